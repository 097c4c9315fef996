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
const pattern1 = /^User(?: is not authorized to access this resource|: .+ is not authorized to perform: execute-api:)/u;
const pattern2 = /^(?:null|Internal server error)$/u;
const pattern3 = /^Internal [Ss]erver [Ee]rror$/u;
const pattern4 = /^Missing required request parameters: \[/u;
const pattern5 = /^(?:Request Too Long|HTTP content length exceeded [0-9]{1,20} bytes\.)$/u;
const pattern6 = /^(?:Signature expired|The security token included in the request is expired)/u;

const failure1 = {};
export const isAwsApiGatewayAccessDeniedError = /* @__PURE__ */ guard(failure1, function isAwsApiGatewayAccessDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/message', patternIssue, '^User(?: is not authorized to access this resource|: .+ is not authorized to perform: execute-api:)');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAwsApiGatewayAuthorizerFailedError = /* @__PURE__ */ guard(failure2, function isAwsApiGatewayAuthorizerFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure2, '/message', patternIssue, '^(?:null|Internal server error)$');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAwsApiGatewayBodyInvalidError = /* @__PURE__ */ guard(failure3, function isAwsApiGatewayBodyInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (message !== 'Invalid request body') return fail(failure3, '/message', constIssue, 'Invalid request body');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAwsApiGatewayErrorEnvelope = /* @__PURE__ */ guard(failure4, function isAwsApiGatewayErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAwsApiGatewayForbiddenError = /* @__PURE__ */ guard(failure5, function isAwsApiGatewayForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (message !== 'Forbidden') return fail(failure5, '/message', constIssue, 'Forbidden');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAwsApiGatewayIntegrationTimeoutError = /* @__PURE__ */ guard(failure6, function isAwsApiGatewayIntegrationTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (message !== 'Endpoint request timed out') return fail(failure6, '/message', constIssue, 'Endpoint request timed out');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAwsApiGatewayInternalError = /* @__PURE__ */ guard(failure7, function isAwsApiGatewayInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure7, '/message', patternIssue, '^Internal [Ss]erver [Ee]rror$');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isAwsApiGatewayMediaTypeUnsupportedError = /* @__PURE__ */ guard(failure8, function isAwsApiGatewayMediaTypeUnsupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (message !== 'Unsupported Media Type') return fail(failure8, '/message', constIssue, 'Unsupported Media Type');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAwsApiGatewayParametersMissingError = /* @__PURE__ */ guard(failure9, function isAwsApiGatewayParametersMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure9, '/message', patternIssue, "^Missing required request parameters: \\[");
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAwsApiGatewayQuotaExceededError = /* @__PURE__ */ guard(failure10, function isAwsApiGatewayQuotaExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (message !== 'Limit Exceeded') return fail(failure10, '/message', constIssue, 'Limit Exceeded');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAwsApiGatewayRequestTooLargeError = /* @__PURE__ */ guard(failure11, function isAwsApiGatewayRequestTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure11, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/message', typeIssue, 'string');
  if (!pattern5.test(message)) return fail(failure11, '/message', patternIssue, "^(?:Request Too Long|HTTP content length exceeded [0-9]{1,20} bytes\\.)$");
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAwsApiGatewayRouteNotFoundError = /* @__PURE__ */ guard(failure12, function isAwsApiGatewayRouteNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure12, '', requiredIssue, 'message');
  if (message !== 'Missing Authentication Token') return fail(failure12, '/message', constIssue, 'Missing Authentication Token');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isAwsApiGatewaySignatureExpiredError = /* @__PURE__ */ guard(failure13, function isAwsApiGatewaySignatureExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure13, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure13, '/message', patternIssue, '^(?:Signature expired|The security token included in the request is expired)');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isAwsApiGatewayThrottledError = /* @__PURE__ */ guard(failure14, function isAwsApiGatewayThrottledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure14, '', requiredIssue, 'message');
  if (message !== 'Too Many Requests') return fail(failure14, '/message', constIssue, 'Too Many Requests');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isAwsApiGatewayTokenInvalidError = /* @__PURE__ */ guard(failure15, function isAwsApiGatewayTokenInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure15, '', requiredIssue, 'message');
  if (message !== 'The security token included in the request is invalid.') return fail(failure15, '/message', constIssue, 'The security token included in the request is invalid.');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isAwsApiGatewayUnauthorizedError = /* @__PURE__ */ guard(failure16, function isAwsApiGatewayUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure16, '', requiredIssue, 'message');
  if (message !== 'Unauthorized') return fail(failure16, '/message', constIssue, 'Unauthorized');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isAwsApiGatewayError = /* @__PURE__ */ guard(failure17, function isAwsApiGatewayError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure17, '', requiredIssue, 'message');
  if (!(message === 'Missing Authentication Token' || message === 'Limit Exceeded' || message === 'Too Many Requests' || message === 'Forbidden' || message === 'The security token included in the request is invalid.' || message === 'Unauthorized' || message === 'Invalid request body' || message === 'Unsupported Media Type' || message === 'Endpoint request timed out' || typeof message === 'string' && (pattern1.test(message) || pattern6.test(message) || pattern4.test(message) || pattern5.test(message) || pattern3.test(message) || pattern2.test(message)))) return fail(failure17, '', anyOfIssue);
  failure17.issue = null;
  return true;
});

export default {
  id: 'aws-api-gateway',
  kind: 'implementation',
  revisions: null,
  requestId: [{ header: 'x-amzn-requestid' }, { header: 'apigw-requestid' }, { header: 'x-amz-apigw-id' }],
  errors: {
    'route-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'quota-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    throttled: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'access-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'token-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'signature-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'body-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'parameters-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'media-type-unsupported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'integration-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'authorizer-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAwsApiGatewayErrorEnvelope,
      guardKey: 'z9DmsesdFXyt',
      mediaType: null,
      code: [{ header: 'x-amzn-errortype', before: ':' }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'route-not-found', surfaces: ['rest'], matchBy: { text: 'Missing Authentication Token' }, revisions: null, guard: isAwsApiGatewayRouteNotFoundError, guardKey: 'I6D2kM9CxiCS', status: [403], headers: [] },
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { text: 'Limit Exceeded' }, revisions: null, guard: isAwsApiGatewayQuotaExceededError, guardKey: 'vJhvYdMfgiw0', status: [429], headers: [] },
        { error: 'throttled', surfaces: ['rest'], matchBy: { codes: ['TooManyRequestsException'], text: 'Too Many Requests' }, revisions: null, guard: isAwsApiGatewayThrottledError, guardKey: 'MEF1StRk52ik', status: [429], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['ForbiddenException'], text: 'Forbidden' }, revisions: null, guard: isAwsApiGatewayForbiddenError, guardKey: 'QSWaYNva303V', status: [403], headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { pattern: /^User(?: is not authorized to access this resource|: .+ is not authorized to perform: execute-api:)/u }, revisions: null, guard: isAwsApiGatewayAccessDeniedError, guardKey: 'Zolm-Y-ACsCw', status: [403], headers: [] },
        { error: 'token-invalid', surfaces: ['rest'], matchBy: { codes: ['AccessDeniedException', 'UnrecognizedClientException'], text: 'The security token included in the request is invalid.' }, revisions: null, guard: isAwsApiGatewayTokenInvalidError, guardKey: 'J5KWjU5MclZI', status: [403], headers: [] },
        { error: 'signature-expired', surfaces: ['rest'], matchBy: { codes: ['InvalidSignatureException', 'ExpiredTokenException'], pattern: /^(?:Signature expired|The security token included in the request is expired)/u }, revisions: null, guard: isAwsApiGatewaySignatureExpiredError, guardKey: 'xHNHE26VBm5X', status: [403], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['UnauthorizedException'], text: 'Unauthorized' }, revisions: null, guard: isAwsApiGatewayUnauthorizedError, guardKey: 'rlo2IjWFI2_G', status: [401], headers: [] },
        { error: 'body-invalid', surfaces: ['rest'], matchBy: { codes: ['BadRequestException'], text: 'Invalid request body' }, revisions: null, guard: isAwsApiGatewayBodyInvalidError, guardKey: 'VSuUvwza30Kc', status: [400], headers: [] },
        { error: 'parameters-missing', surfaces: ['rest'], matchBy: { codes: ['BadRequestException'], pattern: /^Missing required request parameters: \[/u }, revisions: null, guard: isAwsApiGatewayParametersMissingError, guardKey: 'LOPAxSck19uo', status: [400], headers: [] },
        { error: 'media-type-unsupported', surfaces: ['rest'], matchBy: { codes: ['BadRequestException', 'UnsupportedMediaTypeException'], text: 'Unsupported Media Type' }, revisions: null, guard: isAwsApiGatewayMediaTypeUnsupportedError, guardKey: '3jLDTFnl8bAi', status: [415], headers: [] },
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { codes: ['RequestEntityTooLargeException', 'RequestTooLargeException'], pattern: /^(?:Request Too Long|HTTP content length exceeded [0-9]{1,20} bytes\.)$/u }, revisions: null, guard: isAwsApiGatewayRequestTooLargeError, guardKey: 'bDVKsNbg2s_U', status: [413], headers: [] },
        { error: 'integration-timeout', surfaces: ['rest'], matchBy: { text: 'Endpoint request timed out' }, revisions: null, guard: isAwsApiGatewayIntegrationTimeoutError, guardKey: '2Wcwti-4ru5Z', status: [504], headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { codes: ['InternalServerErrorException', 'InternalServerException'], pattern: /^Internal [Ss]erver [Ee]rror$/u }, revisions: null, guard: isAwsApiGatewayInternalError, guardKey: 'U-MwVh0tpCIs', status: null, headers: [] },
        { error: 'authorizer-failed', surfaces: ['rest'], matchBy: { codes: ['AuthorizerConfigurationException', 'AuthorizerFailureException'], pattern: /^(?:null|Internal server error)$/u }, revisions: null, guard: isAwsApiGatewayAuthorizerFailedError, guardKey: 'GF4IbofaJTeM', status: [500], headers: [] },
      ],
    },
  ],
};
