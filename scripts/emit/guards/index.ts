import type { ContractModel } from '../../model/model.js';
import { guardName, moduleNames, unionMembers } from '../../model/type-names.js';
import { anyBody } from './ir/factor-alternatives.js';
import { conditionsOf } from './keywords/conditions-of.js';
import { BODY, reporting } from './keywords/subject.js';
import { stripAnnotations } from './strip-annotations.js';
import { ModuleWriter } from './write/module-writer.js';

/**
 * The guards of a contract as ECMAScript source: one for each body schema and one for any documented error. A guard
 * leaves at the first check that is false. The tests compare its result and its issue with those of Ajv.
 */
export function emitGuards(contract: ContractModel): string {
  const writer = new ModuleWriter();
  for (const { source, flat } of contract.schemas.values())
    writer.guard(guardName(source.title), conditionsOf(stripAnnotations(flat, contract.file)));
  const members = unionMembers(contract).map(({ flat }) => conditionsOf(stripAnnotations(flat, contract.file)));
  if (members.length > 0)
    writer.guard(guardName(moduleNames(contract).union), anyBody(members, reporting(BODY, 'anyOf')));
  return writer.source();
}
