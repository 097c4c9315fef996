import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The key is missing, unknown or expired. Have a person create a new key, then send the request with it.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Authentication Error, Invalid proxy server token passed",
 *     "type": "token_not_found_in_db",
 *     "param": "key",
 *     "code": "401"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleAuthenticationFailedError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'authentication_error' | 'AuthenticationError' | 'auth_error' | 'expired_key' | 'token_not_found_in_db';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The server refused a value of the request. Correct the request.
 *
 * HTTP 400 or 422 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "BadRequestError",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleBadRequestError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'BadRequestError' | 'bad_request_error' | 'validation_error';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The key, user, team or model used up the budget that the proxy allows it. Have the operator of the proxy raise the budget.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "LiteLLM User: engineer-1, exceeded budget for model=claude-opus-4-8",
 *     "type": "budget_exceeded",
 *     "param": null,
 *     "code": "429"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleBudgetExceededError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'budget_exceeded';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The server has no capacity left for this kind of request. Send the request again with growing delays, or ask for another service tier.
 *
 * HTTP 498, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "capacity_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleCapacityExceededError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'capacity_exceeded';
  };
}

/**
 * A content filter refused the request or the answer. Change the content of the request.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry. To learn more about our content filtering policies please read our documentation: https://go.microsoft.com/fwlink/?linkid=2198766",
 *     "type": null,
 *     "param": "prompt",
 *     "code": "content_filter",
 *     "status": 400,
 *     "innererror": {
 *       "code": "ResponsibleAIPolicyViolation",
 *       "content_filter_result": {
 *         "hate": {
 *           "filtered": false,
 *           "severity": "safe"
 *         },
 *         "jailbreak": {
 *           "filtered": false,
 *           "detected": false
 *         },
 *         "self_harm": {
 *           "filtered": false,
 *           "severity": "safe"
 *         },
 *         "sexual": {
 *           "filtered": false,
 *           "severity": "safe"
 *         },
 *         "violence": {
 *           "filtered": true,
 *           "severity": "medium"
 *         }
 *       }
 *     }
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleContentFilteredError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'content_filter' | 'content_policy_violation';
  };
}

/**
 * The messages and the requested output have more tokens than the model accepts. Shorten the messages or ask for less output.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "This model's maximum context length is 4097 tokens. However, your messages resulted in 4294 tokens. Please reduce the length of the messages.",
 *     "type": "invalid_request_error",
 *     "param": "messages",
 *     "code": "context_length_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleContextLengthExceededError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'context_length_exceeded';
  };
}

/**
 * The request has more tokens than the context of the server. Shorten the messages, or start the server with a larger context.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "request (13392 tokens) exceeds the available context size (8192 tokens), try increasing it",
 *     "type": "exceed_context_size_error",
 *     "n_prompt_tokens": 13392,
 *     "n_ctx": 8192
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleContextSizeExceededError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'exceed_context_size_error';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * Any error of a server that is compatible with the OpenAI API, identified by its code.
 */
export interface OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The members of an error at the top of the body, as older versions of vLLM send them.
 */
export interface OpenaiCompatibleFlatErrorEnvelope {
  /**
   * Says that this is an error.
   */
  object: 'error';
  /**
   * Text for people.
   */
  message: string;
  /**
   * The class of the error.
   */
  type: string;
  /**
   * The parameter that the error is about.
   */
  param?: unknown;
  /**
   * The HTTP status.
   */
  code?: unknown;
}

/**
 * The server failed while it produced the response. Send the request again after a short wait.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "server_error"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleGenerationFailedError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'server_error';
  };
}

/**
 * The account has no credits left, or reached its limit on spending. Have a person add credits or raise the limit on spending. Waiting does not help.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.",
 *     "type": "insufficient_quota",
 *     "param": null,
 *     "code": "insufficient_quota"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleInsufficientQuotaError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'insufficient_quota';
  };
}

/**
 * The server failed. Send the request again after a short wait, with growing delays.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "server_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleInternalError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'server_error' | 'internal_server_error' | 'InternalServerError' | 'api_error';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The API key is wrong, revoked, or one of another organization. Have a person create a new key, then send the request with it.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Incorrect API key provided: ai. You can find your API key at https://platform.openai.com/account/api-keys.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": "invalid_api_key"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleInvalidApiKeyError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'invalid_api_key';
  };
}

/**
 * A parameter is missing, has a wrong value, or is not supported. Correct the request. `param` names the parameter if the server knows it.
 *
 * HTTP 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 400,
 *     "message": "Illegal param: prefill 744 tokens exceed n_ctx_per_seq, try increasing total context size, adjusting RoPE, enabling context shifting, reducing parallel or reducing prefill tokens",
 *     "type": "invalid_request_error"
 *   },
 *   "detail": "Illegal param: prefill 744 tokens exceed n_ctx_per_seq, try increasing total context size, adjusting RoPE, enabling context shifting, reducing parallel or reducing prefill tokens"
 * }
 * ```
 */
