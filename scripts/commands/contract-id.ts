import { UsageError } from '../../src/cli/context.js';

/**
 * Refuses an id that cannot be the name of a folder of a contract: `../acme` would be another place.
 *
 * @throws UsageError
 */
export function refuseId(id: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return;
  throw new UsageError(`Expected an id in kebab-case, such as acme-cloud, got ${JSON.stringify(id)}.`);
}
