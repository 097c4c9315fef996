import { metrics, trace } from '@opentelemetry/api';
import client from 'prom-client';
import { expect, it, vi } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { recordMetrics, spanAttributes } from '../../src/adapters/opentelemetry/record-metrics.js';
import { registerMetrics } from '../../src/adapters/prom-client/register-metrics.js';
import { createGateway, type GatewayOptions } from '../../src/gateway/index.js';

const BODY = '{"detail":"No","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":5}';

function observing(options: Partial<GatewayOptions> = {}) {
  const gateway = createGateway({ contracts: [codens], vendor: 'codens', ...options });
  const see = (status: number, body: string) => {
    const head = { status, headers: new Headers({ 'retry-after': '5' }) };
    const observation = gateway.observe({ method: 'GET', path: '/' }, head);
    observation?.add(new TextEncoder().encode(body));
    observation?.end();
  };
  return { gateway, see };
}

it('gives prom-client the same samples as its own text', async () => {
  const { gateway, see } = observing();
  const registry = new client.Registry();
  registerMetrics(gateway, client, [registry]);
  for (const count of [1, 2]) {
    see(429, BODY);
    const text = await registry.metrics();
    const samples = (all: string) =>
      all.split('\n').filter((line) => /^error_envelope_(?:responses|skipped|inspection)/.test(line));
    const sorted = (all: string) =>
      samples(all)
        .map((line) => line.replace(/(\d\.\d{6})\d+$/, '$1'))
        .sort();
    expect(text).toContain(`status_class="4xx"} ${count}`);
    expect(sorted(text)).toEqual(sorted(gateway.metrics()));
  }
});

it('accepts the package of OpenTelemetry, and does nothing without its SDK', () => {
  const { gateway, see } = observing({ onInspection: spanAttributes({ trace }) });
  recordMetrics(gateway, { metrics });
  see(429, BODY);
  expect(gateway.counters.skipped()).toEqual([]);
});

it('observes each counter with its labels', () => {
  const { gateway, see } = observing();
  const callbacks: ((result: { observe(value: number, attributes: object): void }) => void)[] = [];
  const meter = { createObservableCounter: () => ({ addCallback: (callback: never) => callbacks.push(callback) }) };
  recordMetrics(gateway, { metrics: { getMeter: () => meter } } as never);
  see(429, BODY);
  const observed: unknown[] = [];
  for (const callback of callbacks) callback({ observe: (value, attributes) => observed.push([value, attributes]) });
  const labels = {
    contract: 'codens',
    surface: 'rest',
    verdict: 'documented',
    error: 'rate-limited',
    status_class: '4xx',
  };
  expect(observed).toEqual([[1, labels]]);
});

it.each([
  [429, BODY, 'codens/rate-limited'],
  [429, BODY.replace('RATE_LIMITED', 'secret'), '_OTHER'],
  [500, 'oops', '_OTHER'],
])('sets `error.type` of the span: %i %s', (status, body, type) => {
  const setAttribute = vi.fn();
  const { see } = observing({ onInspection: spanAttributes({ trace: { getActiveSpan: () => ({ setAttribute }) } }) });
  see(status, body);
  expect(setAttribute).toHaveBeenCalledWith('error.type', type);
  expect(JSON.stringify(setAttribute.mock.calls)).not.toContain('secret');
});