export interface OpenaiCompatibleInvalidRequestError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'invalid_request_error';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The model does not exist, or the key may not use it. Correct the name of the model, or have access to it granted.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "The model `gpt-4o` does not exist or you do not have access to it.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": "model_not_found"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleModelNotFoundError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'model_not_found';
  };
}

/**
 * The model or another resource does not exist. Correct the name or the path.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "not_found_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleNotFoundError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'not_found_error' | 'NotFoundError';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The server does not have this feature, or it is off. Do without the feature, or have the operator turn it on.
 *
 * HTTP 501 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "not_supported_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleNotSupportedError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'not_supported_error' | 'NotImplementedError';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The servers of the model have too much to do. Wait, then send the request again with growing delays.
 *
 * HTTP 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "server_is_overloaded"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleOverloadedError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'server_is_overloaded' | 'service_unavailable';
  };
}

/**
 * The key, or its team or project, may not use this model, tool or data. Have a person grant the access, or use another key.
 *
 * HTTP 401 or 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "permission_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatiblePermissionDeniedError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type:
      | 'permission_error'
      | 'PermissionDeniedError'
      | 'key_model_access_denied'
      | 'team_model_access_denied'
      | 'user_model_access_denied'
      | 'org_model_access_denied'
      | 'project_model_access_denied'
      | 'key_vector_store_access_denied'
      | 'team_vector_store_access_denied'
      | 'org_vector_store_access_denied'
      | 'team_member_permission_error'
      | 'tool_access_denied';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The account has no credits left, or reached a limit on spending. `code` may say which. Have a person add credits or raise the limit on spending. Waiting does not help.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "insufficient_quota",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleQuotaExhaustedError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'insufficient_quota';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The client sent too many requests or tokens. Wait as long as the response says, then send the request again with growing delays.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "rate_limit_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleRateLimitError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'rate_limit_error' | 'RateLimitError';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The client sent more requests or tokens than its limits allow. Wait as long as the response says, then send the request again with growing delays.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "rate_limit_error",
 *     "message": "This request would exceed the rate limit for your organization of 20,000 input tokens per minute. For details, refer to: https://docs.anthropic.com/en/api/rate-limits.",
 *     "type": "invalid_request_error",
 *     "param": null
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleRateLimitedError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'rate_limit_exceeded' | 'rate_limit_error';
  };
}

/**
 * The number of requests grew faster than the service can follow. Wait, send fewer requests, and raise their number slowly.
 *
 * HTTP 429 or 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "slow_down"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleSlowDownError extends OpenaiCompatibleErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: string | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code: 'slow_down';
  };
}

/**
 * Any error of a server that is compatible with the OpenAI API, identified by its type.
 */
export interface OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type?: OpenaiCompatibleTypedErrorCode | (string & {}) | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/**
 * The server is starting, overloaded, or without its database. Wait, then send the request again with growing delays.
 *
 * HTTP 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 503,
 *     "message": "Loading model",
 *     "type": "unavailable_error"
 *   }
 * }
 * ```
 */
export interface OpenaiCompatibleUnavailableError extends OpenaiCompatibleTypedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * Text for people.
     */
    message: string;
    /**
     * The class of the error.
     */
    type: 'unavailable_error' | 'service_unavailable_error' | 'overloaded_error' | 'no_db_connection';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: unknown;
  };
}

/** The documented values of `error.code` in {@link OpenaiCompatibleErrorEnvelope}; others exist. */
export type OpenaiCompatibleErrorCode =
  | 'invalid_api_key'
  | 'model_not_found'
  | 'context_length_exceeded'
  | 'content_filter'
  | 'content_policy_violation'
  | 'rate_limit_exceeded'
  | 'rate_limit_error'
  | 'insufficient_quota'
  | 'capacity_exceeded'
  | 'server_is_overloaded'
  | 'service_unavailable'
  | 'slow_down'
  | 'server_error';

