import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The model is down, or the provider sent an invalid response. Send the request again with growing delays, or use another model.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "id": "gen-example",
 *   "object": "chat.completion.chunk",
 *   "created": 1764144000,
 *   "model": "example/model",
 *   "provider": "Example",
 *   "error": {
 *     "code": 502,
 *     "message": "Provider returned error",
 *     "metadata": {
 *       "error_type": "provider_unavailable"
 *     }
 *   },
 *   "choices": [
 *     {
 *       "index": 0,
 *       "delta": {
 *         "content": ""
 *       },
 *       "finish_reason": "error"
 *     }
 *   ]
 * }
 * ```
 */
export interface OpenrouterBadGatewayError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 502;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * A parameter is missing or invalid, or the provider of the model refused the request. Correct the request as the message or `metadata.raw` says.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Provider returned error",
 *     "code": 400,
 *     "metadata": {
 *       "raw": "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"invalid_request_error\",\"message\":\"Model 'moonshotai/kimi-k2.6' supports at most 1 image per prompt.\",\"request_id\":\"req_example\"}}",
 *       "provider_name": "Crucible",
 *       "is_byok": false
 *     }
 *   },
 *   "user_id": "user_example"
 * }
 * ```
 */
export interface OpenrouterBadRequestError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 400;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The key, the workspace or a guardrail reached its spend limit. Have a person raise the limit, or wait until `metadata.resets_at`.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Budget limit exceeded",
 *     "metadata": {
 *       "limit_source": "openrouter_guardrail_budget"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterBudgetReachedError extends OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: 'openrouter_guardrail_budget' | 'openrouter_workspace_budget' | 'openrouter_key_limit';
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The resource is changed at the same time. Read the resource again, then send the request again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 409,
 *     "message": "Resource conflict. Please try again later."
 *   }
 * }
 * ```
 */
export interface OpenrouterConflictError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 409;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The balance does not cover the estimated cost of the request. Have a person add credits, or send a smaller request with a lower `max_tokens`.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Insufficient credits. Add more using https://openrouter.ai/settings/credits",
 *     "code": 402,
 *     "metadata": {
 *       "limit_source": "openrouter_credits",
 *       "remedy_hint": "Add credits at https://openrouter.ai/settings/credits, or lower max_tokens / prompt size to fit your remaining balance."
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterCreditsUsedUpError extends OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: 'openrouter_credits';
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The account used up the requests to free models of this day. Wait until the next day, use a paid model, or have a person add credits, which raises the limit.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 429,
 *     "message": "Rate limit exceeded: free-models-per-day",
 *     "metadata": {
 *       "limit_source": "openrouter_free_tier_daily"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterDailyLimitReachedError extends OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: 'openrouter_free_tier_daily';
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * Any error of OpenRouter.
 */
export interface OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: OpenrouterErrorCode | (number & {});
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
  /**
   * The user whose key sent the request.
   */
  user_id?: string | null;
  /**
   * Facts on the routing of the request.
   */
  openrouter_metadata?: unknown;
}

/**
 * The key may not do this, or a guardrail blocks the request. Use another key, or have a person change the guardrail.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Only management keys can perform this operation"
 *   }
 * }
 * ```
 */
export interface OpenrouterForbiddenError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 403;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The requests that run now or ended just now use up what the balance allows at once. Wait as long as `Retry-After` says, then send the request again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 402,
 *     "message": "Too many requests are running",
 *     "metadata": {
 *       "limit_source": "openrouter_in_flight_budget"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterInFlightBudgetUsedUpError extends OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: 'openrouter_in_flight_budget';
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The model requires moderation, and the moderation flagged the input. Change the input.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 403,
 *     "message": "Your input was flagged",
 *     "metadata": {
 *       "reasons": [
 *         "violence"
 *       ],
 *       "flagged_input": "example",
 *       "provider_name": "Example",
 *       "model_slug": "example/model"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterInputFlaggedError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 403;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The account or the key has too few credits. Have a person add credits.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Insufficient credits. This account never purchased credits. Make sure your key is on the correct account or org, and if so, purchase more at https://openrouter.ai/settings/credits",
 *     "code": 402
 *   }
 * }
 * ```
 */
export interface OpenrouterInsufficientCreditsError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 402;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * OpenRouter failed. Send the request again with growing delays.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 500,
 *     "message": "Internal Server Error"
 *   }
 * }
 * ```
 */
export interface OpenrouterInternalServerError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 500;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * An error of OpenRouter that names the source of a limit.
 */
export interface OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: OpenrouterLimitedErrorCode | (string & {});
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
  /**
   * The user whose key sent the request.
   */
  user_id?: string | null;
  /**
   * Facts on the routing of the request.
   */
  openrouter_metadata?: unknown;
}

/**
 * The resource or the model does not exist, or no provider of the model suits the settings of the request and the account. Correct the model or the settings.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "No endpoints found matching your data policy (Paid model training). Configure: https://openrouter.ai/settings/privacy",
 *     "code": 404
 *   }
 * }
 * ```
 */
