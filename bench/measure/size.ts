import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Row } from '../report.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What an application's bundle grows by. The package is imported by its name, so its `exports` decide. */
const BUNDLES = [
  { name: 'one guard', source: `export { isCodensRateLimitedError } from 'error-envelopes/codens';` },
  { name: 'the guard for any error of one vendor', source: `export { isCodensError } from 'error-envelopes/codens';` },
  {
    name: 'one vendor and createInspector',
    source: `import { createInspector } from 'error-envelopes';
      import codens from 'error-envelopes/codens';
      export const inspect = createInspector([codens]);`,
    aim: 6 * 1024,
  },
  {
    name: 'all vendors and createInspector',
    source: `import { createInspector } from 'error-envelopes';
      import all from 'error-envelopes/all';
      export const inspect = createInspector(all);`,
  },
];

/** Bundled and minified by esbuild, then compressed as a server would. */
export async function measureSize(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, source, aim } of BUNDLES) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: ROOT },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
    });
    const minified = outputFiles[0]?.contents ?? new Uint8Array();
    rows.push({
      group: 'Bundle, minified and gzip: bytes',
      figure: name,
      peer: null,
      value: gzipSync(minified, { level: 9 }).length,
      unit: 'bytes',
      ...(aim !== undefined && { aim: { atMost: aim } }),
      beside: { minified: { value: minified.length, unit: 'bytes' } },
    });
  }
  return rows;
}
