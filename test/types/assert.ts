/** Does not compile unless `From` is assignable to `To`; tsc then names the member that differs. */
export type Assignable<From extends To, To> = From;

/** Does not compile unless the type is `true`. */
export type Expect<T extends true> = T;

/** Whether two types are identical, which is more than assignable in both directions. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * An interface as an anonymous type, at every depth. Only an anonymous type is assignable to a type with an index
 * signature. The types of json-schema-to-ts have one, because a schema allows further members.
 */
export type Open<T> = unknown extends T
  ? T
  : T extends Scalar
    ? T
    : T extends readonly (infer Item)[]
      ? Open<Item>[]
      : { -readonly [K in keyof T]: Open<T[K]> };

/**
 * A type without the parts in which two descriptions of one body may differ: inheritance, and the known values of an
 * open enumeration (`'A' | (string & {})` becomes `string`).
 *
 * @typeParam Keys `'named'` omits index signatures
 */
export type Plain<T, Keys extends 'all' | 'named' = 'all'> = unknown extends T
  ? T
  : T extends string
    ? Widest<T, string>
    : T extends number
      ? Widest<T, number>
      : T extends Scalar
        ? T
        : T extends readonly (infer Item)[]
          ? Plain<Item, Keys>[]
          : [keyof { [K in keyof T as Named<K>]: 1 }] extends [never]
            ? Record<string, unknown> // An object without known members.
            : { [K in keyof T as Keys extends 'all' ? K : Named<K>]: Plain<T[K], Keys> };

/** The literals beside `string & {}` or `number & {}` in a type: the values that an editor suggests. */
export type Known<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends number
    ? number extends T
      ? never
      : T
    : never;

type Scalar = string | number | boolean | null | undefined;

type Widest<T, Whole> = Whole extends T ? Whole : T;

type Named<Key> = string extends Key ? never : number extends Key ? never : Key;
