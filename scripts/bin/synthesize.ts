import { existsSync, readdirSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { writeSynthetic } from '../synthetic/write.js';

interface Options {
  count: number;
  seed: number;
  output: string;
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number with at most 9 digits.');
  return Number(text);
}

const program = new Command('synthesize')
  .description('Writes contracts of made-up senders, to try the generator and all it makes on many.')
  .option('-c, --count <number>', 'how many contracts', wholeNumber, 1000)
  .option('-s, --seed <number>', 'the same seed gives the same contracts', wholeNumber, 1)
  .requiredOption('-o, --output <folder>', 'gets a folder for each contract')
  .addHelpText('after', '\nExample:\n  npm run -s synthesize -- --count 1000 --seed 1 --output made-up')
  .parse();

const { count, seed, output } = program.opts<Options>();
// What is there already would be taken for made up.
if (existsSync(output) && readdirSync(output).length > 0)
  program.error(`error: ${output} is not empty. Name an empty folder, or one that does not exist.`);
await writeSynthetic(output, { count, seed });
console.log(`${count} contracts written to ${output}.`);
