import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { isObject } from '../model/json.js';
import { mostSteps } from '../model/pattern-steps.js';
import type { Problem } from '../model/problem.js';
import { subschemas } from '../model/subschemas.js';
import type { SourceRule } from './rule.js';

/** A repetition that may be longer counts as unbounded. */
const LONGEST_BOUNDED = 64;

/** The steps of an engine on the longest text that `inspect` reads: less than a tenth of a second. */
const MOST_STEPS = 2 ** 24;

export const patterns: SourceRule = {
  name: 'patterns',
  description:
    'A pattern is ASCII, anchored at its start, and has at most one unbounded repetition and no look-around, back-reference or quantified group. Its repetitions and alternatives cannot share out a text in many ways. Such a pattern takes linear time in every engine, also in that of a gateway.',
  check: ({ schemas }) => [...schemas.values()].flatMap(({ file, json }) => walk(file, json, '')),
};

function walk(file: string, schema: unknown, pointer: string): Problem[] {
  if (!isObject(schema)) return [];
  const reason = typeof schema.pattern === 'string' ? refusal(schema.pattern) : undefined;
  const here: Problem[] = reason ? [{ file, pointer: `${pointer}/pattern`, rule: patterns.name, ...reason }] : [];
  return [...here, ...subschemas(schema, pointer).flatMap(([at, sub]) => walk(file, sub, at))];
}

/** Why a pattern is refused; undefined if it is accepted. */
export function refusal(source: string): Pick<Problem, 'message' | 'fix'> | undefined {
  if (!/^[\u0020-\u007e]*$/.test(source)) {
    return {
      message: 'The pattern has a character outside printable ASCII.',
      fix: 'Match it with `.`, or end the pattern before it.',
    };
  }
  if (!source.startsWith('^')) {
    return {
      message: 'The pattern is not anchored: it would search the whole text from every position.',
      fix: 'Begin it with `^` and the text that comes first.',
    };
  }
  let ast: AST.Pattern;
  try {
    ast = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, { unicode: true });
  } catch (error) {
    return {
      message: `The pattern is not a regular expression: ${(error as Error).message}.`,
      fix: 'Correct its syntax. The flag `u` applies.',
    };
  }
  return refusalOf(ast) ?? refusalBySteps(source);
}

function refusalOf(ast: AST.Pattern): Pick<Problem, 'message' | 'fix'> | undefined {
  if (ast.alternatives.length > 1) {
    return {
      message: 'The pattern has alternatives at its top level: the anchor belongs to the first alone.',
      fix: 'Put them in a group: `^(?:a|b)`.',
    };
  }
  let unbounded = 0;
  let found: Pick<Problem, 'message' | 'fix'> | undefined;
  visitRegExpAST(ast, {
    onQuantifierEnter({ max, element }) {
      if (max > LONGEST_BOUNDED) unbounded++;
      if (element.type === 'Group' || element.type === 'CapturingGroup')
        found = { message: 'The pattern repeats a group.', fix: 'Repeat one character or class.' };
    },
    onAssertionEnter({ kind }) {
      if (kind === 'lookahead' || kind === 'lookbehind')
        found = { message: 'The pattern has a look-around.', fix: 'Match the text itself.' };
    },
    onBackreferenceEnter() {
      found = { message: 'The pattern has a back-reference.', fix: 'Match any text in its place.' };
    },
    onCharacterSetEnter({ kind }) {
      if (kind === 'property') found = { message: 'The pattern has a Unicode property.', fix: 'Use a class or `.`.' };
    },
  });
  if (unbounded <= 1) return found;
  return {
    message: `The pattern has ${unbounded} unbounded repetitions.`,
    fix: `Bound all but one of them: \`{0,${LONGEST_BOUNDED}}\` is the longest that counts as bounded.`,
  };
}

function refusalBySteps(source: string): Pick<Problem, 'message' | 'fix'> | undefined {
  const steps = mostSteps(source);
  if (steps <= MOST_STEPS) return undefined;
  return {
    message: `The pattern can take ${steps.toLocaleString('en')} steps on a long text: its repetitions or alternatives can share out the same text in many ways.`,
    fix: 'Make each repetition end at a character that it does not contain, and each alternative begin differently.',
  };
}
