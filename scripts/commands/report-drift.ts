import type { Drift } from '../output.js';
import { count } from './report-problems.js';
import type { ToolContext } from './tool-context.js';

type Streams = Pick<ToolContext, 'stdout' | 'stderr'>;

/** Says what a run wrote. */
export function reportWritten(
  contracts: number,
  { count: files, stale, orphan, unknown }: Drift,
  streams: Streams,
): void {
  for (const name of unknown) streams.stderr.write(`kept: ${name} (not written by the generator)\n`);
  streams.stdout.write(
    `${count(contracts, 'contract')}, ${count(files, 'file')}: ${stale.length} written, ${orphan.length} deleted.\n`,
  );
}

/**
 * Says which files of the output are out of date, and the command that updates them.
 *
 * @returns whether the output is current
 */
export function reportDrift(
  { stale, orphan, unknown }: Drift,
  update: string,
  { stderr }: Pick<Streams, 'stderr'>,
): boolean {
  for (const name of stale) stderr.write(`stale: ${name}\n`);
  for (const name of orphan) stderr.write(`orphan: ${name}\n`);
  for (const name of unknown) stderr.write(`orphan: ${name} (not written by the generator: delete it yourself)\n`);
  if (stale.length + orphan.length > 0) stderr.write(`\nGenerated files are out of date. Run: ${update}\n`);
  return stale.length + orphan.length + unknown.length === 0;
}
