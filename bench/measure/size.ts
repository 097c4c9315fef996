import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Row } from '../report.js';
import { measured } from '../subjects.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Vendor {
  id: string;
  prefix: string;
  /** The titles of its body schemas. */
  titles: string[];
}

/** What an application bundles. It imports the package by its name, so `exports` applies. */
const OF_ONE = [
  {
    figure: 'the guard of all errors of one vendor',
    sources: ({ id, prefix }: Vendor) => [`export { is${prefix}Error } from 'error-envelopes/${id}';`],
    aim: { atMost: 700 },
  },
  {
    figure: 'the guard of one error, the largest',
    sources: ({ id, titles }: Vendor) => titles.map((title) => `export { is${title} } from 'error-envelopes/${id}';`),
    aim: { atMost: 350 },
  },
  {
    figure: "Ajv's standalone validator of one error, the largest",
    sources: ({ id, titles }: Vendor) =>
      titles.map((title) => `export { validate${title} } from 'error-envelopes/ajv/${id}';`),
  },
  {
    figure: 'one vendor and createInspector',
    sources: ({ id }: Vendor) => [
      `import { createInspector } from 'error-envelopes';
      import vendor from 'error-envelopes/${id}';
      export const inspect = createInspector([vendor]);`,
    ],
    aim: { atMost: 12_000 },
  },
];

const ALL = `import { createInspector } from 'error-envelopes';
  import all from 'error-envelopes/all';
  export const inspect = createInspector(all);`;

const group = 'Bundle of an application, minified and gzip';

/** The value is that of the vendor with the largest bundle. */
export async function measureSize(): Promise<Row[]> {
  const vendors = (await measured()).contracts
    .filter(({ json }) => json.kind === 'vendor')
    .map(({ id, prefix, schemas }) => ({
      id,
      prefix,
      titles: [...schemas.values()].map(({ source }) => source.title),
    }));
  const rows: Row[] = [];
  for (const { sources, ...row } of OF_ONE) {
    const sizes = await Promise.all(
      vendors.map(async (vendor) => [vendor.id, await largestOf(sources(vendor))] as const),
    );
    rows.push({
      group,
      peer: null,
      value: Math.max(...sizes.map(([, size]) => size)),
      unit: 'bytes',
      beside: Object.fromEntries(sizes.map(([id, value]) => [id, { value, unit: 'bytes' }])),
      ...row,
    });
  }
  rows.push({
    group,
    figure: 'all contracts and createInspector',
    peer: null,
    value: await sizeOf(ALL),
    unit: 'bytes',
  });
  return rows;
}

async function largestOf(sources: readonly string[]): Promise<number> {
  return Math.max(...(await Promise.all(sources.map(sizeOf))));
}

/** Bundled and minified by esbuild, then compressed as a server does. */
async function sizeOf(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
