import { isObject, type JsonObject, pointerTo } from '../model/json.js';
import type { ContractModel } from '../model/model.js';
import { headerName, responseName, securityName } from '../model/names.js';
import type { Problem } from '../model/problem.js';
import { headerNames, responseGroups } from '../model/response-groups.js';
import { literalTypes, moduleNames } from '../model/type-names.js';
import type { SetRule } from './rule.js';

export const uniqueNames: SetRule = {
  name: 'unique-names',
  description:
    'No two types, responses, headers or security schemes of all contracts get the same name: one of them would silently take the place of the other.',
  check(contracts) {
    const found: Problem[] = [];
    const owners = new Map<string, string>();
    for (const { name, file, pointer } of contracts.flatMap(namesOf)) {
      const owner = owners.get(name);
      owners.set(name, owner ?? `${file}#${pointer}`);
      if (owner === undefined) continue;
      found.push({
        file,
        pointer,
        rule: uniqueNames.name,
        message: `\`${name}\` is also the name of what ${owner} describes.`,
        fix: 'Rename the file, the error or the folder it is made of.',
      });
    }
    return found;
  },
};

interface Name {
  name: string;
  file: string;
  pointer: string;
}

/** Every name that is made of a contract, and what it is made of. */
function namesOf(contract: ContractModel): Name[] {
  const { id, file, json, schemas, envelopes, errors } = contract;
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
    ...responseGroups(contract)
      .flatMap(({ name, forms }) => [name, ...headerNames(forms).map((header) => headerName(name, header))])
      .map((name) => ({ name, file, pointer: '' })),
    ...errors
      .flatMap(({ forms }) => forms)
      .flatMap(({ error, shape, json, headers, pointer }) => {
        const name = responseName(id, error.id, shape, json.since);
        return [
          { name, file, pointer },
          ...Object.keys(headers).map((header) => ({
            name: headerName(name, header),
            file,
            pointer: pointerTo(pointer, 'headers', header),
          })),
        ];
      }),
  ];
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
