import { isObject } from '../../shared/json-object.js';
import { type Edition, editionOf } from './edition.js';
import type { Follow, Located } from './location.js';
import { type FoundReference, packageReferencesIn } from './references.js';

/** An API description, as the rules read it. */
export interface Description {
  root: Located;
  follow: Follow;
  /** Its own file's references to this package. */
  references: readonly FoundReference[];
  /** The edition of this package's documents that it refers to. */
  edition: Edition;
  /** The contracts whose documents it refers to. */
  contractsInUse: readonly string[];
}

/** Reads from a description what all rules need. */
export function describeRoot(root: Located, follow: Follow): Description {
  const references = packageReferencesIn(root.value);
  return {
    root,
    follow,
    references,
    edition: editionOf(versionOf(root.value)),
    contractsInUse: [...new Set(references.map(({ reference }) => reference.document))],
  };
}

/** `openapi` of a description; empty when it has none. */
export function versionOf(document: unknown): string {
  return isObject(document) && typeof document.openapi === 'string' ? document.openapi : '';
}
