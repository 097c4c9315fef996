import { readTasks } from '../../src/cli/input/read-tasks.js';
import { parseLine } from '../../src/cli/ndjson/parse-line.js';
import type { Entry, InputResponse, Task } from '../../src/cli/types.js';
import type { Inspect } from '../../src/index.js';
import { decodeBody } from '../../src/inspect/decode/decode-body.js';
import { Message, Unread } from '../../src/inspect/decode/decode-text.js';
import { errorShape } from '../../src/inspect/decode/error-shape.js';
import { ResponseHeaders } from '../../src/inspect/http/headers.js';
import type { RecordedError } from '../draft/recorded/recorded-error.js';
import type { Json } from '../model/json.js';

/** What a recording holds. */
export interface Recording {
  errors: RecordedError[];
  /** The responses, to read them back. */
  responses: InputResponse[];
  /** Responses without an error. */
  successes: number;
  /** Why responses are not drafted from, each kind with its number. */
  skipped: Map<string, number>;
}

/**
 * Reads the errors of a recording: NDJSON, one response as JSON, HAR or `curl -i` output, as `error-envelopes inspect`.
 *
 * @param inspect reads what no contract says: category and advice
 */
export async function readRecording(file: string, inspect: Inspect): Promise<Recording> {
  const entries: Entry[] = [];
  const tasks = readTasks(file, undefined, { stdin: () => process.stdin }, new AbortController().signal);
  for await (const task of tasks) entries.push(...entriesOf(task));
  return recordingOf(entries, inspect);
}

/** Takes the errors out of responses. */
export function recordingOf(entries: readonly Entry[], inspect: Inspect): Recording {
  const recording: Recording = { errors: [], responses: [], successes: 0, skipped: new Map() };
  const skip = (reason: string) => recording.skipped.set(reason, (recording.skipped.get(reason) ?? 0) + 1);
  for (const entry of entries) {
    if ('problem' in entry) skip(entry.problem.message);
    else addErrors(recording, entry.response, inspect, skip);
  }
  return recording;
}

function entriesOf(task: Task): Entry[] {
  if ('entries' in task) return [...task.entries];
  const { bytes, ends } = task;
  let start = 0;
  return [...ends].flatMap((end) => {
    const line = bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset).toString('utf8', start, end);
    start = end + 1;
    return parseLine(line) ?? [];
  });
}

function addErrors(recording: Recording, response: InputResponse, inspect: Inspect, skip: (reason: string) => void) {
  recording.responses.push(response);
  const status = response.status ?? undefined;
  const headers = headersOf(response.headers);
  const decoded = decodeBody(response.body, headers && new ResponseHeaders(headers));
  const isFailure = status === undefined || status >= 400;
  if (decoded instanceof Unread && !(isFailure && isPlainText(decoded))) {
    if (isFailure) skip(`The body is ${decoded.reason}.`);
    else recording.successes += 1;
    return;
  }
  const messages = decoded instanceof Unread ? [new Message(decoded.text, false, true)] : decoded;
  let found = 0;
  for (const { body, isErrorEvent, isText } of messages) {
    const shape = isText ? 'text' : errorShape(body);
    if (shape === 'body' && !isErrorEvent && (messages.length > 1 || (status !== undefined && status < 400))) continue;
    const { category, retry } = inspect({ ...(status !== undefined && { status }), ...(headers && { headers }), body });
    if (category === null || retry === null) continue;
    recording.errors.push({
      shape,
      ...(status !== undefined && { status }),
      ...(headers && { headers }),
      body: body as Json,
      category,
      remedy: retry.remedy,
    });
    found += 1;
  }
  if (found === 0) recording.successes += 1;
}

/** A longer text is a page, not a message. */
const LONGEST_TEXT = 500;

/** Text that is not JSON and not markup. */
function isPlainText({ text }: Unread): boolean {
  return text !== undefined && text.length <= LONGEST_TEXT && !text.trimStart().startsWith('<');
}

function headersOf(headers: InputResponse['headers']): Record<string, string> | undefined {
  if (headers === undefined || headers === null) return undefined;
  return Object.fromEntries(
    Object.entries(headers as Record<string, string | string[]>).map(([name, value]) => [name, String(value)]),
  );
}
