import { distance } from 'fastest-levenshtein';
import type { ContractReference, ErrorReference } from '../../generated/reference.js';
import { UsageError } from './context.js';
import { printable } from './render/terminal.js';

/**
 * Finds the contract with this id, in any case.
 *
 * @throws UsageError when there is none
 */
export function findContract(id: string, reference: readonly ContractReference[]): ContractReference {
  const lower = id.toLowerCase();
  const contract = reference.find((candidate) => candidate.id.toLowerCase() === lower);
  if (contract !== undefined) return contract;
  const known = reference.map((candidate) => candidate.id).join(', ');
  throw new UsageError(`unknown vendor '${printable(id)}'\nknown: ${known}`);
}

/** The errors of a contract that have this id, this code or this status. */
export function findErrors(name: string, contract: ContractReference): ErrorReference[] {
  const lower = name.toLowerCase();
  const isEqual = (known: string | number | null): boolean => known !== null && String(known).toLowerCase() === lower;
  return contract.errors.filter(
    ({ id, forms }) => isEqual(id) || forms.some(({ code, status }) => [code, ...status].some(isEqual)),
  );
}

/**
 * Suggests names for one that does not exist: for each error its nearest name. A wrong number is probably misremembered
 * rather than misspelt, so a number gets the nearest numbers of its sign, if there are any.
 */
export function suggestNames(name: string, contract: ContractReference, count = 5): string[] {
  const number = /^-?\d+$/.test(name) ? Number(name) : null;
  const numbers = number === null ? [] : contract.errors.map((error) => namesOf(error).filter(hasSignOf(number)));
  const words = contract.errors.map((error) => namesOf(error).filter((known) => typeof known === 'string'));
  const distanceTo = (known: string | number): number =>
    typeof known === 'number' ? Math.abs(known - Number(name)) : distance(known.toLowerCase(), name.toLowerCase());
  const sortByDistance = (names: (string | number)[]): (string | number)[] =>
    names.sort((a, b) => distanceTo(a) - distanceTo(b));

  const namesByError = numbers.some((known) => known.length > 0) ? numbers : words;
  const nearest = sortByDistance(namesByError.flatMap((known) => sortByDistance(known).slice(0, 1)));
  return [...new Set(nearest.map(String))].slice(0, count);
}

function namesOf({ id, forms }: ErrorReference): (string | number)[] {
  return [id, ...forms.flatMap(({ code, status }) => (code === null ? status : [code, ...status]))];
}

function hasSignOf(number: number): (known: string | number) => boolean {
  return (known) => typeof known === 'number' && known < 0 === number < 0;
}

/** A vendor, an error and a code that exist, for the examples in the help. */
export function exampleNames(reference: readonly ContractReference[]): { vendor: string; error: string; code: string } {
  for (const { id, errors } of reference) {
    for (const error of errors) {
      const code = error.forms.find((form) => form.code !== null)?.code;
      if (code != null) return { vendor: id, error: error.id, code: String(code) };
    }
  }
  return { vendor: 'VENDOR', error: 'ERROR', code: 'CODE' };
}
