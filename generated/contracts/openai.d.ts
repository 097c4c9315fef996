import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The account reached its hard limit on spending. Have a person raise the limit on spending.
 *
 * HTTP 400 or 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "billing_hard_limit_reached"
 *   }
 * }
 * ```
 */
export interface OpenaiBillingHardLimitError extends OpenaiErrorEnvelope {
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
    code: 'billing_hard_limit_reached';
  };
}

/**
 * The account is not active for billing. Have a person add a way to pay.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Your account is not active, please check your billing details on our website.",
 *     "type": "billing_not_active",
 *     "param": null,
 *     "code": "billing_not_active"
 *   }
 * }
 * ```
 */
export interface OpenaiBillingNotActiveError extends OpenaiErrorEnvelope {
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
    code: 'billing_not_active';
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
 *     "message": "This model's maximum context length is 4097 tokens. However, you requested 4256 tokens (2256 in the messages, 2000 in the completion). Please reduce the length of the messages or completion.",
 *     "type": "invalid_request_error",
 *     "param": "messages",
 *     "code": "context_length_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiContextLengthExceededError extends OpenaiErrorEnvelope {
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
 * The organization has no prepaid credits left. Have a person add credits. Do not retry before that.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "credit_balance_exhausted"
 *   }
 * }
 * ```
 */
export interface OpenaiCreditBalanceExhaustedError extends OpenaiErrorEnvelope {
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
    code: 'credit_balance_exhausted';
  };
}

/**
 * Any error of the OpenAI API, identified by its code.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiErrorEnvelope {
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
    code?: OpenaiErrorCode | (string & {}) | null;
  };
}

/**
 * An event of a stream of the Responses API that reports an error.
 */
export interface OpenaiEventErrorEnvelope {
  /**
   * Says that the event is an error.
   */
  type: 'error';
  /**
   * The code of the error.
   */
  code?: OpenaiEventErrorCode | (string & {}) | null;
  /**
   * Text for people.
   */
  message: string;
  /**
   * The parameter that the error is about.
   */
  param?: string | null;
  /**
   * The position of the event in the stream.
   */
  sequence_number?: number | null;
}

/**
 * The last event of a response that failed.
 */
export interface OpenaiFailedErrorEnvelope {
  /**
   * Says that the response failed.
   */
  type: 'response.failed';
  /**
   * The position of the event in the stream.
   */
  sequence_number?: number | null;
  /**
   * The response that failed.
   */
  response: {
    /**
     * Why it failed.
     */
    error: {
      /**
       * The code of the error.
       */
      code: OpenaiFailedErrorCode | (string & {});
      /**
       * Text for people.
       */
      message: string;
    };
  };
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
export interface OpenaiGenerationFailedError extends OpenaiErrorEnvelope {
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
 * The account has no credits left, or reached a limit on spending. Have a person add credits or raise the limit on spending. Waiting does not help.
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
export interface OpenaiInsufficientQuotaError extends OpenaiTypedErrorEnvelope {
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
    code?: string | null;
  };
}

/**
 * The servers failed on the request. Send the request again after a short wait, with growing delays.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "The server had an error processing your request. Sorry about that! You can retry your request, or contact us through our help center at help.openai.com if you keep seeing this error. (Please include the request ID req_example in your email.)",
 *     "type": "server_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiInternalError extends OpenaiTypedErrorEnvelope {
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
    type: 'server_error';
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: string | null;
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
 *     "message": "Incorrect API key provided: sk-EXAMP***************************************0000. You can find your API key at https://platform.openai.com/account/api-keys.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": "invalid_api_key"
 *   }
 * }
 * ```
 */
