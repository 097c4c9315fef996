import type { Condition } from '../ir/condition.js';
import type { Statement } from '../ir/statement.js';
import type { EmitContext } from './emit-context.js';
import { type Fail, StatementWriter } from './statement-writer.js';
import { type ReadCount, Values } from './values.js';

/**
 * The statements of a function that checks a value.
 *
 * @param parameter the name of the value
 * @param fail what the function does if a condition is false
 */
export function functionBody(
  conditions: readonly Condition[],
  context: EmitContext,
  parameter: string,
  fail: Fail,
): Statement[] {
  const write = (before?: ReadCount) => {
    const values = new Values(context, parameter, before);
    const root = { name: parameter, key: parameter };
    return { values, ...new StatementWriter(context, values, fail, root).all(conditions) };
  };
  const { values, statements } = write(write().values.count);
  const { declared } = values;
  return declared.length > 0 ? [{ kind: 'declare', names: declared }, ...statements] : statements;
}
