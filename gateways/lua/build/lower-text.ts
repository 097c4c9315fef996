import ts from 'typescript';
import { lower } from './lower.js';

/** A text of TypeScript as `lower` rewrites it, and what it refuses. */
export function lowered(source: string): { text: string; faults: string[] } {
  const name = '/text.ts';
  const options = { target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'], strict: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  host.getSourceFile = (path, ...rest) => (path === name ? file : getSourceFile.call(host, path, ...rest));
  const faults: string[] = [];
  const text = lower(file, ts.createProgram([name], options, host).getTypeChecker(), faults);
  return { text, faults };
}
