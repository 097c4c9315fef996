import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Verdict } from '../index.js';
import { describeAudit } from './commands/audit-options.js';
import { explainCommand } from './commands/explain.js';
import { type InspectFlags, inspectCommand } from './commands/inspect.js';
import { type ListFlags, listCommand } from './commands/list.js';
import { type CliContext, UsageError } from './context.js';
import { exampleNames, findContract } from './contracts.js';
import { INPUT_FORMATS } from './input/detect-format.js';
import { VERDICTS } from './render/labels.js';
import { printableLines } from './render/terminal.js';
import { WorkerError } from './workers/worker-pool.js';

/** Adds commands to the program. `add` makes one with examples below its help, `done` takes its exit code. */
export type AddCommands = (
  add: (name: string, ...examples: string[]) => Command,
  context: CliContext,
  done: (exitCode: number) => void,
) => void;

/** Runs one call of the command line; returns its exit code. */
export async function run(
  argv: readonly string[],
  context: CliContext,
  addCommands: AddCommands = () => {},
): Promise<number> {
  let exitCode = 0;
  const done = (code: number) => {
    exitCode = code;
  };
  const program = createProgram(context, done);
  addCommands((name, ...examples) => addCommand(program, name, TOOL_EXIT_CODES, examples), context, done);
  // Commander takes a call without a command for an error.
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end in an error, too. Commander has printed the message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError || error instanceof WorkerError)) throw error;
    context.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}

function createProgram(context: CliContext, done: (exitCode: number) => void): Command {
  const { stdout, stderr, reference, version } = context;
  const { vendor, error, code } = exampleNames(reference);
  const vendorId = (id: string): string => findContract(id, reference).id;

  const program = new Command('error-envelopes')
    .description('Reads API errors: their sender, whether they satisfy their contract, what they mean and what to do.')
    .version(version)
    .exitOverride()
    // Narrower than commander's 40: in 60 columns, the longest option leaves less.
    .configureHelp({ minWidthToWrap: 24 })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // Commander repeats arguments in its messages.
      writeErr: (text) => stderr.write(printableLines(text)),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
    })
    .showHelpAfterError('See: error-envelopes --help')
    .addHelpText('after', `\nExample:\n  error-envelopes explain ${vendor} ${error}`)
    .addHelpText('after', EXIT_CODES);

  command(
    program,
    'inspect',
    'curl -i https://api.example.com/v1/orders | error-envelopes inspect',
    'error-envelopes inspect --summary session.har',
    `error-envelopes inspect --vendor ${vendor} --fail-on violation,unreadable errors.ndjson; echo $?`,
    'error-envelopes inspect --json --jobs 4 errors.ndjson > inspections.ndjson',
  )
    .summary('says for each response who sent the error and what to do')
    .description(
      'Inspects responses. Each line of output is one inspection as JSON, with the line of its input (the number of the response in curl and har); on a terminal, a report for people.',
    )
    .argument('[file...]', 'files to read, - for the standard input (default: -)')
    .addOption(
      new Option('--input <format>', 'the format of the input (default: detected by its beginning)').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--vendor <id>', 'the sender of responses that name none', vendorId)
    .addOption(contractsOption())
    .option('--protocol-version <version>', 'the MCP revision of responses that name none, such as 2025-11-25')
    .option('--all', 'every error of a batch or an event stream, each with its index')
    .option('--summary', 'counts by contract, error and verdict: a table on a terminal, otherwise JSON')
    .option('--json', 'JSON, on a terminal too')
    .option('--report', 'reports for people, also when the output is not a terminal')
    .addOption(new Option('--cards', 'the former name of --report').hideHelp())
    .option('--fail-on <verdicts>', `exit 1 if one of these occurs: ${VERDICTS.join(', ')}`, verdicts)
    .option(
      '--jobs <n>',
      'threads that share the work, in the order of the input (default: 1; pays from about 50 MB)',
      jobs,
    )
    .action(async (files: string[], flags: InspectFlags) => done(await inspectCommand(files, flags, context)));

  describeAudit(
    addCommand(program, 'audit', AUDIT_EXIT_CODES, [
      'error-envelopes audit --html report.html session.har',
      'error-envelopes audit --mapping log.json --jobs 4 access.log',
      'error-envelopes audit --partial a.part a.ndjson && error-envelopes audit merge a.part b.part',
    ]),
    (audit) => addCommand(audit, 'merge', AUDIT_EXIT_CODES, ['error-envelopes audit merge --html report.html *.part']),
    { vendorId, contractsOption, jobs },
    context,
    done,
  );

  command(program, 'list', `error-envelopes list --vendor ${vendor}`, 'error-envelopes list --sources --json')
    .summary('lists the documented errors')
    .description('Lists the documented errors, one row for each error and surface.')
    .option('--vendor <id>', 'the errors of one contract', vendorId)
    .addOption(contractsOption())
    .option('--sources', 'the pages and files that the contracts come from, with the commit or day of each')
    .option('--json', 'JSON, on a terminal too')
    .action((flags: ListFlags) => done(listCommand(flags, context)));

  command(program, 'explain', `error-envelopes explain ${vendor} ${code}`)
    .summary('explains one error')
    .description('Explains an error: what it means, what to do, how it looks on the wire, and which page documents it.')
    .argument('<vendor>', "a contract's id")
    .argument('<error>', "the error's id, code (also a negative number) or HTTP status")
    .addOption(contractsOption())
    .option('--json', 'the same, as JSON')
    .action((id: string, name: string, flags: { json?: boolean }) => done(explainCommand(id, name, flags, context)));

  return program;
}

