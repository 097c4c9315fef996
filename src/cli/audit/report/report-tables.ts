import { drawTable } from '../../render/table.js';
import { type Colours, paragraph, printable } from '../../render/terminal.js';
import type { AuditReport } from './report.js';
import { sectionsOf } from './sections.js';

/** The report as tables for a terminal. */
export function reportTables(report: AuditReport, columns: number, colour: Colours): string {
  const notices = noticesOf(report).map((notice) => `${paragraph(printable(notice), columns)}\n`);
  const sections = sectionsOf(report).map(({ title, explanation, columns: titles, rows }) => {
    const cells = rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : printable(cell))),
    );
    const head = `${colour.bold(title)}\n${paragraph(explanation, columns)}\n`;
    return `${head}${drawTable([[...titles], ...cells], columns, colour, true)}`;
  });
  if (sections.length === 0) return `${notices.join('')}No lines found.\n`;
  return [...notices, ...sections].join('\n');
}

/** What a reader has to know before the figures. */
export function noticesOf({ incomplete, shortened }: AuditReport): string[] {
  return [
    ...incomplete.map((reason) => `Partial: ${reason}. The figures are those of what was read.`),
    ...shortened.map((list) => `The list of ${list} has its 1,000 most frequent entries only.`),
  ];
}