export interface OpenaiInvalidApiKeyError extends OpenaiErrorEnvelope {
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
 * A parameter is missing, has a wrong value, or is not supported. Correct the parameter that `param` names.
 *
 * HTTP 400 or 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
 *     "type": "invalid_request_error",
 *     "param": "max_tokens",
 *     "code": "unsupported_parameter"
 *   }
 * }
 * ```
 */
export interface OpenaiInvalidRequestError extends OpenaiTypedErrorEnvelope {
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
    code?: string | null;
  };
}

/**
 * The key or the role of its owner lacks a scope that the operation needs. Have a person grant the scope that the message names to the key or the role.
 *
 * HTTP 401 or 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "You have insufficient permissions for this operation. Missing scopes: model.request.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": null
 *   }
 * }
 * ```
 */
export interface OpenaiMissingScopeError extends OpenaiErrorEnvelope {
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
    code?: string | null;
  };
}

/**
 * The model does not exist, or the project may not use it. Correct the name of the model, or have access to it granted.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "The model `gpt-4` does not exist or you do not have access to it. Learn more: https://help.openai.com/en/articles/7102672-how-can-i-access-gpt-4.",
 *     "type": "invalid_request_error",
 *     "param": null,
 *     "code": "model_not_found"
 *   }
 * }
 * ```
 */
export interface OpenaiModelNotFoundError extends OpenaiErrorEnvelope {
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
 * The organization reached the limit on monthly spending that was set for it. Have a person raise or remove the limit. It also resets with the month.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "organization_spend_limit_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiOrganizationSpendLimitError extends OpenaiErrorEnvelope {
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
    code: 'organization_spend_limit_exceeded';
  };
}

/**
 * The organization reached the monthly limit that OpenAI assigned to it. Have a person ask OpenAI for a higher limit.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "organization_usage_limit_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiOrganizationUsageLimitError extends OpenaiErrorEnvelope {
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
    code: 'organization_usage_limit_exceeded';
  };
}

/**
 * The model has no capacity for the request at the moment. Wait as long as `Retry-After` says if it is there, then send the request again with growing delays.
 *
 * HTTP 503, on rest.
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
export interface OpenaiOverloadedError extends OpenaiErrorEnvelope {
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
    code: 'server_is_overloaded';
  };
}

/**
 * A safety check refused the request. Change the content of the request.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "cyber_policy"
 *   }
 * }
 * ```
 */
export interface OpenaiPolicyViolationError extends OpenaiErrorEnvelope {
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
    code:
      'cyber_policy' | 'bio_policy' | 'invalid_prompt' | 'content_policy_violation' | 'image_content_policy_violation';
  };
}

/**
 * The project reached the limit on monthly spending that was set for it. Have a person raise or remove the limit. It also resets with the month.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Something went wrong",
 *     "type": "something_else",
 *     "param": null,
 *     "code": "project_spend_limit_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiProjectSpendLimitError extends OpenaiErrorEnvelope {
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
    code: 'project_spend_limit_exceeded';
  };
}

/**
 * The organization sent more requests or tokens than its limits allow. Wait as long as `Retry-After` says if it is there, then send the request again with growing delays.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Rate limit reached for 10KTPM-200RPM in organization org-example on tokens per min. Limit: 10000 / min. Please try again in 6ms. Contact us through our help center at help.openai.com if you continue to have issues.",
 *     "type": "tokens",
 *     "param": null,
 *     "code": "rate_limit_exceeded"
 *   }
 * }
 * ```
 */
export interface OpenaiRateLimitedError extends OpenaiErrorEnvelope {
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
    code: 'rate_limit_exceeded';
  };
}

/**
 * The server failed while it produced the response. Send the request again after a short wait.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "response.failed",
 *   "response": {
 *     "id": "resp_123",
 *     "object": "response",
 *     "created_at": 1740855869,
 *     "status": "failed",
 *     "completed_at": null,
 *     "error": {
 *       "code": "server_error",
 *       "message": "The model failed to generate a response."
 *     },
 *     "incomplete_details": null,
 *     "model": "gpt-4o-mini-2024-07-18",
 *     "output": []
 *   }
 * }
 * ```
 */
export interface OpenaiResponseFailedError extends OpenaiFailedErrorEnvelope {
  /**
   * The response that failed.
   */
  response: {
    /**
     * Why it failed.
     */
    error: {
      /**
       * The code of the error.
       */
      code: 'server_error' | 'vector_store_timeout';
      /**
       * Text for people.
       */
      message: string;
    };
  };
}

