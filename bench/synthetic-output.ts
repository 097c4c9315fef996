import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSynthetic } from '../scripts/synthetic/write.js';
import { generate, type Use } from './generating.js';

const SEED = 1;

/** The numbers of synthetic contracts that are compared. A thousand take a minute to generate. */
export const FEW = 5;
export const MANY = { full: 1000, quick: 50 };

let home: string | undefined;
const inputs = new Map<number, Promise<string>>();
const outputs = new Map<number, Promise<{ folder: string; use: Use }>>();

/** A folder with so many synthetic contracts. A process writes it once, and deletes it at its end. */
export function syntheticInput(count: number): Promise<string> {
  return once(inputs, count, async () => {
    const folder = path.join(syntheticHome(), `schemas-${count}`);
    await writeSynthetic(folder, { count, seed: SEED });
    return folder;
  });
}

/**
 * The output of `generate` for so many synthetic contracts: `contracts/<id>.js`, `all.js`, the declarations.
 * A process generates it once, and deletes it at its end.
 */
export async function syntheticOutput(count: number): Promise<string> {
  return (await generated(count)).folder;
}

/** The resources that generating it used. */
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

/** The folder of all these folders. */
export function syntheticHome(): string {
  if (home !== undefined) return home;
  const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Node and tsc read the modules below as what they are.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  home = folder;
  return folder;
}
