import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { AliasNode, Entry, MapNode, SourceNode } from './node.js';
import { SyntaxProblem } from './syntax-problem.js';

/**
 * Parses YAML with the offsets of its values.
 *
 * @throws SyntaxProblem at the first error
 */
export function parseYaml(text: string): SourceNode {
  const documents = parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: 'silent' });
  const [document, second] = Array.isArray(documents) ? documents : [];
  const [error] = document?.errors ?? [];
  if (error) throw new SyntaxProblem(error.message, error.pos[0]);
  if (!document?.contents) throw new SyntaxProblem('The file has no value', 0);
  if (second) throw new SyntaxProblem('Expected one document, found a second one', second.range[0]);
  return new Builder(text).node(document.contents);
}

/** Builds our tree in the order of the text, so that an alias finds the last anchor before it. */
class Builder {
  readonly #text: string;
  readonly #anchors = new Map<string, AliasNode['target']>();
  readonly #open = new Set<SourceNode>();

  constructor(text: string) {
    this.#text = text;
  }

  node(node: Node): SourceNode {
    if (isAlias(node)) return this.#alias(node);
    const [start, end] = rangeOf(node);
    const anchor = (node as { anchor?: string }).anchor;
    const base = { start, end, ...(anchor !== undefined && { anchor }) };
    if (isMap(node)) return this.#map(node, { ...base, kind: 'map', style: node.flow ? 'flow' : 'block', entries: [] });
    if (isSeq(node)) return this.#list(node, base);
    const scalar = { ...base, kind: 'scalar' as const, value: isScalar(node) ? node.value : null };
    this.#remember(scalar);
    return scalar;
  }

  #alias(node: Alias): AliasNode {
    const [start, end] = rangeOf(node);
    const target = this.#anchors.get(node.source);
    if (!target) throw new SyntaxProblem(`The anchor '${node.source}' is not defined before its alias`, start);
    if (this.#open.has(target)) throw new SyntaxProblem(`The anchor '${node.source}' contains itself`, start);
    return { kind: 'alias', start, end, target };
  }

  #map(map: YAMLMap, node: MapNode): MapNode {
    this.#remember(node);
    this.#open.add(node);
    for (const pair of map.items) node.entries.push(this.#entry(pair as Pair<Node, Node | null>));
    this.#open.delete(node);
    const last = node.entries.at(-1);
    if (node.style === 'block' && last) node.end = last.end;
    return node;
  }

  #list(list: YAMLSeq, base: { start: number; end: number; anchor?: string }): SourceNode {
    const node = { ...base, kind: 'list' as const, items: [] as SourceNode[] };
    this.#remember(node);
    this.#open.add(node);
    for (const item of list.items) node.items.push(this.node(item as Node));
    this.#open.delete(node);
    const last = node.items.at(-1);
    if (!list.flow && last) node.end = last.end;
    return node;
  }

  #entry({ key, value }: Pair<Node, Node | null>): Entry {
    const [start, keyEnd] = rangeOf(key);
    const isPlain = isScalar(key) && key.type === 'PLAIN';
    const node = value ? this.node(value) : this.#nothing(keyEnd);
    return {
      name: nameOf(key),
      start,
      keyEnd,
      isMerge: isPlain && this.#text.slice(start, keyEnd) === '<<',
      node,
      end: Math.max(this.#trimmed(node), keyEnd),
    };
  }

  /** A key in a flow map may have no value at all. */
  #nothing(at: number): SourceNode {
    return { kind: 'scalar', start: at, end: at, value: null };
  }

  /** The end of the text of a value: a block scalar ends with the line breaks after it. */
  #trimmed({ kind, start, end }: SourceNode): number {
    if (kind !== 'scalar') return end;
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  #remember(node: AliasNode['target']): void {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
  }
}

function rangeOf(node: Node): [start: number, end: number] {
  const [start, end] = node.range as [number, number, number];
  return [start, end];
}

/** Keys such as `404` are numbers in YAML, and texts in OpenAPI. */
function nameOf(key: Node): string {
  if (!isScalar(key)) return String(key);
  return key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value);
}
