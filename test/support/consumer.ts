import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The output of a program, and its exit code. */
export interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A project in a temporary folder, with the packed package installed. */
export interface Consumer {
  folder: string;
  /** The paths in the tarball. */
  packed: string[];
  write(name: string, content: string): void;
  /** Runs a JavaScript file of the project. */
  run(name: string): Exit;
  /** Runs an installed executable. */
  bin(name: string, args: readonly string[], input: string): Exit;
  /** Compiles with one `tsconfig.json`. Returns the report of tsc; empty without an error. */
  compile(tsconfig: object): string;
  remove(): void;
}

/**
 * Packs the package and installs the tarball, offline: the package has no dependency.
 *
 * @throws Error when `dist` is older than its sources
 */
export function installPacked(): Consumer {
  refuseStaleBuild();
  const folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const run = (command: string, args: readonly string[], input = ''): Exit => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', input });
    if (error) throw error;
    return { code: status, stdout, stderr };
  };

  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [tarball] = JSON.parse(execFileSync(npm, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }));
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const install = run(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`]);
  if (install.code !== 0) throw new Error(install.stderr);

  return {
    folder,
    packed: tarball.files.map((file: { path: string }) => file.path),
    write,
    run: (name) => run(process.execPath, ['--disable-warning=ExperimentalWarning', name]),
    bin: (name, args, input) => run(path.join(folder, 'node_modules/.bin', name), args, input),
    compile: (tsconfig) => {
      write('tsconfig.json', JSON.stringify(tsconfig));
      return run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false']).stdout;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** An old build would test another package than the sources. */
function refuseStaleBuild(): void {
  const built = (file: string) => statSync(path.join(ROOT, 'dist', file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const newest = Math.max(
    ...sources
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs),
  );
  if (Math.min(built('index.js'), built('cli.js')) < newest) {
    throw new Error('dist is missing or older than src. Run: npm run build');
  }
}
