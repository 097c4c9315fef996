import { literalSource } from '../../text/source-text.js';
import type { ValueCondition } from '../ir/condition.js';
import type { Fault } from '../issues.js';
import { functionBody } from './statement-writer.js';

type ItemCondition = Extract<ValueCondition, { kind: 'every' | 'some' }>;

/** What the guards of a module share: faults, regular expressions, and what is asked of the items of lists. */
export class ModuleParts {
  readonly #faults = new Map<string, string>();
  readonly #patterns = new Map<string, string>();
  readonly #items = new Map<string, string>();
  readonly #helpers = new Set<string>();
  #guards = 0;
  #last = '';
  #told: string[] = [];

  /** The variable of what the guard that is being written told last. */
  get last(): string {
    return this.#last;
  }

  /** Another guard is written from here on. */
  beginGuard(): void {
    this.#last = `last${++this.#guards}`;
    this.#told = [];
  }

  /** The number of a fault among those of the guard that is being written, from 1. */
  fault({ path, keyword, params, message }: Fault): number {
    const source = literalSource({ instancePath: path.length > 1 ? path : path[0], keyword, params, message });
    const name = nameIn(this.#faults, source, 'fault');
    if (!this.#told.includes(name)) this.#told.push(name);
    return this.#told.indexOf(name) + 1;
  }

  /** The faults of the guard that is being written, by their numbers. */
  get faults(): readonly string[] {
    return this.#told;
  }

  pattern(source: string): string {
    return nameIn(this.#patterns, `${new RegExp(source, 'u')}`, 'pattern');
  }

  /** A function of an item and of what was told last. */
  item({ kind, item }: ItemCondition): string {
    this.#helpers.add(kind === 'every' ? EVERY : SOME);
    const ofGuard = this.#last;
    this.#last = 'last';
    const source = `(body, last) => ${functionBody(item, this, 'return true;')}`;
    this.#last = ofGuard;
    return nameIn(this.#items, source, 'item');
  }

  /** What a guard begins with: nothing told. */
  get nothing(): string {
    return this.#helpers.has(EVERY) ? '{ fault: 0, items: [] }' : '{ fault: 0 }';
  }

  /** Their declarations: nothing that a bundler could not leave out. */
  source(): string[] {
    const named = [...this.#faults, ...this.#patterns, ...this.#items];
    const constants = named.map(([source, name]) => `const ${name} = ${source};`);
    const guard = this.#helpers.has(EVERY) ? GUARD_WITH_ITEMS : GUARD;
    return [[guard, ...[...this.#helpers].sort()].join('\n\n'), constants.join('\n')];
  }
}

/** A guard keeps no body, only the number of what it told last. */
const GUARD = `function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}`;

/** The same, where a pointer has the indexes of items between its pieces. */
const GUARD_WITH_ITEMS = `function guard(test, last, faults) {
  const pointer = (pieces) => pieces.reduce((before, piece, i) => before + last.items[i - 1] + piece);
  const tell = ({ instancePath, ...said }) => [{ instancePath: pointer([instancePath].flat()), ...said }];
  const get = () => (last.fault ? tell(faults()[last.fault - 1]) : null);
  return Object.defineProperty(test, 'errors', { get });
}`;

/** Holes of a list are items too, hence no method of Array. */
const EVERY = `function every(list, test, last, depth) {
  for (let i = 0; i < list.length; i++) {
    if (test(list[i], last)) continue;
    last.items[depth] = i;
    return false;
  }
  return true;
}`;

const SOME = `function some(list, test, last) {
  for (let i = 0; i < list.length; i++) if (test(list[i], last)) return true;
  return false;
}`;

function nameIn(names: Map<string, string>, source: string, stem: string): string {
  const name = names.get(source) ?? `${stem}${names.size + 1}`;
  names.set(source, name);
  return name;
}
