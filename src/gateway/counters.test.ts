import { expect, it } from 'vitest';
import type { Inspection } from '../inspection.js';
import { BUCKETS, Counters } from './counters.js';
import { prometheusText } from './prometheus.js';

const MATCH = { contract: 'acme', error: 'slow-down', surface: 'rest' };
const inspection = (status: number | null, match: object | null = MATCH) =>
  ({ verdict: 'documented', status, match }) as Inspection;

it.each([
  [100, '1xx'],
  [429, '4xx'],
  [599, '5xx'],
  [600, 'none'],
  [99, 'none'],
  [null, 'none'],
])('counts the status %s in the class %s', (status, statusClass) => {
  const counters = new Counters();
  counters.countResponse(inspection(status));
  expect(counters.responses()[0]?.labels.status_class).toBe(statusClass);
});

it('counts responses with the same labels together, and others apart', () => {
  const counters = new Counters();
  for (const status of [429, 400, 503]) counters.countResponse(inspection(status));
  for (const change of [{ contract: 'other' }, { error: null }, { surface: 'mcp' }])
    counters.countResponse(inspection(429, { ...MATCH, ...change }));
  counters.countResponse(inspection(429, null));
  counters.countResponse({ ...inspection(429), verdict: 'violation' } as Inspection);
  expect(counters.responses().map(({ labels, value }) => [...Object.values(labels), value].join(' '))).toEqual([
    'acme rest documented slow-down 4xx 2',
    'acme rest documented slow-down 5xx 1',
    'other rest documented slow-down 4xx 1',
    'acme rest documented  4xx 1',
    'acme mcp documented slow-down 4xx 1',
    '  documented  4xx 1',
    'acme rest violation slow-down 4xx 1',
  ]);
});

it('counts skipped responses by reason', () => {
  const counters = new Counters();
  for (const reason of ['head', 'slow', 'head'] as const) counters.countSkipped(reason);
  expect(counters.skipped()).toEqual([
    { reason: 'head', value: 2 },
    { reason: 'slow', value: 1 },
  ]);
});

it('sorts times into buckets whose upper bound belongs to them', () => {
  const counters = new Counters();
  for (const seconds of [0, BUCKETS[0], BUCKETS[1], 0.000_03, 1]) counters.countTime(seconds);
  expect(counters.times().cumulative).toEqual([2, 3, 3, 4, 4, 4, 4, 4, 5]);
  expect(counters.times().sum).toBeCloseTo(1.000_045, 9);
});

it('writes each series with its help and type', () => {
  const counters = new Counters();
  counters.countResponse(inspection(429, { ...MATCH, error: 'a"b\\c\nd' }));
  counters.countSkipped('head');
  counters.countTime(0.5);
  expect(prometheusText(counters).split('\n')).toEqual([
    '# HELP error_envelope_responses_total Inspected responses, by contract, surface, verdict and error.',
    '# TYPE error_envelope_responses_total counter',
    'error_envelope_responses_total{contract="acme",surface="rest",verdict="documented",error="a\\"b\\\\c\\nd",status_class="4xx"} 1',
    '# HELP error_envelope_skipped_total Responses that were left alone, by reason.',
    '# TYPE error_envelope_skipped_total counter',
    'error_envelope_skipped_total{reason="head"} 1',
    '# HELP error_envelope_inspection_seconds The time that an inspection takes.',
    '# TYPE error_envelope_inspection_seconds histogram',
    ...[...BUCKETS, '+Inf'].map(
      (bound, index) => `error_envelope_inspection_seconds_bucket{le="${bound}"} ${index < BUCKETS.length ? 0 : 1}`,
    ),
    'error_envelope_inspection_seconds_sum 0.5',
    'error_envelope_inspection_seconds_count 1',
    '',
  ]);
});
