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
const enumIssue = (allowedValues) => ({ keyword: 'enum', params: { allowedValues }, message: 'must be equal to one of the allowed values' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });

const failure1 = {};
export const isMicrosoftGraphAccessDeniedError = /* @__PURE__ */ guard(failure1, function isMicrosoftGraphAccessDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 'accessDenied' && code !== 'Authorization_RequestDenied' && code !== 'ErrorAccessDenied') return fail(failure1, '/error/code', enumIssue, ['accessDenied', 'Authorization_RequestDenied', 'ErrorAccessDenied']);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMicrosoftGraphActivityLimitReachedError = /* @__PURE__ */ guard(failure2, function isMicrosoftGraphActivityLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== 'activityLimitReached' && code !== 'TooManyRequests' && code !== 'ApplicationThrottled' && code !== 'throttledRequest') return fail(failure2, '/error/code', enumIssue, ['activityLimitReached', 'TooManyRequests', 'ApplicationThrottled', 'throttledRequest']);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMicrosoftGraphErrorEnvelope = /* @__PURE__ */ guard(failure3, function isMicrosoftGraphErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure3, '/error/code', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMicrosoftGraphExtensionError = /* @__PURE__ */ guard(failure4, function isMicrosoftGraphExtensionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== 'extensionError' && code !== 'MailboxNotEnabledForRESTAPI') return fail(failure4, '/error/code', enumIssue, ['extensionError', 'MailboxNotEnabledForRESTAPI']);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMicrosoftGraphGeneralExceptionError = /* @__PURE__ */ guard(failure5, function isMicrosoftGraphGeneralExceptionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== 'generalException' && code !== 'InternalServerError') return fail(failure5, '/error/code', enumIssue, ['generalException', 'InternalServerError']);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMicrosoftGraphInvalidRangeError = /* @__PURE__ */ guard(failure6, function isMicrosoftGraphInvalidRangeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== 'invalidRange') return fail(failure6, '/error/code', constIssue, 'invalidRange');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const innerError = error.innerError;
  if (innerError !== undefined) {
    if (typeof innerError !== 'object' || innerError === null || Array.isArray(innerError)) return fail(failure6, '/error/innerError', typeIssue, 'object');
    const requestId = innerError['request-id'];
    if (requestId !== undefined && typeof requestId !== 'string' && requestId !== null) return fail(failure6, '/error/innerError/request-id', typeIssue, ['string', 'null']);
    const clientRequestId = innerError['client-request-id'];
    if (clientRequestId !== undefined && typeof clientRequestId !== 'string' && clientRequestId !== null) return fail(failure6, '/error/innerError/client-request-id', typeIssue, ['string', 'null']);
    const date = innerError.date;
    if (date !== undefined && typeof date !== 'string' && date !== null) return fail(failure6, '/error/innerError/date', typeIssue, ['string', 'null']);
    const innerErrorCode = innerError.code;
    if (innerErrorCode !== undefined && typeof innerErrorCode !== 'string' && innerErrorCode !== null) return fail(failure6, '/error/innerError/code', typeIssue, ['string', 'null']);
  }
  const innererror = error.innererror;
  if (innererror !== undefined) {
    if (typeof innererror !== 'object' || innererror === null || Array.isArray(innererror)) return fail(failure6, '/error/innererror', typeIssue, 'object');
    const innererrorRequestId = innererror['request-id'];
    if (innererrorRequestId !== undefined && typeof innererrorRequestId !== 'string' && innererrorRequestId !== null) return fail(failure6, '/error/innererror/request-id', typeIssue, ['string', 'null']);
    const innererrorClientRequestId = innererror['client-request-id'];
    if (innererrorClientRequestId !== undefined && typeof innererrorClientRequestId !== 'string' && innererrorClientRequestId !== null) return fail(failure6, '/error/innererror/client-request-id', typeIssue, ['string', 'null']);
    const innererrorDate = innererror.date;
    if (innererrorDate !== undefined && typeof innererrorDate !== 'string' && innererrorDate !== null) return fail(failure6, '/error/innererror/date', typeIssue, ['string', 'null']);
    const innererrorCode = innererror.code;
    if (innererrorCode !== undefined && typeof innererrorCode !== 'string' && innererrorCode !== null) return fail(failure6, '/error/innererror/code', typeIssue, ['string', 'null']);
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMicrosoftGraphInvalidRequestError = /* @__PURE__ */ guard(failure7, function isMicrosoftGraphInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== 'invalidRequest' && code !== 'BadRequest' && code !== 'Request_BadRequest') return fail(failure7, '/error/code', enumIssue, ['invalidRequest', 'BadRequest', 'Request_BadRequest']);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMicrosoftGraphItemNotFoundError = /* @__PURE__ */ guard(failure8, function isMicrosoftGraphItemNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== 'itemNotFound' && code !== 'Request_ResourceNotFound' && code !== 'ResourceNotFound' && code !== 'ErrorItemNotFound') return fail(failure8, '/error/code', enumIssue, ['itemNotFound', 'Request_ResourceNotFound', 'ResourceNotFound', 'ErrorItemNotFound']);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMicrosoftGraphMalwareDetectedError = /* @__PURE__ */ guard(failure9, function isMicrosoftGraphMalwareDetectedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== 'malwareDetected') return fail(failure9, '/error/code', constIssue, 'malwareDetected');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMicrosoftGraphNameAlreadyExistsError = /* @__PURE__ */ guard(failure10, function isMicrosoftGraphNameAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 'nameAlreadyExists') return fail(failure10, '/error/code', constIssue, 'nameAlreadyExists');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMicrosoftGraphNotAllowedError = /* @__PURE__ */ guard(failure11, function isMicrosoftGraphNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 'notAllowed') return fail(failure11, '/error/code', constIssue, 'notAllowed');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMicrosoftGraphNotSupportedError = /* @__PURE__ */ guard(failure12, function isMicrosoftGraphNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== 'notSupported') return fail(failure12, '/error/code', constIssue, 'notSupported');
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMicrosoftGraphQuotaLimitReachedError = /* @__PURE__ */ guard(failure13, function isMicrosoftGraphQuotaLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== 'quotaLimitReached') return fail(failure13, '/error/code', constIssue, 'quotaLimitReached');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMicrosoftGraphResourceModifiedError = /* @__PURE__ */ guard(failure14, function isMicrosoftGraphResourceModifiedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== 'resourceModified') return fail(failure14, '/error/code', constIssue, 'resourceModified');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMicrosoftGraphResyncRequiredError = /* @__PURE__ */ guard(failure15, function isMicrosoftGraphResyncRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 'resyncRequired' && code !== 'syncStateNotFound') return fail(failure15, '/error/code', enumIssue, ['resyncRequired', 'syncStateNotFound']);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMicrosoftGraphServiceNotAvailableError = /* @__PURE__ */ guard(failure16, function isMicrosoftGraphServiceNotAvailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== 'serviceNotAvailable' && code !== 'ServiceUnavailable') return fail(failure16, '/error/code', enumIssue, ['serviceNotAvailable', 'ServiceUnavailable']);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMicrosoftGraphUnauthenticatedError = /* @__PURE__ */ guard(failure17, function isMicrosoftGraphUnauthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== 'unauthenticated' && code !== 'InvalidAuthenticationToken' && code !== 'AuthenticationError') return fail(failure17, '/error/code', enumIssue, ['unauthenticated', 'InvalidAuthenticationToken', 'AuthenticationError']);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMicrosoftGraphError = /* @__PURE__ */ guard(failure18, function isMicrosoftGraphError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure18, '/error/code', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  failure18.issue = null;
  return true;
});

export default {
  id: 'microsoft-graph',
  kind: 'vendor',
  revisions: null,
  hosts: ['graph.microsoft.com', 'graph.microsoft.us', 'dod-graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn'],
  identifyingHeaders: [{ name: 'x-ms-ags-diagnostic' }],
  requestId: [{ pointer: '/error/innerError/request-id', accessor: (body) => body?.error?.innerError?.['request-id'] }, { pointer: '/error/innererror/request-id', accessor: (body) => body?.error?.innererror?.['request-id'] }, { header: 'request-id' }],
  errors: {
    'access-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'activity-limit-reached': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'extension-error': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'general-exception': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'invalid-range': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'item-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malware-detected': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'name-already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: null, backoff: null },
    'not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: null, backoff: null },
    'resource-modified': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'resync-required': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'service-not-available': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'quota-limit-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'payment-required': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    locked: { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'bandwidth-limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isMicrosoftGraphErrorEnvelope,
      guardKey: 'XfvX9S6SJ_Z1',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: ['accessDenied', 'Authorization_RequestDenied', 'ErrorAccessDenied'] }, revisions: null, guard: isMicrosoftGraphAccessDeniedError, guardKey: 'XSlL_E_n2HMf', status: null, headers: [] },
        { error: 'activity-limit-reached', surfaces: ['rest'], matchBy: { codes: ['activityLimitReached', 'TooManyRequests', 'ApplicationThrottled', 'throttledRequest'] }, revisions: null, guard: isMicrosoftGraphActivityLimitReachedError, guardKey: 'tGe1A46KCu0X', status: null, headers: [] },
        { error: 'extension-error', surfaces: ['rest'], matchBy: { codes: ['extensionError', 'MailboxNotEnabledForRESTAPI'] }, revisions: null, guard: isMicrosoftGraphExtensionError, guardKey: 'U63kTSJWII89', status: null, headers: [] },
        { error: 'general-exception', surfaces: ['rest'], matchBy: { codes: ['generalException', 'InternalServerError'] }, revisions: null, guard: isMicrosoftGraphGeneralExceptionError, guardKey: 'OpR9mcWimj6M', status: null, headers: [] },
        { error: 'invalid-range', surfaces: ['rest'], matchBy: { codes: ['invalidRange'] }, revisions: null, guard: isMicrosoftGraphInvalidRangeError, guardKey: '60ne0XBV0W0b', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['rest'], matchBy: { codes: ['invalidRequest', 'BadRequest', 'Request_BadRequest'] }, revisions: null, guard: isMicrosoftGraphInvalidRequestError, guardKey: 'P2Dufh2f0Sz6', status: null, headers: [] },
        { error: 'item-not-found', surfaces: ['rest'], matchBy: { codes: ['itemNotFound', 'Request_ResourceNotFound', 'ResourceNotFound', 'ErrorItemNotFound'] }, revisions: null, guard: isMicrosoftGraphItemNotFoundError, guardKey: 'gi0gLg1XRZh1', status: null, headers: [] },
        { error: 'malware-detected', surfaces: ['rest'], matchBy: { codes: ['malwareDetected'] }, revisions: null, guard: isMicrosoftGraphMalwareDetectedError, guardKey: 'jaSzZ9vmTFhL', status: null, headers: [] },
        { error: 'name-already-exists', surfaces: ['rest'], matchBy: { codes: ['nameAlreadyExists'] }, revisions: null, guard: isMicrosoftGraphNameAlreadyExistsError, guardKey: 'Hzdhk6sApZNl', status: null, headers: [] },
        { error: 'not-allowed', surfaces: ['rest'], matchBy: { codes: ['notAllowed'] }, revisions: null, guard: isMicrosoftGraphNotAllowedError, guardKey: 'YgABnt2O36qb', status: null, headers: [] },
        { error: 'not-supported', surfaces: ['rest'], matchBy: { codes: ['notSupported'] }, revisions: null, guard: isMicrosoftGraphNotSupportedError, guardKey: 'RB6hbPZwSZsm', status: null, headers: [] },
        { error: 'resource-modified', surfaces: ['rest'], matchBy: { codes: ['resourceModified'] }, revisions: null, guard: isMicrosoftGraphResourceModifiedError, guardKey: 'SHjqTAWdQtvv', status: null, headers: [] },
        { error: 'resync-required', surfaces: ['rest'], matchBy: { codes: ['resyncRequired', 'syncStateNotFound'] }, revisions: null, guard: isMicrosoftGraphResyncRequiredError, guardKey: '1fUDuGNfRm5C', status: null, headers: [] },
        { error: 'service-not-available', surfaces: ['rest'], matchBy: { codes: ['serviceNotAvailable', 'ServiceUnavailable'] }, revisions: null, guard: isMicrosoftGraphServiceNotAvailableError, guardKey: 'up45KCWCEPcK', status: null, headers: [] },
        { error: 'quota-limit-reached', surfaces: ['rest'], matchBy: { codes: ['quotaLimitReached'] }, revisions: null, guard: isMicrosoftGraphQuotaLimitReachedError, guardKey: 'Qz8cizHLIp2I', status: null, headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { codes: ['unauthenticated', 'InvalidAuthenticationToken', 'AuthenticationError'] }, revisions: null, guard: isMicrosoftGraphUnauthenticatedError, guardKey: 'H8AGZudv5QVA', status: null, headers: [] },
        { error: 'payment-required', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isMicrosoftGraphErrorEnvelope, guardKey: 'XfvX9S6SJ_Z1', status: [402], headers: [] },
        { error: 'locked', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isMicrosoftGraphErrorEnvelope, guardKey: 'XfvX9S6SJ_Z1', status: [423], headers: [] },
        { error: 'bandwidth-limit-exceeded', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isMicrosoftGraphErrorEnvelope, guardKey: 'XfvX9S6SJ_Z1', status: [509], headers: [] },
      ],
    },
  ],
};
