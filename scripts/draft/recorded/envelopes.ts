import { groupBy } from '../../../src/shared/group-by.js';
import type { Shape, Surface } from '../../interfaces/contract-table.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { EnvelopeFacts } from '../facts.js';
import { codePointer, firstAt, messagePointer, statusPointer } from './find-locators.js';
import { inferSchema } from './infer-schema.js';
import { MESSAGE_SCHEMAS } from './message-shapes.js';
import type { RecordedError } from './recorded-error.js';

/** Recorded errors of one envelope, and where their code and text are. */
export interface EnvelopeGroup {
  name: string;
  facts: Omit<EnvelopeFacts, 'source' | 'basis'>;
  code?: string;
  message?: string;
  responses: RecordedError[];
}

/** The envelopes of plain bodies: one for each place of code and text, the most frequent first. */
export function bodyEnvelope(recorded: readonly RecordedError[], surfaces: Surface[]): EnvelopeGroup[] {
  const groups = groupBy(recorded, ({ body, status }) => {
    const code = codePointer(body, status);
    return JSON.stringify([code, messagePointer(body, code)]);
  }).sort((a, b) => b.length - a.length);
  return groups.map((responses, index) => {
    const bodies = responses.map(({ body }) => body);
    const [first] = responses as [RecordedError, ...RecordedError[]];
    const code = codePointer(first.body, first.status);
    const message = messagePointer(first.body, code);
    const statusMirror = statusPointer(responses, code);
    const waits = waitsIn(bodies);
    return {
      name: index === 0 ? 'main' : `layout-${index + 1}`,
      facts: {
        shape: 'body',
        surfaces,
        ...(code !== undefined && { code }),
        ...(message !== undefined && { message }),
        ...(waits.length > 0 && { waits }),
        ...(statusMirror !== undefined && { statusMirror }),
        schema: inferSchema(bodies),
        sample: otherError(bodies[0] as Json, code),
      },
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
      responses,
    };
  });
}

const STANDARD: Record<Exclude<Shape, 'body' | 'text'>, { code?: string; message: string; sample: Json }> = {
  'json-rpc-error': {
    code: '/error/code',
    message: '/error/message',
    sample: { jsonrpc: '2.0', id: 1, error: { code: 1, message: 'Another error' } },
  },
  'tool-result': {
    message: '/result/content/*/text',
    sample: { jsonrpc: '2.0', id: 1, result: { content: [{ type: 'text', text: 'Another error' }], isError: true } },
  },
  'task-result': {
    code: '/result/error/code',
    message: '/result/error/message',
    sample: {
      jsonrpc: '2.0',
      id: 1,
      result: { taskId: '1', status: 'failed', error: { code: 1, message: 'Another' } },
    },
  },
};

/** The envelope of a shape of JSON-RPC or MCP; none without a response of it. */
export function messageEnvelope(
  shape: Exclude<Shape, 'body' | 'text'>,
  responses: RecordedError[],
  surfaces: Surface[],
): EnvelopeGroup[] {
  if (responses.length === 0) return [];
  const { sample, code, message } = STANDARD[shape];
  return [
    {
      name: shape,
      facts: { shape, surfaces, schema: MESSAGE_SCHEMAS[shape], sample },
      ...(code && { code }),
      message,
      responses,
    },
  ];
}

export function textEnvelope(responses: RecordedError[], surfaces: Surface[]): EnvelopeGroup[] {
  if (responses.length === 0) return [];
  const facts = { shape: 'text', surfaces, schema: { type: 'string' }, sample: 'Another error' } as const;
  return [{ name: 'text', facts, message: '', responses }];
}

const WAIT = /^retry_?after(?:_?(seconds|secs?|ms|millis(?:econds)?))?$/i;

/** Members that say how long to wait, in the body or in an object of it. */
function waitsIn(bodies: readonly Json[]): { pointer: string; unit: 'seconds' | 'milliseconds' }[] {
  const found = new Map<string, 'seconds' | 'milliseconds'>();
  for (const body of bodies) {
    for (const holder of ['', '/error', '/detail', '/data']) {
      const object = holder === '' ? body : firstAt(body, holder);
      if (typeof object !== 'object' || object === null || Array.isArray(object)) continue;
      for (const [name, value] of Object.entries(object as JsonObject)) {
        const match = WAIT.exec(name);
        if (match && (typeof value === 'number' || value === null))
          found.set(`${holder}/${name}`, /^m/i.test(match[1] ?? '') ? 'milliseconds' : 'seconds');
      }
    }
  }
  return [...found].map(([pointer, unit]) => ({ pointer, unit }));
}

/** A body with a code that the sender did not send. */
function otherError(body: Json, code: string | undefined): Json {
  if (code === undefined) return body;
  const value = firstAt(body, code);
  const text = JSON.stringify(value);
  return JSON.parse(JSON.stringify(body).replace(text, typeof value === 'number' ? '1' : '"ANOTHER_ERROR"'));
}
