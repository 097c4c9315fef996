import { isObject } from '../../shared/json-object.js';
import { entriesAt } from './json-members.js';
import { childOf, type Follow, idOf, type Located, type Location } from './location.js';

/** The responses of one operation. */
export interface Operation {
  /** For messages: `GET /jobs`. */
  name: string;
  responses: Located;
}

export interface Operations {
  operations: Operation[];
  /** Path items, operations and callbacks in files that the linter has not read. */
  unread: { ref: string; location: Location }[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** The number of references that are followed to a path item, an operation or its responses. */
const MAX_HOPS = 5;

/** Something that has operations: a path item, or callbacks with path items. */
interface Pending {
  kind: 'path item' | 'callback';
  name: string;
  located: Located;
}

/** Finds all operations: in paths, webhooks, callbacks, and path items among the components. */
export function operationsIn(root: Located, follow: Follow): Operations {
  const found: Operations = { operations: [], unread: [] };
  const seen = new Set<string>();
  const open = (located: Located): Located | undefined => {
    const { end, unread } = dereference(located, follow);
    if (unread !== undefined) found.unread.push({ ref: unread, location: located.location });
    if (!end || seen.has(idOf(end.location))) return undefined;
    seen.add(idOf(end.location));
    return end;
  };

  const pending = rootsOf(root);
  // The list grows while it is read: an operation has callbacks, which have operations.
  for (const { kind, name, located: entry } of pending) {
    const end = open(entry);
    if (!end) continue;
    if (kind === 'callback') {
      pending.push(...entriesAt(end).filter(isNoExtension).map(pendingOf('path item')));
      continue;
    }
    // Members beside a `$ref` count too.
    for (const [method, located] of end === entry
      ? operationsOf(end)
      : [...operationsOf(entry), ...operationsOf(end)]) {
      const operation = open(located);
      if (!operation) continue;
      const responses = memberOf(operation, 'responses');
      const { end, unread } = dereference(responses, follow);
      if (unread !== undefined) found.unread.push({ ref: unread, location: responses.location });
      if (end) found.operations.push({ name: `${method.toUpperCase()} ${name}`, responses: end });
      pending.push(...entriesAt(memberOf(operation, 'callbacks')).map(pendingOf('callback')));
    }
  }
  return found;
}

function rootsOf(root: Located): Pending[] {
  const components = memberOf(root, 'components');
  return [
    ...entriesAt(memberOf(root, 'paths')).filter(isNoExtension).map(pendingOf('path item')),
    ...entriesAt(memberOf(root, 'webhooks')).map(pendingOf('path item')),
    ...entriesAt(memberOf(components, 'pathItems')).map(pendingOf('path item')),
    ...entriesAt(memberOf(components, 'callbacks')).map(pendingOf('callback')),
  ];
}

function pendingOf(kind: Pending['kind']): (entry: [name: string, located: Located]) => Pending {
  return ([name, located]) => ({ kind, name, located });
}

function isNoExtension([name]: [name: string, located: Located]): boolean {
  return !name.startsWith('x-');
}

/** The operations of a path item by their method. OpenAPI 3.2 has those of other methods in a map of their own. */
function operationsOf(item: Located): [method: string, operation: Located][] {
  const fixed = entriesAt(item).filter(([name]) => METHODS.includes(name));
  return [...fixed, ...entriesAt(memberOf(item, 'additionalOperations'))];
}

function memberOf({ value, location }: Located, name: string): Located {
  return { value: isObject(value) ? value[name] : undefined, location: childOf(location, name) };
}

/** Follows a chain of references to its end; `unread` is the reference that could not be followed. */
function dereference(located: Located, follow: Follow): { end?: Located; unread?: string } {
  let end = located;
  for (let hops = 0; isObject(end.value) && typeof end.value.$ref === 'string'; hops++) {
    const next = hops < MAX_HOPS ? follow(end.value.$ref, end.location) : undefined;
    if (!next) return { unread: end.value.$ref };
    end = next;
  }
  return { end };
}
