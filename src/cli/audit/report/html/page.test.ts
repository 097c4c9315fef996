import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ResultRow } from '../../store/row-store.js';
import { buildReport, QUERIES, type QueryName } from '../build-report.js';
import { htmlPage } from './page.js';

const HOSTILE = '</script><script>alert(1)</script>"\' onload=x \u202e\u0000 &amp;';

const counts = { documented: 1, undocumented: 0, violation: 0, ambiguous: 0, unrecognized: 0, unreadable: 0 };
const first = { first_file: HOSTILE, first_line: 7 };

/** Rows whose every text is hostile: a file can have any name, and contracts of one's own any id. */
const ROWS: Partial<Record<QueryName, ResultRow[]>> = {
  contracts: [{ contract: HOSTILE, answers: 1, ...counts }],
  errors: [{ contract: HOSTILE, error: HOSTILE, answers: 1, ...counts }],
  categories: [{ category: HOSTILE, answers: 1 }],
  violations: [{ contract: HOSTILE, error: HOSTILE, violation: `body enum ${HOSTILE}`, answers: 1, ...first }],
  undocumented: [{ contract: HOSTILE, code: HOSTILE, status: 400, answers: 1, ...first }],
  budgets: [{ contract: HOSTILE, answers: 1, as_rate_limit: 1, as_payment_required: 0 }],
};

const page = (rows: typeof ROWS, incomplete: string[] = []) =>
  htmlPage(
    buildReport(
      Object.fromEntries(QUERIES.map((name) => [name, rows[name] ?? []])) as Record<QueryName, ResultRow[]>,
      incomplete,
    ),
  );

test('escapes every text', () => {
  const html = page(ROWS, [HOSTILE]);
  expect(html).toContain(
    '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x \\u202e\\u0000 &amp;amp;',
  );
  expect(html).not.toMatch(/<script|onload=x "/);
  expect(html).not.toContain('\u202e');
  expect(html).not.toContain('\u0000');
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(10);
});

test('allows nothing but its own style', () => {
  const html = page(ROWS);
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(html).not.toMatch(/ style=|url\(|@import|<link|<img|href="[^#]/);
});

test('says that the report is partial', () => {
  expect(page({}, ['interrupted by SIGINT'])).toContain('Partial: interrupted by SIGINT.');
  expect(page({})).not.toContain('Partial');
});
