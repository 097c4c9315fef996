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
export const isDiscordAccessTokenExpiredError = /* @__PURE__ */ guard(failure1, function isDiscordAccessTokenExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
  if (code !== 50025 && code !== 40012 && code !== 530001 && code !== 530004) return fail(failure1, '/code', enumIssue, [50025, 40012, 530001, 530004]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure1, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure1, '/global', typeIssue, ['boolean', 'null']);
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isDiscordAccountUnverifiedError = /* @__PURE__ */ guard(failure2, function isDiscordAccountUnverifiedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure2, '', requiredIssue, 'code');
  if (code !== 40002 && code !== 50178 && code !== 60003) return fail(failure2, '/code', enumIssue, [40002, 50178, 60003]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure2, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure2, '/global', typeIssue, ['boolean', 'null']);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isDiscordActionFailedError = /* @__PURE__ */ guard(failure3, function isDiscordActionFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure3, '', requiredIssue, 'code');
  if (code !== 40043 && code !== 180002 && code !== 500000) return fail(failure3, '/code', enumIssue, [40043, 180002, 500000]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure3, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure3, '/global', typeIssue, ['boolean', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isDiscordActionRateLimitedError = /* @__PURE__ */ guard(failure4, function isDiscordActionRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure4, '', requiredIssue, 'code');
  if (code !== 20016 && code !== 20022 && code !== 20028 && code !== 20029 && code !== 40003 && code !== 40062 && code !== 30037 && code !== 30040 && code !== 30042 && code !== 30046) return fail(failure4, '/code', enumIssue, [20016, 20022, 20028, 20029, 40003, 40062, 30037, 30040, 30042, 30046]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure4, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure4, '/global', typeIssue, ['boolean', 'null']);
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isDiscordConflictError = /* @__PURE__ */ guard(failure5, function isDiscordConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure5, '', requiredIssue, 'code');
  if (code !== 30031 && code !== 40009 && code !== 40033 && code !== 40041 && code !== 40060 && code !== 40061 && code !== 40074 && code !== 150006 && code !== 160004 && code !== 160005 && code !== 180000 && code !== 50083 && code !== 520001 && code !== 520003) return fail(failure5, '/code', enumIssue, [30031, 40009, 40033, 40041, 40060, 40061, 40074, 150006, 160004, 160005, 180000, 50083, 520001, 520003]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure5, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure5, '/global', typeIssue, ['boolean', 'null']);
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isDiscordDailyLimitReachedError = /* @__PURE__ */ guard(failure6, function isDiscordDailyLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure6, '', requiredIssue, 'code');
  if (code !== 30034) return fail(failure6, '/code', constIssue, 30034);
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure6, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure6, '/global', typeIssue, ['boolean', 'null']);
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isDiscordErrorEnvelope = /* @__PURE__ */ guard(failure7, function isDiscordErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure7, '/code', typeIssue, ['integer', 'null']);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure7, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure7, '/global', typeIssue, ['boolean', 'null']);
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isDiscordFeatureRequiredError = /* @__PURE__ */ guard(failure8, function isDiscordFeatureRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure8, '', requiredIssue, 'code');
  if (code !== 20015 && code !== 20035 && code !== 50004 && code !== 50010 && code !== 50070 && code !== 50097 && code !== 50101 && code !== 350000 && code !== 350001) return fail(failure8, '/code', enumIssue, [20015, 20035, 50004, 50010, 50070, 50097, 50101, 350000, 350001]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure8, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure8, '/global', typeIssue, ['boolean', 'null']);
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isDiscordInvalidFormBodyError = /* @__PURE__ */ guard(failure9, function isDiscordInvalidFormBodyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure9, '', requiredIssue, 'code');
  if (code !== 50035) return fail(failure9, '/code', constIssue, 50035);
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/message', typeIssue, 'string');
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure9, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure9, '/global', typeIssue, ['boolean', 'null']);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isDiscordLimitReachedError = /* @__PURE__ */ guard(failure10, function isDiscordLimitReachedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure10, '', requiredIssue, 'code');
  if (code !== 30001 && code !== 30002 && code !== 30003 && code !== 30004 && code !== 30005 && code !== 30007 && code !== 30008 && code !== 30010 && code !== 30011 && code !== 30013 && code !== 30015 && code !== 30016 && code !== 30018 && code !== 30019 && code !== 30030 && code !== 30032 && code !== 30033 && code !== 30035 && code !== 30038 && code !== 30039 && code !== 30045 && code !== 30047 && code !== 30048 && code !== 30056 && code !== 30058 && code !== 30060 && code !== 30061 && code !== 40094 && code !== 50011 && code !== 160006 && code !== 160007) return fail(failure10, '/code', enumIssue, [30001, 30002, 30003, 30004, 30005, 30007, 30008, 30010, 30011, 30013, 30015, 30016, 30018, 30019, 30030, 30032, 30033, 30035, 30038, 30039, 30045, 30047, 30048, 30056, 30058, 30060, 30061, 40094, 50011, 160006, 160007]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure10, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure10, '/global', typeIssue, ['boolean', 'null']);
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isDiscordMissingPermissionsError = /* @__PURE__ */ guard(failure11, function isDiscordMissingPermissionsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure11, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure11, '', requiredIssue, 'code');
  if (code !== 50001 && code !== 50013 && code !== 20012 && code !== 50009 && code !== 160002 && code !== 160014 && code !== 50600 && code !== 50173 && code !== 530000) return fail(failure11, '/code', enumIssue, [50001, 50013, 20012, 50009, 160002, 160014, 50600, 50173, 530000]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure11, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure11, '/global', typeIssue, ['boolean', 'null']);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isDiscordNotAllowedError = /* @__PURE__ */ guard(failure12, function isDiscordNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure12, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure12, '', requiredIssue, 'code');
  if (code !== 20001 && code !== 20002 && code !== 20009 && code !== 20018 && code !== 20024 && code !== 40007 && code !== 50005 && code !== 50007 && code !== 50017 && code !== 50054 && code !== 50067 && code !== 50095 && code !== 50167 && code !== 50278 && code !== 340015 && code !== 400001 && code !== 90001 && code !== 90002 && code !== 520000 && code !== 40019 && code !== 40066) return fail(failure12, '/code', enumIssue, [20001, 20002, 20009, 20018, 20024, 40007, 50005, 50007, 50017, 50054, 50067, 50095, 50167, 50278, 340015, 400001, 90001, 90002, 520000, 40019, 40066]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure12, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure12, '/global', typeIssue, ['boolean', 'null']);
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isDiscordNotPossibleError = /* @__PURE__ */ guard(failure13, function isDiscordNotPossibleError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure13, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure13, '', requiredIssue, 'code');
  if (code !== 50006 && code !== 20031 && code !== 30052 && code !== 40018 && code !== 40058 && code !== 40067 && code !== 50002 && code !== 50003 && code !== 50008 && code !== 50012 && code !== 50015 && code !== 50016 && code !== 50019 && code !== 50020 && code !== 50021 && code !== 50024 && code !== 50028 && code !== 50033 && code !== 50034 && code !== 50036 && code !== 50039 && code !== 50041 && code !== 50046 && code !== 50055 && code !== 50057 && code !== 50068 && code !== 50073 && code !== 50074 && code !== 50080 && code !== 50081 && code !== 50084 && code !== 50085 && code !== 50086 && code !== 50091 && code !== 50109 && code !== 50110 && code !== 50123 && code !== 50124 && code !== 50131 && code !== 50132 && code !== 50144 && code !== 50145 && code !== 50151 && code !== 50159 && code !== 50160 && code !== 50161 && code !== 50162 && code !== 50163 && code !== 50192 && code !== 170001 && code !== 170002 && code !== 170003 && code !== 170004 && code !== 170005 && code !== 170006 && code !== 170007 && code !== 200000 && code !== 200001 && code !== 220001 && code !== 220002 && code !== 220003 && code !== 220004 && code !== 240000 && code !== 520002 && code !== 520004 && code !== 520006 && code !== 530002 && code !== 530003) return fail(failure13, '/code', enumIssue, [50006, 20031, 30052, 40018, 40058, 40067, 50002, 50003, 50008, 50012, 50015, 50016, 50019, 50020, 50021, 50024, 50028, 50033, 50034, 50036, 50039, 50041, 50046, 50055, 50057, 50068, 50073, 50074, 50080, 50081, 50084, 50085, 50086, 50091, 50109, 50110, 50123, 50124, 50131, 50132, 50144, 50145, 50151, 50159, 50160, 50161, 50162, 50163, 50192, 170001, 170002, 170003, 170004, 170005, 170006, 170007, 200000, 200001, 220001, 220002, 220003, 220004, 240000, 520002, 520004, 520006, 530002, 530003]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure13, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure13, '/global', typeIssue, ['boolean', 'null']);
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isDiscordRateLimitedError = /* @__PURE__ */ guard(failure14, function isDiscordRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure14, '', requiredIssue, 'message');
  if (message !== 'You are being rate limited.') return fail(failure14, '/message', constIssue, 'You are being rate limited.');
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure14, '/code', typeIssue, ['integer', 'null']);
  const retryAfter = body.retry_after;
  if (retryAfter === undefined) return fail(failure14, '', requiredIssue, 'retry_after');
  if (!Number.isFinite(retryAfter)) return fail(failure14, '/retry_after', typeIssue, 'number');
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure14, '/global', typeIssue, ['boolean', 'null']);
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isDiscordRequestBlockedError = /* @__PURE__ */ guard(failure15, function isDiscordRequestBlockedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure15, '', requiredIssue, 'code');
  if (code !== 40333) return fail(failure15, '/code', constIssue, 40333);
  const message = body.message;
  if (message === undefined) return fail(failure15, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/message', typeIssue, 'string');
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure15, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure15, '/global', typeIssue, ['boolean', 'null']);
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isDiscordResourceRateLimitedError = /* @__PURE__ */ guard(failure16, function isDiscordResourceRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure16, '', requiredIssue, 'message');
  if (message !== 'The resource is being rate limited.') return fail(failure16, '/message', constIssue, 'The resource is being rate limited.');
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure16, '/code', typeIssue, ['integer', 'null']);
  const retryAfter = body.retry_after;
  if (retryAfter === undefined) return fail(failure16, '', requiredIssue, 'retry_after');
  if (!Number.isFinite(retryAfter)) return fail(failure16, '/retry_after', typeIssue, 'number');
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure16, '/global', typeIssue, ['boolean', 'null']);
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isDiscordScopeMissingError = /* @__PURE__ */ guard(failure17, function isDiscordScopeMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure17, '', requiredIssue, 'code');
  if (code !== 50026) return fail(failure17, '/code', constIssue, 50026);
  const message = body.message;
  if (message === undefined) return fail(failure17, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/message', typeIssue, 'string');
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure17, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure17, '/global', typeIssue, ['boolean', 'null']);
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isDiscordTemporarilyUnavailableError = /* @__PURE__ */ guard(failure18, function isDiscordTemporarilyUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure18, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure18, '', requiredIssue, 'code');
  if (code !== 40004 && code !== 40006 && code !== 110000 && code !== 110001 && code !== 130000 && code !== 530006) return fail(failure18, '/code', enumIssue, [40004, 40006, 110000, 110001, 130000, 530006]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure18, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure18, '/global', typeIssue, ['boolean', 'null']);
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isDiscordTooLargeError = /* @__PURE__ */ guard(failure19, function isDiscordTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure19, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure19, '', requiredIssue, 'code');
  if (code !== 40005 && code !== 50045 && code !== 50138) return fail(failure19, '/code', enumIssue, [40005, 50045, 50138]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure19, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure19, '/global', typeIssue, ['boolean', 'null']);
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isDiscordUnauthorizedError = /* @__PURE__ */ guard(failure20, function isDiscordUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure20, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure20, '', requiredIssue, 'code');
  if (code !== 40001 && code !== 50014 && code !== 50027 && code !== 530007) return fail(failure20, '/code', enumIssue, [40001, 50014, 50027, 530007]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure20, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure20, '/global', typeIssue, ['boolean', 'null']);
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isDiscordUnknownObjectError = /* @__PURE__ */ guard(failure21, function isDiscordUnknownObjectError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure21, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/message', typeIssue, 'string');
  const code = body.code;
  if (code === undefined) return fail(failure21, '', requiredIssue, 'code');
  if (code !== 10001 && code !== 10002 && code !== 10003 && code !== 10004 && code !== 10005 && code !== 10006 && code !== 10007 && code !== 10008 && code !== 10009 && code !== 10010 && code !== 10011 && code !== 10012 && code !== 10013 && code !== 10014 && code !== 10015 && code !== 10016 && code !== 10020 && code !== 10021 && code !== 10026 && code !== 10027 && code !== 10028 && code !== 10029 && code !== 10030 && code !== 10031 && code !== 10032 && code !== 10033 && code !== 10036 && code !== 10038 && code !== 10049 && code !== 10050 && code !== 10057 && code !== 10059 && code !== 10060 && code !== 10061 && code !== 10062 && code !== 10063 && code !== 10065 && code !== 10066 && code !== 10067 && code !== 10068 && code !== 10069 && code !== 10070 && code !== 10071 && code !== 10087 && code !== 10097 && code !== 10124 && code !== 10129 && code !== 50146 && code !== 80004 && code !== 40032) return fail(failure21, '/code', enumIssue, [10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10010, 10011, 10012, 10013, 10014, 10015, 10016, 10020, 10021, 10026, 10027, 10028, 10029, 10030, 10031, 10032, 10033, 10036, 10038, 10049, 10050, 10057, 10059, 10060, 10061, 10062, 10063, 10065, 10066, 10067, 10068, 10069, 10070, 10071, 10087, 10097, 10124, 10129, 50146, 80004, 40032]);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure21, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure21, '/global', typeIssue, ['boolean', 'null']);
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isDiscordError = /* @__PURE__ */ guard(failure22, function isDiscordError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure22, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/message', typeIssue, 'string');
  const code = body.code;
  if (code !== undefined && !Number.isInteger(code) && code !== null) return fail(failure22, '/code', typeIssue, ['integer', 'null']);
  const retryAfter = body.retry_after;
  if (retryAfter !== undefined && !Number.isFinite(retryAfter) && retryAfter !== null) return fail(failure22, '/retry_after', typeIssue, ['number', 'null']);
  const valueGlobal = body.global;
  if (valueGlobal !== undefined && typeof valueGlobal !== 'boolean' && valueGlobal !== null) return fail(failure22, '/global', typeIssue, ['boolean', 'null']);
  failure22.issue = null;
  return true;
});

