import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type ExampleFile, readContracts, type SourceContract } from '../model/source.js';

/** How many responses of each vendor, and broken ones of all of them, a newcomer is shown. */
const SAMPLES = 2;
const BROKEN = 3;

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));

const contracts = await readContracts(path('schemas'), []);
const vendors = contracts.filter(({ contract }) => contract.json.kind === 'vendor');

await show(
  'Error responses of each vendor, read by the command line:',
  vendors.flatMap((vendor) =>
    samples(vendor)
      .slice(0, SAMPLES)
      .map((sample) => line(vendor, sample)),
  ),
);
await show(
  'Responses that break their contract:',
  vendors
    .flatMap((vendor) => vendor.counterexamples.slice(0, 1).map((broken) => line(vendor, broken)))
    .slice(0, BROKEN),
);
await show(
  'And where nobody says whose response it is:',
  vendors.flatMap((vendor) =>
    samples(vendor)
      .slice(0, 1)
      .map((sample) => line(undefined, sample)),
  ),
);
console.log('Next: `npx error-envelopes list`, or `npx error-envelopes --help`.');

/** One response of each error, those with headers that the vendor's page prints first. */
function samples({ examples }: SourceContract): ExampleFile[] {
  const weight = ({ json }: ExampleFile) =>
    Number(json.basis === 'documented') * 2 + Number(json.headers !== undefined);
  const best = [...examples].sort((a, b) => weight(b) - weight(a));
  return best.filter(({ error }, index) => best.findIndex((other) => other.error === error) === index);
}

function line(vendor: SourceContract | undefined, { json }: ExampleFile): string {
  const { surfaces, status, headers, body } = json;
  return JSON.stringify({ vendor: vendor?.id, surface: surfaces?.[0], status, headers, body });
}

async function show(heading: string, lines: string[]): Promise<void> {
  console.log(`\n${heading}\n`);
  const command = spawn(process.execPath, [path('dist/cli.js'), 'inspect', '--cards'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  command.stdin.end(`${lines.join('\n')}\n`);
  const [code] = await once(command, 'exit');
  if (code !== 0) process.exitCode = 1;
}
