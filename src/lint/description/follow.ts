import { isObject } from '../../shared/json-object.js';
import { keysOf } from '../../shared/json-pointer.js';

/** Resolves a `$ref`; undefined when it cannot be resolved. The value may be in another file, so it comes with its own `follow`. */
export type Follow = (ref: string) => { value: unknown; follow: Follow } | undefined;

/** An index of a list, RFC 6901 section 4. */
const LIST_INDEX = /^(?:0|[1-9]\d*)$/;

/** Follows references within one document. */
export function followIn(document: unknown): Follow {
  const follow: Follow = (ref) => {
    if (!ref.startsWith('#/')) return undefined;
    let value: unknown = document;
    for (const key of keysOf(decodeFragment(ref.slice(1)))) {
      if (Array.isArray(value) && LIST_INDEX.test(key) && Number(key) < value.length) value = value[Number(key)];
      else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
      else return undefined;
    }
    return { value, follow };
  };
  return follow;
}

/** Decodes percent-encoding (RFC 6901 section 6); a key with a stray percent sign stays as it is written. */
function decodeFragment(fragment: string): string {
  return fragment.split('/').map(decodeKey).join('/');
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
