import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The object has the state or the name already, or its state does not allow the call, such as a channel that is archived. Read the object, then decide by its state.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "name_taken"
 * }
 * ```
 */
export interface SlackConflictError extends SlackErrorEnvelope {
  error:
    | 'name_taken'
    | 'already_archived'
    | 'already_in_channel'
    | 'channel_not_archived'
    | 'is_archived'
    | 'already_reacted'
    | 'already_pinned'
    | 'already_starred'
    | 'external_channel_migrating';
}

/**
 * Any failed call.
 */
export interface SlackErrorEnvelope {
  /**
   * The call failed.
   */
  ok: false;
  /**
   * What went wrong.
   */
  error: SlackErrorCode | (string & {});
  /**
   * The scope that is missing.
   */
  needed?: string | null;
  /**
   * The scopes of the token.
   */
  provided?: string | null;
  /**
   * What is not as it should be, without being the cause.
   */
  warning?: string | null;
  /**
   * More about the call.
   */
  response_metadata?: {
    /**
     * Texts for developers.
     */
    messages?: string[];
    /**
     * The warnings once more.
     */
    warnings?: string[];
  };
}

/**
 * Slack failed to complete the call. A part of it may have taken effect. Check whether the call took effect, then call the method again after a pause.
 *
 * HTTP 200 or 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "fatal_error"
 * }
 * ```
 */
export interface SlackFatalError extends SlackErrorEnvelope {
  error: 'fatal_error' | 'internal_error';
}

/**
 * The workspace does not have the feature of the method, or the method needs another plan. Have an administrator enable the feature, or use another workspace.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "feature_not_enabled"
 * }
 * ```
 */
export interface SlackFeatureNotEnabledError extends SlackErrorEnvelope {
  error: 'feature_not_enabled' | 'not_an_enterprise' | 'unsupported_team_type';
}

/**
 * An argument is missing, malformed, too long or not allowed. The messages in `response_metadata` say more. Correct the arguments.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "invalid_attachments",
 *   "response_metadata": {
 *     "messages": [
 *       "[ERROR] invalid_keys"
 *     ]
 *   }
 * }
 * ```
 */
export interface SlackInvalidArgumentsError extends SlackErrorEnvelope {
  error:
    | 'invalid_arguments'
    | 'invalid_arg_name'
    | 'invalid_array_arg'
    | 'invalid_blocks'
    | 'invalid_attachments'
    | 'invalid_name'
    | 'invalid_name_required'
    | 'invalid_name_punctuation'
    | 'invalid_name_maxlength'
    | 'invalid_name_specials'
    | 'invalid_cursor'
    | 'invalid_limit'
    | 'invalid_time'
    | 'invalid_sort'
    | 'invalid_sort_dir'
    | 'invalid_ts_latest'
    | 'invalid_ts_oldest'
    | 'bad_timestamp'
    | 'time_in_past'
    | 'time_too_far'
    | 'no_text'
    | 'msg_too_long'
    | 'too_long'
    | 'too_many_attachments'
    | 'too_many_users'
    | 'no_item_specified'
    | 'invalid_scope'
    | 'invalid_client_id'
    | 'bad_client_secret'
    | 'client_id_token_mismatch';
}

/**
 * The encoding, charset or type of the body is wrong, or the JSON is not readable. Send a form or a JSON object with the matching `Content-Type`.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "invalid_form_data"
 * }
 * ```
 */
export interface SlackMalformedRequestError extends SlackErrorEnvelope {
  error:
    | 'invalid_form_data'
    | 'invalid_charset'
    | 'missing_charset'
    | 'superfluous_charset'
    | 'invalid_json'
    | 'json_not_object'
    | 'invalid_post_type'
    | 'missing_post_type';
}

/**
 * The method does not exist any more or does not support this kind of channel or message. Use another method or another channel.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "method_not_supported_for_channel_type"
 * }
 * ```
 */
export interface SlackMethodNotSupportedError extends SlackErrorEnvelope {
  error:
    | 'method_not_supported_for_channel_type'
    | 'channel_type_not_supported'
    | 'not_supported'
    | 'unknown_method'
    | 'method_deprecated'
    | 'deprecated_endpoint'
    | 'default_org_wide_channel';
}

