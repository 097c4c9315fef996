import type { Change } from './change.js';
import { CHANGE_RULES, type RuleId } from './change-rules.js';

/** The place of a change: a file below the contracts folder, and a JSON Pointer into it. */
export interface Place {
  file: string;
  pointer: string;
}

/** Collects changes, each once: what several schemas inherit changes in one place. */
export class Report {
  readonly changes: Change[] = [];
  readonly #known = new Set<string>();

  add(rule: RuleId, { file, pointer }: Place, before?: unknown, after?: unknown): void {
    const { says: message, ...classes } = CHANGE_RULES[rule];
    const change: Change = {
      rule,
      file,
      pointer,
      message,
      ...classes,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
    const key = JSON.stringify(change);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.changes.push(change);
  }

  /** The changes of one file: `report` of a part that only knows pointers. */
  in(file: string): ReportAt {
    return (rule, pointer, before, after) => this.add(rule, { file, pointer }, before, after);
  }
}

export type ReportAt = (rule: RuleId, pointer: string, before?: unknown, after?: unknown) => void;
