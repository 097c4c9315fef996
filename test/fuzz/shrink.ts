import { inspect, types } from 'node:util';

type Holder = Record<string, unknown>;

/** A value as a failure prints it, with hidden and inherited members, holes and all else that JSON does not have. */
export function printed(value: unknown): string {
  const all = { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null };
  return inspect(withInherited(value), { ...all, showProxy: true, showHidden: true });
}

function withInherited(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return value;
  const inherited = Object.getPrototypeOf(value);
  const own = Object.getOwnPropertyDescriptors(value);
  for (const [name, member] of Object.entries(own))
    if ('value' in member && member.configurable) own[name] = { ...member, value: withInherited(member.value) };
  const isPlain = inherited === null || Object.keys(inherited).length === 0;
  if (isPlain) return Array.isArray(value) ? Object.defineProperties([], own) : Object.create(inherited, own);
  return { 'inherits from': withInherited(inherited), ...Object.create(null, own) };
}

/** The smallest body found for which `differs` stays true. */
export function shrink(body: unknown, differs: (body: unknown) => boolean): unknown {
  const box: Holder = { body };
  while (simplify(box, box, differs));
  return box.body;
}

/** Makes one member at any depth smaller; false if none can be. */
function simplify(box: Holder, holder: Holder, differs: (body: unknown) => boolean): boolean {
  const size = printed(box).length;
  const better = () => printed(box).length < size && differs(box.body);
  for (const key of Object.keys(holder)) {
    const before = Reflect.getOwnPropertyDescriptor(holder, key) as PropertyDescriptor;
    if (!before.configurable) continue;
    const value = holder[key];
    if (holder !== box) {
      Reflect.deleteProperty(holder, key);
      if (better()) return true;
    }
    for (const simpler of simplerThan(value)) {
      Reflect.defineProperty(holder, key, { value: simpler, enumerable: true, configurable: true, writable: true });
      if (better()) return true;
    }
    Reflect.defineProperty(holder, key, before);
    if (typeof value === 'object' && value !== null && simplify(box, value as Holder, differs)) return true;
  }
  return false;
}

/** Values that may replace one; only those that print shorter are tried. */
function simplerThan(value: unknown): unknown[] {
  const plain = [0, '', null, [], {}];
  if (typeof value === 'number') return [...plain, Math.trunc(value), Math.sign(value)];
  if (typeof value === 'string') {
    const without = [...value].map((_, at, letters) => letters.toSpliced(at, 1).join(''));
    return [...plain, value.slice(0, value.length / 2), value.slice(value.length / 2), ...without];
  }
  if (typeof value !== 'object' || value === null) return plain;
  const shorter = Array.isArray(value) ? [...value].map((_, at) => value.toSpliced(at, 1)) : [{ ...value }];
  return [...plain, ...Object.values(value), ...shorter];
}