/**
 * The token lacks a scope that the method requires. `needed` names it, `provided` the scopes of the token. Add the scope to the app and install the app again.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "missing_scope",
 *   "needed": "admin.apps:read",
 *   "ok": false,
 *   "provided": "read,client,admin,identify,post,apps"
 * }
 * ```
 */
export interface SlackMissingScopeError extends SlackErrorEnvelope {
  error: 'missing_scope';
}

/**
 * The user, bot or workspace of the token may not do this: a role, a guest account, a setting of the workspace or its network forbids it. Use a token of a user who may, or ask an administrator.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "no_permission"
 * }
 * ```
 */
export interface SlackNotAllowedError extends SlackErrorEnvelope {
  error:
    | 'no_permission'
    | 'permission_denied'
    | 'access_denied'
    | 'accesslimited'
    | 'restricted_action'
    | 'restricted_action_read_only_channel'
    | 'restricted_action_thread_only_channel'
    | 'restricted_action_non_threadable_channel'
    | 'user_is_bot'
    | 'user_is_restricted'
    | 'user_is_ultra_restricted'
    | 'not_an_admin'
    | 'user_must_be_admin'
    | 'not_allowed'
    | 'ekm_access_denied'
    | 'org_login_required'
    | 'enterprise_is_restricted'
    | 'not_allowed_token_type'
    | 'cant_delete_message'
    | 'cant_update_message'
    | 'edit_window_closed'
    | 'compliance_exports_prevent_deletion'
    | 'cannot_prompt'
    | 'cant_invite'
    | 'cant_kick_from_general'
    | 'cant_archive_general'
    | 'user_does_not_own_channel';
}

/**
 * The call has no token, or the token is wrong or of another workspace or network. Send a valid token. Install the app again if the token stays invalid.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_auth",
 *   "ok": false
 * }
 * ```
 */
export interface SlackNotAuthenticatedError extends SlackErrorEnvelope {
  error: 'not_authed' | 'invalid_auth' | 'bad_token';
}

/**
 * Slack could not carry out the action on the channel. Call the method again later.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "could_not_archive_channel"
 * }
 * ```
 */
export interface SlackNotCompletedError extends SlackErrorEnvelope {
  error:
    | 'could_not_archive_channel'
    | 'could_not_convert_channel'
    | 'could_not_create_channel'
    | 'could_not_delete_channel'
    | 'could_not_get_conversation_prefs'
    | 'could_not_get_teams'
    | 'could_not_rename_channel'
    | 'could_not_set_channel_pref'
    | 'could_not_unarchive_channel';
}

/**
 * The channel, user, message, file or another object does not exist, or the token may not see it. Correct the id. Invite the bot to a private channel first.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "channel_not_found"
 * }
 * ```
 */
export interface SlackNotFoundError extends SlackErrorEnvelope {
  error:
    | 'channel_not_found'
    | 'user_not_found'
    | 'message_not_found'
    | 'file_not_found'
    | 'file_comment_not_found'
    | 'file_deleted'
    | 'team_not_found'
    | 'bot_not_found'
    | 'not_found'
    | 'no_channel'
    | 'no_user'
    | 'invalid_channel'
    | 'invalid_user'
    | 'invalid_team'
    | 'user_not_visible'
    | 'invalid_scheduled_message_id'
    | 'thread_not_found'
    | 'cannot_find_service';
}

/**
 * The user or bot of the token is not a member of the channel. Join the channel, or have the bot invited to it.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "not_in_channel"
 * }
 * ```
 */
export interface SlackNotInChannelError extends SlackErrorEnvelope {
  error: 'not_in_channel' | 'user_not_in_channel' | 'leaving_team_not_in_channel';
}

/**
 * The app called the method too often for this workspace. Wait for the seconds in `Retry-After`, then call the method again.
 *
 * HTTP 200 or 429, on rest, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "rate_limited"
 * }
 * ```
 */
