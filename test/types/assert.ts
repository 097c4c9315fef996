/** Fails to compile where a value of `From` is no `To`; tsc then says which member differs. */
export type Assignable<From extends To, To> = From;

/** Fails to compile where it is given anything but `true`. */
export type Holds<Claim extends true> = Claim;

/** Whether two types are one and the same, which is more than being assignable both ways. */
export type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * An interface as an anonymous type, at every depth. Only such a type is assignable to one with an index
 * signature, and those that json-schema-to-ts makes have one: a schema lets other members be there.
 */
export type Open<T> = unknown extends T ? T : T extends Scalar ? T : { [K in keyof T]: Open<T[K]> };

/**
 * A type without what two descriptions of one body may differ in: index signatures, inheritance, and the
 * known values of an open enumeration (`'A' | (string & {})` is any string).
 */
export type Plain<T> = unknown extends T
  ? T
  : T extends string
    ? Widest<T, string>
    : T extends number
      ? Widest<T, number>
      : T extends Scalar
        ? T
        : T extends readonly (infer Item)[]
          ? Plain<Item>[]
          : { [K in keyof T as IsNamed<K> extends true ? K : never]: Plain<T[K]> };

type Scalar = string | number | boolean | null | undefined;

type Widest<T, Whole> = Whole extends T ? Whole : T;

type IsNamed<Key> = string extends Key ? false : number extends Key ? false : true;
