import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { syntheticContract } from './contract.js';

/** Which contracts are written. */
export interface SyntheticOptions {
  count: number;
  seed: number;
}

/** Writes synthetic contracts into a folder, each into a folder of its own: the input of `generate`. */
export async function writeSynthetic(folder: string, { count, seed }: SyntheticOptions): Promise<void> {
  for (let index = 0; index < count; index++) {
    const { id, files } = syntheticContract(seed, index);
    const folders = new Set(Object.keys(files).map((name) => path.dirname(name)));
    for (const below of folders) await mkdir(path.join(folder, id, below), { recursive: true });
    await Promise.all(
      Object.entries(files).map(([name, json]) =>
        writeFile(path.join(folder, id, name), `${JSON.stringify(json, null, 2)}\n`),
      ),
    );
  }
}
