import path from 'node:path';
import { isErrorStatus } from '../../../../src/lint/description/status.js';
import { pointerTo } from '../../../../src/shared/json-pointer.js';
import type { Difference } from '../compare/difference.js';
import type { RelationName } from '../compare/relation-name.js';
import type { Scanned } from '../scanned.js';

/** One operation and status of a description. */
export interface ScanRow {
  description: string;
  operation: string;
  status: string;
  relation: RelationName;
  /** The contract and the published response that is nearest. */
  contract: string | null;
  response: string | null;
  /** Where the response is written. */
  file: string;
  line: number;
  column: number;
  pointer: string;
  /** How it differs from the nearest response. */
  differences: readonly Difference[];
  /** What `--fix` did. */
  fix: 'written' | 'left' | null;
  /** Why it was left. */
  reason: string | null;
}

/** What `--fix` did about a response. */
export interface Outcome {
  isWritten: boolean;
  reason?: string;
}

/** The rows of some responses: one for each operation and status that uses it, in the order of the descriptions. */
export function rowsOf(scanned: readonly Scanned[], outcomes: ReadonlyMap<Scanned, Outcome>, cwd: string): ScanRow[] {
  return scanned.flatMap((one) => {
    const { site, relation, known } = one;
    const { line, column } = site.file.lines.positionOf(site.entry?.start ?? site.node.start);
    const nearest = relation.nearest?.known ?? known;
    const outcome = outcomes.get(one);
    return site.uses
      .filter(({ status }) => isErrorStatus(status))
      .map(({ description, operation, status }) => ({
        description: nameOf(description, cwd),
        operation,
        status,
        relation: relation.name,
        contract: nearest?.contract ?? null,
        response: nearest?.name ?? null,
        file: nameOf(site.file.path, cwd),
        line,
        column,
        pointer: pointerTo('', ...site.location.keys),
        differences: relation.differences,
        fix: outcome ? (outcome.isWritten ? 'written' : 'left') : null,
        reason: outcome?.reason ?? null,
      }));
  });
}

/** A path as the caller would write it. */
export function nameOf(file: string, cwd: string): string {
  const name = path.relative(cwd, file);
  return (name.startsWith('..') ? file : name).split(path.sep).join('/');
}
