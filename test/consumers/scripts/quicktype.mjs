/** The types that quicktype writes for schemas in a language; prints the source. */
import { readFileSync } from 'node:fs';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';

const [file, lang] = process.argv.slice(2);
const input = new JSONSchemaInput();
for (const schema of JSON.parse(readFileSync(file, 'utf8')))
  await input.addSource({ name: schema.title, schema: JSON.stringify(schema) });
const inputData = new InputData();
inputData.addInput(input);
const { lines } = await quicktype({ inputData, lang, rendererOptions: { 'just-types': 'true' } });
console.log(JSON.stringify(lines.join('\n')));
