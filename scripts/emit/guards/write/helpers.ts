import type { Keyword } from '../ir/issue.js';

export type Helper = keyof typeof HELPERS;

/** The functions that guards call, in the order in which they are declared. */
export const HELPERS = {
  own: `function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}`,
  // Holes of a list are items too, which the methods of Array skip.
  every: `function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
}`,
  some: `function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}`,
  fail: `function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}`,
  guard: `function guard(failure, check) {
  const get = () => {
    if (!failure.issue) return null;
    const [keyword, params, message] = failure.issue(failure.expected);
    return [{ instancePath: failure.path, keyword, params, message }];
  };
  return Object.defineProperty(check, 'errors', { get });
}`,
} as const;

/** The keyword, the params and the message that Ajv gives for each keyword. */
export const ISSUES: Readonly<Record<Keyword, string>> = {
  type: "(type) => ['type', { type }, 'must be ' + type]",
  const: "(allowedValue) => ['const', { allowedValue }, 'must be equal to constant']",
  enum: "(allowedValues) => ['enum', { allowedValues }, 'must be equal to one of the allowed values']",
  required: `(missingProperty) => ['required', { missingProperty }, "must have required property '" + missingProperty + "'"]`,
  minItems: "(limit) => ['minItems', { limit }, 'must NOT have fewer than ' + limit + ' items']",
  contains: "() => ['contains', { minContains: 1 }, 'must contain at least 1 valid item(s)']",
  minimum: "(limit) => ['minimum', { comparison: '>=', limit }, 'must be >= ' + limit]",
  maximum: "(limit) => ['maximum', { comparison: '<=', limit }, 'must be <= ' + limit]",
  pattern: `(pattern) => ['pattern', { pattern }, 'must match pattern "' + pattern + '"']`,
  anyOf: "() => ['anyOf', {}, 'must match a schema in anyOf']",
  oneOf: "() => ['oneOf', { passingSchemas: null }, 'must match exactly one schema in oneOf']",
};
