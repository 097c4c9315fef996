import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSynthetic } from '../scripts/synthetic/write.js';
import { generate, type Use } from './generating.js';

const SEED = 1;

/** How many made-up contracts are few, and how many are many: a thousand take a minute to generate. */
export const FEW = 5;
export const MANY = { full: 1000, quick: 50 };

let home: string | undefined;
const inputs = new Map<number, Promise<string>>();
const outputs = new Map<number, Promise<{ folder: string; use: Use }>>();

/** A folder with so many made-up contracts. It is written once in a process, and deleted at its end. */
export function syntheticInput(count: number): Promise<string> {
  return once(inputs, count, async () => {
    const folder = path.join(syntheticHome(), `schemas-${count}`);
    await writeSynthetic(folder, { count, seed: SEED });
    return folder;
  });
}

/**
 * A folder with all that `generate` makes of so many made-up contracts: `contracts/<id>.js`, `all.js`, the
 * declarations. It is generated once in a process, and deleted at its end.
 */
export async function syntheticOutput(count: number): Promise<string> {
  return (await generated(count)).folder;
}

/** What it took to generate that. */
export async function syntheticUse(count: number): Promise<Use> {
  return (await generated(count)).use;
}

function generated(count: number): Promise<{ folder: string; use: Use }> {
  return once(outputs, count, async () => {
    const folder = path.join(syntheticHome(), `generated-${count}`);
    const use = await generate('--input', await syntheticInput(count), '--output', folder);
    return { folder, use };
  });
}

function once<T>(made: Map<number, Promise<T>>, count: number, make: () => Promise<T>): Promise<T> {
  const making = made.get(count) ?? make();
  made.set(count, making);
  return making;
}

/** The folder that all this is in. */
export function syntheticHome(): string {
  if (home !== undefined) return home;
  const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Node and tsc read the modules below as what they are.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  home = folder;
  return folder;
}
