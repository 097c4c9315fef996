import type { Import } from './import-graph.js';

/** What the modules below a path may import besides each other. Paths that end in `/` are folders. */
interface Direction {
  from: string;
  /** Only these. */
  only?: readonly string[];
  /** Not these. */
  not?: readonly string[];
  /** Paths below `from` with a rule of their own. */
  except?: readonly string[];
  why: string;
}

/** The shared helpers import nothing, and every part may import them. */
const SHARED = 'src/shared/';

const DIRECTIONS: readonly Direction[] = [
  { from: SHARED, only: [], why: 'src/shared/ imports nothing but itself' },
  {
    from: 'scripts/',
    except: ['scripts/bin/', 'scripts/commands/', 'scripts/lint/'],
    only: [SHARED],
    not: ['scripts/bin/', 'scripts/commands/', 'scripts/lint/'],
    why: 'imports run schemas -> scripts -> generated -> src; only scripts/bin/ and scripts/commands/ import anything',
  },
  { from: 'scripts/commands/', not: ['scripts/bin/', 'scripts/lint/'], why: 'commands do not know their entry point' },
  { from: 'scripts/lint/', only: [], why: 'the linters read the project, and import nothing of it' },
  { from: 'src/', only: ['generated/'], why: 'imports run schemas -> scripts -> generated -> src' },
  {
    from: 'src/inspect/',
    not: ['src/adapters/', 'src/cli/', 'src/gateway/', 'src/lint/'],
    why: 'inspect does not know its users',
  },
  { from: 'src/gateway/', not: ['src/adapters/', 'src/cli/', 'src/lint/'], why: 'the gateway does not know its hosts' },
  { from: 'src/adapters/', not: ['src/retry-client/'], why: 'adapters do not know the retry client' },
  {
    from: 'src/retry-client/',
    not: ['src/inspect/', 'src/cli/', 'src/gateway/', 'src/lint/'],
    why: 'the retry client knows inspections, and not how they are made',
  },
];

/** The folders of `src/inspect/`, from the lowest: a module imports its own folder and lower ones. */
const LAYERS: readonly (readonly string[])[] = [['http'], ['decode'], ['contracts'], ['match'], ['notes', 'retry']];
const INSPECT = 'src/inspect/';

/** Parts of the run-time that use packages: they are bundled, or loaded by the tool that has the package. */
const WITH_PACKAGES = [
  ...['src/cli/', 'src/lint/', 'src/playground/'],
  ...['express', 'fastify', 'node-http', 'undici'].map((host) => `src/adapters/${host}/`),
];

/** Why an import runs in a forbidden direction; undefined for one that is allowed. */
export function wrongDirection({ from, to, isPackage }: Import): string | undefined {
  if (isPackage) {
    const isRunTime = from.startsWith('src/') && !WITH_PACKAGES.some((folder) => from.startsWith(folder));
    return isRunTime ? 'the run-time has no dependency' : undefined;
  }
  const broken = DIRECTIONS.find((direction) => governs(direction, from) && !allows(direction, to));
  return broken?.why ?? wrongLayer(from, to);
}

function governs({ from, except = [] }: Direction, file: string): boolean {
  return file.startsWith(from) && !except.some((folder) => file.startsWith(folder));
}

function allows({ from, only, not }: Direction, to: string): boolean {
  if (not?.some((folder) => to.startsWith(folder))) return false;
  return only === undefined || to.startsWith(from) || only.some((folder) => to.startsWith(folder));
}

function wrongLayer(from: string, to: string): string | undefined {
  if (!from.startsWith(INSPECT) || !to.startsWith(INSPECT)) return undefined;
  const [importing, imported] = [folderIn(from), folderIn(to)];
  if (importing === imported || layerOf(imported) < layerOf(importing)) return undefined;
  return `in ${INSPECT} imports run ${LAYERS.map((layer) => layer.join(' and ')).join(' <- ')} <- inspect.ts`;
}

/** The folder of a file of `src/inspect/`; empty for a file right in it. */
function folderIn(file: string): string {
  return /^([^/]+)\//.exec(file.slice(INSPECT.length))?.[1] ?? '';
}

/** The files right in the folder are above all layers; so is a folder that no layer names. */
function layerOf(folder: string): number {
  const layer = LAYERS.findIndex((folders) => folders.includes(folder));
  return layer < 0 ? LAYERS.length : layer;
}
