import type { If, Statement } from '../ir/statement.js';
import { printExpression } from './print-expression.js';

/** The source of statements as a block, in braces. */
export function printBlock(statements: readonly Statement[]): string {
  if (statements.length === 0) return '{}';
  const indented = statements.flatMap(linesOf).map((line) => `  ${line}`);
  return ['{', ...indented, '}'].join('\n');
}

/** Only line feeds end lines: a literal may contain another character that a regular expression takes for a line end. */
function linesOf(statement: Statement): string[] {
  return printStatement(statement).split('\n');
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'declare':
      return `let ${statement.names.join(', ')};`;
    case 'const':
      return `const ${statement.name} = ${printExpression(statement.value)};`;
    case 'assign':
      return `${printExpression(statement.to)} = ${printExpression(statement.value)};`;
    case 'return':
      return `return ${printExpression(statement.value)};`;
    case 'for': {
      const { index, list, body } = statement;
      return `for (let ${index} = 0; ${index} < ${printExpression(list)}.length; ${index}++) ${printBlock(body)}`;
    }
    case 'if':
      return printIf(statement);
  }
}

function printIf({ test, consequent, alternate }: If): string {
  const [only] = consequent;
  const isShort = consequent.length === 1 && only?.kind === 'return' && !alternate;
  const text = `if (${printExpression(test)}) ${isShort ? printStatement(only) : printBlock(consequent)}`;
  if (!alternate) return text;
  const [first] = alternate;
  return `${text} else ${alternate.length === 1 && first?.kind === 'if' ? printIf(first) : printBlock(alternate)}`;
}
