import { accessSync, constants, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../context.js';
import { reasonOf } from '../input/read-chunks.js';
import { printable } from '../render/terminal.js';

/**
 * Writes a file beside its final name and renames it, so that there is never half a file. A device or a pipe is written
 * to directly.
 *
 * @throws UsageError if it cannot be written
 */
export async function writeWhole(file: string, write: (name: string) => Promise<void>): Promise<void> {
  const isDirect = kindOf(file) === 'other';
  const name = isDirect ? file : path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await write(name);
    if (!isDirect) renameSync(name, file);
  } catch (error) {
    if (!isDirect) rmSync(name, { force: true });
    throw cannotWrite(file, reasonOf(error));
  }
}

/**
 * Refuses a file that cannot be written, before the work is done.
 *
 * @throws UsageError with the reason
 */
export function refuseUnwritable(file: string): void {
  if (kindOf(file) === 'folder') throw cannotWrite(file, 'it is a folder');
  if (kindOf(file) === 'other') return;
  try {
    accessSync(path.dirname(file), constants.W_OK);
  } catch (error) {
    throw cannotWrite(file, reasonOf(error));
  }
}

function kindOf(file: string): 'file' | 'folder' | 'other' | 'none' {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 'none';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

function cannotWrite(file: string, reason: string): UsageError {
  return new UsageError(
    `cannot write ${printable(file)}: ${printable(reason.replace(/^cannot count the rows: /, ''), 200).trim()}`,
  );
}
