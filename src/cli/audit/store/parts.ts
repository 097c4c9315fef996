import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../context.js';
import { printable } from '../../render/terminal.js';
import { writeWhole } from '../write-whole.js';
import { type RowStore, textOf } from './row-store.js';

/** The version of the rows; a later one may have other columns. */
const FORMAT = '1';
const FORMAT_KEY = 'error-envelopes-audit';
const INCOMPLETE_KEY = 'error-envelopes-incomplete';

/**
 * Writes all rows to a file that `audit merge` takes: Parquet, so that other tools can read it, too. A part has rows and
 * no counts, because a wait may be kept in another part.
 *
 * @param incomplete why the rows are not those of the whole input
 */
export async function writePart(file: string, incomplete: readonly string[], store: RowStore): Promise<void> {
  await writeWhole(file, async (name) => {
    await store.run(
      `COPY (SELECT * FROM responses ORDER BY file, line) TO ${textOf(name)} (FORMAT parquet, COMPRESSION zstd, ` +
        `ROW_GROUP_SIZE 20480, KV_METADATA {${textOf(FORMAT_KEY)}: ${textOf(FORMAT)}, ` +
        `${textOf(INCOMPLETE_KEY)}: ${textOf(JSON.stringify(incomplete))}})`,
    );
  });
}

/**
 * Adds the rows of a part; returns why it is not the whole.
 *
 * @throws UsageError if the file is not a part
 */
export async function readPart(file: string, index: number, store: RowStore): Promise<string[]> {
  const name = store.path(`part-${index}.parquet`);
  // DuckDB takes the brackets and stars of a name for a pattern.
  symlinkSync(path.resolve(file), name);
  let metadata: Record<string, string>;
  try {
    const pairs = await store.read(
      `SELECT decode(key) AS name, decode(value) AS text FROM parquet_kv_metadata(${textOf(name)})`,
    );
    metadata = Object.fromEntries(pairs.map(({ name, text }) => [String(name), String(text)]));
  } catch {
    throw notAPart(file);
  }
  if (metadata[FORMAT_KEY] === undefined) throw notAPart(file);
  if (metadata[FORMAT_KEY] !== FORMAT) {
    throw new UsageError(`${printable(file)}: Another version of this package wrote it. Write the part again.`);
  }
  try {
    await store.run(`INSERT INTO responses BY NAME SELECT * FROM read_parquet(${textOf(name)})`);
    return JSON.parse(metadata[INCOMPLETE_KEY] ?? '[]');
  } catch (error) {
    throw new UsageError(`${printable(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function notAPart(file: string): UsageError {
  return new UsageError(`${printable(file)}: Expected a part of a report, as audit --partial writes it.`);
}
