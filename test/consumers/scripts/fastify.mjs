/** A Fastify server that serializes by a description; prints what a client gets for each of the bodies given. */
import Fastify from 'fastify';
import openapiGlue from 'fastify-openapi-glue';

const [file, given] = process.argv.slice(2);
const bodies = JSON.parse(given);
const app = Fastify();
const limited = (request, reply) =>
  reply.code(429).header('Retry-After', '12').send(bodies[Number(request.headers['x-body'])]);
await app.register(openapiGlue, {
  specification: JSON.parse((await import('node:fs')).readFileSync(file, 'utf8')),
  operationResolver: () => limited,
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const got = [];
for (const at of bodies.keys()) {
  const response = await fetch(`${address}/limited`, { headers: { 'x-body': String(at) } });
  got.push({
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: JSON.parse(await response.text()),
  });
}
console.log(JSON.stringify(got));
await app.close();
