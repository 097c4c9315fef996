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
export const isTwilioAccessTokenInvalidError = /* @__PURE__ */ guard(failure1, function isTwilioAccessTokenInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
  if (code !== 20101 && code !== 20103 && code !== 20104 && code !== 20105 && code !== 20107 && code !== 20155 && code !== 20156 && code !== 20157) return fail(failure1, '/code', enumIssue, [20101, 20103, 20104, 20105, 20107, 20155, 20156, 20157]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure1, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure1, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure1, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure1, '/status', typeIssue, ['integer', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isTwilioAccountInactiveError = /* @__PURE__ */ guard(failure2, function isTwilioAccountInactiveError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure2, '', requiredIssue, 'code');
  if (code !== 20005 && code !== 10001) return fail(failure2, '/code', enumIssue, [20005, 10001]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure2, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure2, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure2, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure2, '/status', typeIssue, ['integer', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isTwilioApiDiscontinuedError = /* @__PURE__ */ guard(failure3, function isTwilioApiDiscontinuedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure3, '', requiredIssue, 'code');
  if (code !== 20410) return fail(failure3, '/code', constIssue, 20410);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure3, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure3, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure3, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure3, '/status', typeIssue, ['integer', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isTwilioAuthenticationFailedError = /* @__PURE__ */ guard(failure4, function isTwilioAuthenticationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure4, '', requiredIssue, 'code');
  if (code !== 20003 && code !== 20151 && code !== 20152 && code !== 70004 && code !== 60001) return fail(failure4, '/code', enumIssue, [20003, 20151, 20152, 70004, 60001]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure4, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure4, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure4, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure4, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure4, '/status', typeIssue, ['integer', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isTwilioConflictError = /* @__PURE__ */ guard(failure5, function isTwilioConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure5, '', requiredIssue, 'code');
  if (code !== 20409 && code !== 20009 && code !== 21710) return fail(failure5, '/code', enumIssue, [20409, 20009, 21710]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure5, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure5, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure5, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure5, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure5, '/status', typeIssue, ['integer', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isTwilioDailyLimitReachedError = /* @__PURE__ */ guard(failure6, function isTwilioDailyLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure6, '', requiredIssue, 'code');
  if (code !== 63038) return fail(failure6, '/code', constIssue, 63038);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure6, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure6, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure6, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure6, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure6, '/status', typeIssue, ['integer', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isTwilioErrorEnvelope = /* @__PURE__ */ guard(failure7, function isTwilioErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure7, '', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure7, '/code', typeIssue, 'integer');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure7, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure7, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure7, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure7, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure7, '/status', typeIssue, ['integer', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isTwilioInternalError = /* @__PURE__ */ guard(failure8, function isTwilioInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure8, '', requiredIssue, 'code');
  if (code !== 20500) return fail(failure8, '/code', constIssue, 20500);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure8, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure8, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure8, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure8, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure8, '/status', typeIssue, ['integer', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isTwilioInvalidParameterError = /* @__PURE__ */ guard(failure9, function isTwilioInvalidParameterError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure9, '', requiredIssue, 'code');
  if (code !== 20001 && code !== 20002 && code !== 20007 && code !== 20422 && code !== 20423 && code !== 21205 && code !== 21602 && code !== 21609 && code !== 21617 && code !== 21618 && code !== 21620 && code !== 21655 && code !== 21708 && code !== 60200 && code !== 60223 && code !== 70001 && code !== 70002) return fail(failure9, '/code', enumIssue, [20001, 20002, 20007, 20422, 20423, 21205, 21602, 21609, 21617, 21618, 21620, 21655, 21708, 60200, 60223, 70001, 70002]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure9, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure9, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure9, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure9, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure9, '/status', typeIssue, ['integer', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isTwilioInvalidPhoneNumberError = /* @__PURE__ */ guard(failure10, function isTwilioInvalidPhoneNumberError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure10, '', requiredIssue, 'code');
  if (code !== 21201 && code !== 21211 && code !== 21212 && code !== 21214 && code !== 21217 && code !== 21401 && code !== 21421 && code !== 21603 && code !== 21604 && code !== 21606 && code !== 21612 && code !== 21614) return fail(failure10, '/code', enumIssue, [21201, 21211, 21212, 21214, 21217, 21401, 21421, 21603, 21604, 21606, 21612, 21614]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure10, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure10, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure10, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure10, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure10, '/status', typeIssue, ['integer', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isTwilioLimitOfObjectsReachedError = /* @__PURE__ */ guard(failure11, function isTwilioLimitOfObjectsReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure11, '', requiredIssue, 'code');
  if (code !== 60207) return fail(failure11, '/code', constIssue, 60207);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure11, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure11, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure11, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure11, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure11, '/status', typeIssue, ['integer', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isTwilioMessagesTooFastError = /* @__PURE__ */ guard(failure12, function isTwilioMessagesTooFastError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure12, '', requiredIssue, 'code');
  if (code !== 14107 && code !== 21611 && code !== 30001 && code !== 30022 && code !== 63018) return fail(failure12, '/code', enumIssue, [14107, 21611, 30001, 30022, 63018]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure12, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure12, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure12, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure12, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure12, '/status', typeIssue, ['integer', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isTwilioMethodNotAllowedError = /* @__PURE__ */ guard(failure13, function isTwilioMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure13, '', requiredIssue, 'code');
  if (code !== 20004) return fail(failure13, '/code', constIssue, 20004);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure13, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure13, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure13, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure13, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure13, '/status', typeIssue, ['integer', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isTwilioNotAllowedError = /* @__PURE__ */ guard(failure14, function isTwilioNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure14, '', requiredIssue, 'code');
  if (code !== 20006 && code !== 20010 && code !== 20403 && code !== 70051) return fail(failure14, '/code', enumIssue, [20006, 20010, 20403, 70051]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure14, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure14, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure14, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure14, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure14, '/status', typeIssue, ['integer', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isTwilioNotFoundError = /* @__PURE__ */ guard(failure15, function isTwilioNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure15, '', requiredIssue, 'code');
  if (code !== 20404 && code !== 21701 && code !== 21705 && code !== 21711) return fail(failure15, '/code', enumIssue, [20404, 21701, 21705, 21711]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure15, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure15, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure15, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure15, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure15, '/status', typeIssue, ['integer', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isTwilioNumberUnavailableError = /* @__PURE__ */ guard(failure16, function isTwilioNumberUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure16, '', requiredIssue, 'code');
  if (code !== 21422 && code !== 21452 && code !== 21703) return fail(failure16, '/code', enumIssue, [21422, 21452, 21703]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure16, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure16, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure16, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure16, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure16, '/status', typeIssue, ['integer', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isTwilioRateLimitedError = /* @__PURE__ */ guard(failure17, function isTwilioRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure17, '', requiredIssue, 'code');
  if (code !== 20429 && code !== 31429 && code !== 45780 && code !== 51002 && code !== 54009 && code !== 59004) return fail(failure17, '/code', enumIssue, [20429, 31429, 45780, 51002, 54009, 59004]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure17, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure17, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure17, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure17, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure17, '/status', typeIssue, ['integer', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isTwilioRecipientBlockedError = /* @__PURE__ */ guard(failure18, function isTwilioRecipientBlockedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure18, '', requiredIssue, 'code');
  if (code !== 21610 && code !== 21216 && code !== 60410) return fail(failure18, '/code', enumIssue, [21610, 21216, 60410]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure18, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure18, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure18, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure18, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure18, '/status', typeIssue, ['integer', 'null']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isTwilioRegionNotEnabledError = /* @__PURE__ */ guard(failure19, function isTwilioRegionNotEnabledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure19, '', requiredIssue, 'code');
  if (code !== 21215 && code !== 21408 && code !== 60605) return fail(failure19, '/code', enumIssue, [21215, 21408, 60605]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure19, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure19, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure19, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure19, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure19, '/status', typeIssue, ['integer', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isTwilioServiceUnavailableError = /* @__PURE__ */ guard(failure20, function isTwilioServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure20, '', requiredIssue, 'code');
  if (code !== 20503) return fail(failure20, '/code', constIssue, 20503);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure20, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure20, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure20, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure20, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure20, '/status', typeIssue, ['integer', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isTwilioTestCredentialsError = /* @__PURE__ */ guard(failure21, function isTwilioTestCredentialsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure21, '', requiredIssue, 'code');
  if (code !== 20008) return fail(failure21, '/code', constIssue, 20008);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure21, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure21, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure21, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure21, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure21, '/status', typeIssue, ['integer', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isTwilioTlsUnsupportedError = /* @__PURE__ */ guard(failure22, function isTwilioTlsUnsupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure22, '', requiredIssue, 'code');
  if (code !== 20011 && code !== 20012) return fail(failure22, '/code', enumIssue, [20011, 20012]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure22, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure22, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure22, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure22, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure22, '/status', typeIssue, ['integer', 'null']);
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isTwilioTooLargeError = /* @__PURE__ */ guard(failure23, function isTwilioTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure23, '', requiredIssue, 'code');
  if (code !== 20413) return fail(failure23, '/code', constIssue, 20413);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure23, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure23, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure23, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure23, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure23, '/status', typeIssue, ['integer', 'null']);
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isTwilioTrialLimitedError = /* @__PURE__ */ guard(failure24, function isTwilioTrialLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure24, '', requiredIssue, 'code');
  if (code !== 10002 && code !== 21607 && code !== 21608 && code !== 21210 && code !== 21219) return fail(failure24, '/code', enumIssue, [10002, 21607, 21608, 21210, 21219]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure24, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure24, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure24, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure24, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure24, '/status', typeIssue, ['integer', 'null']);
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isTwilioVerificationAttemptsUsedUpError = /* @__PURE__ */ guard(failure25, function isTwilioVerificationAttemptsUsedUpError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure25, '', requiredIssue, 'code');
  if (code !== 60202 && code !== 60203 && code !== 60212) return fail(failure25, '/code', enumIssue, [60202, 60203, 60212]);
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure25, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure25, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure25, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure25, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure25, '/status', typeIssue, ['integer', 'null']);
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isTwilioError = /* @__PURE__ */ guard(failure26, function isTwilioError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure26, '', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure26, '/code', typeIssue, 'integer');
  const message = body.message;
  if (message !== undefined && typeof message !== 'string' && message !== null) return fail(failure26, '/message', typeIssue, ['string', 'null']);
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string' && detail !== null) return fail(failure26, '/detail', typeIssue, ['string', 'null']);
  const title = body.title;
  if (title !== undefined && typeof title !== 'string' && title !== null) return fail(failure26, '/title', typeIssue, ['string', 'null']);
  const moreInfo = body.more_info;
  if (moreInfo !== undefined && typeof moreInfo !== 'string' && moreInfo !== null) return fail(failure26, '/more_info', typeIssue, ['string', 'null']);
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status) && status !== null) return fail(failure26, '/status', typeIssue, ['integer', 'null']);
  failure26.issue = null;
  return true;
});

export default {
  id: 'twilio',
  kind: 'vendor',
  revisions: null,
  hosts: ['*.twilio.com'],
  identifyingHeaders: [{ name: 'twilio-request-id' }, { name: 'twilio-reached-rate-limit' }],
  requestId: [{ header: 'twilio-request-id' }],
  errors: {
    'authentication-failed': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'access-token-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'not-allowed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'test-credentials': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'account-inactive': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'trial-limited': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'region-not-enabled': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'recipient-blocked': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'messages-too-fast': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'verification-attempts-used-up': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'daily-limit-reached': { category: 'budget-exceeded', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'invalid-phone-number': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-parameter': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'number-unavailable': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'limit-of-objects-reached': { category: 'budget-exceeded', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'api-discontinued': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tls-unsupported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'resource-missing': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'state-conflict': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isTwilioErrorEnvelope,
      guardKey: 'tADUe77SHGV4',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }, { pointer: '/detail', accessor: (body) => body?.detail }, { pointer: '/title', accessor: (body) => body?.title }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [
        { error: 'authentication-failed', surfaces: ['rest'], matchBy: { codes: [20003, 20151, 20152, 70004, 60001] }, revisions: null, guard: isTwilioAuthenticationFailedError, guardKey: '1nLMnhrF9V_E', status: null, headers: [] },
        { error: 'access-token-invalid', surfaces: ['rest'], matchBy: { codes: [20101, 20103, 20104, 20105, 20107, 20155, 20156, 20157] }, revisions: null, guard: isTwilioAccessTokenInvalidError, guardKey: 'gwjCIuOS-t-J', status: null, headers: [] },
        { error: 'not-allowed', surfaces: ['rest'], matchBy: { codes: [20006, 20010, 20403, 70051] }, revisions: null, guard: isTwilioNotAllowedError, guardKey: 'tITWQKOShwFw', status: null, headers: [] },
        { error: 'test-credentials', surfaces: ['rest'], matchBy: { codes: [20008] }, revisions: null, guard: isTwilioTestCredentialsError, guardKey: '8To5BMcBCkI6', status: null, headers: [] },
        { error: 'account-inactive', surfaces: ['rest'], matchBy: { codes: [20005, 10001] }, revisions: null, guard: isTwilioAccountInactiveError, guardKey: 'Q3HkO597MEZl', status: null, headers: [] },
        { error: 'trial-limited', surfaces: ['rest'], matchBy: { codes: [10002, 21607, 21608, 21210, 21219] }, revisions: null, guard: isTwilioTrialLimitedError, guardKey: '2QZjBTfcAC9M', status: null, headers: [] },
        { error: 'region-not-enabled', surfaces: ['rest'], matchBy: { codes: [21215, 21408, 60605] }, revisions: null, guard: isTwilioRegionNotEnabledError, guardKey: 'FOgWa-hgyqCY', status: null, headers: [] },
        { error: 'recipient-blocked', surfaces: ['rest'], matchBy: { codes: [21610, 21216, 60410] }, revisions: null, guard: isTwilioRecipientBlockedError, guardKey: 'TGCpyXxD-XP8', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: [20429, 31429, 45780, 51002, 54009, 59004] }, revisions: null, guard: isTwilioRateLimitedError, guardKey: 'p72CuL1C8GtQ', status: [429], headers: [] },
        { error: 'messages-too-fast', surfaces: ['rest'], matchBy: { codes: [14107, 21611, 30001, 30022, 63018] }, revisions: null, guard: isTwilioMessagesTooFastError, guardKey: 'TPT_UnE1diS2', status: null, headers: [] },
        { error: 'verification-attempts-used-up', surfaces: ['rest'], matchBy: { codes: [60202, 60203, 60212] }, revisions: null, guard: isTwilioVerificationAttemptsUsedUpError, guardKey: 'EqxGNJV0s0aB', status: [429], headers: [] },
        { error: 'daily-limit-reached', surfaces: ['rest'], matchBy: { codes: [63038] }, revisions: null, guard: isTwilioDailyLimitReachedError, guardKey: 'VeoX-xZQrdW4', status: null, headers: [] },
        { error: 'invalid-phone-number', surfaces: ['rest'], matchBy: { codes: [21201, 21211, 21212, 21214, 21217, 21401, 21421, 21603, 21604, 21606, 21612, 21614] }, revisions: null, guard: isTwilioInvalidPhoneNumberError, guardKey: 'OBjf87JDrFRA', status: null, headers: [] },
        { error: 'invalid-parameter', surfaces: ['rest'], matchBy: { codes: [20001, 20002, 20007, 20422, 20423, 21205, 21602, 21609, 21617, 21618, 21620, 21655, 21708, 60200, 60223, 70001, 70002] }, revisions: null, guard: isTwilioInvalidParameterError, guardKey: 'ZmA1zVEGLgrT', status: null, headers: [] },
        { error: 'number-unavailable', surfaces: ['rest'], matchBy: { codes: [21422, 21452, 21703] }, revisions: null, guard: isTwilioNumberUnavailableError, guardKey: 'jB2M_8jMtCDR', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: [20404, 21701, 21705, 21711] }, revisions: null, guard: isTwilioNotFoundError, guardKey: 'Iyd3tR_hevK0', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: [20409, 20009, 21710] }, revisions: null, guard: isTwilioConflictError, guardKey: 'xLRw7mQNbvAr', status: null, headers: [] },
        { error: 'limit-of-objects-reached', surfaces: ['rest'], matchBy: { codes: [60207] }, revisions: null, guard: isTwilioLimitOfObjectsReachedError, guardKey: 'SJncX3fkklh2', status: null, headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { codes: [20004] }, revisions: null, guard: isTwilioMethodNotAllowedError, guardKey: '2o63ztbj5R_R', status: null, headers: [] },
        { error: 'api-discontinued', surfaces: ['rest'], matchBy: { codes: [20410] }, revisions: null, guard: isTwilioApiDiscontinuedError, guardKey: 'MCHQrLzlZXgs', status: null, headers: [] },
        { error: 'tls-unsupported', surfaces: ['rest'], matchBy: { codes: [20011, 20012] }, revisions: null, guard: isTwilioTlsUnsupportedError, guardKey: 'IrYVSAWRrxL9', status: null, headers: [] },
        { error: 'too-large', surfaces: ['rest'], matchBy: { codes: [20413] }, revisions: null, guard: isTwilioTooLargeError, guardKey: 'lAvARdsKAvW0', status: null, headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { codes: [20500] }, revisions: null, guard: isTwilioInternalError, guardKey: 'ptplRmNFeQnb', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: [20503] }, revisions: null, guard: isTwilioServiceUnavailableError, guardKey: 'kjLHZEjnM7I3', status: null, headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [400], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [403], headers: [] },
        { error: 'resource-missing', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [404], headers: [] },
        { error: 'state-conflict', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [409], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [429], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [500], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isTwilioErrorEnvelope, guardKey: 'tADUe77SHGV4', status: [502, 503, 504], headers: [] },
      ],
    },
  ],
};