/**
 * The organization reached a rate limit while the response was produced. Wait, then send the request again with growing delays.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "response.failed",
 *   "sequence_number": 1,
 *   "response": {
 *     "id": "resp_123",
 *     "object": "response",
 *     "status": "failed",
 *     "error": {
 *       "code": "rate_limit_exceeded",
 *       "message": "Something went wrong"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenaiResponseRateLimitedError extends OpenaiFailedErrorEnvelope {
  /**
   * The response that failed.
   */
  response: {
    /**
     * Why it failed.
     */
    error: {
      /**
       * The code of the error.
       */
      code: 'rate_limit_exceeded';
      /**
       * Text for people.
       */
      message: string;
    };
  };
}

/**
 * The number of requests grew faster than the service can follow, though each limit is kept. Wait as long as `Retry-After` says if it is there, send fewer requests, and raise their number slowly.
 *
 * HTTP 429 or 503, on rest.
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
export interface OpenaiSlowDownError extends OpenaiErrorEnvelope {
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
 * The server failed while it sent the stream. Send the request again after a short wait.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "code": "server_error",
 *   "message": "Something went wrong",
 *   "param": null,
 *   "sequence_number": 1
 * }
 * ```
 */
export interface OpenaiStreamError extends OpenaiEventErrorEnvelope {
  code: 'server_error' | 'vector_store_timeout';
}

/**
 * The organization reached a rate limit while the stream ran. Wait, then send the request again with growing delays.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "error",
 *   "code": "rate_limit_exceeded",
 *   "message": "Something went wrong",
 *   "param": null,
 *   "sequence_number": 1
 * }
 * ```
 */
export interface OpenaiStreamRateLimitedError extends OpenaiEventErrorEnvelope {
  code: 'rate_limit_exceeded';
}

/**
 * Any error of the OpenAI API, identified by its type.
 */
export interface OpenaiTypedErrorEnvelope {
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
    type?: OpenaiTypedErrorCode | (string & {}) | null;
    /**
     * The parameter that the error is about.
     */
    param?: unknown;
    /**
     * The code of the error. Some servers repeat the HTTP status here, as a number or as text.
     */
    code?: string | null;
  };
}

/**
 * The request comes from a country, region or territory that OpenAI does not serve. Send the request from a supported place.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": "unsupported_country_region_territory",
 *     "message": "Country, region, or territory not supported",
 *     "param": null,
 *     "type": "request_forbidden"
 *   }
 * }
 * ```
 */
export interface OpenaiUnsupportedRegionError extends OpenaiErrorEnvelope {
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
    code: 'unsupported_country_region_territory';
  };
}

/** The documented values of `error.code` in {@link OpenaiErrorEnvelope}; others exist. */
export type OpenaiErrorCode =
  | 'invalid_api_key'
  | 'unsupported_country_region_territory'
  | 'credit_balance_exhausted'
  | 'organization_spend_limit_exceeded'
  | 'project_spend_limit_exceeded'
  | 'organization_usage_limit_exceeded'
  | 'billing_hard_limit_reached'
  | 'billing_not_active'
  | 'rate_limit_exceeded'
  | 'slow_down'
  | 'server_is_overloaded'
  | 'context_length_exceeded'
  | 'model_not_found'
  | 'cyber_policy'
  | 'bio_policy'
  | 'invalid_prompt'
  | 'content_policy_violation'
  | 'image_content_policy_violation'
  | 'server_error';

/** The documented values of `error.type` in {@link OpenaiTypedErrorEnvelope}; others exist. */
export type OpenaiTypedErrorCode = 'invalid_request_error' | 'insufficient_quota' | 'server_error';

/** The documented values of `code` in {@link OpenaiEventErrorEnvelope}; others exist. */
export type OpenaiEventErrorCode = 'server_error' | 'vector_store_timeout' | 'rate_limit_exceeded';

