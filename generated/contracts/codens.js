function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'CREDIT_INSUFFICIENT' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error_code' }, message: "must have required property 'error_code'" };
const fault4 = { instancePath: '', keyword: 'required', params: { missingProperty: 'detail' }, message: "must have required property 'detail'" };
const fault5 = { instancePath: '/category', keyword: 'enum', params: { allowedValues: ['permanent', 'transient', 'unauthorized', 'budget_exceeded'] }, message: 'must be equal to one of the allowed values' };
const fault6 = { instancePath: '', keyword: 'required', params: { missingProperty: 'category' }, message: "must have required property 'category'" };
const fault7 = { instancePath: '/suggested_action', keyword: 'type', params: { type: ['string', 'null'] }, message: 'must be string,null' };
const fault8 = { instancePath: '/retry_after_seconds', keyword: 'type', params: { type: ['integer', 'null'] }, message: 'must be integer,null' };
const fault9 = { instancePath: '/retry_after_seconds', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault10 = { instancePath: '/error_code', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault11 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'IDEMPOTENCY_CONFLICT' }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'INTERNAL_ERROR' }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'JWT_EXPIRED' }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'JWT_INVALID' }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'JWT_REPLAYED' }, message: 'must be equal to constant' };
const fault16 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'ORG_NOT_FOUND' }, message: 'must be equal to constant' };
const fault17 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'ORG_NOT_LINKED_TO_AUTH' }, message: 'must be equal to constant' };
const fault18 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'RATE_LIMITED' }, message: 'must be equal to constant' };
const fault19 = { instancePath: '/retry_after_seconds', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault20 = { instancePath: '', keyword: 'required', params: { missingProperty: 'retry_after_seconds' }, message: "must have required property 'retry_after_seconds'" };
const fault21 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'RESOURCE_NOT_FOUND' }, message: 'must be equal to constant' };
const fault22 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'SERVICE_DISABLED' }, message: 'must be equal to constant' };
const fault23 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'UNAUTHORIZED' }, message: 'must be equal to constant' };
const fault24 = { instancePath: '/error_code', keyword: 'const', params: { allowedValue: 'VALIDATION_ERROR' }, message: 'must be equal to constant' };
const fault25 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };

const last1 = { fault: 0 };
export const isCodensCreditInsufficientError = /* @__PURE__ */ guard(function isCodensCreditInsufficientError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.error_code) !== 'CREDIT_INSUFFICIENT') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last1.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last1.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last1.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last1.fault = 8);
    if (!(v4 >= 0)) return !(last1.fault = 9);
  }
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last2 = { fault: 0 };
export const isCodensErrorEnvelope = /* @__PURE__ */ guard(function isCodensErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if (body.detail === undefined) return !(last2.fault = 2);
  if (!(typeof (v1 = body.error_code) === 'string')) return !(last2.fault = v1 === undefined ? 4 : 3);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last2.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last2.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last2.fault = 8);
    if (!(v4 >= 0)) return !(last2.fault = 9);
  }
  return !(last2.fault = 0);
}, last2, () => [fault1, fault4, fault10, fault3, fault5, fault6, fault7, fault8, fault9]);

const last3 = { fault: 0 };
export const isCodensIdempotencyConflictError = /* @__PURE__ */ guard(function isCodensIdempotencyConflictError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.error_code) !== 'IDEMPOTENCY_CONFLICT') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last3.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last3.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last3.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last3.fault = 8);
    if (!(v4 >= 0)) return !(last3.fault = 9);
  }
  return !(last3.fault = 0);
}, last3, () => [fault1, fault11, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last4 = { fault: 0 };
export const isCodensInternalError = /* @__PURE__ */ guard(function isCodensInternalError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.error_code) !== 'INTERNAL_ERROR') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last4.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last4.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last4.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last4.fault = 8);
    if (!(v4 >= 0)) return !(last4.fault = 9);
  }
  return !(last4.fault = 0);
}, last4, () => [fault1, fault12, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last5 = { fault: 0 };
export const isCodensJwtExpiredError = /* @__PURE__ */ guard(function isCodensJwtExpiredError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.error_code) !== 'JWT_EXPIRED') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last5.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last5.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last5.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last5.fault = 8);
    if (!(v4 >= 0)) return !(last5.fault = 9);
  }
  return !(last5.fault = 0);
}, last5, () => [fault1, fault13, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last6 = { fault: 0 };
export const isCodensJwtInvalidError = /* @__PURE__ */ guard(function isCodensJwtInvalidError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.error_code) !== 'JWT_INVALID') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last6.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last6.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last6.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last6.fault = 8);
    if (!(v4 >= 0)) return !(last6.fault = 9);
  }
  return !(last6.fault = 0);
}, last6, () => [fault1, fault14, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last7 = { fault: 0 };
export const isCodensJwtReplayedError = /* @__PURE__ */ guard(function isCodensJwtReplayedError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.error_code) !== 'JWT_REPLAYED') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last7.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last7.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last7.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last7.fault = 8);
    if (!(v4 >= 0)) return !(last7.fault = 9);
  }
  return !(last7.fault = 0);
}, last7, () => [fault1, fault15, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last8 = { fault: 0 };
export const isCodensOrgNotFoundError = /* @__PURE__ */ guard(function isCodensOrgNotFoundError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.error_code) !== 'ORG_NOT_FOUND') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last8.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last8.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last8.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last8.fault = 8);
    if (!(v4 >= 0)) return !(last8.fault = 9);
  }
  return !(last8.fault = 0);
}, last8, () => [fault1, fault16, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last9 = { fault: 0 };
export const isCodensOrgNotLinkedToAuthError = /* @__PURE__ */ guard(function isCodensOrgNotLinkedToAuthError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.error_code) !== 'ORG_NOT_LINKED_TO_AUTH') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last9.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last9.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last9.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last9.fault = 8);
    if (!(v4 >= 0)) return !(last9.fault = 9);
  }
  return !(last9.fault = 0);
}, last9, () => [fault1, fault17, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last10 = { fault: 0 };
export const isCodensRateLimitedError = /* @__PURE__ */ guard(function isCodensRateLimitedError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.error_code) !== 'RATE_LIMITED') return !(last10.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last10.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last10.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last10.fault = 7);
  if (!(Number.isInteger((v4 = body.retry_after_seconds)))) return !(last10.fault = v4 === undefined ? 9 : 8);
  if (!(v4 >= 0)) return !(last10.fault = 10);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault18, fault3, fault4, fault5, fault6, fault7, fault19, fault20, fault9]);

