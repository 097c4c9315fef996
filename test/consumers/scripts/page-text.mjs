/** Serves a page and opens it in Chromium; prints its text with everything expanded. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const [executablePath, page, awaited] = process.argv.slice(2);
const server = createServer(({ url }, response) => {
  const file = url === '/' ? page : path.join(MODULES, path.normalize(url));
  response.setHeader('content-type', url === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
  createReadStream(file)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const opened = await browser.newPage();
  await opened.goto(`http://127.0.0.1:${server.address().port}/`);
  await opened.getByText(awaited).first().waitFor({ state: 'attached', timeout: 60_000 });
  // A click renames its button.
  const closed = opened.getByText('Expand all', { exact: true });
  while ((await closed.count()) > 0) await closed.first().click();
  console.log(JSON.stringify(await opened.evaluate(() => document.body.innerText)));
} finally {
  await browser.close();
  server.close();
}
