import type { Type } from '../ir/condition.js';
import { and, call, compare, constant, type Expression, not } from '../ir/expression.js';
import { HELPERS, ISSUES } from './helpers.js';

/** The members that every object inherits: a body has them only if they are its own. */
export const INHERITED = new Set([
  ...['__proto__', 'constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString'],
  ...['toString', 'valueOf', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);

/** Numbers as Ajv takes them with `strictNumbers`, its default. */
export function isType(type: Type, value: () => Expression): Expression {
  switch (type) {
    case 'object':
      return and([
        compare({ kind: 'typeof', of: value() }, '===', constant('object')),
        compare(value(), '!==', constant(null)),
        not(call('Array.isArray', value())),
      ]);
    case 'array':
      return call('Array.isArray', value());
    case 'integer':
      return call('Number.isInteger', value());
    case 'number':
      return call('Number.isFinite', value());
    case 'null':
      return compare(value(), '===', constant(null));
    case 'string':
    case 'boolean':
      return compare({ kind: 'typeof', of: value() }, '===', constant(type));
  }
}

/** Names that no variable gets: words of the language, and names that guards refer to. */
const RESERVED = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete'],
  ...['do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements'],
  ...['import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public'],
  ...['return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield', 'Array', 'Number', 'Object', 'Function', 'Buffer', 'process', 'require'],
  ...['global', 'globalThis', 'window', 'self', ...Object.keys(HELPERS)],
  ...Object.keys(ISSUES).map((keyword) => `${keyword}Issue`),
]);

/** The numbered declarations of a module. */
const DECLARATION = /^(isItem|failure|pattern)\d+$/;

/** Whether no variable may have a name. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name) || DECLARATION.test(name);
}
