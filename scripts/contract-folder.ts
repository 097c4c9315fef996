import fs from 'node:fs';
import path from 'node:path';
import type { ContractFiles } from './model/contract-files.js';
import { withOutputError } from './output-folder.js';

/**
 * Writes the folder of a contract: whole or not at all. It is made beside its place, where no command reads it.
 *
 * @throws OutputError if it cannot be written
 */
export function writeContractFolder(folder: string, files: Readonly<ContractFiles>): void {
  withOutputError(folder, () => {
    const made = fs.mkdirSync(path.dirname(folder), { recursive: true });
    const staging = fs.mkdtempSync(path.join(path.dirname(folder), `.${path.basename(folder)}-`));
    try {
      fs.chmodSync(staging, 0o777 & ~process.umask());
      for (const [name, json] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(staging, name)), { recursive: true });
        fs.writeFileSync(path.join(staging, name), textOf(json));
      }
      fs.renameSync(staging, folder);
    } catch (error) {
      fs.rmSync(made ?? staging, { recursive: true, force: true });
      throw error;
    }
  });
}

/**
 * Writes some files of a contract, each whole or not at all. Other files stay.
 *
 * @throws OutputError if one cannot be written
 */
export function writeContractFiles(folder: string, files: Readonly<ContractFiles>): void {
  withOutputError(folder, () => {
    for (const [name, json] of Object.entries(files)) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      const staged = path.join(path.dirname(file), `.${path.basename(file)}-${process.pid}`);
      try {
        fs.writeFileSync(staged, textOf(json));
        fs.renameSync(staged, file);
      } catch (error) {
        fs.rmSync(staged, { force: true });
        throw error;
      }
    }
  });
}

function textOf(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
