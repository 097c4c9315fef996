import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const texts = new Map<string, Promise<string>>();
let copies = 0;

/**
 * A copy of a module and its imports that nothing has called before: its inline caches know only what this copy sees.
 *
 * @param file the path from the root of the project
 */
export async function fresh<T = Record<string, unknown>>(file: string): Promise<T> {
  const text = texts.get(file) ?? bundled(file);
  texts.set(file, text);
  return import(`data:text/javascript,${encodeURIComponent(`${await text}\n// copy ${copies++}`)}`);
}

async function bundled(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
  });
  return outputFiles[0]?.text ?? '';
}
