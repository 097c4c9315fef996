/** Runs all measurements, one after the other, and prints what they found. */
import { reportDuration } from '../src/shared/progress.js';
import { measureCommandLine } from './measure/command-line.js';
import { measureControl } from './measure/control.js';
import { measureGateway } from './measure/gateway.js';
import { measureGenerate } from './measure/generate.js';
import { measureGuards } from './measure/guards.js';
import { measureImport } from './measure/import.js';
import { measureInspect } from './measure/inspect.js';
import { measureShippedContracts } from './measure/shipped-contracts.js';
import { measureSize } from './measure/size.js';
import { measureTypes } from './measure/types.js';
import { measureUnknown } from './measure/unknown.js';
import { asJson, type Row } from './report.js';
import { asTable } from './table.js';

const MEASUREMENTS: Record<string, (options: { quick: boolean }) => Promise<Row[]>> = {
  control: measureControl,
  guards: measureGuards,
  inspect: measureInspect,
  'unknown vendors': measureUnknown,
  size: measureSize,
  import: measureImport,
  'all contracts': measureShippedContracts,
  'command line': measureCommandLine,
  generate: measureGenerate,
  types: measureTypes,
  gateway: measureGateway,
};

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');

const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS))
  rows.push(...(await reportDuration(process.stderr, name, () => measure({ quick }))));
console.log(json ? asJson(rows) : asTable(rows, { colour: process.stdout.isTTY && !process.env.NO_COLOR }));
