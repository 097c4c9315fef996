import { BUCKETS } from '../../gateway/counters.js';
import type { Gateway } from '../../gateway/gateway.js';
import type { Inspection } from '../../inspection.js';

/** The part of `@opentelemetry/api` that is used. */
export interface OpenTelemetry {
  readonly metrics: { getMeter(name: string): Meter };
  readonly trace: { getActiveSpan(): Span | undefined };
}

interface Meter {
  createHistogram(
    name: string,
    options: { description: string; unit: string; advice: { explicitBucketBoundaries: number[] } },
  ): { record(value: number): void };
  createObservableCounter(name: string, options: { description: string; unit: string }): ObservableCounter;
}

interface ObservableCounter {
  addCallback(callback: (result: { observe(value: number, attributes: Record<string, string>): void }) => void): void;
}

interface Span {
  setAttribute(name: string, value: string): unknown;
}

const METER = 'error-envelopes';

/**
 * Reports the counters of a gateway, and the time of its inspections, as metrics of OpenTelemetry.
 *
 * @param api the package: `import * as api from '@opentelemetry/api'`
 */
export function recordMetrics(gateway: Gateway, api: Pick<OpenTelemetry, 'metrics'>): void {
  const { counters } = gateway;
  const meter = api.metrics.getMeter(METER);
  const responses = { description: 'Inspected responses.', unit: '{response}' };
  meter.createObservableCounter('error_envelope.responses', responses).addCallback((result) => {
    for (const { labels, value } of counters.responses()) {
      const { verdict, contract, error } = labels;
      result.observe(value, { ...labels, 'error.type': errorType(verdict, contract, error) });
    }
  });
  const skipped = { description: 'Responses that were left alone.', unit: '{response}' };
  meter.createObservableCounter('error_envelope.skipped', skipped).addCallback((result) => {
    for (const { reason, value } of counters.skipped()) result.observe(value, { reason });
  });
  const times = meter.createHistogram('error_envelope.inspection.duration', {
    description: 'The time that an inspection takes.',
    unit: 's',
    advice: { explicitBucketBoundaries: [...BUCKETS] },
  });
  gateway.onInspectionTime((seconds) => times.record(seconds));
}

/**
 * Sets the attributes of the active span, `error.type` among them. Give it to the gateway as `onInspection`.
 *
 * @param api the package: `import * as api from '@opentelemetry/api'`
 */
export function spanAttributes(api: Pick<OpenTelemetry, 'trace'>): (inspection: Inspection) => void {
  return ({ verdict, match }) => {
    const span = api.trace.getActiveSpan();
    if (!span) return;
    span.setAttribute('error.type', errorType(verdict, match?.contract, match?.error));
    span.setAttribute('error_envelope.verdict', verdict);
    if (match) span.setAttribute('error_envelope.contract', match.contract);
  };
}

/** It has few values (semantic conventions): the documented error, else `_OTHER`. */
function errorType(verdict: string, contract: string | undefined, error: string | null | undefined): string {
  return verdict === 'documented' && error ? `${contract}/${error}` : '_OTHER';
}
