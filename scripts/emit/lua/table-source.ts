import { EACH_ITEM } from '../../model/locator.js';
import type { SchemaModel } from '../../model/model.js';
import { Accessor, GuardOf, Lines, Pattern, type TableValue } from '../table/table-value.js';
import { luaField, luaList, luaLiteral } from './literal.js';

/** Where the parts of a table that are functions are in the module. */
export interface TableContext {
  /** The guard of a body schema. */
  guard(schema: SchemaModel): string;
  /** The matcher of a pattern. */
  matcher(source: string): string;
}

/** The value of a table as a Lua expression. */
export function tableSource(value: TableValue, context: TableContext): string {
  if (value instanceof Lines) return linesSource(value, context);
  if (value instanceof GuardOf) return context.guard(value.schema);
  if (value instanceof Pattern)
    return `P(${context.matcher(value.source)},${luaLiteral(new RegExp(value.source, 'u').source)})`;
  if (value instanceof Accessor) return accessorSource(value.keys);
  if (Array.isArray(value)) return luaList(value.map((item) => tableSource(item, context)));
  if (typeof value !== 'object' || value === null) return luaLiteral(value);
  return luaList(membersOf(value).map(([name, member]) => luaField(name, tableSource(member, context))));
}

/** One item a line: a diff shows which changed. */
function linesSource({ of }: Lines, context: TableContext): string {
  const items = Array.isArray(of)
    ? of.map((item) => tableSource(item, context))
    : membersOf(of).map(([name, member]) => luaField(name, tableSource(member, context)));
  return `{\n${items.map((item) => `${item},\n`).join('')}}`;
}

function membersOf(of: object): [string, TableValue][] {
  return Object.entries(of).filter(([, member]) => member !== undefined);
}

/** A key that is the position of an item reads lists too. */
function accessorSource(keys: readonly string[]): string {
  const sources = keys.map((key) =>
    key === EACH_ITEM ? 'X' : luaLiteral(/^(?:0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key),
  );
  return `A(${sources.join(',')})`;
}