export default {
  id: 'discord',
  kind: 'vendor',
  revisions: null,
  hosts: ['discord.com'],
  errors: {
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'resource-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'action-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'daily-limit-reached': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'access-token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'scope-missing': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'missing-permissions': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-allowed': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'account-unverified': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
    'feature-required': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'request-blocked': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-object': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'limit-reached': { category: 'budget-exceeded', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'temporarily-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'action-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-form-body': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-possible': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-authenticated': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    forbidden: { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'gateway-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isDiscordErrorEnvelope,
      guardKey: 'R2jNScDWib-u',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [{ pointer: '/retry_after', accessor: (body) => body?.retry_after, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { text: 'You are being rate limited.' }, revisions: null, guard: isDiscordRateLimitedError, guardKey: 'gU0Bc2ll8CdQ', status: [429], headers: [] },
        { error: 'resource-rate-limited', surfaces: ['rest'], matchBy: { text: 'The resource is being rate limited.' }, revisions: null, guard: isDiscordResourceRateLimitedError, guardKey: 'lNmd3xrPkptE', status: [429], headers: [] },
        { error: 'action-rate-limited', surfaces: ['rest'], matchBy: { codes: [20016, 20022, 20028, 20029, 40003, 40062, 30037, 30040, 30042, 30046] }, revisions: null, guard: isDiscordActionRateLimitedError, guardKey: 'DswJSEofB-Bd', status: null, headers: [] },
        { error: 'daily-limit-reached', surfaces: ['rest'], matchBy: { codes: [30034] }, revisions: null, guard: isDiscordDailyLimitReachedError, guardKey: 'LMfx9olunnsD', status: null, headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { codes: [40001, 50014, 50027, 530007] }, revisions: null, guard: isDiscordUnauthorizedError, guardKey: 'IO02jP6ezuB1', status: null, headers: [] },
        { error: 'access-token-expired', surfaces: ['rest'], matchBy: { codes: [50025, 40012, 530001, 530004] }, revisions: null, guard: isDiscordAccessTokenExpiredError, guardKey: '8JcJ008z-jm6', status: null, headers: [] },
        { error: 'scope-missing', surfaces: ['rest'], matchBy: { codes: [50026] }, revisions: null, guard: isDiscordScopeMissingError, guardKey: 'MZFZsOoNKOWH', status: null, headers: [] },
        { error: 'missing-permissions', surfaces: ['rest'], matchBy: { codes: [50001, 50013, 20012, 50009, 160002, 160014, 50600, 50173, 530000] }, revisions: null, guard: isDiscordMissingPermissionsError, guardKey: 'PvTU0AOPkKTd', status: null, headers: [] },
        { error: 'not-allowed', surfaces: ['rest'], matchBy: { codes: [20001, 20002, 20009, 20018, 20024, 40007, 50005, 50007, 50017, 50054, 50067, 50095, 50167, 50278, 340015, 400001, 90001, 90002, 520000, 40019, 40066] }, revisions: null, guard: isDiscordNotAllowedError, guardKey: 'y7aWUsw0FCLZ', status: null, headers: [] },
        { error: 'account-unverified', surfaces: ['rest'], matchBy: { codes: [40002, 50178, 60003] }, revisions: null, guard: isDiscordAccountUnverifiedError, guardKey: 'yfqVXZ9GJlgU', status: null, headers: [] },
        { error: 'feature-required', surfaces: ['rest'], matchBy: { codes: [20015, 20035, 50004, 50010, 50070, 50097, 50101, 350000, 350001] }, revisions: null, guard: isDiscordFeatureRequiredError, guardKey: 'vI-eUMn360gE', status: null, headers: [] },
        { error: 'request-blocked', surfaces: ['rest'], matchBy: { codes: [40333] }, revisions: null, guard: isDiscordRequestBlockedError, guardKey: 'PzO3oF_0enjc', status: null, headers: [] },
        { error: 'unknown-object', surfaces: ['rest'], matchBy: { codes: [10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10010, 10011, 10012, 10013, 10014, 10015, 10016, 10020, 10021, 10026, 10027, 10028, 10029, 10030, 10031, 10032, 10033, 10036, 10038, 10049, 10050, 10057, 10059, 10060, 10061, 10062, 10063, 10065, 10066, 10067, 10068, 10069, 10070, 10071, 10087, 10097, 10124, 10129, 50146, 80004, 40032] }, revisions: null, guard: isDiscordUnknownObjectError, guardKey: 'z0WzvuqtOEsR', status: null, headers: [] },
        { error: 'limit-reached', surfaces: ['rest'], matchBy: { codes: [30001, 30002, 30003, 30004, 30005, 30007, 30008, 30010, 30011, 30013, 30015, 30016, 30018, 30019, 30030, 30032, 30033, 30035, 30038, 30039, 30045, 30047, 30048, 30056, 30058, 30060, 30061, 40094, 50011, 160006, 160007] }, revisions: null, guard: isDiscordLimitReachedError, guardKey: 'dS6DNFk1WxK9', status: null, headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: [30031, 40009, 40033, 40041, 40060, 40061, 40074, 150006, 160004, 160005, 180000, 50083, 520001, 520003] }, revisions: null, guard: isDiscordConflictError, guardKey: 'sir_ekh3XvCY', status: null, headers: [] },
        { error: 'temporarily-unavailable', surfaces: ['rest'], matchBy: { codes: [40004, 40006, 110000, 110001, 130000, 530006] }, revisions: null, guard: isDiscordTemporarilyUnavailableError, guardKey: '6HuWDyBnmNJr', status: null, headers: [] },
        { error: 'action-failed', surfaces: ['rest'], matchBy: { codes: [40043, 180002, 500000] }, revisions: null, guard: isDiscordActionFailedError, guardKey: 'hfqsY3X9pItv', status: null, headers: [] },
        { error: 'too-large', surfaces: ['rest'], matchBy: { codes: [40005, 50045, 50138] }, revisions: null, guard: isDiscordTooLargeError, guardKey: 'NMdsM95Hr8uZ', status: null, headers: [] },
        { error: 'invalid-form-body', surfaces: ['rest'], matchBy: { codes: [50035] }, revisions: null, guard: isDiscordInvalidFormBodyError, guardKey: '7LZQZrFfPRBw', status: null, headers: [] },
        { error: 'not-possible', surfaces: ['rest'], matchBy: { codes: [50006, 20031, 30052, 40018, 40058, 40067, 50002, 50003, 50008, 50012, 50015, 50016, 50019, 50020, 50021, 50024, 50028, 50033, 50034, 50036, 50039, 50041, 50046, 50055, 50057, 50068, 50073, 50074, 50080, 50081, 50084, 50085, 50086, 50091, 50109, 50110, 50123, 50124, 50131, 50132, 50144, 50145, 50151, 50159, 50160, 50161, 50162, 50163, 50192, 170001, 170002, 170003, 170004, 170005, 170006, 170007, 200000, 200001, 220001, 220002, 220003, 220004, 240000, 520002, 520004, 520006, 530002, 530003] }, revisions: null, guard: isDiscordNotPossibleError, guardKey: 'nq8ojWNyGrd1', status: null, headers: [] },
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [400], headers: [] },
        { error: 'not-authenticated', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [401], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [405], headers: [] },
        { error: 'too-many-requests', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [429], headers: [] },
        { error: 'gateway-unavailable', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [502, 503, 504], headers: [] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isDiscordErrorEnvelope, guardKey: 'R2jNScDWib-u', status: [500], headers: [] },
      ],
    },
  ],
};
