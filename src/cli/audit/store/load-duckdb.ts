import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../context.js';

export type DuckDb = typeof import('@duckdb/node-api');

const NAME = '@duckdb/node-api';

/**
 * Loads DuckDB, which is an optional peer: from the packages beside this one, else from the project in the current
 * folder, which has it if this package is installed globally.
 *
 * @throws UsageError with the command that adds it
 */
export async function loadDuckDb(cwd: string): Promise<DuckDb> {
  try {
    return await import(NAME);
  } catch {
    try {
      const file = createRequire(path.join(cwd, 'package.json')).resolve(NAME);
      const { default: duckDb } = (await import(pathToFileURL(file).href)) as { default: DuckDb };
      return duckDb;
    } catch {
      throw new UsageError(`audit counts with DuckDB, which is not installed. Run: npm install ${NAME}`);
    }
  }
}
