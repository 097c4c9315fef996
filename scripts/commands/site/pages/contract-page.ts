import { addresses } from '../addresses.js';
import { addressOf, codesOf, statusesOf } from '../facts.js';
import { blocks, code, fence, link, list, section, text } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteContract } from '../site-contract.js';
import { plural, sourceLine } from '../words.js';
import { errorTable } from './error-table.js';

/** The page of one contract: what identifies its sender, and its errors. */
export function contractPage(contract: SiteContract, ids: ReadonlySet<string>): Page {
  const { model, reference, errors } = contract;
  const { id, name, kind, summary, notes } = reference;
  return {
    path: `${id}/index`,
    title: name,
    description: summary,
    markdown: blocks(
      `# ${text(name)}`,
      text(summary),
      list(facts(contract, ids)),
      section(
        'Errors',
        errors.length === 0
          ? 'The contract lists no single errors.'
          : errorTable(errors, ['code', 'status', 'category']),
      ),
      section('Use', fence('ts', `import ${camelName(model.prefix)} from '${contract.module}';`)),
      section('Notes', list(notes.map(text))),
      section('Sources', list(Object.keys(reference.sources).map((key) => sourceLine(key, reference)))),
    ),
    search: { title: `${name} · ${kind}`, text: [id, summary, ...(reference.hosts ?? [])].join(' ') },
    hasTwin: true,
  };
}

function facts({ reference }: SiteContract, ids: ReadonlySet<string>): string[] {
  const { id, kind, hosts = [], identifyingHeaders = [], alsoSends = [], requestId = [], errors } = reference;
  const also = alsoSends.map((other) => (ids.has(other) ? link(code(other), addresses.contract(other)) : code(other)));
  return [
    `${code(id)}, ${kind}, ${plural(errors.length, 'error')}`,
    ...(hosts.length > 0 ? [`Hosts: ${hosts.map(code).join(', ')}`] : []),
    ...(identifyingHeaders.length > 0
      ? [`Headers that only this sender sends: ${identifyingHeaders.map((header) => code(header.name)).join(', ')}`]
      : []),
    ...(also.length > 0 ? [`Sends errors of ${also.join(', ')} besides its own`] : []),
    ...(requestId.length > 0
      ? [`Request id: ${requestId.map(({ pointer, header }) => code(header ?? pointer ?? '')).join(', ')}`]
      : []),
  ];
}

function camelName(prefix: string): string {
  return prefix.charAt(0).toLowerCase() + prefix.slice(1);
}

/** One line for each error, for `llms.txt`. */
export function errorLines({ errors }: SiteContract, base: string): string[] {
  return errors.map((error) => {
    const facts = [...codesOf(error), ...statusesOf(error)].map(code).join(', ');
    const address = `${base}${addressOf(error).slice(1)}.md`;
    return `${link(text(error.reference.title), address)}${facts === '' ? '' : `: ${facts}`}`;
  });
}