const last11 = { fault: 0 };
export const isCodensResourceNotFoundError = /* @__PURE__ */ guard(function isCodensResourceNotFoundError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.error_code) !== 'RESOURCE_NOT_FOUND') return !(last11.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last11.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last11.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last11.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last11.fault = 8);
    if (!(v4 >= 0)) return !(last11.fault = 9);
  }
  return !(last11.fault = 0);
}, last11, () => [fault1, fault21, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last12 = { fault: 0 };
export const isCodensServiceDisabledError = /* @__PURE__ */ guard(function isCodensServiceDisabledError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.error_code) !== 'SERVICE_DISABLED') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last12.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last12.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last12.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last12.fault = 8);
    if (!(v4 >= 0)) return !(last12.fault = 9);
  }
  return !(last12.fault = 0);
}, last12, () => [fault1, fault22, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last13 = { fault: 0 };
export const isCodensUnauthorizedError = /* @__PURE__ */ guard(function isCodensUnauthorizedError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if ((v1 = body.error_code) !== 'UNAUTHORIZED') return !(last13.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last13.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last13.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last13.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last13.fault = 8);
    if (!(v4 >= 0)) return !(last13.fault = 9);
  }
  return !(last13.fault = 0);
}, last13, () => [fault1, fault23, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last14 = { fault: 0 };
export const isCodensValidationError = /* @__PURE__ */ guard(function isCodensValidationError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last14.fault = 1);
  if ((v1 = body.error_code) !== 'VALIDATION_ERROR') return !(last14.fault = v1 === undefined ? 3 : 2);
  if (body.detail === undefined) return !(last14.fault = 4);
  if ((v2 = body.category) !== 'permanent' && v2 !== 'transient' && v2 !== 'unauthorized' && v2 !== 'budget_exceeded') return !(last14.fault = v2 === undefined ? 6 : 5);
  if (!((v3 = body.suggested_action) === undefined || typeof v3 === 'string' || v3 === null)) return !(last14.fault = 7);
  if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
    if (!(Number.isInteger(v4))) return !(last14.fault = 8);
    if (!(v4 >= 0)) return !(last14.fault = 9);
  }
  return !(last14.fault = 0);
}, last14, () => [fault1, fault24, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last15 = { fault: 0 };
export const isCodensError = /* @__PURE__ */ guard(function isCodensError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last15.fault = 1);
  if (body.detail === undefined) return !(last15.fault = 2);
  if ((v1 = body.category) !== 'permanent' && v1 !== 'transient' && v1 !== 'unauthorized' && v1 !== 'budget_exceeded') return !(last15.fault = v1 === undefined ? 4 : 3);
  if (!((v2 = body.suggested_action) === undefined || typeof v2 === 'string' || v2 === null)) return !(last15.fault = 5);
  if ((v3 = body.error_code) === 'VALIDATION_ERROR' || v3 === 'UNAUTHORIZED' || v3 === 'CREDIT_INSUFFICIENT' || v3 === 'RESOURCE_NOT_FOUND' || v3 === 'INTERNAL_ERROR' || v3 === 'IDEMPOTENCY_CONFLICT' || v3 === 'JWT_EXPIRED' || v3 === 'JWT_INVALID' || v3 === 'JWT_REPLAYED' || v3 === 'ORG_NOT_LINKED_TO_AUTH' || v3 === 'ORG_NOT_FOUND' || v3 === 'SERVICE_DISABLED') {
    if ((v4 = body.retry_after_seconds) !== undefined && v4 !== null) {
      if (!(Number.isInteger(v4))) return !(last15.fault = 6);
      if (!(v4 >= 0)) return !(last15.fault = 7);
    }
  } else if (v3 === 'RATE_LIMITED') {
    if (!(Number.isInteger((v4 = body.retry_after_seconds)))) return !(last15.fault = v4 === undefined ? 9 : 8);
    if (!(v4 >= 0)) return !(last15.fault = 7);
  } else return !(last15.fault = v3 === undefined ? 11 : 10);
  return !(last15.fault = 0);
}, last15, () => [fault1, fault4, fault5, fault6, fault7, fault8, fault9, fault19, fault20, fault25, fault3]);

