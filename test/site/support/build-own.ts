import path from 'node:path';
import { type SiteFlags, siteCommand } from '../../../scripts/commands/site.js';
import { fakeContext } from '../../support/fake-context.js';
import { PROJECT } from '../../support/folders.js';

/** Runs `site` over a folder of contracts of one's own, with the VitePress of this project. */
export async function buildOwn(contracts: string, flags: Partial<SiteFlags>, cwd = PROJECT) {
  const { stdout, stderr, env, version, onInterrupt } = fakeContext();
  const context = {
    ...{ stdout, stderr, env, version, cwd, onInterrupt },
    ...{ shipped: [], shippedTables: [], documents: '', website: path.join(PROJECT, 'website') },
  };
  const code = await siteCommand(contracts, { base: '/', title: 'Acme errors', ...flags }, context).catch(
    (error: unknown) => {
      stderr.write(`error: ${(error as Error).message}\n`);
      return 2;
    },
  );
  return { code, stdout: stdout.text, stderr: stderr.text };
}
