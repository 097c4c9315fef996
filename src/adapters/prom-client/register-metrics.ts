import { BUCKETS } from '../../gateway/counters.js';
import type { Gateway } from '../../gateway/gateway.js';

/** The part of the package prom-client that is used. */
export interface PromClient {
  readonly Counter: new (configuration: MetricConfiguration<PromCounter>) => PromCounter;
  readonly Gauge: new (configuration: MetricConfiguration<PromGauge>) => PromGauge;
}

export interface MetricConfiguration<Metric> {
  name: string;
  help: string;
  labelNames: string[];
  registers?: never[];
  collect(this: Metric): void;
}

export interface PromCounter {
  inc(labels: Record<string, string>, value: number): void;
  reset(): void;
}

export interface PromGauge {
  set(labels: Record<string, string>, value: number): void;
  reset(): void;
}

/**
 * Adds the counters of a gateway to a registry of prom-client.
 *
 * @param client the package: `import client from 'prom-client'`
 * @param registers the registries; the default one if left out
 */
export function registerMetrics(gateway: Gateway, client: PromClient, registers?: readonly unknown[]): void {
  const { counters } = gateway;
  const common = registers ? { registers: [...registers] as never[] } : {};
  new client.Counter({
    ...common,
    name: 'error_envelope_responses_total',
    help: 'Inspected responses, by contract, surface, verdict and error.',
    labelNames: ['contract', 'surface', 'verdict', 'error', 'status_class'],
    collect() {
      this.reset();
      for (const { labels, value } of counters.responses()) this.inc({ ...labels }, value);
    },
  });
  new client.Counter({
    ...common,
    name: 'error_envelope_skipped_total',
    help: 'Responses that were left alone, by reason.',
    labelNames: ['reason'],
    collect() {
      this.reset();
      for (const { reason, value } of counters.skipped()) this.inc({ reason }, value);
    },
  });
  // prom-client's own histogram cannot take over counts; its text format is that of three series.
  new client.Gauge({
    ...common,
    name: 'error_envelope_inspection_seconds_bucket',
    help: 'How many inspections took at most so long.',
    labelNames: ['le'],
    collect() {
      this.reset();
      for (const [index, value] of counters.times().cumulative.entries())
        this.set({ le: `${BUCKETS[index] ?? '+Inf'}` }, value);
    },
  });
  new client.Gauge({
    ...common,
    name: 'error_envelope_inspection_seconds_sum',
    help: 'The time of all inspections.',
    labelNames: [],
    collect() {
      this.set({}, counters.times().sum);
    },
  });
  new client.Gauge({
    ...common,
    name: 'error_envelope_inspection_seconds_count',
    help: 'The number of inspections.',
    labelNames: [],
    collect() {
      this.set({}, counters.times().cumulative.at(-1) ?? 0);
    },
  });
}
