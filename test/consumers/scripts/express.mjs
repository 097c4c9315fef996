/** An Express server that validates its responses; prints what a client gets for each of the bodies given. */
import express from 'express';
import { middleware } from 'express-openapi-validator';

const [file, bodies] = process.argv.slice(2);
const app = express();
app.use(middleware({ apiSpec: file, validateResponses: true, validateRequests: false }));
app.get('/limited', (request, response) => {
  response.status(429).set('Retry-After', '12').json(JSON.parse(bodies)[request.headers['x-body']]);
});
app.use((error, _request, response, _next) => response.status(error.status ?? 500).json({ broken: error.message }));

const server = app.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/limited`;
  const got = [];
  for (const at of JSON.parse(bodies).keys()) {
    const response = await fetch(url, { headers: { 'x-body': String(at) } });
    const body = await response.json();
    got.push({ status: response.status, retryAfter: response.headers.get('retry-after'), body });
  }
  console.log(JSON.stringify(got));
  server.close();
  server.closeAllConnections();
});