export default {
  id: 'codens',
  kind: 'vendor',
  revisions: null,
  errors: {
    'validation-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'credit-insufficient': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'idempotency-conflict': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'jwt-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'jwt-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'jwt-replayed': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'org-not-linked-to-auth': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'org-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'service-disabled': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isCodensErrorEnvelope,
      guardKey: 'sHVdrE6kUiic',
      mediaType: null,
      code: [{ pointer: '/error_code', accessor: (body) => body?.error_code }],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [{ pointer: '/retry_after_seconds', accessor: (body) => body?.retry_after_seconds, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'validation-error', surfaces: ['rest', 'mcp'], matchBy: { codes: ['VALIDATION_ERROR'] }, revisions: null, guard: isCodensValidationError, guardKey: 'DfwlOJWifjco', status: [400, 422], headers: [] },
        { error: 'unauthorized', surfaces: ['rest', 'mcp'], matchBy: { codes: ['UNAUTHORIZED'] }, revisions: null, guard: isCodensUnauthorizedError, guardKey: 'J-oL4YMDhYUT', status: [401, 403], headers: [] },
        { error: 'credit-insufficient', surfaces: ['rest', 'mcp'], matchBy: { codes: ['CREDIT_INSUFFICIENT'] }, revisions: null, guard: isCodensCreditInsufficientError, guardKey: 'lfa7zCuPhXhs', status: [402], headers: [] },
        { error: 'resource-not-found', surfaces: ['rest', 'mcp'], matchBy: { codes: ['RESOURCE_NOT_FOUND'] }, revisions: null, guard: isCodensResourceNotFoundError, guardKey: 'Reda3kZvg3zr', status: [404], headers: [] },
        { error: 'rate-limited', surfaces: ['rest', 'mcp'], matchBy: { codes: ['RATE_LIMITED'] }, revisions: null, guard: isCodensRateLimitedError, guardKey: 'NWohyYIOxc01', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-error', surfaces: ['rest', 'mcp'], matchBy: { codes: ['INTERNAL_ERROR'] }, revisions: null, guard: isCodensInternalError, guardKey: 'Yiz9nOwndf7Z', status: [500, 503], headers: [] },
        { error: 'idempotency-conflict', surfaces: ['rest', 'mcp'], matchBy: { codes: ['IDEMPOTENCY_CONFLICT'] }, revisions: null, guard: isCodensIdempotencyConflictError, guardKey: 'xhr2zT90xjR8', status: [409], headers: [] },
        { error: 'jwt-expired', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_EXPIRED'] }, revisions: null, guard: isCodensJwtExpiredError, guardKey: 'UkirnbURFqPR', status: [401], headers: [] },
        { error: 'jwt-invalid', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_INVALID'] }, revisions: null, guard: isCodensJwtInvalidError, guardKey: 'Cp2K3I0-5mVK', status: [401], headers: [] },
        { error: 'jwt-replayed', surfaces: ['rest', 'mcp'], matchBy: { codes: ['JWT_REPLAYED'] }, revisions: null, guard: isCodensJwtReplayedError, guardKey: '6TwNIee63gd_', status: [401], headers: [] },
        { error: 'org-not-linked-to-auth', surfaces: ['rest', 'mcp'], matchBy: { codes: ['ORG_NOT_LINKED_TO_AUTH'] }, revisions: null, guard: isCodensOrgNotLinkedToAuthError, guardKey: 'mAStqRoUY4kR', status: [403, 404], headers: [] },
        { error: 'org-not-found', surfaces: ['rest', 'mcp'], matchBy: { codes: ['ORG_NOT_FOUND'] }, revisions: null, guard: isCodensOrgNotFoundError, guardKey: '53oRn9oPyu1h', status: [403, 404], headers: [] },
        { error: 'service-disabled', surfaces: ['rest', 'mcp'], matchBy: { codes: ['SERVICE_DISABLED'] }, revisions: null, guard: isCodensServiceDisabledError, guardKey: '3xMpCwm6Dv9c', status: [403], headers: [] },
      ],
    },
  ],
};
