import type { Catalog, KnownResponse, Surroundings } from './model.js';
import { standsFor } from './status.js';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** The exact `$ref` of a response of this package. */
export function refOf({ contract, name }: KnownResponse, { base, version }: Surroundings): string {
  const edition = version.startsWith('3.0') ? '3.0' : '3.1';
  return `${base}generated/openapi/${edition}/${contract}.openapi.json#/components/responses/${name}`;
}

/** Says which components to use for a status: those that list it, the ones of REST first. */
export function advice(status: string, catalog: Catalog, surroundings: Surroundings): string {
  const fitting = catalog.responses
    .filter((response) => response.status.some((listed) => standsFor(status, listed)))
    .sort((one, other) => rank(one) - rank(other));
  const refs = fitting.slice(0, MOST_NAMED).map((response) => `'${refOf(response, surroundings)}'`);
  const contracts = catalog.contracts.join(', ');
  if (refs.length === 0) return `No response of the configured contracts (${contracts}) lists ${status}.`;
  const more = fitting.length > refs.length ? `, or one of ${fitting.length - refs.length} more` : '';
  return `Use ${refs.length > 1 ? 'one of ' : ''}${refs.join(', ')}${more}.`;
}

function rank({ surfaces }: KnownResponse): number {
  return surfaces.includes('rest') ? 0 : 1;
}
