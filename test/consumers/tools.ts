import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exit } from '../support/consumer.js';

/** The folder of the tools. */
export const TOOLS = fileURLToPath(new URL('.', import.meta.url));

/** Keeps the tools off the network. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', CI: 'true' };

/** Milliseconds. */
const TIMEOUT = 240_000;

/** Runs one of the tools that `test/consumers/package.json` lists, in a consumer's folder. */
export function tool(folder: string, name: string, args: readonly string[]): Exit {
  return run(path.join(TOOLS, 'node_modules', '.bin', name), args, folder);
}

/** Runs one of the scripts in `test/consumers/scripts`, each a program of a consumer, and parses the JSON that it prints. */
export function script(folder: string, name: string, args: readonly string[]): unknown {
  const { code, stdout, stderr } = run(process.execPath, [path.join(TOOLS, 'scripts', name), ...args], folder);
  if (code !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

/** The executable of a tool that keeps running. */
export function executable(name: string): string {
  requireTools();
  return path.join(TOOLS, 'node_modules', '.bin', name);
}

/** Runs a program of the machine. Without it, the code is null. */
export function program(command: string, args: readonly string[], cwd: string): Exit {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: TIMEOUT });
  return { code: status, stdout, stderr };
}

function run(command: string, args: readonly string[], cwd: string): Exit {
  requireTools();
  const env = { ...process.env, ...QUIET };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: TIMEOUT, env });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

function requireTools(): void {
  if (!existsSync(path.join(TOOLS, 'node_modules')))
    throw new Error('The tools are not installed. Run: npm ci --ignore-scripts --prefix test/consumers');
}
