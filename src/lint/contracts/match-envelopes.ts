import { isObject } from '../../shared/json-object.js';
import { objectAt } from '../description/json-members.js';
import type { ResolvedResponse } from '../description/resolve-response.js';
import { outlineOf } from '../description/schema-outline.js';
import type { Catalog, KnownEnvelope } from './catalog.js';

/** What the body schemas of one response have in common with this package. */
export interface EnvelopeMatch {
  /** The envelopes whose required members the schemas describe; only those with the most members. */
  envelopes: readonly KnownEnvelope[];
  /** The names of the schemas of this package that the bodies refer to. */
  packageSchemas: readonly string[];
}

/** Finds the envelopes that a response writes out again, and the schemas of this package that it refers to. */
export function matchEnvelopes({ inline, overrides, follow }: ResolvedResponse, catalog: Catalog): EnvelopeMatch {
  const matched = new Set<KnownEnvelope>();
  const packageSchemas = new Set<string>();
  for (const response of inline ? [inline, ...overrides] : overrides) {
    for (const [mediaType, media] of Object.entries(objectAt(response, 'content'))) {
      const outline = outlineOf(isObject(media) ? media.schema : undefined, follow);
      for (const name of outline.packageSchemas) packageSchemas.add(name);
      for (const envelope of catalog.envelopes) {
        const isMatch =
          envelope.members.length > 0
            ? envelope.members.every((member) => outline.members.has(member))
            : mediaType.split(';')[0]?.trim() === envelope.mediaType;
        if (isMatch) matched.add(envelope);
      }
    }
  }
  return { envelopes: withMostMembers([...matched]), packageSchemas: [...packageSchemas] };
}

function withMostMembers(envelopes: readonly KnownEnvelope[]): KnownEnvelope[] {
  const most = envelopes.reduce((count, { members }) => Math.max(count, members.length), 0);
  return envelopes.filter(({ members }) => members.length === most);
}
