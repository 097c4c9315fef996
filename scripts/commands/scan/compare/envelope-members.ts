import { objectAt } from '../../../../src/lint/description/json-members.js';
import { isObject } from '../../../../src/shared/json-object.js';
import { pointerTo } from '../../../../src/shared/json-pointer.js';
import type { Published } from '../contracts.js';
import { partOf, type SchemaAt } from './schema-at.js';
import type { Shape } from './shape.js';
import { shapesOf } from './shapes-of.js';

const MAX_DEPTH = 3;

/** The members that every body of some responses has, by their pointer below the schema: `/properties/error`. */
export function envelopeMembers(responses: readonly Published[]): Set<string> {
  const shapes = responses.flatMap(({ response }) =>
    Object.values(objectAt(response.value, 'content')).flatMap((media) =>
      isObject(media) ? shapesOf([partOf({ ...response }, media.schema)]) : [],
    ),
  );
  return requiredIn(shapes, '', 0);
}

function requiredIn(shapes: readonly Shape[], pointer: string, depth: number): Set<string> {
  const objects = shapes.filter(({ types }) => types.has('object'));
  const [first, ...others] = objects;
  if (!first || depth === MAX_DEPTH) return new Set();
  const names = [...first.required].filter((name) => others.every(({ required }) => required.has(name)));
  return new Set(
    names.flatMap((name) => {
      const below = objects.flatMap(({ properties }) => shapesOf((properties.get(name) ?? []) as SchemaAt[]));
      const at = pointerTo(pointer, 'properties', name);
      return [at, ...requiredIn(below, at, depth + 1)];
    }),
  );
}
