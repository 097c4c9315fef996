function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}

function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'BAD_REQUEST';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'BAD_USER_INPUT';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'FORBIDDEN';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'INTERNAL_SERVER_ERROR';
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'OPERATION_RESOLUTION_FAILURE';
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'GRAPHQL_PARSE_FAILED';
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'PERSISTED_QUERY_NOT_FOUND';
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'PERSISTED_QUERY_NOT_SUPPORTED';
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'UNAUTHENTICATED';
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  const code = extensions.code;
  return code === 'GRAPHQL_VALIDATION_FAILED' || code === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || code === 'INTROSPECTION_DISABLED';
};

const failure1 = {};
export const isGraphqlOverHttpBadRequestError = /* @__PURE__ */ listGuard(failure1, function isGraphqlOverHttpBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure1, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure1, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure1, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem1)) return fail(failure1, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure1, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure1, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure1, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isGraphqlOverHttpBadUserInputError = /* @__PURE__ */ listGuard(failure2, function isGraphqlOverHttpBadUserInputError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure2, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure2, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure2, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem2)) return fail(failure2, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure2, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure2, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure2, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isGraphqlOverHttpErrorEnvelope = /* @__PURE__ */ listGuard(failure3, function isGraphqlOverHttpErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure3, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure3, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure3, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure3, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure3, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure3, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isGraphqlOverHttpForbiddenError = /* @__PURE__ */ listGuard(failure4, function isGraphqlOverHttpForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure4, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure4, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure4, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem3)) return fail(failure4, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure4, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure4, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure4, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isGraphqlOverHttpInternalServerError = /* @__PURE__ */ listGuard(failure5, function isGraphqlOverHttpInternalServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure5, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure5, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure5, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem4)) return fail(failure5, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure5, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure5, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure5, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isGraphqlOverHttpOperationResolutionFailureError = /* @__PURE__ */ listGuard(failure6, function isGraphqlOverHttpOperationResolutionFailureError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure6, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure6, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure6, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem5)) return fail(failure6, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure6, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure6, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure6, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isGraphqlOverHttpParseFailedError = /* @__PURE__ */ listGuard(failure7, function isGraphqlOverHttpParseFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure7, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure7, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure7, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem6)) return fail(failure7, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure7, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure7, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure7, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isGraphqlOverHttpPersistedQueryNotFoundError = /* @__PURE__ */ listGuard(failure8, function isGraphqlOverHttpPersistedQueryNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure8, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure8, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure8, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem7)) return fail(failure8, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure8, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure8, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure8, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure8, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isGraphqlOverHttpPersistedQueryNotSupportedError = /* @__PURE__ */ listGuard(failure9, function isGraphqlOverHttpPersistedQueryNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure9, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure9, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure9, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem8)) return fail(failure9, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure9, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure9, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure9, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isGraphqlOverHttpUnauthenticatedError = /* @__PURE__ */ listGuard(failure10, function isGraphqlOverHttpUnauthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure10, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure10, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure10, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem9)) return fail(failure10, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure10, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure10, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure10, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isGraphqlOverHttpValidationFailedError = /* @__PURE__ */ listGuard(failure11, function isGraphqlOverHttpValidationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure11, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure11, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure11, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem10)) return fail(failure11, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure11, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure11, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure11, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isGraphqlOverHttpError = /* @__PURE__ */ listGuard(failure12, function isGraphqlOverHttpError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure12, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure12, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure12, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure12, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure12, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure12, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (!(extensions === undefined || typeof extensions === 'object' && extensions !== null && !Array.isArray(extensions))) return fail(failure12, ['/errors/', i, '/extensions'], typeIssue, 'object');
  }
  if (!some(errors, isItem6) && !some(errors, isItem10) && !some(errors, isItem2) && !some(errors, isItem5) && !some(errors, isItem1) && !some(errors, isItem7) && !some(errors, isItem8) && !some(errors, isItem9) && !some(errors, isItem3) && !some(errors, isItem4)) return fail(failure12, '', anyOfIssue);
  failure12.issue = null;
  return true;
});

export default {
  id: 'graphql-over-http',
  kind: 'dialect',
  revisions: null,
  errors: {
    'parse-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'validation-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-user-input': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'operation-resolution-failure': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'persisted-query-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'persisted-query-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGraphqlOverHttpErrorEnvelope,
      guardKey: '0jwi7Q0ymsx4',
      mediaType: null,
      code: [{ pointer: '/errors/*/extensions/code', accessor: (body, item) => body?.errors?.[item]?.extensions?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/errors/*/message', accessor: (body, item) => body?.errors?.[item]?.message, list: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'parse-failed', surfaces: ['rest'], matchBy: { codes: ['GRAPHQL_PARSE_FAILED'] }, revisions: null, guard: isGraphqlOverHttpParseFailedError, guardKey: 'Id57_DW4w2fO', status: [200, 400], headers: [] },
        { error: 'validation-failed', surfaces: ['rest'], matchBy: { codes: ['GRAPHQL_VALIDATION_FAILED', 'MAX_RECURSIVE_SELECTIONS_EXCEEDED', 'INTROSPECTION_DISABLED'] }, revisions: null, guard: isGraphqlOverHttpValidationFailedError, guardKey: '-lJKsn3SjenU', status: [200, 400, 422], headers: [] },
        { error: 'bad-user-input', surfaces: ['rest'], matchBy: { codes: ['BAD_USER_INPUT'] }, revisions: null, guard: isGraphqlOverHttpBadUserInputError, guardKey: '17pcUefrJHNf', status: [200, 400, 422], headers: [] },
        { error: 'operation-resolution-failure', surfaces: ['rest'], matchBy: { codes: ['OPERATION_RESOLUTION_FAILURE'] }, revisions: null, guard: isGraphqlOverHttpOperationResolutionFailureError, guardKey: 'TwYzY4hZzPcA', status: [200, 400, 422], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['BAD_REQUEST'] }, revisions: null, guard: isGraphqlOverHttpBadRequestError, guardKey: 'mRJNVXok45mB', status: [200, 400, 422], headers: [] },
        { error: 'persisted-query-not-found', surfaces: ['rest'], matchBy: { codes: ['PERSISTED_QUERY_NOT_FOUND'] }, revisions: null, guard: isGraphqlOverHttpPersistedQueryNotFoundError, guardKey: '96MVG9oFYo51', status: [200, 400, 404], headers: [] },
        { error: 'persisted-query-not-supported', surfaces: ['rest'], matchBy: { codes: ['PERSISTED_QUERY_NOT_SUPPORTED'] }, revisions: null, guard: isGraphqlOverHttpPersistedQueryNotSupportedError, guardKey: 'jd5JToi5ciWE', status: [200, 400], headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { codes: ['UNAUTHENTICATED'] }, revisions: null, guard: isGraphqlOverHttpUnauthenticatedError, guardKey: 'BvcGJ3qjhLaA', status: [200, 400, 401, 500], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['FORBIDDEN'] }, revisions: null, guard: isGraphqlOverHttpForbiddenError, guardKey: 'BXrsyWcvgP7H', status: [200, 403, 500], headers: [] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { codes: ['INTERNAL_SERVER_ERROR'] }, revisions: null, guard: isGraphqlOverHttpInternalServerError, guardKey: 'my__4PAC9g-a', status: [200, 500], headers: [] },
      ],
    },
  ],
};
