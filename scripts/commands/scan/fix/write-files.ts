import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../../src/cli/context.js';
import { nameOf } from '../report/rows.js';

interface Written {
  temporary: string;
  target: string;
  before: Buffer;
  isRenamed: boolean;
}

/**
 * Writes files beside their old ones and renames them when all are written: each is whole at any time.
 *
 * @throws UsageError if one cannot be written; none is changed then
 */
export function writeFiles(files: readonly (readonly [file: string, content: string])[], cwd: string): void {
  const written: Written[] = [];
  let current = '';
  try {
    for (const [file, content] of files) {
      current = file;
      // A link stays a link.
      const target = fs.realpathSync(file);
      // A rename would replace a file that must not be written.
      fs.accessSync(target, fs.constants.W_OK);
      const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
      written.push({ temporary, target, before: fs.readFileSync(target), isRenamed: false });
      fs.writeFileSync(temporary, content, { mode: fs.statSync(target).mode, flag: 'wx' });
    }
    for (const one of written) {
      current = one.target;
      fs.renameSync(one.temporary, one.target);
      one.isRenamed = true;
    }
  } catch (error) {
    for (const { temporary } of written) fs.rmSync(temporary, { force: true });
    for (const { target, before, isRenamed } of written) if (isRenamed) fs.writeFileSync(target, before);
    const { message } = error as Error;
    throw new UsageError(`${nameOf(current, cwd)}: The file cannot be written: ${message}. No file was changed.`);
  }
}
