import type {
  Basis,
  ContractReference,
  ErrorReference,
  FormReference,
  HeaderReference,
} from '../../../generated/reference.js';
import { joinParts } from './join-parts.js';
import { describeRetry } from './labels.js';
import { describeSource, resolveSource } from './source.js';
import { type Colours, FIELD_INDENT, field, paragraph, printableLines } from './terminal.js';

/** Everything that the contract says about one error, for people. */
export function explainText(
  error: ErrorReference,
  contract: ContractReference,
  columns: number,
  colour: Colours,
): string {
  const { basis } = error;
  const lines = [paragraph(`${contract.id} · ${colour.bold(error.title)} ${colour.dim(`(${error.id})`)}`, columns, 2)];
  // Keep paths and addresses on one line, so that they can be copied.
  const add = (label: string, text: string): number => lines.push(field(label, text, columns, colour, false));

  add('means', error.meaning + mark(basis.meaning));
  add('do', error.action + mark(basis.action));
  for (const { title, href, command } of error.links ?? []) add('link', `${title}: ${href ?? command}`);
  add('category', error.category + mark(basis.category));
  add('retry', describeRetry(error.retry) + retryMark(error));
  if (error.forms.length === 0) add('form', 'not shown on the wire by any page');
  for (const form of error.forms) {
    add('form', formLine(form));
    for (const header of form.headers) add('', headerText(header, form.basis.headers));
    add('', `type ${form.type}${mark(form.basis.body)}`);
    add('', `error-envelopes/schemas/${form.schema}`);
    if (form.source !== error.source) add('', describeSource(resolveSource(form.source, contract)));
    if (form.example !== null) lines.push(exampleText(form.example));
  }
  for (const note of error.notes) add('note', note);
  const source = resolveSource(error.source, contract);
  add('source', describeSource(source));
  if (source.url !== null) add('', source.url);
  return `${lines.join('\n')}\n\n`;
}

/** An example body as indented JSON, not wrapped, so that it can be copied. */
function exampleText(body: unknown): string {
  const lines = ['example', ...printableLines(JSON.stringify(body, null, 2)).split('\n')];
  return lines.map((line) => FIELD_INDENT + line).join('\n');
}

function mark(basis: Basis | null | undefined): string {
  return basis === 'inferred' ? ' (inferred)' : '';
}

/** Names the inferred facts of the retry advice. A fact that is null has no text to mark. */
function retryMark({ basis, retry }: ErrorReference): string {
  const facts = (['when', 'retryable', 'remedy', 'backoff'] as const).filter((fact) => retry[fact] !== null);
  const inferred = facts.filter((fact) => basis[fact] === 'inferred');
  if (inferred.length === 0) return '';
  return inferred.length === facts.length ? mark('inferred') : ` (inferred: ${inferred.join(', ')})`;
}

function formLine(form: FormReference): string {
  const status = form.status.length === 0 ? 'any status' : `status ${form.status.join(', ')}${mark(form.statusBasis)}`;
  const code = form.code === null ? null : `code ${form.code}`;
  const text = form.text === null ? null : `text ${form.text}`;
  return joinParts([form.surfaces.join(', '), status, code, text], ' · ');
}

function headerText({ name, required, description, example }: HeaderReference, basis: Basis | undefined): string {
  const sample = example === '' ? '' : ` Example: ${example}`;
  return `header ${name}${required ? '' : ' (optional)'}${mark(basis)}: ${description}${sample}`;
}
