import ts from 'typescript';
import { regexCode } from './regex-code.js';

/** One change of a source text: the text from `start` to `end` becomes `text`. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Rewrites a module of `src/` into the TypeScript that typescript-to-lua translates without a change of meaning. There,
 * `null` and `undefined` are both nil, everything but false and nil is true, and strings are bytes; here `null` is a value
 * of its own, `NULL`. What is not rewritten and would differ is an error.
 */
export function lower(file: ts.SourceFile, checker: ts.TypeChecker, faults: string[]): string {
  const lowering = new Lowering(file, checker);
  const edits = lowering.run();
  faults.push(...lowering.faults);
  return lowering.faults.length > 0 ? '' : apply(file.text, edits);
}

class Lowering {
  private readonly edits: Edit[] = [];
  readonly faults: string[] = [];

  constructor(
    private readonly file: ts.SourceFile,
    private readonly checker: ts.TypeChecker,
  ) {}

  run(): Edit[] {
    this.visit(this.file);
    return this.edits;
  }

  private visit(node: ts.Node): void {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    this.lowerNull(node);
    this.lowerCondition(node);
    this.lowerText(node);
    this.lowerObject(node);
    this.refuse(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private lowerNull(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.NullKeyword) this.replace(node, 'NULL');
    if (ts.isBinaryExpression(node) && mayBe(this.typeOf(node.left), ts.TypeFlags.Null)) {
      const operator = node.operatorToken.kind;
      if (operator === ts.SyntaxKind.QuestionQuestionToken) this.wrap(node.left, 'defined(', ')');
      if (operator === ts.SyntaxKind.QuestionQuestionEqualsToken)
        this.fail(node, 'write an if: null may be on the left of ??=');
    }
    if (isAccess(node) && node.questionDotToken && mayBe(this.typeOf(node.expression), ts.TypeFlags.Null)) {
      this.wrap(node.expression, 'defined(', ')');
    }
    if (isBareEquality(node)) this.fail(node, 'compare with === and !==');
  }

  /** In a condition null is false; in Lua `NULL` is true, and so are 0, NaN and the empty text. */
  private lowerCondition(node: ts.Node): void {
    const condition = conditionOf(node);
    if (!condition || isLogical(condition)) return;
    const type = this.typeOf(condition);
    if (
      mayBe(type, ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.Unknown | ts.TypeFlags.BigIntLike)
    ) {
      this.fail(condition, 'compare the text or the number: in Lua it is always true');
    }
    if (!mayBe(type, ts.TypeFlags.Null)) return;
    if (isLogical(node) && !isInCondition(node)) this.fail(condition, 'compare with null: its value is used');
    this.wrap(condition, 'defined(', ')');
  }

  private lowerText(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) this.replace(node, regexCode(node.text));
    if (ts.isTemplateSpan(node) && !this.isText(node.expression)) this.wrap(node.expression, 'textOf(', ')');
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    if (ts.isIdentifier(expression) && expression.text === 'String') this.replace(expression, 'textOf');
    if (!ts.isPropertyAccessExpression(expression) || !this.isText(expression.expression)) return;
    const helper = TEXT_METHODS.get(expression.name.text);
    if (!helper) return;
    if (expression.questionDotToken) {
      // `a?.trim()` is nil if `a` is.
      this.edits.push({ start: node.getStart(), end: node.getStart(), text: `${helper}OrNil(` });
    } else this.edits.push({ start: node.getStart(), end: node.getStart(), text: `${helper}(` });
    const last = node.arguments.at(-1);
    this.edits.push({
      start: expression.expression.end,
      end: last ? node.arguments.pos : node.end - 1,
      text: last ? ', ' : '',
    });
  }

