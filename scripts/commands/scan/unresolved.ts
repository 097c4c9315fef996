import type { Follow, Location } from '../../../src/lint/description/location.js';
import { idOf } from '../../../src/lint/description/location.js';
import { isObject } from '../../../src/shared/json-object.js';
import type { Workspace } from './workspace.js';

/** Reports why a reference to a part of a description does not lead to one. */
export function explainReference(ref: string, from: Location, follow: Follow, workspace: Workspace): void {
  const seen = new Set<string>();
  let [next, location] = [ref, from];
  for (;;) {
    const found = follow(next, location);
    if (!found) {
      // A file that cannot be read is reported where it is opened.
      if (!workspace.isUnreadable(next, location) && !isRemote(next))
        workspace.report(location, `The $ref '${next}' leads to nothing. Correct it.`);
      return;
    }
    const id = idOf(found.location);
    if (seen.has(id)) {
      workspace.report(from, `The $ref '${ref}' leads in a circle. Refer to the part itself.`);
      return;
    }
    seen.add(id);
    if (!isObject(found.value) || typeof found.value.$ref !== 'string') return;
    [next, location] = [found.value.$ref, found.location];
  }
}

/** References to other hosts are not followed. */
function isRemote(ref: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(ref);
}
