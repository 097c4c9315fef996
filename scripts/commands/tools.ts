import { Option } from 'commander';
import { addScan } from './add-scan.js';
import { addSite } from './add-site.js';
import type { CheckFlags } from './check.js';
import type { DiffFlags } from './diff.js';
import type { DraftFlags } from './draft.js';
import type { GenerateFlags } from './generate.js';
import type { NewFlags } from './new.js';
import type { AddCommand, ToolContext } from './tool-context.js';

/** Adds the tools for contracts of one's own. Each is loaded when it runs: `inspect` does not wait for the generator. */
export function addTools(add: AddCommand, context: ToolContext, done: (exitCode: number) => void): void {
  add('check', 'error-envelopes check contracts')
    .summary('checks contracts of your own')
    .description(
      'Checks a folder of contracts: the data rules, each example read back alone and beside the contracts of this package. Exits with 1 for a problem.',
    )
    .argument('[contracts]', 'a folder with one folder per contract (default: that of the configuration)')
    .option('--config <file>', 'the configuration (default: error-envelopes.config.{json,js,mjs,ts})')
    .option('--json', 'problems and warnings as JSON')
    .action(async (contracts: string | undefined, flags: CheckFlags) => {
      const { checkCommand } = await import('./check.js');
      done(await checkCommand(contracts, flags, context));
    });

  add(
    'diff',
    'error-envelopes diff old/contracts contracts',
    'error-envelopes diff --fail-on breaking node_modules/error-envelopes-1 node_modules/error-envelopes; echo $?',
  )
    .summary('says what a change of contracts breaks')
    .description(
      'Compares two editions of contracts. Each change is breaking, additive or editorial for a client, the author of an API description and a gateway, by a rule that it names.',
    )
    .argument('<old>', 'a folder of contracts, that of one contract, an installed package, or the output of generate')
    .argument('<new>', 'the same, later')
    .addOption(
      new Option('--fail-on <class>', 'exit 1 if a change of this class or a worse one occurs').choices([
        'breaking',
        'additive',
        'editorial',
      ]),
    )
    .option('--json', 'JSON, on a terminal too')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diffCommand } = await import('./diff.js');
      done(diffCommand(before, after, flags, context));
    });

  add(
    'draft',
    'error-envelopes draft recorded.ndjson --id acme --name Acme --facts acme.yaml',
    'error-envelopes draft acme.yaml --contracts contracts',
  )
    .summary('drafts a contract from what you have')
    .description(
      'Drafts a contract from a file of facts (YAML), recorded responses (NDJSON, HAR, curl -i), a Postman collection, an OpenAPI description or a table (CSV), and lists what is left to decide. In a folder that exists, it adds what is missing and keeps the rest.',
    )
    .argument('<input>', 'the file to draft from')
    .option(
      '--contracts <folder>',
      'gets the folder of the contract (default: that of the configuration, or contracts)',
    )
    .option('--config <file>', 'the configuration (default: error-envelopes.config.{json,js,mjs,ts})')
    .option('--id <id>', 'the id of the contract, for input that does not have it')
    .option('--name <name>', 'the name of the sender')
    .option('--code <pointer>', 'where bodies have the code, for a table', '/code')
    .option('--message <pointer>', 'where bodies have the text, for a table', '/message')
    .option('--facts <file>', 'write the facts as YAML, to complete them, and no folder')
    .option('--replace', 'write the whole folder or file again, and keep nothing of it')
    .option('--json', 'what was written and kept, and what is left to decide, as JSON')
    .action(async (input: string, flags: DraftFlags) => {
      const { draftCommand } = await import('./draft.js');
      done(await draftCommand(input, flags, context));
    });

  add('generate', 'error-envelopes generate contracts --out generated', 'error-envelopes generate --check')
    .summary('generates from contracts of your own')
    .description(
      'Generates types, guards, tables, validators, OpenAPI documents, JSON Schemas, lint rules and modules in Lua from a folder of contracts. Deletes only files that it wrote before.',
    )
    .argument('[contracts]', 'a folder with one folder per contract (default: that of the configuration)')
    .option('--out <folder>', 'gets the output: a new or empty folder, or that of an earlier run')
    .option('--config <file>', 'the configuration (default: error-envelopes.config.{json,js,mjs,ts})')
    .option('--check', 'write nothing; exit with 1 if the output is out of date')
    .option('--watch', 'generate again after each change')
    .option('--json', 'what was written, or is out of date, as JSON')
    .action(async (contracts: string | undefined, flags: GenerateFlags) => {
      const { generateCommand } = await import('./generate.js');
      done(await generateCommand(contracts, flags, context));
    });

  add(
    'new',
    'error-envelopes new acme',
    'error-envelopes new acme --host api.acme.example --error-code no_order --status 404',
  )
    .summary('begins a contract of your own')
    .description(
      'Writes the folder of a new contract with one error, which passes `check`. On a terminal, it asks for what no option says.',
    )
    .argument('<contract>', 'the id of the contract, in kebab-case')
    .option(
      '--contracts <folder>',
      'gets the folder of the contract (default: that of the configuration, or contracts)',
    )
    .option('--config <file>', 'the configuration (default: error-envelopes.config.{json,js,mjs,ts})')
    .option('--name <name>', 'the name of the sender, for people')
    .option('--kind <kind>', 'vendor, dialect, standard or implementation (default: vendor)')
    .option('--host <host>', 'the host of the API')
    .option('--id-base <address>', 'the beginning of the $id of schemas')
    .option('--page <title>', 'the title of the page that documents its errors')
    .option('--url <address>', 'the address of that page')
    .option('--code <pointer>', 'where a body has the code (default: /code)')
    .option('--message <pointer>', 'where a body has the text (default: /message)')
    .option('--error-code <code>', 'a code that it sends (default: invalid_request)')
    .option('--status <status>', 'the HTTP status of that error (default: 400)')
    .option('--title <text>', 'the title of that error')
    .option('--meaning <text>', 'what happened')
    .option('--action <text>', 'what to do')
    .option('-y, --yes', 'ask nothing, and take the usual answers')
    .option('--json', 'what was written, as JSON')
    .action(async (id: string, flags: NewFlags) => {
      const { newCommand } = await import('./new.js');
      done(await newCommand(id, flags, context));
    });

  addScan(add, context, done);
  addSite(add, context, done);
}
