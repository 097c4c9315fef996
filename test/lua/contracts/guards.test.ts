import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luaString } from '../../../scripts/emit/lua/literal.js';
import type { ContractModel } from '../../../scripts/model/model.js';
import type { Guard } from '../../../src/index.js';
import { bodies } from '../../support/arbitrary.js';
import { contracts, generatedModule, printedBodies } from '../../support/contracts.js';
import { PROJECT } from '../../support/folders.js';
import { sampleOf } from '../../support/sample.js';
import { PRINT_RESULT, resultOf } from './guard-result.js';
import { interpreters, luaValue, plain, runLua } from './run-lua.js';

const CONTRACTS = 15;
const SAMPLES = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 125);

/** Runs the guards of contracts: each line has the contract, the numbers of the envelope and form, and the body. */
const PROGRAM = `${PRINT_RESULT}
local errors_of = require("error_envelopes.guard").errors_of
local tables = {}
local function table_of(id)
  tables[id] = tables[id] or assert(loadfile(FOLDER .. "/" .. id .. ".lua"))()
  return tables[id]
end
for line in io.lines() do
  local id, envelope, form, source = line:match("^(%S+) (%d+) (%d+) (.*)$")
  local part = table_of(id).envelopes[tonumber(envelope)]
  local guard = (tonumber(form) == 0 and part or part.forms[tonumber(form)]).guard
  local valid = guard(compile("return " .. source)())
  print_result(valid, errors_of(guard))
end
`;

interface Case {
  id: string;
  /** From 1; a form of 0 is the envelope itself. */
  envelope: number;
  form: number;
  guard: Guard<unknown>;
  body: unknown;
}

/** Every guard of a contract with the bodies of its examples, and with bodies made for its schema. */
async function casesOf(contract: ContractModel): Promise<Case[]> {
  const { envelopes } = (await generatedModule(contract)).default;
  const flat = [...contract.schemas.values()].map((schema) => schema.flat);
  const printed = printedBodies(contract).map(([, body]) => body);
  return contract.envelopes.flatMap(({ schema, forms }, at) =>
    [schema, ...forms.map((form) => form.schema)].flatMap(({ flat: own }, form) => {
      const table = envelopes[at] as (typeof envelopes)[number];
      const { guard } = form === 0 ? table : (table.forms[form - 1] as (typeof table.forms)[number]);
      const made = fc.sample(bodies(own, flat), SAMPLES).map(plain);
      return [...printed, ...made].map((body) => ({ id: contract.id, envelope: at + 1, form, guard, body }));
    }),
  );
}

describe.skipIf(interpreters.length === 0)('a guard in Lua (skipped without lua5.1, lua5.3 or luajit)', async () => {
  const cases = (await Promise.all(sampleOf(contracts, CONTRACTS).map(casesOf))).flat();
  const lines = cases.map(({ id, envelope, form, body }) => `${id} ${envelope} ${form} ${luaValue(body)}`);
  const expected = cases.map(({ guard, body }) => resultOf(guard, body));
  const program = `local FOLDER = ${luaString(path.join(PROJECT, 'generated/lua/error_envelopes/contracts'))}\n${PROGRAM}`;

  test.each(interpreters)('gives the results and issues of the one in JavaScript: %s', async (interpreter) => {
    expect(new Set(expected.map((result) => result.split(' ')[0]))).toEqual(new Set(['true', 'false']));
    const results = await runLua(interpreter, program, lines);
    expect(results.length).toBe(lines.length);
    const differing = lines.flatMap((line, index) =>
      results[index] === expected[index] ? [] : [{ line, lua: results[index], javascript: expected[index] }],
    );
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
