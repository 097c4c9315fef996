import { createHash } from 'node:crypto';
import type { AuditReport } from '../report.js';
import { noticesOf } from '../report-tables.js';
import { type Section, sectionsOf } from '../sections.js';
import { barChart } from './bar-chart.js';
import { escapeHtml } from './escape-html.js';
import { STYLE } from './style.js';

/** The report as one page: no script, and nothing that is loaded. The policy allows the one style by its hash. */
export function htmlPage(report: AuditReport): string {
  const sections = sectionsOf(report);
  const style = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Audit of recorded responses</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Audit of recorded responses</h1>
${noticesOf(report)
  .map((notice) => `<p class="notice">${escapeHtml(notice)}</p>\n`)
  .join('')}${summary(report)}
<nav aria-label="Sections"><ul>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>\n`).join('')}</ul></nav>
</header>
<main>
${sections.map(sectionHtml).join('')}</main>
</body>
</html>
`;
}

/** The figures that a person looks for first. */
function summary({ lines, errors, verdicts, retry, budgets, waits }: AuditReport): string {
  const figures: [string, string, number][] = [
    ['responses', 'responses', lines.response],
    ['errors', 'errors', errors],
    ['violations', 'violate their contract', verdicts.violation],
    ['retryable', 'could have been retried', retry.retryable],
    ['budgets', 'budgets as rate limits', budgets.asRateLimit],
    ['early', 'waits not kept', waits.early],
  ];
  const items = figures.map(
    ([name, label, count]) =>
      `<div><dt>${label}</dt><dd data-figure="${name}">${count.toLocaleString('en')}</dd></div>`,
  );
  return `<dl>${items.join('')}</dl>`;
}

function sectionHtml(section: Section): string {
  const { id, title, explanation, columns, numbers, rows } = section;
  const isNumber = (at: number) => at >= columns.length - numbers;
  const head = columns.map(
    (name, at) => `<th scope="col"${isNumber(at) ? ' class="number"' : ''}>${escapeHtml(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = typeof cell === 'number' ? cell.toLocaleString('en') : escapeHtml(cell);
      if (at === 0) return `<th scope="row">${text}</th>`;
      return `<td${isNumber(at) ? ' class="number"' : ''}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  // A table that is wider than the screen scrolls by the arrow keys: its frame takes the focus.
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(title)}</h2>
<p>${escapeHtml(explanation)}</p>
${barChart(section)}<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table></div>
</section>
`;
}
