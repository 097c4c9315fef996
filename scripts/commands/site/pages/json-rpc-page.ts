import { addressOf } from '../facts.js';
import { blocks, code, link, table, text } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteError } from '../site-contract.js';
import { unique } from '../words.js';

/** The senders of each JSON-RPC code: standards define some, and a number means different things elsewhere. */
export function jsonRpcPage(errors: readonly SiteError[]): Page {
  const uses = errors.flatMap((error) => codesOnJsonRpc(error).map((value) => ({ error, value })));
  const codes = unique(uses.map(({ value }) => value)).sort((a, b) => a - b);
  const title = 'JSON-RPC codes and their senders';
  const description = 'The integer codes of JSON-RPC errors, with what each means for each sender.';
  const senders = (value: number) => {
    const found = uses.filter((use) => use.value === value).map(({ error }) => error);
    return [...found.filter(isStandard), ...found.filter((error) => !isStandard(error))];
  };
  return {
    path: 'json-rpc-codes',
    title,
    description,
    markdown: blocks(
      `# ${title}`,
      `${description} A code alone does not identify a sender: [the specification](https://www.jsonrpc.org/specification#error_object) reserves -32768 to -32000, and leaves -32099 to -32000 to servers.`,
      table(
        ['Code', 'Senders', 'Meaning'],
        codes.flatMap((value) =>
          senders(value).map((error) => [
            code(value),
            text(error.contract.reference.name) + (isStandard(error) ? ' (standard)' : ''),
            link(text(error.reference.title), addressOf(error)),
          ]),
        ),
      ),
    ),
    search: { title, text: codes.join(' ') },
  };
}

function codesOnJsonRpc({ reference }: SiteError): number[] {
  const codes = reference.forms
    .filter(({ shape }) => shape === 'json-rpc-error')
    .flatMap((form) => form.codes ?? [form.code]);
  return unique(codes.filter((value) => typeof value === 'number'));
}

function isStandard({ contract }: SiteError): boolean {
  return contract.reference.kind === 'standard';
}
