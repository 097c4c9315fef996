import { metrics, trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  type DataPoint,
  type Histogram,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import client from 'prom-client';
import { expect, it, vi } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { recordMetrics, spanAttributes } from '../../src/adapters/opentelemetry/record-metrics.js';
import { registerMetrics } from '../../src/adapters/prom-client/register-metrics.js';
import { BUCKETS, createGateway, type GatewayOptions } from '../../src/gateway/index.js';

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

it('gives the SDK of OpenTelemetry the same numbers as its own text', async () => {
  const reader = new PeriodicExportingMetricReader({
    exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
    exportIntervalMillis: 2 ** 30,
  });
  const provider = new MeterProvider({ readers: [reader] });
  const { gateway, see } = observing();
  recordMetrics(gateway, { metrics: provider });
  see(429, BODY);
  see(429, 'oops');
  gateway.observe({ method: 'HEAD', path: '/' }, { status: 429, headers: new Headers() });
  const { resourceMetrics } = await reader.collect();
  await provider.shutdown();
  const points = Object.fromEntries(
    resourceMetrics.scopeMetrics[0]?.metrics.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]) ?? [],
  );
  const labels = { contract: 'codens', surface: 'rest', error: 'rate-limited', status_class: '4xx' };
  expect(points['error_envelope.responses']?.map(({ attributes, value }) => [value, attributes])).toEqual([
    [1, { ...labels, verdict: 'documented', 'error.type': 'codens/rate-limited' }],
    [1, { contract: '', surface: '', error: '', status_class: '4xx', verdict: 'unreadable', 'error.type': '_OTHER' }],
  ]);
  expect(points['error_envelope.skipped']?.map(({ attributes, value }) => [value, attributes])).toEqual([
    [1, { reason: 'head' }],
  ]);
  const { cumulative, sum } = gateway.counters.times();
  const [times] = points['error_envelope.inspection.duration'] ?? [];
  const { buckets, ...total } = (times as DataPoint<Histogram>).value;
  expect(buckets.boundaries).toEqual(BUCKETS);
  let count = 0;
  expect(buckets.counts.map((inBucket) => (count += inBucket))).toEqual(cumulative);
  expect(total).toMatchObject({ count: 2, sum });
});

it('lets the answer pass if a listener of the times throws', () => {
  const { gateway, see } = observing();
  gateway.onInspectionTime(() => {
    throw new Error('full disk');
  });
  see(429, BODY);
  expect(gateway.counters.responses()).toHaveLength(1);
  expect(gateway.counters.skipped()).toEqual([{ reason: 'internal', value: 1 }]);
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
