/** From the mildest to the worst. */
export const CLASSES = ['editorial', 'additive', 'breaking'] as const;
export type ChangeClass = (typeof CLASSES)[number];

/** The readers of contracts: a client, the author of an API description, a gateway. */
export const AUDIENCES = ['client', 'author', 'gateway'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The worst of some classes; `editorial` if there is none. */
export function worst(classes: readonly ChangeClass[]): ChangeClass {
  return [...CLASSES].reverse().find((one) => classes.includes(one)) ?? 'editorial';
}

export function isAtLeast(one: ChangeClass, other: ChangeClass): boolean {
  return CLASSES.indexOf(one) >= CLASSES.indexOf(other);
}