export interface OpenrouterNotFoundError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 404;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The request has too many bytes. Send a smaller request.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 413,
 *     "message": "Request payload too large"
 *   }
 * }
 * ```
 */
export interface OpenrouterPayloadTooLargeError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 413;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The provider of the model is overloaded. Send the request again with growing delays, or use another model.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 529,
 *     "message": "Provider returned error"
 *   }
 * }
 * ```
 */
export interface OpenrouterProviderOverloadedError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 529;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The account sent too many requests, or the provider of the model limits OpenRouter. Wait as long as `Retry-After` says, else with growing delays, then send the request again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "Provider returned error",
 *     "code": 429,
 *     "metadata": {
 *       "raw": "deepseek/deepseek-chat-v3-0324:free is temporarily rate-limited upstream. Please retry shortly, or add your own key to accumulate your rate limits: https://openrouter.ai/settings/integrations",
 *       "provider_name": "Chutes"
 *     }
 *   },
 *   "user_id": "user_example"
 * }
 * ```
 */
export interface OpenrouterRateLimitedError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 429;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The request took too long. Send the request again with growing delays.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 408,
 *     "message": "Operation timed out. Please try again later."
 *   }
 * }
 * ```
 */
export interface OpenrouterRequestTimeoutError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 408 | 524;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * No provider of the model is available that suits the routing of the request. Send the request again with growing delays, or loosen the routing.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 503,
 *     "message": "Service temporarily unavailable"
 *   }
 * }
 * ```
 */
export interface OpenrouterServiceUnavailableError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 503;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The provider limits the requests that all users of OpenRouter share. Send the request again with growing delays, or use a key of that provider.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 429,
 *     "message": "Provider returned error",
 *     "metadata": {
 *       "limit_source": "upstream_provider_shared_pool"
 *     }
 *   }
 * }
 * ```
 */
export interface OpenrouterSharedPoolLimitedError extends OpenrouterLimitedErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: number;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata: {
      /**
       * What set the limit that the request met.
       */
      limit_source: 'upstream_provider_shared_pool';
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * The key is missing, disabled or invalid, or the session is expired. Have a person create a new key.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "message": "No auth credentials found",
 *     "code": 401
 *   }
 * }
 * ```
 */
export interface OpenrouterUnauthorizedError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 401;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/**
 * An argument has a wrong value. Correct the argument.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": {
 *     "code": 422,
 *     "message": "Invalid argument"
 *   }
 * }
 * ```
 */
export interface OpenrouterUnprocessableEntityError extends OpenrouterErrorEnvelope {
  /**
   * What went wrong.
   */
  error: {
    /**
     * The HTTP status that the error has, also where the response has the status 200.
     */
    code: 422;
    /**
     * Text for people.
     */
    message: string;
    /**
     * More facts, such as the provider, its own error and the source of a limit.
     */
    metadata?: {
      /**
       * What set the limit that the request met.
       */
      limit_source?: unknown;
      /**
       * Why the input was flagged.
       */
      reasons?: unknown;
      /**
       * The provider that served the model.
       */
      provider_name?: unknown;
      /**
       * The error as the provider sent it.
       */
      raw?: unknown;
    };
    /**
     * Absent. A body with it comes from another API.
     */
    status?: unknown;
    /**
     * Absent. A body with it comes from another API.
     */
    type?: unknown;
  };
}

/** The documented values of `error.code` in {@link OpenrouterErrorEnvelope}; others exist. */
export type OpenrouterErrorCode =
  400 | 401 | 402 | 403 | 404 | 408 | 524 | 409 | 413 | 422 | 429 | 500 | 502 | 503 | 529;

/** The documented values of `error.metadata.limit_source` in {@link OpenrouterLimitedErrorEnvelope}; others exist. */
export type OpenrouterLimitedErrorCode =
  | 'openrouter_credits'
  | 'openrouter_in_flight_budget'
  | 'openrouter_guardrail_budget'
  | 'openrouter_workspace_budget'
  | 'openrouter_key_limit'
  | 'upstream_provider_shared_pool'
  | 'openrouter_free_tier_daily';

/** The body of any documented error of OpenRouter API. Its codes are in `error.code` and `error.metadata.limit_source`. */
export type OpenrouterError =
  | OpenrouterBadRequestError
  | OpenrouterUnauthorizedError
  | OpenrouterInsufficientCreditsError
  | OpenrouterCreditsUsedUpError
  | OpenrouterInFlightBudgetUsedUpError
  | OpenrouterBudgetReachedError
  | OpenrouterForbiddenError
  | OpenrouterInputFlaggedError
  | OpenrouterNotFoundError
  | OpenrouterRequestTimeoutError
  | OpenrouterConflictError
  | OpenrouterPayloadTooLargeError
  | OpenrouterUnprocessableEntityError
  | OpenrouterRateLimitedError
  | OpenrouterSharedPoolLimitedError
  | OpenrouterDailyLimitReachedError
  | OpenrouterInternalServerError
  | OpenrouterBadGatewayError
  | OpenrouterServiceUnavailableError
  | OpenrouterProviderOverloadedError;