/** The documented values of `response.error.code` in {@link OpenaiFailedErrorEnvelope}; others exist. */
export type OpenaiFailedErrorCode = 'server_error' | 'vector_store_timeout' | 'rate_limit_exceeded';

/** The body of any documented error of OpenAI API. Its codes are in `error.code` and `error.type` and `code` and `response.error.code`. */
export type OpenaiError =
  | OpenaiInvalidApiKeyError
  | OpenaiUnsupportedRegionError
  | OpenaiCreditBalanceExhaustedError
  | OpenaiOrganizationSpendLimitError
  | OpenaiProjectSpendLimitError
  | OpenaiOrganizationUsageLimitError
  | OpenaiBillingHardLimitError
  | OpenaiBillingNotActiveError
  | OpenaiRateLimitedError
  | OpenaiSlowDownError
  | OpenaiOverloadedError
  | OpenaiContextLengthExceededError
  | OpenaiModelNotFoundError
  | OpenaiPolicyViolationError
  | OpenaiGenerationFailedError
  | OpenaiInvalidRequestError
  | OpenaiInsufficientQuotaError
  | OpenaiInternalError
  | OpenaiMissingScopeError
  | OpenaiErrorEnvelope
  | OpenaiStreamError
  | OpenaiStreamRateLimitedError
  | OpenaiResponseFailedError
  | OpenaiResponseRateLimitedError;

/** The documented bodies of OpenAI API by HTTP status. */
export interface OpenaiErrorByStatus {
  400: OpenaiInvalidRequestError;
  401: OpenaiErrorEnvelope;
  403: OpenaiUnsupportedRegionError | OpenaiErrorEnvelope;
  404: OpenaiErrorEnvelope;
  409: OpenaiErrorEnvelope;
  422: OpenaiInvalidRequestError;
  429:
    | OpenaiCreditBalanceExhaustedError
    | OpenaiOrganizationSpendLimitError
    | OpenaiProjectSpendLimitError
    | OpenaiOrganizationUsageLimitError
    | OpenaiSlowDownError;
  503: OpenaiSlowDownError | OpenaiOverloadedError;
}

/** The ids of the documented errors of OpenAI API. */
export type OpenaiErrorId =
  | 'invalid-api-key'
  | 'unsupported-region'
  | 'credit-balance-exhausted'
  | 'organization-spend-limit'
  | 'project-spend-limit'
  | 'organization-usage-limit'
  | 'billing-hard-limit'
  | 'billing-not-active'
  | 'rate-limited'
  | 'slow-down'
  | 'overloaded'
  | 'context-length-exceeded'
  | 'model-not-found'
  | 'policy-violation'
  | 'generation-failed'
  | 'invalid-request'
  | 'insufficient-quota'
  | 'internal'
  | 'missing-scope'
  | 'authentication-failed'
  | 'permission-denied'
  | 'resource-not-found'
  | 'conflict'
  | 'stream-error'
  | 'stream-rate-limited'
  | 'response-failed'
  | 'response-rate-limited';

/** Whether a parsed body is any documented error of OpenAI API. */
export declare const isOpenaiError: Guard<OpenaiError>;

/** Whether a parsed body is a {@link OpenaiBillingHardLimitError}. */
export declare const isOpenaiBillingHardLimitError: Guard<OpenaiBillingHardLimitError>;

/** Whether a parsed body is a {@link OpenaiBillingNotActiveError}. */
export declare const isOpenaiBillingNotActiveError: Guard<OpenaiBillingNotActiveError>;

/** Whether a parsed body is a {@link OpenaiContextLengthExceededError}. */
export declare const isOpenaiContextLengthExceededError: Guard<OpenaiContextLengthExceededError>;

/** Whether a parsed body is a {@link OpenaiCreditBalanceExhaustedError}. */
export declare const isOpenaiCreditBalanceExhaustedError: Guard<OpenaiCreditBalanceExhaustedError>;

