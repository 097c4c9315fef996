import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { ContractModel } from '../model/model.js';
import { mapSubschemas } from '../model/subschemas.js';
import { guardName, moduleNames, unionMembers } from './typed-names.js';
import { openEnum } from './typed-schema.js';

// The module is CommonJS: its default export is a member.
const standaloneCode = standalone.default;

/**
 * The guards of a contract as ECMAScript source: one for each body schema and one for any documented error.
 * They are written by ajv out of equivalent schemas that make it write fast code; the tests hold them
 * against a plain ajv on the sources.
 */
export function emitGuards(contract: ContractModel): string {
  const ajv = newAjv();
  const exports: Record<string, string> = {};
  const add = (type: string, schema: JsonObject) => {
    ajv.addSchema({ ...schema, $id: type });
    exports[guardName(type)] = type;
  };
  for (const { source, flat } of contract.schemas.values()) add(source.title, lean(flat));
  const members = unionMembers(contract).map(({ flat }) => lean(flat));
  if (members.length > 0) add(moduleNames(contract).union, unionSchema(members));

  const code = withoutCallerState(standaloneCode(ajv, exports).replace(/^"use strict";/, ''));
  // A guard that loads something could not run in a gateway, and ajv falls back on that silently.
  const loads = /\brequire\(|\bimport\b|new Function\(|\beval\(/.exec(withoutTexts(code));
  if (loads)
    throw new Error(
      `${contract.file}: the guard would load code (\`${loads[0]}\`); a data rule should have refused the keyword.`,
    );
  return code.trim();
}

/** The code with its string literals emptied: an error's text may speak of an import. */
function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/**
 * Ajv lets one validator call another with a place in the document. Flat schemas call no other: the place is
 * the root always, and taking the parameter apart costs more than many a check.
 */
function withoutCallerState(code: string): string {
  const alone = code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '')
    .replace(/\(data, \)\{/g, '(data){')
    .replaceAll('instancePath+"', '"')
    .replaceAll('{instancePath,', '{instancePath:"",');
  if (/\b(instancePath[^:]|parentData|rootData)/.test(alone))
    throw new Error('Ajv wrote a guard that depends on its caller.');
  return alone;
}

/** One instance per module: ajv numbers its functions per instance, and another contract must not renumber these. */
function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  // No keyword needs to know which members were evaluated, and keeping count of them costs time and tree-shaking.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false, unicode: false });
  return ajv;
}

/** A flat schema without annotations, and without the known values of an open enumeration: any value passes it. */
function lean(flat: JsonObject): SchemaObject {
  const { title, description, $comment, ...rest } = flat;
  if (openEnum(rest)) return lean((rest.anyOf as JsonObject[])[1] as JsonObject);
  return mapSubschemas(rest, lean);
}

/** One of several bodies: by its tag where each has its own string in the same place, else by trying. */
function unionSchema(members: JsonObject[]): SchemaObject {
  if (members.length === 1) return members[0] as SchemaObject;
  const tag = tagOf(members);
  if (tag === undefined) return { anyOf: members };
  return { type: 'object', discriminator: { propertyName: tag }, required: [tag], oneOf: members };
}

function tagOf(members: JsonObject[]): string | undefined {
  const first = members[0]?.properties;
  return Object.keys(isObject(first) ? first : {}).find((key) => {
    const tags = members.map(({ properties, required }) => {
      const member =
        isObject(properties) && Array.isArray(required) && required.includes(key) ? properties[key] : undefined;
      return isObject(member) && typeof member.const === 'string' ? member.const : undefined;
    });
    return tags.every((value) => value !== undefined) && new Set(tags).size === members.length;
  });
}
