import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const texts = new Map<string, Promise<string>>();
let copies = 0;

/**
 * A module that nobody has called before, with its imports: what its inline caches know is what this copy has seen.
 *
 * @param file from the folder above
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
