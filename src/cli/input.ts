import { createReadStream } from 'node:fs';
import type { World } from './io.js';

/** Bytes read at once. */
export const CHUNK = 1024 * 1024;

/** An input that could not be opened or read to its end. */
export class InputError extends Error {}

/** The bytes of a file, or of the standard input for `-`. */
export async function* chunksOf(name: string, world: Pick<World, 'stdin'>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* name === '-' ? world.stdin() : (createReadStream(name, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>);
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

/** A system error's reason, without its code, its call and its path: `no such file or directory`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: ([^,]+),/.exec(message)?.[1] ?? message;
}
