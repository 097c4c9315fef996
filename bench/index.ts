/** Measures the package against its peers and its aims: `npm run bench`, `npm run -s bench -- --json`. */
import { measureGenerate } from './measure/generate.js';
import { measureGuards } from './measure/guards.js';
import { measureInspect } from './measure/inspect.js';
import { measureSize } from './measure/size.js';
import { asJson } from './report.js';
import { asTable } from './table.js';

const rows = [
  ...(await measureGuards({ quick: process.argv.includes('--quick') })),
  ...(await measureInspect()),
  ...(await measureSize()),
  ...measureGenerate(),
];
console.log(process.argv.includes('--json') ? asJson(rows) : asTable(rows));