/** Whether a parsed body is a {@link OpenaiErrorEnvelope}. */
export declare const isOpenaiErrorEnvelope: Guard<OpenaiErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiEventErrorEnvelope}. */
export declare const isOpenaiEventErrorEnvelope: Guard<OpenaiEventErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiFailedErrorEnvelope}. */
export declare const isOpenaiFailedErrorEnvelope: Guard<OpenaiFailedErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiGenerationFailedError}. */
export declare const isOpenaiGenerationFailedError: Guard<OpenaiGenerationFailedError>;

/** Whether a parsed body is a {@link OpenaiInsufficientQuotaError}. */
export declare const isOpenaiInsufficientQuotaError: Guard<OpenaiInsufficientQuotaError>;

/** Whether a parsed body is a {@link OpenaiInternalError}. */
export declare const isOpenaiInternalError: Guard<OpenaiInternalError>;

/** Whether a parsed body is a {@link OpenaiInvalidApiKeyError}. */
export declare const isOpenaiInvalidApiKeyError: Guard<OpenaiInvalidApiKeyError>;

/** Whether a parsed body is a {@link OpenaiInvalidRequestError}. */
export declare const isOpenaiInvalidRequestError: Guard<OpenaiInvalidRequestError>;

/** Whether a parsed body is a {@link OpenaiMissingScopeError}. */
export declare const isOpenaiMissingScopeError: Guard<OpenaiMissingScopeError>;

/** Whether a parsed body is a {@link OpenaiModelNotFoundError}. */
export declare const isOpenaiModelNotFoundError: Guard<OpenaiModelNotFoundError>;

/** Whether a parsed body is a {@link OpenaiOrganizationSpendLimitError}. */
export declare const isOpenaiOrganizationSpendLimitError: Guard<OpenaiOrganizationSpendLimitError>;

/** Whether a parsed body is a {@link OpenaiOrganizationUsageLimitError}. */
export declare const isOpenaiOrganizationUsageLimitError: Guard<OpenaiOrganizationUsageLimitError>;

/** Whether a parsed body is a {@link OpenaiOverloadedError}. */
export declare const isOpenaiOverloadedError: Guard<OpenaiOverloadedError>;

/** Whether a parsed body is a {@link OpenaiPolicyViolationError}. */
export declare const isOpenaiPolicyViolationError: Guard<OpenaiPolicyViolationError>;

/** Whether a parsed body is a {@link OpenaiProjectSpendLimitError}. */
export declare const isOpenaiProjectSpendLimitError: Guard<OpenaiProjectSpendLimitError>;

/** Whether a parsed body is a {@link OpenaiRateLimitedError}. */
export declare const isOpenaiRateLimitedError: Guard<OpenaiRateLimitedError>;

/** Whether a parsed body is a {@link OpenaiResponseFailedError}. */
export declare const isOpenaiResponseFailedError: Guard<OpenaiResponseFailedError>;

/** Whether a parsed body is a {@link OpenaiResponseRateLimitedError}. */
export declare const isOpenaiResponseRateLimitedError: Guard<OpenaiResponseRateLimitedError>;

/** Whether a parsed body is a {@link OpenaiSlowDownError}. */
export declare const isOpenaiSlowDownError: Guard<OpenaiSlowDownError>;

/** Whether a parsed body is a {@link OpenaiStreamError}. */
export declare const isOpenaiStreamError: Guard<OpenaiStreamError>;

/** Whether a parsed body is a {@link OpenaiStreamRateLimitedError}. */
export declare const isOpenaiStreamRateLimitedError: Guard<OpenaiStreamRateLimitedError>;

/** Whether a parsed body is a {@link OpenaiTypedErrorEnvelope}. */
export declare const isOpenaiTypedErrorEnvelope: Guard<OpenaiTypedErrorEnvelope>;

/** Whether a parsed body is a {@link OpenaiUnsupportedRegionError}. */
export declare const isOpenaiUnsupportedRegionError: Guard<OpenaiUnsupportedRegionError>;

/** The contract of OpenAI API, for `createInspector`. */
declare const table: ContractTable<'openai', OpenaiErrorId>;
export default table;
