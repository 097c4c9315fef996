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
const enumIssue = (allowedValues) => ({ keyword: 'enum', params: { allowedValues }, message: 'must be equal to one of the allowed values' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^Optimistic concurrency failure, object has been modified\.$/u;
const pattern2 = /^An unknown failure has occurred\.$/u;
const pattern3 = /^(?:User ?name|Email|Role name) '.*' is invalid/u;
const pattern4 = /^(?:A user with this login already exists|(?:User ?name|Email|Role name) '.+' is already taken)\.$/u;
const pattern5 = /^Incorrect password\.$/u;
const pattern6 = /^(?:Passwords must be at least [0-9]{1,4} characters\.|Passwords must use at least [0-9]{1,4} different characters\.|Passwords must have at least one non alphanumeric character\.|Passwords must have at least one digit \('0'-'9'\)\.|Passwords must have at least one lowercase \('a'-'z'\)\.|Passwords must have at least one uppercase \('A'-'Z'\)\.)$/u;
const pattern7 = /^Recovery code redemption failed\.$/u;
const pattern8 = /^(?:User already has a password set|Lockout is not enabled for this user|User [ a-z]{1,16} role '.+')\.$/u;
const pattern9 = /^Invalid token\.$/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.code !== 'ConcurrencyFailure') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern1.test(description);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.code !== 'DefaultError') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern2.test(description);
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  if (code !== 'InvalidUserName' && code !== 'InvalidEmail' && code !== 'InvalidRoleName') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern3.test(description);
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  if (code !== 'DuplicateUserName' && code !== 'DuplicateEmail' && code !== 'DuplicateRoleName' && code !== 'LoginAlreadyAssociated') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern4.test(description);
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.code !== 'PasswordMismatch') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern5.test(description);
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  if (code !== 'PasswordTooShort' && code !== 'PasswordRequiresUniqueChars' && code !== 'PasswordRequiresNonAlphanumeric' && code !== 'PasswordRequiresDigit' && code !== 'PasswordRequiresLower' && code !== 'PasswordRequiresUpper') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern6.test(description);
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.code !== 'RecoveryCodeRedemptionFailed') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern7.test(description);
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  if (code !== 'UserAlreadyHasPassword' && code !== 'UserLockoutNotEnabled' && code !== 'UserAlreadyInRole' && code !== 'UserNotInRole') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern8.test(description);
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.code !== 'InvalidToken') return false;
  const description = item.description;
  if (typeof description !== 'string') return false;
  return pattern9.test(description);
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.code !== 'string') return false;
  return typeof item.description === 'string';
};

