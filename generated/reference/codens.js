export default {
  "id": "codens",
  "name": "Codens",
  "kind": "vendor",
  "summary": "REST and MCP endpoints send the same envelope: a machine-readable `error_code`, a coarse `category` and a hint about the next step.",
  "notes": [
    "The page lists the main codes only. Another `error_code` in the same envelope is undocumented, not a violation.",
    "`retryable` is a column of the page's table, not a member of the body.",
    "The page pairs only RATE_LIMITED with a `category`, so the contract does not check the pair.",
    "An MCP endpoint sends the envelope as the bare body, not in a JSON-RPC error object.",
    "The page names the Pricing page, the Auth Codens dashboard and support without an address.",
    "The page asks for the request id when you contact support, and does not show where a response has it."
  ],
  "sources": {
    "errors": {
      "title": "Codens Help: Error envelope",
      "read": "2026-11-20"
    }
  },
  "errors": [
    {
      "id": "validation-error",
      "title": "Validation failed",
      "meaning": "The body or the query failed validation.",
      "action": "Read `detail` for the invalid fields, correct the request and send it again.",
      "category": "invalid-request",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": "fix-request",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            400,
            422
          ],
          "statusBasis": "documented",
          "code": "VALIDATION_ERROR",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensValidationError",
          "schema": "codens/validation-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "name must not be empty",
            "error_code": "VALIDATION_ERROR",
            "category": "permanent"
          }
        }
      ]
    },
    {
      "id": "unauthorized",
      "title": "Not authorized",
      "meaning": "The token is invalid or expired, it lacks a scope, or the request names an organization of another Codens service.",
      "action": "Run `codens-mcp login` and send the request again. If the new token fails too, check its scopes and remove `organization_id` from the request.",
      "category": "unauthenticated",
      "retry": {
        "when": "after-remedy",
        "retryable": true,
        "remedy": "authenticate",
        "backoff": null
      },
      "notes": [
        "The page gives this code for an invalid token, a missing scope and the organization id of another service. The body does not distinguish them.",
        "Red, Blue, Green and Purple each issue their own `organization_id` values. `codens-mcp` 0.7.5 and later resolves them through `/api/v1/auth/me`, so the request needs none."
      ],
      "links": [
        {
          "title": "Log in again",
          "command": "codens-mcp login",
          "source": "errors#Main error_code values and retry semantics"
        }
      ],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            401,
            403
          ],
          "statusBasis": "documented",
          "code": "UNAUTHORIZED",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensUnauthorizedError",
          "schema": "codens/unauthorized-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "Token expired",
            "error_code": "UNAUTHORIZED",
            "category": "unauthorized",
            "suggested_action": "refresh_token"
          }
        }
      ]
    },
    {
      "id": "credit-insufficient",
      "title": "Out of credits",
      "meaning": "The account has no credits left. Waiting does not bring them back.",
      "action": "Top up on the Pricing page or in the Auth Codens dashboard, then send the request again.",
      "category": "budget-exceeded",
      "retry": {
        "when": "after-remedy",
        "retryable": false,
        "remedy": "add-credits",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            402
          ],
          "statusBasis": "documented",
          "code": "CREDIT_INSUFFICIENT",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensCreditInsufficientError",
          "schema": "codens/credit-insufficient-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "Out of credits",
            "error_code": "CREDIT_INSUFFICIENT",
            "category": "budget_exceeded",
            "suggested_action": "top_up_credit"
          }
        }
      ]
    },
    {
      "id": "resource-not-found",
      "title": "Resource not found",
      "meaning": "The resource does not exist, or it belongs to another organization.",
      "action": "Correct the identifier.",
      "category": "not-found",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": "fix-request",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "inferred",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            404
          ],
          "statusBasis": "documented",
          "code": "RESOURCE_NOT_FOUND",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensResourceNotFoundError",
          "schema": "codens/resource-not-found-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "No such resource",
            "error_code": "RESOURCE_NOT_FOUND",
            "category": "permanent",
            "suggested_action": "check_identifier"
          }
        }
      ]
    },
    {
      "id": "rate-limited",
      "title": "Rate limited",
      "meaning": "The client exceeded the rate limit.",
      "action": "Wait for the time in `Retry-After` or `retry_after_seconds`, then retry with exponential backoff.",
      "category": "rate-limited",
      "retry": {
        "when": "after-delay",
        "retryable": true,
        "remedy": "wait",
        "backoff": "exponential"
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "documented"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            429
          ],
          "statusBasis": "documented",
          "code": "RATE_LIMITED",
          "text": null,
          "headers": [
            {
              "name": "Retry-After",
              "required": true,
              "description": "Seconds to wait before the next attempt. Do not retry sooner.",
              "example": "12"
            }
          ],
          "revisions": null,
          "type": "CodensRateLimitedError",
          "schema": "codens/rate-limited-error.schema.json",
          "source": "errors#Common error shape",
          "basis": {
            "body": "documented",
            "status": "documented",
            "headers": "documented"
          },
          "example": {
            "detail": "Rate limit exceeded",
            "error_code": "RATE_LIMITED",
            "category": "transient",
            "retry_after_seconds": 12,
            "suggested_action": "exponential_backoff"
          }
        }
      ]
    },
    {
      "id": "internal-error",
      "title": "Internal error",
      "meaning": "The server failed unexpectedly.",
      "action": "Retry after a short delay. If the error persists, contact support with `detail` and the request id.",
      "category": "internal",
      "retry": {
        "when": "after-delay",
        "retryable": true,
        "remedy": "wait",
        "backoff": "short"
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "documented"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            500,
            503
          ],
          "statusBasis": "documented",
          "code": "INTERNAL_ERROR",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensInternalError",
          "schema": "codens/internal-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "Unexpected error",
            "error_code": "INTERNAL_ERROR",
            "category": "transient"
          }
        }
      ]
    },
    {
      "id": "idempotency-conflict",
      "title": "Idempotency key reused",
      "meaning": "The client sent the same `Idempotency-Key` again with a different payload.",
      "action": "Use a new key, or send the same payload as in the first request.",
      "category": "conflict",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": "fix-request",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            409
          ],
          "statusBasis": "documented",
          "code": "IDEMPOTENCY_CONFLICT",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensIdempotencyConflictError",
          "schema": "codens/idempotency-conflict-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "Payload differs",
            "error_code": "IDEMPOTENCY_CONFLICT",
            "category": "permanent",
            "retry_after_seconds": null
          }
        }
      ]
    },
    {
      "id": "jwt-expired",
      "title": "Service token expired",
      "meaning": "The token that one service sent to another has expired.",
      "action": "Get a new token from Auth Codens and send the request again.",
      "category": "unauthenticated",
      "retry": {
        "when": "after-remedy",
        "retryable": true,
        "remedy": "authenticate",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            401
          ],
          "statusBasis": "documented",
          "code": "JWT_EXPIRED",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensJwtExpiredError",
          "schema": "codens/jwt-expired-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "The token has expired",
            "error_code": "JWT_EXPIRED",
            "category": "unauthorized",
            "suggested_action": "refresh_token"
          }
        }
      ]
    },
    {
      "id": "jwt-invalid",
      "title": "Service token invalid",
      "meaning": "The token that one service sent to another failed verification.",
      "action": "Get a new token from Auth Codens and send the request again.",
      "category": "unauthenticated",
      "retry": {
        "when": "after-remedy",
        "retryable": true,
        "remedy": "authenticate",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            401
          ],
          "statusBasis": "documented",
          "code": "JWT_INVALID",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensJwtInvalidError",
          "schema": "codens/jwt-invalid-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "The token does not verify",
            "error_code": "JWT_INVALID",
            "category": "unauthorized",
            "suggested_action": "refresh_token"
          }
        }
      ]
    },
    {
      "id": "jwt-replayed",
      "title": "Service token replayed",
      "meaning": "The token that one service sent to another was already used.",
      "action": "Get a new token from Auth Codens for each request.",
      "category": "unauthenticated",
      "retry": {
        "when": "after-remedy",
        "retryable": true,
        "remedy": "authenticate",
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            401
          ],
          "statusBasis": "documented",
          "code": "JWT_REPLAYED",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensJwtReplayedError",
          "schema": "codens/jwt-replayed-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "The token was used before",
            "error_code": "JWT_REPLAYED",
            "category": "unauthorized",
            "suggested_action": "refresh_token"
          }
        }
      ]
    },
    {
      "id": "org-not-linked-to-auth",
      "title": "Organization not linked",
      "meaning": "The organization id in the request is not linked to the account.",
      "action": "Remove `organization_id` from the request: the server resolves the organization from your credentials. `codens-mcp` 0.7.5 and later does this through `/api/v1/auth/me`.",
      "category": "permission-denied",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": "fix-request",
        "backoff": null
      },
      "notes": [
        "The page lists 403 and 404 for both organization codes together, so either code may come with either status."
      ],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            403,
            404
          ],
          "statusBasis": "documented",
          "code": "ORG_NOT_LINKED_TO_AUTH",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensOrgNotLinkedToAuthError",
          "schema": "codens/org-not-linked-to-auth-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "The organization is not linked",
            "error_code": "ORG_NOT_LINKED_TO_AUTH",
            "category": "permanent",
            "suggested_action": "fix_request_payload"
          }
        }
      ]
    },
    {
      "id": "org-not-found",
      "title": "Organization not found",
      "meaning": "This service does not know the organization id in the request. Red, Blue, Green and Purple each issue their own ids.",
      "action": "Remove `organization_id` from the request: the server resolves the organization from your credentials. `codens-mcp` 0.7.5 and later does this through `/api/v1/auth/me`.",
      "category": "not-found",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": "fix-request",
        "backoff": null
      },
      "notes": [
        "The page lists 403 and 404 for both organization codes together, so either code may come with either status."
      ],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "documented",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            403,
            404
          ],
          "statusBasis": "documented",
          "code": "ORG_NOT_FOUND",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensOrgNotFoundError",
          "schema": "codens/org-not-found-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "The organization is unknown",
            "error_code": "ORG_NOT_FOUND",
            "category": "permanent",
            "suggested_action": "fix_request_payload"
          }
        }
      ]
    },
    {
      "id": "service-disabled",
      "title": "Service disabled",
      "meaning": "The service is disabled for this organization.",
      "action": "Do not send the request again for this organization. The page gives no remedy.",
      "category": "permission-denied",
      "retry": {
        "when": "never",
        "retryable": false,
        "remedy": null,
        "backoff": null
      },
      "notes": [],
      "since": null,
      "retired": null,
      "source": "errors#Main error_code values and retry semantics",
      "basis": {
        "meaning": "documented",
        "action": "inferred",
        "category": "inferred",
        "when": "documented",
        "retryable": "documented",
        "remedy": "inferred",
        "backoff": "inferred"
      },
      "forms": [
        {
          "shape": "body",
          "surfaces": [
            "rest",
            "mcp"
          ],
          "status": [
            403
          ],
          "statusBasis": "documented",
          "code": "SERVICE_DISABLED",
          "text": null,
          "headers": [],
          "revisions": null,
          "type": "CodensServiceDisabledError",
          "schema": "codens/service-disabled-error.schema.json",
          "source": "errors#Main error_code values and retry semantics",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "detail": "Service disabled",
            "error_code": "SERVICE_DISABLED",
            "category": "permanent"
          }
        }
      ]
    }
  ]
};
