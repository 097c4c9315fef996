import { HELPERS, ISSUES } from './helpers.js';

/** Names that no variable gets: words of the language, and names that guards refer to. */
const RESERVED = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements'],
  ...['import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public'],
  ...['return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield', 'Array', 'Number', 'Object', 'Function', 'Buffer', 'process', 'require'],
  ...['global', 'globalThis', 'window', 'self', ...Object.keys(HELPERS)],
  ...Object.keys(ISSUES).map((keyword) => `${keyword}Issue`),
]);

/** The numbered declarations of a module. */
const DECLARATION = /^(isItem|failure|pattern)\d+$/;

/** Names the variables of a function after the members that they contain. */
export class VariableNames {
  readonly #used: Set<string>;

  /** @param used the names that are taken */
  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  /** A free name for a value by the member names that lead to it; the last one alone if that is free. */
  of(path: readonly string[]): string {
    const candidates = [path.slice(-1), path.slice(-2)].map((keys) => camelCase(keys.join(' ')));
    const [short = ''] = candidates;
    let free = candidates.find((name) => !this.#used.has(name)) ?? short;
    for (let number = 2; this.#used.has(free); number++) free = `${short}_${number}`;
    this.#used.add(free);
    return free;
  }
}

function isReserved(name: string): boolean {
  return RESERVED.has(name) || DECLARATION.test(name);
}

function camelCase(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join('');
  const isName = /^[A-Za-z]/.test(joined) && !isReserved(joined);
  return isName ? joined : `value${joined ? `${joined[0]?.toUpperCase()}${joined.slice(1)}` : ''}`;
}
