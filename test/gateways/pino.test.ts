import pino from 'pino';
import { expect, it } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { createGateway } from '../../src/gateway/index.js';

it('gives pino its levels, a message and the members of a line', () => {
  const written: string[] = [];
  const logger = pino({ base: null, timestamp: false }, { write: (line) => written.push(line) });
  const gateway = createGateway({
    contracts: [codens],
    vendor: 'codens',
    log: ({ level, message, ...entry }) => logger[level](entry, message),
  });
  const head = { status: 429, headers: new Headers({ 'x-request-id': 'req-7' }) };
  const observation = gateway.observe({ method: 'GET', path: '/plans' }, head);
  observation?.add(new TextEncoder().encode('{"detail":"s3cret","error_code":"RATE_LIMITED","category":"transient"}'));
  observation?.end();
  gateway.observe({ method: 'HEAD', path: '/plans' }, head);

  const [broken, skipped] = written.map((line) => JSON.parse(line));
  expect(broken).toMatchObject({
    level: pino.levels.values.warn,
    msg: 'violation response of codens',
    contract: 'codens',
    error: 'rate-limited',
    verdict: 'violation',
    requestId: 'req-7',
    violations: expect.arrayContaining([{ in: 'body', path: '/retry_after_seconds', rule: 'required' }]),
  });
  expect(skipped).toEqual({
    level: pino.levels.values.info,
    msg: 'response left alone: head',
    route: '',
    status: 429,
    skipped: 'head',
  });
  expect(written.join('')).not.toContain('s3cret');
});
