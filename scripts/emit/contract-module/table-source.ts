import { EACH_ITEM } from '../../model/locator.js';
import { guardName } from '../../model/type-names.js';
import { Accessor, GuardOf, Lines, Pattern, type TableValue } from '../table/table-value.js';
import { listSource, literalSource, memberSource, objectSource, patternSource } from '../text/source-text.js';

/** The value of a table as an ECMAScript expression. */
export function tableSource(value: TableValue, indent = ''): string {
  if (value instanceof Lines) return linesSource(value, indent);
  if (value instanceof GuardOf) return guardName(value.schema.source.title);
  if (value instanceof Pattern) return patternSource(value.source);
  if (value instanceof Accessor) return accessorSource(value.keys);
  if (Array.isArray(value)) return listSource(value.map((item) => tableSource(item)));
  if (typeof value !== 'object' || value === null) return literalSource(value);
  return objectSource(Object.fromEntries(members(value).map(([name, member]) => [name, tableSource(member)])));
}

function linesSource({ of }: Lines, indent: string): string {
  const inner = `${indent}  `;
  const items = Array.isArray(of)
    ? of.map((item) => tableSource(item, inner))
    : members(of).map(
        ([name, member]) => `${literalSource({ [name]: 0 }).slice(2, -5)}: ${tableSource(member, inner)}`,
      );
  const [open, close] = Array.isArray(of) ? '[]' : '{}';
  return items.length > 0
    ? `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
    : `${open}${close}`;
}

function members(of: object): [string, TableValue][] {
  return Object.entries(of).filter(([, member]) => member !== undefined);
}

/** The accessor of some keys. The data rules refuse the names that every object inherits. */
function accessorSource(keys: readonly string[]): string {
  const value = keys.reduce(
    (holder, key) => (key === EACH_ITEM ? `${holder}?.[item]` : memberSource(holder, key, '?.')),
    'body',
  );
  return `${keys.includes(EACH_ITEM) ? '(body, item)' : '(body)'} => ${value}`;
}
