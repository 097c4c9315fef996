import { type Json, type JsonObject, pointerTo } from '../../../model/json.js';
import type { Condition, Reporting, ValuePath } from '../ir/condition.js';
import type { Keyword } from '../ir/issue.js';

/** The value that a schema describes: its path in the code, and its JSON Pointer in the pieces of an issue. */
export interface Subject {
  readonly at: ValuePath;
  readonly path: readonly string[];
}

/** What a schema demands of a value; keywords that contain schemas are given it. */
export type ConditionsOf = (schema: JsonObject, subject?: Subject) => Condition[];

export const BODY: Subject = { at: [], path: [''] };

export function memberOf({ at, path }: Subject, key: string): Subject {
  return { at: [...at, key], path: [...path.slice(0, -1), path.at(-1) + pointerTo('', key)] };
}

/** The items of a list. Their conditions are evaluated on the item alone. */
export function itemOf({ path }: Subject): Subject {
  return { at: [], path: [...path.slice(0, -1), `${path.at(-1)}/`, ''] };
}

/** The issue of a keyword that is false of the value. */
export function reporting({ path }: Subject, keyword: Keyword, expected?: Json): Required<Reporting> {
  return { issue: { path, keyword, ...(expected !== undefined && { expected }) } };
}
