function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'BAD_REQUEST' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault4 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 400 }, message: 'must be equal to constant' };
const fault5 = { instancePath: '', keyword: 'required', params: { missingProperty: 'status' }, message: "must have required property 'status'" };
const fault6 = { instancePath: '/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault7 = { instancePath: '', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault8 = { instancePath: '/code', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault9 = { instancePath: '/status', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault10 = { instancePath: '/status', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault11 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'FORBIDDEN' }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 403 }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'INTERNAL_SERVER_ERROR' }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 500 }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'NOT_FOUND' }, message: 'must be equal to constant' };
const fault16 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 404 }, message: 'must be equal to constant' };
const fault17 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'RATE_LIMIT_EXCEEDED' }, message: 'must be equal to constant' };
const fault18 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 429 }, message: 'must be equal to constant' };
const fault19 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'SERVICE_UNAVAILABLE' }, message: 'must be equal to constant' };
const fault20 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 503 }, message: 'must be equal to constant' };
const fault21 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'UNAUTHORIZED' }, message: 'must be equal to constant' };
const fault22 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 401 }, message: 'must be equal to constant' };
const fault23 = { instancePath: '/code', keyword: 'const', params: { allowedValue: 'UNPROCESSABLE_ENTITY' }, message: 'must be equal to constant' };
const fault24 = { instancePath: '/status', keyword: 'const', params: { allowedValue: 422 }, message: 'must be equal to constant' };
const fault25 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };

const last1 = { fault: 0 };
export const isRocketpunchBadRequestError = /* @__PURE__ */ guard(function isRocketpunchBadRequestError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.code) !== 'BAD_REQUEST') return !(last1.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 400) return !(last1.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last1.fault = v3 === undefined ? 7 : 6);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7]);

const last2 = { fault: 0 };
export const isRocketpunchErrorEnvelope = /* @__PURE__ */ guard(function isRocketpunchErrorEnvelope(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if (!(typeof (v1 = body.code) === 'string')) return !(last2.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.message) === 'string')) return !(last2.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = body.status)))) return !(last2.fault = v3 === undefined ? 7 : 6);
  if (!(v3 >= 0)) return !(last2.fault = 8);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault8, fault3, fault6, fault7, fault9, fault5, fault10]);

const last3 = { fault: 0 };
export const isRocketpunchForbiddenError = /* @__PURE__ */ guard(function isRocketpunchForbiddenError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.code) !== 'FORBIDDEN') return !(last3.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 403) return !(last3.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last3.fault = v3 === undefined ? 7 : 6);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault11, fault3, fault12, fault5, fault6, fault7]);

const last4 = { fault: 0 };
export const isRocketpunchInternalServerError = /* @__PURE__ */ guard(function isRocketpunchInternalServerError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.code) !== 'INTERNAL_SERVER_ERROR') return !(last4.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 500) return !(last4.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last4.fault = v3 === undefined ? 7 : 6);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault13, fault3, fault14, fault5, fault6, fault7]);

const last5 = { fault: 0 };
export const isRocketpunchNotFoundError = /* @__PURE__ */ guard(function isRocketpunchNotFoundError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.code) !== 'NOT_FOUND') return !(last5.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 404) return !(last5.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last5.fault = v3 === undefined ? 7 : 6);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault15, fault3, fault16, fault5, fault6, fault7]);

const last6 = { fault: 0 };
export const isRocketpunchRateLimitExceededError = /* @__PURE__ */ guard(function isRocketpunchRateLimitExceededError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.code) !== 'RATE_LIMIT_EXCEEDED') return !(last6.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 429) return !(last6.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last6.fault = v3 === undefined ? 7 : 6);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault17, fault3, fault18, fault5, fault6, fault7]);

const last7 = { fault: 0 };
export const isRocketpunchServiceUnavailableError = /* @__PURE__ */ guard(function isRocketpunchServiceUnavailableError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.code) !== 'SERVICE_UNAVAILABLE') return !(last7.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 503) return !(last7.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last7.fault = v3 === undefined ? 7 : 6);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault19, fault3, fault20, fault5, fault6, fault7]);

