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

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const pattern1 = /^You have exceeded your monthly included credits/u;

const failure1 = {};
export const isHuggingFaceCreditsExceededError = /* @__PURE__ */ guard(failure1, function isHuggingFaceCreditsExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure1, '/error', typeIssue, 'string');
  if (!pattern1.test(error)) return fail(failure1, '/error', patternIssue, '^You have exceeded your monthly included credits');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string' && errorDescription !== null) return fail(failure1, '/error_description', typeIssue, ['string', 'null']);
  const estimatedTime = body.estimated_time;
  if (estimatedTime !== undefined && !Number.isFinite(estimatedTime) && estimatedTime !== null) return fail(failure1, '/estimated_time', typeIssue, ['number', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isHuggingFaceErrorEnvelope = /* @__PURE__ */ guard(failure2, function isHuggingFaceErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure2, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string' && errorDescription !== null) return fail(failure2, '/error_description', typeIssue, ['string', 'null']);
  const estimatedTime = body.estimated_time;
  if (estimatedTime !== undefined && !Number.isFinite(estimatedTime) && estimatedTime !== null) return fail(failure2, '/estimated_time', typeIssue, ['number', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isHuggingFaceError = /* @__PURE__ */ guard(failure3, function isHuggingFaceError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure3, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string' && errorDescription !== null) return fail(failure3, '/error_description', typeIssue, ['string', 'null']);
  const estimatedTime = body.estimated_time;
  if (estimatedTime !== undefined && !Number.isFinite(estimatedTime) && estimatedTime !== null) return fail(failure3, '/estimated_time', typeIssue, ['number', 'null']);
  failure3.issue = null;
  return true;
});

export default {
  id: 'hugging-face',
  kind: 'vendor',
  revisions: null,
  hosts: ['huggingface.co', 'hf.co', 'router.huggingface.co', 'api-inference.huggingface.co'],
  alsoSends: ['openai-compatible'],
  requestId: [{ header: 'x-request-id' }, { header: 'x-amzn-trace-id' }, { header: 'x-amz-cf-id' }],
  errors: {
    'repository-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'revision-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'entry-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'gated-repository': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'repository-disabled': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'model-loading': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'credits-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isHuggingFaceErrorEnvelope,
      guardKey: 'jl0IGa5qrXLD',
      mediaType: null,
      code: [{ header: 'x-error-code' }],
      message: [{ pointer: '/error', accessor: (body) => body?.error }, { header: 'x-error-message' }],
      waits: [{ pointer: '/estimated_time', accessor: (body) => body?.estimated_time, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'repository-not-found', surfaces: ['rest'], matchBy: { codes: ['RepoNotFound'] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'revision-not-found', surfaces: ['rest'], matchBy: { codes: ['RevisionNotFound'] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'entry-not-found', surfaces: ['rest'], matchBy: { codes: ['EntryNotFound'] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'gated-repository', surfaces: ['rest'], matchBy: { codes: ['GatedRepo'] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'repository-disabled', surfaces: ['rest'], matchBy: { conditions: [{ header: 'x-error-message', equals: 'Access to this resource is disabled.' }, { pointer: '/estimated_time', accessor: (body) => body?.estimated_time, present: false }] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'model-loading', surfaces: ['rest'], matchBy: { conditions: [{ pointer: '/estimated_time', accessor: (body) => body?.estimated_time, present: true }] }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: null, headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [400], headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [401], headers: [] },
        { error: 'credits-exceeded', surfaces: ['rest'], matchBy: { pattern: /^You have exceeded your monthly included credits/u }, revisions: null, guard: isHuggingFaceCreditsExceededError, guardKey: 'ttCp_F6H9W0K', status: null, headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [404], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [429], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isHuggingFaceErrorEnvelope, guardKey: 'jl0IGa5qrXLD', status: [502, 503, 504], headers: [] },
      ],
    },
  ],
};
