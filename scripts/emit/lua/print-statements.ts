import type { If, Statement } from '../guards/ir/statement.js';
import { printExpression } from './print-expression.js';

/** The source of statements in Lua, one a line. */
export function printStatements(statements: readonly Statement[]): string {
  return statements.map((statement) => `${printStatement(statement)}\n`).join('');
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'const':
      return `local ${statement.name}=${printExpression(statement.value)}`;
    case 'return':
      return `return ${printExpression(statement.value)}`;
    case 'for': {
      const { index, list, body } = statement;
      return `for ${index}=1,#${printExpression(list)} do\n${printStatements(body)}end`;
    }
    case 'if':
      return `${printIf(statement)}end`;
    case 'declare':
    case 'assign':
      throw new Error(`Guards in Lua have no statement of the kind ${statement.kind}.`);
  }
}

/** An `if` without its `end`. */
function printIf({ test, consequent, alternate }: If): string {
  const [only] = consequent;
  const block =
    consequent.length === 1 && only?.kind === 'return'
      ? ` ${printStatement(only)} `
      : `\n${printStatements(consequent)}`;
  const text = `if ${printExpression(test)} then${block}`;
  if (!alternate) return text;
  const [first] = alternate;
  return alternate.length === 1 && first?.kind === 'if'
    ? `${text}else${printIf(first)}`
    : `${text}else\n${printStatements(alternate)}`;
}