export interface SlackRateLimitedError extends SlackErrorEnvelope {
  error: 'ratelimited' | 'rate_limited';
}

/**
 * The body of the call did not arrive completely. Send the call again.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "request_timeout"
 * }
 * ```
 */
export interface SlackRequestTimeoutError extends SlackErrorEnvelope {
  error: 'request_timeout';
}

/**
 * Slack is not available at this time. Call the method again after a pause.
 *
 * HTTP 200 or 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "service_unavailable"
 * }
 * ```
 */
export interface SlackServiceUnavailableError extends SlackErrorEnvelope {
  error: 'service_unavailable';
}

/**
 * The token has reached its end of life. Renew the token with the refresh token.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "token_expired"
 * }
 * ```
 */
export interface SlackTokenExpiredError extends SlackErrorEnvelope {
  error: 'token_expired';
}

/**
 * A user or an administrator revoked the token, or the account or workspace of the token is no longer active. Have a person install the app again.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "token_revoked"
 * }
 * ```
 */
export interface SlackTokenRevokedError extends SlackErrorEnvelope {
  error: 'token_revoked' | 'account_inactive' | 'team_added_to_org' | 'is_inactive';
}

/**
 * The `trigger_id` is older than a few seconds, or wrong. Have the user start the interaction again, and open the view at once.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "expired_trigger_id"
 * }
 * ```
 */
export interface SlackTriggerExpiredError extends SlackErrorEnvelope {
  error:
    | 'expired_trigger_id'
    | 'invalid_trigger_id'
    | 'invalid_trigger'
    | 'exchanged_trigger_id'
    | 'trigger_exchanged'
    | 'trigger_expired';
}

/**
 * The workspace is being moved to another organization, so the call was not accepted. Call the method again later.
 *
 * HTTP 200, on rest.
 *
 * @example
 * ```json
 * {
 *   "ok": false,
 *   "error": "upgrade_required"
 * }
 * ```
 */
export interface SlackUpgradeRequiredError extends SlackErrorEnvelope {
  error: 'upgrade_required';
}