function command(program: Command, name: string, ...examples: string[]): Command {
  return addCommand(program, name, EXIT_CODES, examples);
}

function addCommand(program: Command, name: string, exitCodes: string, examples: readonly string[]): Command {
  return program
    .command(name)
    .showHelpAfterError(`See: error-envelopes ${name === 'merge' ? 'audit merge' : name} --help`)
    .addHelpText('after', name === 'inspect' ? INPUT_HELP : '')
    .addHelpText('after', `\nExample:\n  ${examples.join('\n  ')}`)
    .addHelpText('after', exitCodes);
}

/** Read before the program is made, because the contracts decide which vendors there are. */
function contractsOption(): Option {
  return new Option('--contracts <folder>', 'contracts of your own beside those of the package; may be repeated');
}

const INPUT_HELP = `
Input:
  ndjson  one response per line: a JSON object with any of url, status, headers,
          body, vendor, surface, protocolVersion; of any length
  json    one such object over several lines
  curl    the output of curl -i, with one or several responses
  har     HAR 1.2, as browsers export it`;

const EXIT_CODES = `
Exit codes:
  0  the call succeeded
  1  a verdict of --fail-on occurred
  2  the call was wrong, or an input could not be read`;

const AUDIT_EXIT_CODES = `
Exit codes:
  0    the report is that of the whole input
  2    the call was wrong, or a file could not be read or written
  130  SIGINT ended the reading: what was read is reported
  143  SIGTERM ended the reading: what was read is reported`;

const TOOL_EXIT_CODES = `
Exit codes:
  0  the call succeeded
  1  a contract has a problem, the output is out of date, or something of
     --fail-on was found
  2  the call was wrong, or a file could not be read or written`;

/** Each thread takes memory, and more threads than cores are not faster. */
const MAX_JOBS = 64;

/** Parses `--jobs 2`. */
function jobs(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > MAX_JOBS) throw new InvalidArgumentError(`Expected an integer from 1 to ${MAX_JOBS}.`);
  return number;
}

/** Parses `--fail-on a,b`. The option can be repeated. */
function verdicts(list: string, before: readonly Verdict[] = []): Verdict[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(VERDICTS as string[]).includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`Expected one or more of ${VERDICTS.join(', ')}.`);
  return [...before, ...(names as Verdict[])];
}
