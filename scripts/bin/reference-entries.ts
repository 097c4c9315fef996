/** Writes `error-envelopes/reference/<contract>`: a `describe` that knows one contract, and that contract's reference. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const moduleOf = (id: string): string => `import reference from '../../../generated/reference/${id}.js';
import { createDescriber } from '../describe.js';

export const describe = /* @__PURE__ */ createDescriber([reference]);
export default reference;
`;

const DECLARATION = `import type { ContractReference } from '../../../generated/reference.js';
import type { Describe } from '../description.js';

/** Describes an inspection in words, with this one contract. */
export declare const describe: Describe;
declare const reference: ContractReference;
export default reference;
`;

/** Replaces the folder with one module for each contract that has a generated reference. */
export function writeReferenceEntries(folder: string, generated = path.join(ROOT, 'generated', 'reference')): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(generated)) {
    if (!file.endsWith('.js')) continue;
    const id = file.slice(0, -'.js'.length);
    writeFileSync(path.join(folder, `${id}.js`), moduleOf(id));
    writeFileSync(path.join(folder, `${id}.d.ts`), DECLARATION);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeReferenceEntries(path.join(ROOT, 'dist', 'reference', 'contracts'));
}