const last8 = { fault: 0 };
export const isRocketpunchUnauthorizedError = /* @__PURE__ */ guard(function isRocketpunchUnauthorizedError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.code) !== 'UNAUTHORIZED') return !(last8.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 401) return !(last8.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last8.fault = v3 === undefined ? 7 : 6);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault21, fault3, fault22, fault5, fault6, fault7]);

const last9 = { fault: 0 };
export const isRocketpunchUnprocessableEntityError = /* @__PURE__ */ guard(function isRocketpunchUnprocessableEntityError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.code) !== 'UNPROCESSABLE_ENTITY') return !(last9.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.status) !== 422) return !(last9.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = body.message) === 'string')) return !(last9.fault = v3 === undefined ? 7 : 6);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault23, fault3, fault24, fault5, fault6, fault7]);

const last10 = { fault: 0 };
export const isRocketpunchError = /* @__PURE__ */ guard(function isRocketpunchError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if (!(typeof (v1 = body.message) === 'string')) return !(last10.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.code) === 'BAD_REQUEST') {
    if ((v3 = body.status) !== 400) return !(last10.fault = v3 === undefined ? 5 : 4);
  } else if (v2 === 'UNAUTHORIZED') {
    if ((v3 = body.status) !== 401) return !(last10.fault = v3 === undefined ? 5 : 6);
  } else if (v2 === 'FORBIDDEN') {
    if ((v3 = body.status) !== 403) return !(last10.fault = v3 === undefined ? 5 : 7);
  } else if (v2 === 'NOT_FOUND') {
    if ((v3 = body.status) !== 404) return !(last10.fault = v3 === undefined ? 5 : 8);
  } else if (v2 === 'UNPROCESSABLE_ENTITY') {
    if ((v3 = body.status) !== 422) return !(last10.fault = v3 === undefined ? 5 : 9);
  } else if (v2 === 'RATE_LIMIT_EXCEEDED') {
    if ((v3 = body.status) !== 429) return !(last10.fault = v3 === undefined ? 5 : 10);
  } else if (v2 === 'INTERNAL_SERVER_ERROR') {
    if ((v3 = body.status) !== 500) return !(last10.fault = v3 === undefined ? 5 : 11);
  } else if (v2 === 'SERVICE_UNAVAILABLE') {
    if ((v3 = body.status) !== 503) return !(last10.fault = v3 === undefined ? 5 : 12);
  } else return !(last10.fault = v2 === undefined ? 14 : 13);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault6, fault7, fault4, fault5, fault22, fault12, fault16, fault24, fault18, fault14, fault20, fault25, fault3]);

export default {
  id: 'rocketpunch',
  kind: 'vendor',
  revisions: null,
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unprocessable-entity': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isRocketpunchErrorEnvelope,
      guardKey: 'xSwYVCZ2KpG3',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['BAD_REQUEST'] }, revisions: null, guard: isRocketpunchBadRequestError, guardKey: 'MYS9MMsKEz3b', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['UNAUTHORIZED'] }, revisions: null, guard: isRocketpunchUnauthorizedError, guardKey: '5LgwO26mTUTN', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['FORBIDDEN'] }, revisions: null, guard: isRocketpunchForbiddenError, guardKey: 'e5-3QpvcPUnb', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['NOT_FOUND'] }, revisions: null, guard: isRocketpunchNotFoundError, guardKey: 'RFtqPbOb1a-5', status: [404], headers: [] },
        { error: 'unprocessable-entity', surfaces: ['rest'], matchBy: { codes: ['UNPROCESSABLE_ENTITY'] }, revisions: null, guard: isRocketpunchUnprocessableEntityError, guardKey: 'JcTUw-nTpbuQ', status: [422], headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['rest'], matchBy: { codes: ['RATE_LIMIT_EXCEEDED'] }, revisions: null, guard: isRocketpunchRateLimitExceededError, guardKey: 'ddbINaqzgjAc', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-server-error', surfaces: ['rest'], matchBy: { codes: ['INTERNAL_SERVER_ERROR'] }, revisions: null, guard: isRocketpunchInternalServerError, guardKey: 'q9xsWnxOHUTJ', status: [500], headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['SERVICE_UNAVAILABLE'] }, revisions: null, guard: isRocketpunchServiceUnavailableError, guardKey: '0EoFAYwMXmGL', status: [503], headers: [] },
      ],
    },
  ],
};
