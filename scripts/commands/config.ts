import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../src/cli/context.js';
import { isObject } from '../model/json.js';
import { OUTPUTS, type Output } from './outputs.js';

/** `error-envelopes.config.json`, `.js`, `.mjs` or `.ts` (the default export): what `generate` takes as arguments else. */
export interface Config {
  /** The folder of contracts, below the folder of the file. */
  contracts?: string;
  /** The folder that gets the output. */
  out?: string;
  /** What the `$id` of each new schema begins with: `https://acme.example/schemas/`. */
  idBase?: string;
  /** The ids of contracts by the name of a group: `groups/<name>.js` has their tables, besides those by tags. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** What is generated; left out: everything. */
  outputs?: readonly Output[];
}

const NAMES = ['json', 'js', 'mjs', 'ts'].map((extension) => `error-envelopes.config.${extension}`);

/**
 * The configuration in a folder; empty if there is none. Its paths are absolute.
 *
 * @param given a file that the caller names
 * @throws UsageError if the file cannot be loaded, or has a member that is unknown or wrong
 */
export async function loadConfig(cwd: string, given?: string): Promise<Config> {
  const file =
    given === undefined ? NAMES.map((name) => path.join(cwd, name)).find(existsSync) : path.resolve(cwd, given);
  if (file === undefined) return {};
  const value = await read(file);
  const name = path.basename(file);
  if (!isObject(value)) throw new UsageError(`${name}: Expected an object.`);
  for (const [member, setting] of Object.entries(value)) {
    const expected = EXPECTED[member as keyof Config];
    if (!expected)
      throw new UsageError(`${name}: Unknown member "${member}". Known: ${Object.keys(EXPECTED).join(', ')}.`);
    if (!expected.accepts(setting)) throw new UsageError(`${name}: Expected "${member}" to be ${expected.what}.`);
  }
  const { contracts, out, ...others } = value as Config;
  const from = path.dirname(file);
  return {
    ...(contracts !== undefined && { contracts: path.resolve(from, contracts) }),
    ...(out !== undefined && { out: path.resolve(from, out) }),
    ...others,
  };
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const EXPECTED: Record<keyof Config, { what: string; accepts: (value: unknown) => boolean }> = {
  contracts: { what: 'the path of a folder', accepts: isText },
  out: { what: 'the path of a folder', accepts: isText },
  idBase: {
    what: 'an address that begins with https:// and ends with a slash',
    accepts: (value) => typeof value === 'string' && /^https:\/\/.+\/$/.test(value),
  },
  groups: {
    what: 'an object with a list of contract ids for each name in kebab-case',
    accepts: (value) =>
      isObject(value) &&
      Object.entries(value).every(([name, ids]) => KEBAB.test(name) && Array.isArray(ids) && ids.every(isText)),
  },
  outputs: {
    what: `a list of ${OUTPUTS.join(', ')}, and of openapi if it has lint`,
    accepts: (value) =>
      Array.isArray(value) &&
      value.every((one) => (OUTPUTS as readonly unknown[]).includes(one)) &&
      (!value.includes('lint') || value.includes('openapi')),
  },
};

async function read(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ERR_UNKNOWN_FILE_EXTENSION'
        ? `Node ${process.versions.node} does not read TypeScript. Use Node 22.18 or later, or rename the file to .js.`
        : message.replace(/\s+/g, ' ');
    throw new UsageError(`${path.basename(file)}: Cannot be read: ${reason}`);
  }
}
