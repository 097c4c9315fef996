import type { DescriptionContext } from '../description/context.js';
import { responseRef } from '../description/package-reference.js';
import { coversStatus, isDefault, isRange } from '../description/status.js';
import type { Catalog, KnownResponse } from './catalog.js';

/** Further responses are counted, not named. */
const MAX_NAMED = 3;

/** Says which responses to use for a status: for a single status the single errors first, for a range or `default` the groups. */
export function suggestResponses(status: string, catalog: Catalog, context: DescriptionContext): string {
  const usable = catalog.responses
    .filter((response) => isUsableFor(response, status))
    .sort((one, other) => compareRanks(rankOf(one, status), rankOf(other, status)));
  const refs = usable.slice(0, MAX_NAMED).map((response) => `'${responseRef(response, context)}'`);
  if (refs.length === 0) {
    return `No response of the configured contracts (${catalog.contracts.join(', ')}) lists ${status}.`;
  }
  const more = usable.length > refs.length ? `, or one of ${usable.length - refs.length} more` : '';
  return `Use ${refs.length > 1 ? 'one of ' : ''}${refs.join(', ')}${more}.`;
}

function isUsableFor({ status: listed, group }: KnownResponse, status: string): boolean {
  if (listed.length === 0) return group && isDefault(status);
  return listed.some((one) => coversStatus(status, one));
}

/** Responses with a lower rank are named first. */
function rankOf({ surfaces, group, status: listed }: KnownResponse, status: string): number[] {
  const rest = surfaces.includes('rest') ? 0 : 1;
  if (isDefault(status)) return [rest, group ? 0 : 1, listed.length];
  return isRange(status) ? [rest, group ? 0 : 1, -listed.length] : [rest, group ? 1 : 0, listed.length];
}

function compareRanks(one: number[], other: number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
