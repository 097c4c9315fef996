import type { ConditionReference, FormReference, LocatorReference } from '../../../interfaces/reference.js';
import type { ExampleFile } from '../../../model/source.js';
import { addresses } from '../addresses.js';
import { blocks, code, fence, link, list, section, table, text } from '../markdown.js';
import type { SiteError } from '../site-contract.js';
import { mark, sourceLine } from '../words.js';

/** How an error looks on the wire: each form with what identifies it, its headers and its examples. */
export function formSection(error: SiteError): string {
  const { forms, contract, reference } = error;
  if (forms.length === 0) return section('On the wire', 'No page shows this error on the wire.');
  return section(
    'On the wire',
    ...forms.map(({ reference: form, model }) =>
      blocks(
        `### ${heading(form)}`,
        list(facts(form)),
        headerTable(form),
        ...model.examples.map(exampleBlock),
        form.source === reference.source ? '' : `Source: ${sourceLine(form.source, contract.reference)}`,
      ),
    ),
  );
}

function heading({ surfaces, status, revisions }: FormReference): string {
  const statuses = status.length === 0 ? 'any status' : `status ${status.join(', ')}`;
  return [surfaces.join(', '), statuses, revisions && `revision ${revisions.map(text).join(', ')}`]
    .filter(Boolean)
    .join(' · ');
}

function facts(form: FormReference): string[] {
  const codes = form.codes ?? (form.code === null ? [] : [form.code]);
  return [
    ...(codes.length > 0 ? [`Code: ${codes.map((one) => link(code(one), addresses.codesOf(one))).join(', ')}`] : []),
    ...(form.text === null ? [] : [`Text: ${code(form.text)}`]),
    ...(form.conditions ?? []).map((condition) => `Identified by ${conditionText(condition)}`),
    ...(form.statusBasis === 'inferred' ? ['The status is inferred.'] : []),
    `Body: ${code(form.type)}${mark(form.basis.body)}`,
  ];
}

function conditionText(condition: ConditionReference): string {
  const where = locatorText(condition);
  if ('equals' in condition) return `${where} = ${code(JSON.stringify(condition.equals))}`;
  return condition.present === false ? `${where}, which is absent` : `${where}, which is present`;
}

function locatorText({ pointer, header, after, before }: LocatorReference): string {
  const part = [after && ` after ${code(after)}`, before && ` before ${code(before)}`].filter(Boolean).join('');
  return (header === undefined ? `the member ${code(pointer ?? '')}` : `the header ${code(header)}`) + part;
}

function headerTable({ headers, basis }: FormReference): string {
  return table(
    ['Header', 'Required', 'Meaning', 'Example'],
    headers.map(({ name, required, description, example }) => [
      code(name) + mark(basis.headers),
      required ? 'yes' : 'no',
      text(description),
      example === '' ? '–' : code(example),
    ]),
  );
}

function exampleBlock({ json: { summary, basis, status, headers = {}, body } }: ExampleFile): string {
  const head = [
    ...(status === undefined ? [] : [`HTTP/1.1 ${status}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const content = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return blocks(
    text(summary) + mark(basis),
    fence(head.length > 0 ? 'http' : 'json', head.length > 0 ? `${head.join('\n')}\n\n${content}` : content),
  );
}
