import { isObject, pointerTo } from '../model/json.js';
import { envelopeStem, pascalCase, schemaStem } from '../model/names.js';
import type { Problem } from '../model/problem.js';
import { envelopeFiles } from '../model/resolve.js';
import { type SourceContract, UNMATCHED } from '../model/source.js';
import type { SourceRule } from './rule.js';

/**
 * Ids that a contract cannot have: export paths of the package (`error-envelopes/all`), what such paths begin with, and
 * the names of generated files and folders.
 */
const RESERVED_IDS = new Set([
  ...['all', 'types', 'groups', 'schemas', 'openapi', 'openrpc', 'reference', 'ajv', 'package', 'index'],
  ...['standards', 'frameworks', 'mcp-servers', 'api-gateways', 'llm'],
  ...['spectral', 'redocly', 'rulesets'],
  ...['mcp-client', 'mcp-client-v1', 'mcp-client-v2', 'fetch', 'gateway', 'retry', 'retry-client', 'adapters'],
  ...['generated', 'no-id', 'dereferenced', 'draft-07', 'draft-04'],
  ...['contract', 'contracts', 'contract-table', 'inspection', 'openapi-document'],
]);

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const naming: SourceRule = {
  name: 'naming',
  description:
    'Folder, file, title and `$id` follow from the contract id and the error id: each of them says the name of the type, of its file and of its address.',
  check: (contract) => [
    ...contractNames(contract),
    ...schemaNames(contract),
    ...shapeNames(contract),
    ...exampleNames(contract),
  ],
};

function problemAt(file: string, pointer: string) {
  return (message: string, fix: string): Problem => ({ file, pointer, rule: naming.name, message, fix });
}

function contractNames({ id, contract }: SourceContract): Problem[] {
  const found: Problem[] = [];
  const problem = problemAt(contract.file, '');
  if (!KEBAB.test(id)) {
    found.push(
      problem(`The folder's name \`${id}\` is not kebab-case.`, 'Rename the folder: lower-case words and hyphens.'),
    );
  }
  if (RESERVED_IDS.has(id))
    found.push(problem(`\`${id}\` is an export path or a folder of the package.`, 'Rename the folder.'));
  if (Object.hasOwn(contract.json.errors, UNMATCHED)) {
    found.push(
      problemAt(contract.file, pointerTo('/errors', UNMATCHED))(
        `\`${UNMATCHED}\` is the folder of the counterexamples that match no error.`,
        'Choose another id for the error.',
      ),
    );
  }
  return found;
}

function schemaNames({ id, base, schemas }: SourceContract): Problem[] {
  const found: Problem[] = [];
  const titles = new Map<string, string>();

  for (const [name, { file, json }] of schemas) {
    const stem = name.slice(0, -'.schema.json'.length);
    const at = problemAt(file, '');
    if (!KEBAB.test(stem)) found.push(at(`The file name \`${name}\` is not kebab-case.`, 'Rename the file.'));
    if (json.$id !== base + file)
      found.push(problemAt(file, '/$id')('The `$id` is not the address of the file.', `Write "${base}${file}".`));
    found.push(...checkTitle(file, '', json.title, pascalCase(`${id}-${stem}`)));
    for (const [key, entry] of Object.entries(isObject(json.$defs) ? json.$defs : {})) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(key)) {
        found.push(
          problemAt(file, pointerTo('/$defs', key))(
            `The name of the definition \`${key}\` is not PascalCase.`,
            'Rename it: the name of its type ends with it.',
          ),
        );
        continue;
      }
      const expected = pascalCase(id) + key;
      found.push(...checkTitle(file, pointerTo('/$defs', key), isObject(entry) ? entry.title : undefined, expected));
    }
  }
  return found;

  function checkTitle(file: string, pointer: string, title: unknown, expected: string): Problem[] {
    const at = problemAt(file, `${pointer}/title`);
    if (title !== expected)
      return [at(`The title is not \`${expected}\`.`, `Write "${expected}": it is the name of the TypeScript type.`)];
    const other = titles.get(expected);
    if (other) return [at(`\`${expected}\` is also the title in ${other}.`, 'Rename one of the two.')];
    titles.set(expected, file);
    return [];
  }
}

/** The files of envelopes and errors have the words of their shape, which the names of types and responses follow. */
function shapeNames({ id, contract: { file, json }, schemas }: SourceContract): Problem[] {
  const contract = { id, json };
  const found: Problem[] = [];
  json.envelopes.forEach(({ shape, schema }, index) => {
    if (shape === 'body' || shape === 'text') return;
    const expected = `${envelopeStem(contract, shape)}.schema.json`;
    if (schema === expected || schema.endsWith(`-${expected}`)) return;
    found.push(
      problemAt(file, pointerTo('/envelopes', index, 'schema'))(
        `The file name \`${schema}\` does not have the words of the shape \`${shape}\`.`,
        `Name it \`${expected}\`.`,
      ),
    );
  });
  for (const [errorId, { forms }] of Object.entries(json.errors)) {
    forms.forEach(({ schema }, index) => {
      const bases = envelopeFiles(schema, schemas.get(schema)?.json ?? {});
      const envelope = json.envelopes.find((envelope) => bases.includes(envelope.schema));
      if (!envelope) return; // The rule `references` says so.
      const expected = `${schemaStem(contract, errorId, envelope.shape)}.schema.json`;
      if (schema === expected || schema === envelope.schema) return;
      found.push(
        problemAt(file, pointerTo('/errors', errorId, 'forms', index, 'schema'))(
          `The body schema \`${schema}\` does not have the name of its error and shape.`,
          `Name it \`${expected}\`, or use an envelope.`,
        ),
      );
    });
  }
  return found;
}

function exampleNames({ contract, examples, counterexamples }: SourceContract): Problem[] {
  const isKnown = (error: string, allowed: string[]) =>
    Object.hasOwn(contract.json.errors, error) || allowed.includes(error);
  return [
    ...examples.filter(({ error }) => !isKnown(error, [])),
    ...counterexamples.filter(({ error }) => !isKnown(error, [UNMATCHED])),
  ]
    .map(({ file, error }) =>
      problemAt(file, '')(`The contract has no error \`${error}\`.`, 'Give the folder the id of a documented error.'),
    )
    .concat(
      [...examples, ...counterexamples]
        .filter((example) => !KEBAB.test(example.case) || !example.file.endsWith('.json'))
        .map(({ file }) =>
          problemAt(file, '')('The name of the case is not kebab-case.', 'Rename the file to `<case>.json`.'),
        ),
    );
}
