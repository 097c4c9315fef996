/** The command line: the commands that read responses, and the tools for contracts of one's own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import all from '../../generated/all.js';
import reference from '../../generated/reference.js';
import type { CliContext } from '../../src/cli/context.js';
import { start } from '../../src/cli/start.js';
import type { ToolContext } from '../commands/tool-context.js';
import { addTools } from '../commands/tools.js';

/** @param file the entry point, which worker threads run, too */
export function runCli(argv: readonly string[], file: string): Promise<void> {
  return start(argv, {
    file: new URL(file),
    shipped: { tables: all, reference },
    loadContracts: async (folder) => (await import('../commands/load-own.js')).loadOwn(folder, reference),
    integrations: near(file, 'integrations/'),
    addCommands: (add, context, done) => {
      const folder = (name: string) => fileURLToPath(near(file, name));
      addTools(add, toolContext(context, folder('generated/openapi/'), folder('website/')), done);
    },
  });
}

function toolContext(context: CliContext, documents: string, website: string): ToolContext {
  const isDialogue = context.stdinIsTerminal && context.stderr.isTTY === true;
  return {
    ...context,
    cwd: process.cwd(),
    shipped: reference,
    shippedTables: all,
    documents,
    website,
    // The results go to stdout, so that questions do not.
    ...(isDialogue && { dialogue: { input: process.stdin, output: context.stderr } }),
  };
}

/** A folder of the package. The entry point is `dist/cli.js`, or `scripts/bin/cli.ts` in the project. */
function near(file: string, folder: string): URL {
  const [bundled, unbundled] = [new URL(`../${folder}`, file), new URL(`../../${folder}`, file)];
  return existsSync(bundled) ? bundled : unbundled;
}
