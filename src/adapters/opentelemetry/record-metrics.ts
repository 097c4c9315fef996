import type { Gateway } from '../../gateway/gateway.js';
import type { Inspection } from '../../inspection.js';

/** The part of `@opentelemetry/api` that is used. */
export interface OpenTelemetry {
  readonly metrics: { getMeter(name: string): Meter };
  readonly trace: { getActiveSpan(): Span | undefined };
}

interface Meter {
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
 * Reports the counters of a gateway as metrics of OpenTelemetry.
 *
 * @param api the package: `import * as api from '@opentelemetry/api'`
 */
export function recordMetrics(gateway: Gateway, api: Pick<OpenTelemetry, 'metrics'>): void {
  const { counters } = gateway;
  const meter = api.metrics.getMeter(METER);
  const responses = { description: 'Inspected responses.', unit: '{response}' };
  meter.createObservableCounter('error_envelope.responses', responses).addCallback((result) => {
    for (const { labels, value } of counters.responses()) result.observe(value, { ...labels });
  });
  const skipped = { description: 'Responses that were left alone.', unit: '{response}' };
  meter.createObservableCounter('error_envelope.skipped', skipped).addCallback((result) => {
    for (const { reason, value } of counters.skipped()) result.observe(value, { reason });
  });
}

/**
 * Sets the attributes of the active span. `error.type` has few values (semantic conventions): the documented error, else
 * `_OTHER`. Give it to the gateway as `onInspection`.
 *
 * @param api the package: `import * as api from '@opentelemetry/api'`
 */
export function spanAttributes(api: Pick<OpenTelemetry, 'trace'>): (inspection: Inspection) => void {
  return ({ verdict, match }) => {
    const span = api.trace.getActiveSpan();
    if (!span) return;
    const documented = verdict === 'documented' && match?.error ? `${match.contract}/${match.error}` : undefined;
    span.setAttribute('error.type', documented ?? '_OTHER');
    span.setAttribute('error_envelope.verdict', verdict);
    if (match) span.setAttribute('error_envelope.contract', match.contract);
  };
}
