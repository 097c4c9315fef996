import { allForms } from '../model/all-forms.js';
import { isObject, type JsonObject, pointerTo } from '../model/json.js';
import type { ContractModel } from '../model/model.js';
import { sameHeader, securityName } from '../model/names.js';
import type { Problem } from '../model/problem.js';
import { sharedHeaders } from '../model/response-headers.js';
import { errorResponses, responseGroups } from '../model/responses.js';
import { literalTypes, moduleNames } from '../model/type-names.js';
import { readInterface } from '../package-files.js';
import type { SetRule } from './rule.js';

/** The types that each generated module may import, and that `types.d.ts` exports beside those of the contracts. */
const TABLE_TYPES = 'contract-table.d.ts';

export const uniqueNames: SetRule = {
  name: 'unique-names',
  description:
    'No two types, responses, headers or security schemes of all contracts have the same name: one would silently replace the other.',
  check(contracts) {
    const found: Problem[] = [];
    const owners = new Map(tableTypes().map((name) => [name, `the package's ${TABLE_TYPES}`]));
    for (const { name, file, pointer } of contracts.flatMap(namesOf)) {
      const owner = owners.get(name);
      owners.set(name, owner ?? `${file}#${pointer}`);
      if (owner === undefined) continue;
      found.push({
        file,
        pointer,
        rule: uniqueNames.name,
        message: `The name \`${name}\` is already in use: ${owner}.`,
        fix: 'Rename the file, the error, the credential or the folder that the name comes from.',
      });
    }
    return [...found, ...contracts.flatMap(headersTwice)];
  },
};

/** The headers that a form has in another case, too: names of headers are case-insensitive (RFC 9110 section 5.1). */
function headersTwice(contract: ContractModel): Problem[] {
  return allForms(contract).flatMap(({ json: { headers = {} }, pointer }) =>
    Object.keys(headers)
      .filter((name, index, names) => names.findIndex((other) => sameHeader(other, name)) < index)
      .map((name) => ({
        file: contract.file,
        pointer: pointerTo(pointer, 'headers', name),
        rule: uniqueNames.name,
        message: `The form already has the header \`${name}\`, in another case.`,
        fix: 'Merge the two.',
      })),
  );
}

function tableTypes(): string[] {
  const text = readInterface(TABLE_TYPES);
  return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name as string);
}

interface Name {
  name: string;
  file: string;
  pointer: string;
}

/** Every name that is derived from a contract, and what it is derived from. */
function namesOf(contract: ContractModel): Name[] {
  const { id, file, json, schemas, envelopes } = contract;
  return [
    ...Object.values(moduleNames(contract)).map((name) => ({ name, file, pointer: '' })),
    ...[...schemas.values()].flatMap(({ file, source }) => titles(file, source)),
    ...envelopes.flatMap((envelope) =>
      literalTypes(envelope).map(({ name }) => ({ name, file, pointer: envelope.pointer })),
    ),
    ...Object.keys(json.credentials ?? {}).map((credential) => ({
      name: securityName(id, credential),
      file,
      pointer: pointerTo('/credentials', credential),
    })),
    ...responseGroups(contract).map(({ name }) => ({ name, file, pointer: '' })),
    ...errorResponses(contract).map(({ name, error }) => ({ name, file, pointer: error.pointer })),
    ...headerNames(contract).map((name) => ({ name, file, pointer: '' })),
  ];
}

/** The names of the headers that a contract's responses share, each once. */
function headerNames(contract: ContractModel): string[] {
  const shared = [...sharedHeaders(contract).values()].flatMap((headers) => [...headers.values()]);
  return [...new Set(shared)].map(({ name }) => name);
}

function titles(file: string, { title, $defs }: JsonObject): Name[] {
  const entries = Object.entries(isObject($defs) ? $defs : {});
  return [
    { name: title as string, file, pointer: '' },
    ...entries.map(([key, entry]) => ({
      name: (entry as JsonObject).title as string,
      file,
      pointer: pointerTo('/$defs', key),
    })),
  ];
}
