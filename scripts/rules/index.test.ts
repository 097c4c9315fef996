import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from './index.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => !/^(index|rule)\.|\.test\.ts$/.test(name));
const registered = [...rules.values, ...rules.source, ...rules.model, ...rules.set];

test('registers every rule under the name of its file', () => {
  expect(registered.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test.each(registered)('describes and tests the rule $name', ({ name, description }) => {
  expect(description).toMatch(/^[A-Z`].+\.$/);
  expect(existsSync(path.join(FOLDER, `${name}.test.ts`))).toBe(true);
});
