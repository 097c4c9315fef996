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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isAwsJsonAddressErrorEnvelope = /* @__PURE__ */ guard(failure1, function isAwsJsonAddressErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const type = body.__type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure1, '/__type', typeIssue, ['string', 'null']);
  const code = body.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure1, '/code', typeIssue, ['string', 'null']);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  const Message = body.Message;
  if (Message !== undefined && typeof Message !== 'string' && Message !== null) return fail(failure1, '/Message', typeIssue, ['string', 'null']);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', anyOfIssue);
  if (typeof type !== 'string' && typeof code !== 'string' && typeof message !== 'string' && typeof Message !== 'string') return fail(failure1, '', anyOfIssue);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAwsJsonErrorEnvelope = /* @__PURE__ */ guard(failure2, function isAwsJsonErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const type = body.__type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure2, '/__type', typeIssue, ['string', 'null']);
  const code = body.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure2, '/code', typeIssue, ['string', 'null']);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  const Message = body.Message;
  if (Message !== undefined && typeof Message !== 'string' && Message !== null) return fail(failure2, '/Message', typeIssue, ['string', 'null']);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', anyOfIssue);
  if (typeof type !== 'string' && typeof code !== 'string' && typeof message !== 'string' && typeof Message !== 'string') return fail(failure2, '', anyOfIssue);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAwsJsonHeaderErrorEnvelope = /* @__PURE__ */ guard(failure3, function isAwsJsonHeaderErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const type = body.__type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure3, '/__type', typeIssue, ['string', 'null']);
  const code = body.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure3, '/code', typeIssue, ['string', 'null']);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  const Message = body.Message;
  if (Message !== undefined && typeof Message !== 'string' && Message !== null) return fail(failure3, '/Message', typeIssue, ['string', 'null']);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', anyOfIssue);
  if (typeof type !== 'string' && typeof code !== 'string' && typeof message !== 'string' && typeof Message !== 'string') return fail(failure3, '', anyOfIssue);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAwsJsonError = /* @__PURE__ */ guard(failure4, function isAwsJsonError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const type = body.__type;
  if (type !== undefined && typeof type !== 'string' && type !== null) return fail(failure4, '/__type', typeIssue, ['string', 'null']);
  const code = body.code;
  if (code !== undefined && typeof code !== 'string' && code !== null) return fail(failure4, '/code', typeIssue, ['string', 'null']);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  const Message = body.Message;
  if (Message !== undefined && typeof Message !== 'string' && Message !== null) return fail(failure4, '/Message', typeIssue, ['string', 'null']);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', anyOfIssue);
  if (typeof type !== 'string' && typeof code !== 'string' && typeof message !== 'string' && typeof Message !== 'string') return fail(failure4, '', anyOfIssue);
  failure4.issue = null;
  return true;
});

