import type { Description } from '../description/description.js';
import { formatPackageReference, type PackageReference } from '../description/package-reference.js';
import { coversStatus, isDefault, isRange } from '../description/status.js';
import type { Catalog, KnownResponse } from './catalog.js';
import { areCompatible } from './compare-outlines.js';
import type { EnvelopeMatch } from './match-envelopes.js';
import { responseOutline } from './published-schemas.js';
import { EXTENSION } from './select-contracts.js';

/** The way from the root of most projects to the documents of this package. */
const DEFAULT_BASE = 'node_modules/error-envelopes/generated/';

/** Further responses are counted, not named. */
const MAX_NAMED = 3;

/** How to name the contracts, for an API whose errors are unlike those of every contract. */
export const NAME_CONTRACTS =
  `Name the contracts of the API at the root of the description: '${EXTENSION}: { contracts: [ID] }'. ` +
  "'npx error-envelopes list' prints the ids.";

export interface SuggestionInput {
  catalog: Catalog;
  description: Description;
  /** The contracts to take responses from, the best first. */
  contracts: readonly string[];
  /** What the response describes now. */
  bodies?: EnvelopeMatch['bodies'];
}

/**
 * Says which responses to use for some statuses: those of the first contract first, then those like the body that is
 * described; for a single status the single errors first, for a range or `default` the groups.
 */
export function suggestResponses(statuses: readonly string[], input: SuggestionInput): string {
  const { catalog, description, contracts, bodies = [] } = input;
  if (contracts.length === 0) return NAME_CONTRACTS;
  const rankOf = (response: KnownResponse): number[] => [
    contracts.indexOf(response.contract),
    bodies.every((body) => areCompatible(body, responseOutline(response, catalog))) ? 0 : 1,
    ...rankByStatus(response, statuses[0] ?? 'default'),
  ];
  const usable = catalog.responses
    .filter((response) => contracts.includes(response.contract))
    .filter((response) => statuses.every((status) => isUsableFor(response, status)))
    .map((response) => ({ response, rank: rankOf(response) }))
    .sort((one, other) => compareRanks(one.rank, other.rank));
  const refs = usable.slice(0, MAX_NAMED).map(({ response }) => `'${responseRef(response, description, catalog)}'`);
  if (refs.length === 0) return `No response of ${contracts.join(', ')} lists ${statuses.join(', ')}.`;
  const more = usable.length > refs.length ? `, or one of ${usable.length - refs.length} more` : '';
  return `Use ${refs.length > 1 ? 'one of ' : ''}${refs.join(', ')}${more}.`;
}

/** The `$ref` of a published response, as the description would write it. */
export function responseRef({ contract, name }: KnownResponse, description: Description, catalog: Catalog): string {
  const base = baseOf(contract, description, catalog);
  return formatPackageReference({ base, edition: description.edition, document: contract, kind: 'responses', name });
}

/** The way to a contract's documents: that of the first reference to documents of the same folder. */
function baseOf(contract: string, { references }: Description, { responses, ownFolders = {} }: Catalog): string {
  const contractOf = ({ document, name }: PackageReference) =>
    document === 'all' ? responses.find((response) => response.name === name)?.contract : document;
  const found = references.find(({ reference }) => ownFolders[contractOf(reference) ?? ''] === ownFolders[contract]);
  return found?.reference.base ?? ownFolders[contract] ?? DEFAULT_BASE;
}

function isUsableFor({ status: listed, group }: KnownResponse, status: string): boolean {
  return listed.length === 0 ? group : listed.some((one) => coversStatus(status, one));
}

/** Responses with a lower rank are named first. A response for any status comes last, except for `default`. */
function rankByStatus({ surfaces, group, status: listed }: KnownResponse, status: string): number[] {
  const rest = surfaces.includes('rest') ? 0 : 1;
  if (isDefault(status)) return [rest, group ? 0 : 1, listed.length];
  const any = listed.length === 0 ? 1 : 0;
  return isRange(status) ? [any, rest, group ? 0 : 1, -listed.length] : [any, rest, group ? 1 : 0, listed.length];
}

function compareRanks(one: number[], other: number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
