import { readFileSync } from 'node:fs';
import { type Comment, commentsIn } from './comments.js';
import { Lines } from './lines.js';
import type { SourceNode } from './node.js';
import { nodeValue } from './node-value.js';
import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import { SyntaxProblem } from './syntax-problem.js';

/** A file of a description. */
export interface SourceFile {
  path: string;
  format: 'json' | 'yaml';
  /** Without the byte-order mark. */
  text: string;
  lines: Lines;
  hasBom: boolean;
  root: SourceNode;
  value: unknown;
  comments: readonly Comment[];
}

/** A file that cannot be read. The message says what is wrong, with the position. */
export class SourceError extends Error {}

/** @throws SourceError */
export function readSource(path: string): SourceFile {
  return parseSource(path, readText(path));
}

/** @throws SourceError */
export function parseSource(path: string, content: string): SourceFile {
  const hasBom = content.startsWith('\uFEFF');
  const text = hasBom ? content.slice(1) : content;
  try {
    const { format, root } = parse(path, text);
    const comments = format === 'yaml' && text.includes('#') ? commentsIn(text) : [];
    return { path, format, text, lines: new Lines(text), hasBom, root, value: nodeValue(root), comments };
  } catch (error) {
    throw new SourceError(`${path}${reasonOf(error, text)}`);
  }
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new SourceError(`${path}: ${REASONS[code ?? ''] ?? `The file cannot be read: ${message}`}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'The file does not exist. Correct the path.',
  EISDIR: 'Expected a file, got a folder. Name the description in it.',
  EACCES: 'The file cannot be read: no permission.',
  ENOTDIR: 'The file does not exist. Correct the path.',
  ELOOP: 'The symbolic links lead in a circle.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'Expected UTF-8. Save the file in this encoding.',
};

/** A file of YAML may be JSON: its text is edited as JSON then. */
function parse(path: string, text: string): { format: 'json' | 'yaml'; root: SourceNode } {
  if (path.toLowerCase().endsWith('.json')) return { format: 'json', root: parseJson(text) };
  if (!/^\s*[[{]/.test(text)) return { format: 'yaml', root: parseYaml(text) };
  try {
    return { format: 'json', root: parseJson(text) };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { format: 'yaml', root: parseYaml(text) };
  }
}

function reasonOf(error: unknown, text: string): string {
  if (error instanceof RangeError) return ': The file nests too deeply to be read.';
  if (!(error instanceof SyntaxProblem)) throw error;
  const { line, column } = new Lines(text).positionOf(error.offset);
  return `:${line}:${column}: ${error.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}. Expected JSON or YAML.`;
}
