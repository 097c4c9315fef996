import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UsageError } from '../../context.js';
import { reasonOf } from '../../input/read-chunks.js';
import { printable } from '../../render/terminal.js';
import { loadDuckDb } from './load-duckdb.js';

/** One row of the result of a query. */
export type ResultRow = Readonly<Record<string, string | number>>;

/** DuckDB spills to the temporary folder above this, so that the process stays below 400 MB. */
const MEMORY_LIMIT = '64MB';
/** Each reader of rows takes 32 MB. */
const THREADS = '1';
/** Rows are loaded in files of this size: a load takes as long for few rows as for thousands. */
const SPILL_BYTES = 16 * 1024 * 1024;
const SPILL = 'rows.ndjson';
/** A row has a file name, codes and pointers, which are short. */
const LONGEST_ROW = 1024 * 1024;

/** The rows of an audit, in a DuckDB database in a temporary folder. */
export class RowStore {
  readonly #folder: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #integrations: URL;
  /** Rows that are not loaded yet. */
  #spill: FileHandle | null = null;
  #spilledBytes = 0;

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection, integrations: URL) {
    this.#folder = folder;
    this.#instance = instance;
    this.#connection = connection;
    this.#integrations = integrations;
  }

  /**
   * @param integrations the folder of the package that has the tables and the queries
   * @throws UsageError without DuckDB
   */
  static async open(integrations: URL, cwd: string): Promise<RowStore> {
    const { DuckDBInstance } = await loadDuckDb(cwd);
    const folder = await mkdtemp(path.join(tmpdir(), 'error-envelopes-audit-')).catch(fail);
    try {
      const instance = await DuckDBInstance.create(path.join(folder, 'rows.duckdb'), {
        memory_limit: MEMORY_LIMIT,
        threads: THREADS,
        // Freed memory goes back to the system, not to a reserve.
        allocator_flush_threshold: '8MB',
        temp_directory: path.join(folder, 'spill'),
        preserve_insertion_order: 'false',
        // Nothing is fetched: what is used is built in.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      const store = new RowStore(folder, instance, await instance.connect(), integrations);
      await store.#connection.run(await store.#sql('duckdb/tables.sql'));
      return store;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Adds rows, as NDJSON. */
  async add(rows: Uint8Array): Promise<void> {
    try {
      this.#spill ??= await open(this.path(SPILL), 'w');
      await this.#spill.writeFile(rows);
    } catch (error) {
      throw new StoreError(error);
    }
    this.#spilledBytes += rows.length;
    if (this.#spilledBytes >= SPILL_BYTES) await this.#load();
  }

  /** Runs one of the queries that the package ships. */
  async query(name: string): Promise<ResultRow[]> {
    await this.#load();
    return this.read(await this.#sql(`duckdb/${name}.sql`).catch(() => this.#sql(`clickhouse/queries/${name}.sql`)));
  }

  /** Runs a statement after all rows are loaded. */
  async run(statement: string): Promise<void> {
    await this.#load();
    await this.#execute(statement);
  }

  /** Runs a statement; its integers become numbers. */
  async read(statement: string): Promise<ResultRow[]> {
    const result = await this.#connection.runAndReadAll(statement).catch(fail);
    return result.getRowObjectsJS().map((row) => {
      const cells = Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'bigint' ? Number(value) : value,
      ]);
      return Object.fromEntries(cells) as ResultRow;
    });
  }

  /** Deletes all rows and the folder. */
  async close(): Promise<void> {
    await this.#spill?.close();
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A path in the temporary folder, which has none of the characters that DuckDB reads as a pattern. */
  path(name: string): string {
    return path.join(this.#folder, name);
  }

  async #load(): Promise<void> {
    if (this.#spill === null) return;
    await this.#spill.close();
    this.#spill = null;
    this.#spilledBytes = 0;
    await this.#execute(
      `INSERT INTO responses SELECT * FROM read_json(${textOf(this.path(SPILL))}, format = 'newline_delimited', ` +
        `maximum_object_size = ${LONGEST_ROW}, columns = ${await this.#columns()})`,
    );
  }

  /** The columns of the table, so that a number that looks like a text and the reverse keep their type. */
  async #columns(): Promise<string> {
    const columns = await this.read(
      "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'responses' ORDER BY column_index",
    );
    return `{${columns.map(({ column_name, data_type }) => `${textOf(String(column_name))}: ${textOf(String(data_type))}`).join(', ')}}`;
  }

  async #execute(statement: string): Promise<void> {
    await this.#connection.run(statement).catch(fail);
  }

  #sql(name: string): Promise<string> {
    return readFile(new URL(name, this.#integrations), 'utf8');
  }
}

/** The rows could not be stored or counted: the disk is full, or there is too little memory. */
export class StoreError extends UsageError {
  constructor(cause: unknown) {
    super(`cannot count the rows: ${printable(reasonOf(cause).split('\n')[0] ?? '', 300)}`);
  }
}

function fail(cause: unknown): never {
  throw new StoreError(cause);
}

/** A text of SQL. */
export function textOf(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
