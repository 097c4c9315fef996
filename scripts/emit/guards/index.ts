import type { ContractModel } from '../../model/model.js';
import { guardName, moduleNames, unionMembers } from '../../model/type-names.js';
import type { Condition } from './ir/condition.js';
import { bodyOf } from './ir/factor-alternatives.js';
import { faultOf } from './issues.js';
import { conditionsOf } from './keywords/conditions-of.js';
import { lean } from './strip-annotations.js';
import { ModuleParts } from './write/module-writer.js';
import { functionBody } from './write/statement-writer.js';

/**
 * The guards of a contract as ECMAScript source: one for each body schema and one for any documented error. A guard is
 * one expression over the members of a body, written from the flat schema, that notes the first fault where it is
 * false. The tests hold verdict and fault against a plain ajv on the sources.
 */
export function emitGuards(contract: ContractModel): string {
  const parts = new ModuleParts();
  const guard = (type: string, conditions: readonly Condition[]) => {
    parts.beginGuard();
    const { last } = parts;
    const name = guardName(type);
    const test = `function ${name}(body) ${functionBody(conditions, parts, `return !(${last}.fault = 0);`)}`;
    const faults = parts.faults.join(', ');
    return { last, source: `export const ${name} = /* @__PURE__ */ guard(${test}, ${last}, () => [${faults}]);` };
  };
  const guards = [...contract.schemas.values()].map(({ source, flat }) =>
    guard(source.title, conditionsOf(lean(flat, contract.file))),
  );
  const members = unionMembers(contract).map(({ flat }) => conditionsOf(lean(flat, contract.file)));
  const fault = faultOf('anyOf', null, ['']);
  if (members.length > 0) guards.push(guard(moduleNames(contract).union, bodyOf(members, { fault })));
  const declared = guards.map(({ last, source }) => `const ${last} = ${parts.nothing};\n${source}`);
  return [...parts.source(), ...declared].join('\n\n');
}
