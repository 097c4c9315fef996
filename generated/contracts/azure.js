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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isAzureAuthorizationFailedError = /* @__PURE__ */ guard(failure1, function isAzureAuthorizationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 'AuthorizationFailed' && code !== 'LinkedAuthorizationFailed' && code !== 'Forbidden') return fail(failure1, '/error/code', enumIssue, ['AuthorizationFailed', 'LinkedAuthorizationFailed', 'Forbidden']);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure1, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure1, '/error/details', typeIssue, 'array');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAzureConflictError = /* @__PURE__ */ guard(failure2, function isAzureConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== 'Conflict' && code !== 'ResourceExists' && code !== 'ScopeLocked' && code !== 'InUseSubnetCannotBeDeleted') return fail(failure2, '/error/code', enumIssue, ['Conflict', 'ResourceExists', 'ScopeLocked', 'InUseSubnetCannotBeDeleted']);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure2, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure2, '/error/details', typeIssue, 'array');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAzureDisallowedByPolicyError = /* @__PURE__ */ guard(failure3, function isAzureDisallowedByPolicyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== 'RequestDisallowedByPolicy' && code !== 'RequestDisallowedByAzure') return fail(failure3, '/error/code', enumIssue, ['RequestDisallowedByPolicy', 'RequestDisallowedByAzure']);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure3, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure3, '/error/details', typeIssue, 'array');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAzureErrorEnvelope = /* @__PURE__ */ guard(failure4, function isAzureErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure4, '/error/code', typeIssue, 'string');
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure4, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure4, '/error/details', typeIssue, 'array');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAzureInternalError = /* @__PURE__ */ guard(failure5, function isAzureInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== 'InternalServerError' && code !== 'InternalError') return fail(failure5, '/error/code', enumIssue, ['InternalServerError', 'InternalError']);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure5, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure5, '/error/details', typeIssue, 'array');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAzureInvalidAuthenticationTokenError = /* @__PURE__ */ guard(failure6, function isAzureInvalidAuthenticationTokenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== 'InvalidAuthenticationToken' && code !== 'InvalidAuthenticationTokenTenant' && code !== 'InvalidAuthenticationTokenAudience' && code !== 'AuthenticationFailed' && code !== 'AuthenticationFailedMissingToken' && code !== 'ExpiredAuthenticationToken') return fail(failure6, '/error/code', enumIssue, ['InvalidAuthenticationToken', 'InvalidAuthenticationTokenTenant', 'InvalidAuthenticationTokenAudience', 'AuthenticationFailed', 'AuthenticationFailedMissingToken', 'ExpiredAuthenticationToken']);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure6, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure6, '/error/details', typeIssue, 'array');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAzureInvalidRequestError = /* @__PURE__ */ guard(failure7, function isAzureInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== 'InvalidRequestContent' && code !== 'InvalidRequestFormat' && code !== 'BadRequest' && code !== 'InvalidParameter' && code !== 'InvalidTemplate' && code !== 'InvalidTemplateDeployment' && code !== 'InvalidRequest' && code !== 'InvalidResourceType' && code !== 'InvalidSubscriptionId') return fail(failure7, '/error/code', enumIssue, ['InvalidRequestContent', 'InvalidRequestFormat', 'BadRequest', 'InvalidParameter', 'InvalidTemplate', 'InvalidTemplateDeployment', 'InvalidRequest', 'InvalidResourceType', 'InvalidSubscriptionId']);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure7, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure7, '/error/details', typeIssue, 'array');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isAzureMissingApiVersionError = /* @__PURE__ */ guard(failure8, function isAzureMissingApiVersionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== 'MissingApiVersionParameter') return fail(failure8, '/error/code', constIssue, 'MissingApiVersionParameter');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure8, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure8, '/error/details', typeIssue, 'array');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAzureNotFoundError = /* @__PURE__ */ guard(failure9, function isAzureNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== 'ResourceNotFound' && code !== 'ResourceGroupNotFound' && code !== 'SubscriptionNotFound' && code !== 'ParentResourceNotFound' && code !== 'NotFound' && code !== 'DeploymentNotFound') return fail(failure9, '/error/code', enumIssue, ['ResourceNotFound', 'ResourceGroupNotFound', 'SubscriptionNotFound', 'ParentResourceNotFound', 'NotFound', 'DeploymentNotFound']);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure9, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure9, '/error/details', typeIssue, 'array');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAzureOperationInProgressError = /* @__PURE__ */ guard(failure10, function isAzureOperationInProgressError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 'AnotherOperationInProgress' && code !== 'DeploymentActive' && code !== 'RetryableError') return fail(failure10, '/error/code', enumIssue, ['AnotherOperationInProgress', 'DeploymentActive', 'RetryableError']);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure10, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure10, '/error/details', typeIssue, 'array');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAzurePreconditionFailedError = /* @__PURE__ */ guard(failure11, function isAzurePreconditionFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== 'PreconditionFailed') return fail(failure11, '/error/code', constIssue, 'PreconditionFailed');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure11, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure11, '/error/details', typeIssue, 'array');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAzureQuotaExceededError = /* @__PURE__ */ guard(failure12, function isAzureQuotaExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== 'QuotaExceeded' && code !== 'DeploymentQuotaExceeded' && code !== 'ResourceQuotaExceeded') return fail(failure12, '/error/code', enumIssue, ['QuotaExceeded', 'DeploymentQuotaExceeded', 'ResourceQuotaExceeded']);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure12, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure12, '/error/details', typeIssue, 'array');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isAzureSkuNotAvailableError = /* @__PURE__ */ guard(failure13, function isAzureSkuNotAvailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== 'SkuNotAvailable' && code !== 'NotAvailableForSubscription' && code !== 'AllocationFailed') return fail(failure13, '/error/code', enumIssue, ['SkuNotAvailable', 'NotAvailableForSubscription', 'AllocationFailed']);
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure13, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure13, '/error/details', typeIssue, 'array');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isAzureSubscriptionNotRegisteredError = /* @__PURE__ */ guard(failure14, function isAzureSubscriptionNotRegisteredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== 'MissingSubscriptionRegistration' && code !== 'SubscriptionNotRegistered') return fail(failure14, '/error/code', enumIssue, ['MissingSubscriptionRegistration', 'SubscriptionNotRegistered']);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure14, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure14, '/error/details', typeIssue, 'array');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isAzureThrottledError = /* @__PURE__ */ guard(failure15, function isAzureThrottledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== 'TooManyRequests' && code !== 'ResourceRequestsThrottled' && code !== 'SubscriptionRequestsThrottled' && code !== 'ResourceCollectionRequestsThrottled') return fail(failure15, '/error/code', enumIssue, ['TooManyRequests', 'ResourceRequestsThrottled', 'SubscriptionRequestsThrottled', 'ResourceCollectionRequestsThrottled']);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure15, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure15, '/error/details', typeIssue, 'array');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isAzureUnavailableError = /* @__PURE__ */ guard(failure16, function isAzureUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== 'ServiceUnavailable' && code !== 'ServerTimeout' && code !== 'GatewayTimeout' && code !== 'ServerBusy') return fail(failure16, '/error/code', enumIssue, ['ServiceUnavailable', 'ServerTimeout', 'GatewayTimeout', 'ServerBusy']);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure16, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure16, '/error/details', typeIssue, 'array');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isAzureUnsupportedApiVersionError = /* @__PURE__ */ guard(failure17, function isAzureUnsupportedApiVersionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== 'UnsupportedApiVersionValue' && code !== 'InvalidApiVersionParameter' && code !== 'NoRegisteredProviderFound') return fail(failure17, '/error/code', enumIssue, ['UnsupportedApiVersionValue', 'InvalidApiVersionParameter', 'NoRegisteredProviderFound']);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure17, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure17, '/error/details', typeIssue, 'array');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isAzureError = /* @__PURE__ */ guard(failure18, function isAzureError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  const target = error.target;
  if (target !== undefined && typeof target !== 'string' && target !== null) return fail(failure18, '/error/target', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined && !Array.isArray(details)) return fail(failure18, '/error/details', typeIssue, 'array');
  if (code === 'MissingApiVersionParameter' || code === 'UnsupportedApiVersionValue' || code === 'InvalidApiVersionParameter' || code === 'NoRegisteredProviderFound' || code === 'InvalidRequestContent' || code === 'InvalidRequestFormat' || code === 'BadRequest' || code === 'InvalidParameter' || code === 'InvalidTemplate' || code === 'InvalidTemplateDeployment' || code === 'InvalidRequest' || code === 'InvalidResourceType' || code === 'InvalidSubscriptionId' || code === 'InvalidAuthenticationToken' || code === 'InvalidAuthenticationTokenTenant' || code === 'InvalidAuthenticationTokenAudience' || code === 'AuthenticationFailed' || code === 'AuthenticationFailedMissingToken' || code === 'ExpiredAuthenticationToken' || code === 'AuthorizationFailed' || code === 'LinkedAuthorizationFailed' || code === 'Forbidden' || code === 'RequestDisallowedByPolicy' || code === 'RequestDisallowedByAzure' || code === 'MissingSubscriptionRegistration' || code === 'SubscriptionNotRegistered' || code === 'ResourceNotFound' || code === 'ResourceGroupNotFound' || code === 'SubscriptionNotFound' || code === 'ParentResourceNotFound' || code === 'NotFound' || code === 'DeploymentNotFound' || code === 'AnotherOperationInProgress' || code === 'DeploymentActive' || code === 'RetryableError' || code === 'Conflict' || code === 'ResourceExists' || code === 'ScopeLocked' || code === 'InUseSubnetCannotBeDeleted' || code === 'PreconditionFailed' || code === 'QuotaExceeded' || code === 'DeploymentQuotaExceeded' || code === 'ResourceQuotaExceeded' || code === 'SkuNotAvailable' || code === 'NotAvailableForSubscription' || code === 'AllocationFailed' || code === 'TooManyRequests' || code === 'ResourceRequestsThrottled' || code === 'SubscriptionRequestsThrottled' || code === 'ResourceCollectionRequestsThrottled' || code === 'InternalServerError' || code === 'InternalError' || code === 'ServiceUnavailable' || code === 'ServerTimeout' || code === 'GatewayTimeout' || code === 'ServerBusy') {} else {
    return fail(failure18, '', anyOfIssue);
  }
  failure18.issue = null;
  return true;
});

