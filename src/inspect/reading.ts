import type { Envelope, Shape } from '../../generated/contract-table.js';
import { memberAt } from './members.js';
import { codeInText, firstText } from './wire-shape.js';

/** The longest message that is quoted, in UTF-16 units. */
const LONGEST_MESSAGE = 1024;

/** What a body says in the members of an envelope, not yet judged. */
export interface Reading {
  code: string | number | null;
  /** The whole text. */
  text: string | null;
}

/** Where the members stand. */
export type Members = Pick<Envelope, 'shape' | 'code' | 'message'>;

/** JSON-RPC 2.0 section 5.1, and an MCP tool result, for a contract that has no envelope of the shape. */
export const STANDARD_MEMBERS: Record<Exclude<Shape, 'body'>, Members> = {
  'json-rpc-error': { shape: 'json-rpc-error', code: ['error', 'code'], message: ['error', 'message'] },
  'tool-result': { shape: 'tool-result', code: null, message: null },
};

export const NOTHING_READ: Reading = { code: null, text: null };

/** Reads code and text from a body. A member of another type counts as absent. */
export function read(body: unknown, { shape, code, message }: Members): Reading {
  if (shape === 'tool-result') {
    const text = firstText(body);
    return text === undefined ? NOTHING_READ : { code: codeInText(text) ?? null, text };
  }
  const codeValue = code && memberAt(body, code);
  const text = message && memberAt(body, message);
  return {
    code: typeof codeValue === 'string' || Number.isInteger(codeValue) ? (codeValue as string | number) : null,
    text: typeof text === 'string' ? text : null,
  };
}

/** A text as it is quoted: cut, and never in the middle of a character. */
export function quote(text: string | null): string | null {
  if (text === null || text.length <= LONGEST_MESSAGE) return text;
  const unit = text.charCodeAt(LONGEST_MESSAGE - 1);
  const splitsPair = unit >= 0xd800 && unit < 0xdc00;
  return text.slice(0, splitsPair ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE);
}
