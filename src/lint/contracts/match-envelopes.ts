import { isObject } from '../../shared/json-object.js';
import { objectAt } from '../description/json-members.js';
import type { Follow } from '../description/location.js';
import type { PackageReference } from '../description/package-reference.js';
import type { ResolvedResponse } from '../description/resolve-response.js';
import { outlineOf, type SchemaOutline } from '../description/schema-outline.js';
import type { Catalog, KnownEnvelope } from './catalog.js';
import { areCompatible, literalPaths, requiredPaths, sharedPaths, similarity } from './compare-outlines.js';
import { envelopeOutline } from './published-schemas.js';

/** What the body schemas of one response have in common with this package. */
export interface EnvelopeMatch {
  /** The envelopes that the schemas write out: those with the most in common. */
  redefined: readonly KnownEnvelope[];
  /** The contracts with an envelope like a body, the nearest first. */
  nearContracts: readonly string[];
  /** The names of the schemas of this package that the bodies refer to. */
  packageSchemas: readonly string[];
  /** What the bodies describe. */
  bodies: readonly SchemaOutline[];
}

interface Candidate {
  envelope: KnownEnvelope;
  /** From 0 to 1; above 1 where more than the members identifies the envelope. */
  score: number;
  isRedefined: boolean;
}

/**
 * Compares the bodies that a response describes with the envelopes of this package. Envelopes with a score below
 * `minimum` count as unlike.
 */
export function matchEnvelopes(
  { inline, overrides, location }: ResolvedResponse,
  catalog: Catalog,
  follow: Follow,
  minimum: number,
): EnvelopeMatch {
  const bodies: SchemaOutline[] = [];
  const candidates = new Map<KnownEnvelope, Candidate>();
  for (const response of inline ? [inline, ...overrides] : overrides) {
    for (const [mediaType, media] of Object.entries(objectAt(response, 'content'))) {
      const body = outlineOf(isObject(media) ? media.schema : undefined, follow, location);
      bodies.push(body);
      for (const envelope of catalog.envelopes) {
        const candidate = compare(body, mediaType, envelope, catalog);
        const best = candidates.get(envelope);
        if (candidate && candidate.score >= minimum && (!best || best.score < candidate.score))
          candidates.set(envelope, candidate);
      }
    }
  }
  const nearest = [...candidates.values()].sort((one, other) => other.score - one.score);
  const redefined = nearest.filter(({ isRedefined }) => isRedefined);
  return {
    redefined: redefined.filter(({ score }) => score === redefined[0]?.score).map(({ envelope }) => envelope),
    nearContracts: [...new Set(nearest.map(({ envelope }) => envelope.contract))],
    packageSchemas: bodies.flatMap(({ packageSchemas }) => packageSchemas.map(({ name }) => name)),
    bodies,
  };
}

/** Undefined: the body is not like the envelope. */
function compare(
  body: SchemaOutline,
  mediaType: string,
  envelope: KnownEnvelope,
  catalog: Catalog,
): Candidate | undefined {
  const known = envelopeOutline(envelope, catalog);
  if (body.packageSchemas.some((schema) => isOfContract(schema, envelope.contract, catalog))) {
    return { envelope, score: 3, isRedefined: false };
  }
  if (!areCompatible(body, known)) return undefined;
  const has = (path: string) => body.members.has(path);
  const required = requiredPaths(known);
  const score = similarity(body, known);
  if (envelope.mediaType !== null && mediaType.split(';')[0]?.trim() === envelope.mediaType) {
    return { envelope, score: 2 + score, isRedefined: required.every(has) };
  }
  const shared = sharedPaths(body, known).length;
  // A schema without required members says little by one of them.
  const isNear = required.length > 0 ? required.filter(has).length * 2 >= required.length : shared >= 2;
  if (!isNear || shared === 0 || !literalPaths(known).every(has)) return undefined;
  return { envelope, score, isRedefined: required.length > 0 && required.every(has) };
}

function isOfContract({ document, name }: PackageReference, contract: string, { documents }: Catalog): boolean {
  if (document !== 'all') return document === contract;
  return Object.hasOwn(documents['3.1'][contract]?.components.schemas ?? {}, name);
}