/** The documented values of `error.type` in {@link OpenaiCompatibleTypedErrorEnvelope}; others exist. */
export type OpenaiCompatibleTypedErrorCode =
  | 'invalid_request_error'
  | 'BadRequestError'
  | 'bad_request_error'
  | 'validation_error'
  | 'exceed_context_size_error'
  | 'authentication_error'
  | 'AuthenticationError'
  | 'auth_error'
  | 'expired_key'
  | 'token_not_found_in_db'
  | 'permission_error'
  | 'PermissionDeniedError'
  | 'key_model_access_denied'
  | 'team_model_access_denied'
  | 'user_model_access_denied'
  | 'org_model_access_denied'
  | 'project_model_access_denied'
  | 'key_vector_store_access_denied'
  | 'team_vector_store_access_denied'
  | 'org_vector_store_access_denied'
  | 'team_member_permission_error'
  | 'tool_access_denied'
  | 'not_found_error'
  | 'NotFoundError'
  | 'rate_limit_error'
  | 'RateLimitError'
  | 'insufficient_quota'
  | 'budget_exceeded'
  | 'server_error'
  | 'internal_server_error'
  | 'InternalServerError'
  | 'api_error'
  | 'unavailable_error'
  | 'service_unavailable_error'
  | 'overloaded_error'
  | 'no_db_connection'
  | 'not_supported_error'
  | 'NotImplementedError';

/** The body of any documented error of OpenAI-compatible APIs. Its codes are in `error.code` and `error.type` and `type`. */
export type OpenaiCompatibleError =
  | OpenaiCompatibleInvalidApiKeyError
  | OpenaiCompatibleModelNotFoundError
  | OpenaiCompatibleContextLengthExceededError
  | OpenaiCompatibleContentFilteredError
  | OpenaiCompatibleRateLimitedError
  | OpenaiCompatibleInsufficientQuotaError
  | OpenaiCompatibleCapacityExceededError
  | OpenaiCompatibleOverloadedError
  | OpenaiCompatibleSlowDownError
  | OpenaiCompatibleGenerationFailedError
  | OpenaiCompatibleInvalidRequestError
  | OpenaiCompatibleBadRequestError
  | OpenaiCompatibleContextSizeExceededError
  | OpenaiCompatibleAuthenticationFailedError
  | OpenaiCompatiblePermissionDeniedError
  | OpenaiCompatibleNotFoundError
  | OpenaiCompatibleRateLimitError
  | OpenaiCompatibleQuotaExhaustedError
  | OpenaiCompatibleBudgetExceededError
  | OpenaiCompatibleInternalError
  | OpenaiCompatibleUnavailableError
  | OpenaiCompatibleNotSupportedError;

/** The documented bodies of OpenAI-compatible APIs by HTTP status. */
export interface OpenaiCompatibleErrorByStatus {
  400: OpenaiCompatibleInvalidRequestError;
  422: OpenaiCompatibleInvalidRequestError;
  498: OpenaiCompatibleCapacityExceededError;
}

/** The ids of the documented errors of OpenAI-compatible APIs. */
export type OpenaiCompatibleErrorId =
  | 'invalid-api-key'
  | 'model-not-found'
  | 'context-length-exceeded'
  | 'content-filtered'
  | 'rate-limited'
  | 'insufficient-quota'
  | 'capacity-exceeded'
  | 'overloaded'
  | 'slow-down'
  | 'generation-failed'
  | 'invalid-request'
  | 'bad-request'
  | 'context-size-exceeded'
  | 'authentication-failed'
  | 'permission-denied'
  | 'not-found'
  | 'rate-limit-error'
  | 'quota-exhausted'
  | 'budget-exceeded'
  | 'internal'
  | 'unavailable'
  | 'not-supported';

/** Whether a parsed body is any documented error of OpenAI-compatible APIs. */
export declare const isOpenaiCompatibleError: Guard<OpenaiCompatibleError>;

/** Whether a parsed body is a {@link OpenaiCompatibleAuthenticationFailedError}. */
export declare const isOpenaiCompatibleAuthenticationFailedError: Guard<OpenaiCompatibleAuthenticationFailedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleBadRequestError}. */
export declare const isOpenaiCompatibleBadRequestError: Guard<OpenaiCompatibleBadRequestError>;

/** Whether a parsed body is a {@link OpenaiCompatibleBudgetExceededError}. */
export declare const isOpenaiCompatibleBudgetExceededError: Guard<OpenaiCompatibleBudgetExceededError>;

