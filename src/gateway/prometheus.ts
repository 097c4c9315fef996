import { BUCKETS, type Counters } from './counters.js';

/** The content type of the text format of Prometheus. */
export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** The counters in the text format of Prometheus (exposition format 0.0.4). */
export function prometheusText(counters: Counters): string {
  const times = counters.times();
  const count = times.cumulative.at(-1) ?? 0;
  return [
    ...head(
      'error_envelope_responses_total',
      'counter',
      'Inspected responses, by contract, surface, verdict and error.',
    ),
    ...counters.responses().map(({ labels, value }) => sample('error_envelope_responses_total', { ...labels }, value)),
    ...head('error_envelope_skipped_total', 'counter', 'Responses that were left alone, by reason.'),
    ...counters.skipped().map(({ reason, value }) => sample('error_envelope_skipped_total', { reason }, value)),
    ...head('error_envelope_inspection_seconds', 'histogram', 'The time that an inspection takes.'),
    ...times.cumulative.map((value, index) =>
      sample('error_envelope_inspection_seconds_bucket', { le: `${BUCKETS[index] ?? '+Inf'}` }, value),
    ),
    `error_envelope_inspection_seconds_sum ${times.sum}`,
    `error_envelope_inspection_seconds_count ${count}`,
    '',
  ].join('\n');
}

function head(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const listed = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}{${listed.join(',')}} ${value}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
