import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

/** The names of files that hold TypeScript or JavaScript. */
export const SOURCE_FILE = /\.[cm]?[jt]s$/;

/**
 * Parses a module.
 *
 * @throws if its syntax is wrong
 */
export function parseModule(file: string, text: string): ParseResult {
  const result = parseSync(path.basename(file), text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return result;
}

export function readModule(root: string, file: string): ParseResult {
  return parseModule(file, readFileSync(path.join(root, file), 'utf8'));
}
