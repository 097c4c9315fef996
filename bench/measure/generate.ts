import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generate, type Use } from '../generating.js';
import { median } from '../interleave.js';
import type { Row } from '../report.js';
import { FEW, MANY, syntheticHome, syntheticInput, syntheticUse } from '../synthetic-output.js';

/** The runs of short calls. A thousand contracts are generated once. */
const RUNS = { full: 5, quick: 2 };

/** The generator in a process of its own, with an empty output folder. */
export async function measureGenerate({ quick }: { quick: boolean }): Promise<Row[]> {
  const [many, runs] = quick ? [MANY.quick, RUNS.quick] : [MANY.full, RUNS.full];
  const ofMany = await syntheticUse(many);
  const input = await syntheticInput(FEW);
  const startUps: Use[] = [];
  const ofFew: Use[] = [];
  const own: Use[] = [];
  for (let run = 0; run < runs; run++) {
    // Loads all modules, and ends.
    startUps.push(await generate('--help'));
    ofFew.push(await intoEmptyFolder('--input', input));
    own.push(await intoEmptyFolder());
  }

  const group = 'generate, in a process of its own into an empty folder';
  const times = many / FEW;
  const name = `${many.toLocaleString('en')} synthetic contracts`;
  const most = (uses: readonly Use[], what: keyof Use) => median(uses.map((use) => use[what]));
  const scaled = (what: 'wall' | 'cpu') => {
    const startUp = most(startUps, what);
    return (ofMany[what] - startUp) / (times * (most(ofFew, what) - startUp));
  };
  return [
    {
      group,
      figure: `${name}: times as long, without start-up`,
      peer: `${times} times ${FEW} contracts`,
      value: scaled('wall'),
      unit: 'x',
      aim: { atMost: 1 },
      beside: {
        'by CPU time': { value: scaled('cpu'), unit: 'x' },
        [name]: { value: ofMany.wall, unit: 's' },
        [`${FEW} contracts`]: { value: most(ofFew, 'wall'), unit: 's' },
        'start-up': { value: most(startUps, 'wall'), unit: 's' },
      },
    },
    {
      group,
      figure: `${name}: peak memory`,
      peer: null,
      value: ofMany.megabytes,
      unit: 'MB',
      aim: { atMost: 1000 },
      beside: { [`${FEW} contracts`]: { value: most(ofFew, 'megabytes'), unit: 'MB' } },
    },
    {
      group,
      figure: 'the contracts of this project',
      peer: null,
      value: most(own, 'wall'),
      unit: 's',
      aim: { atMost: 3 },
      beside: {
        'CPU time': { value: most(own, 'cpu'), unit: 's' },
        'peak memory': { value: most(own, 'megabytes'), unit: 'MB' },
      },
    },
  ];
}

async function intoEmptyFolder(...args: string[]): Promise<Use> {
  const output = mkdtempSync(path.join(syntheticHome(), 'output-'));
  try {
    return await generate(...args, '--output', output);
  } finally {
    rmSync(output, { recursive: true });
  }
}
