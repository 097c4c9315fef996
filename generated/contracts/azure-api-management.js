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
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^Value of callback parameter .+ is not a valid JavaScript identifier\.$/u;
const pattern2 = /^(?:Caller IP address .+ Access denied\.|Failed to establish IP address for the caller\. Access denied\.)$/u;
const pattern3 = /^Header .+ (?:was not found in the request|is not allowed)\. Access denied\.$/u;
const pattern4 = /^Out of (?:call volume|bandwidth) quota\. Quota will be replenished in [0-9]/u;
const pattern5 = /^Rate limit is exceeded/u;
const pattern6 = /^Access denied due to invalid subscription key\./u;
const pattern7 = /^Access denied due to missing subscription key\./u;
const pattern8 = /^(?:JWT token is missing the following claims: |Claim .+ is not allowed\. Access denied\.$)/u;

const failure1 = {};
export const isAzureApiManagementCallbackInvalidError = /* @__PURE__ */ guard(failure1, function isAzureApiManagementCallbackInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure1, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure1, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/message', patternIssue, "^Value of callback parameter .+ is not a valid JavaScript identifier\\.$");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure1, '/activityId', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAzureApiManagementCallerAddressDeniedError = /* @__PURE__ */ guard(failure2, function isAzureApiManagementCallerAddressDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure2, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure2, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure2, '/message', patternIssue, "^(?:Caller IP address .+ Access denied\\.|Failed to establish IP address for the caller\\. Access denied\\.)$");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure2, '/activityId', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAzureApiManagementErrorEnvelope = /* @__PURE__ */ guard(failure3, function isAzureApiManagementErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure3, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure3, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/message', typeIssue, 'string');
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure3, '/activityId', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAzureApiManagementHeaderRequiredError = /* @__PURE__ */ guard(failure4, function isAzureApiManagementHeaderRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure4, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure4, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure4, '/message', patternIssue, "^Header .+ (?:was not found in the request|is not allowed)\\. Access denied\\.$");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure4, '/activityId', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAzureApiManagementOperationNotFoundError = /* @__PURE__ */ guard(failure5, function isAzureApiManagementOperationNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (message !== 'Unable to match incoming request to an operation.') return fail(failure5, '/message', constIssue, 'Unable to match incoming request to an operation.');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure5, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure5, '/statusCode', typeIssue, 'integer');
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure5, '/activityId', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAzureApiManagementQuotaExceededError = /* @__PURE__ */ guard(failure6, function isAzureApiManagementQuotaExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure6, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure6, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure6, '/message', patternIssue, "^Out of (?:call volume|bandwidth) quota\\. Quota will be replenished in [0-9]");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure6, '/activityId', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAzureApiManagementRateLimitedError = /* @__PURE__ */ guard(failure7, function isAzureApiManagementRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure7, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure7, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  if (!pattern5.test(message)) return fail(failure7, '/message', patternIssue, '^Rate limit is exceeded');
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure7, '/activityId', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isAzureApiManagementSubscriptionKeyInvalidError = /* @__PURE__ */ guard(failure8, function isAzureApiManagementSubscriptionKeyInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure8, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure8, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure8, '/message', patternIssue, "^Access denied due to invalid subscription key\\.");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure8, '/activityId', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAzureApiManagementSubscriptionKeyMissingError = /* @__PURE__ */ guard(failure9, function isAzureApiManagementSubscriptionKeyMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure9, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure9, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure9, '/message', patternIssue, "^Access denied due to missing subscription key\\.");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure9, '/activityId', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAzureApiManagementTokenClaimMissingError = /* @__PURE__ */ guard(failure10, function isAzureApiManagementTokenClaimMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure10, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure10, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure10, '/message', patternIssue, "^(?:JWT token is missing the following claims: |Claim .+ is not allowed\\. Access denied\\.$)");
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure10, '/activityId', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAzureApiManagementTokenMissingError = /* @__PURE__ */ guard(failure11, function isAzureApiManagementTokenMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure11, '', requiredIssue, 'message');
  if (message !== 'JWT not present.') return fail(failure11, '/message', constIssue, 'JWT not present.');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure11, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure11, '/statusCode', typeIssue, 'integer');
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure11, '/activityId', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAzureApiManagementError = /* @__PURE__ */ guard(failure12, function isAzureApiManagementError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const statusCode = body.statusCode;
  if (statusCode === undefined) return fail(failure12, '', requiredIssue, 'statusCode');
  if (!Number.isInteger(statusCode)) return fail(failure12, '/statusCode', typeIssue, 'integer');
  const message = body.message;
  if (message === undefined) return fail(failure12, '', requiredIssue, 'message');
  const activityId = body.activityId;
  if (activityId !== undefined && typeof activityId !== 'string') return fail(failure12, '/activityId', typeIssue, 'string');
  if (!(typeof message === 'string' && (pattern4.test(message) || pattern5.test(message) || pattern7.test(message) || pattern6.test(message) || pattern8.test(message) || pattern2.test(message) || pattern3.test(message) || pattern1.test(message)) || message === 'Unable to match incoming request to an operation.' || message === 'JWT not present.')) return fail(failure12, '', anyOfIssue);
  failure12.issue = null;
  return true;
});

