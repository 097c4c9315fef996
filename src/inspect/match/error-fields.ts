import type { Accessor, Shape } from '../../../generated/contract-table.js';
import { codeInText } from '../../shared/code-in-text.js';
import { firstText } from '../decode/error-shape.js';

/** The longest message that is quoted, in UTF-16 units. */
const LONGEST_MESSAGE = 1024;

/** Where code and text of a body stand. */
export interface FieldAccessors {
  shape: Shape;
  code: Accessor | null;
  message: Accessor | null;
}

type FailedTask = { result?: { error?: { code?: unknown; message?: unknown }; statusMessage?: unknown } } | null;
type JsonRpcError = { error?: { code?: unknown; message?: unknown } } | null;

/** JSON-RPC 2.0 section 5.1, and an MCP tool result, for a contract that has no envelope of the shape. */
export const STANDARD_MEMBERS: Record<Exclude<Shape, 'body' | 'text'>, FieldAccessors> = {
  'json-rpc-error': {
    shape: 'json-rpc-error',
    code: (body) => (body as JsonRpcError)?.error?.code,
    message: (body) => (body as JsonRpcError)?.error?.message,
  },
  'tool-result': { shape: 'tool-result', code: null, message: null },
  'task-result': {
    shape: 'task-result',
    code: (body) => (body as FailedTask)?.result?.error?.code,
    message: (body) => (body as FailedTask)?.result?.error?.message ?? (body as FailedTask)?.result?.statusMessage,
  },
};

/** The code in a body; null where there is none, or it is neither string nor integer. */
export function codeOf(body: unknown, { shape, code }: FieldAccessors): string | number | null {
  if (shape === 'tool-result') {
    const text = firstText(body);
    return text === undefined ? null : (codeInText(text) ?? null);
  }
  const value = code === null ? null : code(body);
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)) ? value : null;
}

/** The whole text in a body; null where there is none, or it is no string. */
export function textOf(body: unknown, { shape, message }: FieldAccessors): string | null {
  if (shape === 'tool-result') return firstText(body) ?? null;
  const value = message === null ? null : message(body);
  return typeof value === 'string' ? value : null;
}

/** A text as it is quoted: cut, and never in the middle of a character. */
export function quote(text: string | null): string | null {
  if (text === null || text.length <= LONGEST_MESSAGE) return text;
  const unit = text.charCodeAt(LONGEST_MESSAGE - 1);
  const splitsPair = unit >= 0xd800 && unit < 0xdc00;
  return text.slice(0, splitsPair ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE);
}
