import type { Section } from '../sections.js';
import { escapeHtml } from './escape-html.js';

/** Drawn for a phone of 360 pixels, and scaled up from there. */
const WIDTH = 320;
const ROW = 34;
const BAR_HEIGHT = 10;
/** More bars are not compared by eye; the table has all rows. */
const MOST_BARS = 8;
/** Characters of a label that fit beside the number. */
const LABEL = 28;

/** Horizontal bars, the longest for the largest number. The table beside them has the same figures as text. */
export function barChart({ title, rows, bar }: Section): string {
  if (bar === undefined) return '';
  const bars = rows
    .map((row) => ({ label: String(row[0]), count: Number(row[bar]) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_BARS);
  const largest = Math.max(...bars.map(({ count }) => count), 1);
  const drawn = bars.map(({ label, count }, at) => {
    const top = at * ROW;
    const length = Math.max((count / largest) * WIDTH, count > 0 ? 1 : 0).toFixed(1);
    const short = label.length > LABEL ? `${label.slice(0, LABEL)}…` : label;
    return (
      `<text x="0" y="${top + 13}">${escapeHtml(short)}</text>` +
      `<text x="${WIDTH}" y="${top + 13}" text-anchor="end">${count.toLocaleString('en')}</text>` +
      `<rect x="0" y="${top + 18}" width="${length}" height="${BAR_HEIGHT}" rx="2"></rect>`
    );
  });
  const height = bars.length * ROW;
  return `<figure><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(`Bars: ${title}. The table below has the same figures.`)}">${drawn.join('')}</svg></figure>`;
}
