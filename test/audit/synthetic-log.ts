import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { AuditReport } from '../../src/cli/audit/report/report.js';
import { Random } from '../support/random.js';

/** What the lines of a log are counted as when it is written, apart from the command that is tested. */
export interface Expected {
  lines: Record<string, number>;
  verdicts: Record<string, number>;
  unread: Record<string, number>;
  /** By `contract error`, each a hyphen if there is none. */
  errors: Record<string, number>;
  categories: Record<string, number>;
  /** By `contract error in rule path`, with the first line. */
  violations: Record<string, { count: number; line: number }>;
  /** By `contract code status`, with the first line. */
  undocumented: Record<string, { count: number; line: number }>;
  retryable: number;
  budgets: Record<'count' | 'asRateLimit' | 'asPaymentRequired', number>;
  waits: Record<'stated' | 'seconds' | 'kept' | 'early' | 'open' | 'unknown', number>;
}

/** What one kind of error counts as. */
interface Kind {
  response: object;
  verdict: string;
  error: string;
  category: string;
  retryable: boolean;
  unread?: string;
  violation?: string;
  undocumented?: string;
  budget?: 'asRateLimit' | 'asPaymentRequired';
}

const codens = (status: number, error_code: string) => ({
  vendor: 'codens',
  status,
  body: { error_code, category: 'permanent', detail: 'A text.', suggested_action: 'retry' },
});

const KINDS: readonly Kind[] = [
  {
    response: codens(400, 'CREDIT_INSUFFICIENT'),
    verdict: 'violation',
    error: 'codens credit-insufficient',
    category: 'budget-exceeded',
    retryable: false,
    violation: 'codens credit-insufficient status enum ',
  },
  {
    response: codens(402, 'CREDIT_INSUFFICIENT'),
    verdict: 'documented',
    error: 'codens credit-insufficient',
    category: 'budget-exceeded',
    retryable: false,
    budget: 'asPaymentRequired',
  },
  {
    response: codens(409, 'PLAN_FROZEN'),
    verdict: 'undocumented',
    error: 'codens -',
    category: 'conflict',
    retryable: false,
    undocumented: 'codens PLAN_FROZEN 409',
  },
  {
    response: codens(403, 'sk-live-4eC39HqLyjWDarjtT1zdp7dc'),
    verdict: 'undocumented',
    error: 'codens -',
    category: 'permission-denied',
    retryable: false,
    undocumented: 'codens (withheld) 403',
  },
  {
    response: {
      vendor: 'openai',
      status: 429,
      body: {
        error: { message: 'Quota.', type: 'insufficient_quota', param: null, code: 'insufficient_quota' },
      },
    },
    verdict: 'documented',
    error: 'openai insufficient-quota',
    category: 'budget-exceeded',
    retryable: false,
    budget: 'asRateLimit',
  },
  {
    response: { status: 502, body: '<html></script><script>alert(1)</script>' },
    verdict: 'unreadable',
    error: '- -',
    category: 'unavailable',
    retryable: true,
    unread: 'not-json',
  },
  {
    response: { status: 503, body: 'x'.repeat(70_000) },
    verdict: 'unreadable',
    error: '- -',
    category: 'unavailable',
    retryable: true,
    unread: 'too-large',
  },
];

/** Lines that are not a response, as written. */
const BROKEN: readonly (readonly [kind: string, line: string])[] = [
  ['blank', ''],
  ['blank', '  '],
  ['cut', '{"status":500,"body":"the end is mi'],
  ['cut', 'ing","status":500}'],
  ['binary', '\u0000\u0001\u0002{"status":'],
  ['not-json', 'GET /v1/orders 500'],
  ['not-a-response', '[]'],
  ['not-a-response', '{"status":"500"}'],
];

/** Bytes that are in no UTF-8 text. */
const BINARY = Buffer.from([0x1f, 0x8b, 0xff, 0xfe, 0xc3, 0x28]);

/** Writes a log of so many lines; the same seed writes the same log. Returns the counts that it was written with. */
export async function writeSyntheticLog(file: string, lines: number, seed: number): Promise<Expected> {
  const random = new Random(seed);
  const pick = (count: number) => random.below(count);
  const expected = emptyExpected();
  const stream = createWriteStream(file);
  let line = 0;
  const write = async (content: string | Buffer): Promise<void> => {
    line += 1;
    stream.write(content);
    if (!stream.write('\n')) await once(stream, 'drain');
  };
  // Some milliseconds apart, so that no two requests begin at the same time.
  let clock = 1_700_000_000_000;

  while (line < lines) {
    const dice = pick(100);
    clock += 1 + pick(1000);
    if (dice < 30 && lines - line >= 2) await writeWait(pick(4), clock, expected, write);
    else if (dice < 60) {
      add(expected.lines, 'response');
      add(expected.verdicts, 'success');
      await write(`{"status":200,"body":"{\\"items\\":[${line}]}","vendor":"codens"}`);
    } else if (dice < 90) {
      // The large body is rare: the log would be gigabytes.
      const kind = KINDS[pick(200) === 0 ? KINDS.length - 1 : pick(KINDS.length - 1)] as Kind;
      count(kind, line + 1, expected);
      await write(JSON.stringify(kind.response));
    } else if (dice < 91 && random.oneIn(Math.ceil(lines / 2000))) {
      add(expected.lines, 'too-long');
      await write(`{"status":500,"body":"${'y'.repeat(1_200_000)}"}`);
    } else if (dice < 92) {
      add(expected.lines, 'binary');
      await write(BINARY);
    } else {
      const [kind, text] = BROKEN[pick(BROKEN.length)] as (typeof BROKEN)[number];
      add(expected.lines, kind);
      await write(text);
    }
  }
  stream.end();
  await finished(stream);
  expected.lines.total = line;
  return expected;
}

