import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type JsonObject, pointerKeys, valueAt } from '../../scripts/model/json.js';
import { errorObjectName } from '../../scripts/model/names.js';
import { contracts, plainValidators, printedBodies } from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';
import { referencesIn } from '../support/openapi.js';

const FOLDER = path.join(PROJECT, 'generated/openrpc');
const MESSAGES = ['json-rpc-error', 'tool-result', 'task-result'];

interface OpenRpcDocument {
  openrpc: string;
  methods: unknown[];
  components: { errors: Record<string, { code: number; message: string }>; schemas: Record<string, JsonObject> };
}

const documentOf = (name: string): OpenRpcDocument =>
  JSON.parse(readFileSync(path.join(FOLDER, `${name}.openrpc.json`), 'utf8'));

const names = readdirSync(FOLDER).map((file) => file.replace('.openrpc.json', ''));
const senders = contracts.filter(({ envelopes }) => envelopes.some(({ json }) => MESSAGES.includes(json.shape)));
const isOpenRpc = metaValidator();

/** By the schema of OpenRPC itself, and that of the schemas in it; both are draft-07 under another address. */
function metaValidator(): ValidateFunction {
  const require = createRequire(import.meta.url);
  const plain = (schema: object) => {
    const { $schema, ...rest } = JSON.parse(JSON.stringify(schema).replaceAll('.tools"', '.tools/"'));
    return rest;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(plain(require('@json-schema-tools/meta-schema').jsonSchema));
  return ajv.compile(plain(require('@open-rpc/meta-schema').openrpcDocument));
}

test('writes a document for each contract with JSON-RPC messages, and one of all', () => {
  expect(names.sort()).toEqual([...senders.map(({ id }) => id), 'all'].sort());
});

describe.each(names)('%s', (name) => {
  const document = documentOf(name);
  const { errors, schemas } = document.components;

  test('satisfies OpenRPC’s own schema, and has no methods', () => {
    isOpenRpc(document);
    expect(isOpenRpc.errors ?? []).toEqual([]);
    expect([document.openrpc, document.methods]).toEqual(['1.3.2', []]);
  });

  test('refers to nothing but its own components', () => {
    for (const reference of referencesIn(document)) {
      expect(reference).toMatch(/^#\/components\/schemas\/[A-Za-z0-9]+$/);
      expect(valueAt(document, pointerKeys(reference.slice(1))), reference).toBeDefined();
    }
  });

  test('has plain names, each once', () => {
    const all = [errors, schemas].flatMap((components) => Object.keys(components));
    for (const name of all) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(senders)('$id', (contract) => {
  const { errors, schemas } = documentOf(contract.id).components;
  const plain = plainValidators(contract);
  const ajv = new Ajv().addKeyword('components');
  ajv.addSchema({ $id: 'all', components: { schemas } }, undefined, undefined, false);

  test('has each documented JSON-RPC error, by its code', () => {
    const forms = contract.errors.flatMap(({ forms }) => forms).filter(({ shape }) => shape === 'json-rpc-error');
    const nameOf = ({ error }: (typeof forms)[number]) => errorObjectName(contract.id, error.id);
    expect(Object.keys(errors)).toEqual([...new Set(forms.map(nameOf))]);
    for (const form of forms) {
      const { code, message } = errors[nameOf(form)] as { code: number; message: string };
      if (form.matchBy.codes.length > 0) expect(form.matchBy.codes).toContain(code);
      const texts = form.error.forms.map(({ matchBy }) => matchBy.text ?? form.error.json.title);
      expect(texts).toContain(message);
    }
  });

  test('validates every printed body by every schema as the source does', () => {
    const titles = Object.keys(schemas).filter((title) => plain.has(title));
    const validators = titles.map((title) => ajv.compile({ $ref: `all#/components/schemas/${title}` }));
    const disputed = printedBodies(contract).flatMap(([file, body]) =>
      titles
        .filter((title, at) => validators[at]?.(body) !== plain.get(title)?.(body))
        .map((title) => `${file} as a ${title}`),
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(disputed).toEqual([]);
  });
});

test('copies the components of each contract unchanged into the document of all', () => {
  const single = senders.map(({ id }) => documentOf(id).components);
  expect(documentOf('all').components).toEqual({
    errors: Object.assign({}, ...single.map(({ errors }) => errors)),
    schemas: Object.assign({}, ...single.map(({ schemas }) => schemas)),
  });
});

test('finds a mistake in a document', () => {
  const mistaken = (change: (document: OpenRpcDocument) => void) => {
    const document = documentOf('all');
    change(document);
    return isOpenRpc(document);
  };
  expect(mistaken(() => {})).toBe(true);
  expect(mistaken(({ components }) => Object.assign(components.errors, { X: { code: '1', message: '' } }))).toBe(false);
  expect(mistaken(({ components }) => Object.assign(components.schemas, { X: { type: 'text' } }))).toBe(false);
  expect(mistaken((document) => Object.assign(document, { openrpc: '9.9.9' }))).toBe(false);
});
