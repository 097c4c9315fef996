import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Verdict } from '../index.js';
import { explainCommand } from './commands/explain.js';
import { type InspectFlags, inspectCommand } from './commands/inspect.js';
import { listCommand } from './commands/list.js';
import { type CliContext, UsageError } from './context.js';
import { contractNamed, sample } from './contracts.js';
import { VERDICTS } from './render/labels.js';
import { JobError } from './workers/worker-pool.js';

/** Runs one call of the command line; returns its exit code. */
export async function run(argv: readonly string[], world: CliContext): Promise<number> {
  let exitCode = 0;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  // Commander takes a call without a command for a mistake.
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end in an error, too; what went wrong is printed by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // `| head` closes our output early: that is no failure.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    if (!(error instanceof UsageError || error instanceof JobError)) throw error;
    world.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}

function createProgram(world: CliContext, done: (exitCode: number) => void): Command {
  const { stdout, stderr, reference, version } = world;
  const { vendor, error, code } = sample(reference);
  const vendorId = (id: string): string => contractNamed(id, reference).id;

  const program = new Command('error-envelopes')
    .description('Reads API errors: whose they are, whether they honour their contract, what they mean and what to do.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
    })
    .showHelpAfterError('see: error-envelopes --help')
    .addHelpText('after', `\nExample:\n  error-envelopes explain ${vendor} ${error}`);

  command(
    program,
    'inspect',
    `error-envelopes inspect --vendor ${vendor} --fail-on violation,unreadable errors.ndjson`,
    'error-envelopes inspect --json --jobs 4 errors.ndjson > inspections.ndjson',
  )
    .summary('says of each response whose error it is and what to do')
    .description(
      'Inspects responses: each line of input is one, as JSON {"vendor"?, "surface"?, "protocolVersion"?, "status"?, "headers"?, "body"?}; ' +
        'each line of output one inspection, as JSON, or a card for people on a terminal.',
    )
    .argument('[file...]', 'files to read, - for the standard input (default: -)')
    .option('--vendor <id>', 'whose responses they are, where the line names nobody', vendorId)
    .option('--protocol-version <version>', 'the MCP revision in use, where the line names none, such as 2025-11-25')
    .option('--all', 'every error of a batch or a stream of events, each with its line and index')
    .option('--json', 'JSON lines on a terminal, too')
    .option('--cards', 'cards for people where the output is no terminal, too')
    .option('--fail-on <verdicts>', `exit 1 if one of these occurs: ${VERDICTS.join(', ')}`, verdicts)
    .option('--jobs <n>', 'threads that share the work; the order stays (default: 1; worth it from some 50 MB)', jobs)
    .action(async (files: string[], flags: InspectFlags) => done(await inspectCommand(files, flags, world)));

  command(program, 'list', `error-envelopes list --vendor ${vendor}`)
    .summary('lists the documented errors')
    .description('Lists the documented errors, a row for each error and surface.')
    .option('--vendor <id>', 'those of one contract', vendorId)
    .option('--json', 'JSON on a terminal, too')
    .action((flags: { vendor?: string; json?: boolean }) => done(listCommand(flags, world)));

  command(program, 'explain', `error-envelopes explain ${vendor} ${code}`)
    .summary('explains one error')
    .description('Explains an error: what it means, what to do, how it looks on the wire, and which page says so.')
    .argument('<vendor>', "a contract's id")
    .argument('<error>', "the error's id, its code (a negative number, too) or its HTTP status")
    .option('--json', 'the same as JSON')
    .action((id: string, name: string, flags: { json?: boolean }) => done(explainCommand(id, name, flags, world)));

  return program;
}

function command(program: Command, name: string, ...examples: string[]): Command {
  return program
    .command(name)
    .showHelpAfterError(`see: error-envelopes ${name} --help`)
    .addHelpText('after', `\nExample:\n  ${examples.join('\n  ')}`);
}

/** Each takes memory of its own, and none is faster than a core. */
const MOST_JOBS = 64;

/** `--jobs 2` */
function jobs(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST_JOBS)
    throw new InvalidArgumentError(`A whole number from 1 to ${MOST_JOBS} is wanted.`);
  return number;
}

/** `--fail-on a,b`; given twice, the verdicts of both. */
function verdicts(list: string, before: readonly Verdict[] = []): Verdict[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(VERDICTS as string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`Known verdicts: ${VERDICTS.join(', ')}.`);
  return [...before, ...(names as Verdict[])];
}
