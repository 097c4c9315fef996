/** Validators that json-schema-to-zod writes; prints for each schema which of its bodies they accept. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';

const [file] = process.argv.slice(2);
const got = JSON.parse(readFileSync(file, 'utf8')).map(({ schema, bodies }) => {
  const validator = new Function('z', `return ${jsonSchemaToZod(schema)}`)(z);
  return bodies.map((body) => {
    const { success, data } = validator.safeParse(body);
    return { success, isUnaltered: !success || isDeepStrictEqual(data, body) };
  });
});
console.log(JSON.stringify(got));
