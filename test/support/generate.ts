import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from './folders.js';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Surroundings {
  cwd?: string;
  env?: Record<string, string>;
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = path.join(PROJECT, 'scripts/bin/generate.ts');

/** Runs the generator as its users do: in a process of its own. */
export function generate(args: readonly string[], surroundings?: Surroundings): Promise<Run> {
  return runNode(['--import', TSX, SCRIPT, ...args], surroundings);
}

/** Runs node to its end. */
export function runNode(args: readonly string[], { cwd = PROJECT, env = {} }: Surroundings = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
