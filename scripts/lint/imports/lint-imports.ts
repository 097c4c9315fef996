import type { LintProblem } from '../problem.js';
import { circles } from './circles.js';
import { wrongDirection } from './directions.js';
import { importsOf } from './import-graph.js';

/** The folders whose modules import each other. Generated modules import nothing, as a test of the output checks. */
const FOLDERS = ['scripts', 'src'];

/** The circles and wrong directions among the modules, type imports included. Tests may import anything. */
export function lintImports(root: string): LintProblem[] {
  const imports = importsOf(root, FOLDERS).filter(({ from }) => !from.endsWith('.test.ts'));
  const wrong = imports.flatMap((one) => {
    const why = wrongDirection(one);
    return why
      ? [{ file: one.from, rule: 'import-direction', message: `Expected no import of ${one.to}: ${why}.` }]
      : [];
  });
  const between = imports.filter(({ from, to, isPackage }) => !isPackage && !isEntryPoint(from) && !isEntryPoint(to));
  const round = circles(between).map((circle) => ({
    file: circle[0] as string,
    rule: 'import-circle',
    message: `Expected no circle, got ${[...circle, circle[0]].join(' -> ')}. Move what both need into a module of its own.`,
  }));
  return [...wrong, ...round];
}

/** Entry points import from every part, and nothing imports them. */
function isEntryPoint(file: string): boolean {
  return file.startsWith('scripts/bin/');
}
