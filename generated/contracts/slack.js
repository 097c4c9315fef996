function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const enumIssue = (allowedValues) => ({ keyword: 'enum', params: { allowedValues }, message: 'must be equal to one of the allowed values' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isSlackConflictError = /* @__PURE__ */ listGuard(failure1, function isSlackConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure1, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure1, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (error !== 'name_taken' && error !== 'already_archived' && error !== 'already_in_channel' && error !== 'channel_not_archived' && error !== 'is_archived' && error !== 'already_reacted' && error !== 'already_pinned' && error !== 'already_starred' && error !== 'external_channel_migrating') return fail(failure1, '/error', enumIssue, ['name_taken', 'already_archived', 'already_in_channel', 'channel_not_archived', 'is_archived', 'already_reacted', 'already_pinned', 'already_starred', 'external_channel_migrating']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure1, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure1, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure1, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure1, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure1, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure1, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure1, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure1, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isSlackErrorEnvelope = /* @__PURE__ */ listGuard(failure2, function isSlackErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure2, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure2, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure2, '/error', typeIssue, 'string');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure2, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure2, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure2, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure2, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure2, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure2, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure2, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure2, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isSlackFatalError = /* @__PURE__ */ listGuard(failure3, function isSlackFatalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure3, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure3, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (error !== 'fatal_error' && error !== 'internal_error') return fail(failure3, '/error', enumIssue, ['fatal_error', 'internal_error']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure3, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure3, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure3, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure3, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure3, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure3, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure3, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure3, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isSlackFeatureNotEnabledError = /* @__PURE__ */ listGuard(failure4, function isSlackFeatureNotEnabledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure4, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure4, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (error !== 'feature_not_enabled' && error !== 'not_an_enterprise' && error !== 'unsupported_team_type') return fail(failure4, '/error', enumIssue, ['feature_not_enabled', 'not_an_enterprise', 'unsupported_team_type']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure4, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure4, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure4, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure4, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure4, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure4, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure4, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure4, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isSlackInvalidArgumentsError = /* @__PURE__ */ listGuard(failure5, function isSlackInvalidArgumentsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure5, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure5, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (error !== 'invalid_arguments' && error !== 'invalid_arg_name' && error !== 'invalid_array_arg' && error !== 'invalid_blocks' && error !== 'invalid_attachments' && error !== 'invalid_name' && error !== 'invalid_name_required' && error !== 'invalid_name_punctuation' && error !== 'invalid_name_maxlength' && error !== 'invalid_name_specials' && error !== 'invalid_cursor' && error !== 'invalid_limit' && error !== 'invalid_time' && error !== 'invalid_sort' && error !== 'invalid_sort_dir' && error !== 'invalid_ts_latest' && error !== 'invalid_ts_oldest' && error !== 'bad_timestamp' && error !== 'time_in_past' && error !== 'time_too_far' && error !== 'no_text' && error !== 'msg_too_long' && error !== 'too_long' && error !== 'too_many_attachments' && error !== 'too_many_users' && error !== 'no_item_specified' && error !== 'invalid_scope' && error !== 'invalid_client_id' && error !== 'bad_client_secret' && error !== 'client_id_token_mismatch') return fail(failure5, '/error', enumIssue, ['invalid_arguments', 'invalid_arg_name', 'invalid_array_arg', 'invalid_blocks', 'invalid_attachments', 'invalid_name', 'invalid_name_required', 'invalid_name_punctuation', 'invalid_name_maxlength', 'invalid_name_specials', 'invalid_cursor', 'invalid_limit', 'invalid_time', 'invalid_sort', 'invalid_sort_dir', 'invalid_ts_latest', 'invalid_ts_oldest', 'bad_timestamp', 'time_in_past', 'time_too_far', 'no_text', 'msg_too_long', 'too_long', 'too_many_attachments', 'too_many_users', 'no_item_specified', 'invalid_scope', 'invalid_client_id', 'bad_client_secret', 'client_id_token_mismatch']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure5, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure5, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure5, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure5, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure5, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure5, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure5, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure5, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isSlackMalformedRequestError = /* @__PURE__ */ listGuard(failure6, function isSlackMalformedRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure6, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure6, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'invalid_form_data' && error !== 'invalid_charset' && error !== 'missing_charset' && error !== 'superfluous_charset' && error !== 'invalid_json' && error !== 'json_not_object' && error !== 'invalid_post_type' && error !== 'missing_post_type') return fail(failure6, '/error', enumIssue, ['invalid_form_data', 'invalid_charset', 'missing_charset', 'superfluous_charset', 'invalid_json', 'json_not_object', 'invalid_post_type', 'missing_post_type']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure6, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure6, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure6, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure6, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure6, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure6, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure6, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure6, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isSlackMethodNotSupportedError = /* @__PURE__ */ listGuard(failure7, function isSlackMethodNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure7, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure7, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (error !== 'method_not_supported_for_channel_type' && error !== 'channel_type_not_supported' && error !== 'not_supported' && error !== 'unknown_method' && error !== 'method_deprecated' && error !== 'deprecated_endpoint' && error !== 'default_org_wide_channel') return fail(failure7, '/error', enumIssue, ['method_not_supported_for_channel_type', 'channel_type_not_supported', 'not_supported', 'unknown_method', 'method_deprecated', 'deprecated_endpoint', 'default_org_wide_channel']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure7, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure7, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure7, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure7, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure7, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure7, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure7, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure7, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isSlackMissingScopeError = /* @__PURE__ */ listGuard(failure8, function isSlackMissingScopeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure8, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure8, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (error !== 'missing_scope') return fail(failure8, '/error', constIssue, 'missing_scope');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure8, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure8, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure8, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure8, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure8, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure8, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure8, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure8, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isSlackNotAllowedError = /* @__PURE__ */ listGuard(failure9, function isSlackNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure9, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure9, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (error !== 'no_permission' && error !== 'permission_denied' && error !== 'access_denied' && error !== 'accesslimited' && error !== 'restricted_action' && error !== 'restricted_action_read_only_channel' && error !== 'restricted_action_thread_only_channel' && error !== 'restricted_action_non_threadable_channel' && error !== 'user_is_bot' && error !== 'user_is_restricted' && error !== 'user_is_ultra_restricted' && error !== 'not_an_admin' && error !== 'user_must_be_admin' && error !== 'not_allowed' && error !== 'ekm_access_denied' && error !== 'org_login_required' && error !== 'enterprise_is_restricted' && error !== 'not_allowed_token_type' && error !== 'cant_delete_message' && error !== 'cant_update_message' && error !== 'edit_window_closed' && error !== 'compliance_exports_prevent_deletion' && error !== 'cannot_prompt' && error !== 'cant_invite' && error !== 'cant_kick_from_general' && error !== 'cant_archive_general' && error !== 'user_does_not_own_channel') return fail(failure9, '/error', enumIssue, ['no_permission', 'permission_denied', 'access_denied', 'accesslimited', 'restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel', 'restricted_action_non_threadable_channel', 'user_is_bot', 'user_is_restricted', 'user_is_ultra_restricted', 'not_an_admin', 'user_must_be_admin', 'not_allowed', 'ekm_access_denied', 'org_login_required', 'enterprise_is_restricted', 'not_allowed_token_type', 'cant_delete_message', 'cant_update_message', 'edit_window_closed', 'compliance_exports_prevent_deletion', 'cannot_prompt', 'cant_invite', 'cant_kick_from_general', 'cant_archive_general', 'user_does_not_own_channel']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure9, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure9, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure9, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure9, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure9, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure9, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure9, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure9, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isSlackNotAuthenticatedError = /* @__PURE__ */ listGuard(failure10, function isSlackNotAuthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure10, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure10, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (error !== 'not_authed' && error !== 'invalid_auth' && error !== 'bad_token') return fail(failure10, '/error', enumIssue, ['not_authed', 'invalid_auth', 'bad_token']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure10, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure10, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure10, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure10, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure10, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure10, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure10, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure10, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isSlackNotCompletedError = /* @__PURE__ */ listGuard(failure11, function isSlackNotCompletedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure11, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure11, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (error !== 'could_not_archive_channel' && error !== 'could_not_convert_channel' && error !== 'could_not_create_channel' && error !== 'could_not_delete_channel' && error !== 'could_not_get_conversation_prefs' && error !== 'could_not_get_teams' && error !== 'could_not_rename_channel' && error !== 'could_not_set_channel_pref' && error !== 'could_not_unarchive_channel') return fail(failure11, '/error', enumIssue, ['could_not_archive_channel', 'could_not_convert_channel', 'could_not_create_channel', 'could_not_delete_channel', 'could_not_get_conversation_prefs', 'could_not_get_teams', 'could_not_rename_channel', 'could_not_set_channel_pref', 'could_not_unarchive_channel']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure11, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure11, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure11, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure11, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure11, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure11, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure11, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure11, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isSlackNotFoundError = /* @__PURE__ */ listGuard(failure12, function isSlackNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure12, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure12, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (error !== 'channel_not_found' && error !== 'user_not_found' && error !== 'message_not_found' && error !== 'file_not_found' && error !== 'file_comment_not_found' && error !== 'file_deleted' && error !== 'team_not_found' && error !== 'bot_not_found' && error !== 'not_found' && error !== 'no_channel' && error !== 'no_user' && error !== 'invalid_channel' && error !== 'invalid_user' && error !== 'invalid_team' && error !== 'user_not_visible' && error !== 'invalid_scheduled_message_id' && error !== 'thread_not_found' && error !== 'cannot_find_service') return fail(failure12, '/error', enumIssue, ['channel_not_found', 'user_not_found', 'message_not_found', 'file_not_found', 'file_comment_not_found', 'file_deleted', 'team_not_found', 'bot_not_found', 'not_found', 'no_channel', 'no_user', 'invalid_channel', 'invalid_user', 'invalid_team', 'user_not_visible', 'invalid_scheduled_message_id', 'thread_not_found', 'cannot_find_service']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure12, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure12, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure12, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure12, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure12, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure12, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure12, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure12, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isSlackNotInChannelError = /* @__PURE__ */ listGuard(failure13, function isSlackNotInChannelError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure13, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure13, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (error !== 'not_in_channel' && error !== 'user_not_in_channel' && error !== 'leaving_team_not_in_channel') return fail(failure13, '/error', enumIssue, ['not_in_channel', 'user_not_in_channel', 'leaving_team_not_in_channel']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure13, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure13, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure13, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure13, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure13, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure13, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure13, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure13, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isSlackRateLimitedError = /* @__PURE__ */ listGuard(failure14, function isSlackRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure14, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure14, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (error !== 'ratelimited' && error !== 'rate_limited') return fail(failure14, '/error', enumIssue, ['ratelimited', 'rate_limited']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure14, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure14, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure14, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure14, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure14, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure14, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure14, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure14, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isSlackRequestTimeoutError = /* @__PURE__ */ listGuard(failure15, function isSlackRequestTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure15, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure15, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (error !== 'request_timeout') return fail(failure15, '/error', constIssue, 'request_timeout');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure15, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure15, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure15, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure15, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure15, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure15, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure15, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure15, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isSlackServiceUnavailableError = /* @__PURE__ */ listGuard(failure16, function isSlackServiceUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure16, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure16, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (error !== 'service_unavailable') return fail(failure16, '/error', constIssue, 'service_unavailable');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure16, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure16, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure16, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure16, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure16, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure16, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure16, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure16, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isSlackTokenExpiredError = /* @__PURE__ */ listGuard(failure17, function isSlackTokenExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure17, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure17, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (error !== 'token_expired') return fail(failure17, '/error', constIssue, 'token_expired');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure17, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure17, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure17, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure17, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure17, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure17, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure17, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure17, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isSlackTokenRevokedError = /* @__PURE__ */ listGuard(failure18, function isSlackTokenRevokedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure18, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure18, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (error !== 'token_revoked' && error !== 'account_inactive' && error !== 'team_added_to_org' && error !== 'is_inactive') return fail(failure18, '/error', enumIssue, ['token_revoked', 'account_inactive', 'team_added_to_org', 'is_inactive']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure18, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure18, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure18, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure18, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure18, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure18, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure18, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure18, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isSlackTriggerExpiredError = /* @__PURE__ */ listGuard(failure19, function isSlackTriggerExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure19, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure19, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (error !== 'expired_trigger_id' && error !== 'invalid_trigger_id' && error !== 'invalid_trigger' && error !== 'exchanged_trigger_id' && error !== 'trigger_exchanged' && error !== 'trigger_expired') return fail(failure19, '/error', enumIssue, ['expired_trigger_id', 'invalid_trigger_id', 'invalid_trigger', 'exchanged_trigger_id', 'trigger_exchanged', 'trigger_expired']);
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure19, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure19, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure19, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure19, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure19, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure19, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure19, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure19, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isSlackUpgradeRequiredError = /* @__PURE__ */ listGuard(failure20, function isSlackUpgradeRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure20, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure20, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (error !== 'upgrade_required') return fail(failure20, '/error', constIssue, 'upgrade_required');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure20, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure20, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure20, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure20, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure20, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure20, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure20, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure20, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isSlackError = /* @__PURE__ */ listGuard(failure21, function isSlackError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const ok = body.ok;
  if (ok === undefined) return fail(failure21, '', requiredIssue, 'ok');
  if (ok !== false) return fail(failure21, '/ok', constIssue, false);
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  const needed = body.needed;
  if (needed !== undefined && typeof needed !== 'string' && needed !== null) return fail(failure21, '/needed', typeIssue, ['string', 'null']);
  const provided = body.provided;
  if (provided !== undefined && typeof provided !== 'string' && provided !== null) return fail(failure21, '/provided', typeIssue, ['string', 'null']);
  const warning = body.warning;
  if (warning !== undefined && typeof warning !== 'string' && warning !== null) return fail(failure21, '/warning', typeIssue, ['string', 'null']);
  const responseMetadata = body.response_metadata;
  if (responseMetadata !== undefined) {
    if (typeof responseMetadata !== 'object' || responseMetadata === null || Array.isArray(responseMetadata)) return fail(failure21, '/response_metadata', typeIssue, 'object');
    const messages = responseMetadata.messages;
    if (messages !== undefined) {
      if (!Array.isArray(messages)) return fail(failure21, '/response_metadata/messages', typeIssue, 'array');
      for (let i = 0; i < messages.length; i++) {
        const item = messages[i];
        if (typeof item !== 'string') return fail(failure21, ['/response_metadata/messages/', i], typeIssue, 'string');
      }
    }
    const warnings = responseMetadata.warnings;
    if (warnings !== undefined) {
      if (!Array.isArray(warnings)) return fail(failure21, '/response_metadata/warnings', typeIssue, 'array');
      for (let i_2 = 0; i_2 < warnings.length; i_2++) {
        const item_2 = warnings[i_2];
        if (typeof item_2 !== 'string') return fail(failure21, ['/response_metadata/warnings/', i_2], typeIssue, 'string');
      }
    }
  }
  if (error === 'ratelimited' || error === 'rate_limited' || error === 'not_authed' || error === 'invalid_auth' || error === 'bad_token' || error === 'token_expired' || error === 'token_revoked' || error === 'account_inactive' || error === 'team_added_to_org' || error === 'is_inactive' || error === 'missing_scope' || error === 'no_permission' || error === 'permission_denied' || error === 'access_denied' || error === 'accesslimited' || error === 'restricted_action' || error === 'restricted_action_read_only_channel' || error === 'restricted_action_thread_only_channel' || error === 'restricted_action_non_threadable_channel' || error === 'user_is_bot' || error === 'user_is_restricted' || error === 'user_is_ultra_restricted' || error === 'not_an_admin' || error === 'user_must_be_admin' || error === 'not_allowed' || error === 'ekm_access_denied' || error === 'org_login_required' || error === 'enterprise_is_restricted' || error === 'not_allowed_token_type' || error === 'cant_delete_message' || error === 'cant_update_message' || error === 'edit_window_closed' || error === 'compliance_exports_prevent_deletion' || error === 'cannot_prompt' || error === 'cant_invite' || error === 'cant_kick_from_general' || error === 'cant_archive_general' || error === 'user_does_not_own_channel' || error === 'not_in_channel' || error === 'user_not_in_channel' || error === 'leaving_team_not_in_channel' || error === 'feature_not_enabled' || error === 'not_an_enterprise' || error === 'unsupported_team_type' || error === 'channel_not_found' || error === 'user_not_found' || error === 'message_not_found' || error === 'file_not_found' || error === 'file_comment_not_found' || error === 'file_deleted' || error === 'team_not_found' || error === 'bot_not_found' || error === 'not_found' || error === 'no_channel' || error === 'no_user' || error === 'invalid_channel' || error === 'invalid_user' || error === 'invalid_team' || error === 'user_not_visible' || error === 'invalid_scheduled_message_id' || error === 'thread_not_found' || error === 'cannot_find_service' || error === 'name_taken' || error === 'already_archived' || error === 'already_in_channel' || error === 'channel_not_archived' || error === 'is_archived' || error === 'already_reacted' || error === 'already_pinned' || error === 'already_starred' || error === 'external_channel_migrating' || error === 'expired_trigger_id' || error === 'invalid_trigger_id' || error === 'invalid_trigger' || error === 'exchanged_trigger_id' || error === 'trigger_exchanged' || error === 'trigger_expired' || error === 'invalid_arguments' || error === 'invalid_arg_name' || error === 'invalid_array_arg' || error === 'invalid_blocks' || error === 'invalid_attachments' || error === 'invalid_name' || error === 'invalid_name_required' || error === 'invalid_name_punctuation' || error === 'invalid_name_maxlength' || error === 'invalid_name_specials' || error === 'invalid_cursor' || error === 'invalid_limit' || error === 'invalid_time' || error === 'invalid_sort' || error === 'invalid_sort_dir' || error === 'invalid_ts_latest' || error === 'invalid_ts_oldest' || error === 'bad_timestamp' || error === 'time_in_past' || error === 'time_too_far' || error === 'no_text' || error === 'msg_too_long' || error === 'too_long' || error === 'too_many_attachments' || error === 'too_many_users' || error === 'no_item_specified' || error === 'invalid_scope' || error === 'invalid_client_id' || error === 'bad_client_secret' || error === 'client_id_token_mismatch' || error === 'invalid_form_data' || error === 'invalid_charset' || error === 'missing_charset' || error === 'superfluous_charset' || error === 'invalid_json' || error === 'json_not_object' || error === 'invalid_post_type' || error === 'missing_post_type' || error === 'method_not_supported_for_channel_type' || error === 'channel_type_not_supported' || error === 'not_supported' || error === 'unknown_method' || error === 'method_deprecated' || error === 'deprecated_endpoint' || error === 'default_org_wide_channel' || error === 'request_timeout' || error === 'upgrade_required' || error === 'fatal_error' || error === 'internal_error' || error === 'service_unavailable' || error === 'could_not_archive_channel' || error === 'could_not_convert_channel' || error === 'could_not_create_channel' || error === 'could_not_delete_channel' || error === 'could_not_get_conversation_prefs' || error === 'could_not_get_teams' || error === 'could_not_rename_channel' || error === 'could_not_set_channel_pref' || error === 'could_not_unarchive_channel') {} else {
    return fail(failure21, '', anyOfIssue);
  }
  failure21.issue = null;
  return true;
});

export default {
  id: 'slack',
  kind: 'vendor',
  revisions: null,
  hosts: ['slack.com', 'www.slack.com'],
  identifyingHeaders: [{ name: 'x-slack-req-id' }, { name: 'x-slack-unique-id' }, { name: 'x-slack-backend' }],
  requestId: [{ header: 'x-slack-req-id' }],
  errors: {
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'not-authenticated': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-revoked': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'missing-scope': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-allowed': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'not-in-channel': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'feature-not-enabled': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    conflict: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'trigger-expired': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malformed-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upgrade-required': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'fatal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'service-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'not-completed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isSlackErrorEnvelope,
      guardKey: '0g2hK7HTI2cL',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/response_metadata/messages', accessor: (body) => body?.response_metadata?.messages }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { codes: ['ratelimited', 'rate_limited'] }, revisions: null, guard: isSlackRateLimitedError, guardKey: '2gn6FV1vV20M', status: [200, 429], headers: [] },
        { error: 'not-authenticated', surfaces: ['rest'], matchBy: { codes: ['not_authed', 'invalid_auth', 'bad_token'] }, revisions: null, guard: isSlackNotAuthenticatedError, guardKey: '298QNQsu-J3Q', status: [200], headers: [] },
        { error: 'token-expired', surfaces: ['rest'], matchBy: { codes: ['token_expired'] }, revisions: null, guard: isSlackTokenExpiredError, guardKey: 'DIeSXETAFMu0', status: [200], headers: [] },
        { error: 'token-revoked', surfaces: ['rest'], matchBy: { codes: ['token_revoked', 'account_inactive', 'team_added_to_org', 'is_inactive'] }, revisions: null, guard: isSlackTokenRevokedError, guardKey: 'gPpfbAojVYjM', status: [200], headers: [] },
        { error: 'missing-scope', surfaces: ['rest'], matchBy: { codes: ['missing_scope'] }, revisions: null, guard: isSlackMissingScopeError, guardKey: 'okYvUrjUXTKq', status: [200], headers: [] },
        { error: 'not-allowed', surfaces: ['rest'], matchBy: { codes: ['no_permission', 'permission_denied', 'access_denied', 'accesslimited', 'restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel', 'restricted_action_non_threadable_channel', 'user_is_bot', 'user_is_restricted', 'user_is_ultra_restricted', 'not_an_admin', 'user_must_be_admin', 'not_allowed', 'ekm_access_denied', 'org_login_required', 'enterprise_is_restricted', 'not_allowed_token_type', 'cant_delete_message', 'cant_update_message', 'edit_window_closed', 'compliance_exports_prevent_deletion', 'cannot_prompt', 'cant_invite', 'cant_kick_from_general', 'cant_archive_general', 'user_does_not_own_channel'] }, revisions: null, guard: isSlackNotAllowedError, guardKey: 'm7zF5lYg6bP9', status: [200], headers: [] },
        { error: 'not-in-channel', surfaces: ['rest'], matchBy: { codes: ['not_in_channel', 'user_not_in_channel', 'leaving_team_not_in_channel'] }, revisions: null, guard: isSlackNotInChannelError, guardKey: 'REpazdB_jYwW', status: [200], headers: [] },
        { error: 'feature-not-enabled', surfaces: ['rest'], matchBy: { codes: ['feature_not_enabled', 'not_an_enterprise', 'unsupported_team_type'] }, revisions: null, guard: isSlackFeatureNotEnabledError, guardKey: 'FTOLmXvpauVI', status: [200], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['channel_not_found', 'user_not_found', 'message_not_found', 'file_not_found', 'file_comment_not_found', 'file_deleted', 'team_not_found', 'bot_not_found', 'not_found', 'no_channel', 'no_user', 'invalid_channel', 'invalid_user', 'invalid_team', 'user_not_visible', 'invalid_scheduled_message_id', 'thread_not_found', 'cannot_find_service'] }, revisions: null, guard: isSlackNotFoundError, guardKey: 'BPj8Tn-pOkCo', status: [200], headers: [] },
        { error: 'conflict', surfaces: ['rest'], matchBy: { codes: ['name_taken', 'already_archived', 'already_in_channel', 'channel_not_archived', 'is_archived', 'already_reacted', 'already_pinned', 'already_starred', 'external_channel_migrating'] }, revisions: null, guard: isSlackConflictError, guardKey: 'zOSw-TkrnLRy', status: [200], headers: [] },
        { error: 'trigger-expired', surfaces: ['rest'], matchBy: { codes: ['expired_trigger_id', 'invalid_trigger_id', 'invalid_trigger', 'exchanged_trigger_id', 'trigger_exchanged', 'trigger_expired'] }, revisions: null, guard: isSlackTriggerExpiredError, guardKey: 'tGYeo0Zh1Acr', status: [200], headers: [] },
        { error: 'invalid-arguments', surfaces: ['rest'], matchBy: { codes: ['invalid_arguments', 'invalid_arg_name', 'invalid_array_arg', 'invalid_blocks', 'invalid_attachments', 'invalid_name', 'invalid_name_required', 'invalid_name_punctuation', 'invalid_name_maxlength', 'invalid_name_specials', 'invalid_cursor', 'invalid_limit', 'invalid_time', 'invalid_sort', 'invalid_sort_dir', 'invalid_ts_latest', 'invalid_ts_oldest', 'bad_timestamp', 'time_in_past', 'time_too_far', 'no_text', 'msg_too_long', 'too_long', 'too_many_attachments', 'too_many_users', 'no_item_specified', 'invalid_scope', 'invalid_client_id', 'bad_client_secret', 'client_id_token_mismatch'] }, revisions: null, guard: isSlackInvalidArgumentsError, guardKey: '81xVgUYBHcsQ', status: [200], headers: [] },
        { error: 'malformed-request', surfaces: ['rest'], matchBy: { codes: ['invalid_form_data', 'invalid_charset', 'missing_charset', 'superfluous_charset', 'invalid_json', 'json_not_object', 'invalid_post_type', 'missing_post_type'] }, revisions: null, guard: isSlackMalformedRequestError, guardKey: '3OOyaFl9ymhe', status: [200], headers: [] },
        { error: 'method-not-supported', surfaces: ['rest'], matchBy: { codes: ['method_not_supported_for_channel_type', 'channel_type_not_supported', 'not_supported', 'unknown_method', 'method_deprecated', 'deprecated_endpoint', 'default_org_wide_channel'] }, revisions: null, guard: isSlackMethodNotSupportedError, guardKey: '5XYTjqU9IdcE', status: [200], headers: [] },
        { error: 'request-timeout', surfaces: ['rest'], matchBy: { codes: ['request_timeout'] }, revisions: null, guard: isSlackRequestTimeoutError, guardKey: 'M3Zp41LBIeTW', status: [200], headers: [] },
        { error: 'upgrade-required', surfaces: ['rest'], matchBy: { codes: ['upgrade_required'] }, revisions: null, guard: isSlackUpgradeRequiredError, guardKey: 'OSowx3uJ_Rlc', status: [200], headers: [] },
        { error: 'fatal-error', surfaces: ['rest'], matchBy: { codes: ['fatal_error', 'internal_error'] }, revisions: null, guard: isSlackFatalError, guardKey: '-vWQMCt3uWtq', status: null, headers: [] },
        { error: 'service-unavailable', surfaces: ['rest'], matchBy: { codes: ['service_unavailable'] }, revisions: null, guard: isSlackServiceUnavailableError, guardKey: 'm5LRdBraJAjn', status: null, headers: [] },
        { error: 'not-completed', surfaces: ['rest'], matchBy: { codes: ['could_not_archive_channel', 'could_not_convert_channel', 'could_not_create_channel', 'could_not_delete_channel', 'could_not_get_conversation_prefs', 'could_not_get_teams', 'could_not_rename_channel', 'could_not_set_channel_pref', 'could_not_unarchive_channel'] }, revisions: null, guard: isSlackNotCompletedError, guardKey: 'cyQosH-U8_YK', status: [200], headers: [] },
      ],
    },
  ],
};
