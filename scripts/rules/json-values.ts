import { isObject, pointerTo } from '../model/json.js';
import type { Problem } from '../model/problem.js';
import type { SourceRule } from './rule.js';

/** The deepest nesting of a file. Real contracts use 12 levels. */
const MOST_LEVELS = 64;

/** The deepest nesting of a body that `inspect` reads. */
const MOST_BODY_LEVELS = 31;

/** Real contracts use none to 10. Some rules compare each definition with each other. */
const MOST_DEFINITIONS = 200;

export const jsonValues: SourceRule = {
  name: 'json-values',
  description:
    'Each value of a file survives JSON, JavaScript and UTF-8 unchanged, and no file is nested so deeply that a tool fails on it.',
  check: ({ contract, schemas, examples, counterexamples }) => [
    ...walk(contract.file, contract.json, [], MOST_LEVELS),
    ...[...schemas.values()].flatMap(({ file, json }) => [
      ...walk(file, json, [], MOST_LEVELS),
      ...tooManyDefinitions(file, json.$defs),
    ]),
    ...[...examples, ...counterexamples].flatMap(({ file, json: { body, ...others } }) => [
      ...walk(file, others, [], MOST_LEVELS),
      ...walk(file, body, ['body'], MOST_BODY_LEVELS),
    ]),
  ],
};

type Path = readonly (string | number)[];

function problem(file: string, path: Path, message: string, fix: string): Problem {
  return { file, pointer: pointerTo('', ...path), rule: jsonValues.name, message, fix };
}

function walk(file: string, value: unknown, path: Path, levels: number): Problem[] {
  if (typeof value === 'string') return isWellFormed(value) ? [] : [notWellFormed(file, path, 'The text')];
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return [
      problem(
        file,
        path,
        'The number is too large: JavaScript reads it as infinity, and writes it as null.',
        'Write a number below 1.7e308.',
      ),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (levels === 0) {
    const most = path[0] === 'body' ? MOST_BODY_LEVELS : MOST_LEVELS;
    return [problem(file, path, `The value is nested over ${most} levels deep.`, 'Leave the inner levels out.')];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(file, item, [...path, index], levels - 1));
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    if (!isWellFormed(key)) return [notWellFormed(file, path, 'A member name')];
    if (key === '__proto__') {
      return [
        problem(
          file,
          at,
          'A member has the name `__proto__`: JavaScript code would change the prototype instead of the member.',
          'Leave the member out.',
        ),
      ];
    }
    return walk(file, member, at, levels - 1);
  });
}

function tooManyDefinitions(file: string, definitions: unknown): Problem[] {
  const count = isObject(definitions) ? Object.keys(definitions).length : 0;
  if (count <= MOST_DEFINITIONS) return [];
  return [
    problem(
      file,
      ['$defs'],
      `Expected at most ${MOST_DEFINITIONS} definitions, got ${count}.`,
      'Split the schema into files, or leave out what no error needs.',
    ),
  ];
}

function notWellFormed(file: string, path: Path, what: string): Problem {
  return problem(
    file,
    path,
    `${what} has half of a surrogate pair (\\ud800 to \\udfff): UTF-8 cannot encode it.`,
    'Write the whole character.',
  );
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
