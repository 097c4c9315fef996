/** Where a value is: in one of a description's files. */
export interface Location {
  /** The file, as the linter names it. */
  readonly file: string;
  /** The keys that lead to the value from the root of its file. */
  readonly keys: readonly string[];
  /** The keys that lead to it from the root of the description, through references into other files. */
  readonly path: readonly string[];
}

export interface Located {
  readonly value: unknown;
  readonly location: Location;
}

/** Resolves a `$ref` that stands in the file of `from`; undefined when it cannot be resolved. */
export type Follow = (ref: string, from: Location) => Located | undefined;

export function childOf({ file, keys, path }: Location, ...more: readonly string[]): Location {
  return { file, keys: [...keys, ...more], path: [...path, ...more] };
}

/** The location of a value by its keys, in the description itself or in another of its files. */
export function locationIn(root: Location, file: string, keys: readonly string[], from: Location): Location {
  return { file, keys, path: file === root.file ? keys : from.path };
}

/** The same for the same value, through whatever references it was reached. */
export function idOf({ file, keys }: Location): string {
  return JSON.stringify([file, ...keys]);
}
