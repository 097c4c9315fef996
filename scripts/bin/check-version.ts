/** `npm run check-version`: the version number must fit what changed in the contracts since the last release. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Change, classOf } from '../diff/change.js';
import { worst } from '../diff/change-class.js';
import { diffContracts } from '../diff/diff-contracts.js';
import { readEdition } from '../diff/read-edition.js';
import { compareVersions, leastVersion } from '../diff/versions.js';
import { ContractError } from '../model/problem.js';

export interface VersionCheck {
  isHighEnough: boolean;
  message: string;
}

/** Compares the contracts of a project with those of the last tag `v<version>` before this commit. */
export function checkVersion(root: string): VersionCheck {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const before = lastVersion(root);
  if (before === undefined)
    return { isHighEnough: true, message: 'There is no earlier version: nothing to compare the contracts with.' };
  const changes = changesSince(root, before);
  const breaking = changes === 'unreadable';
  const found = breaking ? 'breaking' : worst(changes.map(classOf));
  const least = leastVersion(before, found);
  const what = breaking
    ? `the contracts of v${before} cannot be read by this version, which counts as breaking`
    : `the contracts have ${changes.length} changes since v${before}, the worst ${found}`;
  if (compareVersions(version, least) >= 0) return { isHighEnough: true, message: `Version ${version}: ${what}.` };
  const worstChanges = breaking ? [] : changes.filter((change) => classOf(change) === found);
  const lines = worstChanges.map(({ file, pointer, rule, message }) => `${file}#${pointer}  ${rule}: ${message}\n`);
  const message = `${lines.join('')}Version ${version} is too low: ${what}. Write at least ${least} into package.json.`;
  return { isHighEnough: false, message };
}

/** The highest version that is tagged on an earlier commit. */
function lastVersion(root: string): string | undefined {
  const tags = (...options: string[]) => git(root, ['tag', '--list', 'v[0-9]*', ...options])?.split('\n') ?? [];
  const here = tags('--points-at', 'HEAD');
  const earlier = tags('--merged', 'HEAD').filter((tag) => /^v\d+\.\d+\.\d+/.test(tag) && !here.includes(tag));
  return earlier
    .map((tag) => tag.slice(1))
    .sort(compareVersions)
    .at(-1);
}

function changesSince(root: string, version: string): Change[] | 'unreadable' {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-version-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', `v${version}`, 'schemas'], {
      cwd: root,
      maxBuffer: 2 ** 30,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return diffContracts(readEdition(path.join(folder, 'schemas')), readEdition(path.join(root, 'schemas')));
  } catch (error) {
    if (error instanceof ContractError) return 'unreadable';
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The output of git; undefined where there is no repository, such as in an unpacked archive. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { isHighEnough, message } = checkVersion(fileURLToPath(new URL('../..', import.meta.url)));
  console.error(message);
  if (!isHighEnough) process.exitCode = 1;
}
