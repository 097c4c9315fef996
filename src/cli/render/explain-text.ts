import type {
  Basis,
  ContractReference,
  ErrorReference,
  FormReference,
  HeaderReference,
} from '../../../generated/reference.js';
import { retryInWords } from './labels.js';
import { type Colours, field, joined, paragraph } from './terminal.js';

/** All that the contract says of one error, for people to read. */
export function errorText(
  error: ErrorReference,
  contract: ContractReference,
  columns: number,
  colour: Colours,
): string {
  const { basis } = error;
  const lines = [paragraph(`${contract.id} · ${colour.bold(error.title)} ${colour.dim(`(${error.id})`)}`, columns, 2)];
  // Paths and addresses stay whole, so that they can be copied.
  const add = (label: string, text: string): number => lines.push(field(label, text, columns, colour, false));

  add('means', error.meaning + mark(basis.meaning));
  add('do', error.action + mark(basis.action));
  for (const { title, href, command } of error.links ?? []) add('link', `${title}: ${href ?? command}`);
  add('category', error.category + mark(basis.category));
  add('retry', retryInWords(error.retry) + retryMark(error));
  if (error.forms.length === 0) add('form', 'no page shows it on the wire');
  for (const form of error.forms) {
    add('form', formLine(form));
    for (const header of form.headers) add('', headerText(header, form.basis.headers));
    add('', `type ${form.type}${mark(form.basis.body)}`);
    add('', `error-envelopes/schemas/${form.schema}`);
    if (form.source !== error.source) add('', sourceText(form.source, contract));
  }
  for (const note of error.notes) add('note', note);
  add('source', sourceText(error.source, contract));
  const { url } = sourceOf(error.source, contract);
  if (url !== undefined) add('', url);
  return `${lines.join('\n')}\n\n`;
}

function mark(basis: Basis | null | undefined): string {
  return basis === 'inferred' ? ' (inferred)' : '';
}

/** Names the inferred facts of the retry advice; what is null was not said in words either. */
function retryMark({ basis, retry }: ErrorReference): string {
  const facts = (['when', 'retryable', 'remedy', 'backoff'] as const).filter((fact) => retry[fact] !== null);
  const inferred = facts.filter((fact) => basis[fact] === 'inferred');
  if (inferred.length === 0) return '';
  return inferred.length === facts.length ? mark('inferred') : ` (inferred: ${inferred.join(', ')})`;
}

function formLine(form: FormReference): string {
  const status =
    form.status.length === 0 ? 'any status or none' : `status ${form.status.join(', ')}${mark(form.statusBasis)}`;
  const code = form.code === null ? null : `code ${form.code}`;
  const text = form.text === null ? null : `text ${form.text}`;
  return joined([form.surfaces.join(', '), status, code, text], ' · ');
}

function headerText({ name, required, description, example }: HeaderReference, basis: Basis | undefined): string {
  const sample = example === '' ? '' : ` For example ${example}`;
  return `header ${name}${required ? '' : ' (optional)'}${mark(basis)}: ${description}${sample}`;
}

function sourceOf(
  source: string,
  contract: ContractReference,
): { title: string; heading: string; read: string; url?: string } {
  const hash = source.indexOf('#');
  const key = hash === -1 ? source : source.slice(0, hash);
  return { title: key, read: '', ...contract.sources[key], heading: hash === -1 ? '' : source.slice(hash + 1) };
}

function sourceText(source: string, contract: ContractReference): string {
  const { title, heading, read } = sourceOf(source, contract);
  return joined([title, heading && `“${heading}”`, read && `read ${read}`], ', ');
}
