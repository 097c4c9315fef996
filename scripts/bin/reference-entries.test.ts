import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReferenceEntries } from './reference-entries.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reference-entries-'));
  mkdirSync(path.join(folder, 'generated'));
  for (const file of ['acme.js', 'acme.d.ts', 'other-one.js'])
    writeFileSync(path.join(folder, 'generated', file), 'export default {};\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes a module and a declaration for each contract, and removes those of former contracts', () => {
  const target = path.join(folder, 'contracts');
  mkdirSync(target);
  writeFileSync(path.join(target, 'gone.js'), '');
  writeReferenceEntries(target, path.join(folder, 'generated'));
  expect(readdirSync(target)).toEqual(['acme.d.ts', 'acme.js', 'other-one.d.ts', 'other-one.js']);
  expect(readFileSync(path.join(target, 'other-one.js'), 'utf8')).toContain(
    "import reference from '../../../generated/reference/other-one.js';",
  );
});
