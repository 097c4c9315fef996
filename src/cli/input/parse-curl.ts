import { addTo } from '../../shared/group-by.js';
import { badInput } from '../ndjson/parse-response.js';
import type { Entry } from '../types.js';
import { bytesAsText } from './bytes-as-text.js';

/**
 * A status line (RFC 9112 section 4). curl writes HTTP/2 and HTTP/3 without a minor version. The length of the reason is
 * limited, so that a search takes linear time.
 */
const STATUS_LINE = 'HTTP/(?:1\\.[01]|2(?:\\.0)?|3(?:\\.0)?) ([1-9]\\d\\d)(?: ([^\\r\\n]{0,200}))?\\r?';
const HEAD_AT = new RegExp(`${STATUS_LINE}(?:\\n|$)`, 'y');
const NAME = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** A field line (RFC 9112 section 5), or the obsolete continuation of one (section 5.2). */
const FIELD_AT = new RegExp(`(${NAME}):([^\\n]*)(?:\\n|$)|[ \\t]+([^\\n]*)(?:\\n|$)`, 'y');
const BLANK_LINE_AT = /\r?(?:\n|$)/y;
/** A status line that a field line or a blank line follows. A body can end without a line feed before it. */
const NEXT_HEAD = new RegExp(`${STATUS_LINE}\\n(?=${NAME}:|\\r?\\n)`, 'g');

interface Head {
  status: number;
  reason: string;
  /** By lower-case name. */
  headers: Map<string, string[]>;
  /** The offset of the body. */
  end: number;
}

/**
 * The responses in `curl -i` output. A head without its body is left out when another head follows: a 100-continue, a
 * redirect that curl followed, the answer of a proxy to CONNECT, or a challenge that curl answered.
 */
export function parseCurl(bytes: Uint8Array): Entry[] {
  const text = bytesAsText(bytes);
  const start = /^(?:\u00ef\u00bb\u00bf)?\s*/.exec(text)?.[0].length ?? 0;
  const entries: Entry[] = [];
  let head = readHead(text, start);
  if (head === null) {
    return [{ problem: badInput('curl', 'Expected a status line such as HTTP/1.1 429. Run curl with -i.') }];
  }
  while (head !== null) {
    const { status, headers, end } = head;
    const next = findNextHead(text, head);
    if (!(next === end && next < text.length && isInterim(head))) {
      entries.push({ response: { status, headers: Object.fromEntries(headers), body: bytes.subarray(end, next) } });
    }
    head = readHead(text, next);
  }
  return entries;
}

function readHead(text: string, start: number): Head | null {
  HEAD_AT.lastIndex = start;
  const [line, status, reason = ''] = HEAD_AT.exec(text) ?? [];
  if (line === undefined) return null;
  const headers = new Map<string, string[]>();
  let values: string[] = [];
  let end = start + line.length;
  for (;;) {
    BLANK_LINE_AT.lastIndex = end;
    const blank = BLANK_LINE_AT.exec(text);
    if (blank !== null) return { status: Number(status), reason, headers, end: end + blank[0].length };
    FIELD_AT.lastIndex = end;
    const [field, name, value = '', continuation] = FIELD_AT.exec(text) ?? [];
    // Neither a field nor a blank line: the body begins here.
    if (field === undefined) return { status: Number(status), reason, headers, end };
    if (name === undefined) values.push(`${values.pop() ?? ''} ${continuation?.trim()}`.trim());
    else {
      const key = name.toLowerCase();
      addTo(headers, key, value.trim());
      values = headers.get(key) as string[];
    }
    end += field.length;
  }
}

/** The offset of the next status line, or the end of the text. */
function findNextHead(text: string, { headers, end }: Head): number {
  // Without its encoding (`--compressed`) the body does not have the declared length.
  const declared = Number(headers.get('content-length')?.[0] ?? Number.NaN);
  const declaredEnd = end + declared;
  if (Number.isInteger(declared) && declaredEnd <= text.length) {
    const after = declaredEnd + (/\s*/y.exec(text.slice(declaredEnd, declaredEnd + 16))?.[0].length ?? 0);
    if (after === text.length) return after;
    HEAD_AT.lastIndex = after;
    if (HEAD_AT.test(text)) return after;
  }
  NEXT_HEAD.lastIndex = end;
  return NEXT_HEAD.exec(text)?.index ?? text.length;
}

/** Whether curl went on after this head and left out its body, if it had one. */
function isInterim({ status, reason, headers }: Head): boolean {
  if (status < 200 || (status < 400 && headers.has('location'))) return true;
  if (status < 300 && /^connection established$/i.test(reason)) return true;
  return Number(headers.get('content-length')?.[0] ?? 0) > 0 || headers.has('transfer-encoding');
}
