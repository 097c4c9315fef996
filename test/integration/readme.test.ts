import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acme } from '../fixtures/acme.js';
import { type Consumer, installPacked } from '../support/consumer.js';
import { writeFiles } from '../support/folders.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const TSX = path.join(root, 'node_modules/tsx/dist/cli.mjs');

/** A code block of a page. Its name says where it is. */
interface Block {
  name: string;
  code: string;
}

const docs = (await readdir(path.join(root, 'docs'))).filter((file) => file.endsWith('.md'));
const pages: Record<string, string> = {};
for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((file) => `docs/${file}`)])
  pages[page] = await readFile(path.join(root, page), 'utf8');

/** The fenced blocks of a language on all pages. */
function blocks(language: string): Block[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  return Object.entries(pages).flatMap(([page, text]) =>
    [...text.matchAll(fence)].map(({ 1: code = '', index }) => ({
      name: `${page}:${text.slice(0, index).split('\n').length}`,
      code,
    })),
  );
}

/** What a program says that it prints: the comment after each `console.log(...);`, and after `// prints`. */
function promised(code: string): string[] {
  const comments = code.matchAll(/^.*?(?:console\.log\(.*\); \/\/ |; \/\/ prints )(.*)$/gm);
  return [...comments].flatMap(([, text = '']) => text.split('; then '));
}

/** Packages that the pages use beside this one. */
const PEERS = [
  ...['ajv', 'cockatiel', 'express', 'fastify', 'hono', 'http-proxy-middleware', 'ky', 'p-retry', 'pino'],
  ...['prom-client', 'undici', '@duckdb/node-api', '@opentelemetry/api', '@types/express', '@types/node'],
];

/** A folder with the packed package installed, as a reader has one, and with the packages that the pages use beside it. */
let consumer: Consumer;
let folder: string;

