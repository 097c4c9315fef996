import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What a program said, and how it ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A project of its own, far from this one, with the packed package installed. */
export interface Consumer {
  folder: string;
  /** The paths in the tarball. */
  packed: string[];
  write(name: string, content: string): void;
  /** Runs a JavaScript file of the project. */
  run(name: string): Ended;
  /** Runs an installed executable. */
  bin(name: string, args: readonly string[], input: string): Ended;
  /** Compiles with one `tsconfig.json`; what tsc reports, empty where all is well. */
  compile(tsconfig: object): string;
  remove(): void;
}

/**
 * Packs the package as it stands and installs the tarball. Nothing is fetched: the package needs no other.
 *
 * @throws where `dist` is older than its sources
 */
export function installPacked(): Consumer {
  refuseStaleBuild();
  const folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const end = (command: string, args: readonly string[], input = ''): Ended => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', input });
    if (error) throw error;
    return { code: status, stdout, stderr };
  };

  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [tarball] = JSON.parse(execFileSync(npm, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }));
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const install = end(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`]);
  if (install.code !== 0) throw new Error(install.stderr);

  return {
    folder,
    packed: tarball.files.map((file: { path: string }) => file.path),
    write,
    run: (name) => end(process.execPath, ['--disable-warning=ExperimentalWarning', name]),
    bin: (name, args, input) => end(path.join(folder, 'node_modules/.bin', name), args, input),
    compile: (tsconfig) => {
      write('tsconfig.json', JSON.stringify(tsconfig));
      return end(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false']).stdout;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** What is packed was built before: an old build would make the tests speak of another package. */
function refuseStaleBuild(): void {
  const built = (file: string) => statSync(path.join(ROOT, 'dist', file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const newest = Math.max(
    ...sources
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs),
  );
  if (Math.min(built('index.js'), built('cli.js')) < newest) {
    throw new Error('dist is older than src, or is not there. Run: npm run build');
  }
}
