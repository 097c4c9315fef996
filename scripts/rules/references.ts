import { inlinedSizes } from '../model/inlined-size.js';
import { isObject, type JsonObject, pointerKeys, pointerTo, valueAt } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import { envelopeFiles } from '../model/resolve.js';
import type { SourceContract } from '../model/source.js';
import { subschemas } from '../model/subschemas.js';
import type { SourceRule } from './rule.js';

export const references: SourceRule = {
  name: 'references',
  description:
    'A `$ref` leads to a file beside it or to `#/$defs/x`, has no other keyword beside it than a description, and never leads back to itself: every tool resolves that in the same way, and a folder is a whole contract.',
  check: (contract) => [
    ...missingFiles(contract),
    ...withoutEnvelope(contract),
    ...[...contract.schemas.keys()].flatMap((name) => walkFile(contract, name)),
    ...tooLarge(contract),
  ],
};

function problem(file: string, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: references.name, message, fix };
}

function missingFiles({ contract, schemas }: SourceContract): Problem[] {
  const named = [
    ...contract.json.envelopes.map(({ schema }, index) => [`/envelopes/${index}/schema`, schema] as const),
    ...Object.entries(contract.json.errors).flatMap(([id, { forms }]) =>
      forms.map(({ schema }, index) => [pointerTo('/errors', id, 'forms', index, 'schema'), schema] as const),
    ),
  ];
  const used = new Set(named.map(([, schema]) => schema));
  const reached = new Set([...used].flatMap((name) => [...reachedFrom(schemas, name, new Set())]));
  return [
    ...named
      .filter(([, schema]) => !schemas.has(schema))
      .map(([pointer, schema]) =>
        problem(
          contract.file,
          pointer,
          `There is no file \`${schema}\` beside contract.json.`,
          'Add it, or correct the name.',
        ),
      ),
    ...[...schemas]
      .filter(([name]) => !reached.has(name))
      .map(([, { file }]) =>
        problem(file, '', 'No form, envelope or `$ref` uses this file.', 'Name it in contract.json, or delete it.'),
      ),
  ];
}

/** The most schemas of a file once each `$ref` is replaced. Real files have up to 60. */
const MOST_SCHEMAS = 5000;

/** How deep they may be nested. Real files have up to 6 levels. */
const MOST_LEVELS = 32;

/** The files that would become too large: definitions that use each other twice double with each one. */
function tooLarge({ schemas }: SourceContract): Problem[] {
  return [...inlinedSizes(schemas)].flatMap(([name, size]) => {
    if (size.schemas <= MOST_SCHEMAS && size.levels <= MOST_LEVELS) return [];
    const count =
      size.schemas > MOST_SCHEMAS ? `${MOST_SCHEMAS.toLocaleString('en')} schemas` : `${MOST_LEVELS} levels`;
    return [
      problem(
        schemas.get(name)?.file as string,
        '',
        `With each \`$ref\` replaced by its schema, the file has more than ${count}.`,
        'Leave out what no error needs, or describe it as open: `{}` with a description.',
      ),
    ];
  });
}

/** The forms whose body schema neither is nor extends an envelope: nothing would locate their code and message. */
function withoutEnvelope({ contract, schemas }: SourceContract): Problem[] {
  const { envelopes, errors } = contract.json;
  const isEnvelope = (name: string) => envelopes.some(({ schema }) => schema === name);
  return Object.entries(errors).flatMap(([id, { forms }]) =>
    forms.flatMap(({ schema }, index) => {
      const file = schemas.get(schema);
      if (!file || envelopeFiles(schema, file.json).some(isEnvelope)) return [];
      return [
        problem(
          contract.file,
          pointerTo('/errors', id, 'forms', index, 'schema'),
          `\`${schema}\` extends none of the contract's envelopes.`,
          `Give it \`"allOf": [{ "$ref": "${envelopes[0]?.schema}" }]\`, or list its envelope.`,
        ),
      ];
    }),
  );
}

function reachedFrom(schemas: SourceContract['schemas'], name: string, seen: Set<string>): Set<string> {
  const schema = schemas.get(name);
  if (!schema || seen.has(name)) return seen;
  seen.add(name);
  for (const [, ref] of refsOf(schema.json, '')) if (!ref.startsWith('#')) reachedFrom(schemas, ref, seen);
  return seen;
}

/** A definition of a file, and every one that it leads to, by its pointer. */
function definitionsFrom(file: JsonObject, ref: string, seen: Set<string>): Set<string> {
  if (seen.has(ref)) return seen;
  seen.add(ref);
  for (const [, next] of refsOf(valueAt(file, pointerKeys(ref)), '')) {
    if (next.startsWith('#')) definitionsFrom(file, next, seen);
  }
  return seen;
}

/** The pointer to the definition that a pointer leads into. */
function definition(pointer: string): string {
  return pointer.split('/').slice(0, 3).join('/');
}

/** Each `$ref` below a schema, with the pointer to the schema that has it. */
function refsOf(schema: unknown, pointer: string): [string, string][] {
  if (!isObject(schema)) return [];
  const own: [string, string][] = typeof schema.$ref === 'string' ? [[pointer, schema.$ref]] : [];
  return [...own, ...subschemas(schema, pointer).flatMap(([at, sub]) => refsOf(sub, at))];
}

function walkFile({ schemas }: SourceContract, name: string): Problem[] {
  const { file, json } = schemas.get(name) as { file: string; json: JsonObject };
  const found: Problem[] = [];
  for (const [pointer, ref] of refsOf(json, '')) {
    const at = `${pointer}/$ref`;
    const holder = valueAt(json, pointerKeys(pointer)) as JsonObject;
    const beside = Object.keys(holder).filter((key) => key !== '$ref' && key !== 'description');
    if (beside.length > 0) {
      found.push(
        problem(
          file,
          at,
          `\`${beside[0]}\` is beside a \`$ref\`: tools disagree on what that means.`,
          'Move it to the schema that the `$ref` leads to.',
        ),
      );
    }
    if (/^#\/\$defs\/[^/]+$/.test(ref)) {
      if (valueAt(json, pointerKeys(ref.slice(1))) === undefined)
        found.push(problem(file, at, `There is no \`${ref}\` in this file.`, 'Add it, or correct the name.'));
      else if (pointer.startsWith('/$defs/') && definitionsFrom(json, ref, new Set()).has(`#${definition(pointer)}`))
        found.push(
          problem(file, at, `\`${ref}\` leads back to this definition.`, 'Write as many levels as the page shows.'),
        );
    } else if (/^[a-z0-9-]+\.schema\.json$/.test(ref)) {
      if (!schemas.has(ref))
        found.push(problem(file, at, `There is no file \`${ref}\` in this folder.`, 'Add it, or correct the name.'));
      else if (reachedFrom(schemas, ref, new Set()).has(name))
        found.push(problem(file, at, `\`${ref}\` leads back to this file.`, 'Remove one `$ref` of the circle.'));
    } else {
      found.push(
        problem(
          file,
          at,
          `\`${ref}\` is neither a file of this folder nor \`#/$defs/x\`.`,
          'Copy the schema into this folder: a contract uses no file of another folder.',
        ),
      );
    }
  }
  return found;
}
