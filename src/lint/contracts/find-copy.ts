import type { JsonObject } from '../../shared/json-object.js';
import type { Description } from '../description/description.js';
import { followIn, rootLocation } from '../description/follow.js';
import type { Location } from '../description/location.js';
import type { ResolvedResponse } from '../description/resolve-response.js';
import type { Catalog, KnownResponse } from './catalog.js';
import { findDifference } from './compare-schemas.js';
import { type ResponseExtension, readExtension } from './response-extension.js';
import { EXTENSION } from './select-contracts.js';

/** A response that says that it is a copy of one of this package: of a vendored document, or in a bundle. */
export interface Copy {
  /** The response of this package; undefined when there is none with this contract and error. */
  known: KnownResponse | undefined;
  /** The contract and the errors that the copy names. */
  contract: string;
  errors: readonly string[];
  /** The JSON Pointer of what differs from the published response; undefined: it accepts the same. */
  difference: string | undefined;
}

interface Candidate {
  known: KnownResponse;
  difference: string | undefined;
}

/** Finds the response of this package that a response is a copy of, by its extension. */
export function findCopy(
  { inline, location, component }: ResolvedResponse,
  all: Catalog,
  description: Description,
): Copy | undefined {
  const extension = readExtension(inline?.[EXTENSION]);
  const { contract, errors } = extension;
  if (!inline || contract === undefined) return undefined;
  const name = component?.replace(/^.*\//, '');
  const candidates = all.responses
    .filter((response) => response.contract === contract && isSame(response.errors, errors))
    .map((known) => ({ known, difference: differenceFrom(known, inline, all, description, location) }));
  // An error may have a response for each surface, status or revision, which may even accept the same.
  const [best] = candidates.sort((one, other) => rank(one, extension, name) - rank(other, extension, name));
  return { known: best?.known, contract, errors, difference: best?.difference };
}

function rank({ known, difference }: Candidate, { status, surfaces }: ResponseExtension, name?: string): number {
  const isAlike = isSame(known.status, status) && isSame(known.surfaces, surfaces);
  return (difference === undefined ? 0 : 4) + (isAlike ? 0 : 2) + (known.name === name ? 0 : 1);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function differenceFrom(
  { contract, name }: KnownResponse,
  copy: JsonObject,
  { documents }: Catalog,
  { edition, follow }: Description,
  location: Location,
): string | undefined {
  const document = documents[edition][contract];
  const published = document?.components.responses[name];
  return findDifference(
    { value: published, location: rootLocation(), follow: followIn(document) },
    { value: copy, location, follow },
  );
}
