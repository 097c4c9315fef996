import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSynthetic } from '../scripts/synthetic/write.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEED = 1;

let home: string | undefined;
const made = new Map<string, Promise<string>>();

/** A folder with so many made-up contracts. It is written once in a process, and deleted at its end. */
export function syntheticInput(count: number): Promise<string> {
  return once(`schemas-${count}`, (folder) => writeSynthetic(folder, { count, seed: SEED }));
}

/**
 * A folder with all that `generate` makes of so many made-up contracts: `contracts/<id>.js`, `all.js`, the
 * declarations. It is generated once in a process, and deleted at its end.
 */
export function syntheticOutput(count: number): Promise<string> {
  return once(`generated-${count}`, async (folder) => {
    await generate('--input', await syntheticInput(count), '--output', folder);
  });
}

function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(temporaryHome(), name);
  const making = made.get(name) ?? make(folder).then(() => folder);
  made.set(name, making);
  return making;
}

function temporaryHome(): string {
  if (home !== undefined) return home;
  const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Node reads the modules below as what they are.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  home = folder;
  return folder;
}

function generate(...args: string[]): Promise<void> {
  const command = ['--import', 'tsx', 'scripts/generate.ts', ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`node ${command.join(' ')} ended with ${code}.`));
    });
  });
}
