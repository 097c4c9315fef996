import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { isObject } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import { subschemas } from '../model/subschemas.js';
import type { SourceRule } from './rule.js';

/** A repetition that may be longer counts as unbounded. */
const LONGEST_BOUNDED = 64;

/** In how many ways the bounded repetitions may share a text out between them: an engine may try each. */
const MOST_WAYS = 4096;

export const patterns: SourceRule = {
  name: 'patterns',
  description:
    'A pattern is ASCII, anchored at its start, and has one unbounded repetition at most and no look-around, back-reference or quantified group: such a pattern takes linear time in every engine a gateway may run it in.',
  check: ({ schemas }) => [...schemas.values()].flatMap(({ file, json }) => walk(file, json, '')),
};

function walk(file: string, schema: unknown, pointer: string): Problem[] {
  if (!isObject(schema)) return [];
  const reason = typeof schema.pattern === 'string' ? refusal(schema.pattern) : undefined;
  const here: Problem[] = reason
    ? [{ file, pointer: `${pointer}/pattern`, rule: patterns.name, message: reason, fix: 'Simplify the pattern.' }]
    : [];
  return [...here, ...subschemas(schema, pointer).flatMap(([at, sub]) => walk(file, sub, at))];
}

/** Why a pattern is refused; undefined where it is not. */
export function refusal(source: string): string | undefined {
  if (!/^[\u0020-\u007e]*$/.test(source)) return 'The pattern has a character outside printable ASCII.';
  if (!source.startsWith('^'))
    return 'The pattern is not anchored: it would search the whole text from every position.';
  let ast: AST.Pattern;
  try {
    ast = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, { unicode: true });
  } catch (error) {
    return `The pattern is no regular expression: ${(error as Error).message}.`;
  }
  if (ast.alternatives.length > 1) return 'The pattern has alternatives, and the anchor holds for the first alone.';
  let unbounded = 0;
  let ways = 1;
  let reason: string | undefined;
  visitRegExpAST(ast, {
    onQuantifierEnter(node) {
      if (node.max > LONGEST_BOUNDED) unbounded++;
      else ways *= node.max - node.min + 1;
      if (node.element.type === 'Group' || node.element.type === 'CapturingGroup')
        reason = 'The pattern repeats a group.';
    },
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') reason = 'The pattern looks around.';
    },
    onBackreferenceEnter() {
      reason = 'The pattern refers back.';
    },
    onCharacterSetEnter(node) {
      if (node.kind === 'property') reason = 'The pattern asks for a Unicode property.';
    },
  });
  if (unbounded > 1) return 'The pattern has more than one unbounded repetition.';
  if (ways > MOST_WAYS) return 'The pattern has too many repetitions of different lengths.';
  return reason;
}
