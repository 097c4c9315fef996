import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LogMapping } from '../../types.js';
import { readMapping } from './read-mapping.js';

/** The logs that `--log` names: a file of `integrations/logs/` each. docs/audit.md has the formats to paste. */
export function logNames(integrations: URL): string[] {
  try {
    return readdirSync(new URL('logs/', integrations))
      .map((file) => file.replace(/\.json$/, ''))
      .sort();
  } catch {
    // The command line was taken out of its package: --mapping is left.
    return [];
  }
}

/** @param name one of `logNames` */
export function namedMapping(name: string, integrations: URL): LogMapping {
  return readMapping(fileURLToPath(new URL(`logs/${name}.json`, integrations)));
}

/** Where NDJSON, as `inspect` takes it, may say when and by whom a request was sent. */
export const RECORDED_MEMBERS: LogMapping = {
  client: '/client',
  method: '/method',
  end: '/time',
  duration: { pointer: '/duration', unit: 'milliseconds' },
};
