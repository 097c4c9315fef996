import { describeRetry } from '../../../src/cli/render/labels.js';
import { resolveSource } from '../../../src/cli/render/source.js';
import type { RetryAdvice } from '../../interfaces/contract-table.js';
import type { Basis, ContractReference } from '../../interfaces/reference.js';
import { link, text } from './markdown.js';

/** Marks a fact that was concluded, not stated. */
export function mark(basis: Basis | null | undefined): string {
  return basis === 'inferred' ? ' *(inferred)*' : '';
}

/** The retry advice as a sentence. */
export function retrySentence(retry: RetryAdvice): string {
  const words = describeRetry(retry);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The page that documents a fact, with its section and the day it was read. */
export function sourceLine(source: string, contract: ContractReference): string {
  const { title, heading, url, read } = resolveSource(source, contract);
  const page = url === null ? text(title) : link(text(title), url);
  return [page, heading && `“${text(heading)}”`, read && `read ${read}`].filter(Boolean).join(', ');
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Each value once, in the order of the first. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