/** The documented values of `error` in {@link SlackErrorEnvelope}; others exist. */
export type SlackErrorCode =
  | 'ratelimited'
  | 'rate_limited'
  | 'not_authed'
  | 'invalid_auth'
  | 'bad_token'
  | 'token_expired'
  | 'token_revoked'
  | 'account_inactive'
  | 'team_added_to_org'
  | 'is_inactive'
  | 'missing_scope'
  | 'no_permission'
  | 'permission_denied'
  | 'access_denied'
  | 'accesslimited'
  | 'restricted_action'
  | 'restricted_action_read_only_channel'
  | 'restricted_action_thread_only_channel'
  | 'restricted_action_non_threadable_channel'
  | 'user_is_bot'
  | 'user_is_restricted'
  | 'user_is_ultra_restricted'
  | 'not_an_admin'
  | 'user_must_be_admin'
  | 'not_allowed'
  | 'ekm_access_denied'
  | 'org_login_required'
  | 'enterprise_is_restricted'
  | 'not_allowed_token_type'
  | 'cant_delete_message'
  | 'cant_update_message'
  | 'edit_window_closed'
  | 'compliance_exports_prevent_deletion'
  | 'cannot_prompt'
  | 'cant_invite'
  | 'cant_kick_from_general'
  | 'cant_archive_general'
  | 'user_does_not_own_channel'
  | 'not_in_channel'
  | 'user_not_in_channel'
  | 'leaving_team_not_in_channel'
  | 'feature_not_enabled'
  | 'not_an_enterprise'
  | 'unsupported_team_type'
  | 'channel_not_found'
  | 'user_not_found'
  | 'message_not_found'
  | 'file_not_found'
  | 'file_comment_not_found'
  | 'file_deleted'
  | 'team_not_found'
  | 'bot_not_found'
  | 'not_found'
  | 'no_channel'
  | 'no_user'
  | 'invalid_channel'
  | 'invalid_user'
  | 'invalid_team'
  | 'user_not_visible'
  | 'invalid_scheduled_message_id'
  | 'thread_not_found'
  | 'cannot_find_service'
  | 'name_taken'
  | 'already_archived'
  | 'already_in_channel'
  | 'channel_not_archived'
  | 'is_archived'
  | 'already_reacted'
  | 'already_pinned'
  | 'already_starred'
  | 'external_channel_migrating'
  | 'expired_trigger_id'
  | 'invalid_trigger_id'
  | 'invalid_trigger'
  | 'exchanged_trigger_id'
  | 'trigger_exchanged'
  | 'trigger_expired'
  | 'invalid_arguments'
  | 'invalid_arg_name'
  | 'invalid_array_arg'
  | 'invalid_blocks'
  | 'invalid_attachments'
  | 'invalid_name'
  | 'invalid_name_required'
  | 'invalid_name_punctuation'
  | 'invalid_name_maxlength'
  | 'invalid_name_specials'
  | 'invalid_cursor'
  | 'invalid_limit'
  | 'invalid_time'
  | 'invalid_sort'
  | 'invalid_sort_dir'
  | 'invalid_ts_latest'
  | 'invalid_ts_oldest'
  | 'bad_timestamp'
  | 'time_in_past'
  | 'time_too_far'
  | 'no_text'
  | 'msg_too_long'
  | 'too_long'
  | 'too_many_attachments'
  | 'too_many_users'
  | 'no_item_specified'
  | 'invalid_scope'
  | 'invalid_client_id'
  | 'bad_client_secret'
  | 'client_id_token_mismatch'
  | 'invalid_form_data'
  | 'invalid_charset'
  | 'missing_charset'
  | 'superfluous_charset'
  | 'invalid_json'
  | 'json_not_object'
  | 'invalid_post_type'
  | 'missing_post_type'
  | 'method_not_supported_for_channel_type'
  | 'channel_type_not_supported'
  | 'not_supported'
  | 'unknown_method'
  | 'method_deprecated'
  | 'deprecated_endpoint'
  | 'default_org_wide_channel'
  | 'request_timeout'
  | 'upgrade_required'
  | 'fatal_error'
  | 'internal_error'
  | 'service_unavailable'
  | 'could_not_archive_channel'
  | 'could_not_convert_channel'
  | 'could_not_create_channel'
  | 'could_not_delete_channel'
  | 'could_not_get_conversation_prefs'
  | 'could_not_get_teams'
  | 'could_not_rename_channel'
  | 'could_not_set_channel_pref'
  | 'could_not_unarchive_channel';

/** The body of any documented error of Slack Web API. It narrows on `error`. */
export type SlackError =
  | SlackRateLimitedError
  | SlackNotAuthenticatedError
  | SlackTokenExpiredError
  | SlackTokenRevokedError
  | SlackMissingScopeError
  | SlackNotAllowedError
  | SlackNotInChannelError
  | SlackFeatureNotEnabledError
  | SlackNotFoundError
  | SlackConflictError
  | SlackTriggerExpiredError
  | SlackInvalidArgumentsError
  | SlackMalformedRequestError
  | SlackMethodNotSupportedError
  | SlackRequestTimeoutError
  | SlackUpgradeRequiredError
  | SlackFatalError
  | SlackServiceUnavailableError
  | SlackNotCompletedError;

/** The documented bodies of Slack Web API by HTTP status. */
export interface SlackErrorByStatus {
  200:
    | SlackRateLimitedError
    | SlackNotAuthenticatedError
    | SlackTokenExpiredError
    | SlackTokenRevokedError
    | SlackMissingScopeError
    | SlackNotAllowedError
    | SlackNotInChannelError
    | SlackFeatureNotEnabledError
    | SlackNotFoundError
    | SlackConflictError
    | SlackTriggerExpiredError
    | SlackInvalidArgumentsError
    | SlackMalformedRequestError
    | SlackMethodNotSupportedError
    | SlackRequestTimeoutError
    | SlackUpgradeRequiredError
    | SlackNotCompletedError;
  429: SlackRateLimitedError;
}

