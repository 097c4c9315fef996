import type { KnownResponse } from '../../../../src/lint/contracts/catalog.js';
import { coversStatus, isDefault, isRange } from '../../../../src/lint/description/status.js';
import type { Published } from '../contracts.js';
import type { Comparison } from './compare-response.js';
import { type Difference, weightOf } from './difference.js';
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

/** A published response, compared with one of a description. */
export interface Candidate {
  published: Published;
  relation: RelationName;
  comparison: Comparison;
  isWhole: boolean;
}

/** Whether a contract lists a status for a response; one for any status is a group. */
export function isListed({ status: listed, group }: KnownResponse, status: string): boolean {
  return listed.length === 0 ? group : listed.some((one) => coversStatus(status, one));
}

export function relationOf({ differences, hasBody, isRelated }: Comparison): RelationName {
  const has = (kind: Difference['kind']) => differences.some((one) => one.kind === kind);
  if (!hasBody) return 'ignores';
  if (!isRelated) return 'ignores';
  if (has('conflict')) return 'contradicts';
  return has('addition') ? 'extends' : 'equals';
}

export function hasConflict({ differences }: Comparison): boolean {
  return differences.some(({ kind }) => kind === 'conflict');
}

/** The surface whose errors a response is one of. */
export function surfaceOf({ surfaces }: KnownResponse): string {
  return surfaces.includes('rest') ? 'rest' : (surfaces[0] ?? 'rest');
}

/** Sorts the nearest first. */
export function nearestFirst(candidates: readonly Candidate[], statuses: readonly string[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, statuses) }))
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ candidate }) => candidate);
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
