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
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}`,
  // The pointer of an issue in a list is in pieces.
  listGuard: `function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}`,
} as const;

/** The keyword, the params and the message that Ajv gives for each keyword. */
export const ISSUES: Readonly<Record<Keyword, string>> = {
  type: issueSource('type', 'type', "'must be ' + type"),
  const: issueSource('const', 'allowedValue', "'must be equal to constant'"),
  enum: issueSource('enum', 'allowedValues', "'must be equal to one of the allowed values'"),
  required: issueSource('required', 'missingProperty', `"must have required property '" + missingProperty + "'"`),
  minItems: issueSource('minItems', 'limit', "'must NOT have fewer than ' + limit + ' items'"),
  contains: issueSource('contains', '', "'must contain at least 1 valid item(s)'", '{ minContains: 1 }'),
  minimum: issueSource('minimum', 'limit', "'must be >= ' + limit", "{ comparison: '>=', limit }"),
  maximum: issueSource('maximum', 'limit', "'must be <= ' + limit", "{ comparison: '<=', limit }"),
  pattern: issueSource('pattern', 'pattern', `'must match pattern "' + pattern + '"'`),
  anyOf: issueSource('anyOf', '', "'must match a schema in anyOf'", '{}'),
  oneOf: issueSource('oneOf', '', "'must match exactly one schema in oneOf'", '{ passingSchemas: null }'),
};

function issueSource(keyword: Keyword, parameter: string, message: string, params = `{ ${parameter} }`): string {
  return `(${parameter}) => ({ keyword: '${keyword}', params: ${params}, message: ${message} })`;
}
