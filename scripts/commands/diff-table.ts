import { drawTable } from '../../src/cli/render/table.js';
import { type Colours, printable } from '../../src/cli/render/terminal.js';
import { type Change, classOf } from '../diff/change.js';
import { AUDIENCES, type ChangeClass, CLASSES, worst } from '../diff/change-class.js';
import { count } from './report-problems.js';

/** Values are there to recognize a change, not to read it. */
const LONGEST_VALUE = 60;

/** The changes as a table for people, the worst first, and how many there are of each class. */
export function diffTable(changes: readonly Change[], columns: number, colour: Colours): string {
  if (changes.length === 0) return 'No change.\n';
  const sorted = [...CLASSES].reverse().flatMap((one) => changes.filter((change) => classOf(change) === one));
  const paint = (one: ChangeClass) =>
    one === 'breaking' ? colour.red(one) : one === 'additive' ? colour.green(one) : colour.dim(one);
  const rows = sorted.map((change) => [...AUDIENCES.map((audience) => paint(change[audience])), describe(change)]);
  const table = drawTable([[...AUDIENCES, 'change'], ...rows], columns, colour, false);
  const counts = [...CLASSES].reverse().flatMap((one) => {
    const number = changes.filter((change) => classOf(change) === one).length;
    return number > 0 ? [`${number.toLocaleString('en')} ${paint(one)}`] : [];
  });
  const each = AUDIENCES.map((audience) => `${audience} ${paint(worst(changes.map((change) => change[audience])))}`);
  return `${table}${count(changes.length, 'change')}: ${counts.join(', ')}. Worst for each: ${each.join(', ')}.\n`;
}

function describe({ file, pointer, rule, message, before, after }: Change): string {
  const value = (one: unknown) => printable(JSON.stringify(one), LONGEST_VALUE);
  const values =
    before !== undefined && after !== undefined
      ? `${value(before)} -> ${value(after)}`
      : before !== undefined
        ? `- ${value(before)}`
        : after !== undefined
          ? `+ ${value(after)}`
          : '';
  return [`${printable(`${file}#${pointer}`)}`, `${rule}: ${message}`, values].filter((line) => line !== '').join('\n');
}
