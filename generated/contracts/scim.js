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

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => item === 'urn:ietf:params:scim:api:messages:2.0:Error';

const failure1 = {};
export const isScimErrorEnvelope = /* @__PURE__ */ guard(failure1, function isScimErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure1, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure1, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure1, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure1, '/status', anyOfIssue);
  const scimType = body.scimType;
  if (scimType !== undefined && typeof scimType !== 'string' && scimType !== null) return fail(failure1, '/scimType', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure1, '/detail', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isScimFilterInvalidError = /* @__PURE__ */ guard(failure2, function isScimFilterInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure2, '', requiredIssue, 'scimType');
  if (scimType !== 'invalidFilter') return fail(failure2, '/scimType', constIssue, 'invalidFilter');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure2, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure2, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure2, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure2, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure2, '/detail', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isScimNotMutableError = /* @__PURE__ */ guard(failure3, function isScimNotMutableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure3, '', requiredIssue, 'scimType');
  if (scimType !== 'mutability') return fail(failure3, '/scimType', constIssue, 'mutability');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure3, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure3, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure3, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure3, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure3, '/detail', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isScimNotUniqueError = /* @__PURE__ */ guard(failure4, function isScimNotUniqueError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure4, '', requiredIssue, 'scimType');
  if (scimType !== 'uniqueness') return fail(failure4, '/scimType', constIssue, 'uniqueness');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure4, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure4, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure4, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure4, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure4, '/detail', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isScimPathInvalidError = /* @__PURE__ */ guard(failure5, function isScimPathInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure5, '', requiredIssue, 'scimType');
  if (scimType !== 'invalidPath') return fail(failure5, '/scimType', constIssue, 'invalidPath');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure5, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure5, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure5, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure5, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure5, '/detail', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isScimSyntaxInvalidError = /* @__PURE__ */ guard(failure6, function isScimSyntaxInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure6, '', requiredIssue, 'scimType');
  if (scimType !== 'invalidSyntax') return fail(failure6, '/scimType', constIssue, 'invalidSyntax');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure6, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure6, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure6, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure6, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure6, '/detail', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isScimTargetMissingError = /* @__PURE__ */ guard(failure7, function isScimTargetMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure7, '', requiredIssue, 'scimType');
  if (scimType !== 'noTarget') return fail(failure7, '/scimType', constIssue, 'noTarget');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure7, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure7, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure7, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure7, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure7, '/detail', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isScimTooManyResultsError = /* @__PURE__ */ guard(failure8, function isScimTooManyResultsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure8, '', requiredIssue, 'scimType');
  if (scimType !== 'tooMany') return fail(failure8, '/scimType', constIssue, 'tooMany');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure8, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure8, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure8, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure8, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure8, '/detail', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isScimUriSensitiveError = /* @__PURE__ */ guard(failure9, function isScimUriSensitiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure9, '', requiredIssue, 'scimType');
  if (scimType !== 'sensitive') return fail(failure9, '/scimType', constIssue, 'sensitive');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure9, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure9, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure9, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure9, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure9, '/detail', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isScimValueInvalidError = /* @__PURE__ */ guard(failure10, function isScimValueInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure10, '', requiredIssue, 'scimType');
  if (scimType !== 'invalidValue') return fail(failure10, '/scimType', constIssue, 'invalidValue');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure10, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure10, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure10, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure10, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure10, '/detail', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isScimVersionUnsupportedError = /* @__PURE__ */ guard(failure11, function isScimVersionUnsupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const scimType = body.scimType;
  if (scimType === undefined) return fail(failure11, '', requiredIssue, 'scimType');
  if (scimType !== 'invalidVers') return fail(failure11, '/scimType', constIssue, 'invalidVers');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure11, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure11, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure11, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure11, '/status', anyOfIssue);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure11, '/detail', typeIssue, ['string', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isScimError = /* @__PURE__ */ guard(failure12, function isScimError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const schemas = body.schemas;
  if (schemas === undefined) return fail(failure12, '', requiredIssue, 'schemas');
  if (!Array.isArray(schemas)) return fail(failure12, '/schemas', typeIssue, 'array');
  if (!some(schemas, isItem1)) return fail(failure12, '/schemas', containsIssue);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && !Number.isInteger(status)) return fail(failure12, '/status', anyOfIssue);
  const scimType = body.scimType;
  if (scimType !== undefined && typeof scimType !== 'string' && scimType !== null) return fail(failure12, '/scimType', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure12, '/detail', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

export default {
  id: 'scim',
  kind: 'standard',
  revisions: null,
  errors: {
    'filter-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-results': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-unique': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-mutable': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'syntax-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'path-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'target-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'value-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'version-unsupported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'uri-sensitive': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'precondition-failed': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'not-implemented': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isScimErrorEnvelope,
      guardKey: 'i3Ozej_7FZhp',
      mediaType: null,
      identifies: true,
      code: [{ pointer: '/scimType', accessor: (body) => body?.scimType }],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'filter-invalid', surfaces: ['rest'], matchBy: { codes: ['invalidFilter'] }, revisions: null, guard: isScimFilterInvalidError, guardKey: 'NdLlyynMRxy7', status: [400], headers: [] },
        { error: 'too-many-results', surfaces: ['rest'], matchBy: { codes: ['tooMany'] }, revisions: null, guard: isScimTooManyResultsError, guardKey: 'W2kGOGo7uslK', status: [400], headers: [] },
        { error: 'not-unique', surfaces: ['rest'], matchBy: { codes: ['uniqueness'] }, revisions: null, guard: isScimNotUniqueError, guardKey: '9S-qme2T_Q2R', status: [409, 400], headers: [] },
        { error: 'not-mutable', surfaces: ['rest'], matchBy: { codes: ['mutability'] }, revisions: null, guard: isScimNotMutableError, guardKey: 'gEo9wjawLGUO', status: [400], headers: [] },
        { error: 'syntax-invalid', surfaces: ['rest'], matchBy: { codes: ['invalidSyntax'] }, revisions: null, guard: isScimSyntaxInvalidError, guardKey: 'd4S7Rx3Xt4UD', status: [400], headers: [] },
        { error: 'path-invalid', surfaces: ['rest'], matchBy: { codes: ['invalidPath'] }, revisions: null, guard: isScimPathInvalidError, guardKey: 'kJU0xfVkJYx5', status: [400], headers: [] },
        { error: 'target-missing', surfaces: ['rest'], matchBy: { codes: ['noTarget'] }, revisions: null, guard: isScimTargetMissingError, guardKey: 'KGWxg57gilYc', status: [400], headers: [] },
        { error: 'value-invalid', surfaces: ['rest'], matchBy: { codes: ['invalidValue'] }, revisions: null, guard: isScimValueInvalidError, guardKey: 'iVhoirM_Mtv6', status: [400], headers: [] },
        { error: 'version-unsupported', surfaces: ['rest'], matchBy: { codes: ['invalidVers'] }, revisions: null, guard: isScimVersionUnsupportedError, guardKey: '5PxND65DPFbF', status: [400], headers: [] },
        { error: 'uri-sensitive', surfaces: ['rest'], matchBy: { codes: ['sensitive'] }, revisions: null, guard: isScimUriSensitiveError, guardKey: 'nG8hVtvtbuNP', status: [403, 400], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [404], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [409], headers: [] },
        { error: 'precondition-failed', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [412], headers: [] },
        { error: 'payload-too-large', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [413], headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [500], headers: [] },
        { error: 'not-implemented', surfaces: ['rest'], matchBy: { status: true, conditions: [{ pointer: '/scimType', accessor: (body) => body?.scimType, present: false }] }, revisions: null, guard: isScimErrorEnvelope, guardKey: 'i3Ozej_7FZhp', status: [501], headers: [] },
      ],
    },
  ],
};
