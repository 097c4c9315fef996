import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { AuditReport } from '../../src/cli/audit/report/report.js';
import { PROJECT } from '../support/folders.js';

export interface Run {
  code: number | null;
  stdout: string;
  /** Without the report of the memory. */
  stderr: string;
  /** The most memory that the process had, DuckDB included, in bytes. */
  peak: number;
}

/** Runs at the end of the process: what the system counted. */
const REPORT_PEAK = 'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS))';

/** Runs the built command line. */
export function runCli(args: readonly string[], onStart: (child: ChildProcess) => void = () => {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const hook = `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`;
    const cli = path.join(PROJECT, 'dist/cli.js');
    const child = spawn(process.execPath, ['--import', hook, cli, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = 1024 * Number(/^peak (\d+)$/m.exec(stderr)?.[1]);
      resolve({ code, stdout, stderr: stderr.replace(/^peak \d+\n/m, ''), peak });
    });
    onStart(child);
  });
}

/** The report of `audit`, which has to succeed. */
export async function audit(...args: string[]): Promise<AuditReport> {
  const { code, stdout, stderr } = await runCli(['audit', '--json', ...args]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
