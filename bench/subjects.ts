import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ContractModel, SchemaModel } from '../scripts/model/model.js';
import { resolveContract } from '../scripts/model/resolve.js';
import { readContracts } from '../scripts/model/source.js';
import { type Pools, poolsOf } from './bodies/pools.js';
import type { Editions } from './peers/libraries.js';

const SCHEMAS = fileURLToPath(new URL('../schemas', import.meta.url));

/** One body schema that is measured. */
export interface Subject extends Editions {
  contract: string;
  title: string;
  pools: Pools;
}

interface Found {
  contracts: ContractModel[];
  subjects: Subject[];
  /** The titles of the vendors' body schemas without a guard by hand. */
  without: string[];
}

let reading: Promise<Found> | undefined;

/** The vendors and the standards that have guards by hand, and each of their body schemas, envelopes included. */
export function measured(): Promise<Found> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Found> {
  const found: Found = { contracts: [], subjects: [], without: [] };
  for (const contract of await Promise.all((await readContracts(SCHEMAS, [])).map(resolveContract))) {
    const byHand = await namesByHand(contract.id);
    if (contract.json.kind !== 'vendor' && byHand.length === 0) continue;
    found.contracts.push(contract);
    for (const schema of contract.schemas.values()) {
      const { title } = schema.source;
      if (byHand.includes(`is${title}`)) found.subjects.push(subjectOf(contract, schema));
      else found.without.push(title);
    }
  }
  return found;
}

async function namesByHand(contract: string): Promise<string[]> {
  const file = new URL(`peers/hand/${contract}.ts`, import.meta.url);
  return existsSync(file) ? Object.keys(await import(file.href)) : [];
}

function subjectOf({ id, examples, counterexamples }: ContractModel, schema: SchemaModel): Subject {
  const { source, dereferenced, flat } = schema;
  const recorded = [...examples, ...counterexamples].map(({ json }) => json.body);
  const validate = new Ajv2020({ strict: false }).compile(dereferenced);
  const pools = poolsOf(recorded, (body) => validate(body));
  return { contract: id, title: source.title, schema: dereferenced, flat, pools };
}
