import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pascalCase } from '../../scripts/model/names.js';
import type { Row } from '../report.js';
import { FEW, MANY, syntheticHome, syntheticOutput } from '../synthetic-output.js';
import { type Checked, checkProgram, fastest, ROOT, writeProgram } from './tsc.js';

const RUNS = { full: 15, quick: 5 };

/** tsc on a program that passes all contracts to `createInspector` and narrows the match: few and many in turns. */
export async function measureTypes({ quick }: { quick: boolean }): Promise<Row[]> {
  const many = quick ? MANY.quick : MANY.full;
  const programs = { few: await programOf(FEW), many: await programOf(many) };
  const runs: Record<keyof typeof programs, Checked[]> = { few: [], many: [] };
  for (let run = 0; run < (quick ? RUNS.quick : RUNS.full); run++) {
    for (const name of ['few', 'many'] as const) runs[name].push(checkProgram(programs[name]));
  }
  const of = (name: keyof typeof runs, what: keyof Checked) => fastest(runs[name])[what];
  const names = { few: `${FEW} contracts`, many: `${many.toLocaleString('en')} contracts` };
  return [
    {
      group: 'tsc on a program that narrows the matches of synthetic contracts',
      figure: `${names.many}: times as long`,
      peer: names.few,
      value: of('many', 'seconds') / of('few', 'seconds'),
      unit: 'x',
      aim: { atMost: 1.5 },
      beside: {
        [names.few]: { value: of('few', 'seconds') * 1000, unit: 'ms' },
        [names.many]: { value: of('many', 'seconds') * 1000, unit: 'ms' },
        [`memory, ${names.few}`]: { value: of('few', 'megabytes'), unit: 'MB' },
        [`memory, ${names.many}`]: { value: of('many', 'megabytes'), unit: 'MB' },
      },
    },
  ];
}

/** A program in a folder of its own. */
async function programOf(count: number): Promise<string> {
  const output = await syntheticOutput(count);
  const folder = path.join(syntheticHome(), `program-${count}`);
  const ids = (await readdir(path.join(output, 'contracts')))
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.basename(name, '.js'));
  mkdirSync(folder);
  writeProgram(folder, program(output, ids.slice(0, FEW)));
  return folder;
}

/** Narrows some of the contracts; it does not compile if the types do not narrow. */
function program(output: string, ids: readonly string[]): string {
  const errorId = (id: string) => `${pascalCase(id)}ErrorId`;
  const cases = ids.flatMap((id) => [
    `  case '${id}':`,
    `    match.error satisfies ${errorId(id)} | null;`,
    '    // @ts-expect-error: the contract has no such error.',
    "    match.error satisfies 'no-such-error' | null;",
    '    break;',
  ]);
  return [
    `import { createInspector } from '${path.join(ROOT, 'dist/index.js')}';`,
    `import all from '${path.join(output, 'all.js')}';`,
    ...ids.map((id) => `import type { ${errorId(id)} } from '${path.join(output, `contracts/${id}.js`)}';`),
    'const inspect = createInspector(all);',
    `const { match, candidates } = inspect({ status: 429, body: '' }, { vendor: '${ids[0]}' });`,
    'export const surfaces = candidates.map(({ contract, surface }) => [contract, surface]);',
    'switch (match?.contract) {',
    ...cases,
    '}',
    '',
  ].join('\n');
}
