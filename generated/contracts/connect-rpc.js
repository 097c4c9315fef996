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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isConnectRpcAbortedError = /* @__PURE__ */ guard(failure1, function isConnectRpcAbortedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
  if (code !== 'aborted') return fail(failure1, '/code', constIssue, 'aborted');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isConnectRpcAlreadyExistsError = /* @__PURE__ */ guard(failure2, function isConnectRpcAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure2, '', requiredIssue, 'code');
  if (code !== 'already_exists') return fail(failure2, '/code', constIssue, 'already_exists');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isConnectRpcCanceledError = /* @__PURE__ */ guard(failure3, function isConnectRpcCanceledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure3, '', requiredIssue, 'code');
  if (code !== 'canceled') return fail(failure3, '/code', constIssue, 'canceled');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isConnectRpcDataLossError = /* @__PURE__ */ guard(failure4, function isConnectRpcDataLossError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure4, '', requiredIssue, 'code');
  if (code !== 'data_loss') return fail(failure4, '/code', constIssue, 'data_loss');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isConnectRpcDeadlineExceededError = /* @__PURE__ */ guard(failure5, function isConnectRpcDeadlineExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure5, '', requiredIssue, 'code');
  if (code !== 'deadline_exceeded') return fail(failure5, '/code', constIssue, 'deadline_exceeded');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, '/message', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isConnectRpcErrorEnvelope = /* @__PURE__ */ guard(failure6, function isConnectRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure6, '', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure6, '/code', typeIssue, 'string');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, '/message', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isConnectRpcFailedPreconditionError = /* @__PURE__ */ guard(failure7, function isConnectRpcFailedPreconditionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure7, '', requiredIssue, 'code');
  if (code !== 'failed_precondition') return fail(failure7, '/code', constIssue, 'failed_precondition');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, '/message', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isConnectRpcInternalError = /* @__PURE__ */ guard(failure8, function isConnectRpcInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure8, '', requiredIssue, 'code');
  if (code !== 'internal') return fail(failure8, '/code', constIssue, 'internal');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, '/message', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isConnectRpcInvalidArgumentError = /* @__PURE__ */ guard(failure9, function isConnectRpcInvalidArgumentError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure9, '', requiredIssue, 'code');
  if (code !== 'invalid_argument') return fail(failure9, '/code', constIssue, 'invalid_argument');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, '/message', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isConnectRpcNotFoundError = /* @__PURE__ */ guard(failure10, function isConnectRpcNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure10, '', requiredIssue, 'code');
  if (code !== 'not_found') return fail(failure10, '/code', constIssue, 'not_found');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, '/message', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isConnectRpcOutOfRangeError = /* @__PURE__ */ guard(failure11, function isConnectRpcOutOfRangeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure11, '', requiredIssue, 'code');
  if (code !== 'out_of_range') return fail(failure11, '/code', constIssue, 'out_of_range');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, '/message', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isConnectRpcPermissionDeniedError = /* @__PURE__ */ guard(failure12, function isConnectRpcPermissionDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure12, '', requiredIssue, 'code');
  if (code !== 'permission_denied') return fail(failure12, '/code', constIssue, 'permission_denied');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, '/message', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isConnectRpcResourceExhaustedError = /* @__PURE__ */ guard(failure13, function isConnectRpcResourceExhaustedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure13, '', requiredIssue, 'code');
  if (code !== 'resource_exhausted') return fail(failure13, '/code', constIssue, 'resource_exhausted');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, '/message', typeIssue, ['string', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isConnectRpcUnauthenticatedError = /* @__PURE__ */ guard(failure14, function isConnectRpcUnauthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure14, '', requiredIssue, 'code');
  if (code !== 'unauthenticated') return fail(failure14, '/code', constIssue, 'unauthenticated');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure14, '/message', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isConnectRpcUnavailableError = /* @__PURE__ */ guard(failure15, function isConnectRpcUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure15, '', requiredIssue, 'code');
  if (code !== 'unavailable') return fail(failure15, '/code', constIssue, 'unavailable');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure15, '/message', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isConnectRpcUnimplementedError = /* @__PURE__ */ guard(failure16, function isConnectRpcUnimplementedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure16, '', requiredIssue, 'code');
  if (code !== 'unimplemented') return fail(failure16, '/code', constIssue, 'unimplemented');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure16, '/message', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isConnectRpcUnknownError = /* @__PURE__ */ guard(failure17, function isConnectRpcUnknownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure17, '', requiredIssue, 'code');
  if (code !== 'unknown') return fail(failure17, '/code', constIssue, 'unknown');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure17, '/message', typeIssue, ['string', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isConnectRpcError = /* @__PURE__ */ guard(failure18, function isConnectRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure18, '', requiredIssue, 'code');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure18, '/message', typeIssue, ['string', 'null']);
  if (code === 'canceled' || code === 'unknown' || code === 'invalid_argument' || code === 'deadline_exceeded' || code === 'not_found' || code === 'already_exists' || code === 'permission_denied' || code === 'resource_exhausted' || code === 'failed_precondition' || code === 'aborted' || code === 'out_of_range' || code === 'unimplemented' || code === 'internal' || code === 'unavailable' || code === 'data_loss' || code === 'unauthenticated') {} else {
    return fail(failure18, '', anyOfIssue);
  }
  failure18.issue = null;
  return true;
});

