import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject, pointerTo } from '../model/json.js';
import type { ContractModel, EnvelopeModel } from '../model/model.js';
import { patternsDisjoint } from '../model/patterns-disjoint.js';
import type { Problem } from '../model/problem.js';
import type { SetRule, ShippedContract } from './rule.js';

export const distinctSenders: SetRule = {
  name: 'distinct-senders',
  description:
    'No two contracts have the same host, the same identifying header or the same identifying body: evidence of two senders identifies neither.',
  check: (contracts, shipped) =>
    contracts.flatMap((contract, index) => [
      ...shipped.flatMap((other) => [...sharedHosts(contract, other), ...sharedHeaders(contract, other)]),
      ...contracts.slice(0, index).flatMap((other) => {
        const evidence = { id: other.id, ...other.json };
        return [
          ...sharedHosts(contract, evidence),
          ...sharedHeaders(contract, evidence),
          ...sharedBodies(contract, other),
        ];
      }),
    ]),
};

/** What another contract identifies its sender by. */
type Evidence = Pick<ShippedContract, 'id' | 'hosts' | 'identifyingHeaders'>;

function problem({ file }: ContractModel, pointer: string, message: string, fix: string): Problem {
  return { file, pointer, rule: distinctSenders.name, message, fix };
}

function sharedHosts(contract: ContractModel, other: Evidence): Problem[] {
  return (contract.json.hosts ?? []).flatMap((host, index) => {
    if (!other.hosts?.includes(host)) return [];
    const message = `\`${host}\` is a host of \`${other.id}\`, too.`;
    const fix = 'Leave it out of one of them, or describe the forms of both in one contract.';
    return [problem(contract, pointerTo('/hosts', index), message, fix)];
  });
}

function sharedHeaders(contract: ContractModel, other: Evidence): Problem[] {
  return (contract.json.identifyingHeaders ?? []).flatMap(({ name, pattern }, index) => {
    const isShared = other.identifyingHeaders?.some(
      (header) => header.name.toLowerCase() === name.toLowerCase() && !areDisjoint(pattern, header.pattern),
    );
    if (!isShared) return [];
    const message = `The header \`${name}\` identifies \`${other.id}\`, too.`;
    const fix = 'Give each a pattern that no value of the other matches, or leave the header out of one of them.';
    return [problem(contract, pointerTo('/identifyingHeaders', index), message, fix)];
  });
}

function areDisjoint(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && patternsDisjoint(one, other);
}

function sharedBodies(contract: ContractModel, other: ContractModel): Problem[] {
  const identifying = ({ envelopes }: ContractModel) => envelopes.filter(({ json }) => json.identifies);
  return identifying(contract).flatMap((envelope) => {
    if (!identifying(other).some((one) => haveSameLiterals(envelope, one))) return [];
    const message = `An envelope of \`${other.id}\` requires the same literals, and identifies its sender by them.`;
    const fix = 'Require a literal that the other does not have, or leave `identifies` out of one of them.';
    return [problem(contract, `${envelope.pointer}/identifies`, message, fix)];
  });
}

/** Whether two envelopes require a common literal, and nowhere two different ones. */
function haveSameLiterals(one: EnvelopeModel, other: EnvelopeModel): boolean {
  if (one.json.shape !== other.json.shape) return false;
  const literals = new Map(requiredLiterals(one.schema.flat));
  const common = requiredLiterals(other.schema.flat).filter(([pointer]) => literals.has(pointer));
  return (
    common.length > 0 &&
    common.every(([pointer, values]) => values.some((value) => isIn(value, literals.get(pointer) ?? [])))
  );
}

function isIn(value: Json, values: readonly Json[]): boolean {
  return values.some((one) => isDeepStrictEqual(one, value));
}

/** The literals of required members, by their pointers. */
function requiredLiterals(schema: JsonObject, pointer = ''): [pointer: string, values: Json[]][] {
  if (schema.const !== undefined) return [[pointer, [schema.const]]];
  if (Array.isArray(schema.enum)) return [[pointer, schema.enum]];
  const { required, properties } = schema;
  if (!Array.isArray(required) || !isObject(properties)) return [];
  return (required as string[]).flatMap((name) => {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return isObject(member) ? requiredLiterals(member, pointerTo(pointer, name)) : [];
  });
}
