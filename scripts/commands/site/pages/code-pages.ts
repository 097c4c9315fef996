import { byText } from '../../../model/json.js';
import { codeGroup } from '../addresses.js';
import { addressOf, codesOf, statusLinks } from '../facts.js';
import { blocks, code, link, table, text } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteError } from '../site-contract.js';
import { plural } from '../words.js';

/** A page for the codes of each first letter, for numbers and for others, and one that leads to them. */
export function codePages(errors: readonly SiteError[]): Page[] {
  const byCode = new Map<string, SiteError[]>();
  for (const error of errors)
    for (const value of new Set(codesOf(error).map(String))) byCode.set(value, [...(byCode.get(value) ?? []), error]);
  const groups = new Map<string, string[]>();
  for (const value of [...byCode.keys()].sort(compareCodes))
    groups.set(codeGroup(value), [...(groups.get(codeGroup(value)) ?? []), value]);
  const names = [...groups.keys()].sort(byText);
  const title = 'Codes';
  const description = 'Error codes by their first letter, with the senders of each and what it means there.';
  return [
    {
      path: 'codes/index',
      title,
      description,
      markdown: blocks(
        `# ${title}`,
        `${description} The search finds a code, too.`,
        table(
          ['Codes', 'Number'],
          names.map((name) => [link(groupTitle(name), `/codes/${name}`), String(groups.get(name)?.length)]),
        ),
      ),
    },
    ...names.map((name) => codePage(name, groups.get(name) ?? [], byCode)),
  ];
}

function codePage(name: string, codes: readonly string[], byCode: ReadonlyMap<string, readonly SiteError[]>): Page {
  const title = `Codes: ${groupTitle(name)}`;
  const rows = codes.flatMap((value) =>
    (byCode.get(value) ?? []).map((error) => [
      code(value),
      `${text(error.contract.reference.name)}: ${link(text(error.reference.title), addressOf(error))}`,
      statusLinks(error),
    ]),
  );
  const description = `${plural(codes.length, 'code')}, with the senders and the error of each.`;
  return {
    path: `codes/${name}`,
    title,
    description,
    markdown: blocks(`# ${title}`, description, table(['Code', 'Error', 'Status'], rows)),
  };
}

function groupTitle(name: string): string {
  return name.length === 1 ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Numbers by size, then texts. */
function compareCodes(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (Number.isNaN(left) || Number.isNaN(right)) return byText(a, b);
  return left - right;
}
