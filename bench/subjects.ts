import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ContractModel } from '../scripts/model/model.js';
import { resolveContract } from '../scripts/model/resolve.js';
import { readContracts } from '../scripts/model/source.js';
import { type Pools, poolsOf } from './bodies/pools.js';
import type { Editions } from './peers/libraries.js';

const SCHEMAS = fileURLToPath(new URL('../schemas', import.meta.url));

/** The standards that vendors' errors are sent by; all vendors are measured. */
const STANDARDS = ['json-rpc', 'mcp'];

/** One body schema that is measured. */
export interface Subject extends Editions {
  contract: string;
  title: string;
  pools: Pools;
}

export async function measuredContracts(): Promise<ContractModel[]> {
  const contracts = await Promise.all((await readContracts(SCHEMAS, [])).map(resolveContract));
  return contracts.filter(({ id, json }) => json.kind === 'vendor' || STANDARDS.includes(id));
}

let found: Promise<Subject[]> | undefined;

/** Every body schema of these contracts, their envelopes included. */
export function subjects(): Promise<Subject[]> {
  found ??= measuredContracts().then((contracts) => contracts.flatMap(subjectsOf));
  return found;
}

function subjectsOf({ id, schemas, examples, counterexamples }: ContractModel): Subject[] {
  const recorded = [...examples, ...counterexamples].map(({ json }) => json.body);
  return [...schemas.values()].map(({ source, dereferenced, flat }) => {
    const judge = new Ajv2020({ strict: false }).compile(dereferenced);
    const pools = poolsOf(recorded, (body) => judge(body));
    return { contract: id, title: source.title, schema: dereferenced, flat, pools };
  });
}