export default {
  id: 'connect-rpc',
  kind: 'dialect',
  revisions: null,
  errors: {
    canceled: { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    unknown: { category: 'internal', when: 'never', retryable: false, remedy: null, backoff: null },
    'invalid-argument': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'deadline-exceeded': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'permission-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'resource-exhausted': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'failed-precondition': { category: 'precondition-failed', when: 'never', retryable: false, remedy: null, backoff: null },
    aborted: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'out-of-range': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unimplemented: { category: 'not-supported', when: 'never', retryable: false, remedy: null, backoff: null },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'data-loss': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isConnectRpcErrorEnvelope,
      guardKey: 'XSsV2F0rIrNz',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'canceled', surfaces: ['rest'], matchBy: { codes: ['canceled'] }, revisions: null, guard: isConnectRpcCanceledError, guardKey: 'F_0q5l8aeW78', status: [499, 408], headers: [] },
        { error: 'unknown', surfaces: ['rest'], matchBy: { codes: ['unknown'] }, revisions: null, guard: isConnectRpcUnknownError, guardKey: 'QwPjtylctZFr', status: [500], headers: [] },
        { error: 'invalid-argument', surfaces: ['rest'], matchBy: { codes: ['invalid_argument'] }, revisions: null, guard: isConnectRpcInvalidArgumentError, guardKey: 'b_h5bPay2DrR', status: [400], headers: [] },
        { error: 'deadline-exceeded', surfaces: ['rest'], matchBy: { codes: ['deadline_exceeded'] }, revisions: null, guard: isConnectRpcDeadlineExceededError, guardKey: 'kmEP1wJq3TLd', status: [504, 408], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['not_found'] }, revisions: null, guard: isConnectRpcNotFoundError, guardKey: 'QycY_Bcf4Bli', status: [404], headers: [] },
        { error: 'already-exists', surfaces: ['rest'], matchBy: { codes: ['already_exists'] }, revisions: null, guard: isConnectRpcAlreadyExistsError, guardKey: 'Gasa59kYqOvL', status: [409], headers: [] },
        { error: 'permission-denied', surfaces: ['rest'], matchBy: { codes: ['permission_denied'] }, revisions: null, guard: isConnectRpcPermissionDeniedError, guardKey: 'iorFSEiwmndW', status: [403], headers: [] },
        { error: 'resource-exhausted', surfaces: ['rest'], matchBy: { codes: ['resource_exhausted'] }, revisions: null, guard: isConnectRpcResourceExhaustedError, guardKey: 'TMjxfdtUJUy6', status: [429], headers: [] },
        { error: 'failed-precondition', surfaces: ['rest'], matchBy: { codes: ['failed_precondition'] }, revisions: null, guard: isConnectRpcFailedPreconditionError, guardKey: 'c1PBLsTE0D2c', status: [400, 412], headers: [] },
        { error: 'aborted', surfaces: ['rest'], matchBy: { codes: ['aborted'] }, revisions: null, guard: isConnectRpcAbortedError, guardKey: 'qV8YEocqcJEj', status: [409], headers: [] },
        { error: 'out-of-range', surfaces: ['rest'], matchBy: { codes: ['out_of_range'] }, revisions: null, guard: isConnectRpcOutOfRangeError, guardKey: 'GR_ZSghrfet4', status: [400], headers: [] },
        { error: 'unimplemented', surfaces: ['rest'], matchBy: { codes: ['unimplemented'] }, revisions: null, guard: isConnectRpcUnimplementedError, guardKey: 'Oc7oMfZ4M9zB', status: [501, 404], headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['internal'] }, revisions: null, guard: isConnectRpcInternalError, guardKey: 'iQgm70wwuv80', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { codes: ['unavailable'] }, revisions: null, guard: isConnectRpcUnavailableError, guardKey: 'IaxztoFyz2mb', status: [503], headers: [] },
        { error: 'data-loss', surfaces: ['rest'], matchBy: { codes: ['data_loss'] }, revisions: null, guard: isConnectRpcDataLossError, guardKey: 'zDxJLDmJ08z2', status: [500], headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { codes: ['unauthenticated'] }, revisions: null, guard: isConnectRpcUnauthenticatedError, guardKey: 'dUGLtDVnSVdb', status: [401], headers: [] },
      ],
    },
  ],
};
