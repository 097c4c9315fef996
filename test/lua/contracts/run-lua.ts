import { execFile, execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { luaString } from '../../../scripts/emit/lua/literal.js';
import { PROJECT, temporaryFolder } from '../../support/folders.js';

/** The interpreters that are installed. LuaJIT reads the same language as Lua 5.1. */
export const interpreters = ['lua5.1', 'lua5.3', 'luajit'].filter(isInstalled);

const RUNTIME = path.join(PROJECT, 'gateways/lua/runtime');

/** The runtime modules by their names, without the decoder: of that, contracts need the metatable of lists. */
const PRELUDE = `
package.preload["error_envelopes.json"] = function() return { array_mt = {} } end
for _, name in ipairs({ "null", "values", "guard", "accessor", "pattern" }) do
  package.preload["error_envelopes." .. name] = assert(loadfile(${luaString(RUNTIME)} .. "/" .. name .. ".lua"))
end
null = require("error_envelopes.null")
function list(items) return setmetatable(items, require("error_envelopes.json").array_mt) end
compile = loadstring or load
`;

/** What a program prints, line by line. The program may use `null` and `list`, and reads the lines of the input. */
export async function runLua(interpreter: string, program: string, input: readonly string[] = []): Promise<string[]> {
  const file = path.join(await temporaryFolder(), 'program.lua');
  await writeFile(file, `${PRELUDE}${program}`);
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(interpreter, [file], { maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${interpreter}: ${stderr || error.message}`)) : resolve(stdout),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input.map((line) => `${line}\n`).join(''));
  });
  return output.split('\n').slice(0, -1);
}

/** A value as a Lua expression on one line. */
export function luaValue(value: unknown): string {
  if (Array.isArray(value)) return `list{${value.map(luaValue).join(',')}}`;
  if (typeof value === 'string') return luaString(value);
  if (value === null) return 'null';
  if (typeof value === 'number') return luaNumber(value);
  if (typeof value !== 'object') return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `[${luaString(key)}]=${luaValue(member)}`).join(',')}}`;
}

function luaNumber(value: number): string {
  if (Number.isNaN(value)) return '(0/0)';
  if (!Number.isFinite(value)) return value > 0 ? '(1/0)' : '(-1/0)';
  return Number.isSafeInteger(value) ? `(${value})` : `(${value.toExponential()})`;
}

/** The same value as JSON would have it, but for numbers that JSON does not have. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (item) => plain(item ?? null));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, plain(member)]));
}

function isInstalled(interpreter: string): boolean {
  try {
    execFileSync(interpreter, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
