import path from 'node:path/posix';
import type { Import } from './import-graph.js';

/**
 * The circles among the files and folders of each folder. An import from `a/b/x.ts` to `a/c/y.ts` is one from `b` to `c`
 * in the folder `a`: so a circle of folders counts although no file imports itself.
 */
export function circles(imports: readonly Import[]): string[][] {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [importing, imported] = siblings(from, to);
    if (importing === imported) continue;
    graph.set(importing, (graph.get(importing) ?? new Set()).add(imported));
  }
  return [...graph.keys()].sort().flatMap((start) => {
    const circle = shortestCircle(graph, start);
    // Each circle is reported once, from its first member.
    return circle?.every((member) => start <= member) ? [circle] : [];
  });
}

/** The file or folder of each path in the folder that both are in. */
function siblings(from: string, to: string): [string, string] {
  const [a, b] = [from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared++;
  return [path.join(...a.slice(0, shared + 1)), path.join(...b.slice(0, shared + 1))];
}

function shortestCircle(graph: Map<string, Set<string>>, start: string): string[] | undefined {
  const paths = [[start]];
  const seen = new Set<string>();
  for (const walked of paths) {
    for (const next of graph.get(walked.at(-1) as string) ?? []) {
      if (next === start) return walked;
      if (!seen.has(next)) paths.push([...walked, next]);
      seen.add(next);
    }
  }
  return undefined;
}
