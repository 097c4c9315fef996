/** A Fastify server that serializes by schemas; prints what a client gets for each body. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const [file] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(file, 'utf8'));
const app = Fastify();
for (const [number, { schema, body }] of cases.entries())
  app.get(`/${number}`, { schema: { response: { 400: schema } } }, (_request, reply) => reply.code(400).send(body));
const got = [];
for (const number of cases.keys()) got.push((await app.inject(`/${number}`)).payload);
console.log(JSON.stringify(got));