/** The ids of the documented errors of Slack Web API. */
export type SlackErrorId =
  | 'rate-limited'
  | 'not-authenticated'
  | 'token-expired'
  | 'token-revoked'
  | 'missing-scope'
  | 'not-allowed'
  | 'not-in-channel'
  | 'feature-not-enabled'
  | 'not-found'
  | 'conflict'
  | 'trigger-expired'
  | 'invalid-arguments'
  | 'malformed-request'
  | 'method-not-supported'
  | 'request-timeout'
  | 'upgrade-required'
  | 'fatal-error'
  | 'service-unavailable'
  | 'not-completed';

/** Whether a parsed body is any documented error of Slack Web API. */
export declare const isSlackError: Guard<SlackError>;

/** Whether a parsed body is a {@link SlackConflictError}. */
export declare const isSlackConflictError: Guard<SlackConflictError>;

/** Whether a parsed body is a {@link SlackErrorEnvelope}. */
export declare const isSlackErrorEnvelope: Guard<SlackErrorEnvelope>;

/** Whether a parsed body is a {@link SlackFatalError}. */
export declare const isSlackFatalError: Guard<SlackFatalError>;

/** Whether a parsed body is a {@link SlackFeatureNotEnabledError}. */
export declare const isSlackFeatureNotEnabledError: Guard<SlackFeatureNotEnabledError>;

/** Whether a parsed body is a {@link SlackInvalidArgumentsError}. */
export declare const isSlackInvalidArgumentsError: Guard<SlackInvalidArgumentsError>;

/** Whether a parsed body is a {@link SlackMalformedRequestError}. */
export declare const isSlackMalformedRequestError: Guard<SlackMalformedRequestError>;

/** Whether a parsed body is a {@link SlackMethodNotSupportedError}. */
export declare const isSlackMethodNotSupportedError: Guard<SlackMethodNotSupportedError>;

/** Whether a parsed body is a {@link SlackMissingScopeError}. */
export declare const isSlackMissingScopeError: Guard<SlackMissingScopeError>;

/** Whether a parsed body is a {@link SlackNotAllowedError}. */
export declare const isSlackNotAllowedError: Guard<SlackNotAllowedError>;

/** Whether a parsed body is a {@link SlackNotAuthenticatedError}. */
export declare const isSlackNotAuthenticatedError: Guard<SlackNotAuthenticatedError>;

/** Whether a parsed body is a {@link SlackNotCompletedError}. */
export declare const isSlackNotCompletedError: Guard<SlackNotCompletedError>;

/** Whether a parsed body is a {@link SlackNotFoundError}. */
export declare const isSlackNotFoundError: Guard<SlackNotFoundError>;

/** Whether a parsed body is a {@link SlackNotInChannelError}. */
export declare const isSlackNotInChannelError: Guard<SlackNotInChannelError>;

/** Whether a parsed body is a {@link SlackRateLimitedError}. */
export declare const isSlackRateLimitedError: Guard<SlackRateLimitedError>;

/** Whether a parsed body is a {@link SlackRequestTimeoutError}. */
export declare const isSlackRequestTimeoutError: Guard<SlackRequestTimeoutError>;

/** Whether a parsed body is a {@link SlackServiceUnavailableError}. */
export declare const isSlackServiceUnavailableError: Guard<SlackServiceUnavailableError>;

/** Whether a parsed body is a {@link SlackTokenExpiredError}. */
export declare const isSlackTokenExpiredError: Guard<SlackTokenExpiredError>;

/** Whether a parsed body is a {@link SlackTokenRevokedError}. */
export declare const isSlackTokenRevokedError: Guard<SlackTokenRevokedError>;

/** Whether a parsed body is a {@link SlackTriggerExpiredError}. */
export declare const isSlackTriggerExpiredError: Guard<SlackTriggerExpiredError>;

/** Whether a parsed body is a {@link SlackUpgradeRequiredError}. */
export declare const isSlackUpgradeRequiredError: Guard<SlackUpgradeRequiredError>;

/** The contract of Slack Web API, for `createInspector`. */
declare const table: ContractTable<'slack', SlackErrorId>;
export default table;
