import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Sample, samplesOfLog, writeLog } from './response-log.js';

test('writes the same responses in each run, with different request ids, in lines of some 220 bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'error-envelopes-'));
  try {
    const samples = samplesOfLog();
    expect(samples).toEqual(samplesOfLog());
    const file = join(folder, 'log');
    const count = 2 * samples.length + 1;
    const bytes = await writeLog(file, count, samples);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(count);
    expect(bytes / count).toBeGreaterThan(200);
    expect(bytes / count).toBeLessThan(240);

    const written = lines.map((line) => JSON.parse(line) as Sample);
    const ids = written.map(({ headers }) => headers['x-request-id']);
    expect(new Set(ids).size).toBe(count);
    for (const [at, { headers, ...rest }] of written.entries()) {
      const { headers: given, ...same } = samples[at % samples.length] as Sample;
      expect({ ...rest, headers: { ...headers, 'x-request-id': '' } }).toEqual({ ...same, headers: given });
    }
    const share = (has: (sample: Sample) => boolean): number => samples.filter(has).length / samples.length;
    expect(share(({ vendor }) => vendor !== undefined)).toBeGreaterThan(0.6);
    expect(share(({ body }) => typeof body === 'string')).toBeCloseTo(0.5, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
