/** A JSON value as an ECMAScript literal. */
export function literalSource(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalSource).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const members = Object.entries(value).map(
    ([key, member]) => `${isName(key) ? key : quoted(key)}: ${literalSource(member)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** An array literal of some expressions. */
export function listSource(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** An object literal of some expressions, without those that are undefined. */
export function objectSource(members: Record<string, string | undefined>): string {
  const sources = Object.entries(members).flatMap(([name, source]) =>
    source === undefined ? [] : `${name}: ${source}`,
  );
  return sources.length > 0 ? `{ ${sources.join(', ')} }` : '{}';
}

/** A regular expression literal. */
export function patternSource(pattern: string): string {
  return String(new RegExp(pattern, 'u'));
}

/**
 * An expression that reads a member of a value.
 *
 * @param operator `?.` if the value may be null or undefined
 */
export function memberSource(value: string, key: string, operator: '.' | '?.' = '.'): string {
  if (isName(key)) return `${value}${operator}${key}`;
  return `${value}${operator === '.' ? '' : operator}[${quoted(key)}]`;
}

function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(key);
}

/** In single quotes, if that needs no escape. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return /['\\]/.test(json) ? json : `'${json.slice(1, -1)}'`;
}
