import type { Guard } from '../../../src/index.js';

/** A function in Lua that prints on one line what a guard returned, and its issues. */
export const PRINT_RESULT = `
local function show(value)
  if value == null then return "null" end
  if type(value) == "number" then return ("%.6f"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for key, member in pairs(value) do parts[#parts + 1] = (type(key) == "number" and ("%03d"):format(key) or key) .. "=" .. show(member) end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end
local function print_result(valid, issues)
  local text = tostring(valid) .. " " .. (issues and #issues .. show(issues[1]) or "none")
  print((text:gsub("\\n", "\\\\n")))
end
`;

/** The same line for a guard in JavaScript. */
export function resultOf(guard: Guard<unknown>, body: unknown): string {
  const valid = guard(body);
  const issues = guard.errors;
  return `${valid} ${issues ? `${issues.length}${show(issues[0])}` : 'none'}`.replaceAll('\n', '\\n');
}

function show(value: unknown): string {
  if (typeof value === 'number') return Math.abs(value) < 1e21 ? value.toFixed(6) : `${BigInt(value)}.000000`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [String(index + 1).padStart(3, '0'), item])
    : Object.entries(value);
  return `{${members
    .map(([key, member]) => `${key}=${show(member)}`)
    .sort(byBytes)
    .join(',')}}`;
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
