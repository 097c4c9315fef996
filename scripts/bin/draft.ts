import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { stringify } from 'yaml';
import all from '../../generated/all.js';
import { createInspector } from '../../src/create-inspector.js';
import { draftContract } from '../draft/draft-contract.js';
import type { Facts } from '../draft/facts.js';
import { formatProblem } from '../model/problem.js';
import { type DraftInput, type DraftOptions, readDraftInput } from './draft-input.js';
import { readBack } from './read-back.js';

interface Options extends DraftOptions {
  output: string;
  replace: boolean;
  facts?: string;
}

const program = new Command('draft')
  .description('Writes the folder of a contract: schemas, examples, counterexamples, and what is left to decide.')
  .argument(
    '<input>',
    'facts (YAML), an OpenAPI description, a table (CSV), or recorded responses (NDJSON, HAR, curl -i)',
  )
  .option('-o, --output <folder>', 'gets the folder of the contract', 'schemas')
  .option('--id <id>', 'the id of the contract, for input that does not have it')
  .option('--name <name>', 'the name of the sender')
  .option('--code <pointer>', 'where bodies have the code, for a table', '/code')
  .option('--message <pointer>', 'where bodies have the text, for a table', '/message')
  .option('--facts <file>', 'write the facts as YAML, to complete them, and no folder')
  .option('--replace', 'delete the folder of an earlier draft first', false)
  .addHelpText(
    'after',
    '\nExample:\n  npm run -s draft -- recorded.ndjson --id acme --name Acme --facts acme.yaml\n  npm run -s draft -- acme.yaml',
  )
  .parse();

const [input] = program.args as [string];
const options = program.opts<Options>();
try {
  await run();
} catch (error) {
  program.error(`error: ${input}: ${(error as Error).message.replace(/\s+/g, ' ').trim()}`);
}

async function run(): Promise<void> {
  const read = await readDraftInput(input, options, createInspector(all));
  for (const [reason, count] of read.recording?.skipped ?? []) console.warn(`skipped ${count}: ${reason}`);
  if (options.facts !== undefined) return writeFacts(options.facts, read.facts);
  await writeFolder(read);
}

function writeFacts(file: string, facts: Facts): void {
  if (existsSync(file) && !options.replace) throw new Error(`${file} exists. Name another file, or use --replace.`);
  writeFileSync(file, stringify(facts, { lineWidth: 120, aliasDuplicateObjects: false }));
  console.log(`Facts written to ${file}: ${Object.keys(facts.errors).length} errors.`);
}

async function writeFolder({ facts, recording }: DraftInput): Promise<void> {
  const folder = path.join(options.output, facts.id);
  if (existsSync(folder) && !options.replace)
    throw new Error(`${folder} exists. Name another output folder, or replace it with --replace.`);
  const { files, problems, table } = await draftContract(facts, createInspector);
  if (options.replace) rmSync(folder, { recursive: true, force: true });
  for (const [name, json] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
  }
  console.log(`${Object.keys(files).length} files written to ${folder}.`);
  if (recording && table) console.log(readBack(createInspector([table]), facts.id, recording.responses));
  if (problems.length === 0) return;
  console.log(`\n${problems.length} left to decide:`);
  for (const problem of problems) console.log(formatProblem(problem));
}
