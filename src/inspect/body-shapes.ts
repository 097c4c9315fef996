import { isObject, isPlain } from '../shared/json-object.js';
import { keysOf } from '../shared/json-pointer.js';

/** Bodies that no guard could tell apart which asks for types alone. What such guards answered is kept with it. */
export interface BodyShape {
  answers: Map<unknown, Map<number | null, unknown>> | undefined;
}

/** What an answer takes beside its entries. */
const ANSWER_SIZE = 16;

interface Node extends BodyShape {
  /** By what comes next: a place and the type of what stands there. */
  next: Map<number, Node> | undefined;
}

interface Name {
  readonly id: number;
  readonly below: Map<string, Name>;
}

/** As many shapes are kept, and as many answers by their size; then whoever sends more waits as long as if none were. */
const MOST_SHAPES = 32_768;
const MOST_KEPT = 1_000_000;

/** More than there are types. */
const TYPES = 16;
const OBJECT = 1;

/**
 * Tells bodies apart by the types at some places, in time that grows with the body alone: the first body of a shape is
 * judged by every guard, the next ones by what was found then. Many guards are slow, since an engine compiles none of them.
 */
export class BodyShapes {
  readonly #names: Name = { id: 0, below: new Map() };
  readonly #start: Node = { next: undefined, answers: undefined };
  #ids = 0;
  #shapes = 0;
  #kept = 0;

  /** @param places JSON Pointers (RFC 6901) */
  constructor(places: Iterable<string>) {
    for (const pointer of places) {
      let name = this.#names;
      for (const member of keysOf(pointer)) {
        const below = name.below.get(member) ?? { id: ++this.#ids, below: new Map() };
        name.below.set(member, below);
        name = below;
      }
    }
  }

  /** The shape of a body; undefined for what JSON.parse does not make, and where too many shapes were seen. */
  of(body: unknown): BodyShape | undefined {
    return isPlain(body) ? this.#walk(body, this.#names, this.#start) : undefined;
  }

  /**
   * What was answered for a shape and a status before, or else is now.
   *
   * @param sizeOf how many entries an answer has
   */
  answer<T>(
    shape: BodyShape,
    question: unknown,
    status: number | null,
    find: () => T,
    sizeOf: (answer: T) => number = () => 0,
  ): T {
    const known = shape.answers?.get(question)?.get(status) as T | undefined;
    if (known !== undefined) return known;
    const found = find();
    this.#kept += ANSWER_SIZE + sizeOf(found);
    if (this.#kept > MOST_KEPT) return found;
    shape.answers ??= new Map();
    const byStatus = shape.answers.get(question) ?? new Map<number | null, unknown>();
    shape.answers.set(question, byStatus.set(status, found));
    return found;
  }

  #walk(value: Record<string, unknown>, names: Name, from: Node): Node | undefined {
    let node = from;
    for (const key in value) {
      const name = names.below.get(key);
      const member = name && value[key];
      if (!name || member === undefined) continue;
      const type = typeOf(member);
      const next = type === undefined ? undefined : this.#next(node, name.id * TYPES + type);
      if (!next) return undefined;
      node = next;
      if (type !== OBJECT || name.below.size === 0) continue;
      const below = this.#walk(member as Record<string, unknown>, name, node);
      if (!below) return undefined;
      node = below;
    }
    return node;
  }

  #next(node: Node, step: number): Node | undefined {
    const known = node.next?.get(step);
    if (known || this.#shapes >= MOST_SHAPES) return known;
    this.#shapes++;
    const made: Node = { next: undefined, answers: undefined };
    node.next ??= new Map();
    node.next.set(step, made);
    return made;
  }
}

/** Whether a body has a value at a place; it has the whole. */
export function isAt(body: unknown, pointer: string): boolean {
  let value = body;
  for (const key of keysOf(pointer)) value = isObject(value) ? value[key] : undefined;
  return value !== undefined;
}

/** A number for the type of a value, whole and negative numbers apart; undefined for what is no JSON. */
function typeOf(value: unknown): number | undefined {
  switch (typeof value) {
    case 'string':
      return 2;
    case 'boolean':
      return 3;
    case 'number':
      if (Number.isInteger(value)) return value < 0 ? 4 : 5;
      return Number.isFinite(value) ? (value < 0 ? 6 : 7) : 8;
    case 'object':
      if (value === null) return 9;
      if (Array.isArray(value)) return 10;
      return isPlain(value) ? OBJECT : undefined;
    default:
      return undefined;
  }
}
