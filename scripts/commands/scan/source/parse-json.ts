import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Entry, SourceNode } from './node.js';
import { SyntaxProblem } from './syntax-problem.js';

/**
 * Parses JSON with the offsets of its values.
 *
 * @throws SyntaxProblem at the first error
 */
export function parseJson(text: string): SourceNode {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) throw new SyntaxProblem(printParseErrorCode(first.error), first.offset);
  if (!root) throw new SyntaxProblem('ValueExpected', 0);
  return nodeOf(root);
}

function nodeOf({ type, offset: start, length, children = [], value }: Node): SourceNode {
  const end = start + length;
  if (type === 'object') return { kind: 'map', style: 'flow', start, end, entries: children.map(entryOf) };
  if (type === 'array') return { kind: 'list', start, end, items: children.map(nodeOf) };
  return { kind: 'scalar', start, end, value };
}

function entryOf({ children: [key, value] = [] }: Node): Entry {
  // The parser reports an error for a property without either.
  const [name, node] = [key as Node, nodeOf(value as Node)];
  return {
    name: String(name.value),
    start: name.offset,
    keyEnd: name.offset + name.length,
    isMerge: false,
    node,
    end: node.end,
  };
}