/** Whether a parsed body is a {@link OpenaiCompatibleCapacityExceededError}. */
export declare const isOpenaiCompatibleCapacityExceededError: Guard<OpenaiCompatibleCapacityExceededError>;

/** Whether a parsed body is a {@link OpenaiCompatibleContentFilteredError}. */
export declare const isOpenaiCompatibleContentFilteredError: Guard<OpenaiCompatibleContentFilteredError>;

/** Whether a parsed body is a {@link OpenaiCompatibleContextLengthExceededError}. */
export declare const isOpenaiCompatibleContextLengthExceededError: Guard<OpenaiCompatibleContextLengthExceededError>;

/** Whether a parsed body is a {@link OpenaiCompatibleContextSizeExceededError}. */
export declare const isOpenaiCompatibleContextSizeExceededError: Guard<OpenaiCompatibleContextSizeExceededError>;

/** Whether a parsed body is a {@link OpenaiCompatibleErrorEnvelope}. */
export declare const isOpenaiCompatibleErrorEnvelope: Guard<OpenaiCompatibleErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiCompatibleFlatErrorEnvelope}. */
export declare const isOpenaiCompatibleFlatErrorEnvelope: Guard<OpenaiCompatibleFlatErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiCompatibleGenerationFailedError}. */
export declare const isOpenaiCompatibleGenerationFailedError: Guard<OpenaiCompatibleGenerationFailedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleInsufficientQuotaError}. */
export declare const isOpenaiCompatibleInsufficientQuotaError: Guard<OpenaiCompatibleInsufficientQuotaError>;

/** Whether a parsed body is a {@link OpenaiCompatibleInternalError}. */
export declare const isOpenaiCompatibleInternalError: Guard<OpenaiCompatibleInternalError>;

/** Whether a parsed body is a {@link OpenaiCompatibleInvalidApiKeyError}. */
export declare const isOpenaiCompatibleInvalidApiKeyError: Guard<OpenaiCompatibleInvalidApiKeyError>;

/** Whether a parsed body is a {@link OpenaiCompatibleInvalidRequestError}. */
export declare const isOpenaiCompatibleInvalidRequestError: Guard<OpenaiCompatibleInvalidRequestError>;

/** Whether a parsed body is a {@link OpenaiCompatibleModelNotFoundError}. */
export declare const isOpenaiCompatibleModelNotFoundError: Guard<OpenaiCompatibleModelNotFoundError>;

/** Whether a parsed body is a {@link OpenaiCompatibleNotFoundError}. */
export declare const isOpenaiCompatibleNotFoundError: Guard<OpenaiCompatibleNotFoundError>;

/** Whether a parsed body is a {@link OpenaiCompatibleNotSupportedError}. */
export declare const isOpenaiCompatibleNotSupportedError: Guard<OpenaiCompatibleNotSupportedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleOverloadedError}. */
export declare const isOpenaiCompatibleOverloadedError: Guard<OpenaiCompatibleOverloadedError>;

/** Whether a parsed body is a {@link OpenaiCompatiblePermissionDeniedError}. */
export declare const isOpenaiCompatiblePermissionDeniedError: Guard<OpenaiCompatiblePermissionDeniedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleQuotaExhaustedError}. */
export declare const isOpenaiCompatibleQuotaExhaustedError: Guard<OpenaiCompatibleQuotaExhaustedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleRateLimitError}. */
export declare const isOpenaiCompatibleRateLimitError: Guard<OpenaiCompatibleRateLimitError>;

/** Whether a parsed body is a {@link OpenaiCompatibleRateLimitedError}. */
export declare const isOpenaiCompatibleRateLimitedError: Guard<OpenaiCompatibleRateLimitedError>;

/** Whether a parsed body is a {@link OpenaiCompatibleSlowDownError}. */
export declare const isOpenaiCompatibleSlowDownError: Guard<OpenaiCompatibleSlowDownError>;

/** Whether a parsed body is a {@link OpenaiCompatibleTypedErrorEnvelope}. */
export declare const isOpenaiCompatibleTypedErrorEnvelope: Guard<OpenaiCompatibleTypedErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiCompatibleUnavailableError}. */
export declare const isOpenaiCompatibleUnavailableError: Guard<OpenaiCompatibleUnavailableError>;

/** The contract of OpenAI-compatible APIs, for `createInspector`. */
declare const table: ContractTable<'openai-compatible', OpenaiCompatibleErrorId>;
export default table;
