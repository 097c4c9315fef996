import type { KnownResponse } from '../../../../src/lint/contracts/catalog.js';
import { coversStatus, isDefault, isRange } from '../../../../src/lint/description/status.js';
import type { Published } from '../contracts.js';
import type { ResponseAt } from '../response-at.js';
import { type Comparison, compareResponse } from './compare-response.js';
import { type Difference, weightOf } from './difference.js';
import { envelopeMembers } from './envelope-members.js';
import { RELATIONS, type RelationName } from './relation-name.js';

export interface Relation {
  name: RelationName;
  /** The published response that is nearest; undefined if there is none. */
  nearest?: Published;
  /** Whether the contract sends nothing else at these statuses than the nearest response has. */
  isWhole: boolean;
  /** Whether the description says anything about the body. */
  hasBody: boolean;
  differences: Difference[];
}

interface Candidate {
  published: Published;
  relation: RelationName;
  comparison: Comparison;
  isWhole: boolean;
}

/** Relates a response that is written in a description to the responses of the contracts. */
export function relate(ours: ResponseAt, statuses: readonly string[], published: readonly Published[]): Relation {
  const usable = published.filter(({ known }) => statuses.every((status) => isListed(known, status)));
  const compare = comparer(ours, published);
  const candidates = (usable.length > 0 ? usable : published)
    .map((one) => {
      const comparison = compare(one);
      const isWhole = statuses.every((status) => hasAllErrors(one, status, published, compare));
      return { published: one, relation: relationOf(comparison), comparison, isWhole };
    })
    .map((candidate) => ({ candidate, rank: rankOf(candidate, statuses) }))
    .sort((one, other) => compareRanks(one.rank, other.rank));
  const best = candidates[0]?.candidate;
  if (!best) return { name: 'ignores', isWhole: false, hasBody: false, differences: [] };
  const { published: nearest, relation, comparison, isWhole } = best;
  const { hasBody, differences } = comparison;
  if (usable.length > 0 || relation === 'ignores') return { name: relation, nearest, isWhole, hasBody, differences };
  const message = `the contract lists no response for ${statuses.join(', ')}`;
  const conflict: Difference = { kind: 'conflict', pointer: '', message };
  return { name: 'contradicts', nearest, isWhole: false, hasBody, differences: [conflict, ...differences] };
}

type Compare = (one: Published) => Comparison;

/** Compares each published response once. */
function comparer(ours: ResponseAt, published: readonly Published[]): Compare {
  const known = new Map<Published, Comparison>();
  const envelopes = new Map<string, Set<string>>();
  return (one) => {
    const { contract } = one.known;
    const surface = surfaceOf(one.known);
    const key = `${contract} ${surface}`;
    const alike = ({ known }: Published) => known.contract === contract && known.surfaces.includes(surface);
    const envelope = envelopes.get(key) ?? envelopeMembers(published.filter(alike));
    envelopes.set(key, envelope);
    const comparison = known.get(one) ?? compareResponse(ours, one.response, envelope);
    known.set(one, comparison);
    return comparison;
  };
}

/** Whether a contract lists a status for a response; one for any status is a group. */
export function isListed({ status: listed, group }: KnownResponse, status: string): boolean {
  return listed.length === 0 ? group : listed.some((one) => coversStatus(status, one));
}

function relationOf({ differences, hasBody, isRelated }: Comparison): RelationName {
  const has = (kind: Difference['kind']) => differences.some((one) => one.kind === kind);
  if (!hasBody) return 'ignores';
  if (!isRelated) return 'ignores';
  if (has('conflict')) return 'contradicts';
  return has('addition') ? 'extends' : 'equals';
}

/** Whether a response has every error that its contract lists for a status on its surface, or the description excludes it. */
function hasAllErrors(mine: Published, status: string, published: readonly Published[], compare: Compare): boolean {
  const { known } = mine;
  const surface = surfaceOf(known);
  const isDescribed = !hasConflict(compare(mine));
  return published.every((other) => {
    const { contract, group, errors, surfaces, status: listed } = other.known;
    if (group || contract !== known.contract || !surfaces.includes(surface)) return true;
    if (!isDefault(status) && !listed.some((one) => coversStatus(status, one))) return true;
    if (known.errors.length === 0 || errors.every((error) => known.errors.includes(error))) return true;
    return isDescribed && hasConflict(compare(other));
  });
}

function hasConflict({ differences }: Comparison): boolean {
  return differences.some(({ kind }) => kind === 'conflict');
}

function surfaceOf({ surfaces }: KnownResponse): string {
  return surfaces.includes('rest') ? 'rest' : (surfaces[0] ?? 'rest');
}

/** The lower, the nearer: all errors of the statuses, then by relation, then the response that says most. */
function rankOf(
  { published: { known }, relation, comparison, isWhole }: Candidate,
  statuses: readonly string[],
): number[] {
  const isClass = statuses.some((status) => isRange(status) || isDefault(status));
  return [
    isWhole ? 0 : 1,
    RELATIONS.indexOf(relation),
    ...(relation === 'equals' || relation === 'ignores'
      ? []
      : [weightOf(comparison.differences.filter(({ kind }) => kind !== 'omission'))]),
    surfaceOf(known) === 'rest' ? 0 : 1,
    known.status.length === 0 ? Number.POSITIVE_INFINITY : known.status.length,
    isClass === known.group ? 0 : 1,
    weightOf(comparison.differences),
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  const [mine, theirs] = [one[at] ?? 0, other[at] ?? 0];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}
