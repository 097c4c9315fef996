import { isObject } from '../../shared/json-object.js';
import type { Description } from '../description/description.js';
import { objectAt } from '../description/json-members.js';
import type { PackageReference } from '../description/package-reference.js';
import type { ResolvedResponse } from '../description/resolve-response.js';
import { outlineOf, type SchemaOutline } from '../description/schema-outline.js';
import type { Catalog, KnownEnvelope } from './catalog.js';
import { areCompatible, literalPaths, requiredPaths, sharedPaths, similarity } from './compare-outlines.js';
import { envelopeOutline, responseOutline } from './published-schemas.js';
import type { Selection } from './select-contracts.js';

/** What the body schemas of one response have in common with this package. */
export interface EnvelopeMatch {
  /** The envelopes that the schemas write out: those with the most in common; of these, those in use. */
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

/** With no contract named, an envelope that has less in common with a body is another sender's. */
const MINIMUM_SIMILARITY = 0.25;

/** Compares the bodies that a response describes with the envelopes of the contracts that are named, else of all. */
export function matchEnvelopes(
  { inline, overrides, location }: ResolvedResponse,
  { catalog, isNamed }: Selection,
  { follow, contractsInUse }: Description,
): EnvelopeMatch {
  const bodies = new Map<unknown, SchemaOutline>();
  const candidates = new Map<KnownEnvelope, Candidate>();
  for (const response of inline ? [inline, ...overrides] : overrides) {
    for (const [name, media] of Object.entries(objectAt(response, 'content'))) {
      const schema = isObject(media) ? media.schema : undefined;
      const mediaType = name.split(';')[0]?.trim();
      // Many media types may have one schema.
      const isKnown = bodies.has(schema);
      const body = bodies.get(schema) ?? outlineOf(schema, follow, location);
      bodies.set(schema, body);
      for (const envelope of catalog.envelopes) {
        const isOfType = envelope.mediaType === mediaType;
        if (isKnown && !isOfType) continue;
        const candidate = compare(body, isOfType, envelope, catalog);
        const best = candidates.get(envelope);
        if (!candidate || (best && best.score >= candidate.score)) continue;
        if (isNamed || isPlausible(candidate, body, catalog)) candidates.set(envelope, candidate);
      }
    }
  }
  const nearest = [...candidates.values()].sort((one, other) => other.score - one.score);
  const written = nearest.filter(({ isRedefined }) => isRedefined);
  const tied = written.filter(({ score }) => score === written[0]?.score).map(({ envelope }) => envelope);
  const used = tied.filter(({ contract }) => contractsInUse.includes(contract));
  return {
    redefined: used.length > 0 ? used : tied,
    nearContracts: [...new Set(nearest.map(({ envelope }) => envelope.contract))],
    packageSchemas: [...bodies.values()].flatMap(({ packageSchemas }) => packageSchemas.map(({ name }) => name)),
    bodies: [...bodies.values()],
  };
}

/** Undefined: the body is not like the envelope. */
function compare(
  body: SchemaOutline,
  isOfType: boolean,
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
  if (isOfType) {
    return { envelope, score: 2 + score, isRedefined: required.every(has) };
  }
  const shared = sharedPaths(body, known).length;
  // A schema without required members says little by one of them.
  const isNear = required.length > 0 ? required.filter(has).length * 2 >= required.length : shared >= 2;
  if (!isNear || shared === 0 || !literalPaths(known).every(has)) return undefined;
  return { envelope, score, isRedefined: required.length > 0 && required.every(has) };
}

/** Whether a body may be of a contract that nobody named: enough in common, and an error that has its literals. */
function isPlausible({ envelope, score }: Candidate, body: SchemaOutline, catalog: Catalog): boolean {
  if (score > 1) return true;
  const errors = catalog.responses.filter(({ contract, group }) => contract === envelope.contract && !group);
  const hasError = errors.some((response) => areCompatible(body, responseOutline(response, catalog)));
  return score >= MINIMUM_SIMILARITY && (hasError || errors.length === 0);
}

function isOfContract({ name }: PackageReference, contract: string, { documents }: Catalog): boolean {
  return Object.hasOwn(documents['3.1'][contract]?.components.schemas ?? {}, name);
}
