import { isObject, type JsonObject, pointerKeys, valueAt } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceContract } from '../model/source.js';
import { subschemas } from '../model/subschemas.js';
import type { SourceRule } from './rule.js';

export const references: SourceRule = {
  name: 'references',
  description:
    'A `$ref` goes to a file beside it or to `#/$defs/x`, says nothing beside itself but a description, and never leads back to itself: every tool resolves that alike, and a contract stays whole in its folder.',
  check: (contract) => [
    ...missingFiles(contract),
    ...[...contract.schemas.keys()].flatMap((name) => walkFile(contract, name)),
  ],
};

function problem(file: string, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: references.name, message, fix };
}

function missingFiles({ contract, schemas }: SourceContract): Problem[] {
  const named = [
    ...contract.json.envelopes.map(({ schema }, index) => [`/envelopes/${index}/schema`, schema] as const),
    ...Object.entries(contract.json.errors).flatMap(([id, { forms }]) =>
      forms.map(({ schema }, index) => [`/errors/${id}/forms/${index}/schema`, schema] as const),
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
          'Write it, or mend the name.',
        ),
      ),
    ...[...schemas]
      .filter(([name]) => !reached.has(name))
      .map(([, { file }]) =>
        problem(file, '', 'Nothing refers to this file.', 'Name it in contract.json, or delete it.'),
      ),
  ];
}

function reachedFrom(schemas: SourceContract['schemas'], name: string, seen: Set<string>): Set<string> {
  const schema = schemas.get(name);
  if (!schema || seen.has(name)) return seen;
  seen.add(name);
  for (const [, ref] of refsOf(schema.json, '')) if (!ref.startsWith('#')) reachedFrom(schemas, ref, seen);
  return seen;
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
          `\`${beside[0]}\` stands beside a \`$ref\`: tools disagree on what that means.`,
          'Put the `$ref` into an `allOf`.',
        ),
      );
    }
    if (/^#\/\$defs\/[^/]+$/.test(ref)) {
      if (valueAt(json, pointerKeys(ref.slice(1))) === undefined)
        found.push(problem(file, at, `There is no \`${ref}\` in this file.`, 'Write it, or mend the name.'));
      else if (pointer === ref.slice(1) || pointer.startsWith(`${ref.slice(1)}/`))
        found.push(
          problem(file, at, 'The definition refers to itself.', 'Write out as many levels as the page shows.'),
        );
    } else if (/^[a-z0-9-]+\.schema\.json$/.test(ref)) {
      if (!schemas.has(ref))
        found.push(problem(file, at, `There is no file \`${ref}\` in this folder.`, 'Write it, or mend the name.'));
      else if (reachedFrom(schemas, ref, new Set()).has(name))
        found.push(problem(file, at, `\`${ref}\` leads back to this file.`, 'Break the circle.'));
    } else {
      found.push(
        problem(
          file,
          at,
          `\`${ref}\` is neither a file of this folder nor \`#/$defs/x\`.`,
          'Copy the schema into this contract: a contract is whole in its folder.',
        ),
      );
    }
  }
  return found;
}
