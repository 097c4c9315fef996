import { cp } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type ContractTable, createInspector, type Guard } from '../../src/index.js';
import { acme } from '../fixtures/acme.js';
import { PROJECT, readFiles, temporaryFolder, writeFiles } from '../support/folders.js';
import { generate } from '../support/generate.js';

test('adds a contract with a new folder and nothing else', async () => {
  const folder = await temporaryFolder();
  const [input, output] = [path.join(folder, 'schemas'), path.join(folder, 'generated')];
  await cp(path.join(PROJECT, 'schemas'), input, { recursive: true });
  const files = acme();
  await writeFiles(path.join(input, 'acme'), files);
  // Beside the modules, so that node reads them as what they are.
  await writeFiles(folder, { 'package.json': { type: 'module' } });

  expect(await generate(['-i', input, '-o', output])).toMatchObject({ code: 0 });
  const [before, after] = [await readFiles(path.join(PROJECT, 'generated')), await readFiles(output)];
  // The modules beside the contracts in Lua are from the workspace `gateways/lua`.
  const isOurs = (name: string) => !/^lua\/(?!error_envelopes\/contracts\/)/.test(name);
  const changed = Object.keys(before).filter((name) => isOurs(name) && before[name] !== after[name]);
  expect(changed).toEqual(expect.arrayContaining(['all.js', 'types.d.ts', 'reference.js']));
  expect(changed.filter((name) => !/(^|\/)all\.|^types\.|^reference\.|^generated-files\.txt$/.test(name))).toEqual([]);
  const added = Object.keys(after).filter((name) => before[name] === undefined);
  expect(added).toEqual(expect.arrayContaining(['contracts/acme.js', 'openapi/3.1/acme.openapi.json']));
  expect(added.filter((name) => !/(^|\/)acme[./]/.test(name))).toEqual([]);

  const module = await import(pathToFileURL(path.join(output, 'contracts/acme.js')).href);
  const isSlowDown = module.isAcmeSlowDownError as Guard<object>;
  const isAny = module.isAcmeError as Guard<object>;
  const example = files['examples/slow-down/rest.json'] as { body: object };
  expect([isSlowDown(example.body), isAny(example.body)]).toEqual([true, true]);
  expect([isSlowDown({ code: 'SLOW_DOWN' }), isAny({ code: 'OTHER', message: 'No' })]).toEqual([false, false]);

  const inspect = createInspector([module.default as ContractTable]);
  expect(inspect(example, { vendor: 'acme' })).toMatchObject({
    verdict: 'documented',
    match: { contract: 'acme', error: 'slow-down', surface: 'rest' },
    code: 'SLOW_DOWN',
    category: 'rate-limited',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', seconds: 12, backoff: 'exponential' },
    violations: [],
  });
  for (const [name, file] of Object.entries(files).filter(([name]) => name.startsWith('counterexamples/'))) {
    const { violations } = file as { violations: object[] };
    const found = inspect(file as object, { vendor: 'acme' });
    expect(found, name).toMatchObject({ verdict: 'violation', violations });
  }
});
