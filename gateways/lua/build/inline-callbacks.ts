import ts from 'typescript';
import * as tstl from 'typescript-to-lua';
import { ScopeType } from 'typescript-to-lua/dist/transformation/utils/scope.js';
import { transformIdentifier } from 'typescript-to-lua/dist/transformation/visitors/identifier.js';
import { transformBindingPattern } from 'typescript-to-lua/dist/transformation/visitors/variable-declaration.js';

/** The method of a list, the result before its first item, and what becomes of the callback's value. */
type Loop = (result: tstl.Identifier, item: tstl.Identifier, value: tstl.Expression) => tstl.Statement;

const set = (result: tstl.Identifier, value: tstl.Expression) =>
  tstl.createAssignmentStatement(tstl.cloneIdentifier(result), value);
const append = (result: tstl.Identifier, value: tstl.Expression) => {
  const length = tstl.createUnaryExpression(tstl.cloneIdentifier(result), tstl.SyntaxKind.LengthOperator);
  const next = tstl.createBinaryExpression(length, tstl.createNumericLiteral(1), tstl.SyntaxKind.AdditionOperator);
  return tstl.createAssignmentStatement(tstl.createTableIndexExpression(tstl.cloneIdentifier(result), next), value);
};
const not = (value: tstl.Expression) => tstl.createUnaryExpression(value, tstl.SyntaxKind.NotOperator);
const when = (condition: tstl.Expression, ...statements: tstl.Statement[]) =>
  tstl.createIfStatement(condition, tstl.createBlock(statements));

const METHODS: Readonly<Record<string, { initial: () => tstl.Expression; loop: Loop }>> = {
  some: {
    initial: () => tstl.createBooleanLiteral(false),
    loop: (result, _, value) => when(value, set(result, tstl.createBooleanLiteral(true)), tstl.createBreakStatement()),
  },
  every: {
    initial: () => tstl.createBooleanLiteral(true),
    loop: (result, _, value) =>
      when(not(value), set(result, tstl.createBooleanLiteral(false)), tstl.createBreakStatement()),
  },
  find: {
    initial: () => tstl.createNilLiteral(),
    loop: (result, item, value) => when(value, set(result, tstl.cloneIdentifier(item)), tstl.createBreakStatement()),
  },
  filter: {
    initial: () => tstl.createTableExpression([]),
    loop: (result, item, value) => when(value, append(result, tstl.cloneIdentifier(item))),
  },
  flatMap: {
    initial: () => tstl.createTableExpression([]),
    loop: (result, _, value) =>
      tstl.createExpressionStatement(
        tstl.createCallExpression(tstl.createIdentifier('addAll'), [tstl.cloneIdentifier(result), value]),
      ),
  },
  map: { initial: () => tstl.createTableExpression([]), loop: (result, _, value) => append(result, value) },
};

/**
 * Writes the methods of lists whose callback is an expression as loops: LuaJIT compiles no code that makes functions, and a
 * function for each call is garbage.
 */
export const inlineCallbacks: tstl.Plugin = {
  visitors: {
    [ts.SyntaxKind.CallExpression]: (node, context) => {
      const { expression } = node;
      const [callback] = node.arguments;
      if (!ts.isPropertyAccessExpression(expression) || ts.isOptionalChain(node))
        return context.superTransformExpression(node);
      const method = Object.hasOwn(METHODS, expression.name.text) ? METHODS[expression.name.text] : undefined;
      const body = callback && ts.isArrowFunction(callback) ? bodyOf(callback) : undefined;
      const parameter =
        callback && ts.isArrowFunction(callback) && callback.parameters.length === 1
          ? callback.parameters[0]
          : undefined;
      if (
        !method ||
        !body ||
        !parameter ||
        parameter.initializer ||
        !isList(expression.expression, context) ||
        (expression.expression && expression.name.text === 'flatMap' && !isList(body, context))
      ) {
        return context.superTransformExpression(node);
      }
      const list = temporary(context, 'list');
      const result = temporary(context, 'result');
      const index = temporary(context, 'index');
      const listed = context.transformExpression(expression.expression);
      context.addPrecedingStatements([
        tstl.createVariableDeclarationStatement(list, listed),
        tstl.createVariableDeclarationStatement(result, method.initial()),
      ]);
      context.pushScope(ScopeType.Block, callback as ts.ArrowFunction);
      context.pushPrecedingStatements();
      const item = ts.isIdentifier(parameter.name)
        ? transformIdentifier(context, parameter.name)
        : temporary(context, 'item');
      const bindings = ts.isIdentifier(parameter.name) ? [] : bound(context, parameter.name, item);
      const value = context.transformExpression(body);
      const preceding = context.popPrecedingStatements();
      context.popScope();
      const read = tstl.createTableIndexExpression(tstl.cloneIdentifier(list), tstl.cloneIdentifier(index));
      context.addPrecedingStatements(
        tstl.createForStatement(
          tstl.createBlock([
            tstl.createVariableDeclarationStatement(item, read),
            ...bindings,
            ...preceding,
            method.loop(result, item, value),
          ]),
          index,
          tstl.createNumericLiteral(1),
          tstl.createUnaryExpression(tstl.cloneIdentifier(list), tstl.SyntaxKind.LengthOperator),
        ),
      );
      return tstl.cloneIdentifier(result);
    },
  },
};

function bound(
  context: tstl.TransformationContext,
  pattern: ts.BindingPattern,
  item: tstl.Identifier,
): tstl.Statement[] {
  const { precedingStatements, declarations } = split(context, () =>
    transformBindingPattern(context, pattern, tstl.cloneIdentifier(item)),
  );
  return [...precedingStatements, ...declarations];
}

function split(context: tstl.TransformationContext, make: () => tstl.Statement[]) {
  context.pushPrecedingStatements();
  const declarations = make();
  return { declarations, precedingStatements: context.popPrecedingStatements() };
}

/** The expression of an arrow function that has nothing else. */
function bodyOf({ body }: ts.ArrowFunction): ts.Expression | undefined {
  return ts.isBlock(body) ? undefined : body;
}

function isList(node: ts.Expression, { checker }: tstl.TransformationContext): boolean {
  const type = checker.getTypeAtLocation(node);
  return checker.isArrayType(type) || checker.isTupleType(type);
}

function temporary(context: tstl.TransformationContext, name: string): tstl.Identifier {
  return tstl.createIdentifier(context.createTempName(name));
}
