import { valuesOf } from '../../shared/json-object.js';

/** As much of the strings of a value is searched as a body may hold. */
const MOST_CHARACTERS = 65_536;
const DEEPEST = 31;
const MOST_VALUES = 16_384;

const PYTHON_HEADING = 'Traceback (most recent call last)';

/** A name with dots and its arguments: a frame of Java or .NET, with or without the file behind it. */
const CALL = /^[\w$<>`+/[\],@-]+(?:\.[\w$<>`+/[\],@-]+)+ ?\(/;

/** The line and the column of a JavaScript frame, at the end of the line. */
const POSITION = /:\d{1,9}:\d{1,9}\)?$/;

/** The line of a .NET frame. */
const LINE = /:line \d{1,9}$/;

/** The longest part of a line that identifies a frame, at each end. */
const LONGEST_PART = 512;

/** Whether a text holds a stack trace of Python, JavaScript, Java or .NET. Linear: each line is looked at once. */
export function isStackTrace(text: string): boolean {
  if (text.includes(PYTHON_HEADING)) return true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (isFrame(text, start, end)) return true;
    start = end + 1;
  }
  return false;
}

/** A line that begins with white space and `at `, or with `at ` and a call. */
function isFrame(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  if (!text.startsWith('at ', first) || first + 3 >= end) return false;
  const last = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
  const beginning = text.slice(first + 3, Math.min(first + 3 + LONGEST_PART, last));
  const ending = text.slice(Math.max(first + 3, last - LONGEST_PART), last);
  if (POSITION.test(ending) || LINE.test(ending)) return true;
  return CALL.test(beginning) && ending.endsWith(')');
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Whether any string in a value holds a stack trace, as far as a body may reach. */
export function holdsStackTrace(value: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let characters = 0;
  for (let count = 0; count < MOST_VALUES; count++) {
    const next = open.pop();
    if (!next) return false;
    if (typeof next.value === 'string') {
      const text = next.value.slice(0, MOST_CHARACTERS - characters);
      if (isStackTrace(text)) return true;
      characters += text.length;
      if (characters >= MOST_CHARACTERS) return false;
    } else if (typeof next.value === 'object' && next.value !== null && next.depth < DEEPEST) {
      for (const inner of valuesOf(next.value)) {
        if (open.length < MOST_VALUES) open.push({ value: inner, depth: next.depth + 1 });
      }
    }
  }
  return false;
}
