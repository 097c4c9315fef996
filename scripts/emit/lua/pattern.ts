import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { OneCharacter } from './code-points.js';
import { luaString } from './literal.js';
import { stepSource } from './step.js';

/** What a matcher does after the elements of a list: an expression of the position. */
type Rest = (position: string) => string;

const ACCEPT: Rest = () => 'true';
const AT_END: Rest = (position) => `${position}>#s`;

/**
 * A Lua function that returns whether an anchored pattern with the flag `u` matches a text.
 *
 * The data rules bound the work: no group is repeated, and the repetitions can share out a text in few ways. So a matcher
 * tries each length of a repetition, the shortest first, and never looks back further. It reads bytes; a class that
 * matches more than ASCII reads whole code points.
 */
export function matcherSource(source: string): string {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
    unicode: true,
  });
  const [first, ...others] = alternatives;
  const [anchor, ...elements] = first?.elements ?? [];
  if (others.length > 0 || anchor?.type !== 'Assertion' || anchor.kind !== 'start')
    throw new Error(`The pattern ${source} has no matcher in Lua: it is not anchored.`);
  return new MatcherWriter().source(elements);
}

class MatcherWriter {
  /** The functions and sets that the matcher refers to, in the table `k`. */
  readonly #parts: string[] = [];

  source(elements: readonly AST.Element[]): string {
    const main = `function(s) ${withVariables(`local i=1 ${this.#statements(elements, ACCEPT)}`)} end`;
    if (this.#parts.length === 0) return main;
    const parts = this.#parts.map((part, index) => `k[${index + 1}]=${part}\n`);
    return `(function()\nlocal k={}\n${parts.join('')}return ${main}\nend)()`;
  }

  /** Statements that match elements from the position `i` on, and return. */
  #statements(elements: readonly AST.Element[], rest: Rest): string {
    const [element, ...others] = elements;
    if (!element) return `return ${rest('i')}`;
    switch (element.type) {
      case 'Character':
        return this.#text(elements, rest);
      case 'CharacterSet':
      case 'CharacterClass':
        return `${this.#step(element)} ${this.#statements(others, rest)}`;
      case 'Assertion':
        return this.#assertion(element, others, rest);
      case 'Group':
      case 'CapturingGroup':
        return this.#group(element, others, rest);
      case 'Quantifier':
        return this.#repetition(element, others, rest);
      default:
        throw new Error(`${element.raw} has no matcher in Lua.`);
    }
  }

  /** The characters that follow each other are compared at once. */
  #text(elements: readonly AST.Element[], rest: Rest): string {
    const end = elements.findIndex(({ type }) => type !== 'Character');
    const characters = elements.slice(0, end < 0 ? undefined : end) as AST.Character[];
    const others = elements.slice(characters.length);
    const text = characters.map(({ value }) => String.fromCodePoint(value)).join('');
    const length = byteLength(text);
    const isNext = length === 1 ? `B(s,i)==${text.charCodeAt(0)}` : `U(s,i,i+${length - 1})==${luaString(text)}`;
    if (others.length === 0 && rest === ACCEPT) return `return ${isNext}`;
    return `if not(${isNext}) then return false end i=i+${length} ${this.#statements(others, rest)}`;
  }

  #step(element: OneCharacter): string {
    return stepSource(element, (set) => this.#part(set));
  }

  #assertion(assertion: AST.Assertion, others: readonly AST.Element[], rest: Rest): string {
    const next = () => this.#statements(others, rest);
    switch (assertion.kind) {
      case 'start':
        return `if i>1 then return false end ${next()}`;
      case 'end':
        return others.length === 0 && rest === ACCEPT
          ? `return ${AT_END('i')}`
          : `if i<=#s then return false end ${next()}`;
      case 'word':
        return `if ${assertion.negate ? '' : 'not '}W(s,i) then return false end ${next()}`;
      default:
        throw new Error(`${assertion.raw} has no matcher in Lua.`);
    }
  }

  #group({ alternatives }: AST.Group | AST.CapturingGroup, others: readonly AST.Element[], rest: Rest): string {
    const [only, ...more] = alternatives;
    if (only && more.length === 0) return this.#statements([...only.elements, ...others], rest);
    const next = this.#rest(others, rest);
    const each = alternatives.map(({ elements }) => this.#rest(elements, next)('i'));
    return `return ${each.join(' or ')}`;
  }

  #repetition({ min, max, element }: AST.Quantifier, others: readonly AST.Element[], rest: Rest): string {
    if (element.type !== 'Character' && element.type !== 'CharacterSet' && element.type !== 'CharacterClass')
      throw new Error(`${element.raw} is repeated: it has no matcher in Lua.`);
    const step = this.#step(element);
    const required = min === 0 ? '' : min === 1 ? `${step} ` : `for _=1,${min} do ${step} end `;
    if (min === max) return `${required}${this.#statements(others, rest)}`;
    const next = this.#rest(others, rest);
    if (next === ACCEPT) return `${required}return true`;
    const stop = `if ${next('i')} then return true end`;
    if (max === Number.POSITIVE_INFINITY) return `${required}while true do ${stop} ${step} end`;
    return `${required}for _=1,${max - min} do ${stop} ${step} end return ${next('i')}`;
  }

  /** Elements as an expression: a function of their own, if they are not the end of the pattern. */
  #rest(elements: readonly AST.Element[], rest: Rest): Rest {
    const [only, ...others] = elements;
    if (!only) return rest;
    if (others.length === 0 && rest === ACCEPT && only.type === 'Assertion' && only.kind === 'end') return AT_END;
    const name = this.#part(`function(s,i) ${withVariables(this.#statements(elements, rest))} end`);
    return (position) => `${name}(s,${position})`;
  }

  /** The name of a function or set. */
  #part(source: string): string {
    const known = this.#parts.indexOf(source);
    return `k[${known < 0 ? this.#parts.push(source) : known + 1}]`;
  }
}

/** Declares the byte and the code point, where statements read them. */
function withVariables(statements: string): string {
  const variables = ['b', 'c'].filter(
    (name) => statements.includes(`${name}=B(`) || statements.includes(`${name},i=C(`),
  );
  return variables.length > 0 ? `local ${variables.join(',')} ${statements}` : statements;
}

/** In UTF-8, with half a surrogate pair as three bytes. */
function byteLength(text: string): number {
  return Array.from(text, (character) => character.codePointAt(0) as number).reduce(
    (sum, code) => sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4),
    0,
  );
}
