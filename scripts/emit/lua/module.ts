import type { ContractModel } from '../../model/model.js';
import { conditionsOf } from '../guards/keywords/conditions-of.js';
import { stripAnnotations } from '../guards/strip-annotations.js';
import { contractTable } from '../table/contract-table.js';
import { LuaModuleWriter } from './module-writer.js';
import { tableSource } from './table-source.js';

/** A contract's module in Lua 5.1: it returns the table, whose guards are made from the same conditions as in ECMAScript. */
export function emitLua(contract: ContractModel): string {
  const writer = new LuaModuleWriter();
  const table = tableSource(contractTable(contract), {
    guard: ({ flat }) => writer.guard(conditionsOf(stripAnnotations(flat, contract.file))),
    matcher: (source) => writer.matcher(source),
  });
  return writer.source(table);
}
