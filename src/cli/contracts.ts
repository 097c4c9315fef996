import { distance } from 'fastest-levenshtein';
import type { ContractReference, ErrorReference } from '../../generated/reference.js';
import { UsageError } from './context.js';
import { printable } from './render/terminal.js';

/** The contract with this id, in any case; an unknown one is a wrong call. */
export function contractNamed(id: string, reference: readonly ContractReference[]): ContractReference {
  const wanted = id.toLowerCase();
  const found = reference.find((contract) => contract.id.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const known = reference.map((contract) => contract.id).join(', ');
  throw new UsageError(`unknown vendor '${printable(id)}'\nknown: ${known}`);
}

/** The errors of a contract that have this id, this code or this status. */
export function errorsNamed(name: string, contract: ContractReference): ErrorReference[] {
  const wanted = name.toLowerCase();
  const isWanted = (known: string | number | null): boolean => known !== null && String(known).toLowerCase() === wanted;
  return contract.errors.filter(
    ({ id, forms }) => isWanted(id) || forms.some(({ code, status }) => [code, ...status].some(isWanted)),
  );
}

/**
 * The names that come nearest to one that names nothing: of each error the nearest one. A number is not misspelt but
 * misremembered: the nearest are numbers of its sign, where there are any.
 */
export function nearestNames(name: string, contract: ContractReference, count = 5): string[] {
  const number = /^-?\d+$/.test(name) ? Number(name) : null;
  const numbers = number === null ? [] : contract.errors.map((error) => namesOf(error).filter(ofSign(number)));
  const words = contract.errors.map((error) => namesOf(error).filter((known) => typeof known === 'string'));
  const distanceTo = (known: string | number): number =>
    typeof known === 'number' ? Math.abs(known - Number(name)) : distance(known.toLowerCase(), name.toLowerCase());
  const nearestFirst = (names: (string | number)[]): (string | number)[] =>
    names.sort((a, b) => distanceTo(a) - distanceTo(b));

  const pool = numbers.some((known) => known.length > 0) ? numbers : words;
  const nearest = nearestFirst(pool.flatMap((known) => nearestFirst(known).slice(0, 1)));
  return [...new Set(nearest.map(String))].slice(0, count);
}

function namesOf({ id, forms }: ErrorReference): (string | number)[] {
  return [id, ...forms.flatMap(({ code, status }) => (code === null ? status : [code, ...status]))];
}

function ofSign(number: number): (known: string | number) => boolean {
  return (known) => typeof known === 'number' && known < 0 === number < 0;
}

/** A vendor, an error and a code that exist, for the examples of the help. */
export function sample(reference: readonly ContractReference[]): { vendor: string; error: string; code: string } {
  for (const { id, errors } of reference) {
    for (const error of errors) {
      const code = error.forms.find((form) => form.code !== null)?.code;
      if (code != null) return { vendor: id, error: error.id, code: String(code) };
    }
  }
  return { vendor: 'VENDOR', error: 'ERROR', code: 'CODE' };
}