export default {
  id: 'azure',
  kind: 'dialect',
  revisions: null,
  hosts: ['management.azure.com', '*.openai.azure.com', '*.cognitiveservices.azure.com', '*.services.ai.azure.com', '*.vault.azure.net', '*.search.windows.net'],
  identifyingHeaders: [{ name: 'x-ms-error-code' }, { name: 'x-ms-correlation-request-id' }],
  alsoSends: ['openai-compatible'],
  requestId: [{ header: 'x-ms-request-id' }],
  errors: {
    'missing-api-version': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-api-version': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-authentication-token': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'authorization-failed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'disallowed-by-policy': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'subscription-not-registered': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'operation-in-progress': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'precondition-failed': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'quota-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'sku-not-available': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    throttled: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAzureErrorEnvelope,
      guardKey: 'jggOxBaH-S52',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }, { header: 'x-ms-error-code' }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ header: 'retry-after-ms', unit: 'milliseconds' }, { header: 'x-ms-retry-after-ms', unit: 'milliseconds' }],
      statusMirror: null,
      forms: [
        { error: 'missing-api-version', surfaces: ['rest'], matchBy: { codes: ['MissingApiVersionParameter'] }, revisions: null, guard: isAzureMissingApiVersionError, guardKey: 'pEzrNo3GQeNm', status: [400], headers: [] },
        { error: 'unsupported-api-version', surfaces: ['rest'], matchBy: { codes: ['UnsupportedApiVersionValue', 'InvalidApiVersionParameter', 'NoRegisteredProviderFound'] }, revisions: null, guard: isAzureUnsupportedApiVersionError, guardKey: 'My3RkWqBMIuw', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['rest'], matchBy: { codes: ['InvalidRequestContent', 'InvalidRequestFormat', 'BadRequest', 'InvalidParameter', 'InvalidTemplate', 'InvalidTemplateDeployment', 'InvalidRequest', 'InvalidResourceType', 'InvalidSubscriptionId'] }, revisions: null, guard: isAzureInvalidRequestError, guardKey: 'brFBGxylW4YY', status: null, headers: [] },
        { error: 'invalid-authentication-token', surfaces: ['rest'], matchBy: { codes: ['InvalidAuthenticationToken', 'InvalidAuthenticationTokenTenant', 'InvalidAuthenticationTokenAudience', 'AuthenticationFailed', 'AuthenticationFailedMissingToken', 'ExpiredAuthenticationToken'] }, revisions: null, guard: isAzureInvalidAuthenticationTokenError, guardKey: 'OGG1WzO3Wo27', status: null, headers: [] },
        { error: 'authorization-failed', surfaces: ['rest'], matchBy: { codes: ['AuthorizationFailed', 'LinkedAuthorizationFailed', 'Forbidden'] }, revisions: null, guard: isAzureAuthorizationFailedError, guardKey: 'bdWCvLImeXdP', status: null, headers: [] },
        { error: 'disallowed-by-policy', surfaces: ['rest'], matchBy: { codes: ['RequestDisallowedByPolicy', 'RequestDisallowedByAzure'] }, revisions: null, guard: isAzureDisallowedByPolicyError, guardKey: '-LdQV1O6QClz', status: null, headers: [] },
        { error: 'subscription-not-registered', surfaces: ['rest'], matchBy: { codes: ['MissingSubscriptionRegistration', 'SubscriptionNotRegistered'] }, revisions: null, guard: isAzureSubscriptionNotRegisteredError, guardKey: 'GR1nqkigKqy_', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['ResourceNotFound', 'ResourceGroupNotFound', 'SubscriptionNotFound', 'ParentResourceNotFound', 'NotFound', 'DeploymentNotFound'] }, revisions: null, guard: isAzureNotFoundError, guardKey: 'Z-C5kptZwr06', status: null, headers: [] },
        { error: 'operation-in-progress', surfaces: ['rest'], matchBy: { codes: ['AnotherOperationInProgress', 'DeploymentActive', 'RetryableError'] }, revisions: null, guard: isAzureOperationInProgressError, guardKey: '44NlJrnVHbu_', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['Conflict', 'ResourceExists', 'ScopeLocked', 'InUseSubnetCannotBeDeleted'] }, revisions: null, guard: isAzureConflictError, guardKey: 'B0LJ_qsdMLmr', status: null, headers: [] },
        { error: 'precondition-failed', surfaces: ['rest'], matchBy: { codes: ['PreconditionFailed'] }, revisions: null, guard: isAzurePreconditionFailedError, guardKey: 'dAmkH_KiVu29', status: null, headers: [] },
        { error: 'quota-exceeded', surfaces: ['rest'], matchBy: { codes: ['QuotaExceeded', 'DeploymentQuotaExceeded', 'ResourceQuotaExceeded'] }, revisions: null, guard: isAzureQuotaExceededError, guardKey: 'OrkO4bF1JbQ5', status: null, headers: [] },
        { error: 'sku-not-available', surfaces: ['rest'], matchBy: { codes: ['SkuNotAvailable', 'NotAvailableForSubscription', 'AllocationFailed'] }, revisions: null, guard: isAzureSkuNotAvailableError, guardKey: 'R16PFo3jbouU', status: null, headers: [] },
        { error: 'throttled', surfaces: ['rest'], matchBy: { codes: ['TooManyRequests', 'ResourceRequestsThrottled', 'SubscriptionRequestsThrottled', 'ResourceCollectionRequestsThrottled'] }, revisions: null, guard: isAzureThrottledError, guardKey: 'mJlihv5ECNpw', status: null, headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['InternalServerError', 'InternalError'] }, revisions: null, guard: isAzureInternalError, guardKey: 'aaA5sqVMC7P4', status: null, headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { codes: ['ServiceUnavailable', 'ServerTimeout', 'GatewayTimeout', 'ServerBusy'] }, revisions: null, guard: isAzureUnavailableError, guardKey: 'c_42-uim3hIy', status: null, headers: [] },
      ],
    },
  ],
};
