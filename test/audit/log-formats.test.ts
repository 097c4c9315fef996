import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { mapLine } from '../../src/cli/audit/log/map-line.js';
import { logNames, namedMapping } from '../../src/cli/audit/log/named-mappings.js';
import type { LogMapping } from '../../src/cli/types.js';
import { PROJECT } from '../support/folders.js';

const INTEGRATIONS = pathToFileURL(path.join(PROJECT, 'integrations/'));
const page = readFileSync(path.join(PROJECT, 'docs/audit.md'), 'utf8');

/** The members that the format on the page has. */
function membersOf(format: 'log_format' | 'json_format'): string[] {
  const [, block = ''] = new RegExp(`\\n\`\`\`\\n(${format}[\\s\\S]*?)\\n\`\`\``).exec(page) ?? [];
  return [...block.matchAll(format === 'log_format' ? /"(\w+)":"\$/g : /^ {2}(\w+): "%/gm)].map(
    ([, name]) => `${name}`,
  );
}

/** The members that a mapping reads, but for the sender, which no log has by itself. */
function pointersOf({ vendor: _vendor, ...mapping }: LogMapping): string[] {
  return [...JSON.stringify(mapping).matchAll(/[{"]\/(\w+)[}"]/g)].map(([, name]) => `${name}`);
}

test.each([
  ['nginx', 'log_format'],
  ['envoy', 'json_format'],
] as const)('documents every member that the mapping of %s reads', (name, format) => {
  const members = membersOf(format);
  expect(members.length).toBeGreaterThan(10);
  expect([...members].sort()).toEqual([...new Set(pointersOf(namedMapping(name, INTEGRATIONS)))].sort());
});

/** As the documented `log_format` writes a line. */
const NGINX = {
  time: '1738555506.789',
  duration: '0.250',
  client: '10.0.0.1',
  method: 'POST',
  scheme: 'https',
  host: 'api.example.com',
  uri: '/v1/orders?key=1',
  status: '429',
  content_type: 'application/json',
  retry_after: '12',
  www_authenticate: '',
  body: '{"code":"too_many"}',
};

/** As Istio writes a line, with members for headers and body. */
const ENVOY = {
  start_time: '2025-02-03T04:05:06.539Z',
  duration: 250,
  downstream_remote_address: '10.0.0.1:51234',
  method: 'POST',
  authority: 'api.example.com',
  path: '/v1/orders?key=1',
  response_code: 429,
  response_flags: '-',
  content_type: 'application/json',
  retry_after: '12',
  www_authenticate: null,
  body: '{"code":"too_many"}',
};

const moment = Date.UTC(2025, 1, 3, 4, 5, 6, 789);

test.each([
  ['nginx', NGINX],
  ['envoy', ENVOY],
] as const)('reads a line of %s', (name, line) => {
  expect(mapLine(line, namedMapping(name, INTEGRATIONS))).toEqual({
    response: {
      url: 'https://api.example.com/v1/orders?key=1',
      status: 429,
      headers: { 'content-type': 'application/json', 'retry-after': '12' },
      body: '{"code":"too_many"}',
    },
    request: { client: '10.0.0.1', method: 'POST', started: moment - 250, ended: moment },
  });
});

test('has a mapping for each documented format', () => {
  expect(logNames(INTEGRATIONS)).toEqual(['envoy', 'nginx']);
});
