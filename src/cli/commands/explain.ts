import { type CliContext, UsageError } from '../context.js';
import { contractNamed, errorsNamed, nearestNames } from '../contracts.js';
import { errorText } from '../render/explain-text.js';
import { colours, printable, width } from '../render/terminal.js';

/** Prints every error that the name fits; returns the exit code. */
export function explainCommand(vendor: string, name: string, flags: { json?: boolean }, world: CliContext): number {
  const { stdout, reference } = world;
  const contract = contractNamed(vendor, reference);
  const hits = errorsNamed(name, contract);
  if (hits.length === 0) {
    const nearest = nearestNames(name, contract).join(', ');
    throw new UsageError(
      `${contract.id} documents no error, code or status '${printable(name)}'\nnearest: ${nearest}\nall of them: error-envelopes list --vendor ${contract.id}`,
    );
  }
  if (flags.json === true) stdout.write(`${JSON.stringify(hits, null, 2)}\n`);
  else for (const hit of hits) stdout.write(errorText(hit, contract, width(stdout), colours(world)));
  return 0;
}