/** The ids of the documented errors of OpenRouter API. */
export type OpenrouterErrorId =
  | 'bad-request'
  | 'unauthorized'
  | 'insufficient-credits'
  | 'credits-used-up'
  | 'in-flight-budget-used-up'
  | 'budget-reached'
  | 'forbidden'
  | 'input-flagged'
  | 'not-found'
  | 'request-timeout'
  | 'conflict'
  | 'payload-too-large'
  | 'unprocessable-entity'
  | 'rate-limited'
  | 'shared-pool-limited'
  | 'daily-limit-reached'
  | 'internal-server-error'
  | 'bad-gateway'
  | 'service-unavailable'
  | 'provider-overloaded';

/** Whether a parsed body is any documented error of OpenRouter API. */
export declare const isOpenrouterError: Guard<OpenrouterError>;

/** Whether a parsed body is a {@link OpenrouterBadGatewayError}. */
export declare const isOpenrouterBadGatewayError: Guard<OpenrouterBadGatewayError>;

/** Whether a parsed body is a {@link OpenrouterBadRequestError}. */
export declare const isOpenrouterBadRequestError: Guard<OpenrouterBadRequestError>;

/** Whether a parsed body is a {@link OpenrouterBudgetReachedError}. */
export declare const isOpenrouterBudgetReachedError: Guard<OpenrouterBudgetReachedError>;

/** Whether a parsed body is a {@link OpenrouterConflictError}. */
export declare const isOpenrouterConflictError: Guard<OpenrouterConflictError>;

/** Whether a parsed body is a {@link OpenrouterCreditsUsedUpError}. */
export declare const isOpenrouterCreditsUsedUpError: Guard<OpenrouterCreditsUsedUpError>;

/** Whether a parsed body is a {@link OpenrouterDailyLimitReachedError}. */
export declare const isOpenrouterDailyLimitReachedError: Guard<OpenrouterDailyLimitReachedError>;

/** Whether a parsed body is a {@link OpenrouterErrorEnvelope}. */
export declare const isOpenrouterErrorEnvelope: Guard<OpenrouterErrorEnvelope>;

/** Whether a parsed body is a {@link OpenrouterForbiddenError}. */
export declare const isOpenrouterForbiddenError: Guard<OpenrouterForbiddenError>;

/** Whether a parsed body is a {@link OpenrouterInFlightBudgetUsedUpError}. */
export declare const isOpenrouterInFlightBudgetUsedUpError: Guard<OpenrouterInFlightBudgetUsedUpError>;

/** Whether a parsed body is a {@link OpenrouterInputFlaggedError}. */
export declare const isOpenrouterInputFlaggedError: Guard<OpenrouterInputFlaggedError>;

/** Whether a parsed body is a {@link OpenrouterInsufficientCreditsError}. */
export declare const isOpenrouterInsufficientCreditsError: Guard<OpenrouterInsufficientCreditsError>;

/** Whether a parsed body is a {@link OpenrouterInternalServerError}. */
export declare const isOpenrouterInternalServerError: Guard<OpenrouterInternalServerError>;

/** Whether a parsed body is a {@link OpenrouterLimitedErrorEnvelope}. */
export declare const isOpenrouterLimitedErrorEnvelope: Guard<OpenrouterLimitedErrorEnvelope>;

/** Whether a parsed body is a {@link OpenrouterNotFoundError}. */
export declare const isOpenrouterNotFoundError: Guard<OpenrouterNotFoundError>;

/** Whether a parsed body is a {@link OpenrouterPayloadTooLargeError}. */
export declare const isOpenrouterPayloadTooLargeError: Guard<OpenrouterPayloadTooLargeError>;

/** Whether a parsed body is a {@link OpenrouterProviderOverloadedError}. */
export declare const isOpenrouterProviderOverloadedError: Guard<OpenrouterProviderOverloadedError>;

/** Whether a parsed body is a {@link OpenrouterRateLimitedError}. */
export declare const isOpenrouterRateLimitedError: Guard<OpenrouterRateLimitedError>;

/** Whether a parsed body is a {@link OpenrouterRequestTimeoutError}. */
export declare const isOpenrouterRequestTimeoutError: Guard<OpenrouterRequestTimeoutError>;

/** Whether a parsed body is a {@link OpenrouterServiceUnavailableError}. */
export declare const isOpenrouterServiceUnavailableError: Guard<OpenrouterServiceUnavailableError>;

/** Whether a parsed body is a {@link OpenrouterSharedPoolLimitedError}. */
export declare const isOpenrouterSharedPoolLimitedError: Guard<OpenrouterSharedPoolLimitedError>;

/** Whether a parsed body is a {@link OpenrouterUnauthorizedError}. */
export declare const isOpenrouterUnauthorizedError: Guard<OpenrouterUnauthorizedError>;

/** Whether a parsed body is a {@link OpenrouterUnprocessableEntityError}. */
export declare const isOpenrouterUnprocessableEntityError: Guard<OpenrouterUnprocessableEntityError>;

/** The contract of OpenRouter API, for `createInspector`. */
declare const table: ContractTable<'openrouter', OpenrouterErrorId>;
export default table;