beforeAll(async () => {
  consumer = installPacked();
  folder = consumer.folder;
  for (const scope of ['@duckdb', '@opentelemetry', '@types']) await mkdir(path.join(folder, 'node_modules', scope));
  for (const name of PEERS)
    await symlink(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  const line = '{"status":503,"body":""}\n';
  for (const name of ['errors.ndjson', 'monday.ndjson', 'tuesday.ndjson'])
    await writeFile(path.join(folder, name), line);
  await writeFile(path.join(folder, 'access.log'), '{"status":"503","time":"1738555506.789"}\n');
  await writeFile(path.join(folder, 'session.har'), '{"log":{"version":"1.2","entries":[]}}');
});
afterAll(() => consumer?.remove());

/** Writes a block to a file of the folder, and returns its path. */
async function write({ name, code }: Block, extension: string): Promise<string> {
  const file = path.join(folder, name.replace(/[^A-Za-z0-9]/g, '-') + extension);
  await writeFile(file, code);
  return file;
}

/** Runs a command with the installed `error-envelopes`. */
function shell(command: string, cwd = folder) {
  const executable = `"${process.execPath}" "${path.join(folder, 'node_modules/error-envelopes/dist/cli.js')}"`;
  const line = command.replace('npx error-envelopes', executable);
  return run('sh', ['-c', line], { cwd, env: { ...process.env, NO_COLOR: '1' } });
}

/** A description with a response that no contract has. */
const OPENAPI = `openapi: 3.1.0
info: { title: Jobs, version: 1.0.0 }
paths:
  /jobs:
    get:
      responses:
        '429':
          description: Too many requests.
          content:
            application/json:
              schema: { type: object, required: [code], properties: { code: { type: integer } } }
`;

/** A folder as the pages of the tools assume: a contract, a recording, and a file of facts for another contract. */
async function folderOfAuthor(isFacts: boolean): Promise<string> {
  const facts = pages['docs/drafting.md']?.match(/```yaml\n(.*?)```/s)?.[1] ?? '';
  const author = path.join(folder, `author-${randomUUID()}`);
  const recorded = { status: 429, body: '{"code":"slow-down","message":"Slow down"}' };
  await writeFiles(author, {
    ...Object.fromEntries(Object.entries(acme()).map(([name, file]) => [`contracts/acme/${name}`, file])),
    ...Object.fromEntries(Object.entries(acme()).map(([name, file]) => [`main/contracts/acme/${name}`, file])),
    'main/contracts/acme/contract.json': { ...(acme()['contract.json'] as object), hosts: ['api.acme.example'] },
    'openapi.yaml': OPENAPI,
    'recorded.ndjson': `${JSON.stringify(recorded)}\n`,
    'acme.yaml': facts,
    'shop.yaml': facts.replace('id: acme', 'id: shop'),
  });
  // A command that writes the facts replaces nothing.
  if (isFacts) await rm(path.join(author, 'shop.yaml'));
  return author;
}

describe('code on the pages', () => {
  it.each(blocks('ts'))('runs as TypeScript and prints what it says: $name', async (block) => {
    const { code } = await transform(block.code, { loader: 'ts' });
    const { stdout } = await run(process.execPath, [await write({ ...block, code }, '.js')]);
    expect(stdout.trimEnd().split('\n')).toEqual(promised(block.code));
  });

  it.each(blocks('js'))('runs as CommonJS and prints what it says: $name', async (block) => {
    const args = ['--disable-warning=ExperimentalWarning', await write(block, '.cjs')];
    const { stdout, stderr } = await run(process.execPath, args);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(promised(block.code));
  });

  it('has no type error', async () => {
    const files = await Promise.all(blocks('ts').map((block) => write(block, '.typed.ts')));
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: ['node'],
        typeRoots: [path.join(root, 'node_modules/@types')],
        skipLibCheck: true,
      },
      files,
    };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const checked = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error);
    expect(checked.stdout).toBe('');
  });

  it.each(blocks('console'))('runs as a command and prints what it says: $name', async ({ code }) => {
    const [first = '', ...output] = code.split('\n');
    const { stdout } = await shell(first.slice(2));
    expect(stdout).toBe(output.join('\n'));
  });

  // test/site/own-site.test.ts builds a site.
  const commands = blocks('sh').flatMap(({ code }) =>
    code.split('\n').filter((line) => /^npx error-envelopes (?!site )/.test(line)),
  );
  it.each(commands.map((command) => [command]))('runs without a complaint: %s', async (command) => {
    const isTool = /^npx error-envelopes (?:check|diff|draft|generate|scan)|--contracts/.test(command);
    const cwd = isTool ? await folderOfAuthor(command.includes('--facts')) : folder;
    const { code, stderr } = await shell(command, cwd).catch((error) => error);
    // A verdict of `--fail-on` gives the code 1. `--fix` reports what it left.
    const complaint = command.includes('--fix')
      ? stderr.replaceAll(/^(?:left: .*|\d+ responses? written .*)\n/gm, '')
      : stderr;
    expect([code ?? 0, complaint]).toEqual([command.includes('--fail-on') ? 1 : 0, '']);
  });

  const descriptions = blocks('yaml').filter(({ code }) => code.includes('paths:'));
  it.each(descriptions)('resolves as an OpenAPI description: $name', async (block) => {
    type Api = { paths: { '/jobs': { get: { responses: Record<string, { content?: object; headers?: object }> } } } };
    const api = (await $RefParser.dereference(await write(block, '.yaml'))) as unknown as Api;
    const { responses } = api.paths['/jobs'].get;
    expect(responses).toHaveProperty('200');
    for (const [status, { content }] of Object.entries(responses))
      if (status !== '200') expect(content).toHaveProperty(['application/json', 'schema']);
    expect(responses['429']?.headers).toHaveProperty('Retry-After');
  });

  // test/lua/docs.test.ts runs Lua, and the lines for nginx and HAProxy.
  it('uses only languages that a test runs', () => {
    const languages = Object.values(pages).flatMap((text) =>
      [...text.matchAll(/^```(\w+)$/gm)].map(([, name]) => name),
    );
    expect(languages.filter((name) => !/^(?:ts|js|console|sh|yaml|lua|nginx|haproxy)$/.test(name ?? ''))).toEqual([]);
    expect(languages.length).toBeGreaterThan(10);
  });
});

describe('links on the pages', () => {
  const anchors = (text: string) =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );

  it.each(Object.keys(pages))('lead to files and headings that exist: %s', async (page) => {
    const prose = (pages[page] ?? '').replace(/^```.*?^```/gms, '');
    for (const [, target = '', anchor] of prose.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
      const file = path.join(root, path.dirname(page), target);
      const text = await readFile(target === '' ? path.join(root, page) : file, 'utf8').catch((error) => {
        if (error.code !== 'EISDIR') throw new Error(`${page} links to ${target}`);
        return '';
      });
      if (anchor) expect(anchors(text), `${page} links to ${target}#${anchor}`).toContain(anchor);
    }
  });
});

describe('npm start', () => {
  it('shows bodies beside their inspections, those of MCP and a violation among them', async () => {
    const { stdout, stderr } = await run(process.execPath, [TSX, path.join(root, 'scripts/bin/demo.ts')]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^│ {3}"error.* │ .*│$/m);
    expect(stdout).toMatch(/verdict +documented/);
    expect(stdout).toMatch(/verdict +violation/);
    expect(stdout).toContain('"jsonrpc": "2.0"');
    expect(stdout).toContain('"isError": true');
  });
});
