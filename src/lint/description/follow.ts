import { isObject } from '../../shared/json-object.js';
import { keysOf } from '../../shared/json-pointer.js';
import { type Follow, type Located, type Location, locationIn } from './location.js';
import { decodePercent } from './percent-decoding.js';

/** Another file of a description. */
export interface OtherFile {
  name: string;
  document: unknown;
}

/** Opens the file that a `$ref` names in another file; undefined when the linter has not read it. */
export type OpenFile = (uri: string, from: string) => OtherFile | undefined;

/** An index of a list, RFC 6901 section 4. */
const LIST_INDEX = /^(?:0|[1-9]\d*)$/;

/** The location of the description itself. */
export function rootLocation(file = ''): Location {
  return { file, keys: [], path: [] };
}

/** Follows references within a description, and into the other files that can be opened. */
export function followIn(document: unknown, file = '', open: OpenFile = () => undefined): Follow {
  const documents = new Map([[file, document]]);
  return (ref, from) => {
    const [uri = '', fragment = ''] = ref.split('#', 2);
    const opened = uri === '' ? undefined : open(uri, from.file);
    if (uri !== '' && !opened) return undefined;
    if (opened) documents.set(opened.name, opened.document);
    const target = opened?.name ?? from.file;
    return valueAt(documents.get(target), fragment, (keys) => locationIn(rootLocation(file), target, keys, from));
  };
}

/** The value at the fragment of a `$ref`: a JSON Pointer, or empty for the whole file. */
export function valueAt(
  document: unknown,
  fragment: string,
  locate: (keys: string[]) => Location,
): Located | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) return undefined;
  const keys = keysOf(decodeFragment(fragment));
  let value = document;
  for (const key of keys) {
    if (Array.isArray(value) && LIST_INDEX.test(key) && Number(key) < value.length) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value === undefined ? undefined : { value, location: locate(keys) };
}

/** Decodes the keys of a pointer, each by itself (RFC 6901 section 6). */
function decodeFragment(fragment: string): string {
  return fragment.split('/').map(decodePercent).join('/');
}
