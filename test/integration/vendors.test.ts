import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inspectThrown, responseOf } from '../../src/adapters/mcp-client/v1.js';
import type { ErrorResponse, Inspection } from '../../src/index.js';
import { contracts } from '../support/contracts.js';
import { temporaryFolder } from '../support/folders.js';
import { asAnswer, type VendorExample, vendorExamples } from './servers/examples.js';
import { startVendors } from './servers/vendor-http.js';
import { connect1 } from './support/clients.js';
import { inspect } from './support/expect-inspection.js';
import { seen } from './support/failure.js';
import type { Listening } from './support/listen.js';

const examples = await vendorExamples();
const byKey = (some: readonly VendorExample[]) => some.map((example) => [example.key, example] as const);
/** Whether a part of an example is enough to document its error: some codes are in a header. */
const isDocumented = ({ vendor, error }: VendorExample, part: ErrorResponse) => {
  const { verdict, match } = inspect(part, { vendor });
  return verdict === 'documented' && match?.error === error;
};
/** The examples that an MCP client can report: it throws an HTTP error, and parses a message. It drops the headers. */
const reportable = examples.filter((example) => {
  const { status = 200, body } = example.json;
  if (status >= 400) return isDocumented(example, { status, body });
  return asAnswer(example.json, 1) && isDocumented(example, { body });
});
const answers = examples.filter((example) => {
  const { json } = example;
  return asAnswer(json, 1) && isDocumented(example, { body: json.body });
});

it('finds examples of every vendor', () => {
  const vendors = contracts.flatMap(({ id, json }) => (json.kind === 'vendor' ? id : []));
  expect([...new Set(examples.map(({ vendor }) => vendor))].sort()).toEqual(vendors.sort());
  expect(answers.length).toBeGreaterThan(0);
});

describe('over HTTP', () => {
  let vendors: Listening;
  beforeAll(async () => {
    vendors = await startVendors(examples);
  });
  afterAll(() => vendors.close());

  it.each(byKey(examples.filter(({ json }) => json.status !== undefined)))(
    'documents %s',
    async (key, { vendor, error, json }) => {
      const answer = await seen(await fetch(`${vendors.origin}/${key}`, { signal: AbortSignal.timeout(5_000) }));
      expect(answer.status).toBe(json.status);
      // An example without headers omits those that its error requires; over HTTP they would be missing.
      const { headers, ...rest } = answer;
      expectDocumented(inspect(json.headers ? { headers, ...rest } : rest, { vendor }), vendor, error);
    },
  );

  it.each(byKey(reportable))('documents %s through client 1.x', async (key, { vendor, error, json }) => {
    const client = await connect1(vendors.origin, key);
    const outcome = await client.outcome({ method: 'tools/call', params: { name: 'search' } });
    await client.close();
    const recovered = responseOf(outcome);
    const { id: _id, ...message } = asAnswer(json, 1) ?? {};
    if ((json.status ?? 200) < 400) {
      expect(recovered).toEqual({ body: message });
    } else {
      expect(recovered).toEqual({ status: json.status, body: expect.any(String) });
      if (typeof json.body === 'string') expect(recovered?.body).toBe(json.body);
      else
        expect(JSON.parse(recovered?.body as string)).toMatchObject(
          asAnswer(json, 1) ? message : (json.body as object),
        );
    }
    expectDocumented(inspectThrown(inspect, outcome, { vendor }), vendor, error);
  });
});

describe('over stdio', () => {
  let command: string[];
  beforeAll(async () => {
    const file = path.join(await temporaryFolder(), 'messages.json');
    await writeFile(file, JSON.stringify(Object.fromEntries(answers.map(({ key, json }) => [key, json.body]))));
    command = [fileURLToPath(new URL('servers/vendor-stdio.mjs', import.meta.url)), file];
  });

  it('documents each message line by line', async () => {
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'], timeout: 10_000 });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [id, { key, vendor, error }] of answers.entries()) {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: key } })}\n`);
      const { value: line } = await lines.next();
      expect(JSON.parse(line)).toMatchObject({ id });
      expectDocumented(inspect({ body: line }, { vendor }), vendor, error);
    }
    child.stdin.end();
    await new Promise((resolve) => child.once('exit', resolve));
  });

  it('documents each message through client 1.x', async () => {
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: command }));
    for (const { key, vendor, error } of answers) {
      const outcome = await client
        .request({ method: 'tools/call', params: { name: key } }, z.looseObject({}), { timeout: 5_000 })
        .catch((thrown: unknown) => thrown);
      expectDocumented(inspectThrown(inspect, outcome, { vendor }), vendor, error);
    }
    await client.close();
  });
});

function expectDocumented(inspection: Inspection | null, vendor: string, error: string): void {
  const { verdict, match, violations } = inspection ?? {};
  expect({ verdict, violations, contract: match?.contract, error: match?.error }).toEqual({
    verdict: 'documented',
    violations: [],
    contract: vendor,
    error,
  });
}
