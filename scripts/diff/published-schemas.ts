import { isObject, type JsonObject } from '../model/json.js';
import { mapSubschemas } from '../model/subschemas.js';

/** A body schema as its contract has it, out of the published file: that embeds other files, and opens each object. */
export function writtenSchema(published: JsonObject): JsonObject {
  const { $defs, ...others } = published;
  const own = Object.entries(isObject($defs) ? $defs : {}).filter(
    ([, schema]) => isObject(schema) && schema.$id === undefined,
  );
  return withoutOpening({ ...others, ...(own.length > 0 && { $defs: Object.fromEntries(own) }) });
}

function withoutOpening(schema: JsonObject): JsonObject {
  const { additionalProperties: _, ...others } = schema;
  return mapSubschemas(others, withoutOpening);
}
