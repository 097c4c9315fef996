import { InvalidArgumentError } from 'commander';
import { exampleNames } from '../../src/cli/contracts.js';
import { RELATIONS, type RelationName } from './scan/compare/relation-name.js';
import type { ScanFlags } from './scan.js';
import type { AddCommand, ToolContext } from './tool-context.js';

/** Adds `scan`. */
export function addScan(add: AddCommand, context: ToolContext, done: (exitCode: number) => void): void {
  const { vendor } = exampleNames(context.shipped);
  add(
    'scan',
    `error-envelopes scan openapi.yaml --vendor ${vendor}`,
    `error-envelopes scan openapi.yaml --vendor ${vendor} --fix`,
    'error-envelopes scan openapi.yaml --contracts generated --fail-on contradicts,ignores --sarif > scan.sarif',
  )
    .summary('compares an OpenAPI description with contracts')
    .description(
      'Says for each operation and status of OpenAPI descriptions whether its error response equals, extends, contradicts or ignores the contracts. --fix writes a $ref to the published response where nothing is lost.',
    )
    .argument('<spec...>', 'descriptions of OpenAPI 3.0, 3.1 or 3.2 (JSON, YAML), with the files that they refer to')
    .option(
      '--vendor <ids>',
      'the contracts that the API follows; may be repeated (default: those that the description names)',
      ids,
    )
    .option('--contracts <folder>', 'contracts of your own: the output of generate, or its input; may be repeated', ids)
    .option('--fix', 'write references; nothing else in the files changes')
    .option(
      '--replace <relations>',
      `with --fix, replace these responses, too: ${RELATIONS.slice(1).join(', ')}`,
      relations,
    )
    .option('--fail-on <relations>', `exit 1 if one of these is left: ${RELATIONS.join(', ')}`, relations)
    .option('--json', 'JSON, on a terminal too')
    .option('--sarif', 'SARIF 2.1.0, for code hosts')
    .action(async (specs: string[], flags: ScanFlags) => {
      const { scanCommand } = await import('./scan.js');
      done(await scanCommand(specs, flags, context));
    });
}

/** Parses `--vendor a,b`. The option can be repeated. */
function ids(list: string, before: readonly string[] = []): string[] {
  return [...before, ...list.split(',').map((name) => name.trim())];
}

/** Parses `--fail-on a,b`. The option can be repeated. */
function relations(list: string, before: readonly RelationName[] = []): RelationName[] {
  const names = ids(list);
  const unknown = names.find((name) => !(RELATIONS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`Expected one or more of ${RELATIONS.join(', ')}.`);
  return [...before, ...(names as RelationName[])];
}
