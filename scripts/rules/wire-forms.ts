import type { HeaderJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import { isInBody, locatorsOf } from '../model/locator.js';
import type { ContractModel, EnvelopeModel, FormModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import { schemaAt } from '../model/schema-at.js';
import type { ModelRule } from './rule.js';

export const wireForms: ModelRule = {
  name: 'wire-forms',
  description:
    'Each wire form says how it is told, by literals that its body schema holds; an error told by its status is bound to one; its headers agree with their examples.',
  check: ({ file, envelopes, errors }) => [
    ...envelopes.flatMap((envelope) => checkEnvelope(file, envelope)),
    ...errors.flatMap(({ forms }) => forms.flatMap((form) => checkForm(file, form))),
  ],
};

function checkEnvelope(file: string, { pointer, json, schema }: EnvelopeModel): Problem[] {
  const found: Problem[] = [];
  if (json.shape !== 'body' && json.shape !== 'text' && (json.code ?? json.message) !== undefined) {
    found.push(
      problem(
        file,
        pointer,
        `Code and message of a \`${json.shape}\` stand where its standard puts them.`,
        'Leave `code` and `message` out.',
      ),
    );
  }
  if (json.shape !== 'body' && json.mediaType !== undefined) {
    found.push(
      problem(
        file,
        `${pointer}/mediaType`,
        `A \`${json.shape}\` is known by its shape, not by a media type.`,
        'Leave `mediaType` out.',
      ),
    );
  }
  for (const member of ['code', 'message', 'statusMirror'] as const) {
    for (const locator of locatorsOf(json[member])) {
      if (locator.header !== undefined || schemaAt(schema.flat, locator.keys)) continue;
      found.push(
        problem(
          file,
          `${pointer}/${member}`,
          `The envelope's schema has no member at \`${locator.pointer}\`.`,
          'Describe it there, or mend the pointer.',
        ),
      );
    }
  }
  return found;
}

function checkForm(file: string, form: FormModel): Problem[] {
  const { json, matchBy, pointer, envelope, schema, error } = form;
  const found: Problem[] = [];
  const add = (at: string, message: string, fix: string) => found.push(problem(file, `${pointer}${at}`, message, fix));

  if (!form.surfaces.every((surface) => envelope.json.surfaces.includes(surface))) {
    add(
      '/surfaces',
      'The form is on a surface where its envelope is not.',
      'Add the surface to the envelope, or leave it out here.',
    );
  }
  if (json.matchBy.includes('status') && !form.boundStatus) {
    add(
      '/matchBy',
      'An error that its status identifies has a documented status.',
      'Give `status` with the basis `documented`, or another `matchBy`.',
    );
  }
  if (json.matchBy.includes('code') && matchBy.codes.length === 0) {
    add('/matchBy', `${schema.file} has no \`const\` where the code stands.`, 'Write the code there.');
  }
  if (json.matchBy.includes('message') && matchBy.text === undefined && matchBy.pattern === undefined) {
    add(
      '/matchBy',
      `${schema.file} has neither \`const\` nor \`pattern\` where the text stands.`,
      'Write the text there.',
    );
  }
  if (json.matchBy.includes('shape') && (json.matchBy.length > 1 || form.shape === 'body')) {
    add('/matchBy', 'Only the shape of a standard tells an error, and does so alone.', 'Give another `matchBy`.');
  }
  for (const condition of matchBy.conditions) {
    if (isInBody(condition) && !schemaAt(schema.flat, condition.keys))
      add(
        '/matchBy',
        `${schema.file} does not describe \`${condition.keys.join('/')}\`.`,
        'Describe the member there.',
      );
  }
  for (const [name, { schema, example, onStatus }] of Object.entries(json.headers ?? {})) {
    const at = pointerTo('/headers', name);
    if (!isValue(example, schema))
      add(`${at}/example`, `The example is no ${schema.type} as the header's schema has it.`, 'Mend one of the two.');
    if (json.status && onStatus?.some((status) => !json.status?.includes(status)))
      add(`${at}/onStatus`, 'The header is required with a status that the form never has.', 'Mend one of the two.');
  }
  const inferredHeader = form.requiredHeaders.length > 0 && json.basis.headers === 'inferred';
  if (inferredHeader) add('/headers', 'An inferred header cannot be required.', 'Set `required` to false.');
  const earlier = error.forms
    .slice(0, error.forms.indexOf(form))
    .filter((other) => other.envelope === envelope && shareRevision(other, form));
  if (earlier.some(({ surfaces }) => surfaces.some((surface) => form.surfaces.includes(surface)))) {
    add('', `\`${error.id}\` has two forms of one envelope on one surface.`, 'Make one of them.');
  }
  return found;
}

/** Whether a text on the wire is a value as a header's schema describes it. */
function isValue(text: string, { type, minimum = Number.NEGATIVE_INFINITY }: HeaderJson['schema']): boolean {
  if (type === 'string') return true;
  return (type === 'integer' ? /^-?[0-9]+$/ : /^-?[0-9]+(\.[0-9]+)?$/).test(text) && Number(text) >= minimum;
}

function problem(file: string, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: wireForms.name, message, fix };
}

/** Whether two forms are ever sent by the same revision. */
export function shareRevision({ revisions: a }: FormModel, { revisions: b }: FormModel): boolean {
  return a === null || b === null || a.some((revision) => b.includes(revision));
}

/** The wire forms of a contract. */
export function allForms({ errors }: ContractModel): FormModel[] {
  return errors.flatMap(({ forms }) => forms);
}
