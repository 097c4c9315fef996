/** Parses an AsyncAPI document; prints its errors and the required members of each message. */
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const [file] = process.argv.slice(2);
const { document, diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'), { source: file });
const errors = diagnostics.filter(({ severity }) => severity === 0).map(({ message }) => message);
const messages = document?.messages().all() ?? [];
console.log(JSON.stringify({ errors, required: messages.map((message) => message.payload()?.required()) }));