export default {
  id: 'aws-json',
  kind: 'dialect',
  revisions: null,
  requestId: [{ header: 'x-amzn-requestid' }, { header: 'x-amz-request-id' }],
  errors: {
    throttling: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    transient: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'access-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'expired-token': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'unrecognized-client': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'invalid-signature': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'opt-in-required': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    validation: { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-operation': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'internal-failure': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'condition-failed': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'quota-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAwsJsonErrorEnvelope,
      guardKey: 'faIcCs9OV8VD',
      mediaType: null,
      code: [{ pointer: '/__type', accessor: (body) => body?.__type, after: '#' }, { pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }, { pointer: '/Message', accessor: (body) => body?.Message }],
      waits: [{ header: 'x-amz-retry-after', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'throttling', surfaces: ['rest'], matchBy: { codes: ['ThrottlingException', 'Throttling', 'ThrottledException', 'RequestThrottledException', 'TooManyRequestsException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded', 'BandwidthLimitExceeded', 'LimitExceededException', 'RequestThrottled', 'SlowDown', 'EC2ThrottledException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'transient', surfaces: ['rest'], matchBy: { codes: ['RequestTimeout', 'RequestTimeoutException', 'PriorRequestNotComplete', 'TransactionInProgressException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'UnauthorizedOperation'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'expired-token', surfaces: ['rest'], matchBy: { codes: ['ExpiredTokenException', 'ExpiredToken'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unrecognized-client', surfaces: ['rest'], matchBy: { codes: ['UnrecognizedClientException', 'InvalidClientTokenId', 'MissingAuthenticationTokenException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'invalid-signature', surfaces: ['rest'], matchBy: { codes: ['IncompleteSignature', 'IncompleteSignatureException', 'InvalidSignatureException', 'SignatureDoesNotMatch'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-expired', surfaces: ['rest'], matchBy: { codes: ['RequestExpired'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'opt-in-required', surfaces: ['rest'], matchBy: { codes: ['OptInRequired', 'SubscriptionRequiredException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'validation', surfaces: ['rest'], matchBy: { codes: ['ValidationException', 'ValidationError', 'InvalidParameterException', 'InvalidParameterValue', 'SerializationException', 'MalformedHttpRequestException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { codes: ['RequestEntityTooLargeException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unknown-operation', surfaces: ['rest'], matchBy: { codes: ['UnknownOperationException', 'InvalidAction'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['ServiceUnavailable', 'ServiceUnavailableException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'internal-failure', surfaces: ['rest'], matchBy: { codes: ['InternalFailure', 'InternalServerError', 'InternalServerException', 'InternalServiceException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['ResourceNotFoundException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['ConflictException', 'ResourceInUseException', 'TransactionConflictException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'condition-failed', surfaces: ['rest'], matchBy: { codes: ['ConditionalCheckFailedException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { codes: ['ServiceQuotaExceededException'] }, revisions: null, guard: isAwsJsonErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAwsJsonHeaderErrorEnvelope,
      guardKey: 'faIcCs9OV8VD',
      mediaType: null,
      code: [{ header: 'x-amzn-errortype', before: ':' }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }, { pointer: '/Message', accessor: (body) => body?.Message }],
      waits: [{ header: 'x-amz-retry-after', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'throttling', surfaces: ['rest'], matchBy: { codes: ['ThrottlingException', 'Throttling', 'ThrottledException', 'RequestThrottledException', 'TooManyRequestsException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded', 'BandwidthLimitExceeded', 'LimitExceededException', 'RequestThrottled', 'SlowDown', 'EC2ThrottledException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'transient', surfaces: ['rest'], matchBy: { codes: ['RequestTimeout', 'RequestTimeoutException', 'PriorRequestNotComplete', 'TransactionInProgressException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'UnauthorizedOperation'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'expired-token', surfaces: ['rest'], matchBy: { codes: ['ExpiredTokenException', 'ExpiredToken'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unrecognized-client', surfaces: ['rest'], matchBy: { codes: ['UnrecognizedClientException', 'InvalidClientTokenId', 'MissingAuthenticationTokenException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'invalid-signature', surfaces: ['rest'], matchBy: { codes: ['IncompleteSignature', 'IncompleteSignatureException', 'InvalidSignatureException', 'SignatureDoesNotMatch'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-expired', surfaces: ['rest'], matchBy: { codes: ['RequestExpired'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'opt-in-required', surfaces: ['rest'], matchBy: { codes: ['OptInRequired', 'SubscriptionRequiredException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'validation', surfaces: ['rest'], matchBy: { codes: ['ValidationException', 'ValidationError', 'InvalidParameterException', 'InvalidParameterValue', 'SerializationException', 'MalformedHttpRequestException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { codes: ['RequestEntityTooLargeException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unknown-operation', surfaces: ['rest'], matchBy: { codes: ['UnknownOperationException', 'InvalidAction'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['ServiceUnavailable', 'ServiceUnavailableException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'internal-failure', surfaces: ['rest'], matchBy: { codes: ['InternalFailure', 'InternalServerError', 'InternalServerException', 'InternalServiceException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['ResourceNotFoundException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['ConflictException', 'ResourceInUseException', 'TransactionConflictException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'condition-failed', surfaces: ['rest'], matchBy: { codes: ['ConditionalCheckFailedException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { codes: ['ServiceQuotaExceededException'] }, revisions: null, guard: isAwsJsonHeaderErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAwsJsonAddressErrorEnvelope,
      guardKey: 'faIcCs9OV8VD',
      mediaType: null,
      code: [{ pointer: '/__type', accessor: (body) => body?.__type, before: ':' }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }, { pointer: '/Message', accessor: (body) => body?.Message }],
      waits: [{ header: 'x-amz-retry-after', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'throttling', surfaces: ['rest'], matchBy: { codes: ['ThrottlingException', 'Throttling', 'ThrottledException', 'RequestThrottledException', 'TooManyRequestsException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded', 'BandwidthLimitExceeded', 'LimitExceededException', 'RequestThrottled', 'SlowDown', 'EC2ThrottledException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'transient', surfaces: ['rest'], matchBy: { codes: ['RequestTimeout', 'RequestTimeoutException', 'PriorRequestNotComplete', 'TransactionInProgressException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { codes: ['AccessDeniedException', 'AccessDenied', 'NotAuthorized', 'UnauthorizedOperation'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'expired-token', surfaces: ['rest'], matchBy: { codes: ['ExpiredTokenException', 'ExpiredToken'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unrecognized-client', surfaces: ['rest'], matchBy: { codes: ['UnrecognizedClientException', 'InvalidClientTokenId', 'MissingAuthenticationTokenException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'invalid-signature', surfaces: ['rest'], matchBy: { codes: ['IncompleteSignature', 'IncompleteSignatureException', 'InvalidSignatureException', 'SignatureDoesNotMatch'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-expired', surfaces: ['rest'], matchBy: { codes: ['RequestExpired'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'opt-in-required', surfaces: ['rest'], matchBy: { codes: ['OptInRequired', 'SubscriptionRequiredException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'validation', surfaces: ['rest'], matchBy: { codes: ['ValidationException', 'ValidationError', 'InvalidParameterException', 'InvalidParameterValue', 'SerializationException', 'MalformedHttpRequestException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { codes: ['RequestEntityTooLargeException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'unknown-operation', surfaces: ['rest'], matchBy: { codes: ['UnknownOperationException', 'InvalidAction'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['ServiceUnavailable', 'ServiceUnavailableException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'internal-failure', surfaces: ['rest'], matchBy: { codes: ['InternalFailure', 'InternalServerError', 'InternalServerException', 'InternalServiceException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['ResourceNotFoundException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['ConflictException', 'ResourceInUseException', 'TransactionConflictException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'condition-failed', surfaces: ['rest'], matchBy: { codes: ['ConditionalCheckFailedException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { codes: ['ServiceQuotaExceededException'] }, revisions: null, guard: isAwsJsonAddressErrorEnvelope, guardKey: 'faIcCs9OV8VD', status: null, headers: [] },
      ],
    },
  ],
};
