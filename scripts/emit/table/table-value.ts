import type { SchemaModel } from '../../model/model.js';

/** A value of a contract's table, whatever the language. Members that are undefined are left out. */
export type TableValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Lines
  | GuardOf
  | Pattern
  | Accessor
  | readonly TableValue[]
  | { readonly [name: string]: TableValue };

/** A list or an object with one item a line, so that a person can read a table of many forms. */
export class Lines {
  constructor(readonly of: readonly TableValue[] | { readonly [name: string]: TableValue }) {}
}

/** The guard of a body schema. */
export class GuardOf {
  constructor(readonly schema: SchemaModel) {}
}

/** A regular expression by its source. */
export class Pattern {
  constructor(readonly source: string) {}
}

/** Reads the value at some keys. */
export class Accessor {
  constructor(readonly keys: readonly string[]) {}
}
