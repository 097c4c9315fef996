import { isObject } from '../../shared/json-object.js';
import { followIn, rootLocation } from '../description/follow.js';
import { listAt, objectAt } from '../description/json-members.js';
import { outlineOf, type SchemaOutline } from '../description/schema-outline.js';
import type { Catalog, KnownEnvelope, KnownResponse, PublishedDocument } from './catalog.js';

/** The outlines of the published schemas, which do not change. */
const outlines = new WeakMap<object, SchemaOutline>();

/** What an envelope says about a body. */
export function envelopeOutline(envelope: KnownEnvelope, catalog: Catalog): SchemaOutline {
  return remember(envelope, () => {
    const document = documentOf(envelope, catalog);
    return outlineOf(document?.components.schemas[envelope.name], followIn(document), rootLocation());
  });
}

/** What the bodies of a response say together. */
export function responseOutline(response: KnownResponse, catalog: Catalog): SchemaOutline {
  return remember(response, () => {
    const anyOf = bodySchemas(response, catalog);
    return outlineOf({ anyOf }, followIn(documentOf(response, catalog)), rootLocation());
  });
}

/** The names of the schemas that a response refers to for its bodies. */
export function bodySchemaNames(response: KnownResponse, catalog: Catalog): string[] {
  return bodySchemas(response, catalog)
    .flatMap((schema) => [schema, ...listAt(schema, 'anyOf')])
    .flatMap((schema) => (isObject(schema) && typeof schema.$ref === 'string' ? [schema.$ref] : []))
    .map((ref) => ref.replace(/^.*\//, ''));
}

function bodySchemas(response: KnownResponse, catalog: Catalog): unknown[] {
  const content = objectAt(documentOf(response, catalog)?.components.responses[response.name], 'content');
  return Object.values(content).map((media) => (isObject(media) ? media.schema : undefined));
}

function documentOf({ contract }: { contract: string }, { documents }: Catalog): PublishedDocument | undefined {
  return documents['3.1'][contract];
}

function remember(key: object, compute: () => SchemaOutline): SchemaOutline {
  const outline = outlines.get(key) ?? compute();
  outlines.set(key, outline);
  return outline;
}
