import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitGuards } from '../../../scripts/emit/guards/index.js';
import { conditionsOf } from '../../../scripts/emit/guards/keywords/conditions-of.js';
import { stripAnnotations } from '../../../scripts/emit/guards/strip-annotations.js';
import { LuaModuleWriter } from '../../../scripts/emit/lua/module-writer.js';
import { flatten } from '../../../scripts/model/flatten.js';
import type { JsonObject } from '../../../scripts/model/json.js';
import type { ContractModel } from '../../../scripts/model/model.js';
import type { Guard } from '../../../src/index.js';
import { bodies } from '../../support/arbitrary.js';
import { anySchema, derivedSchema } from '../../support/body-schemas.js';
import { PRINT_RESULT, resultOf } from './guard-result.js';
import { interpreters, luaValue, plain, runLua } from './run-lua.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 4);

/** The guard of a flat schema in JavaScript. */
function guardOf(flat: JsonObject): Guard<unknown> {
  const schema = { source: { title: 'Acme' }, flat };
  const contract = { file: 'acme', prefix: 'Other', schemas: new Map([['acme', schema]]), errors: [] };
  const source = emitGuards(contract as unknown as ContractModel).replace('export const isAcme =', 'return');
  return new Function(source)();
}

/** The guards of flat schemas as a module in Lua that returns their list. */
function luaGuards(schemas: readonly JsonObject[]): string {
  const writer = new LuaModuleWriter();
  const guards = schemas.map((flat) => writer.guard(conditionsOf(stripAnnotations(flat, 'acme'))));
  return writer.source(`{${guards.join(',')}}`);
}

const PROGRAM = `${PRINT_RESULT}
for line in io.lines() do
  local number, source = line:match("^(%d+) (.*)$")
  local guard = guards[tonumber(number)]
  print_result(guard(compile("return " .. source)()), require("error_envelopes.guard").errors_of(guard))
end
`;

async function differing(
  interpreter: string,
  schemas: readonly JsonObject[],
  valuesOf: (flat: JsonObject) => unknown[],
) {
  const cases = schemas.flatMap((flat, index) => {
    const guard = guardOf(flat);
    return valuesOf(flat).map((body) => ({
      line: `${index + 1} ${luaValue(body)}`,
      expected: resultOf(guard, body),
      flat,
    }));
  });
  const program = `local guards = (function()\n${luaGuards(schemas)}end)()\n${PROGRAM}`;
  const results = await runLua(
    interpreter,
    program,
    cases.map(({ line }) => line),
  );
  expect(results.length).toBe(cases.length);
  return cases
    .map((one, index) => ({ ...one, lua: results[index] }))
    .filter(({ lua, expected }) => lua !== expected)
    .slice(0, 3);
}

describe.skipIf(interpreters.length === 0)('a guard in Lua (skipped without lua5.1, lua5.3 or luajit)', () => {
  test.each(interpreters)('gives the results of the one in JavaScript for any schema: %s', async (interpreter) => {
    const schemas = fc.sample(fc.oneof(anySchema, derivedSchema), RUNS).map((schema) => flatten(schema));
    expect(await differing(interpreter, schemas, (flat) => fc.sample(bodies(flat), 12).map(plain))).toEqual([]);
  });

  const NAMES = [
    'end',
    'nil',
    'goto',
    'local',
    'N',
    'J',
    'body',
    'item',
    'i',
    '',
    '1',
    '\u{1F600}',
    'a-b',
    'a"b\\',
    'a\nb',
  ];
  const INHERITED = ['__index', '__proto__', 'constructor', 'toString', 'len', 'rep', 'n'];

  test.each(interpreters)('reads members of any name: %s', async (interpreter) => {
    const list = { type: 'array', items: { type: 'integer', minimum: -1.5, maximum: 1e21 }, contains: { minimum: 1 } };
    const schemas = [...NAMES, ...INHERITED].map((name) => {
      const member = { type: 'object', required: [name], properties: { [name]: list } };
      return { type: 'object', required: [name], properties: { [name]: { anyOf: [{ type: 'null' }, member] } } };
    });
    const valuesOf = ({ required }: JsonObject) => {
      const [name] = required as [string];
      const values = [[0, 1], [0, 'x', 1], [], [0], [-2, 1], [1e300, 1], [2 ** 53, 1], {}, null, 'text', 1, true];
      return [
        ...values.map((value) => ({ [name]: { [name]: value } })),
        { [name]: null },
        {},
        [],
        null,
        'text',
        Number.NaN,
      ];
    };
    expect(await differing(interpreter, schemas, valuesOf)).toEqual([]);
  });

  test.each(interpreters)('compares literals and limits as JavaScript: %s', async (interpreter) => {
    const literals = [
      0,
      1,
      -1,
      1.5,
      1e-7,
      1e21,
      2 ** 53,
      2 ** 64,
      123456789012345680000,
      '1',
      '',
      'é',
      '\u{1F600}',
      true,
      null,
    ];
    const schemas = [
      ...literals.map((value) => ({ const: value })),
      ...literals.map((value, index) => ({ enum: [value, literals[(index + 1) % literals.length]] })),
      ...literals
        .filter((value) => typeof value === 'number')
        .flatMap((limit) => [
          { type: 'number', minimum: limit },
          { type: ['integer', 'null'], maximum: limit },
          { maximum: limit },
        ]),
    ] as JsonObject[];
    const values = [
      ...literals,
      -0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      false,
      [],
      {},
      [1],
    ];
    expect(await differing(interpreter, schemas, () => values)).toEqual([]);
  });

  test.each(interpreters)('belongs to one guard, and makes new errors for each read: %s', async (interpreter) => {
    const schemas: JsonObject[] = [{ type: 'object', required: ['a'] }, { type: 'array' }, { enum: ['x', null] }];
    const results = await runLua(
      interpreter,
      `local guards = (function()\n${luaGuards(schemas)}end)()
      local errors_of = require("error_envelopes.guard").errors_of
      print(guards[1]({}), guards[2](list{}), guards[3](1))
      errors_of(guards[1])[1].message = "changed"
      errors_of(guards[3])[1].params.allowedValues[1] = "changed"
      print(errors_of(guards[1])[1].message, errors_of(guards[2]), errors_of(guards[3])[1].params.allowedValues[1])
      print(guards[1]({ a = null }), errors_of(guards[1]), errors_of(print))
      print(pcall(guards[1], setmetatable({}, { __index = function() error("from the body", 0) end })))`,
    );
    expect(results).toEqual([
      'false\ttrue\tfalse',
      "must have required property 'a'\tnil\tx",
      'true\tnil\tnil',
      'false\tfrom the body',
    ]);
  });
});
