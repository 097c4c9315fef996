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

function guard(failure, check) {
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'ACCESS_DENIED';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'INTERNAL_SERVER_ERROR';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'MAX_COST_EXCEEDED';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'SHOP_INACTIVE';
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const extensions = item.extensions;
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return false;
  return extensions.code === 'THROTTLED';
};

const failure1 = {};
export const isShopifyAccessDeniedError = /* @__PURE__ */ listGuard(failure1, function isShopifyAccessDeniedError(body) {
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
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure1, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure1, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure1, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isShopifyErrorEnvelope = /* @__PURE__ */ guard(failure2, function isShopifyErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  if (body.errors === undefined) return fail(failure2, '', requiredIssue, 'errors');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isShopifyGraphqlErrorEnvelope = /* @__PURE__ */ listGuard(failure3, function isShopifyGraphqlErrorEnvelope(body) {
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
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure3, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure3, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure3, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isShopifyGraphqlInternalError = /* @__PURE__ */ listGuard(failure4, function isShopifyGraphqlInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure4, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure4, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure4, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem2)) return fail(failure4, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure4, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure4, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure4, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure4, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure4, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isShopifyQueryTooExpensiveError = /* @__PURE__ */ listGuard(failure5, function isShopifyQueryTooExpensiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure5, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure5, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure5, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem3)) return fail(failure5, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure5, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure5, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure5, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure5, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure5, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isShopifyShopInactiveError = /* @__PURE__ */ listGuard(failure6, function isShopifyShopInactiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure6, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure6, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure6, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem4)) return fail(failure6, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure6, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure6, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure6, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure6, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure6, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isShopifyThrottledError = /* @__PURE__ */ listGuard(failure7, function isShopifyThrottledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure7, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure7, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure7, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem5)) return fail(failure7, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/errors/', i], typeIssue, 'object');
    const message = item.message;
    if (message === undefined) return fail(failure7, ['/errors/', i], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure7, ['/errors/', i, '/message'], typeIssue, 'string');
    const extensions = item.extensions;
    if (extensions !== undefined) {
      if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return fail(failure7, ['/errors/', i, '/extensions'], typeIssue, 'object');
      const code = extensions.code;
      if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure7, ['/errors/', i, '/extensions/code'], typeIssue, ['string', 'null']);
      const requestId = extensions.requestId;
      if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure7, ['/errors/', i, '/extensions/requestId'], typeIssue, ['string', 'null']);
    }
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isShopifyError = /* @__PURE__ */ guard(failure8, function isShopifyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  if (body.errors === undefined) return fail(failure8, '', requiredIssue, 'errors');
  failure8.issue = null;
  return true;
});

export default {
  id: 'shopify',
  kind: 'vendor',
  revisions: null,
  hosts: ['*.myshopify.com'],
  identifyingHeaders: [{ name: 'x-shopify-shop-api-call-limit' }, { name: 'x-shopify-api-deprecated-reason' }, { name: 'x-shopid' }],
  alsoSends: ['oauth'],
  requestId: [{ pointer: '/errors/*/extensions/requestId', accessor: (body, item) => body?.errors?.[item]?.extensions?.requestId, list: (body) => body?.errors }, { header: 'x-request-id' }],
  errors: {
    throttled: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'query-too-expensive': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'access-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'shop-inactive': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'graphql-internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'query-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'shop-frozen': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'validation-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'shop-locked': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'security-rejection': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isShopifyErrorEnvelope,
      guardKey: 'QJI9tIOtbqpk',
      mediaType: null,
      code: [],
      message: [{ pointer: '/errors', accessor: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [401], headers: [] },
        { error: 'shop-frozen', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [402], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [405], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [409], headers: [] },
        { error: 'validation-failed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [422], headers: [] },
        { error: 'shop-locked', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [423], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [429], headers: [] },
        { error: 'security-rejection', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [430], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyErrorEnvelope, guardKey: 'QJI9tIOtbqpk', status: [502, 503, 504], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isShopifyGraphqlErrorEnvelope,
      guardKey: 'OmtJUtNvX2mZ',
      mediaType: null,
      code: [{ pointer: '/errors/*/extensions/code', accessor: (body, item) => body?.errors?.[item]?.extensions?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/errors/*/message', accessor: (body, item) => body?.errors?.[item]?.message, list: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'throttled', surfaces: ['rest'], matchBy: { codes: ['THROTTLED'] }, revisions: null, guard: isShopifyThrottledError, guardKey: 'PwdN_OVcNjzw', status: null, headers: [] },
        { error: 'query-too-expensive', surfaces: ['rest'], matchBy: { codes: ['MAX_COST_EXCEEDED'] }, revisions: null, guard: isShopifyQueryTooExpensiveError, guardKey: 'Lg9AZJIIS8Wa', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: ['ACCESS_DENIED'] }, revisions: null, guard: isShopifyAccessDeniedError, guardKey: '5xv0x6rQ0YW7', status: null, headers: [] },
        { error: 'shop-inactive', surfaces: ['rest'], matchBy: { codes: ['SHOP_INACTIVE'] }, revisions: null, guard: isShopifyShopInactiveError, guardKey: '1fyfeFYlNftV', status: null, headers: [] },
        { error: 'graphql-internal-error', surfaces: ['rest'], matchBy: { codes: ['INTERNAL_SERVER_ERROR'] }, revisions: null, guard: isShopifyGraphqlInternalError, guardKey: '63dAI55gCSFr', status: null, headers: [] },
        { error: 'query-failed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isShopifyGraphqlErrorEnvelope, guardKey: 'OmtJUtNvX2mZ', status: [200], headers: [] },
      ],
    },
  ],
};
