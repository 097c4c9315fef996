import { KINDS, type Kind, parsed } from './bodies/pools.js';
import { fresh } from './fresh.js';
import { type Candidate, loopOf } from './interleave.js';
import type { Check } from './peers/libraries.js';
import type { Subject } from './subjects.js';

/** The validators of one schema, by name. */
export type Validators = Record<string, Check>;

/** A copy of the generated guard for this measurement alone. */
export function guardOf({ contract, title }: Subject): Promise<Check> {
  return exported(`generated/contracts/${contract}.js`, `is${title}`);
}

/** A copy of Ajv's standalone validator for this measurement alone. */
export function standaloneOf({ contract, title }: Subject): Promise<Check> {
  return exported(`generated/ajv/${contract}.js`, `validate${title}`);
}

export function handOf({ contract, title }: Subject): Promise<Check> {
  return exported(`bench/peers/hand/${contract}.ts`, `is${title}`);
}

async function exported(file: string, name: string): Promise<Check> {
  const { [name]: check } = await fresh(file);
  if (typeof check !== 'function') throw new Error(`${file} has no ${name}.`);
  return check as Check;
}

/** Each validator on valid and on invalid bodies: `guard valid`, `guard invalid`. First all of them validate every body, and have to agree. */
export function candidatesOf({ title, pools }: Subject, validators: Validators): Candidate[] {
  refuseDisagreement(title, pools, validators);
  return Object.entries(validators).flatMap(([name, check]) => {
    const loop = loopOf(`${title} ${name}`, 'work(item)', check);
    return KINDS.map((kind) => ({ name: `${name} ${kind}`, loop, pool: () => parsed(pools[kind]) }));
  });
}

/** Throws if the validators disagree: candidates that do different work cannot be compared. */
export function refuseDisagreement(
  title: string,
  pools: Record<Kind, readonly string[]>,
  validators: Validators,
): void {
  for (const kind of KINDS) {
    for (const body of pools[kind]) {
      for (const [name, check] of Object.entries(validators)) {
        if (check(JSON.parse(body)) !== (kind === 'valid'))
          throw new Error(`${title}: expected ${name} to say that this body is ${kind}: ${body}`);
      }
    }
  }
}
