import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Compile, type XSchema } from 'typebox/schema';
import { z } from 'zod';
import type { JsonObject } from '../../scripts/model/json.js';
import { valibotCheck } from './valibot.js';

export type Check = (body: unknown) => boolean;

/** Two editions of one body schema. */
export interface Editions {
  /** As published. */
  schema: JsonObject;
  /** With each `allOf` merged, as somebody would write it for a fast check. */
  flat: JsonObject;
}

/**
 * The check of a library, made from a schema as a program does when it starts.
 * Ajv gets the schema as published, and the merged one as a figure of its own. The others get the merged one, which is faster.
 */
export const LIBRARIES = {
  ajv: ({ schema }: Editions) => ajvCheck(schema),
  'ajv, allOf merged': ({ flat }: Editions) => ajvCheck(flat),
  typebox({ flat }: Editions): Check {
    const compiled = Compile(flat as XSchema);
    if (!compiled.IsAccelerated()) throw new Error('typebox has not compiled the schema.');
    return (body) => compiled.Check(body);
  },
  // `isJSON`: it need not check for undefined. `lax`: else it refuses a `minimum` beside a `const`.
  schemasafe: ({ flat }: Editions): Check => validator(flat as never, { mode: 'lax', isJSON: true }) as Check,
  zod({ flat }: Editions): Check {
    const schema = z.fromJSONSchema(withoutIds(flat));
    return (body) => schema.safeParse(body).success;
  },
  valibot: ({ flat }: Editions) => valibotCheck(flat),
} satisfies Record<string, (editions: Editions) => Check>;

export type Library = keyof typeof LIBRARIES;

function ajvCheck(schema: JsonObject): Check {
  return new Ajv2020({ strict: false }).compile(schema);
}

/** zod registers each `$id` as a name, and refuses one that it knows already. */
function withoutIds<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === '$id' || key === '$schema' ? undefined : member)));
}
