import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../../src/cli/context.js';

/**
 * Writes files beside their old ones and renames them when all are written: each is whole at any time.
 *
 * @throws UsageError if one cannot be written; none is changed then
 */
export function writeFiles(files: readonly (readonly [file: string, content: string])[]): void {
  const written: { temporary: string; target: string }[] = [];
  let current = '';
  try {
    for (const [file, content] of files) {
      current = file;
      // A link stays a link.
      const target = realpathSync(file);
      const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
      written.push({ temporary, target });
      writeFileSync(temporary, content, { mode: statSync(target).mode, flag: 'wx' });
    }
    for (const { temporary, target } of written) renameSync(temporary, target);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw new UsageError(`${current}: The file cannot be written: ${(error as Error).message}`);
  }
}