const failure1 = {};
export const isAspnetCoreBadGatewayError = /* @__PURE__ */ guard(failure1, function isAspnetCoreBadGatewayError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure1, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.6.3') return fail(failure1, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.6.3');
  const title = body.title;
  if (title === undefined) return fail(failure1, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure1, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure1, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure1, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure1, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure1, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure1, '/traceId', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAspnetCoreBadRequestError = /* @__PURE__ */ guard(failure2, function isAspnetCoreBadRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure2, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.1' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.1') return fail(failure2, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.1', 'https://tools.ietf.org/html/rfc7231#section-6.5.1']);
  const title = body.title;
  if (title === undefined) return fail(failure2, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure2, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure2, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure2, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure2, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure2, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure2, '/traceId', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAspnetCoreConcurrentChangeError = /* @__PURE__ */ listGuard(failure3, function isAspnetCoreConcurrentChangeError(body) {
  if (!Array.isArray(body)) return fail(failure3, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure3, '', minItemsIssue, 1);
  if (!some(body, isItem1)) return fail(failure3, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure3, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure3, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure3, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure3, ['/', i, '/description'], typeIssue, 'string');
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAspnetCoreConflictError = /* @__PURE__ */ guard(failure4, function isAspnetCoreConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure4, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.10' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.8') return fail(failure4, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.10', 'https://tools.ietf.org/html/rfc7231#section-6.5.8']);
  const title = body.title;
  if (title === undefined) return fail(failure4, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure4, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure4, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure4, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure4, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure4, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure4, '/traceId', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAspnetCoreErrorEnvelope = /* @__PURE__ */ guard(failure5, function isAspnetCoreErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure5, '/type', typeIssue, 'string');
  const title = body.title;
  if (title === undefined) return fail(failure5, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure5, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure5, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure5, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure5, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure5, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure5, '/traceId', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAspnetCoreExceptionUnhandledError = /* @__PURE__ */ guard(failure6, function isAspnetCoreExceptionUnhandledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure6, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.6.1' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.6.1') return fail(failure6, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.6.1', 'https://tools.ietf.org/html/rfc7231#section-6.6.1']);
  const title = body.title;
  if (title === undefined) return fail(failure6, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure6, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure6, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure6, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure6, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure6, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure6, '/traceId', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAspnetCoreForbiddenError = /* @__PURE__ */ guard(failure7, function isAspnetCoreForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure7, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.4' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.3') return fail(failure7, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.4', 'https://tools.ietf.org/html/rfc7231#section-6.5.3']);
  const title = body.title;
  if (title === undefined) return fail(failure7, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure7, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure7, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure7, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure7, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure7, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure7, '/traceId', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isAspnetCoreGatewayTimeoutError = /* @__PURE__ */ guard(failure8, function isAspnetCoreGatewayTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure8, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.6.5') return fail(failure8, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.6.5');
  const title = body.title;
  if (title === undefined) return fail(failure8, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure8, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure8, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure8, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure8, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure8, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure8, '/traceId', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAspnetCoreIdentityFailedError = /* @__PURE__ */ listGuard(failure9, function isAspnetCoreIdentityFailedError(body) {
  if (!Array.isArray(body)) return fail(failure9, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure9, '', minItemsIssue, 1);
  if (!some(body, isItem2)) return fail(failure9, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure9, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure9, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure9, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure9, ['/', i, '/description'], typeIssue, 'string');
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAspnetCoreListErrorEnvelope = /* @__PURE__ */ listGuard(failure10, function isAspnetCoreListErrorEnvelope(body) {
  if (!Array.isArray(body)) return fail(failure10, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure10, '', minItemsIssue, 1);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure10, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure10, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure10, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure10, ['/', i, '/description'], typeIssue, 'string');
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAspnetCoreLockedOutError = /* @__PURE__ */ guard(failure11, function isAspnetCoreLockedOutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure11, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.2' && type !== 'https://tools.ietf.org/html/rfc7235#section-3.1') return fail(failure11, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1']);
  const title = body.title;
  if (title === undefined) return fail(failure11, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure11, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure11, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure11, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure11, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure11, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure11, '/traceId', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAspnetCoreMethodNotAllowedError = /* @__PURE__ */ guard(failure12, function isAspnetCoreMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure12, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.6' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.5') return fail(failure12, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.6', 'https://tools.ietf.org/html/rfc7231#section-6.5.5']);
  const title = body.title;
  if (title === undefined) return fail(failure12, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure12, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure12, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure12, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure12, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure12, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure12, '/traceId', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isAspnetCoreNameInvalidError = /* @__PURE__ */ listGuard(failure13, function isAspnetCoreNameInvalidError(body) {
  if (!Array.isArray(body)) return fail(failure13, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure13, '', minItemsIssue, 1);
  if (!some(body, isItem3)) return fail(failure13, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure13, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure13, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure13, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure13, ['/', i, '/description'], typeIssue, 'string');
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isAspnetCoreNameTakenError = /* @__PURE__ */ listGuard(failure14, function isAspnetCoreNameTakenError(body) {
  if (!Array.isArray(body)) return fail(failure14, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure14, '', minItemsIssue, 1);
  if (!some(body, isItem4)) return fail(failure14, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure14, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure14, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure14, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure14, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure14, ['/', i, '/description'], typeIssue, 'string');
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isAspnetCoreNotAcceptableError = /* @__PURE__ */ guard(failure15, function isAspnetCoreNotAcceptableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure15, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.7' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.6') return fail(failure15, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.7', 'https://tools.ietf.org/html/rfc7231#section-6.5.6']);
  const title = body.title;
  if (title === undefined) return fail(failure15, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure15, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure15, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure15, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure15, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure15, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure15, '/traceId', typeIssue, 'string');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isAspnetCoreNotFoundError = /* @__PURE__ */ guard(failure16, function isAspnetCoreNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure16, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.5' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.4') return fail(failure16, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.5', 'https://tools.ietf.org/html/rfc7231#section-6.5.4']);
  const title = body.title;
  if (title === undefined) return fail(failure16, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure16, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure16, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure16, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure16, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure16, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure16, '/traceId', typeIssue, 'string');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isAspnetCorePasswordMismatchError = /* @__PURE__ */ listGuard(failure17, function isAspnetCorePasswordMismatchError(body) {
  if (!Array.isArray(body)) return fail(failure17, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure17, '', minItemsIssue, 1);
  if (!some(body, isItem5)) return fail(failure17, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure17, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure17, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure17, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure17, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure17, ['/', i, '/description'], typeIssue, 'string');
  }
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isAspnetCorePasswordTooWeakError = /* @__PURE__ */ listGuard(failure18, function isAspnetCorePasswordTooWeakError(body) {
  if (!Array.isArray(body)) return fail(failure18, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure18, '', minItemsIssue, 1);
  if (!some(body, isItem6)) return fail(failure18, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure18, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure18, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure18, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure18, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure18, ['/', i, '/description'], typeIssue, 'string');
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isAspnetCorePreconditionFailedError = /* @__PURE__ */ guard(failure19, function isAspnetCorePreconditionFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure19, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.13') return fail(failure19, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.5.13');
  const title = body.title;
  if (title === undefined) return fail(failure19, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure19, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure19, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure19, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure19, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure19, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure19, '/traceId', typeIssue, 'string');
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isAspnetCoreRecoveryCodeInvalidError = /* @__PURE__ */ listGuard(failure20, function isAspnetCoreRecoveryCodeInvalidError(body) {
  if (!Array.isArray(body)) return fail(failure20, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure20, '', minItemsIssue, 1);
  if (!some(body, isItem7)) return fail(failure20, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure20, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure20, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure20, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure20, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure20, ['/', i, '/description'], typeIssue, 'string');
  }
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isAspnetCoreRequestTimeoutError = /* @__PURE__ */ guard(failure21, function isAspnetCoreRequestTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure21, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.9') return fail(failure21, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.5.9');
  const title = body.title;
  if (title === undefined) return fail(failure21, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure21, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure21, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure21, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure21, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure21, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure21, '/traceId', typeIssue, 'string');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isAspnetCoreResetCodeInvalidError = /* @__PURE__ */ guard(failure22, function isAspnetCoreResetCodeInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const title = body.title;
  if (title === undefined) return fail(failure22, '', requiredIssue, 'title');
  if (title !== 'One or more validation errors occurred.') return fail(failure22, '/title', constIssue, 'One or more validation errors occurred.');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure22, '/type', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure22, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure22, '/detail', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure22, '/traceId', typeIssue, 'string');
  const errors = body.errors;
  if (errors === undefined) return fail(failure22, '', requiredIssue, 'errors');
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return fail(failure22, '/errors', typeIssue, 'object');
  const DuplicateUserName = errors.DuplicateUserName;
  if (DuplicateUserName !== undefined && !Array.isArray(DuplicateUserName)) return fail(failure22, '/errors/DuplicateUserName', typeIssue, 'array');
  const InvalidToken = errors.InvalidToken;
  if (InvalidToken !== undefined && !Array.isArray(InvalidToken)) return fail(failure22, '/errors/InvalidToken', typeIssue, 'array');
  const InvalidTwoFactorCode = errors.InvalidTwoFactorCode;
  if (InvalidTwoFactorCode !== undefined && !Array.isArray(InvalidTwoFactorCode)) return fail(failure22, '/errors/InvalidTwoFactorCode', typeIssue, 'array');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isAspnetCoreServiceUnavailableError = /* @__PURE__ */ guard(failure23, function isAspnetCoreServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure23, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.6.4') return fail(failure23, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.6.4');
  const title = body.title;
  if (title === undefined) return fail(failure23, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure23, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure23, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure23, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure23, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure23, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure23, '/traceId', typeIssue, 'string');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isAspnetCoreSignInFailedError = /* @__PURE__ */ guard(failure24, function isAspnetCoreSignInFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure24, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.2' && type !== 'https://tools.ietf.org/html/rfc7235#section-3.1') return fail(failure24, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1']);
  const title = body.title;
  if (title === undefined) return fail(failure24, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure24, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure24, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure24, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure24, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure24, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure24, '/traceId', typeIssue, 'string');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isAspnetCoreSignInNotAllowedError = /* @__PURE__ */ guard(failure25, function isAspnetCoreSignInNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure25, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.2' && type !== 'https://tools.ietf.org/html/rfc7235#section-3.1') return fail(failure25, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1']);
  const title = body.title;
  if (title === undefined) return fail(failure25, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure25, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure25, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure25, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure25, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure25, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure25, '/traceId', typeIssue, 'string');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isAspnetCoreStateUnsuitableError = /* @__PURE__ */ listGuard(failure26, function isAspnetCoreStateUnsuitableError(body) {
  if (!Array.isArray(body)) return fail(failure26, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure26, '', minItemsIssue, 1);
  if (!some(body, isItem8)) return fail(failure26, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure26, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure26, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure26, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure26, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure26, ['/', i, '/description'], typeIssue, 'string');
  }
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isAspnetCoreTokenInvalidError = /* @__PURE__ */ listGuard(failure27, function isAspnetCoreTokenInvalidError(body) {
  if (!Array.isArray(body)) return fail(failure27, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure27, '', minItemsIssue, 1);
  if (!some(body, isItem9)) return fail(failure27, '', containsIssue);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure27, ['/', i], typeIssue, 'object');
    const code = item.code;
    if (code === undefined) return fail(failure27, ['/', i], requiredIssue, 'code');
    if (typeof code !== 'string') return fail(failure27, ['/', i, '/code'], typeIssue, 'string');
    const description = item.description;
    if (description === undefined) return fail(failure27, ['/', i], requiredIssue, 'description');
    if (typeof description !== 'string') return fail(failure27, ['/', i, '/description'], typeIssue, 'string');
  }
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isAspnetCoreTwoFactorCodeInvalidError = /* @__PURE__ */ guard(failure28, function isAspnetCoreTwoFactorCodeInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const title = body.title;
  if (title === undefined) return fail(failure28, '', requiredIssue, 'title');
  if (title !== 'One or more validation errors occurred.') return fail(failure28, '/title', constIssue, 'One or more validation errors occurred.');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure28, '/type', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure28, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure28, '/detail', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure28, '/traceId', typeIssue, 'string');
  const errors = body.errors;
  if (errors === undefined) return fail(failure28, '', requiredIssue, 'errors');
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return fail(failure28, '/errors', typeIssue, 'object');
  const DuplicateUserName = errors.DuplicateUserName;
  if (DuplicateUserName !== undefined && !Array.isArray(DuplicateUserName)) return fail(failure28, '/errors/DuplicateUserName', typeIssue, 'array');
  const InvalidToken = errors.InvalidToken;
  if (InvalidToken !== undefined && !Array.isArray(InvalidToken)) return fail(failure28, '/errors/InvalidToken', typeIssue, 'array');
  const InvalidTwoFactorCode = errors.InvalidTwoFactorCode;
  if (InvalidTwoFactorCode !== undefined && !Array.isArray(InvalidTwoFactorCode)) return fail(failure28, '/errors/InvalidTwoFactorCode', typeIssue, 'array');
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isAspnetCoreTwoFactorRequiredError = /* @__PURE__ */ guard(failure29, function isAspnetCoreTwoFactorRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure29, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.2' && type !== 'https://tools.ietf.org/html/rfc7235#section-3.1') return fail(failure29, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1']);
  const title = body.title;
  if (title === undefined) return fail(failure29, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure29, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure29, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure29, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure29, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure29, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure29, '/traceId', typeIssue, 'string');
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isAspnetCoreUnauthorizedError = /* @__PURE__ */ guard(failure30, function isAspnetCoreUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure30, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.2' && type !== 'https://tools.ietf.org/html/rfc7235#section-3.1') return fail(failure30, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1']);
  const title = body.title;
  if (title === undefined) return fail(failure30, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure30, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure30, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure30, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure30, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure30, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure30, '/traceId', typeIssue, 'string');
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isAspnetCoreUnprocessableError = /* @__PURE__ */ guard(failure31, function isAspnetCoreUnprocessableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure31, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc4918#section-11.2') return fail(failure31, '/type', constIssue, 'https://tools.ietf.org/html/rfc4918#section-11.2');
  const title = body.title;
  if (title === undefined) return fail(failure31, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure31, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure31, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure31, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure31, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure31, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure31, '/traceId', typeIssue, 'string');
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isAspnetCoreUnsupportedMediaTypeError = /* @__PURE__ */ guard(failure32, function isAspnetCoreUnsupportedMediaTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure32, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.16' && type !== 'https://tools.ietf.org/html/rfc7231#section-6.5.13') return fail(failure32, '/type', enumIssue, ['https://tools.ietf.org/html/rfc9110#section-15.5.16', 'https://tools.ietf.org/html/rfc7231#section-6.5.13']);
  const title = body.title;
  if (title === undefined) return fail(failure32, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure32, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure32, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure32, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure32, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure32, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure32, '/traceId', typeIssue, 'string');
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isAspnetCoreUpgradeRequiredError = /* @__PURE__ */ guard(failure33, function isAspnetCoreUpgradeRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure33, '', typeIssue, 'object');
  const type = body.type;
  if (type === undefined) return fail(failure33, '', requiredIssue, 'type');
  if (type !== 'https://tools.ietf.org/html/rfc9110#section-15.5.22') return fail(failure33, '/type', constIssue, 'https://tools.ietf.org/html/rfc9110#section-15.5.22');
  const title = body.title;
  if (title === undefined) return fail(failure33, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure33, '/title', typeIssue, 'string');
  const status = body.status;
  if (status === undefined) return fail(failure33, '', requiredIssue, 'status');
  if (!Number.isInteger(status)) return fail(failure33, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure33, '/detail', typeIssue, ['string', 'null']);
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string' && instance !== null) return fail(failure33, '/instance', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure33, '/traceId', typeIssue, 'string');
  failure33.issue = null;
  return true;
});

const failure34 = {};
export const isAspnetCoreUserNameTakenError = /* @__PURE__ */ guard(failure34, function isAspnetCoreUserNameTakenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure34, '', typeIssue, 'object');
  const title = body.title;
  if (title === undefined) return fail(failure34, '', requiredIssue, 'title');
  if (title !== 'One or more validation errors occurred.') return fail(failure34, '/title', constIssue, 'One or more validation errors occurred.');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure34, '/type', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure34, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure34, '/detail', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure34, '/traceId', typeIssue, 'string');
  const errors = body.errors;
  if (errors === undefined) return fail(failure34, '', requiredIssue, 'errors');
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return fail(failure34, '/errors', typeIssue, 'object');
  const DuplicateUserName = errors.DuplicateUserName;
  if (DuplicateUserName !== undefined && !Array.isArray(DuplicateUserName)) return fail(failure34, '/errors/DuplicateUserName', typeIssue, 'array');
  const InvalidToken = errors.InvalidToken;
  if (InvalidToken !== undefined && !Array.isArray(InvalidToken)) return fail(failure34, '/errors/InvalidToken', typeIssue, 'array');
  const InvalidTwoFactorCode = errors.InvalidTwoFactorCode;
  if (InvalidTwoFactorCode !== undefined && !Array.isArray(InvalidTwoFactorCode)) return fail(failure34, '/errors/InvalidTwoFactorCode', typeIssue, 'array');
  failure34.issue = null;
  return true;
});

const failure35 = {};
export const isAspnetCoreValidationErrorEnvelope = /* @__PURE__ */ guard(failure35, function isAspnetCoreValidationErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure35, '', typeIssue, 'object');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure35, '/type', typeIssue, 'string');
  const title = body.title;
  if (title === undefined) return fail(failure35, '', requiredIssue, 'title');
  if (typeof title !== 'string') return fail(failure35, '/title', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure35, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure35, '/detail', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure35, '/traceId', typeIssue, 'string');
  const errors = body.errors;
  if (errors === undefined) return fail(failure35, '', requiredIssue, 'errors');
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return fail(failure35, '/errors', typeIssue, 'object');
  const DuplicateUserName = errors.DuplicateUserName;
  if (DuplicateUserName !== undefined && !Array.isArray(DuplicateUserName)) return fail(failure35, '/errors/DuplicateUserName', typeIssue, 'array');
  const InvalidToken = errors.InvalidToken;
  if (InvalidToken !== undefined && !Array.isArray(InvalidToken)) return fail(failure35, '/errors/InvalidToken', typeIssue, 'array');
  const InvalidTwoFactorCode = errors.InvalidTwoFactorCode;
  if (InvalidTwoFactorCode !== undefined && !Array.isArray(InvalidTwoFactorCode)) return fail(failure35, '/errors/InvalidTwoFactorCode', typeIssue, 'array');
  failure35.issue = null;
  return true;
});

const failure36 = {};
export const isAspnetCoreValidationFailedError = /* @__PURE__ */ guard(failure36, function isAspnetCoreValidationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure36, '', typeIssue, 'object');
  const title = body.title;
  if (title === undefined) return fail(failure36, '', requiredIssue, 'title');
  if (title !== 'One or more validation errors occurred.') return fail(failure36, '/title', constIssue, 'One or more validation errors occurred.');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure36, '/type', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure36, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure36, '/detail', typeIssue, ['string', 'null']);
  const traceId = body.traceId;
  if (traceId !== undefined && typeof traceId !== 'string') return fail(failure36, '/traceId', typeIssue, 'string');
  const errors = body.errors;
  if (errors === undefined) return fail(failure36, '', requiredIssue, 'errors');
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return fail(failure36, '/errors', typeIssue, 'object');
  const DuplicateUserName = errors.DuplicateUserName;
  if (DuplicateUserName !== undefined && !Array.isArray(DuplicateUserName)) return fail(failure36, '/errors/DuplicateUserName', typeIssue, 'array');
  const InvalidToken = errors.InvalidToken;
  if (InvalidToken !== undefined && !Array.isArray(InvalidToken)) return fail(failure36, '/errors/InvalidToken', typeIssue, 'array');
  const InvalidTwoFactorCode = errors.InvalidTwoFactorCode;
  if (InvalidTwoFactorCode !== undefined && !Array.isArray(InvalidTwoFactorCode)) return fail(failure36, '/errors/InvalidTwoFactorCode', typeIssue, 'array');
  failure36.issue = null;
  return true;
});

const failure37 = {};
export const isAspnetCoreError = /* @__PURE__ */ guard(failure37, function isAspnetCoreError(body) {
  let detail, traceId, title, type, status, errors, DuplicateUserName, InvalidToken, InvalidTwoFactorCode, instance;
  if (!(Array.isArray(body) && body.length >= 1 && every(body, isItem10) && (some(body, isItem4) || some(body, isItem3) || some(body, isItem6) || some(body, isItem5) || some(body, isItem9) || some(body, isItem7) || some(body, isItem1) || some(body, isItem8) || some(body, isItem2)) || typeof body === 'object' && body !== null && !Array.isArray(body) && ((detail = body.detail) === undefined || typeof detail === 'string' || detail === null) && ((traceId = body.traceId) === undefined || typeof traceId === 'string') && ((title = body.title) === 'One or more validation errors occurred.' && ((type = body.type) === undefined || typeof type === 'string') && ((status = body.status) === undefined || Number.isInteger(status)) && typeof (errors = body.errors) === 'object' && errors !== null && !Array.isArray(errors) && ((DuplicateUserName = errors.DuplicateUserName) === undefined || Array.isArray(DuplicateUserName)) && ((InvalidToken = errors.InvalidToken) === undefined || Array.isArray(InvalidToken)) && ((InvalidTwoFactorCode = errors.InvalidTwoFactorCode) === undefined || Array.isArray(InvalidTwoFactorCode)) || typeof title === 'string' && Number.isInteger(status = body.status) && ((instance = body.instance) === undefined || typeof instance === 'string' || instance === null) && ((type = body.type) === 'https://tools.ietf.org/html/rfc9110#section-15.5.2' || type === 'https://tools.ietf.org/html/rfc7235#section-3.1' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.1' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.1' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.4' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.3' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.5' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.4' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.6' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.5' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.7' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.6' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.9' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.10' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.8' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.13' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.16' || type === 'https://tools.ietf.org/html/rfc7231#section-6.5.13' || type === 'https://tools.ietf.org/html/rfc4918#section-11.2' || type === 'https://tools.ietf.org/html/rfc9110#section-15.5.22' || type === 'https://tools.ietf.org/html/rfc9110#section-15.6.1' || type === 'https://tools.ietf.org/html/rfc7231#section-6.6.1' || type === 'https://tools.ietf.org/html/rfc9110#section-15.6.3' || type === 'https://tools.ietf.org/html/rfc9110#section-15.6.4' || type === 'https://tools.ietf.org/html/rfc9110#section-15.6.5')))) return fail(failure37, '', anyOfIssue);
  failure37.issue = null;
  return true;
});

export default {
  id: 'aspnet-core',
  kind: 'implementation',
  revisions: null,
  requestId: [{ pointer: '/traceId', accessor: (body) => body?.traceId }],
  errors: {
    'name-taken': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'name-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'password-too-weak': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'password-mismatch': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'token-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'recovery-code-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'concurrent-change': { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'state-unsuitable': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'identity-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'user-name-taken': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'reset-code-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'two-factor-code-invalid': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'validation-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'locked-out': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'sign-in-not-allowed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'two-factor-required': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'sign-in-failed': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'precondition-failed': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unprocessable: { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'upgrade-required': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'exception-unhandled': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'bad-gateway': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'gateway-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAspnetCoreErrorEnvelope,
      guardKey: 'nDZmn_KWL_vY',
      mediaType: null,
      code: [{ pointer: '/type', accessor: (body) => body?.type }],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }, { pointer: '/title', accessor: (body) => body?.title }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'locked-out', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1'], status: true, conditions: [{ pointer: '/detail', accessor: (body) => body?.detail, equals: 'LockedOut' }] }, revisions: null, guard: isAspnetCoreLockedOutError, guardKey: 'y8-rjHBEic_s', status: [401], headers: [] },
        { error: 'sign-in-not-allowed', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1'], status: true, conditions: [{ pointer: '/detail', accessor: (body) => body?.detail, equals: 'NotAllowed' }] }, revisions: null, guard: isAspnetCoreSignInNotAllowedError, guardKey: 'y8-rjHBEic_s', status: [401], headers: [] },
        { error: 'two-factor-required', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1'], status: true, conditions: [{ pointer: '/detail', accessor: (body) => body?.detail, equals: 'RequiresTwoFactor' }] }, revisions: null, guard: isAspnetCoreTwoFactorRequiredError, guardKey: 'y8-rjHBEic_s', status: [401], headers: [] },
        { error: 'sign-in-failed', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1'], status: true, conditions: [{ pointer: '/detail', accessor: (body) => body?.detail, equals: 'Failed' }] }, revisions: null, guard: isAspnetCoreSignInFailedError, guardKey: 'y8-rjHBEic_s', status: [401], headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.1', 'https://tools.ietf.org/html/rfc7231#section-6.5.1'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }, { pointer: '/errors', accessor: (body) => body?.errors, present: false }] }, revisions: null, guard: isAspnetCoreBadRequestError, guardKey: 'ksdmqajsoLxA', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.2', 'https://tools.ietf.org/html/rfc7235#section-3.1'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }, { pointer: '/detail', accessor: (body) => body?.detail, present: false }] }, revisions: null, guard: isAspnetCoreUnauthorizedError, guardKey: 'y8-rjHBEic_s', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.4', 'https://tools.ietf.org/html/rfc7231#section-6.5.3'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreForbiddenError, guardKey: 'oSm1kCwBLZr2', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.5', 'https://tools.ietf.org/html/rfc7231#section-6.5.4'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreNotFoundError, guardKey: 'LXoMhHouj_7l', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.6', 'https://tools.ietf.org/html/rfc7231#section-6.5.5'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreMethodNotAllowedError, guardKey: 'wDVyWQQ7EwRV', status: [405], headers: [] },
        { error: 'not-acceptable', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.7', 'https://tools.ietf.org/html/rfc7231#section-6.5.6'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreNotAcceptableError, guardKey: '4-uk75nKBbz8', status: [406], headers: [] },
        { error: 'request-timeout', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.9'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreRequestTimeoutError, guardKey: '_3YtrPW36tBa', status: [408], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.10', 'https://tools.ietf.org/html/rfc7231#section-6.5.8'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreConflictError, guardKey: 'Vd-vNmq1bRIP', status: [409], headers: [] },
        { error: 'precondition-failed', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.13'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCorePreconditionFailedError, guardKey: 'HG0C5wGH3cI9', status: [412], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.16', 'https://tools.ietf.org/html/rfc7231#section-6.5.13'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreUnsupportedMediaTypeError, guardKey: 'pD51_PSPrCh9', status: [415], headers: [] },
        { error: 'unprocessable', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc4918#section-11.2'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreUnprocessableError, guardKey: 'SSfYbxBCcGAa', status: [422], headers: [] },
        { error: 'upgrade-required', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.5.22'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreUpgradeRequiredError, guardKey: 'Hr5JR_xZb6-P', status: [426], headers: [] },
        { error: 'exception-unhandled', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.6.1', 'https://tools.ietf.org/html/rfc7231#section-6.6.1'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreExceptionUnhandledError, guardKey: 'rNNAkZyvkcfb', status: [500], headers: [] },
        { error: 'bad-gateway', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.6.3'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreBadGatewayError, guardKey: 'jHAHfl7UI_n6', status: [502], headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.6.4'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreServiceUnavailableError, guardKey: 'qwgFrtTnEdyi', status: [503], headers: [] },
        { error: 'gateway-timeout', surfaces: ['rest'], matchBy: { codes: ['https://tools.ietf.org/html/rfc9110#section-15.6.5'], status: true, conditions: [{ pointer: '/title', accessor: (body) => body?.title, present: true }] }, revisions: null, guard: isAspnetCoreGatewayTimeoutError, guardKey: 'Z6alU4csTUyK', status: [504], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAspnetCoreValidationErrorEnvelope,
      guardKey: 'CXv6vii1ZJ7U',
      mediaType: null,
      code: [{ pointer: '/type', accessor: (body) => body?.type }],
      message: [{ pointer: '/title', accessor: (body) => body?.title }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'user-name-taken', surfaces: ['rest'], matchBy: { text: 'One or more validation errors occurred.', conditions: [{ pointer: '/errors/DuplicateUserName', accessor: (body) => body?.errors?.DuplicateUserName, present: true }] }, revisions: null, guard: isAspnetCoreUserNameTakenError, guardKey: 'h38dG5mwYsIL', status: [400], headers: [] },
        { error: 'reset-code-invalid', surfaces: ['rest'], matchBy: { text: 'One or more validation errors occurred.', conditions: [{ pointer: '/errors/InvalidToken', accessor: (body) => body?.errors?.InvalidToken, present: true }, { pointer: '/errors/DuplicateUserName', accessor: (body) => body?.errors?.DuplicateUserName, present: false }] }, revisions: null, guard: isAspnetCoreResetCodeInvalidError, guardKey: 'h38dG5mwYsIL', status: [400], headers: [] },
        { error: 'two-factor-code-invalid', surfaces: ['rest'], matchBy: { text: 'One or more validation errors occurred.', conditions: [{ pointer: '/errors/InvalidTwoFactorCode', accessor: (body) => body?.errors?.InvalidTwoFactorCode, present: true }, { pointer: '/errors/DuplicateUserName', accessor: (body) => body?.errors?.DuplicateUserName, present: false }, { pointer: '/errors/InvalidToken', accessor: (body) => body?.errors?.InvalidToken, present: false }] }, revisions: null, guard: isAspnetCoreTwoFactorCodeInvalidError, guardKey: 'h38dG5mwYsIL', status: [400], headers: [] },
        { error: 'validation-failed', surfaces: ['rest'], matchBy: { text: 'One or more validation errors occurred.', conditions: [{ pointer: '/errors', accessor: (body) => body?.errors, present: true }, { pointer: '/errors/DuplicateUserName', accessor: (body) => body?.errors?.DuplicateUserName, present: false }, { pointer: '/errors/InvalidToken', accessor: (body) => body?.errors?.InvalidToken, present: false }, { pointer: '/errors/InvalidTwoFactorCode', accessor: (body) => body?.errors?.InvalidTwoFactorCode, present: false }] }, revisions: null, guard: isAspnetCoreValidationFailedError, guardKey: 'h38dG5mwYsIL', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAspnetCoreListErrorEnvelope,
      guardKey: 'iWvfSXxfp6G2',
      mediaType: null,
      code: [{ pointer: '/*/code', accessor: (body, item) => body?.[item]?.code, list: (body) => body }],
      message: [{ pointer: '/*/description', accessor: (body, item) => body?.[item]?.description, list: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'name-taken', surfaces: ['rest'], matchBy: { codes: ['DuplicateUserName', 'DuplicateEmail', 'DuplicateRoleName', 'LoginAlreadyAssociated'], pattern: /^(?:A user with this login already exists|(?:User ?name|Email|Role name) '.+' is already taken)\.$/u }, revisions: null, guard: isAspnetCoreNameTakenError, guardKey: 'ax_ttaGMXCjv', status: null, headers: [] },
        { error: 'name-invalid', surfaces: ['rest'], matchBy: { codes: ['InvalidUserName', 'InvalidEmail', 'InvalidRoleName'], pattern: /^(?:User ?name|Email|Role name) '.*' is invalid/u }, revisions: null, guard: isAspnetCoreNameInvalidError, guardKey: 'FScF2xvFXxrO', status: null, headers: [] },
        { error: 'password-too-weak', surfaces: ['rest'], matchBy: { codes: ['PasswordTooShort', 'PasswordRequiresUniqueChars', 'PasswordRequiresNonAlphanumeric', 'PasswordRequiresDigit', 'PasswordRequiresLower', 'PasswordRequiresUpper'], pattern: /^(?:Passwords must be at least [0-9]{1,4} characters\.|Passwords must use at least [0-9]{1,4} different characters\.|Passwords must have at least one non alphanumeric character\.|Passwords must have at least one digit \('0'-'9'\)\.|Passwords must have at least one lowercase \('a'-'z'\)\.|Passwords must have at least one uppercase \('A'-'Z'\)\.)$/u }, revisions: null, guard: isAspnetCorePasswordTooWeakError, guardKey: '_j7YOpO9kndr', status: null, headers: [] },
        { error: 'password-mismatch', surfaces: ['rest'], matchBy: { codes: ['PasswordMismatch'], pattern: /^Incorrect password\.$/u }, revisions: null, guard: isAspnetCorePasswordMismatchError, guardKey: 'sLqPXKYvLTCa', status: null, headers: [] },
        { error: 'token-invalid', surfaces: ['rest'], matchBy: { codes: ['InvalidToken'], pattern: /^Invalid token\.$/u }, revisions: null, guard: isAspnetCoreTokenInvalidError, guardKey: '-ItlGLBZu78-', status: null, headers: [] },
        { error: 'recovery-code-invalid', surfaces: ['rest'], matchBy: { codes: ['RecoveryCodeRedemptionFailed'], pattern: /^Recovery code redemption failed\.$/u }, revisions: null, guard: isAspnetCoreRecoveryCodeInvalidError, guardKey: 'OlyZ9IYT2MGx', status: null, headers: [] },
        { error: 'concurrent-change', surfaces: ['rest'], matchBy: { codes: ['ConcurrencyFailure'], pattern: /^Optimistic concurrency failure, object has been modified\.$/u }, revisions: null, guard: isAspnetCoreConcurrentChangeError, guardKey: 'CclwGaubQWEl', status: null, headers: [] },
        { error: 'state-unsuitable', surfaces: ['rest'], matchBy: { codes: ['UserAlreadyHasPassword', 'UserLockoutNotEnabled', 'UserAlreadyInRole', 'UserNotInRole'], pattern: /^(?:User already has a password set|Lockout is not enabled for this user|User [ a-z]{1,16} role '.+')\.$/u }, revisions: null, guard: isAspnetCoreStateUnsuitableError, guardKey: 'KjsNAF-TzOfp', status: null, headers: [] },
        { error: 'identity-failed', surfaces: ['rest'], matchBy: { codes: ['DefaultError'], pattern: /^An unknown failure has occurred\.$/u }, revisions: null, guard: isAspnetCoreIdentityFailedError, guardKey: 'EPEjDYA84Ibl', status: null, headers: [] },
      ],
    },
  ],
};
