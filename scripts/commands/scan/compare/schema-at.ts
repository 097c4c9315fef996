import type { Follow, Location } from '../../../../src/lint/description/location.js';
import { isObject } from '../../../../src/shared/json-object.js';

/** A schema, and how to follow the references in it. */
export interface SchemaAt {
  value: unknown;
  location: Location;
  follow: Follow;
}

/** A part of a schema. */
export function partOf({ location, follow }: SchemaAt, value: unknown): SchemaAt {
  return { value, location, follow };
}

/** Whether a schema says nothing about a value. */
export function isTrivial({ value }: SchemaAt): boolean {
  if (value === true) return true;
  return isObject(value) && Object.keys(value).every(isAnnotation);
}

/** Keywords that describe a value and restrict nothing. */
const ANNOTATIONS = [
  ...['$comment', 'default', 'deprecated', 'description', 'discriminator', 'example', 'examples', 'externalDocs'],
  ...['format', 'readOnly', 'summary', 'title', 'writeOnly', 'xml'],
  ...['$anchor', '$defs', '$dynamicAnchor', '$id', '$schema', 'contentEncoding', 'contentMediaType', 'contentSchema'],
];

export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.includes(keyword) || keyword.startsWith('x-');
}
