import { createReadStream } from 'node:fs';
import { addAbortSignal, Readable } from 'node:stream';
import type { CliContext } from '../context.js';

/** Bytes read at once. Larger chunks are not faster and take more memory. */
export const CHUNK = 128 * 1024;

/** An input that could not be opened or read to its end. */
export class InputError extends Error {}

/**
 * Reads a file, or the standard input for `-`.
 *
 * @param signal ends the reading, even if the input never ends
 * @throws InputError when the input cannot be read
 */
export async function* readChunks(
  name: string,
  context: Pick<CliContext, 'stdin'>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  try {
    const input = name === '-' ? context.stdin() : createReadStream(name, { highWaterMark: CHUNK });
    yield* input instanceof Readable ? (addAbortSignal(signal, input) as AsyncIterable<Buffer>) : input;
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

/** The reason in the message of a system error, without its code, call and path: `no such file or directory`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: ([^,]+),/.exec(message)?.[1] ?? message;
}
