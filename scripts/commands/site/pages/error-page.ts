import { addresses } from '../addresses.js';
import { addressOf, codeLinks, codesOf, statusesOf, statusLinks, surfacesOf } from '../facts.js';
import { blocks, code, link, list, section, text } from '../markdown.js';
import type { Page } from '../page.js';
import type { SiteError } from '../site-contract.js';
import { mark, retrySentence, sourceLine, unique } from '../words.js';
import { formSection } from './form-section.js';
import { openApiSection, schemaSection, typeSection } from './generated-sections.js';

/** The page of one documented error. */
export function errorPage(error: SiteError): Page {
  const { contract, reference } = error;
  const { id, name } = contract.reference;
  const codes = codesOf(error);
  const at = contract.errors.indexOf(error);
  const [before, after] = [contract.errors[at - 1], contract.errors[at + 1]];
  return {
    path: `${id}/${reference.id}`,
    title: `${reference.title} · ${name}`,
    description: `${reference.meaning} ${reference.action}`,
    markdown: blocks(
      `# ${text(reference.title)}`,
      retiredNote(error),
      factList(error),
      section('What it means', text(reference.meaning) + mark(reference.basis.meaning)),
      section('What to do', text(reference.action) + mark(reference.basis.action), linkList(error)),
      formSection(error),
      typeSection(error),
      openApiSection(error),
      schemaSection(error),
      section('Notes', list(reference.notes.map(text))),
      section('Sources', list(sources(error))),
    ),
    search: {
      title: [reference.title, ...codes.slice(0, 3), name].join(' · '),
      text: unique([
        id,
        reference.id,
        ...codes,
        ...statusesOf(error),
        reference.meaning,
        reference.action,
        ...texts(error),
      ]).join(' '),
    },
    hasTwin: true,
    ...(before && { previous: pageLink(before) }),
    ...(after && { next: pageLink(after) }),
  };
}

function factList(error: SiteError): string {
  const { contract, reference } = error;
  const { category, retry, basis, since } = reference;
  return list([
    `Sender: ${link(text(contract.reference.name), addresses.contract(contract.model.id))}`,
    `Error: ${code(reference.id)}`,
    `Code: ${codeLinks(error)}`,
    `Status: ${statusLinks(error)}`,
    `Surface: ${surfacesOf(error).join(', ') || '–'}`,
    `Category: ${link(category, addresses.category(category))}${mark(basis.category)}`,
    `Retry: ${retrySentence(retry)}${mark(basis.when)}`,
    ...(since === null ? [] : [`Since: ${text(since)}`]),
  ]);
}

function retiredNote({ reference: { retired } }: SiteError): string {
  return retired === null ? '' : `**No longer sent since ${text(retired.since)}.** ${text(retired.reason)}`;
}

function linkList({ reference: { links = [] } }: SiteError): string {
  return list(
    links.map(({ title, href, command }) =>
      href === undefined ? `${text(title)}: ${code(command ?? '')}` : link(text(title), href),
    ),
  );
}

function sources({ contract, reference }: SiteError): string[] {
  const { links = [], forms, source } = reference;
  return unique([source, ...forms.map((form) => form.source), ...links.map((one) => one.source)]).map((one) =>
    sourceLine(one, contract.reference),
  );
}

/** The texts by which the error is known, and those of its examples. */
function texts({ forms }: SiteError): string[] {
  return forms.flatMap(({ reference, model }) => [
    ...(reference.text === null ? [] : [reference.text]),
    ...model.examples.flatMap(({ json }) => stringsIn(json.body)),
  ]);
}

/** Strings of a body that are sentences: a search by the text that a person saw finds them. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value.slice(0, 300)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function pageLink(error: SiteError) {
  return { text: error.reference.title.replace(/[<>&]/g, ''), link: addressOf(error) };
}