export default {
  id: 'azure-api-management',
  kind: 'implementation',
  revisions: null,
  requestId: [{ pointer: '/activityId', accessor: (body) => body?.activityId }],
  errors: {
    'quota-exceeded': { category: 'budget-exceeded', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'subscription-key-missing': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subscription-key-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'operation-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'token-missing': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-claim-missing': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'caller-address-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'header-required': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'callback-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAzureApiManagementErrorEnvelope,
      guardKey: '60g_bh8fUXCk',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/statusCode', accessor: (body) => body?.statusCode },
      forms: [
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { pattern: /^Out of (?:call volume|bandwidth) quota\. Quota will be replenished in [0-9]/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementQuotaExceededError, guardKey: '92G8aLP5OFLt', status: [403], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { pattern: /^Rate limit is exceeded/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementRateLimitedError, guardKey: '2Zj7V8QXLaTf', status: null, headers: [] },
        { error: 'subscription-key-missing', surfaces: ['rest'], matchBy: { pattern: /^Access denied due to missing subscription key\./u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementSubscriptionKeyMissingError, guardKey: '1OTYWQNOFtWL', status: null, headers: [] },
        { error: 'subscription-key-invalid', surfaces: ['rest'], matchBy: { pattern: /^Access denied due to invalid subscription key\./u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementSubscriptionKeyInvalidError, guardKey: 'MC1ybPtrCH41', status: null, headers: [] },
        { error: 'operation-not-found', surfaces: ['rest'], matchBy: { text: 'Unable to match incoming request to an operation.', conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementOperationNotFoundError, guardKey: '0w_EbakIdYzN', status: null, headers: [] },
        { error: 'token-missing', surfaces: ['rest'], matchBy: { text: 'JWT not present.', conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementTokenMissingError, guardKey: 'JkCmr01Kls2F', status: null, headers: [] },
        { error: 'token-claim-missing', surfaces: ['rest'], matchBy: { pattern: /^(?:JWT token is missing the following claims: |Claim .+ is not allowed\. Access denied\.$)/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementTokenClaimMissingError, guardKey: 'oVgD_MPdnQr7', status: null, headers: [] },
        { error: 'caller-address-denied', surfaces: ['rest'], matchBy: { pattern: /^(?:Caller IP address .+ Access denied\.|Failed to establish IP address for the caller\. Access denied\.)$/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementCallerAddressDeniedError, guardKey: '2LF9IZdo3ZlF', status: null, headers: [] },
        { error: 'header-required', surfaces: ['rest'], matchBy: { pattern: /^Header .+ (?:was not found in the request|is not allowed)\. Access denied\.$/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementHeaderRequiredError, guardKey: '6pLqvkPn6-0F', status: null, headers: [] },
        { error: 'callback-invalid', surfaces: ['rest'], matchBy: { pattern: /^Value of callback parameter .+ is not a valid JavaScript identifier\.$/u, conditions: [{ pointer: '/statusCode', accessor: (body) => body?.statusCode, present: true }] }, revisions: null, guard: isAzureApiManagementCallbackInvalidError, guardKey: 'A_fBQAhi3kdQ', status: null, headers: [] },
      ],
    },
  ],
};
