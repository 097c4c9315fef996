/** Fails to compile where a value of `From` is no `To`; tsc then says which member differs. */
export type Assignable<From extends To, To> = From;

/** Fails to compile where it is given anything but `true`. */
export type Holds<Claim extends true> = Claim;

/** Whether two types are one and the same, which is more than being assignable both ways. */
export type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * An interface as an anonymous type, at every depth. Only such a type is assignable to one with an index
 * signature, and those that json-schema-to-ts makes have one: a schema lets other members be there.
 */
export type Open<T> = unknown extends T ? T : T extends Scalar ? T : { [K in keyof T]: Open<T[K]> };

/**
 * A type without what two descriptions of one body may differ in: inheritance, and the known values of an
 * open enumeration (`'A' | (string & {})` is any string).
 *
 * @typeParam FieldAccessors `'named'` leaves index signatures out
 */
export type Plain<T, FieldAccessors extends 'all' | 'named' = 'all'> = unknown extends T
  ? T
  : T extends string
    ? Widest<T, string>
    : T extends number
      ? Widest<T, number>
      : T extends Scalar
        ? T
        : T extends readonly (infer Item)[]
          ? Plain<Item, FieldAccessors>[]
          : [keyof { [K in keyof T as Named<K>]: 1 }] extends [never]
            ? Record<string, unknown> // An object of which nothing is known.
            : { [K in keyof T as FieldAccessors extends 'all' ? K : Named<K>]: Plain<T[K], FieldAccessors> };

/** The literals of a type that stand beside `string & {}` or `number & {}`: what an editor offers. */
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
