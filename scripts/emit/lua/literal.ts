/** The words of Lua 5.1 to 5.4 and of LuaJIT. */
const WORDS = new Set([
  ...['and', 'break', 'do', 'else', 'elseif', 'end', 'false', 'for', 'function', 'goto', 'if', 'in', 'local', 'nil'],
  ...['not', 'or', 'repeat', 'return', 'then', 'true', 'until', 'while'],
]);

export function isWord(name: string): boolean {
  return WORDS.has(name);
}

/** The name of the null of JSON in a module. */
export const NULL = 'N';

/** A JSON value without objects as a Lua expression. */
export function luaLiteral(value: unknown): string {
  if (value === undefined) return 'nil';
  if (value === null) return NULL;
  if (Array.isArray(value)) return luaList(value.map(luaLiteral));
  if (typeof value === 'string') return luaString(value);
  return typeof value === 'number' ? luaNumber(value) : String(value);
}

export function luaList(items: readonly string[]): string {
  return `{${items.join(',')}}`;
}

/** A member of a table. */
export function luaField(name: string, source: string): string {
  return `${isLuaName(name) ? name : `[${luaString(name)}]`}=${source}`;
}

/** An expression that reads a member. */
export function luaMember(holder: string, key: string): string {
  return isLuaName(key) ? `${holder}.${key}` : `${holder}[${luaString(key)}]`;
}

/** Text as UTF-8. Half a surrogate pair is three bytes, as the decoder of JSON has it. */
export function luaString(text: string): string {
  let source = '';
  for (const character of text) source += luaCharacter(character);
  return `"${source}"`;
}

function luaCharacter(character: string): string {
  const code = character.codePointAt(0) as number;
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (code < 0x20 || code === 0x7f) return escaped(code);
  if (code >= 0xd800 && code < 0xe000)
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)].map(escaped).join('');
  return character;
}

/** Three digits: the next character may be a digit. */
function escaped(byte: number): string {
  return `\\${String(byte).padStart(3, '0')}`;
}

/** Lua 5.3 would read the digits of a large number as an integer of 64 bits. */
function luaNumber(value: number): string {
  const text = String(value);
  return Number.isInteger(value) && !Number.isSafeInteger(value) && !text.includes('e') ? `${text}.0` : text;
}

function isLuaName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !isWord(name);
}