const WAITS = ['kept', 'early', 'open', 'unknown'] as const;

/** A rate limit that states a wait of 12 seconds, and the next same request: after it, before its end, or none. */
async function writeWait(
  outcome: number,
  clock: number,
  expected: Expected,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const name = WAITS[outcome] as (typeof WAITS)[number];
  const url = `https://codens.example/v1/plans/${clock}?key=secret-${clock}`;
  const body = {
    error_code: 'RATE_LIMITED',
    category: 'transient',
    detail: 'Slow.',
    retry_after_seconds: 12,
    suggested_action: 'wait',
  };
  const response = { vendor: 'codens', url, status: 429, headers: { 'retry-after': '12' }, body: JSON.stringify(body) };
  const time = name === 'unknown' ? {} : { time: new Date(clock).toISOString(), duration: 20, method: 'GET' };
  await write(JSON.stringify({ ...response, ...time }));
  const { lines, verdicts, errors, categories, waits } = expected;
  add(lines, 'response');
  add(verdicts, 'documented');
  add(errors, 'codens rate-limited');
  add(categories, 'rate-limited');
  expected.retryable += 1;
  waits.stated += 1;
  waits.seconds += 12;
  waits[name] += 1;
  if (name !== 'kept' && name !== 'early') return;
  // The wait begins at the end of the response and is over at the start of the next request.
  const start = clock + (name === 'kept' ? 12_000 : 11_999);
  const later = url.replace(/\?.*/, '?key=other');
  await write(
    JSON.stringify({ url: later, method: 'GET', status: 200, time: (start + 30) / 1000, duration: 30, body: '{}' }),
  );
  add(lines, 'response');
  add(verdicts, 'success');
}

function count(kind: Kind, line: number, expected: Expected): void {
  add(expected.lines, 'response');
  add(expected.verdicts, kind.verdict);
  add(expected.errors, kind.error);
  add(expected.categories, kind.category);
  if (kind.unread) add(expected.unread, kind.unread);
  if (kind.retryable) expected.retryable += 1;
  if (kind.violation) addFirst(expected.violations, kind.violation, line);
  if (kind.undocumented) addFirst(expected.undocumented, kind.undocumented, line);
  if (kind.category === 'budget-exceeded') expected.budgets.count += 1;
  if (kind.budget) expected.budgets[kind.budget] += 1;
}

function add(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function addFirst(counts: Expected['violations'], name: string, line: number): void {
  const known = counts[name];
  if (known === undefined) counts[name] = { count: 1, line };
  else known.count += 1;
}

function emptyExpected(): Expected {
  return {
    lines: {},
    verdicts: {},
    unread: {},
    errors: {},
    categories: {},
    violations: {},
    undocumented: {},
    retryable: 0,
    budgets: { count: 0, asRateLimit: 0, asPaymentRequired: 0 },
    waits: { stated: 0, seconds: 0, kept: 0, early: 0, open: 0, unknown: 0 },
  };
}

/** The same counts as a report has them. */
export function countsOf(report: AuditReport): Expected {
  const some = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).filter(([, value]) => value > 0));
  const by = <T>(list: readonly T[], name: (item: T) => string, value: (item: T) => number) =>
    Object.fromEntries(list.map((item) => [name(item), value(item)]));
  const { budgets, waits } = report;
  return {
    lines: some(report.lines),
    verdicts: some(report.verdicts),
    unread: by(
      report.unread,
      ({ reason }) => reason,
      ({ count }) => count,
    ),
    errors: by(
      report.contractErrors,
      ({ contract, error }) => `${contract ?? '-'} ${error ?? '-'}`,
      ({ count }) => count,
    ),
    categories: by(
      report.categories,
      ({ category }) => category,
      ({ count }) => count,
    ),
    violations: Object.fromEntries(
      report.violations.map(({ contract, error, in: part, rule, path, count, first }) => [
        `${contract} ${error} ${part} ${rule} ${path}`,
        { count, line: first.line },
      ]),
    ),
    undocumented: Object.fromEntries(
      report.undocumented.map(({ contract, code, status, count, first }) => [
        `${contract} ${code} ${status}`,
        { count, line: first.line },
      ]),
    ),
    retryable: report.retry.retryable,
    budgets: (({ count, asRateLimit, asPaymentRequired }) => ({ count, asRateLimit, asPaymentRequired }))(budgets),
    waits: (({ stated, seconds, kept, early, open, unknown }) => ({ stated, seconds, kept, early, open, unknown }))(
      waits,
    ),
  };
}
