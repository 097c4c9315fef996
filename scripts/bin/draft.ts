import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { createInspector } from '../../src/create-inspector.js';
import { draftContract } from '../draft/draft-contract.js';
import type { Facts } from '../draft/facts.js';
import { formatProblem } from '../model/problem.js';

interface Options {
  output: string;
  replace: boolean;
}

const program = new Command('draft')
  .description('Writes the folder of a contract from the facts of a sender: schemas, examples, counterexamples.')
  .argument('<facts>', 'a YAML or JSON file; docs/drafting.md describes it')
  .option('-o, --output <folder>', 'gets the folder of the contract', 'schemas')
  .option('--replace', 'delete the folder of an earlier draft first', false)
  .addHelpText('after', '\nExample:\n  npm run -s draft -- acme.yaml --output schemas')
  .parse();

const [file] = program.args as [string];
const { output, replace } = program.opts<Options>();
const facts = readFacts(file);
const folder = path.join(output, facts.id);
if (existsSync(folder) && !replace)
  program.error(`error: ${folder} exists. Name another output folder, or replace it with --replace.`);

const { files, problems } = await draftContract(facts, createInspector).catch((error: Error) =>
  program.error(`error: ${file}: ${error.message}`),
);
if (replace) rmSync(folder, { recursive: true, force: true });
for (const [name, json] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), `${JSON.stringify(json, null, 2)}\n`);
}
console.log(`${Object.keys(files).length} files written to ${folder}.`);
if (problems.length > 0) {
  console.log(`\n${problems.length} left to decide:`);
  for (const problem of problems) console.log(formatProblem(problem));
}

function readFacts(file: string): Facts {
  try {
    const facts: Partial<Facts> | null = parse(readFileSync(file, 'utf8'));
    for (const member of ['id', 'name', 'sources', 'envelopes', 'errors'] as const)
      if (facts?.[member] === undefined)
        program.error(`error: ${file} has no \`${member}\`. docs/drafting.md describes it.`);
    return facts as Facts;
  } catch (error) {
    return program.error(`error: ${file}: ${(error as Error).message.replace(/\s+/g, ' ').trim()}`);
  }
}
