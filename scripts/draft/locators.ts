import type { EnvelopeJson } from '../model/contract-json.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import type { EnvelopeFacts } from './facts.js';

/** Where the standard of a shape has code and text (JSON-RPC 2.0 section 5.1, MCP). */
const STANDARD: Partial<Record<EnvelopeJson['shape'], { code?: string; message: string }>> = {
  text: { message: '' },
  'json-rpc-error': { code: '/error/code', message: '/error/message' },
  'tool-result': { message: '/result/content/*/text' },
  'task-result': { code: '/result/error/code', message: '/result/error/message' },
};

/** The first pointer to the code or the text of an envelope's bodies; undefined if it has none. */
export function pointerOf(envelope: EnvelopeFacts, member: 'code' | 'message'): string | undefined {
  const given = envelope[member] === undefined ? [] : [envelope[member]].flat();
  for (const locator of given) {
    const pointer = typeof locator === 'string' ? locator : locator.pointer;
    if (pointer !== undefined) return pointer;
  }
  return STANDARD[envelope.shape]?.[member];
}

/** The same, where it has to be. */
export function requiredPointer(envelope: EnvelopeFacts, member: 'code' | 'message', error: string): string {
  const pointer = pointerOf(envelope, member);
  if (pointer === undefined)
    throw new Error(`${error}: its envelope has no \`${member}\` in the body. Add the locator, or use \`conditions\`.`);
  return pointer;
}

/** A description in the place of one that is missing. */
export function describedAs(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ') || PLACEHOLDER;
}
