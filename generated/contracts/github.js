function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
}

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

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^You have triggered an abuse detection mechanism/u;
const pattern2 = /^Sorry[.] Your account was suspended/u;
const pattern3 = /^Bad credentials/u;
const pattern4 = /^The repository has been disabled due to a billing issue/u;
const pattern5 = /^This API returns blobs up to /u;
const pattern6 = /^At least one email address must be verified/u;
const pattern7 = /^This installation /u;
const pattern8 = /^Resource not accessible by /u;
const pattern9 = /^API rate limit /u;
const pattern10 = /^Repository access blocked/u;
const pattern11 = /^Resource protected by organization SAML enforcement/u;
const pattern12 = /^You have exceeded a secondary rate limit/u;
const pattern13 = /^Maximum number of login attempts exceeded/u;
const pattern14 = /^[\r\n]{0,4}Request forbidden by administrative rules/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'already_exists';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  return code === 'missing_field' || code === 'invalid' || code === 'unprocessable' || code === 'custom';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'missing';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  if (code !== undefined && typeof code !== 'string') return false;
  const resource = item.resource;
  if (resource !== undefined && typeof resource !== 'string' && resource !== null) return false;
  const field = item.field;
  if (field !== undefined && typeof field !== 'string' && field !== null) return false;
  const message = item.message;
  return message === undefined || typeof message === 'string' || message === null;
};

