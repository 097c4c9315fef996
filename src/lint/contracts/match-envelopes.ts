import { isObject, objectAt } from '../description/json-members.js';
import type { Traced } from '../description/resolve-response.js';
import { shapeOf } from '../description/schema-outline.js';
import type { Catalog, KnownEnvelope } from './catalog.js';

/** The envelopes that a response's bodies have. */
export interface Resemblance {
  /** Those whose required members the schema describes; of several, those with the most members. */
  envelopes: readonly KnownEnvelope[];
  /** The schemas of this package that it refers to, rather than draw them again. */
  ours: readonly string[];
}

/** Finds the envelopes that a response writes down anew, or takes from this package as a schema. */
export function resemblance({ own, overrides, follow }: Traced, catalog: Catalog): Resemblance {
  const envelopes: KnownEnvelope[] = [];
  const ours: string[] = [];
  for (const response of own ? [own, ...overrides] : overrides) {
    for (const [mediaType, media] of Object.entries(objectAt(response, 'content'))) {
      const shape = shapeOf(isObject(media) ? media.schema : undefined, follow);
      ours.push(...shape.ours);
      envelopes.push(
        ...catalog.envelopes.filter((known) =>
          known.members.length > 0
            ? known.members.every((member) => shape.members.has(member))
            : mediaType.split(';')[0]?.trim() === known.mediaType,
        ),
      );
    }
  }
  const most = Math.max(...envelopes.map(({ members }) => members.length));
  return { envelopes: [...new Set(envelopes.filter(({ members }) => members.length === most))], ours };
}
