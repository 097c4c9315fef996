import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { luaString } from '../../../scripts/emit/lua/literal.js';
import type { Accessor } from '../../../scripts/interfaces/contract-table.js';
import type { ContractModel } from '../../../scripts/model/model.js';
import { contracts, generatedModule, printedBodies } from '../../support/contracts.js';
import { PROJECT } from '../../support/folders.js';
import { sampleOf } from '../../support/sample.js';
import { interpreters, luaValue, runLua } from './run-lua.js';

/** Bodies that a locator leads nowhere in, or to an item of a list. */
const ODD_BODIES = [
  null,
  'text',
  1,
  true,
  [],
  [null],
  {},
  { error: null, errors: [[], 'x'], result: { content: [1] } },
];

/**
 * Prints the members of each table, one a line: the path and the value. An accessor is called with the bodies of the
 * line, an accessor of an item for the first three.
 */
const PROGRAM = `
local function show(value)
  if value == nil then return "undefined" end
  if type(value) == "table" and value ~= null then
    local count = 0
    for _ in pairs(value) do count = count + 1 end
    return "table " .. count
  end
  return type(value) == "string" and ("%q"):format(value):gsub("\\\\\\n", "\\\\n") or tostring(value)
end
local function called(accessor, bodies)
  local results = {}
  for _, body in ipairs(bodies) do
    for item = 0, 2 do results[#results + 1] = show(accessor(body, item)) end
  end
  return table.concat(results, " ")
end
local function walk(path, value, bodies)
  if type(value) == "function" then
    local name = path:match("[^/]+$")
    print(path .. " " .. (name == "guard" and "guard" or called(value, bodies)))
  elseif type(value) == "table" and value ~= null then
    if value.test then return print(path .. " " .. value.source) end
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = key end
    table.sort(keys)
    if #keys == 0 then print(path .. " empty") end
    for _, key in ipairs(keys) do walk(path .. "/" .. (type(key) == "number" and ("%d"):format(key - 1) or key), value[key], bodies) end
  else
    print(path .. " " .. show(value))
  end
end
for line in io.lines() do
  local id, source = line:match("^(%S+) (.*)$")
  walk(id, assert(loadfile(FOLDER .. "/" .. id .. ".lua"))(), compile("return {" .. source .. "}")())
end
`;

function bodiesOf(contract: ContractModel): unknown[] {
  return [...printedBodies(contract).map(([, body]) => body), ...ODD_BODIES].filter((body) => body !== null);
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `table ${Object.keys(value).length}`;
  return typeof value === 'string'
    ? `"${value.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`
    : String(value);
}

function called(accessor: Accessor, bodies: readonly unknown[]): string {
  return bodies.flatMap((body) => [0, 1, 2].map((item) => show(accessor(body, item)))).join(' ');
}

function* walk(at: string, value: unknown, bodies: readonly unknown[]): Generator<string> {
  if (typeof value === 'function') {
    yield `${at} ${at.endsWith('/guard') ? 'guard' : called(value as Accessor, bodies)}`;
  } else if (value instanceof RegExp) {
    yield `${at} ${value.source}`;
  } else if (typeof value === 'object' && value !== null) {
    // In Lua, the order of a list is that of its positions, and an object has none.
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).sort();
    if (keys.length === 0) yield `${at} empty`;
    for (const key of keys) yield* walk(`${at}/${key}`, (value as Record<string, unknown>)[key], bodies);
  } else {
    yield `${at} ${show(value)}`;
  }
}

const some = sampleOf(contracts, 15);

describe.skipIf(interpreters.length === 0)('a table in Lua (skipped without lua5.1, lua5.3 or luajit)', () => {
  test.each(interpreters)('has the members of the one in JavaScript: %s', async (interpreter) => {
    const folder = path.join(PROJECT, 'generated/lua/error_envelopes/contracts');
    const lines = some.map((contract) => `${contract.id} ${bodiesOf(contract).map(luaValue).join(',')}`);
    const results = await runLua(interpreter, `local FOLDER = ${luaString(folder)}\n${PROGRAM}`, lines);
    const expected: string[] = [];
    for (const contract of some)
      expected.push(...walk(contract.id, (await generatedModule(contract)).default, bodiesOf(contract)));
    const differing = expected.flatMap((line, index) => (results[index] === line ? [] : [[results[index], line]]));
    expect(differing.slice(0, 3)).toEqual([]);
    expect(results.length).toBe(expected.length);
  });
});
