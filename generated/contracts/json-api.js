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

const failure1 = {};
export const isJsonApiErrorEnvelope = /* @__PURE__ */ listGuard(failure1, function isJsonApiErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure1, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure1, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure1, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/errors/', i], typeIssue, 'object');
    const title = item.title;
    if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure1, ['/errors/', i, '/title'], typeIssue, ['string', 'null']);
    const detail = item.detail;
    if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure1, ['/errors/', i, '/detail'], typeIssue, ['string', 'null']);
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isJsonApiError = /* @__PURE__ */ listGuard(failure2, function isJsonApiError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const errors = body.errors;
  if (errors === undefined) return fail(failure2, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure2, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure2, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/errors/', i], typeIssue, 'object');
    const title = item.title;
    if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure2, ['/errors/', i, '/title'], typeIssue, ['string', 'null']);
    const detail = item.detail;
    if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure2, ['/errors/', i, '/detail'], typeIssue, ['string', 'null']);
  }
  failure2.issue = null;
  return true;
});

export default {
  id: 'json-api',
  kind: 'dialect',
  revisions: null,
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unprocessable-content': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isJsonApiErrorEnvelope,
      guardKey: 'ZbKDygofHrvk',
      mediaType: 'application/vnd.api+json',
      code: [{ pointer: '/errors/*/code', accessor: (body, item) => body?.errors?.[item]?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/errors/*/detail', accessor: (body, item) => body?.errors?.[item]?.detail, list: (body) => body?.errors }, { pointer: '/errors/*/title', accessor: (body, item) => body?.errors?.[item]?.title, list: (body) => body?.errors }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [400], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [404], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [406], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [409], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [415], headers: [] },
        { error: 'unprocessable-content', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [422], headers: [] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJsonApiErrorEnvelope, guardKey: 'ZbKDygofHrvk', status: [500], headers: [] },
      ],
    },
  ],
};
