import { type CliContext, UsageError } from '../context.js';
import { findContract, findErrors, suggestNames } from '../contracts.js';
import { explainText } from '../render/explain-text.js';
import { resolveSources } from '../render/source.js';
import { colours, printable, printableJson, width } from '../render/terminal.js';

/** Prints every error with this id, code or status; returns the exit code. */
export function explainCommand(vendor: string, name: string, flags: { json?: boolean }, context: CliContext): number {
  const { stdout, reference } = context;
  const contract = findContract(vendor, reference);
  const errors = findErrors(name, contract);
  if (errors.length === 0) {
    const nearest = suggestNames(name, contract).join(', ');
    throw new UsageError(
      `${contract.id} documents no error, code or status '${printable(name)}'\nnearest: ${nearest}\nall of them: error-envelopes list --vendor ${contract.id}`,
    );
  }
  const resolved = errors.map((error) => resolveSources(error, contract));
  if (flags.json === true) stdout.write(`${printableJson(JSON.stringify(resolved, null, 2))}\n`);
  else for (const error of errors) stdout.write(explainText(error, contract, width(stdout), colours(context)));
  return 0;
}
