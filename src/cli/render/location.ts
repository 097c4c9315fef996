import type { Unit } from '../types.js';

/** A location in reports and messages: `line 3` of the standard input, `a.ndjson:3`, `a.har, entry 3`. */
export function describeLocation(file: string, unit: Unit, line: number): string {
  if (file === '-') return `${unit} ${line}`;
  return unit === 'line' ? `${file}:${line}` : `${file}, ${unit} ${line}`;
}
