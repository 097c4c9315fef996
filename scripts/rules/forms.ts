import { shareRevision } from '../model/all-forms.js';
import type { HeaderJson } from '../model/contract-json.js';
import { pointerTo } from '../model/json.js';
import { isInBody, type LocatorModel, locatorOf } from '../model/locator.js';
import type { FormModel, SchemaModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import { literalsOf, requiresAt, schemaAt, typesOf } from '../model/schema-at.js';
import type { ModelRule } from './rule.js';

export const forms: ModelRule = {
  name: 'forms',
  description:
    'Each form can be matched: by literals that its body schema requires, by a documented status, by members that the schema describes. Its headers agree with their examples.',
  check: ({ file, errors }) =>
    errors.flatMap(({ forms }) =>
      forms.flatMap((form) =>
        [...surfaces(form), ...literals(form), ...conditions(form), ...headers(form)].map(([at, message, fix]) => ({
          file,
          pointer: `${form.pointer}${at}`,
          rule: 'forms',
          message,
          fix,
        })),
      ),
    ),
};

type Found = [at: string, message: Problem['message'], fix: Problem['fix']];

function surfaces(form: FormModel): Found[] {
  const { envelope, error } = form;
  const found: Found[] = [];
  if (!form.surfaces.every((surface) => envelope.json.surfaces.includes(surface))) {
    found.push([
      '/surfaces',
      'The form has a surface that its envelope does not have.',
      'Add the surface to the envelope, or leave it out here.',
    ]);
  }
  const earlier = error.forms
    .slice(0, error.forms.indexOf(form))
    .filter((other) => other.envelope === envelope && shareRevision(other, form));
  if (earlier.some((other) => other.surfaces.some((surface) => form.surfaces.includes(surface)))) {
    found.push([
      '',
      `\`${error.id}\` has two forms of the same envelope on the same surface.`,
      'Merge them, or give each its own surfaces or revisions.',
    ]);
  }
  return found;
}

/** The text of a tool result. */
const TOOL_TEXT = locatorOf('/result/content/*/text');

/** The code or text that identifies the form: it has to be a literal, and the body schema has to require it. */
function literals({ json, matchBy, shape, schema, envelope }: FormModel): Found[] {
  const found: Found[] = [];
  if (json.codes !== undefined && envelope.code.every((locator) => isInBody(locator) && isWhole(locator))) {
    found.push([
      '/codes',
      'The code is a whole member of the body, so its literals belong in the body schema.',
      `Write them in ${schema.file} (\`const\`, \`enum\`), and leave \`codes\` out.`,
    ]);
  }
  if (json.matchBy.includes('code')) {
    if (matchBy.codes.length === 0)
      found.push([
        '/matchBy',
        `${schema.file} has no literal code.`,
        'Write it there: `const`, or `enum` for several.',
      ]);
    else if (json.codes === undefined) found.push(...optional(schema, envelope.code));
  }
  if (json.matchBy.includes('message')) {
    if (matchBy.text === undefined && matchBy.pattern === undefined)
      found.push(['/matchBy', `${schema.file} has no literal text or pattern.`, 'Write `const` or `pattern` there.']);
    else found.push(...optional(schema, shape === 'tool-result' ? [TOOL_TEXT] : envelope.message));
  }
  if (json.matchBy.includes('shape') && (json.matchBy.length > 1 || shape === 'body' || shape === 'text')) {
    found.push([
      '/matchBy',
      'Only an error of a standard shape can be matched by its shape, and by nothing else.',
      'Match it by a code, a text, a status or a member.',
    ]);
  }
  return found;
}

function isWhole({ after, before }: LocatorModel): boolean {
  return after === undefined && before === undefined;
}

/** A literal that a schema does not require: a body without it would be valid as this error. */
function optional(schema: SchemaModel, locators: readonly LocatorModel[]): Found[] {
  const identifying = locators.filter(isInBody).find(({ keys }) => {
    const member = schemaAt(schema.flat, keys);
    return member !== undefined && (literalsOf(member) !== undefined || member.pattern !== undefined);
  });
  if (!identifying || requiresAt(schema.flat, identifying.keys)) return [];
  return [
    [
      '/matchBy',
      `${schema.file} does not require \`${identifying.pointer}\`, which identifies the error: a body without it would be valid.`,
      'Add the member, and each object on the way to it, to `required`.',
    ],
  ];
}

/** The status and the members that identify the form together with its code or text, or alone. */
function conditions({ matchBy, boundStatus, schema }: FormModel): Found[] {
  const found: Found[] = [];
  if (matchBy.status && !boundStatus) {
    found.push([
      '/matchBy',
      'The error is matched by its status, but has no documented status.',
      'Add `status` with the basis `documented`, or match it by something else.',
    ]);
  }
  for (const condition of matchBy.conditions) {
    if (!isInBody(condition)) continue;
    const member = schemaAt(schema.flat, condition.keys);
    if (!member) {
      found.push([
        '/matchBy',
        `${schema.file} does not describe \`${condition.pointer}\`, which identifies the error.`,
        'Describe the member there.',
      ]);
      continue;
    }
    const types = typesOf(member);
    const { equals } = condition;
    if (equals === undefined || types === undefined || jsonTypes(equals).some((type) => types.has(type))) continue;
    found.push([
      '/matchBy',
      `\`${condition.pointer}\` is ${[...types].join(' or ')} in ${schema.file}, so it is never ${JSON.stringify(equals)}.`,
      'Correct the value or the type.',
    ]);
  }
  return found;
}

function jsonTypes(value: string | number | boolean): string[] {
  if (typeof value !== 'number') return [typeof value];
  return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
}

function headers({ json, requiredHeaders }: FormModel): Found[] {
  const found: Found[] = [];
  for (const [name, { schema, example, onStatus }] of Object.entries(json.headers ?? {})) {
    const at = pointerTo('/headers', name);
    if (!isValue(example, schema)) {
      const least = schema.minimum === undefined ? '' : ` of at least ${schema.minimum}`;
      found.push([
        `${at}/example`,
        `The example is not a valid ${schema.type}${least}.`,
        'Correct the example or the schema.',
      ]);
    }
    if (json.status && onStatus?.some((status) => !json.status?.includes(status))) {
      found.push([
        `${at}/onStatus`,
        'A status in `onStatus` is not one of the form.',
        'Correct `onStatus` or the `status` of the form.',
      ]);
    }
  }
  if (requiredHeaders.length > 0 && json.basis.headers === 'inferred')
    found.push(['/headers', 'A header is required, but only inferred.', 'Set `required` to false.']);
  return found;
}

/** Whether the text of a header is a value that its schema describes. */
function isValue(text: string, { type, minimum = Number.NEGATIVE_INFINITY }: HeaderJson['schema']): boolean {
  if (type === 'string') return true;
  return (type === 'integer' ? /^-?[0-9]+$/ : /^-?[0-9]+(\.[0-9]+)?$/).test(text) && Number(text) >= minimum;
}
