import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Compile, type XSchema } from 'typebox/schema';
import { z } from 'zod';
import type { JsonObject } from '../../scripts/model/json.js';
import { valibotCheck } from './valibot.js';

export type Check = (body: unknown) => boolean;

/** The editions of one body schema. */
export interface Editions {
  /** As published. */
  schema: JsonObject;
  /** Each `allOf` merged: what somebody would write for a library who cares for its speed. */
  flat: JsonObject;
}

/**
 * What a program does that brings a library, and makes its check of a schema when it starts.
 * Ajv reads the schema as published; how much it owes to `allOf` is measured too. The others have the better of the two.
 */
export const LIBRARIES = {
  ajv: ({ schema }: Editions) => ajvCheck(schema),
  'ajv, allOf merged': ({ flat }: Editions) => ajvCheck(flat),
  typebox({ flat }: Editions): Check {
    const compiled = Compile(flat as XSchema);
    if (!compiled.IsAccelerated()) throw new Error('typebox has not compiled the schema.');
    return (body) => compiled.Check(body);
  },
  // With `isJSON`, it need not check for undefined. `lax`: a `minimum` beside a `const` is an error to it.
  schemasafe: ({ flat }: Editions): Check => validator(flat as never, { mode: 'lax', isJSON: true }) as Check,
  zod({ flat }: Editions): Check {
    const made = z.fromJSONSchema(withoutIds(flat));
    return (body) => made.safeParse(body).success;
  },
  valibot: ({ flat }: Editions) => valibotCheck(flat),
} satisfies Record<string, (editions: Editions) => Check>;

export type Library = keyof typeof LIBRARIES;

function ajvCheck(schema: JsonObject): Check {
  return new Ajv2020({ strict: false }).compile(schema);
}

/** zod takes an `$id` for the name of a type of its own registry, and refuses to hear it twice. */
function withoutIds<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === '$id' || key === '$schema' ? undefined : member)));
}
