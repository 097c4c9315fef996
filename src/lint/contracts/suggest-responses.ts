import { isDefault, isRange, standsFor } from '../description/status.js';
import type { Catalog, KnownResponse, Surroundings } from './catalog.js';

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** The exact `$ref` of a response of this package. */
export function refOf({ contract, name }: KnownResponse, { base, version }: Surroundings): string {
  const edition = version.startsWith('3.0') ? '3.0' : '3.1';
  return `${base}generated/openapi/${edition}/${contract}.openapi.json#/components/responses/${name}`;
}

/** Says which components to use for a status: for one status single errors first, for a range or `default` the groups. */
export function advice(status: string, catalog: Catalog, surroundings: Surroundings): string {
  const fitting = catalog.responses
    .filter((response) => fits(response, status))
    .sort((one, other) => compare(rank(one, status), rank(other, status)));
  const refs = fitting.slice(0, MOST_NAMED).map((response) => `'${refOf(response, surroundings)}'`);
  const contracts = catalog.contracts.join(', ');
  if (refs.length === 0) return `No response of the configured contracts (${contracts}) lists ${status}.`;
  const more = fitting.length > refs.length ? `, or one of ${fitting.length - refs.length} more` : '';
  return `Use ${refs.length > 1 ? 'one of ' : ''}${refs.join(', ')}${more}.`;
}

function fits({ status: listed, group }: KnownResponse, status: string): boolean {
  if (listed.length === 0) return group && isDefault(status);
  return listed.some((one) => standsFor(status, one));
}

/** The lower, the sooner it is named. */
function rank({ surfaces, group, status: listed }: KnownResponse, status: string): number[] {
  const rest = surfaces.includes('rest') ? 0 : 1;
  if (isDefault(status)) return [rest, group ? 0 : 1, listed.length];
  return isRange(status) ? [rest, group ? 0 : 1, -listed.length] : [rest, group ? 1 : 0, listed.length];
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