  private lowerObject(node: ts.Node): void {
    if (ts.isPrivateIdentifier(node)) this.replace(node, `_${node.text.slice(1)}`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.getText();
      if (name === 'Object.freeze') this.replace(node.expression, '');
    }
    if (!ts.isObjectLiteralExpression(node)) return;
    const spread = node.properties.findIndex(ts.isSpreadAssignment);
    if (spread === -1) return;
    const unset: string[] = [];
    for (const property of node.properties.slice(spread + 1)) {
      if (ts.isSpreadAssignment(property)) continue;
      const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      if (value === undefined || !mayBe(this.typeOf(value), ts.TypeFlags.Undefined)) continue;
      if (value.getText() !== 'undefined') this.fail(property, 'set it apart from the spread: it may be undefined');
      unset.push(property.name?.getText() ?? '');
    }
    if (unset.length > 0) this.wrap(node, 'without(', `${unset.map((name) => `, '${name}'`).join('')})`);
  }

  private refuse(node: ts.Node): void {
    if (ts.isForInStatement(node)) this.allow(node, 'for-in');
    this.refuseHoles(node);
    if (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'length') {
      this.fail(node, 'write .length: a list has no such member in Lua');
    }
    if (ts.isTryStatement(node)) this.fail(node, 'an exception: move it to a module that Lua replaces');
    if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !isName(node)) {
      this.fail(node, `${node.text}: move it to a module that Lua replaces`);
    }
    if (ts.isCallExpression(node) && FORBIDDEN_CALLS.has(node.expression.getText())) {
      this.fail(node, `${node.expression.getText()}: move it to a module that Lua replaces`);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'length' && this.isText(node.expression)) {
      this.checkLength(node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      this.checkMethod(node, node.expression);
  }

  /** A list with an undefined item has no length in Lua. */
  private refuseHoles(node: ts.Node): void {
    if (ts.isArrayLiteralExpression(node)) {
      const hole = node.elements.find((element) => !ts.isSpreadElement(element) && this.mayBeUndefined(element));
      if (hole && !isPattern(node)) this.fail(hole, 'an item of a list must not be undefined');
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { name } = node.expression;
    if (name.text !== 'map' && name.text !== 'flatMap' && name.text !== 'push') return;
    if (name.text === 'push' && node.arguments.some(ts.isSpreadElement))
      this.fail(node, 'push each item: only the first is added');
    const items =
      name.text === 'push'
        ? node.arguments.filter((argument) => !ts.isSpreadElement(argument)).map((argument) => this.typeOf(argument))
        : this.checker.getTypeArguments(this.typeOf(node) as ts.TypeReference);
    if (items.some((type) => partsOf(type).some((part) => (part.flags & ts.TypeFlags.Undefined) !== 0))) {
      this.fail(node, 'an item of a list must not be undefined');
    }
  }

  private mayBeUndefined(node: ts.Node): boolean {
    return partsOf(this.typeOf(node)).some((part) => (part.flags & ts.TypeFlags.Undefined) !== 0);
  }

  /** Strings are bytes in Lua: positions agree among themselves, but not with a number of UTF-16 units. */
  private checkLength(node: ts.PropertyAccessExpression): void {
    const { parent } = node;
    if (!ts.isBinaryExpression(parent)) return;
    const other = parent.left === node ? parent.right : parent.left;
    if (isConstant(other)) this.allow(node, 'ascii-length');
  }

  private checkMethod(call: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression): void {
    if (!this.isText(expression)) return;
    const cuts = ['slice', 'substring', 'at', 'charAt', 'codePointAt', 'padStart', 'padEnd'].includes(name.text);
    if (cuts && call.arguments.some((argument) => isConstant(argument))) this.allow(call, 'ascii-length');
    if (['match', 'matchAll', 'search', 'normalize', 'localeCompare', 'at', 'replace'].includes(name.text)) {
      this.fail(call, `${name.text} of a text has no equal in Lua`);
    }
    const [first] = call.arguments;
    if (first && !this.isText(first) && ['split', 'replaceAll', 'startsWith', 'endsWith'].includes(name.text)) {
      this.fail(call, `${name.text} takes a text in Lua`);
    }
  }

  /** A construct is allowed where the source says, at its line or the line before, that it is the same in Lua. */
  private allow(node: ts.Node, what: string): void {
    const line = this.file.getLineAndCharacterOfPosition(node.getStart()).line;
    const lines = this.file.text.split('\n').slice(Math.max(line - 1, 0), line + 1);
    if (!lines.some((text) => text.includes(`lua: ${what}`))) {
      this.fail(node, `it may differ in Lua; if it does not, say why in a comment "lua: ${what}: ..."`);
    }
  }

  private typeOf(node: ts.Node): ts.Type {
    return this.checker.getTypeAtLocation(node);
  }

  private isText(node: ts.Node): boolean {
    const type = this.checker.getNonNullableType(this.typeOf(node));
    return partsOf(type).every((part) => (part.flags & ts.TypeFlags.StringLike) !== 0);
  }

  private replace(node: ts.Node, text: string): void {
    this.edits.push({ start: node.getStart(), end: node.end, text });
  }

  private wrap(node: ts.Node, before: string, after: string): void {
    this.edits.push({ start: node.getStart(), end: node.getStart(), text: before });
    this.edits.push({ start: node.end, end: node.end, text: after });
  }

  private fail(node: ts.Node, why: string): void {
    const { line } = this.file.getLineAndCharacterOfPosition(node.getStart());
    const text = node.getText().replace(/\s+/g, ' ').slice(0, 80);
    this.faults.push(`${this.file.fileName}:${line + 1}: ${text}: ${why}.`);
  }
}

const TEXT_METHODS = new Map([
  ['trim', 'trim'],
  ['trimEnd', 'trimEnd'],
  ['toLowerCase', 'lowerCase'],
  ['lastIndexOf', 'lastIndexOf'],
]);

const FORBIDDEN = new Set([
  'Date',
  'WeakMap',
  'WeakSet',
  'Proxy',
  'Reflect',
  'globalThis',
  'TextDecoder',
  'URL',
  'JSON',
  'Intl',
]);
const FORBIDDEN_CALLS = new Set([
  'Object.keys',
  'Object.entries',
  'Object.values',
  'Object.getPrototypeOf',
  'Object.assign',
  'Array.isArray',
  'Array.from',
  'Number.isSafeInteger',
  'parseInt',
  'parseFloat',
]);

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

function isAccess(node: ts.Node): node is Access {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
}

function isBareEquality(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.EqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
}

/** The name of a member or a property, and not a use of a global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isImportSpecifier(parent)
  );
}

/** The left side of an assignment. */
function isPattern(node: ts.ArrayLiteralExpression): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node;
}

function isConstant(node: ts.Node): boolean {
  if (ts.isNumericLiteral(node)) return Number(node.text) > 1;
  return ts.isIdentifier(node) && /^[A-Z][A-Z\d_]*$/.test(node.text);
}

/** The expression whose truth a node asks for. */
function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return bare(node.expression);
  if (ts.isForStatement(node) || ts.isConditionalExpression(node)) return node.condition && bare(node.condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return bare(node.operand);
  if (isLogical(node)) return bare((node as ts.BinaryExpression).left);
  // The right operand of a logical operator in a condition.
  return undefined;
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node;
}

function isLogical(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}

/** Whether only the truth of an expression is used. */
function isInCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || isLogical(parent)) return isInCondition(parent);
  return conditionOf(parent) === node || (ts.isConditionalExpression(parent) && parent.condition === node);
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether a value of a type may have one of the flags; an unknown one may be anything. */
function mayBe(type: ts.Type, flags: ts.TypeFlags): boolean {
  const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;
  return partsOf(type).some(
    (part) => (part.flags & (flags | open)) !== 0 && !(part.isStringLiteral() && part.value !== ''),
  );
}

/** Edits at one position stand in the order in which they were found: the outer before the inner at a start. */
function apply(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order }));
  sorted.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.text.endsWith('(') ? a.order - b.order : b.order - a.order),
  );
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`Two changes overlap at "${text.slice(edit.start, edit.start + 60)}".`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
