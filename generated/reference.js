export default [
  {
    "id": "ai-workflow",
    "name": "AI Workflow MCP",
    "kind": "vendor",
    "summary": "REST errors are an `error` text, sometimes with more members. MCP errors are JSON-RPC error objects; every tool failure has the same code.",
    "notes": [
      "The REST body has no code. The whole text identifies the error and is compared exactly; if the page leaves the text open, the status identifies it. Another text is undocumented, not a violation.",
      "A malformed key and an unknown key have the same status and the same text. Only `hint` distinguishes them.",
      "The page prints \"model not found\" and says that tools, skills, MCP servers and frameworks have equivalent errors, without their texts. So the contract matches `not-found` by the status 404.",
      "The page prints no status with its JSON-RPC errors. 400 and 404 are inferred from its list of statuses and bind nothing.",
      "The page uses -32602 for every tool failure; the JSON-RPC standard uses it for invalid parameters. The page reports the failure as a JSON-RPC error; MCP uses a tool result with `isError`.",
      "The page lists 500 and prints no body for it. The contract infers that the body is the envelope.",
      "The page lists 200 and 202 too, which are successes; 202 (an accepted MCP signal or notification) has no body.",
      "The page advises clients to branch on the REST status. Several of its errors share a status, so the contract matches them by text."
    ],
    "sources": {
      "errors": {
        "title": "AI Workflow MCP: Errors",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "malformed-api-key",
        "title": "API key malformed",
        "meaning": "The API key or the `Authorization` header has the wrong form; `hint` shows the right one.",
        "action": "Send the header as `Authorization: Bearer <key>` and check that the key begins with `ak_`. If it does not, ask a person to create a new key.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The text is the same as that of `invalid-api-key`; the presence of `hint` distinguishes them."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Authentication",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "invalid API key",
            "headers": [
              {
                "name": "cache-control",
                "required": true,
                "description": "Keeps caches from storing the response, so that a corrected key does not get an old rejection.",
                "example": "no-store"
              }
            ],
            "revisions": null,
            "type": "AiWorkflowMalformedApiKeyError",
            "schema": "ai-workflow/malformed-api-key-error.schema.json",
            "source": "errors#Authentication",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-api-key",
        "title": "API key invalid",
        "meaning": "The API key is well-formed but unknown, revoked or deleted.",
        "action": "Check that the key begins with `ak_` and that the header is `Authorization: Bearer <key>`. Ask a person to create a new key and to revoke old keys that may have leaked.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The text is the same as that of `malformed-api-key`; the absence of `hint` distinguishes them."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Authentication",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "invalid API key",
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowInvalidApiKeyError",
            "schema": "ai-workflow/invalid-api-key-error.schema.json",
            "source": "errors#Authentication",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "expired-api-key",
        "title": "API key expired",
        "meaning": "The API key has expired.",
        "action": "Ask a person to create a new key and to revoke old keys that may have leaked.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#Authentication",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "expired API key",
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowExpiredApiKeyError",
            "schema": "ai-workflow/expired-api-key-error.schema.json",
            "source": "errors#Authentication",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "missing-query",
        "title": "Search query missing",
        "meaning": "The search request has no `q`.",
        "action": "Add the search query as `q` and send the request again.",
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
        "source": "errors#REST Validation",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "q is required",
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowMissingQueryError",
            "schema": "ai-workflow/missing-query-error.schema.json",
            "source": "errors#REST Validation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-type",
        "title": "Type not allowed",
        "meaning": "The request asks for a type that does not exist.",
        "action": "Use one of the types in `allowed_types` and send the request again.",
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
        "source": "errors#REST Validation",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "invalid type",
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowInvalidTypeError",
            "schema": "ai-workflow/invalid-type-error.schema.json",
            "source": "errors#REST Validation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "not-found",
        "title": "Not found",
        "meaning": "No model, tool, skill, MCP server or framework has the id in the request.",
        "action": "Correct the id, for example with one from a search.",
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
        "source": "errors#REST Validation",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              404
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowErrorEnvelope",
            "schema": "ai-workflow/error-envelope.schema.json",
            "source": "errors#REST Validation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-json",
        "title": "Invalid JSON",
        "meaning": "The message is not valid JSON.",
        "action": "Correct how the client serializes the message and send it again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The page prints `id` as null; the contract leaves it open."
        ],
        "since": null,
        "retired": null,
        "source": "errors#JSON-RPC Errors",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "inferred",
            "code": -32700,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowInvalidJsonRpcError",
            "schema": "ai-workflow/invalid-json-rpc-error.schema.json",
            "source": "errors#JSON-RPC Errors",
            "basis": {
              "body": "documented",
              "status": "inferred"
            }
          }
        ]
      },
      {
        "id": "batch-not-supported",
        "title": "Batch not supported",
        "meaning": "The message contains several requests, which the server does not accept.",
        "action": "Send each request as a separate message.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Any other -32600 is undocumented.",
          "The page prints `id` as null; the contract leaves it open."
        ],
        "since": null,
        "retired": null,
        "source": "errors#JSON-RPC Errors",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "inferred",
            "code": -32600,
            "text": "batch requests are not supported",
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowBatchNotSupportedRpcError",
            "schema": "ai-workflow/batch-not-supported-rpc-error.schema.json",
            "source": "errors#JSON-RPC Errors",
            "basis": {
              "body": "documented",
              "status": "inferred"
            }
          }
        ]
      },
      {
        "id": "method-not-found",
        "title": "Unknown method",
        "meaning": "The server does not have this JSON-RPC method.",
        "action": "Call a method that the server offers.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#JSON-RPC Errors",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              404
            ],
            "statusBasis": "inferred",
            "code": -32601,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowMethodNotFoundRpcError",
            "schema": "ai-workflow/method-not-found-rpc-error.schema.json",
            "source": "errors#JSON-RPC Errors",
            "basis": {
              "body": "documented",
              "status": "inferred"
            }
          }
        ]
      },
      {
        "id": "tool-execution-failure",
        "title": "Tool call failed",
        "meaning": "A tool call failed, usually because the tool name or an argument is missing or wrong.",
        "action": "Check the tool name with `tools/list`. Send an object in `params.arguments` and use the required argument names exactly as documented. Write concise English inputs for search tools.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The page uses this code for every tool failure; `error.message` describes the failure."
        ],
        "since": null,
        "retired": null,
        "source": "errors#JSON-RPC Errors",
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
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowToolExecutionFailureRpcError",
            "schema": "ai-workflow/tool-execution-failure-rpc-error.schema.json",
            "source": "errors#JSON-RPC Errors",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "rate-limited",
        "title": "Rate limited",
        "meaning": "The requests of this minute are used up. Requests with an API key have a higher limit than requests without one.",
        "action": "Wait at least the seconds in `retry-after` or `retry_after_seconds`, then send the request again. If you use no API key, send one to get the higher limit.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#Rate Limit",
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
              "rest"
            ],
            "status": [
              429
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "rate limit exceeded",
            "headers": [
              {
                "name": "retry-after",
                "required": true,
                "description": "Minimum seconds to wait before the next attempt.",
                "example": "60"
              }
            ],
            "revisions": null,
            "type": "AiWorkflowRateLimitedError",
            "schema": "ai-workflow/rate-limited-error.schema.json",
            "source": "errors#Rate Limit",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "unexpected-failure",
        "title": "Unexpected failure",
        "meaning": "The service failed unexpectedly.",
        "action": "Retry later with exponential backoff.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "exponential"
        },
        "notes": [
          "The page lists the status with a few words and gives no advice."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Status Handling",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "AiWorkflowErrorEnvelope",
            "schema": "ai-workflow/error-envelope.schema.json",
            "source": "errors#Status Handling",
            "basis": {
              "body": "inferred",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "stale-data",
        "title": "Data too old",
        "meaning": "The request asked for fresh data only (`fresh_only=true`), and the available data is older.",
        "action": "Check the health endpoint and the source status endpoint. If `stale_entities`, `source_errors` or `source_refresh_due` is not zero, retry after the sources are refreshed. Remove `fresh_only=true` only for exploratory searches that may use stale data.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The page shows no code, status or body for it, so no response ever matches it.",
          "`stale_entities`, `source_errors` and `source_refresh_due` are members of a status endpoint, not of an error body."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Freshness",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "documented",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": []
      }
    ]
  },
  {
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
            }
          }
        ]
      }
    ]
  },
  {
    "id": "f2d",
    "name": "f2d",
    "kind": "vendor",
    "summary": "REST errors are a bare `error` text without a code. MCP errors have three shapes: the same body, a JSON-RPC error object, or a tool result with `isError: true`.",
    "notes": [
      "The body has no code. The whole text identifies the error and is compared exactly. Another text is undocumented, not a violation.",
      "The page lists the unknown tool under -32602, but that number is part of a text: the response is a tool result, and its text identifies the error.",
      "The page prints its tool results without `jsonrpc` and `id`, so the contract requires neither.",
      "A missing query is a plain body over REST and a tool result over MCP. The parameter is `q` in REST and `query` in MCP.",
      "On MCP, -32600 means a missing token; the JSON-RPC standard uses it for an invalid request. The contract matches it by code and message together. Any other -32600 is undocumented, and so is any other -32000.",
      "A missing `x-api-key` header gives 403, the same as a wrong key; HTTP uses 401 for it.",
      "The page prints no status for -32000, and only the heading of a section gives 500 for the MCP internal error. JSON-RPC errors and tool results may have any status or none, except the 401 with its challenge header."
    ],
    "sources": {
      "errors": {
        "title": "f2d: Error Codes",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "missing-query",
        "title": "Search query missing",
        "meaning": "The request has no search query. The parameter is `q` in REST and `query` in MCP.",
        "action": "In REST, add `q` to the JSON body or the query string of `/v1/search`. In MCP, add `query` to `params.arguments` of the `tools/call` request, for example of `search_jobs`.",
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
        "source": "errors#400 — Bad Request",
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
              "rest"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "q is required",
            "headers": [],
            "revisions": null,
            "type": "F2dMissingQueryError",
            "schema": "f2d/missing-query-error.schema.json",
            "source": "errors#400 — Bad Request",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "query is required",
            "headers": [],
            "revisions": null,
            "type": "F2dMissingQueryToolError",
            "schema": "f2d/missing-query-tool-error.schema.json",
            "source": "errors#400 — Bad Request",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unauthorized",
        "title": "Access token missing",
        "meaning": "The MCP request has no bearer token.",
        "action": "Run the OAuth login that the `WWW-Authenticate` header points to, then send the request again with the access token.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": true,
          "remedy": "authenticate",
          "backoff": null
        },
        "notes": [
          "Any other -32600 is undocumented.",
          "The page prints `id` as null; the contract leaves it open.",
          "MCP clients such as Claude Desktop and Claude Code run the login automatically. For a manual test, get an access token first: see the page \"JSON-RPC Examples\" of f2d."
        ],
        "since": null,
        "retired": null,
        "source": "errors#401 — Unauthorized",
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
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Unauthorized",
            "headers": [
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The challenge. Its `resource_metadata` parameter is the address of the discovery endpoint for the OAuth login.",
                "example": "Bearer resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource\""
              }
            ],
            "revisions": null,
            "type": "F2dUnauthorizedRpcError",
            "schema": "f2d/unauthorized-rpc-error.schema.json",
            "source": "errors#401 — Unauthorized",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-api-key",
        "title": "API key missing or invalid",
        "meaning": "The `x-api-key` header is missing, or its key is not valid.",
        "action": "Check the key, and that the header name is exactly `x-api-key` in lower case. If the key does not work, ask a person to set a new one; on the command line, `f2d configure` resets it. In an MCP client, use OAuth instead of the key.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "Over MCP, only clients that use an API key as a fallback get it, as the same body."
        ],
        "since": null,
        "retired": null,
        "source": "errors#403 — Forbidden",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
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
            "code": null,
            "text": "Invalid API key",
            "headers": [],
            "revisions": null,
            "type": "F2dInvalidApiKeyError",
            "schema": "f2d/invalid-api-key-error.schema.json",
            "source": "errors#403 — Forbidden",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "rate-limited",
        "title": "Rate limited",
        "meaning": "Too many requests in a short time. The limit applies per API key in REST and per user in MCP.",
        "action": "Wait for the seconds in `Retry-After` or `retry_after`, then retry with exponential backoff.",
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
        "source": "errors#429 — Rate Limited",
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
            "code": null,
            "text": "Rate limit exceeded",
            "headers": [
              {
                "name": "Retry-After",
                "required": true,
                "description": "Seconds to wait before the next attempt. Do not retry sooner.",
                "example": "12"
              }
            ],
            "revisions": null,
            "type": "F2dRateLimitedError",
            "schema": "f2d/rate-limited-error.schema.json",
            "source": "errors#429 — Rate Limited",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "internal-error",
        "title": "Internal error",
        "meaning": "The server failed unexpectedly.",
        "action": "Retry after a few seconds. If the error persists, the service may be down: try again later.",
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
        "source": "errors#500 — Internal Server Error",
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
              "rest"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": null,
            "text": "Internal server error",
            "headers": [],
            "revisions": null,
            "type": "F2dInternalError",
            "schema": "f2d/internal-error.schema.json",
            "source": "errors#500 — Internal Server Error",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "F2dInternalRpcError",
            "schema": "f2d/internal-rpc-error.schema.json",
            "source": "errors#500 — Internal Server Error",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "not-acceptable",
        "title": "Accept header incomplete",
        "meaning": "The `Accept` header of the MCP request is missing or does not list both media types.",
        "action": "Send `Accept: application/json, text/event-stream`.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Any other -32000 is undocumented: each server gives that number its own meaning."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Not Acceptable (-32000)",
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
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32000,
            "text": "^Not Acceptable",
            "headers": [],
            "revisions": null,
            "type": "F2dNotAcceptableRpcError",
            "schema": "f2d/not-acceptable-rpc-error.schema.json",
            "source": "errors#Not Acceptable (-32000)",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-tool",
        "title": "Unknown tool",
        "meaning": "The MCP request calls a tool that the server does not have.",
        "action": "Call `tools/list` and use one of its tools. The page names `search_jobs` and `list_cities`.",
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
        "source": "errors#Unknown Tool (-32602)",
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
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: Tool .+ not found$",
            "headers": [],
            "revisions": null,
            "type": "F2dUnknownToolToolError",
            "schema": "f2d/unknown-tool-tool-error.schema.json",
            "source": "errors#Unknown Tool (-32602)",
            "basis": {
              "body": "documented"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "jobko",
    "name": "Jobko",
    "kind": "vendor",
    "summary": "REST errors have an object in `detail` with a string code and a message. MCP errors are JSON-RPC error objects; the numbers from -32001 to -32004 are Jobko's own.",
    "notes": [
      "The page prints one REST code string only, INSUFFICIENT_CREDITS. The contract matches the other REST errors by status and envelope. Another code is undocumented unless its status identifies the error; it is not a violation.",
      "The page gives names to the JSON-RPC errors and prints one message only, so the text of `message` is open.",
      "-32002 is a rate limit here. Older MCP revisions use the same number for a missing resource.",
      "The page's status table includes 200, which is a success.",
      "The page gives no HTTP status for JSON-RPC errors: they may have any status or none.",
      "The page does not say whether `Retry-After` is a number of seconds or a date.",
      "The page prints its dashboard addresses without a scheme; the links add `https://`. It names support without an address."
    ],
    "sources": {
      "errors": {
        "title": "Jobko: Error Codes",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "bad-request",
        "title": "Bad request",
        "meaning": "The format of the request is wrong.",
        "action": "Compare the request with the documented format, correct it and send it again.",
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
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoErrorEnvelope",
            "schema": "jobko/error-envelope.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-api-key",
        "title": "API key missing or invalid",
        "meaning": "The request has no valid API key: the `Authorization` header is missing or malformed, or the key is unknown or revoked.",
        "action": "Check the key in the `Authorization` header. If the key no longer works, ask a person to generate a new one in the Jobko dashboard.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The page has two names for it: \"Invalid API key\" with the status and \"Authentication required\" with the JSON-RPC code."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoErrorEnvelope",
            "schema": "jobko/error-envelope.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32001,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoInvalidApiKeyRpcError",
            "schema": "jobko/invalid-api-key-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "insufficient-credits",
        "title": "Out of credits",
        "meaning": "The account has fewer credits than the operation costs. Waiting does not add any.",
        "action": "Add credits in the Jobko dashboard, then send the request again. You need `required_credits` and have `available_credits`.",
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
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              402
            ],
            "statusBasis": "documented",
            "code": "INSUFFICIENT_CREDITS",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoInsufficientCreditsError",
            "schema": "jobko/insufficient-credits-error.schema.json",
            "source": "errors#REST API",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32003,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoInsufficientCreditsRpcError",
            "schema": "jobko/insufficient-credits-rpc-error.schema.json",
            "source": "errors#JSON-RPC (MCP)",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "scope-not-allowed",
        "title": "Scope not allowed",
        "meaning": "The API key is valid but lacks the scope that the operation needs.",
        "action": "Ask a person to create an API key with the required scope, or to edit the permissions of the existing key.",
        "category": "permission-denied",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "The page gives the address of the API keys for an invalid key, not for a missing scope."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              403
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoErrorEnvelope",
            "schema": "jobko/error-envelope.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32004,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoScopeNotAllowedRpcError",
            "schema": "jobko/scope-not-allowed-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "rate-limit-exceeded",
        "title": "Rate limited",
        "meaning": "Too many requests in a short time.",
        "action": "Wait for the time in the `Retry-After` header, then send the request again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The page advises clients to check `Retry-After` without printing it. The contract requires it at the status 429 only: a JSON-RPC error with another status or none may lack it."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              429
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [
              {
                "name": "Retry-After",
                "required": true,
                "description": "Time to wait before the next attempt. Do not retry sooner.",
                "example": "30"
              }
            ],
            "revisions": null,
            "type": "JobkoErrorEnvelope",
            "schema": "jobko/error-envelope.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32002,
            "text": null,
            "headers": [
              {
                "name": "Retry-After",
                "required": true,
                "description": "Time to wait before the next attempt. Do not retry sooner.",
                "example": "30"
              }
            ],
            "revisions": null,
            "type": "JobkoRateLimitExceededRpcError",
            "schema": "jobko/rate-limit-exceeded-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "server-error",
        "title": "Server error",
        "meaning": "Jobko failed to process the request.",
        "action": "Contact Jobko's support; the page does not advise a retry.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoErrorEnvelope",
            "schema": "jobko/error-envelope.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoServerRpcError",
            "schema": "jobko/server-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "parse-error",
        "title": "Invalid JSON",
        "meaning": "The message is not valid JSON.",
        "action": "Correct how the client serializes the message and send it again.",
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
        "source": "errors#JSON-RPC Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32700,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoParseRpcError",
            "schema": "jobko/parse-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-request",
        "title": "Invalid JSON-RPC request",
        "meaning": "The message is JSON, but not a valid JSON-RPC request.",
        "action": "Build the message as a JSON-RPC 2.0 request and send it again.",
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
        "source": "errors#JSON-RPC Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32600,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoInvalidRequestRpcError",
            "schema": "jobko/invalid-request-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "method-not-found",
        "title": "Unknown method",
        "meaning": "The server does not have this method.",
        "action": "Call a method that the server offers.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#JSON-RPC Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32601,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoMethodNotFoundRpcError",
            "schema": "jobko/method-not-found-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-params",
        "title": "Invalid parameters",
        "meaning": "A parameter is missing or wrong.",
        "action": "Correct the parameters and send the request again.",
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
        "source": "errors#JSON-RPC Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JobkoInvalidParamsRpcError",
            "schema": "jobko/invalid-params-rpc-error.schema.json",
            "source": "errors#JSON-RPC Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "user-profile-not-found",
        "title": "User profile missing",
        "meaning": "The user has not set up a profile yet.",
        "action": "Ask the user to complete the profile in the Jobko dashboard, then send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "complete-profile",
          "backoff": null
        },
        "notes": [
          "The page names it under \"Common Errors\" only, without a code, status or body, so no response ever matches it."
        ],
        "since": null,
        "retired": null,
        "source": "errors#Common Errors",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": []
      }
    ]
  },
  {
    "id": "json-rpc",
    "name": "JSON-RPC 2.0",
    "kind": "standard",
    "summary": "The error object of the JSON-RPC 2.0 specification and its five predefined codes, which many servers send unchanged.",
    "notes": [
      "Each server defines the codes from -32000 to -32099 itself. Such a code means nothing until the server is known, so it is undocumented here.",
      "The code alone identifies an error. The text of `message` and the type of `data` are open.",
      "The specification requires an `id`, which is null if the server could not read that of the request. The contract leaves it open, so a message without `id` can be read too.",
      "The specification defines no HTTP status and no retry behavior: the advice for each error is inferred.",
      "A server answers a batch with an array of responses. The contract describes one response."
    ],
    "sources": {
      "specification": {
        "title": "JSON-RPC 2.0 Specification",
        "url": "https://www.jsonrpc.org/specification",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "parse-error",
        "title": "Invalid JSON",
        "meaning": "The server could not parse the message as JSON.",
        "action": "Correct how the client serializes the message and send it again.",
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
        "source": "specification#5.1 Error object",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "json-rpc"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32700,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JsonRpcParseRpcError",
            "schema": "json-rpc/parse-rpc-error.schema.json",
            "source": "specification#5.1 Error object",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-request",
        "title": "Invalid JSON-RPC request",
        "meaning": "The message is JSON, but not a valid request object.",
        "action": "Build the message as a JSON-RPC 2.0 request and send it again.",
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
        "source": "specification#5.1 Error object",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "json-rpc"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32600,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JsonRpcInvalidRequestRpcError",
            "schema": "json-rpc/invalid-request-rpc-error.schema.json",
            "source": "specification#5.1 Error object",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "method-not-found",
        "title": "Unknown method",
        "meaning": "The method does not exist or is not available.",
        "action": "Call a method that the server offers.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "specification#5.1 Error object",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "json-rpc"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32601,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JsonRpcMethodNotFoundRpcError",
            "schema": "json-rpc/method-not-found-rpc-error.schema.json",
            "source": "specification#5.1 Error object",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-params",
        "title": "Invalid parameters",
        "meaning": "The parameters do not match the method.",
        "action": "Correct the parameters and send the request again.",
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
        "source": "specification#5.1 Error object",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "json-rpc"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JsonRpcInvalidParamsRpcError",
            "schema": "json-rpc/invalid-params-rpc-error.schema.json",
            "source": "specification#5.1 Error object",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "internal-error",
        "title": "Internal error",
        "meaning": "The JSON-RPC implementation of the server failed.",
        "action": "Retry after a short delay. If the error persists, contact the operator of the server.",
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
        "source": "specification#5.1 Error object",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "json-rpc"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "JsonRpcInternalRpcError",
            "schema": "json-rpc/internal-rpc-error.schema.json",
            "source": "specification#5.1 Error object",
            "basis": {
              "body": "documented"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "mcp",
    "name": "Model Context Protocol",
    "kind": "standard",
    "summary": "JSON-RPC errors with the standard codes and some codes of MCP, failed tool calls as results with `isError: true`, and failed tasks as results with the `status` `failed`. The protocol revision decides which codes exist and which HTTP status each has.",
    "notes": [
      "No revision binds the standard codes to an HTTP status, except -32601, which has 404 since 2026-07-28. If a revision requires 400 with a code of its own, the contract binds the code to it.",
      "The codes from -32000 to -32019 belong to each server. 2026-07-28 forbids a receiver to read a meaning into them, except -32002. They are undocumented here.",
      "The codes from -32020 to -32099 are reserved for the specification. A reserved code that is not listed here breaks the specification; it is undocumented.",
      "The page about the base protocol forbids new codes from -32000 to -32019; the schema calls that range implementation-defined. The contract lists no code of it except the retired -32002.",
      "Drafts of 2026-07-28 had -32001 for a header mismatch, -32003 for a missing capability and -32004 for an unsupported version. No revision has these numbers.",
      "The `id` is open. Up to 2025-06-18 every error has one; later it is absent if it could not be read; JSON-RPC itself uses null.",
      "A missing resource is -32002 up to 2025-11-25 and -32602 since then. Clients should still accept the old code.",
      "An unsupported version at `initialize` is -32602 with `supported` and `requested` up to 2025-11-25, and -32022 since then. Many servers answered with a version of their own instead.",
      "A response that asks for input (`resultType` \"input_required\") is not an error.",
      "Tool results and tasks are read without `jsonrpc` too, because clients often pass on the result alone.",
      "For a lost session, a method other than POST, a wrong media type or an overloaded server, the specification defines the HTTP status only. The server decides the body."
    ],
    "sources": {
      "overview": {
        "title": "Model Context Protocol 2026-07-28: Overview",
        "url": "https://modelcontextprotocol.io/specification/2026-07-28/basic",
        "read": "2026-11-20"
      },
      "streamable-http": {
        "title": "Model Context Protocol 2026-07-28: Streamable HTTP",
        "url": "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http",
        "read": "2026-11-20"
      },
      "versioning": {
        "title": "Model Context Protocol 2026-07-28: Versioning and Compatibility",
        "url": "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
        "read": "2026-11-20"
      },
      "tools": {
        "title": "Model Context Protocol 2026-07-28: Tools",
        "url": "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
        "read": "2026-11-20"
      },
      "schema": {
        "title": "Model Context Protocol 2026-07-28: Schema Reference",
        "url": "https://modelcontextprotocol.io/specification/2026-07-28/schema",
        "read": "2026-11-20"
      },
      "tasks-extension": {
        "title": "Model Context Protocol, tasks extension 2026-07-28",
        "url": "https://github.com/modelcontextprotocol/ext-tasks/blob/main/specification/2026-07-28/tasks.md",
        "read": "2026-11-20"
      },
      "lifecycle-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Lifecycle",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle",
        "read": "2026-11-20"
      },
      "tasks-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Tasks",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/basic/utilities/tasks",
        "read": "2026-11-20"
      },
      "resources-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Resources",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/server/resources",
        "read": "2026-11-20"
      },
      "roots-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Roots",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/client/roots",
        "read": "2026-11-20"
      },
      "sampling-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Sampling",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/client/sampling",
        "read": "2026-11-20"
      },
      "elicitation-2025-11-25": {
        "title": "Model Context Protocol 2025-11-25: Elicitation",
        "url": "https://modelcontextprotocol.io/specification/2025-11-25/client/elicitation",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "parse-error",
        "title": "Invalid JSON",
        "meaning": "The receiver could not parse the message as JSON.",
        "action": "Correct how the client serializes the message and send it again.",
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
        "source": "overview#Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32700,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "McpParseRpcError",
            "schema": "mcp/parse-rpc-error.schema.json",
            "source": "overview#Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-request",
        "title": "Invalid request",
        "meaning": "The message is JSON, but not a valid request. With tasks in 2025-11-25 it can also mean that the tool must run as a task.",
        "action": "Build the message as the protocol describes it and send it again.",
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
        "source": "overview#Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32600,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "McpInvalidRequestRpcError",
            "schema": "mcp/invalid-request-rpc-error.schema.json",
            "source": "overview#Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "method-not-found",
        "title": "Unknown method",
        "meaning": "The method does not exist or belongs to a capability that the receiver does not advertise.",
        "action": "Call a method of a capability that the receiver advertises.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "A 404 with this body comes from a server of 2026-07-28 or later. A 404 with another body may come from a server without the endpoint."
        ],
        "since": null,
        "retired": null,
        "source": "overview#Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              404
            ],
            "statusBasis": "documented",
            "code": -32601,
            "text": null,
            "headers": [],
            "revisions": [
              "2026-07-28"
            ],
            "type": "McpMethodNotFoundRpcError",
            "schema": "mcp/method-not-found-rpc-error.schema.json",
            "source": "streamable-http#Protocol Version Header",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32601,
            "text": null,
            "headers": [],
            "revisions": [
              "2024-11-05",
              "2025-03-26",
              "2025-06-18",
              "2025-11-25"
            ],
            "type": "McpMethodNotFoundRpcError",
            "schema": "mcp/method-not-found-rpc-error.schema.json",
            "source": "roots-2025-11-25#Error Handling",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-params",
        "title": "Invalid parameters",
        "meaning": "The parameters are invalid: an unknown tool or prompt, wrong arguments, a wrong cursor, level or task and, since 2026-07-28, also an unknown resource or a missing `_meta` member.",
        "action": "Correct the parameters and send the request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Since 2026-07-28 a missing resource has this code too."
        ],
        "since": null,
        "retired": null,
        "source": "overview#Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "McpInvalidParamsRpcError",
            "schema": "mcp/invalid-params-rpc-error.schema.json",
            "source": "overview#Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "internal-error",
        "title": "Internal error",
        "meaning": "The receiver failed while it handled the request.",
        "action": "Retry after a short delay. If the error persists, contact the operator of the server.",
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
        "source": "overview#Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "McpInternalRpcError",
            "schema": "mcp/internal-rpc-error.schema.json",
            "source": "overview#Error Codes",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "resource-not-found",
        "title": "Resource not found",
        "meaning": "The resource does not exist.",
        "action": "List the resources and read one of them.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The specification shows `uri` in the `data` of its example and does not require it. Other senders use the same number for other errors, so it has this meaning only if the sender speaks MCP."
        ],
        "since": null,
        "retired": {
          "since": "2026-07-28",
          "reason": "A missing resource is -32602 (invalid parameters) instead. The code stays reserved, and clients should still accept it."
        },
        "source": "resources-2025-11-25#Error Handling",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32002,
            "text": null,
            "headers": [],
            "revisions": [
              "2024-11-05",
              "2025-03-26",
              "2025-06-18",
              "2025-11-25"
            ],
            "type": "McpResourceNotFoundRpcError",
            "schema": "mcp/resource-not-found-rpc-error.schema.json",
            "source": "resources-2025-11-25#Error Handling",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "url-elicitation-required",
        "title": "A person must open a page first",
        "meaning": "The request needs a step that a person takes on a web page, such as a login at a third party.",
        "action": "Show the person the address of each page in `data.elicitations`. Send the request again after the person has finished.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "The remedy is the nearest that the contract can name, a permission from a person. The server decides the content of the page."
        ],
        "since": "2025-11-25",
        "retired": {
          "since": "2026-07-28",
          "reason": "A server returns a result with `resultType` \"input_required\" instead and must not send the code."
        },
        "source": "elicitation-2025-11-25#URL Elicitation Required Error",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32042,
            "text": null,
            "headers": [],
            "revisions": [
              "2025-11-25"
            ],
            "type": "McpUrlElicitationRequiredRpcError",
            "schema": "mcp/url-elicitation-required-rpc-error.schema.json",
            "source": "elicitation-2025-11-25#URL Elicitation Required Error",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "header-mismatch",
        "title": "Headers and body disagree",
        "meaning": "A header that repeats part of the body is missing or malformed, or differs from the body.",
        "action": "Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header with the values of the body.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "An intermediary may answer the same mistake with a 400 without this body."
        ],
        "since": "2026-07-28",
        "retired": null,
        "source": "streamable-http#Server Validation",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32020,
            "text": null,
            "headers": [],
            "revisions": [
              "2026-07-28"
            ],
            "type": "McpHeaderMismatchRpcError",
            "schema": "mcp/header-mismatch-rpc-error.schema.json",
            "source": "streamable-http#Server Validation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "missing-required-client-capability",
        "title": "Client capability missing",
        "meaning": "The request needs a capability that the client did not declare in it.",
        "action": "If the client has the capabilities in `data.requiredCapabilities`, declare them and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2026-07-28",
        "retired": null,
        "source": "schema#MissingRequiredClientCapabilityError",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32021,
            "text": null,
            "headers": [],
            "revisions": [
              "2026-07-28"
            ],
            "type": "McpMissingRequiredClientCapabilityRpcError",
            "schema": "mcp/missing-required-client-capability-rpc-error.schema.json",
            "source": "schema#MissingRequiredClientCapabilityError",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-protocol-version",
        "title": "Protocol version not supported",
        "meaning": "The server does not support the protocol version of the request.",
        "action": "Choose a version from `data.supported` that the client supports and send the request again with it. If there is none, inform the user.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2026-07-28",
        "retired": null,
        "source": "versioning#Protocol Version Negotiation",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "documented",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32022,
            "text": null,
            "headers": [],
            "revisions": [
              "2026-07-28"
            ],
            "type": "McpUnsupportedProtocolVersionRpcError",
            "schema": "mcp/unsupported-protocol-version-rpc-error.schema.json",
            "source": "versioning#Protocol Version Negotiation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "user-rejected",
        "title": "Request rejected by the user",
        "meaning": "The user of the client rejected a sampling request. The client sends this error to the server.",
        "action": "Continue without the model's answer, and do not ask again for the same.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": null,
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": {
          "since": "2026-07-28",
          "reason": "Servers no longer send requests of their own: a result carries the sampling request, and the pages no longer list the code."
        },
        "source": "sampling-2025-11-25#Error Handling",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -1,
            "text": null,
            "headers": [],
            "revisions": [
              "2024-11-05",
              "2025-03-26",
              "2025-06-18",
              "2025-11-25"
            ],
            "type": "McpUserRejectedRpcError",
            "schema": "mcp/user-rejected-rpc-error.schema.json",
            "source": "sampling-2025-11-25#Error Handling",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "tool-execution-error",
        "title": "Tool failed",
        "meaning": "The tool reports a failure: a failed call to another service, a violated business rule, or arguments out of range.",
        "action": "Give the content to the model, which can correct the arguments and call the tool again.",
        "category": "unknown",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Only the content describes the failure, in the tool's own words. It may be one that a wait resolves.",
          "Up to 2025-06-18, the page has -32602 for invalid arguments; since 2025-11-25 a tool result reports them."
        ],
        "since": null,
        "retired": null,
        "source": "tools#Error Handling",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "McpToolErrorEnvelope",
            "schema": "mcp/tool-error-envelope.schema.json",
            "source": "tools#Error Handling",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "task-failed",
        "title": "Task failed",
        "meaning": "The request ran as a task and ended with an error. The response itself is a success that describes the state of the task.",
        "action": "Read `result.error` and handle its code as if it were the answer to the request; in 2025-11-25, call `tasks/result` to get it. Start a new task to try again.",
        "category": "unknown",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": null,
          "backoff": null
        },
        "notes": [
          "Since 2026-07-28 a failed task contains the error, always a JSON-RPC error: a tool result with `isError: true` ends a task as `completed`. In 2025-11-25 it contains no error, and such a tool result may end it as `failed`."
        ],
        "since": "2025-11-25",
        "retired": null,
        "source": "tasks-extension#Task Status",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "task-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": null,
            "headers": [],
            "revisions": [
              "2025-11-25",
              "2026-07-28"
            ],
            "type": "McpTaskErrorEnvelope",
            "schema": "mcp/task-error-envelope.schema.json",
            "source": "tasks-extension#Task Status",
            "basis": {
              "body": "documented"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "mcp-typescript-sdk",
    "name": "MCP TypeScript SDK",
    "kind": "implementation",
    "summary": "The errors that the official TypeScript SDKs of the Model Context Protocol send, and so do most servers built on them. Code and text together identify each error; the code alone says little.",
    "notes": [
      "The contract documents the source code of the two SDKs in the versions that `sources` names. Bodies captured from servers built on them count as printed.",
      "A server may send any text. One of these texts shows that the SDK wrote it or that another author copied it; other libraries reuse some of them literally.",
      "In 1.x the text of an error that the server throws begins with `MCP error <code>: `; in 2.x it does not. A pattern that allows up to 18 characters of that prefix before the text covers both.",
      "The SDK reports an error thrown inside a tool as a failed tool call with the text alone; the code is lost, except in the prefix of 1.x. In 2.x an unknown or disabled tool is a JSON-RPC error instead.",
      "The contract does not list the texts of JSON-RPC itself (`Method not found`, `Internal error`, `Parse error`), which do not identify the SDK, nor a text that is a validation report only (-32603 in 1.x).",
      "Over Streamable HTTP, an error in a stream or in an answered request has the status 200; over stdio it has none. So only the errors of the transport itself have a status.",
      "2.x sends -32602 when a server throws -32002, with the same text and data.",
      "The old HTTP+SSE transport answers with plain text, which no envelope describes.",
      "The OAuth endpoints of 1.x send the errors of the OAuth standard and two codes without a standard, which are listed here."
    ],
    "sources": {
      "http-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: server/webStandardStreamableHttp.js",
        "read": "2026-11-20"
      },
      "mcp-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: server/mcp.js",
        "read": "2026-11-20"
      },
      "server-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: server/index.js",
        "read": "2026-11-20"
      },
      "protocol-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: shared/protocol.js",
        "read": "2026-11-20"
      },
      "types-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: types.js",
        "read": "2026-11-20"
      },
      "host-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: server/middleware/hostHeaderValidation.js",
        "read": "2026-11-20"
      },
      "auth-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: server/auth",
        "read": "2026-11-20"
      },
      "examples-1": {
        "title": "@modelcontextprotocol/sdk 1.32.2: examples/server",
        "read": "2026-11-20"
      },
      "http-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/streamableHttp.ts",
        "read": "2026-11-20"
      },
      "handler-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/createMcpHandler.ts",
        "read": "2026-11-20"
      },
      "mcp-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/mcp.ts",
        "read": "2026-11-20"
      },
      "server-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/server.ts",
        "read": "2026-11-20"
      },
      "shim-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/legacyInputRequiredShim.ts",
        "read": "2026-11-20"
      },
      "listen-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/listenRouter.ts",
        "read": "2026-11-20"
      },
      "origin-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/middleware/originValidation.ts",
        "read": "2026-11-20"
      },
      "metadata-2": {
        "title": "@modelcontextprotocol/server 2.4.0: src/server/middleware/oauthMetadata.ts",
        "read": "2026-11-20"
      },
      "errors-2": {
        "title": "@modelcontextprotocol/server 2.4.0: core-internal/src/types/errors.ts",
        "read": "2026-11-20"
      },
      "inbound-2": {
        "title": "@modelcontextprotocol/server 2.4.0: core-internal/src/shared/inboundClassification.ts",
        "read": "2026-11-20"
      },
      "protocol-2": {
        "title": "@modelcontextprotocol/server 2.4.0: core-internal/src/shared/protocol.ts",
        "read": "2026-11-20"
      },
      "codec-2": {
        "title": "@modelcontextprotocol/server 2.4.0: core-internal/src/wire/rev2026-07-28/codec.ts",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "invalid-json",
        "title": "Invalid JSON",
        "meaning": "The body of the request is empty or not JSON.",
        "action": "Correct how the client serializes the message and send it again.",
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
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32700,
            "text": "^Parse error: [A-Za-z ]{2,24}valid JSON$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidJsonRpcError",
            "schema": "mcp-typescript-sdk/invalid-json-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-json-rpc-message",
        "title": "Invalid JSON-RPC message",
        "meaning": "The body of the request is JSON, but not a message of the protocol.",
        "action": "Build the message as the protocol describes it: `jsonrpc` \"2.0\", a string or integer as `id`, an object as `params`.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The code is that of invalid JSON, although the JSON is valid. A 2.x server that also supports the new protocol answers the same request with -32600: see `invalid-request-body`."
        ],
        "since": null,
        "retired": null,
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32700,
            "text": "Parse error: Invalid JSON-RPC message",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidJsonRpcMessageRpcError",
            "schema": "mcp-typescript-sdk/invalid-json-rpc-message-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-request-body",
        "title": "Invalid JSON-RPC message",
        "meaning": "The body of the request is JSON, but not a message of the protocol.",
        "action": "Build the message as the protocol describes it: `jsonrpc` \"2.0\", a string or integer as `id`, an object as `params`.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyInboundRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Bad Request: the request body is not a valid JSON-RPC message",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidRequestBodyRpcError",
            "schema": "mcp-typescript-sdk/invalid-request-body-rpc-error.schema.json",
            "source": "inbound-2#classifyInboundRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unreadable-body",
        "title": "Unreadable body",
        "meaning": "The server could not read the body of the request to its end.",
        "action": "Send the request again after a short delay.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "short"
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "handler-2#createMcpHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32700,
            "text": "Parse error: the request body could not be read",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkUnreadableBodyRpcError",
            "schema": "mcp-typescript-sdk/unreadable-body-rpc-error.schema.json",
            "source": "handler-2#createMcpHandler",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "payload-too-large",
        "title": "Request too large",
        "meaning": "The body of the request is larger than the server accepts.",
        "action": "Send less in one request. The text names the limit in bytes.",
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
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              413
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkPayloadTooLargeRpcError",
            "schema": "mcp-typescript-sdk/payload-too-large-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "not-acceptable",
        "title": "Accept header incomplete",
        "meaning": "The `Accept` header of the request does not include the server's response types.",
        "action": "Send `Accept: application/json, text/event-stream`, or `text/event-stream` alone to open a stream.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              406
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "^Not Acceptable: Client must accept .*text/event-stream$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkNotAcceptableRpcError",
            "schema": "mcp-typescript-sdk/not-acceptable-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-media-type",
        "title": "Content-Type not JSON",
        "meaning": "The request does not declare a JSON body.",
        "action": "Send `Content-Type: application/json`.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              415
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Unsupported Media Type: Content-Type must be application/json",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkUnsupportedMediaTypeRpcError",
            "schema": "mcp-typescript-sdk/unsupported-media-type-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "method-not-allowed",
        "title": "HTTP method not allowed",
        "meaning": "The endpoint does not accept this HTTP method. A server without sessions accepts neither GET nor DELETE.",
        "action": "Use a method of the `Allow` header. If there is none, use POST.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The OAuth endpoints send their own code `method_not_allowed`, which no OAuth standard defines. The example servers send the JSON-RPC text without an `Allow` header."
        ],
        "since": null,
        "retired": null,
        "source": "http-1#handleUnsupportedRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              405
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Method not allowed.",
            "headers": [
              {
                "name": "Allow",
                "required": false,
                "description": "The methods that the endpoint accepts.",
                "example": "GET, POST, DELETE"
              }
            ],
            "revisions": null,
            "type": "McpTypescriptSdkMethodNotAllowedRpcError",
            "schema": "mcp-typescript-sdk/method-not-allowed-rpc-error.schema.json",
            "source": "http-1#handleUnsupportedRequest",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          },
          {
            "shape": "body",
            "surfaces": [
              "rest",
              "mcp"
            ],
            "status": [
              405
            ],
            "statusBasis": "documented",
            "code": "method_not_allowed",
            "text": null,
            "headers": [
              {
                "name": "Allow",
                "required": true,
                "description": "The methods that the endpoint accepts.",
                "example": "POST"
              }
            ],
            "revisions": null,
            "type": "McpTypescriptSdkMethodNotAllowedError",
            "schema": "mcp-typescript-sdk/method-not-allowed-error.schema.json",
            "source": "auth-1#allowedMethods",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "missing-host",
        "title": "Host header missing",
        "meaning": "The request has no `Host` header.",
        "action": "Send the `Host` header.",
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
        "source": "host-1#hostHeaderValidation",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              403
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Missing Host header",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkMissingHostRpcError",
            "schema": "mcp-typescript-sdk/missing-host-rpc-error.schema.json",
            "source": "host-1#hostHeaderValidation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-host",
        "title": "Host not allowed",
        "meaning": "The `Host` header is unreadable or not in the list of hosts that the server allows. This protects a server on a local machine from DNS rebinding.",
        "action": "Use an allowed host name, or ask the operator of the server to allow the name.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "host-1#hostHeaderValidation",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              403
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "^Invalid Host[ header]{0,7}: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidHostRpcError",
            "schema": "mcp-typescript-sdk/invalid-host-rpc-error.schema.json",
            "source": "host-1#hostHeaderValidation",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-origin",
        "title": "Origin not allowed",
        "meaning": "The `Origin` header is unreadable or not in the list of origins that the server allows.",
        "action": "Call from an allowed origin, or ask the operator of the server to allow the origin.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The check outside the transport is new in 2.x."
        ],
        "since": null,
        "retired": null,
        "source": "http-1#validateRequestHeaders",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              403
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "^Invalid Origin[ header]{0,7}: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidOriginRpcError",
            "schema": "mcp-typescript-sdk/invalid-origin-rpc-error.schema.json",
            "source": "http-1#validateRequestHeaders",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "session-not-found",
        "title": "Session not found",
        "meaning": "The session in the `Mcp-Session-Id` header has ended or never existed.",
        "action": "Drop the session id and start a new session with `initialize`.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The protocol requires a client to start a new session after a 404. The SDK also uses -32001 for a request that timed out."
        ],
        "since": null,
        "retired": null,
        "source": "http-1#validateSession",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              404
            ],
            "statusBasis": "documented",
            "code": -32001,
            "text": "Session not found",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkSessionNotFoundRpcError",
            "schema": "mcp-typescript-sdk/session-not-found-rpc-error.schema.json",
            "source": "http-1#validateSession",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "session-id-missing",
        "title": "Session id missing",
        "meaning": "The server uses sessions, and the request names none.",
        "action": "Send the `Mcp-Session-Id` header from the response to `initialize`.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#validateSession",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Bad Request: Mcp-Session-Id header is required",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkSessionIdMissingRpcError",
            "schema": "mcp-typescript-sdk/session-id-missing-rpc-error.schema.json",
            "source": "http-1#validateSession",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "no-valid-session",
        "title": "No valid session",
        "meaning": "The request neither starts a session nor names one that the server knows.",
        "action": "Start a session with `initialize` and send its id with all later requests.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The text comes from the example servers of 1.x, not from the library. Many servers copied it, and other libraries use it too, some of them for a body that is not JSON."
        ],
        "since": null,
        "retired": null,
        "source": "examples-1#simpleStreamableHttp.js",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Bad Request: No valid session ID provided",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkNoValidSessionRpcError",
            "schema": "mcp-typescript-sdk/no-valid-session-rpc-error.schema.json",
            "source": "examples-1#simpleStreamableHttp.js",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "server-not-initialized",
        "title": "Server not initialized",
        "meaning": "The first request of the session was not `initialize`.",
        "action": "Start with `initialize`.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#validateSession",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Bad Request: Server not initialized",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkServerNotInitializedRpcError",
            "schema": "mcp-typescript-sdk/server-not-initialized-rpc-error.schema.json",
            "source": "http-1#validateSession",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "already-initialized",
        "title": "Session already initialized",
        "meaning": "The request initializes a session that is already initialized.",
        "action": "Continue with the session, or start another one without its id.",
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
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Invalid Request: Server already initialized",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkAlreadyInitializedRpcError",
            "schema": "mcp-typescript-sdk/already-initialized-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "several-initializations",
        "title": "Several messages with initialize",
        "meaning": "The request contains `initialize` together with other messages.",
        "action": "Send `initialize` alone.",
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
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Invalid Request: Only one initialization request is allowed",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkSeveralInitializationsRpcError",
            "schema": "mcp-typescript-sdk/several-initializations-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-version-header",
        "title": "Protocol version not supported",
        "meaning": "The server does not support the version in the `MCP-Protocol-Version` header.",
        "action": "Send the version from the response to `initialize`. The text lists the supported versions.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#validateProtocolVersion",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "^Bad Request: Unsupported protocol version: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkUnsupportedVersionHeaderRpcError",
            "schema": "mcp-typescript-sdk/unsupported-version-header-rpc-error.schema.json",
            "source": "http-1#validateProtocolVersion",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "only-one-stream",
        "title": "Stream already open",
        "meaning": "The session already has an open stream.",
        "action": "Use the open stream, or close it first.",
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
        "source": "http-1#handleGetRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              409
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Conflict: Only one SSE stream is allowed per session",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkOnlyOneStreamRpcError",
            "schema": "mcp-typescript-sdk/only-one-stream-rpc-error.schema.json",
            "source": "http-1#handleGetRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "stream-in-use",
        "title": "Stream in use",
        "meaning": "The stream of the event in the `Last-Event-ID` header is still connected.",
        "action": "Close the old connection, or wait until the server notices that it is closed, then resume.",
        "category": "conflict",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#replayEvents",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              409
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Conflict: Stream already has an active connection",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkStreamInUseRpcError",
            "schema": "mcp-typescript-sdk/stream-in-use-rpc-error.schema.json",
            "source": "http-1#replayEvents",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "streams-not-resumable",
        "title": "Streams cannot be resumed",
        "meaning": "The request resumes a stream, but the server stores no events.",
        "action": "Open a new stream without `Last-Event-ID`.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "http-1#replayEvents",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Event store not configured",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkStreamsNotResumableRpcError",
            "schema": "mcp-typescript-sdk/streams-not-resumable-rpc-error.schema.json",
            "source": "http-1#replayEvents",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-event-id",
        "title": "Unknown event id",
        "meaning": "The server has no event with the id in the `Last-Event-ID` header.",
        "action": "Open a new stream without `Last-Event-ID`.",
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
        "source": "http-1#replayEvents",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Invalid event ID format",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidEventIdRpcError",
            "schema": "mcp-typescript-sdk/invalid-event-id-rpc-error.schema.json",
            "source": "http-1#replayEvents",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "replay-failed",
        "title": "Event replay failed",
        "meaning": "The server failed while it replayed the events of a stream.",
        "action": "Retry after a short delay, or open a new stream.",
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
        "source": "http-1#replayEvents",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": -32000,
            "text": "Error replaying events",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkReplayFailedRpcError",
            "schema": "mcp-typescript-sdk/replay-failed-rpc-error.schema.json",
            "source": "http-1#replayEvents",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "batch-too-long",
        "title": "Batch too long",
        "meaning": "The batch contains more messages than the server accepts.",
        "action": "Send fewer messages in one batch. The text names the limit.",
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
        "source": "http-1#handlePostRequest",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "^Invalid Request: Batch must not exceed [0-9]{1,20} messages$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkBatchTooLongRpcError",
            "schema": "mcp-typescript-sdk/batch-too-long-rpc-error.schema.json",
            "source": "http-1#handlePostRequest",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "empty-batch",
        "title": "Empty batch",
        "meaning": "The batch contains no message.",
        "action": "Send at least one message.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyBatch",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Bad Request: empty JSON-RPC batch",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkEmptyBatchRpcError",
            "schema": "mcp-typescript-sdk/empty-batch-rpc-error.schema.json",
            "source": "inbound-2#classifyBatch",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "batch-not-supported",
        "title": "Batches not supported",
        "meaning": "The endpoint does not accept batches, or not with a request of 2026-07-28 or later.",
        "action": "Send each message separately.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyBatch",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "^Bad Request: JSON-RPC batches ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkBatchNotSupportedRpcError",
            "schema": "mcp-typescript-sdk/batch-not-supported-rpc-error.schema.json",
            "source": "inbound-2#classifyBatch",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-batch-item",
        "title": "Invalid message in a batch",
        "meaning": "A message of the batch is not a message of the protocol.",
        "action": "Correct the message, or send each message separately.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyBatch",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Bad Request: JSON-RPC batch contains an invalid message",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidBatchItemRpcError",
            "schema": "mcp-typescript-sdk/invalid-batch-item-rpc-error.schema.json",
            "source": "inbound-2#classifyBatch",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "response-not-accepted",
        "title": "Response not accepted",
        "meaning": "The request posts a response, but the endpoint supports only revisions without server requests.",
        "action": "Do not post responses. Send the input that the server asks for with the next request.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#modernOnlyStrictRejection",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32600,
            "text": "Bad Request: JSON-RPC responses cannot be posted to this endpoint",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkResponseNotAcceptedRpcError",
            "schema": "mcp-typescript-sdk/response-not-accepted-rpc-error.schema.json",
            "source": "inbound-2#modernOnlyStrictRejection",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "header-mismatch",
        "title": "Headers and body disagree",
        "meaning": "A header that repeats part of the body is missing or unreadable, or differs from the body. The text names it.",
        "action": "Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header with the values of the body.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The protocol defines the code; the SDK defines the text and `data.mismatch`."
        ],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#crossCheckMismatch",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32020,
            "text": "^Bad Request: the request headers and body disagree: ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkHeaderMismatchRpcError",
            "schema": "mcp-typescript-sdk/header-mismatch-rpc-error.schema.json",
            "source": "inbound-2#crossCheckMismatch",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-protocol-version",
        "title": "Protocol version not supported",
        "meaning": "The server does not support the protocol version of the request, or the request names none.",
        "action": "Choose a version from `data.supported` that the client supports and send the request again with it. If there is none, inform the user.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The protocol requires `data.requested`; the SDK omits it if the request named no version."
        ],
        "since": "2.x",
        "retired": null,
        "source": "errors-2#UnsupportedProtocolVersionError",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32022,
            "text": "^Unsupported protocol version: ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkUnsupportedProtocolVersionRpcError",
            "schema": "mcp-typescript-sdk/unsupported-protocol-version-rpc-error.schema.json",
            "source": "errors-2#UnsupportedProtocolVersionError",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "missing-client-capability",
        "title": "Client capability missing",
        "meaning": "The server needs a capability that the client did not declare.",
        "action": "If the client has the capability, declare it and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors-2#MissingRequiredClientCapabilityError",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32021,
            "text": "^Missing required client capabilities: ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkMissingClientCapabilityRpcError",
            "schema": "mcp-typescript-sdk/missing-client-capability-rpc-error.schema.json",
            "source": "errors-2#MissingRequiredClientCapabilityError",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^Client does not support ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkMissingClientCapabilityToolError",
            "schema": "mcp-typescript-sdk/missing-client-capability-tool-error.schema.json",
            "source": "server-1#assertCapabilityForMethod",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "input-not-supported",
        "title": "Input not supported by the client",
        "meaning": "The server asks for a kind of input that the client did not declare.",
        "action": "If the client has the capability in the text, declare it and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "For clients of 2025-11-25 and earlier, the same text has the code -32603 if the request was not a tool call."
        ],
        "since": "2.x",
        "retired": null,
        "source": "server-2#_invokeInputRequiredCapableHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32021,
            "text": "^Cannot request input ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInputNotSupportedRpcError",
            "schema": "mcp-typescript-sdk/input-not-supported-rpc-error.schema.json",
            "source": "server-2#_invokeInputRequiredCapableHandler",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          },
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^Cannot request input ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInputNotSupportedToolError",
            "schema": "mcp-typescript-sdk/input-not-supported-tool-error.schema.json",
            "source": "shim-2#LegacyInputRequiredShim",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "missing-meta",
        "title": "Request metadata missing",
        "meaning": "The request has no `_meta` of the server's protocol revision.",
        "action": "Send `_meta` with the protocol version and the capabilities of the client.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "codec-2#checkInboundEnvelope",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Request is missing the required _meta envelope ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkMissingMetaRpcError",
            "schema": "mcp-typescript-sdk/missing-meta-rpc-error.schema.json",
            "source": "codec-2#checkInboundEnvelope",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "header-without-meta",
        "title": "Version header without request metadata",
        "meaning": "The `MCP-Protocol-Version` header names a revision that requires `_meta`, and the body lacks it or parts of it.",
        "action": "Send `_meta` with the members in the text, or send the header of the revision that the body follows.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyRequestBody",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": -32602,
            "text": "^Invalid params: the MCP-Protocol-Version header names ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkHeaderWithoutMetaRpcError",
            "schema": "mcp-typescript-sdk/header-without-meta-rpc-error.schema.json",
            "source": "inbound-2#classifyRequestBody",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-meta",
        "title": "Invalid request metadata",
        "meaning": "A member of `_meta` is missing or has the wrong type.",
        "action": "Correct the member in the text.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "inbound-2#classifyRequestBody",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Invalid _meta envelope",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidMetaRpcError",
            "schema": "mcp-typescript-sdk/invalid-meta-rpc-error.schema.json",
            "source": "inbound-2#classifyRequestBody",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-request-state",
        "title": "Invalid request state",
        "meaning": "The `requestState` in the request is too old or was not issued by the server.",
        "action": "Start again without it.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "server-2#_invokeInputRequiredCapableHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "Invalid or expired requestState",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidRequestStateRpcError",
            "schema": "mcp-typescript-sdk/invalid-request-state-rpc-error.schema.json",
            "source": "server-2#_invokeInputRequiredCapableHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-subscription-filter",
        "title": "Invalid subscription filter",
        "meaning": "`subscriptions/listen` has no filter or a malformed one.",
        "action": "Send `notifications` as the protocol describes it.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "listen-2#serve",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidSubscriptionFilterRpcError",
            "schema": "mcp-typescript-sdk/invalid-subscription-filter-rpc-error.schema.json",
            "source": "listen-2#serve",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "subscription-limit",
        "title": "Too many subscriptions",
        "meaning": "The server has reached its limit of subscriptions.",
        "action": "Close subscriptions that you no longer need, or try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "listen-2#serve",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": "Subscription limit reached",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkSubscriptionLimitRpcError",
            "schema": "mcp-typescript-sdk/subscription-limit-rpc-error.schema.json",
            "source": "listen-2#serve",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-tool",
        "title": "Unknown tool",
        "meaning": "The request calls a tool that the server does not have.",
        "action": "Call `tools/list` and use one of its tools.",
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
        "source": "mcp-1#setToolRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: Tool .+ not found$",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkUnknownToolToolError",
            "schema": "mcp-typescript-sdk/unknown-tool-tool-error.schema.json",
            "source": "mcp-1#setToolRequestHandlers",
            "basis": {
              "body": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Tool .+ not found$",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkUnknownToolRpcError",
            "schema": "mcp-typescript-sdk/unknown-tool-rpc-error.schema.json",
            "source": "mcp-2#setToolRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "tool-disabled",
        "title": "Tool disabled",
        "meaning": "The server has disabled the tool.",
        "action": "Call `tools/list` and use one of its tools.",
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
        "source": "mcp-1#setToolRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: Tool .+ disabled$",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkToolDisabledToolError",
            "schema": "mcp-typescript-sdk/tool-disabled-tool-error.schema.json",
            "source": "mcp-1#setToolRequestHandlers",
            "basis": {
              "body": "documented"
            }
          },
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Tool .+ disabled$",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkToolDisabledRpcError",
            "schema": "mcp-typescript-sdk/tool-disabled-rpc-error.schema.json",
            "source": "mcp-2#setToolRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-tool-arguments",
        "title": "Invalid tool arguments",
        "meaning": "The arguments do not match the input schema of the tool. The text names the position.",
        "action": "Correct the arguments according to the tool's input schema and call it again.",
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
        "source": "mcp-1#validateToolInput",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidToolArgumentsToolError",
            "schema": "mcp-typescript-sdk/invalid-tool-arguments-tool-error.schema.json",
            "source": "mcp-1#validateToolInput",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "too-many-tool-arguments",
        "title": "Tool arguments too large",
        "meaning": "The arguments contain more elements than the server accepts.",
        "action": "Send less in one call. The text names the limit.",
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
        "source": "mcp-1#validateToolInput",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkTooManyToolArgumentsToolError",
            "schema": "mcp-typescript-sdk/too-many-tool-arguments-tool-error.schema.json",
            "source": "mcp-1#validateToolInput",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-tool-output",
        "title": "Invalid tool output",
        "meaning": "The tool ran, but its output does not match the output schema that the server declares for it.",
        "action": "Contact the operator of the server: the error is in the tool.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [
          "The tool has run: another call repeats its effects."
        ],
        "since": null,
        "retired": null,
        "source": "mcp-1#validateToolOutput",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Output validation error: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidToolOutputToolError",
            "schema": "mcp-typescript-sdk/invalid-tool-output-tool-error.schema.json",
            "source": "mcp-1#validateToolOutput",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "task-required",
        "title": "Tool must run as a task",
        "meaning": "The tool runs only as a task, and the request does not ask for one.",
        "action": "Call the tool with `task` in the parameters.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has no tasks of its own: they are a protocol extension since 2026-07-28."
        },
        "source": "mcp-1#setToolRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32601,
            "text": "^MCP error -32601: Tool .+ requires task augmentation",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkTaskRequiredToolError",
            "schema": "mcp-typescript-sdk/task-required-tool-error.schema.json",
            "source": "mcp-1#setToolRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-tool-call",
        "title": "Invalid tool call",
        "meaning": "`tools/call` does not have the parameters of the protocol: the tool name as a string, and the arguments as an object.",
        "action": "Correct the parameters and call the tool again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "In 1.x most such requests fail before this check, with -32603 and a bare validation report as the text."
        ],
        "since": null,
        "retired": null,
        "source": "server-1#setRequestHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Invalid tools/call request: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidToolCallRpcError",
            "schema": "mcp-typescript-sdk/invalid-tool-call-rpc-error.schema.json",
            "source": "server-1#setRequestHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "malformed-params",
        "title": "Invalid parameters",
        "meaning": "The parameters of the request do not have the form that the protocol defines. The server reports this as an internal error, with its validator's report as the text.",
        "action": "Read the report, a JSON list with a `path` and a `message` for each error, and correct the parameters. Do not show the report to people, and do not send the same request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The code alone would mean a temporary error of the server. A handler that throws such a report of its own produces the same error."
        ],
        "since": null,
        "retired": null,
        "source": "server-1#setRequestHandler",
        "basis": {
          "meaning": "inferred",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": "^\\[\\n  \\{\\n    \"",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkMalformedParamsRpcError",
            "schema": "mcp-typescript-sdk/malformed-params-rpc-error.schema.json",
            "source": "server-1#setRequestHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-tool-result",
        "title": "Invalid tool result",
        "meaning": "The return value of the tool is not a result of the protocol.",
        "action": "Contact the operator of the server: the error is in the tool.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [
          "The code means invalid parameters, but the parameters are valid."
        ],
        "since": null,
        "retired": null,
        "source": "server-1#setRequestHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Invalid tools/call result: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidToolResultRpcError",
            "schema": "mcp-typescript-sdk/invalid-tool-result-rpc-error.schema.json",
            "source": "server-1#setRequestHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-elicitation-response",
        "title": "Invalid elicitation response",
        "meaning": "The client answered a question of the server with content that does not match the schema of the question.",
        "action": "Answer with content that matches the schema, and call the tool again.",
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
        "source": "server-1#elicitInput",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidElicitationResponseToolError",
            "schema": "mcp-typescript-sdk/invalid-elicitation-response-tool-error.schema.json",
            "source": "server-1#elicitInput",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "request-timed-out",
        "title": "Request of the server timed out",
        "meaning": "The server sent a request of its own, to the client or to another server, and got no answer in time.",
        "action": "Try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "A client that gets no answer raises the same error in its own process; that is not a response.",
          "In 2.x the code has no number: outside a tool the text has the code -32603 and is not listed."
        ],
        "since": null,
        "retired": null,
        "source": "protocol-1#request",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32001,
            "text": "MCP error -32001: Request timed out",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkRequestTimedOutRpcError",
            "schema": "mcp-typescript-sdk/request-timed-out-rpc-error.schema.json",
            "source": "protocol-1#request",
            "basis": {
              "body": "documented"
            }
          },
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Request timed out$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkRequestTimedOutToolError",
            "schema": "mcp-typescript-sdk/request-timed-out-tool-error.schema.json",
            "source": "protocol-1#request",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "connection-closed",
        "title": "Connection of the server closed",
        "meaning": "The server sent a request of its own, and the connection closed before the answer.",
        "action": "Try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "A client that loses its connection raises the same error in its own process; that is not a response."
        ],
        "since": null,
        "retired": null,
        "source": "protocol-1#_onclose",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32000,
            "text": "MCP error -32000: Connection closed",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkConnectionClosedRpcError",
            "schema": "mcp-typescript-sdk/connection-closed-rpc-error.schema.json",
            "source": "protocol-1#_onclose",
            "basis": {
              "body": "documented"
            }
          },
          {
            "shape": "tool-result",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": null,
            "text": "^[MCPero0-9: -]{0,18}Connection closed$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkConnectionClosedToolError",
            "schema": "mcp-typescript-sdk/connection-closed-tool-error.schema.json",
            "source": "protocol-1#_onclose",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-prompt",
        "title": "Unknown prompt",
        "meaning": "The request asks for a prompt that the server does not have.",
        "action": "Call `prompts/list` and use one of its prompts.",
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
        "source": "mcp-1#setPromptRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Prompt .+ not found$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkUnknownPromptRpcError",
            "schema": "mcp-typescript-sdk/unknown-prompt-rpc-error.schema.json",
            "source": "mcp-1#setPromptRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "prompt-disabled",
        "title": "Prompt disabled",
        "meaning": "The server has disabled the prompt.",
        "action": "Call `prompts/list` and use one of its prompts.",
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
        "source": "mcp-1#setPromptRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Prompt .+ disabled$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkPromptDisabledRpcError",
            "schema": "mcp-typescript-sdk/prompt-disabled-rpc-error.schema.json",
            "source": "mcp-1#setPromptRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-prompt-arguments",
        "title": "Invalid prompt arguments",
        "meaning": "The arguments do not match the prompt. The text names the position.",
        "action": "Correct the arguments and send the request again.",
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
        "source": "mcp-1#setPromptRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Invalid arguments for prompt ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidPromptArgumentsRpcError",
            "schema": "mcp-typescript-sdk/invalid-prompt-arguments-rpc-error.schema.json",
            "source": "mcp-1#setPromptRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-resource",
        "title": "Unknown resource",
        "meaning": "The request reads a resource, or completes a resource template, that the server does not have.",
        "action": "Call `resources/list` or `resources/templates/list` and use one of the results.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has another text that includes the URI: see `resource-not-found`, and `unknown-resource-template` for templates."
        },
        "source": "mcp-1#setResourceRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: Resource .+ not found$",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkUnknownResourceRpcError",
            "schema": "mcp-typescript-sdk/unknown-resource-rpc-error.schema.json",
            "source": "mcp-1#setResourceRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "resource-not-found",
        "title": "Resource not found",
        "meaning": "The request reads a resource that the server does not have.",
        "action": "Call `resources/list` or `resources/templates/list` and read one of the results.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "A server may use another text: a -32602 whose `data` has only `uri` means the same."
        ],
        "since": "2.x",
        "retired": null,
        "source": "errors-2#ResourceNotFoundError",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkResourceNotFoundRpcError",
            "schema": "mcp-typescript-sdk/resource-not-found-rpc-error.schema.json",
            "source": "errors-2#ResourceNotFoundError",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-resource-template",
        "title": "Unknown resource template",
        "meaning": "The request completes a resource template that the server does not have.",
        "action": "Call `resources/templates/list` and use one of its templates.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "mcp-2#handleResourceCompletion",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Resource template .+ not found$",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkUnknownResourceTemplateRpcError",
            "schema": "mcp-typescript-sdk/unknown-resource-template-rpc-error.schema.json",
            "source": "mcp-2#handleResourceCompletion",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "resource-disabled",
        "title": "Resource disabled",
        "meaning": "The server has disabled the resource or its template.",
        "action": "Call `resources/list` and read one of its resources.",
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
        "source": "mcp-1#setResourceRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Resource .+ disabled$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkResourceDisabledRpcError",
            "schema": "mcp-typescript-sdk/resource-disabled-rpc-error.schema.json",
            "source": "mcp-1#setResourceRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-resource-uri",
        "title": "Invalid resource URI",
        "meaning": "The address of the resource is not a valid URI.",
        "action": "Correct the URI.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "mcp-2#setResourceRequestHandlers",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Resource URI .+ is invalid$",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidResourceUriRpcError",
            "schema": "mcp-typescript-sdk/invalid-resource-uri-rpc-error.schema.json",
            "source": "mcp-2#setResourceRequestHandlers",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-completion-reference",
        "title": "Invalid completion reference",
        "meaning": "The request asks for the completion of something other than a prompt or a resource.",
        "action": "Use a reference to a prompt or a resource template.",
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
        "source": "mcp-1#setCompletionRequestHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^[MCPero0-9: -]{0,18}Invalid completion reference: ",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInvalidCompletionReferenceRpcError",
            "schema": "mcp-typescript-sdk/invalid-completion-reference-rpc-error.schema.json",
            "source": "mcp-1#setCompletionRequestHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-method-params",
        "title": "Invalid parameters",
        "meaning": "The parameters do not match the method in the text.",
        "action": "Correct the parameters and send the request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "protocol-2#setRequestHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^Invalid params for .+: ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidMethodParamsRpcError",
            "schema": "mcp-typescript-sdk/invalid-method-params-rpc-error.schema.json",
            "source": "protocol-2#setRequestHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "unknown-task",
        "title": "Unknown task",
        "meaning": "The server does not have the task, or not in this session.",
        "action": "Use the id of an unexpired task of this session.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has no tasks of its own: they are a protocol extension since 2026-07-28."
        },
        "source": "protocol-1#constructor",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: [Faildetorvsk :]{0,25}Task not found",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkUnknownTaskRpcError",
            "schema": "mcp-typescript-sdk/unknown-task-rpc-error.schema.json",
            "source": "protocol-1#constructor",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "task-already-ended",
        "title": "Task already ended",
        "meaning": "The request cancels a task that has already ended.",
        "action": "Read the result of the task. You cannot cancel it.",
        "category": "conflict",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has no tasks of its own: they are a protocol extension since 2026-07-28."
        },
        "source": "protocol-1#constructor",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32602,
            "text": "^MCP error -32602: Cannot cancel task in terminal status: ",
            "headers": [],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkTaskAlreadyEndedRpcError",
            "schema": "mcp-typescript-sdk/task-already-ended-rpc-error.schema.json",
            "source": "protocol-1#constructor",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "url-elicitation-required",
        "title": "A person must open a page first",
        "meaning": "The request needs a step that a person takes on a web page, such as a login at a third party.",
        "action": "Show the person the address of each page in `data.elicitations`. Send the request again after the person has finished.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "The protocol defined the code in 2025-11-25; the SDK defines the text. 2.x sends it only to clients of that revision.",
          "The remedy is the nearest that the contract can name, a permission from a person. The server decides the content of the page."
        ],
        "since": null,
        "retired": null,
        "source": "types-1#UrlElicitationRequiredError",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32042,
            "text": "^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkUrlElicitationRequiredRpcError",
            "schema": "mcp-typescript-sdk/url-elicitation-required-rpc-error.schema.json",
            "source": "types-1#UrlElicitationRequiredError",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "url-elicitation-misused",
        "title": "Outdated elicitation",
        "meaning": "A tool of the server asks a person to open a page in the form of 2025-11-25, but the request is of a later revision.",
        "action": "Contact the operator of the server: the error is in the tool.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "server-2#_invokeInputRequiredCapableHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": "^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkUrlElicitationMisusedRpcError",
            "schema": "mcp-typescript-sdk/url-elicitation-misused-rpc-error.schema.json",
            "source": "server-2#_invokeInputRequiredCapableHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-handler-result",
        "title": "Invalid result",
        "meaning": "The server built a result that the protocol revision does not allow. The text has the reason.",
        "action": "Contact the operator of the server: the error is in its code.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [],
        "since": "2.x",
        "retired": null,
        "source": "server-2#_invokeInputRequiredCapableHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [],
            "statusBasis": null,
            "code": -32603,
            "text": "^Handler for .+ returned ",
            "headers": [],
            "revisions": [
              "2.x"
            ],
            "type": "McpTypescriptSdkInvalidHandlerResultRpcError",
            "schema": "mcp-typescript-sdk/invalid-handler-result-rpc-error.schema.json",
            "source": "server-2#_invokeInputRequiredCapableHandler",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "internal-server-error",
        "title": "Internal server error",
        "meaning": "The server failed outside any tool, prompt or resource, for example while it prepared to handle the request.",
        "action": "Retry after a short delay. If the error persists, contact the operator of the server.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "short"
        },
        "notes": [
          "In 1.x the text comes from the example servers, not from the library; many servers copied it."
        ],
        "since": null,
        "retired": null,
        "source": "handler-2#internalServerErrorResponse",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "json-rpc-error",
            "surfaces": [
              "mcp"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": -32603,
            "text": "Internal server error",
            "headers": [],
            "revisions": null,
            "type": "McpTypescriptSdkInternalServerRpcError",
            "schema": "mcp-typescript-sdk/internal-server-rpc-error.schema.json",
            "source": "handler-2#internalServerErrorResponse",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "too-many-requests",
        "title": "Too many requests to an OAuth endpoint",
        "meaning": "The endpoint received more requests than its limit allows: 20 per hour for registration, 100 per 15 minutes for authorization and 50 per 15 minutes for the rest, unless the server sets another limit.",
        "action": "Wait for the time in `Retry-After`, then try again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "No OAuth standard defines the code. Another library implements the limit and adds its `Retry-After` and `RateLimit-` headers."
        ],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has no authorization endpoints of its own. Its list of codes still includes this one."
        },
        "source": "auth-1#tokenHandler",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              429
            ],
            "statusBasis": "documented",
            "code": "too_many_requests",
            "text": null,
            "headers": [
              {
                "name": "Retry-After",
                "required": false,
                "description": "Seconds until the limit resets.",
                "example": "900"
              }
            ],
            "revisions": [
              "1.x"
            ],
            "type": "McpTypescriptSdkTooManyRequestsError",
            "schema": "mcp-typescript-sdk/too-many-requests-error.schema.json",
            "source": "auth-1#tokenHandler",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "oauth",
    "name": "OAuth 2.0",
    "kind": "standard",
    "summary": "The error responses of OAuth 2.0 authorization servers and protected resources: a JSON object with a code in `error` and a text in `error_description`.",
    "notes": [
      "The list of codes is open: extensions register more, and servers send their own. Such a code is undocumented, not wrong.",
      "RFC 6750 puts its codes into the `WWW-Authenticate` header and defines no body. Many resources also send them in a body of this form, which the contract describes.",
      "RFC 6750 recommends its statuses and does not require them. The contract binds each code to the recommended status.",
      "The authorization endpoint reports errors in the address of a redirect, which is not a response to the client. The contract lists its codes because servers send them in bodies elsewhere. It binds a code to a status only if another RFC does.",
      "RFC 6749 requires 400 unless it names another status, which it does for `invalid_client` only. A server that sends `invalid_grant` with 401 or 403 breaks it.",
      "RFC 6749 limits the characters of the texts; the contract does not.",
      "No RFC has a code for too many requests: servers send 429 with a code or a body of their own.",
      "The facts were compared with the registrations and with quotations of the RFCs. No RFC was read from beginning to end."
    ],
    "sources": {
      "rfc6749": {
        "title": "RFC 6749: The OAuth 2.0 Authorization Framework",
        "url": "https://www.rfc-editor.org/rfc/rfc6749",
        "read": "2026-11-20"
      },
      "rfc6750": {
        "title": "RFC 6750: The OAuth 2.0 Authorization Framework: Bearer Token Usage",
        "url": "https://www.rfc-editor.org/rfc/rfc6750",
        "read": "2026-11-20"
      },
      "rfc7009": {
        "title": "RFC 7009: OAuth 2.0 Token Revocation",
        "url": "https://www.rfc-editor.org/rfc/rfc7009",
        "read": "2026-11-20"
      },
      "rfc7591": {
        "title": "RFC 7591: OAuth 2.0 Dynamic Client Registration Protocol",
        "url": "https://www.rfc-editor.org/rfc/rfc7591",
        "read": "2026-11-20"
      },
      "rfc8628": {
        "title": "RFC 8628: OAuth 2.0 Device Authorization Grant",
        "url": "https://www.rfc-editor.org/rfc/rfc8628",
        "read": "2026-11-20"
      },
      "rfc8707": {
        "title": "RFC 8707: Resource Indicators for OAuth 2.0",
        "url": "https://www.rfc-editor.org/rfc/rfc8707",
        "read": "2026-11-20"
      },
      "rfc9449": {
        "title": "RFC 9449: OAuth 2.0 Demonstrating Proof of Possession (DPoP)",
        "url": "https://www.rfc-editor.org/rfc/rfc9449",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "invalid-request",
        "title": "Malformed request",
        "meaning": "A parameter is missing, repeated, unknown or wrong, or the request carries its credentials in more than one way.",
        "action": "Correct the request according to the documentation of the endpoint.",
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
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_request",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidRequestError",
            "schema": "oauth/invalid-request-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-client",
        "title": "Client not authenticated",
        "meaning": "The authorization server does not know the client or rejects its authentication.",
        "action": "Check the client id, the secret and the authentication method. If the secret has expired, ask a person for a new one or register the client again.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "A server must send 401 if the client used the `Authorization` header, and HTTP (RFC 9110, section 15.5.2) requires the challenge with every 401."
        ],
        "since": null,
        "retired": null,
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              401
            ],
            "statusBasis": "documented",
            "code": "invalid_client",
            "text": null,
            "headers": [
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The accepted authentication schemes. If the client used the `Authorization` header, they include its scheme.",
                "example": "Basic realm=\"token\""
              }
            ],
            "revisions": null,
            "type": "OauthInvalidClientError",
            "schema": "oauth/invalid-client-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-grant",
        "title": "Invalid grant or refresh token",
        "meaning": "The authorization code, password, assertion or refresh token is wrong, expired, revoked or already used, or it belongs to another client or redirect URI.",
        "action": "Start the login again and use the new grant.",
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
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_grant",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidGrantError",
            "schema": "oauth/invalid-grant-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unauthorized-client",
        "title": "Grant not allowed for the client",
        "meaning": "The authorization server knows the client, but does not allow it to use this grant type or response type.",
        "action": "Use a grant type that the client is registered for, or change its registration.",
        "category": "permission-denied",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "unauthorized_client",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthUnauthorizedClientError",
            "schema": "oauth/unauthorized-client-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-grant-type",
        "title": "Grant type not supported",
        "meaning": "The authorization server does not support the grant type.",
        "action": "Use a grant type that the server's metadata lists.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "unsupported_grant_type",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthUnsupportedGrantTypeError",
            "schema": "oauth/unsupported-grant-type-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-scope",
        "title": "Invalid scope",
        "meaning": "The scope is unknown, malformed or wider than the granted one.",
        "action": "Request a scope that the server knows and that the grant covers.",
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
        "source": "rfc6749#5.2. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_scope",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidScopeError",
            "schema": "oauth/invalid-scope-error.schema.json",
            "source": "rfc6749#5.2. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-response-type",
        "title": "Response type not supported",
        "meaning": "The authorization server does not issue an authorization code or a token in this way.",
        "action": "Use a response type that the server's metadata lists.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc6749#4.1.2.1. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
            "status": [],
            "statusBasis": null,
            "code": "unsupported_response_type",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthUnsupportedResponseTypeError",
            "schema": "oauth/unsupported-response-type-error.schema.json",
            "source": "rfc6749#4.1.2.1. Error Response",
            "basis": {
              "body": "inferred"
            }
          }
        ]
      },
      {
        "id": "access-denied",
        "title": "Access denied",
        "meaning": "The resource owner or the authorization server denied the request.",
        "action": "Do not ask again unless the person wants it.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": null,
          "backoff": null
        },
        "notes": [
          "RFC 8628 sends it from the token endpoint when the person rejects the device. Other servers send it with 403."
        ],
        "since": null,
        "retired": null,
        "source": "rfc6749#4.1.2.1. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
            "status": [],
            "statusBasis": null,
            "code": "access_denied",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthAccessDeniedError",
            "schema": "oauth/access-denied-error.schema.json",
            "source": "rfc6749#4.1.2.1. Error Response",
            "basis": {
              "body": "documented"
            }
          }
        ]
      },
      {
        "id": "server-error",
        "title": "Authorization server failed",
        "meaning": "The authorization server encountered an unexpected condition.",
        "action": "Try again later. If the error persists, contact the operator of the server.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The code exists because a redirect cannot carry the status 500. In a response with a body, the status says the same."
        ],
        "since": null,
        "retired": null,
        "source": "rfc6749#4.1.2.1. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
            "status": [],
            "statusBasis": null,
            "code": "server_error",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthServerError",
            "schema": "oauth/server-error.schema.json",
            "source": "rfc6749#4.1.2.1. Error Response",
            "basis": {
              "body": "inferred"
            }
          }
        ]
      },
      {
        "id": "temporarily-unavailable",
        "title": "Authorization server unavailable",
        "meaning": "The authorization server is overloaded or under maintenance.",
        "action": "Try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The code exists because a redirect cannot carry the status 503. In a response with a body, the status says the same."
        ],
        "since": null,
        "retired": null,
        "source": "rfc6749#4.1.2.1. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
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
            "status": [],
            "statusBasis": null,
            "code": "temporarily_unavailable",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthTemporarilyUnavailableError",
            "schema": "oauth/temporarily-unavailable-error.schema.json",
            "source": "rfc6749#4.1.2.1. Error Response",
            "basis": {
              "body": "inferred"
            }
          }
        ]
      },
      {
        "id": "invalid-token",
        "title": "Invalid access token",
        "meaning": "The access token is expired, revoked, malformed or issued for another resource. Many resources also send this for a missing token.",
        "action": "Get a new access token with the refresh token or by logging in, then send the request again.",
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
        "source": "rfc6750#3.1. Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "documented",
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
            "code": "invalid_token",
            "text": null,
            "headers": [
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The challenge with the same code. A resource that implements RFC 9728 adds the address of its metadata.",
                "example": "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\""
              }
            ],
            "revisions": null,
            "type": "OauthInvalidTokenError",
            "schema": "oauth/invalid-token-error.schema.json",
            "source": "rfc6750#3.1. Error Codes",
            "basis": {
              "body": "inferred",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "insufficient-scope",
        "title": "Insufficient scope",
        "meaning": "The access token is valid, but its scope does not cover the request.",
        "action": "Ask the person to grant the scope in the challenge, then send the request again with the new token.",
        "category": "permission-denied",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc6750#3.1. Error Codes",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
            "code": "insufficient_scope",
            "text": null,
            "headers": [
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The challenge with the same code. Its `scope` parameter lists the scopes that the request needs.",
                "example": "Bearer error=\"insufficient_scope\", scope=\"files:write\""
              }
            ],
            "revisions": null,
            "type": "OauthInsufficientScopeError",
            "schema": "oauth/insufficient-scope-error.schema.json",
            "source": "rfc6750#3.1. Error Codes",
            "basis": {
              "body": "inferred",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-redirect-uri",
        "title": "Redirect URI not accepted",
        "meaning": "A redirect URI in the client registration is malformed or not allowed.",
        "action": "Register redirect URIs that the server allows.",
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
        "source": "rfc7591#3.2.2. Client Registration Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_redirect_uri",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidRedirectUriError",
            "schema": "oauth/invalid-redirect-uri-error.schema.json",
            "source": "rfc7591#3.2.2. Client Registration Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-client-metadata",
        "title": "Client metadata not accepted",
        "meaning": "A member of the client metadata in the registration is invalid or contradicts another member.",
        "action": "Correct the member and register again.",
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
        "source": "rfc7591#3.2.2. Client Registration Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_client_metadata",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidClientMetadataError",
            "schema": "oauth/invalid-client-metadata-error.schema.json",
            "source": "rfc7591#3.2.2. Client Registration Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-software-statement",
        "title": "Invalid software statement",
        "meaning": "The server cannot verify the software statement of the client.",
        "action": "Send a well-formed statement signed by an issuer that the server trusts.",
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
        "source": "rfc7591#3.2.2. Client Registration Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_software_statement",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidSoftwareStatementError",
            "schema": "oauth/invalid-software-statement-error.schema.json",
            "source": "rfc7591#3.2.2. Client Registration Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unapproved-software-statement",
        "title": "Software statement not approved",
        "meaning": "The software statement of the client is valid, but this server does not accept it.",
        "action": "Ask the operator of the server to approve the software, or register without the statement.",
        "category": "permission-denied",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc7591#3.2.2. Client Registration Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "unapproved_software_statement",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthUnapprovedSoftwareStatementError",
            "schema": "oauth/unapproved-software-statement-error.schema.json",
            "source": "rfc7591#3.2.2. Client Registration Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "authorization-pending",
        "title": "Approval still pending",
        "meaning": "The person has not approved the device yet.",
        "action": "Poll again after `interval` seconds of the device response, or after 5 seconds if it has none.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc8628#3.5. Device Access Token Response",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "documented",
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
              400
            ],
            "statusBasis": "documented",
            "code": "authorization_pending",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthAuthorizationPendingError",
            "schema": "oauth/authorization-pending-error.schema.json",
            "source": "rfc8628#3.5. Device Access Token Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "slow-down",
        "title": "Polling too fast",
        "meaning": "The person has not approved the device yet, and the client polls too often.",
        "action": "Add 5 seconds to the interval for this and all later requests, then poll again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The wait is the client's own interval plus 5 seconds; the response does not have it."
        ],
        "since": null,
        "retired": null,
        "source": "rfc8628#3.5. Device Access Token Response",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "documented",
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
              400
            ],
            "statusBasis": "documented",
            "code": "slow_down",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthSlowDownError",
            "schema": "oauth/slow-down-error.schema.json",
            "source": "rfc8628#3.5. Device Access Token Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "expired-token",
        "title": "Device code expired",
        "meaning": "The device code expired before the person approved it.",
        "action": "Start the device flow again when the person wants it. Do not do so in a loop.",
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
        "source": "rfc8628#3.5. Device Access Token Response",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "expired_token",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthExpiredTokenError",
            "schema": "oauth/expired-token-error.schema.json",
            "source": "rfc8628#3.5. Device Access Token Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unsupported-token-type",
        "title": "Token type cannot be revoked",
        "meaning": "The authorization server does not revoke tokens of this type.",
        "action": "Revoke the refresh token instead, or let the token expire.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "rfc7009#2.2.1. Error Response",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "unsupported_token_type",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthUnsupportedTokenTypeError",
            "schema": "oauth/unsupported-token-type-error.schema.json",
            "source": "rfc7009#2.2.1. Error Response",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-target",
        "title": "Resource not accepted",
        "meaning": "The requested resource is unknown, malformed or missing, or the grant does not cover it.",
        "action": "Request a resource that the server knows and that the grant covers.",
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
        "source": "rfc8707#2. Resource Parameter",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              400
            ],
            "statusBasis": "documented",
            "code": "invalid_target",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "OauthInvalidTargetError",
            "schema": "oauth/invalid-target-error.schema.json",
            "source": "rfc8707#2. Resource Parameter",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "use-dpop-nonce",
        "title": "DPoP nonce required",
        "meaning": "The server requires a nonce of its own in the DPoP proof.",
        "action": "Put the nonce of the `DPoP-Nonce` header into a new proof and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": true,
          "remedy": "authenticate",
          "backoff": null
        },
        "notes": [
          "The token endpoint sends it with 400. A resource sends 401 and puts the code into the challenge."
        ],
        "since": null,
        "retired": null,
        "source": "rfc9449#8. Authorization Server-Provided Nonce",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              401
            ],
            "statusBasis": "documented",
            "code": "use_dpop_nonce",
            "text": null,
            "headers": [
              {
                "name": "DPoP-Nonce",
                "required": true,
                "description": "The nonce for the next proof.",
                "example": "eyJ7S_zG.eyJH0-Z.HX4w-7v"
              },
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The challenge of a resource.",
                "example": "DPoP error=\"use_dpop_nonce\", error_description=\"Resource server requires nonce in DPoP proof\""
              }
            ],
            "revisions": null,
            "type": "OauthUseDpopNonceError",
            "schema": "oauth/use-dpop-nonce-error.schema.json",
            "source": "rfc9449#8. Authorization Server-Provided Nonce",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "invalid-dpop-proof",
        "title": "Invalid DPoP proof",
        "meaning": "The DPoP proof is malformed, too old or already used, or it was not made with the key that the token or grant is bound to.",
        "action": "Make a new proof for this request with the right key, and check the clock.",
        "category": "unauthenticated",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The token endpoint sends it with 400. A resource sends 401 and puts the code into the challenge."
        ],
        "since": null,
        "retired": null,
        "source": "rfc9449#5. DPoP Access Token Request",
        "basis": {
          "meaning": "documented",
          "action": "inferred",
          "category": "inferred",
          "when": "inferred",
          "retryable": "inferred",
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
              401
            ],
            "statusBasis": "documented",
            "code": "invalid_dpop_proof",
            "text": null,
            "headers": [
              {
                "name": "WWW-Authenticate",
                "required": true,
                "description": "The challenge of a resource.",
                "example": "DPoP error=\"invalid_dpop_proof\", algs=\"ES256\""
              }
            ],
            "revisions": null,
            "type": "OauthInvalidDpopProofError",
            "schema": "oauth/invalid-dpop-proof-error.schema.json",
            "source": "rfc9449#5. DPoP Access Token Request",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      }
    ]
  },
  {
    "id": "problem-details",
    "name": "Problem Details for HTTP APIs",
    "kind": "standard",
    "summary": "The envelope of RFC 9457: a JSON object with the media type `application/problem+json` that identifies its problem type by a URI. It defines no problems of its own except `about:blank`.",
    "notes": [
      "Every member is optional. A body without `type` has the type `about:blank`: the status alone describes the problem.",
      "A client must ignore a member with a wrong type. The contract still reports it as a violation, because only the sender can correct it.",
      "A sender must set `status` to the status of its response; an intermediary may change the latter.",
      "Each problem type adds its own members; the body stays open for them.",
      "RFC 9457 compares types after it has resolved relative ones. The contract keeps the type as sent, and nothing is fetched.",
      "RFC 7807 had the same members and the same media type."
    ],
    "sources": {
      "rfc9457": {
        "title": "RFC 9457: Problem Details for HTTP APIs",
        "url": "https://www.rfc-editor.org/rfc/rfc9457",
        "read": "2026-11-20"
      }
    },
    "errors": []
  },
  {
    "id": "rocketpunch",
    "name": "Rocketpunch",
    "kind": "vendor",
    "summary": "Every error has the same flat body: a machine-readable `code`, a `message`, and a `status` that repeats the HTTP status.",
    "notes": [
      "The advice of the page to read `error.code` refers to the variable with the caught error; the body itself is flat.",
      "A body whose `status` differs from the HTTP status is a violation. So is a `code` with another `status` than in the page's table.",
      "The page allows for errors that it does not cover: another `code` in the same envelope is undocumented, not a violation. The page asks you to report such an error to support@rocketpunch.com or on developers.rocketpunch.com.",
      "An unsupported language and a page out of range come with 400 or 422: the page gives both statuses for the same mistake.",
      "The page describes the members of the body and prints no whole response.",
      "The page does not say whether `Retry-After` is a number of seconds or a date, nor whether it comes with 503.",
      "The page prints the developer portal's address without a scheme; the links add `https://`."
    ],
    "sources": {
      "errors": {
        "title": "Rocketpunch: Error Response Format",
        "read": "2026-11-20"
      }
    },
    "errors": [
      {
        "id": "bad-request",
        "title": "Bad request",
        "meaning": "A parameter is missing or invalid.",
        "action": "Read `message` for the invalid parameter, compare it with the reference of the endpoint, correct it and send the request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "`lang`, for example of `/api/v1/jobs` and `/api/v1/companies`, accepts 11 IETF language tags: `ko`, `en`, `ja`, `zh-hans`, `zh-hant`, `es`, `fr`, `de`, `pt`, `id` and `vi`.",
          "Keep `per_page` within the documented maximum of the endpoint, typically 100, and do not request a `page` after the last one."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              400
            ],
            "statusBasis": "documented",
            "code": "BAD_REQUEST",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchBadRequestError",
            "schema": "rocketpunch/bad-request-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unauthorized",
        "title": "API key missing or invalid",
        "meaning": "The `X-RP-API-Key` header is missing or malformed, its key was revoked, or an OAuth access token has expired.",
        "action": "Check the header name `X-RP-API-Key`, and that the key begins with `rp_app_`. If the key was revoked or exposed, ask a person to rotate it in the app settings of the developer portal, and update your environment variables or secrets manager. If you use OAuth, get a new access token with the `refresh_token`.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "An expired OAuth token, which software can renew, has the same code as an invalid key, which only a person can replace. The body does not distinguish them; the contract gives the remedy for the key.",
          "A key that does not begin with `rp_app_` may be another value from the developer portal, copied by mistake.",
          "The page refers to the \"Auth Flow\" guide for the refresh flow, without an address."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              401
            ],
            "statusBasis": "documented",
            "code": "UNAUTHORIZED",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchUnauthorizedError",
            "schema": "rocketpunch/unauthorized-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "forbidden",
        "title": "Not permitted",
        "meaning": "The key or token is valid but lacks the scope for this resource.",
        "action": "Enable the required scopes for the app. If you use OAuth, redirect the user through the authorization flow again and request the missing scope.",
        "category": "permission-denied",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "The page does not say where an app's scopes are enabled; the link leads to the portal with the app settings."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
        "basis": {
          "meaning": "documented",
          "action": "documented",
          "category": "inferred",
          "when": "documented",
          "retryable": "inferred",
          "remedy": "inferred",
          "backoff": "inferred"
        },
        "forms": [
          {
            "shape": "body",
            "surfaces": [
              "rest"
            ],
            "status": [
              403
            ],
            "statusBasis": "documented",
            "code": "FORBIDDEN",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchForbiddenError",
            "schema": "rocketpunch/forbidden-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "not-found",
        "title": "Not found",
        "meaning": "The resource does not exist: the path or an identifier is wrong, or the resource was deleted.",
        "action": "Check the path and the identifiers in the URL.",
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
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              404
            ],
            "statusBasis": "documented",
            "code": "NOT_FOUND",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchNotFoundError",
            "schema": "rocketpunch/not-found-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "unprocessable-entity",
        "title": "Validation failed",
        "meaning": "The request is well-formed, but a value in it fails validation.",
        "action": "Read `message` for the invalid field, such as a `page` out of range or an unsupported `lang`. Correct it and send the request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "`lang`, for example of `/api/v1/jobs` and `/api/v1/companies`, accepts 11 IETF language tags: `ko`, `en`, `ja`, `zh-hans`, `zh-hant`, `es`, `fr`, `de`, `pt`, `id` and `vi`.",
          "Keep `per_page` within the documented maximum of the endpoint, typically 100, and do not request a `page` after the last one."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              422
            ],
            "statusBasis": "documented",
            "code": "UNPROCESSABLE_ENTITY",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchUnprocessableEntityError",
            "schema": "rocketpunch/unprocessable-entity-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "rate-limit-exceeded",
        "title": "Rate limited",
        "meaning": "The app has used up its request quota for the current window.",
        "action": "Wait for the time in the `Retry-After` header, then send the request again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The page refers to its \"Rate Limits\" page for retry strategies, without an address."
        ],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              429
            ],
            "statusBasis": "documented",
            "code": "RATE_LIMIT_EXCEEDED",
            "text": null,
            "headers": [
              {
                "name": "Retry-After",
                "required": true,
                "description": "Time to wait before the next attempt. Do not retry sooner.",
                "example": "30"
              }
            ],
            "revisions": null,
            "type": "RocketpunchRateLimitExceededError",
            "schema": "rocketpunch/rate-limit-exceeded-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented",
              "headers": "documented"
            }
          }
        ]
      },
      {
        "id": "internal-server-error",
        "title": "Internal error",
        "meaning": "Rocketpunch's servers failed unexpectedly.",
        "action": "Retry after a short delay with exponential backoff. If the error persists, contact the developer support.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "exponential"
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              500
            ],
            "statusBasis": "documented",
            "code": "INTERNAL_SERVER_ERROR",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchInternalServerError",
            "schema": "rocketpunch/internal-server-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      },
      {
        "id": "service-unavailable",
        "title": "Service unavailable",
        "meaning": "The API is temporarily unavailable, typically during maintenance.",
        "action": "Retry after a short delay, and check the developer portal for active incidents.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "short"
        },
        "notes": [],
        "since": null,
        "retired": null,
        "source": "errors#HTTP Status Codes",
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
              "rest"
            ],
            "status": [
              503
            ],
            "statusBasis": "documented",
            "code": "SERVICE_UNAVAILABLE",
            "text": null,
            "headers": [],
            "revisions": null,
            "type": "RocketpunchServiceUnavailableError",
            "schema": "rocketpunch/service-unavailable-error.schema.json",
            "source": "errors#HTTP Status Codes",
            "basis": {
              "body": "documented",
              "status": "documented"
            }
          }
        ]
      }
    ]
  }
];