const failure1 = {};
export const isGithubAbuseDetectedError = /* @__PURE__ */ guard(failure1, function isGithubAbuseDetectedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/message', patternIssue, '^You have triggered an abuse detection mechanism');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure1, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure1, '/status', typeIssue, ['string', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isGithubAccountSuspendedError = /* @__PURE__ */ guard(failure2, function isGithubAccountSuspendedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure2, '/message', patternIssue, '^Sorry[.] Your account was suspended');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure2, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure2, '/status', typeIssue, ['string', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isGithubAlreadyExistsError = /* @__PURE__ */ listGuard(failure3, function isGithubAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure3, '/documentation_url', typeIssue, ['string', 'null']);
  const errors = body.errors;
  if (errors === undefined) return fail(failure3, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure3, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure3, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem1)) return fail(failure3, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure3, ['/errors/', i, '/code'], typeIssue, 'string');
    const resource = item.resource;
    if (resource !== undefined && typeof resource !== 'string' && resource !== null) return fail(failure3, ['/errors/', i, '/resource'], typeIssue, ['string', 'null']);
    const field = item.field;
    if (field !== undefined && typeof field !== 'string' && field !== null) return fail(failure3, ['/errors/', i, '/field'], typeIssue, ['string', 'null']);
    const itemMessage = item.message;
    if (itemMessage !== undefined && typeof itemMessage !== 'string' && itemMessage !== null) return fail(failure3, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isGithubBadCredentialsError = /* @__PURE__ */ guard(failure4, function isGithubBadCredentialsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure4, '/message', patternIssue, '^Bad credentials');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure4, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure4, '/status', typeIssue, ['string', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isGithubBillingIssueError = /* @__PURE__ */ guard(failure5, function isGithubBillingIssueError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure5, '/message', patternIssue, '^The repository has been disabled due to a billing issue');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure5, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure5, '/status', typeIssue, ['string', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isGithubBodyNotObjectError = /* @__PURE__ */ guard(failure6, function isGithubBodyNotObjectError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (message !== 'Body should be a JSON object') return fail(failure6, '/message', constIssue, 'Body should be a JSON object');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure6, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure6, '/status', typeIssue, ['string', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isGithubBranchNotProtectedError = /* @__PURE__ */ guard(failure7, function isGithubBranchNotProtectedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (message !== 'Branch not protected') return fail(failure7, '/message', constIssue, 'Branch not protected');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure7, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure7, '/status', typeIssue, ['string', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isGithubContentTooLargeError = /* @__PURE__ */ guard(failure8, function isGithubContentTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/message', typeIssue, 'string');
  if (!pattern5.test(message)) return fail(failure8, '/message', patternIssue, '^This API returns blobs up to ');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure8, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure8, '/status', typeIssue, ['string', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isGithubEmailUnverifiedError = /* @__PURE__ */ guard(failure9, function isGithubEmailUnverifiedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure9, '/message', patternIssue, '^At least one email address must be verified');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure9, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure9, '/status', typeIssue, ['string', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isGithubErrorEnvelope = /* @__PURE__ */ guard(failure10, function isGithubErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure10, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure10, '/status', typeIssue, ['string', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isGithubFieldErrorEnvelope = /* @__PURE__ */ listGuard(failure11, function isGithubFieldErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure11, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure11, '/documentation_url', typeIssue, ['string', 'null']);
  const errors = body.errors;
  if (errors === undefined) return fail(failure11, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure11, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure11, '/errors', minItemsIssue, 1);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure11, ['/errors/', i, '/code'], typeIssue, 'string');
    const resource = item.resource;
    if (resource !== undefined && typeof resource !== 'string' && resource !== null) return fail(failure11, ['/errors/', i, '/resource'], typeIssue, ['string', 'null']);
    const field = item.field;
    if (field !== undefined && typeof field !== 'string' && field !== null) return fail(failure11, ['/errors/', i, '/field'], typeIssue, ['string', 'null']);
    const itemMessage = item.message;
    if (itemMessage !== undefined && typeof itemMessage !== 'string' && itemMessage !== null) return fail(failure11, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isGithubInstallationSuspendedError = /* @__PURE__ */ guard(failure12, function isGithubInstallationSuspendedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure12, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure12, '/message', patternIssue, '^This installation ');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure12, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure12, '/status', typeIssue, ['string', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isGithubInvalidFieldError = /* @__PURE__ */ listGuard(failure13, function isGithubInvalidFieldError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure13, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure13, '/documentation_url', typeIssue, ['string', 'null']);
  const errors = body.errors;
  if (errors === undefined) return fail(failure13, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure13, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure13, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem2)) return fail(failure13, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure13, ['/errors/', i, '/code'], typeIssue, 'string');
    const resource = item.resource;
    if (resource !== undefined && typeof resource !== 'string' && resource !== null) return fail(failure13, ['/errors/', i, '/resource'], typeIssue, ['string', 'null']);
    const field = item.field;
    if (field !== undefined && typeof field !== 'string' && field !== null) return fail(failure13, ['/errors/', i, '/field'], typeIssue, ['string', 'null']);
    const itemMessage = item.message;
    if (itemMessage !== undefined && typeof itemMessage !== 'string' && itemMessage !== null) return fail(failure13, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isGithubLimitErrorEnvelope = /* @__PURE__ */ guard(failure14, function isGithubLimitErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure14, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure14, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure14, '/status', typeIssue, ['string', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isGithubNotAccessibleError = /* @__PURE__ */ guard(failure15, function isGithubNotAccessibleError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure15, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure15, '/message', patternIssue, '^Resource not accessible by ');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure15, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure15, '/status', typeIssue, ['string', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isGithubProblemsParsingJsonError = /* @__PURE__ */ guard(failure16, function isGithubProblemsParsingJsonError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure16, '', requiredIssue, 'message');
  if (message !== 'Problems parsing JSON') return fail(failure16, '/message', constIssue, 'Problems parsing JSON');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure16, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure16, '/status', typeIssue, ['string', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isGithubRateLimitedError = /* @__PURE__ */ guard(failure17, function isGithubRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure17, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure17, '/message', patternIssue, '^API rate limit ');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure17, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure17, '/status', typeIssue, ['string', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isGithubRelatedResourceMissingError = /* @__PURE__ */ listGuard(failure18, function isGithubRelatedResourceMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure18, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/message', typeIssue, 'string');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure18, '/documentation_url', typeIssue, ['string', 'null']);
  const errors = body.errors;
  if (errors === undefined) return fail(failure18, '', requiredIssue, 'errors');
  if (!Array.isArray(errors)) return fail(failure18, '/errors', typeIssue, 'array');
  if (errors.length < 1) return fail(failure18, '/errors', minItemsIssue, 1);
  if (!some(errors, isItem3)) return fail(failure18, '/errors', containsIssue);
  for (let i = 0; i < errors.length; i++) {
    const item = errors[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure18, ['/errors/', i], typeIssue, 'object');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure18, ['/errors/', i, '/code'], typeIssue, 'string');
    const resource = item.resource;
    if (resource !== undefined && typeof resource !== 'string' && resource !== null) return fail(failure18, ['/errors/', i, '/resource'], typeIssue, ['string', 'null']);
    const field = item.field;
    if (field !== undefined && typeof field !== 'string' && field !== null) return fail(failure18, ['/errors/', i, '/field'], typeIssue, ['string', 'null']);
    const itemMessage = item.message;
    if (itemMessage !== undefined && typeof itemMessage !== 'string' && itemMessage !== null) return fail(failure18, ['/errors/', i, '/message'], typeIssue, ['string', 'null']);
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isGithubRepositoryBlockedError = /* @__PURE__ */ guard(failure19, function isGithubRepositoryBlockedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure19, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/message', typeIssue, 'string');
  if (!pattern10.test(message)) return fail(failure19, '/message', patternIssue, '^Repository access blocked');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure19, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure19, '/status', typeIssue, ['string', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isGithubSamlRequiredError = /* @__PURE__ */ guard(failure20, function isGithubSamlRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure20, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure20, '/message', patternIssue, '^Resource protected by organization SAML enforcement');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure20, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure20, '/status', typeIssue, ['string', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isGithubSecondaryRateLimitedError = /* @__PURE__ */ guard(failure21, function isGithubSecondaryRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure21, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure21, '/message', patternIssue, '^You have exceeded a secondary rate limit');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure21, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure21, '/status', typeIssue, ['string', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isGithubTextErrorEnvelope = /* @__PURE__ */ guard(failure22, function isGithubTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure22, '', typeIssue, 'string');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isGithubTooManyLoginsError = /* @__PURE__ */ guard(failure23, function isGithubTooManyLoginsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure23, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure23, '/message', patternIssue, '^Maximum number of login attempts exceeded');
  const documentationUrl = body.documentation_url;
  if (documentationUrl !== undefined && typeof documentationUrl !== 'string' && documentationUrl !== null) return fail(failure23, '/documentation_url', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure23, '/status', typeIssue, ['string', 'null']);
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isGithubUserAgentRequiredTextError = /* @__PURE__ */ guard(failure24, function isGithubUserAgentRequiredTextError(body) {
  if (typeof body !== 'string') return fail(failure24, '', typeIssue, 'string');
  if (!pattern14.test(body)) return fail(failure24, '', patternIssue, "^[\\r\\n]{0,4}Request forbidden by administrative rules");
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isGithubError = /* @__PURE__ */ guard(failure25, function isGithubError(body) {
  let documentationUrl, status, errors;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body) && typeof body.message === 'string' && ((documentationUrl = body.documentation_url) === undefined || typeof documentationUrl === 'string' || documentationUrl === null) && ((status = body.status) === undefined || typeof status === 'string' || status === null || Array.isArray(errors = body.errors) && errors.length >= 1 && every(errors, isItem4) && (some(errors, isItem1) || some(errors, isItem3) || some(errors, isItem2))) || typeof body === 'string' && pattern14.test(body))) return fail(failure25, '', anyOfIssue);
  failure25.issue = null;
  return true;
});

export default {
  id: 'github',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.github.com'],
  identifyingHeaders: [{ name: 'x-github-request-id' }, { name: 'x-github-media-type' }],
  requestId: [{ header: 'x-github-request-id' }],
  errors: {
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'no-requests-left': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'secondary-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'abuse-detected': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'too-many-logins': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'saml-required': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-accessible': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'email-unverified': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'account-suspended': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'billing-issue': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'repository-blocked': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'installation-suspended': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'content-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'user-agent-required': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'two-factor-required': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'problems-parsing-json': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'body-not-object': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-credentials': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'branch-not-protected': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'related-resource-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-field': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'validation-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unavailable-for-legal-reasons': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGithubErrorEnvelope,
      guardKey: 'iam6QXlnuP7e',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { pattern: /^API rate limit /u }, revisions: null, guard: isGithubRateLimitedError, guardKey: 'z6-ByMZc15xO', status: [403, 429], headers: [] },
        { error: 'secondary-rate-limited', surfaces: ['rest'], matchBy: { pattern: /^You have exceeded a secondary rate limit/u }, revisions: null, guard: isGithubSecondaryRateLimitedError, guardKey: '-YZv0MY0eVvV', status: [403, 429], headers: [] },
        { error: 'abuse-detected', surfaces: ['rest'], matchBy: { pattern: /^You have triggered an abuse detection mechanism/u }, revisions: null, guard: isGithubAbuseDetectedError, guardKey: 'jOiaMakhO_KP', status: [403], headers: [] },
        { error: 'too-many-logins', surfaces: ['rest'], matchBy: { pattern: /^Maximum number of login attempts exceeded/u }, revisions: null, guard: isGithubTooManyLoginsError, guardKey: 'bHNXgzKQkfYV', status: [403], headers: [] },
        { error: 'saml-required', surfaces: ['rest'], matchBy: { pattern: /^Resource protected by organization SAML enforcement/u }, revisions: null, guard: isGithubSamlRequiredError, guardKey: 'AjMw4sxWT9vc', status: [403], headers: [] },
        { error: 'not-accessible', surfaces: ['rest'], matchBy: { pattern: /^Resource not accessible by /u }, revisions: null, guard: isGithubNotAccessibleError, guardKey: '0xwitMPfC1G8', status: null, headers: [] },
        { error: 'email-unverified', surfaces: ['rest'], matchBy: { pattern: /^At least one email address must be verified/u }, revisions: null, guard: isGithubEmailUnverifiedError, guardKey: 'zn4iFVCUo92b', status: [403], headers: [] },
        { error: 'account-suspended', surfaces: ['rest'], matchBy: { pattern: /^Sorry[.] Your account was suspended/u }, revisions: null, guard: isGithubAccountSuspendedError, guardKey: 'o2449PC2W6TE', status: [403], headers: [] },
        { error: 'billing-issue', surfaces: ['rest'], matchBy: { pattern: /^The repository has been disabled due to a billing issue/u }, revisions: null, guard: isGithubBillingIssueError, guardKey: '3AfsX8bi2J8E', status: [403], headers: [] },
        { error: 'repository-blocked', surfaces: ['rest'], matchBy: { pattern: /^Repository access blocked/u }, revisions: null, guard: isGithubRepositoryBlockedError, guardKey: '2SyRwk7DCWQ5', status: null, headers: [] },
        { error: 'installation-suspended', surfaces: ['rest'], matchBy: { pattern: /^This installation /u }, revisions: null, guard: isGithubInstallationSuspendedError, guardKey: 'QmQstuJZOacI', status: [403], headers: [] },
        { error: 'content-too-large', surfaces: ['rest'], matchBy: { pattern: /^This API returns blobs up to /u }, revisions: null, guard: isGithubContentTooLargeError, guardKey: 'EWgQs2oXVXPw', status: [403], headers: [] },
        { error: 'two-factor-required', surfaces: ['rest'], matchBy: { status: true, conditions: [{ header: 'x-github-otp', present: true }] }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [401], headers: [] },
        { error: 'problems-parsing-json', surfaces: ['rest'], matchBy: { text: 'Problems parsing JSON' }, revisions: null, guard: isGithubProblemsParsingJsonError, guardKey: 'D-K7ywWZ58yr', status: [400], headers: [] },
        { error: 'body-not-object', surfaces: ['rest'], matchBy: { text: 'Body should be a JSON object' }, revisions: null, guard: isGithubBodyNotObjectError, guardKey: 'IKbr7_8CcZyh', status: [400], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [400], headers: [] },
        { error: 'bad-credentials', surfaces: ['rest'], matchBy: { pattern: /^Bad credentials/u }, revisions: null, guard: isGithubBadCredentialsError, guardKey: 'foljRo29OVoG', status: [401], headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [403], headers: [] },
        { error: 'branch-not-protected', surfaces: ['rest'], matchBy: { text: 'Branch not protected' }, revisions: null, guard: isGithubBranchNotProtectedError, guardKey: 'UNoD3wAFHV1k', status: [404], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [405], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [406, 415], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [409], headers: [] },
        { error: 'validation-failed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [422], headers: [] },
        { error: 'unavailable-for-legal-reasons', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [451], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [429], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isGithubErrorEnvelope, guardKey: 'iam6QXlnuP7e', status: [502, 503, 504], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGithubLimitErrorEnvelope,
      guardKey: 'yvdmN9Nw8gHz',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'no-requests-left', surfaces: ['rest'], matchBy: { status: true, conditions: [{ header: 'x-ratelimit-remaining', equals: '0' }] }, revisions: null, guard: isGithubLimitErrorEnvelope, guardKey: 'yvdmN9Nw8gHz', status: [403, 429], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGithubFieldErrorEnvelope,
      guardKey: 'UrkVvqvDvyjo',
      mediaType: null,
      code: [{ pointer: '/errors/*/code', accessor: (body, item) => body?.errors?.[item]?.code, list: (body) => body?.errors }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'already-exists', surfaces: ['rest'], matchBy: { codes: ['already_exists'] }, revisions: null, guard: isGithubAlreadyExistsError, guardKey: '1VJt1sy4p1Lb', status: [422], headers: [] },
        { error: 'related-resource-missing', surfaces: ['rest'], matchBy: { codes: ['missing'] }, revisions: null, guard: isGithubRelatedResourceMissingError, guardKey: 'FNPaIaLvT0t7', status: [422], headers: [] },
        { error: 'invalid-field', surfaces: ['rest'], matchBy: { codes: ['missing_field', 'invalid', 'unprocessable', 'custom'] }, revisions: null, guard: isGithubInvalidFieldError, guardKey: 'pgpzQezQeFz9', status: [422], headers: [] },
      ],
    },
    {
      shape: 'text',
      surfaces: ['rest'],
      guard: isGithubTextErrorEnvelope,
      guardKey: 'AEBOaGQVNw8X',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'user-agent-required', surfaces: ['rest'], matchBy: { pattern: /^[\r\n]{0,4}Request forbidden by administrative rules/u }, revisions: null, guard: isGithubUserAgentRequiredTextError, guardKey: '4geyYk08sIPd', status: [403], headers: [] },
      ],
    },
  ],
};
