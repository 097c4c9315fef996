export default [
  {
    "id": "ai-workflow",
    "name": "AI Workflow MCP",
    "kind": "vendor",
    "summary": "Over REST a bare `error` text, now and then with members beside it; over MCP JSON-RPC error objects, where every failure of a tool has the same code.",
    "notes": [
      "The REST body has no code: errors are told by their whole text, compared exactly, or by the status where the page leaves the text open. Another text is undocumented, not a breach.",
      "A malformed key and an unknown one have the same status and the same text; only the `hint` tells them apart.",
      "The page prints \"model not found\" and says that tools, skills, MCP servers and frameworks have equivalent errors, whose texts it does not print: not-found is told by the status 404.",
      "The page prints no status beside its JSON-RPC errors. 400 and 404 are inferred from its list of statuses and bind nothing.",
      "The page gives -32602 to every failure of a tool, where the JSON-RPC standard has invalid parameters; and it reports such a failure as a JSON-RPC error, where MCP would have a tool result with `isError`.",
      "The page lists 500 and prints no body for it: that its body is the envelope is inferred.",
      "Of the statuses that the page lists, 200 and 202 are successes; 202 has no body.",
      "The page advises to branch on the HTTP status over REST, but several of its errors share one: here the text decides."
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
        "meaning": "The API key does not have the form of a key, or the `Authorization` header is not built as expected; the `hint` says how.",
        "action": "Send the key as a bearer token and check that it begins with `ak_`. If it does not, have a person create a new key.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The text is that of `invalid-api-key`; the presence of `hint` makes the difference."
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
            "conditions": [
              {
                "pointer": "/hint",
                "present": true
              }
            ],
            "headers": [
              {
                "name": "cache-control",
                "required": true,
                "description": "Tells caches not to keep the refusal, so that a corrected key is not met with an old one.",
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
        "meaning": "The API key is well formed but unknown, revoked or deleted.",
        "action": "Have a person create a new key in the account settings and use that one.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The text is that of `malformed-api-key`; the absence of `hint` makes the difference."
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
            "conditions": [
              {
                "pointer": "/hint",
                "present": false
              }
            ],
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
        "meaning": "The API key is past its end.",
        "action": "Have a person create a new key in the account settings and use that one.",
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
        "meaning": "The search request carries no `q`.",
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
        "action": "Use one of the types that `allowed_types` lists and send the request again.",
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
        "action": "Correct the id, for instance with one from a search.",
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
        "action": "Correct how the message is serialized and send it again.",
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
        "meaning": "Several requests came in one message, which the server does not take.",
        "action": "Send each request as a message of its own.",
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
        "meaning": "The server has no JSON-RPC method of this name.",
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
        "meaning": "A tool could not do its work, most often because its name or an argument is missing or wrong.",
        "action": "Check the tool's name against `tools/list`, send its arguments as an object under their documented names, and call it again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The page gives this code to every failure of a tool; `error.message` says which."
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
        "meaning": "The requests of this minute are used up; a request with a key has a higher limit than one without.",
        "action": "Wait for at least as long as `retry-after` or `retry_after_seconds` says, then send the request again.",
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
                "description": "Seconds to wait at least before the next attempt.",
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
        "action": "Try again later with exponentially growing delays.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "exponential"
        },
        "notes": [
          "The page lists the status with a few words and advises nothing."
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
        "meaning": "The request asked for fresh facts only (`fresh_only=true`), and those at hand are older.",
        "action": "Look at the health and source-status endpoints and send the request again once the sources are refreshed. Leave `fresh_only` out only where old facts will do.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The page shows neither code nor status nor body for it, so no response is ever matched to it.",
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
    "summary": "One envelope for REST and MCP alike: a machine-readable `error_code`, a coarse `category`, and a hint at the next step.",
    "notes": [
      "The page calls its list the main codes: another `error_code` in the same envelope is undocumented, not a breach.",
      "`retryable` is a column of the page, not a member of the body.",
      "The page pairs no code but RATE_LIMITED with a `category`, so the pair is not checked.",
      "The page shows the envelope for REST and MCP alike: on MCP too it is the bare body, not a JSON-RPC error object."
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
        "meaning": "The body or the query did not pass validation.",
        "action": "Read `detail` for the fields at fault, correct the request and send it again.",
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
        "meaning": "The token is invalid or expired, lacks the scope, or the request names another service's organization.",
        "action": "Log in again with `codens-mcp login`. If a fresh token fails too, check the scope and leave out the explicit organization id.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": true,
          "remedy": "authenticate",
          "backoff": null
        },
        "notes": [
          "The page gives the same code for an invalid token, a missing scope and another service's organization id; the body cannot tell which."
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
        "meaning": "The account has used up its credits. Waiting does not bring them back.",
        "action": "Top up on the pricing page or in the Auth Codens dashboard, then send the request again.",
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
        "meaning": "Too many requests in the current period.",
        "action": "Wait for as long as `Retry-After` or `retry_after_seconds` says, then try again with growing delays.",
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
                "description": "Seconds to wait before the next attempt. Do not try sooner.",
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
        "action": "Try again after a short pause. If it goes on, send `detail` and the request id to support.",
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
        "meaning": "The same `Idempotency-Key` was sent before with a different payload.",
        "action": "Use a new key, or send the payload that the key was first used with.",
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
        "meaning": "The token one service presented to another has expired.",
        "action": "Have Auth Codens issue a new token and send the request again.",
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
        "meaning": "The token one service presented to another did not pass verification.",
        "action": "Have Auth Codens issue a new token and send the request again.",
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
        "meaning": "The token one service presented to another had been used before.",
        "action": "Have Auth Codens issue a new token for each request.",
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
        "action": "Leave `organization_id` out: the credentials tell the organization.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The page lists both organization codes for 403 and 404 together: either code may come with either status."
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
        "meaning": "The organization id in the request is unknown to this service; each service issues ids of its own.",
        "action": "Leave `organization_id` out: the credentials tell the organization.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The page lists both organization codes for 403 and 404 together: either code may come with either status."
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
        "meaning": "The service is switched off for this organization.",
        "action": "Stop calling it for this organization. The page names no remedy.",
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
    "summary": "Over REST a bare `error` text without a code. Over MCP three shapes side by side: that same body, JSON-RPC error objects, and tool results with `isError: true`.",
    "notes": [
      "The body has no code: errors are told by their whole text, compared exactly. Another text is undocumented, not a breach.",
      "The number in the text of the unknown-tool result is no JSON-RPC code: that response is a tool result, and only its text tells the error, although the page lists it under -32602.",
      "The page prints its tool results without `jsonrpc` and `id`, so neither is required of them.",
      "A missing query is a body over REST and a tool result over MCP, and the parameter is called `q` there and `query` here.",
      "On MCP, -32600 stands for a missing token, where the JSON-RPC standard has an invalid request. It is told by code and message together; any other -32600 is undocumented, and so is any other -32000.",
      "A missing `x-api-key` header is answered with 403 like a wrong key, where HTTP has 401.",
      "The page prints no status for -32000, and the status of an MCP internal error is that of the section only: JSON-RPC errors and tool results may come with any status or none, but for the 401 that carries its challenge header."
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
        "meaning": "The request carries no search query: the parameter is `q` over REST and `query` over MCP.",
        "action": "Add the query under the name that the interface uses and send the request again.",
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
        "meaning": "The MCP request carries no bearer token.",
        "action": "Run the OAuth login that the `WWW-Authenticate` header points to, then send the request again with the token.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": true,
          "remedy": "authenticate",
          "backoff": null
        },
        "notes": [
          "Any other -32600 is undocumented.",
          "The page prints `id` as null; the contract leaves it open."
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
                "description": "The challenge: its `resource_metadata` is the address where the OAuth login is described.",
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
        "action": "Check the key and the spelling of the header. If the key does not work, have a person set a new one, or use OAuth where the client speaks MCP.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "Over MCP it comes only to clients that fall back on an API key, and as the same body."
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
        "meaning": "Too many requests came in a short time; the limit counts by API key over REST and by user over MCP.",
        "action": "Wait for as long as `Retry-After` or `retry_after` says, then try again with exponentially growing delays.",
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
                "description": "Seconds to wait before the next attempt. Do not try sooner.",
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
        "action": "Try again after a few seconds. If it goes on, the service may be down: come back later.",
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
        "title": "Accept header insufficient",
        "meaning": "The MCP request does not say that it accepts both types of response: its `Accept` header is missing or incomplete.",
        "action": "Send `Accept: application/json, text/event-stream`.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Any other -32000 is undocumented: the number is one of those that each server gives a meaning of its own."
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
        "action": "List the tools with `tools/list` and call one of those.",
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
    "summary": "Two shapes: over REST an object under `detail` with a string code and a message, over MCP JSON-RPC error objects with numbers of its own from -32001 to -32004.",
    "notes": [
      "Only one REST code string is printed, INSUFFICIENT_CREDITS. The other REST errors are told by their status and the envelope, and another code in the envelope is undocumented, not a breach.",
      "The page gives JSON-RPC errors names, not messages, and prints one message only: the text of `message` is open.",
      "The number -32002 is a rate limit here. In older revisions of MCP the same number means that a resource was not found.",
      "The table of statuses lists 200, which is a success and no error.",
      "The page names no HTTP status for JSON-RPC errors: they may come with any status, or with none.",
      "The page says what to do about a rate limit, but not whether `Retry-After` holds seconds or a date."
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
        "meaning": "The request is not built as the API expects.",
        "action": "Compare it with the documented format, correct it and send it again.",
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
        "meaning": "The request carries no usable API key: the `Authorization` header is absent or malformed, or the key is unknown or revoked.",
        "action": "Check that the header carries the key. If the key no longer works, have a person generate a new one in the Jobko dashboard.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "The page has two names for it: \"Invalid API key\" beside the status, \"Authentication required\" beside the JSON-RPC code."
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
        "meaning": "The account holds fewer credits than the operation costs. Waiting does not bring more.",
        "action": "Add credits in the Jobko dashboard, then send the request again; `required_credits` and `available_credits` tell how many are missing.",
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
        "action": "Have a person add the scope to the key, or create a key that has it.",
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
        "meaning": "Too many requests came in a short time.",
        "action": "Wait for as long as the `Retry-After` header says, then send the request again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The page advises to check `Retry-After` without printing it. It is required with status 429; a JSON-RPC answer with another status, or none, is not held to it."
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
                "description": "How long to wait before the next attempt. Do not try sooner.",
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
                "description": "How long to wait before the next attempt. Do not try sooner.",
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
        "meaning": "Jobko failed to carry the request out.",
        "action": "Contact Jobko's support; the page does not advise another attempt.",
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
        "action": "Correct how the message is serialized and send it again.",
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
        "title": "Not a JSON-RPC request",
        "meaning": "The message is JSON but no valid JSON-RPC request.",
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
        "meaning": "The server has no method of this name.",
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
          "The page names it among the common errors only and shows neither code nor status nor body, so no response is ever matched to it."
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
    "summary": "The error object of the JSON-RPC 2.0 specification and its five pre-defined codes, which many servers send as they are.",
    "notes": [
      "The codes from -32000 to -32099 are left to each server: such a number says nothing until the server is known, and is undocumented here.",
      "Errors are told by their code alone; the text of `message` and the type of `data` are open.",
      "The specification requires an `id`, null where the request's could not be read. The contract leaves it open: a message without one is read all the same.",
      "The specification knows no HTTP status and says nothing of retrying: what to do about each error is inferred.",
      "A batch is answered with an array of responses. The contract describes one response."
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
        "action": "Correct how the message is serialized and send it again.",
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
        "title": "Not a JSON-RPC request",
        "meaning": "The message is JSON but no valid request object.",
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
        "meaning": "The parameters do not fit the method.",
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
        "meaning": "The server failed inside its JSON-RPC layer.",
        "action": "Try again after a short pause. If it goes on, tell whoever runs the server.",
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
    "summary": "JSON-RPC errors with the standard codes and a few of its own, failed tool calls as results with `isError: true`, and failed tasks as results whose `status` is `failed`. The revision of the protocol decides which codes exist and which HTTP status goes with them.",
    "notes": [
      "No revision binds the standard codes to an HTTP status, but for -32601, which goes with 404 since 2026-07-28. Where a revision asks for 400 with a code of its own, the code is bound to it.",
      "The codes from -32000 to -32019 belong to each server; 2026-07-28 forbids a receiver to read a meaning into them, except -32002. They are undocumented here.",
      "The codes from -32020 to -32099 are kept for the specification. One of them that is not listed here breaks the specification and is undocumented all the same.",
      "The page on the base protocol says that no new code may be taken from -32000 to -32019, where the schema calls that range the implementation's own: the contract lists none of it but the retired -32002.",
      "Drafts of 2026-07-28 numbered header mismatch, missing capability and unsupported version -32001, -32003 and -32004. No revision has those numbers.",
      "The `id` is open: up to 2025-06-18 every error has one, later it is left out where it could not be read, and JSON-RPC itself says null there.",
      "A missing resource is -32002 up to 2025-11-25 and -32602 since; a client is asked to go on accepting the old code.",
      "An unsupported version at `initialize` is -32602 with `supported` and `requested` up to 2025-11-25, and -32022 since; many servers answered with a version of their own instead.",
      "A response that asks for input (`resultType` \"input_required\") is no error.",
      "Tool results and tasks are read without `jsonrpc` too: a client often hands on the result alone.",
      "What a session, a method other than POST, a media type or a full server is answered with is told by the HTTP status alone, and the body, if any, is the server's own."
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
        "action": "Correct how the message is serialized and send it again.",
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
        "title": "Not a valid request",
        "meaning": "The message is JSON but no valid request. With tasks in 2025-11-25, also: the tool must be called as a task.",
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
        "meaning": "The method does not exist, or belongs to a capability that the receiver does not advertise.",
        "action": "Call a method of a capability that the other side advertises.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "A 404 with this body comes from a server of 2026-07-28 or later; a 404 with any other body may come from a server that does not know the endpoint."
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
        "meaning": "The parameters do not fit: an unknown tool or prompt, bad arguments, a bad cursor, level or task, and since 2026-07-28 also an unknown resource or a missing `_meta` member.",
        "action": "Correct the parameters and send the request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Since 2026-07-28 a resource that does not exist is answered with this code too."
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
        "action": "Try again after a short pause. If it goes on, tell whoever runs the server.",
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
        "action": "List the resources and read one of those.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The specification puts the `uri` into `data` in its example and requires nothing of it. Other senders use the same number for other failures, so it means this only where the sender is known to speak MCP."
        ],
        "since": null,
        "retired": {
          "since": "2026-07-28",
          "reason": "A missing resource is invalid parameters (-32602) there. The code stays reserved, and clients are asked to go on accepting it."
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
        "meaning": "The request needs something that a person does on a web page, such as a login at a third party.",
        "action": "Show the person where each page of `data.elicitations` leads, let them open it, and send the request again once it is done.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "Of the remedies that the contract can name, a permission that a person grants comes nearest; what the page asks for is the server's own."
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
        "meaning": "A header that repeats part of the body is missing or malformed, or says something else than the body.",
        "action": "Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header as the body has it.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "An intermediary may answer the same failure with a bare 400."
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
        "title": "The client lacks a capability",
        "meaning": "The request needs a capability that the client did not declare in it.",
        "action": "Declare what `data.requiredCapabilities` lists and send the request again, if the client has it.",
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
        "meaning": "The server does not serve the protocol version that the request names.",
        "action": "Take a version of `data.supported` that the client has and send the request again in it. If there is none, tell the user.",
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
        "title": "The user said no",
        "meaning": "The user of the client turned a sampling request down. The client sends it to the server.",
        "action": "Go on without the answer of the model, and do not ask again for the same.",
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
          "reason": "Servers no longer send requests of their own there: a sampling request travels inside a result, and the pages no longer list the code."
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
        "title": "The tool reports a failure",
        "meaning": "The tool ran, or its arguments were checked, and it says that it failed: a failed call to another service, a broken business rule, or arguments out of range.",
        "action": "Give the content to the model, which can correct the arguments and call again.",
        "category": "unknown",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Only the content says what went wrong, in the words of the tool: it may as well be something that a wait mends.",
          "Up to 2025-06-18 arguments that fail validation are an error with -32602 in the words of the page; since 2025-11-25 they are reported this way."
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
        "title": "The task failed",
        "meaning": "The request ran as a task and ended with an error. The response itself is a success: it tells the state of the task.",
        "action": "Read `result.error` and act on its code as if the request had been answered with it; in 2025-11-25 ask `tasks/result` for it. Call again only as a new task.",
        "category": "unknown",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": null,
          "backoff": null
        },
        "notes": [
          "Since 2026-07-28 a failed task holds the error and stands for a JSON-RPC error only: a tool result with `isError: true` ends a task as `completed`. In 2025-11-25 it holds no error, and such a tool result may end it as `failed`."
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
    "summary": "The errors that the official TypeScript SDKs of the Model Context Protocol send by themselves, and so do most servers built on them. The code alone says little: each is told by code and text together.",
    "notes": [
      "The source of the two SDKs is what the contract documents, read in the versions that `sources` name; bodies captured from servers built on them count as printed.",
      "A server may send any text: one of these says that the SDK wrote it, or that somebody copied it. Other libraries reuse a number of them word for word.",
      "In 1.x the text of an error that the server throws begins with `MCP error <code>: `, in 2.x it does not. A pattern that lets up to 18 of the characters of that prefix stand before the text covers both.",
      "What is thrown inside a tool is reported as a failed tool call, with the text alone: the code is lost, but for the prefix of 1.x. In 2.x an unknown or disabled tool is a JSON-RPC error instead.",
      "Texts that are those of JSON-RPC itself (`Method not found`, `Internal error`, `Parse error`) tell nothing of the SDK and are not listed; nor is a validation report that stands alone as the text (-32603 in 1.x).",
      "Over Streamable HTTP an error inside a stream or an answered request comes with 200, over stdio with none: only what the transport itself turns down is bound to a status.",
      "2.x sends -32602 where a server throws -32002, with text and data as they were.",
      "The old HTTP+SSE transport answers with plain text, which no envelope describes.",
      "The OAuth endpoints of 1.x send the errors of the OAuth standard, and two codes that no standard has: those are listed here."
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
        "meaning": "The body of the request is no JSON, or is empty.",
        "action": "Correct how the message is serialized and send it again.",
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
        "title": "Not a JSON-RPC message",
        "meaning": "The body of the request is JSON but no message that the protocol has.",
        "action": "Build the message as the protocol describes it: `jsonrpc` \"2.0\", a text or whole number as `id`, an object as `params`.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The code is that of invalid JSON, although the JSON is valid. Where 2.x serves the new protocol too, the same request is answered with -32600: see `invalid-request-body`."
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
        "title": "Not a JSON-RPC message",
        "meaning": "The body of the request is JSON but no message that the protocol has.",
        "action": "Build the message as the protocol describes it: `jsonrpc` \"2.0\", a text or whole number as `id`, an object as `params`.",
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
        "title": "Body not read",
        "meaning": "The body of the request could not be read to its end.",
        "action": "Send the request again after a short pause.",
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
        "meaning": "The body of the request is larger than the server takes.",
        "action": "Send less in one request; the text names the limit in bytes.",
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
        "title": "Accept header insufficient",
        "meaning": "The request does not say that it accepts the types the server answers with.",
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
        "meaning": "The request does not say that its body is JSON.",
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
        "meaning": "The endpoint does not take this HTTP method. Where a server keeps no session it takes no GET and no DELETE either.",
        "action": "Use one of the methods that the `Allow` header names; where there is none, POST.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The OAuth endpoints send a code of their own, `method_not_allowed`, which no OAuth standard has. The example servers answer with the JSON-RPC text and no `Allow` header."
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
                "description": "The methods that the endpoint takes.",
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
            "text": "^The method [A-Z]{1,20} is not allowed for this endpoint$",
            "headers": [
              {
                "name": "Allow",
                "required": true,
                "description": "The methods that the endpoint takes.",
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
        "meaning": "The `Host` header names none of the hosts that the server lets in, or cannot be read. A server on a local machine is guarded this way against pages that rebind its name.",
        "action": "Address the server by a name that it lets in, or have its operator add the name.",
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
        "meaning": "The `Origin` header names none of the origins that the server lets in, or cannot be read.",
        "action": "Call from an origin that the server lets in, or have its operator add the origin.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The check that stands outside the transport came with 2.x."
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
        "meaning": "The session that the `Mcp-Session-Id` header names has ended, or never was.",
        "action": "Drop the session id and begin a new session with `initialize`.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The protocol asks a client that gets 404 for a session to begin a new one. In the SDK -32001 is also the code of a request that timed out."
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
        "meaning": "The server keeps sessions, and the request names none.",
        "action": "Send the `Mcp-Session-Id` header that the answer to `initialize` carried.",
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
        "meaning": "The request neither begins a session nor names one that the server knows.",
        "action": "Begin a session with `initialize`, and send its id with what follows.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The text is that of the example servers of 1.x, not of the library; many servers copied it, and other libraries use it too, some of them for a body that is no JSON."
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
        "meaning": "The first request of a session was not `initialize`.",
        "action": "Begin with `initialize`.",
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
        "title": "Session already begun",
        "meaning": "The session has been begun, and the request begins it again.",
        "action": "Go on with the session, or begin another without its id.",
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
        "title": "More than one message with initialize",
        "meaning": "The request holds `initialize` together with other messages.",
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
        "meaning": "The `MCP-Protocol-Version` header names a version that the server does not have.",
        "action": "Send the version that the answer to `initialize` named; the text lists those that the server has.",
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
        "meaning": "The session has a stream open already.",
        "action": "Use the stream that is open, or close it first.",
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
        "title": "Stream to resume is in use",
        "meaning": "The stream that the `Last-Event-ID` header belongs to is still connected.",
        "action": "Close the old connection, or wait until the server notices that it is gone, and resume then.",
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
        "meaning": "The request resumes a stream, and the server keeps no events.",
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
        "meaning": "The `Last-Event-ID` header names no event that the server keeps.",
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
        "title": "Events could not be replayed",
        "meaning": "The server failed while it replayed the events of a stream.",
        "action": "Try again after a short pause, or open a new stream.",
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
        "meaning": "The batch holds more messages than the server takes at once.",
        "action": "Send fewer messages at once; the text names the limit.",
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
        "meaning": "The batch holds no message.",
        "action": "Send a message.",
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
        "meaning": "The endpoint takes no batch, or none with a request of 2026-07-28 or later.",
        "action": "Send each message on its own.",
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
        "meaning": "One message of the batch is none that the protocol has.",
        "action": "Correct the message, or send each on its own.",
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
        "title": "Responses cannot be posted",
        "meaning": "The request posts a response, and the endpoint serves revisions only whose servers send no requests.",
        "action": "Do not post responses: send the input that the server asks for with the next request.",
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
        "meaning": "A header that repeats part of the body is missing, cannot be read, or says something else than the body. The text says which.",
        "action": "Send `MCP-Protocol-Version`, `Mcp-Method`, `Mcp-Name` and each `Mcp-Param-` header as the body has it.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The code is the protocol's own; the text and `data.mismatch` are the SDK's."
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
        "meaning": "The server does not serve the protocol version that the request names, or the request names none.",
        "action": "Take a version of `data.supported` that the client has and send the request again in it. If there is none, tell the user.",
        "category": "not-supported",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The protocol requires `data.requested`; the SDK leaves it out where the request named no version."
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
        "title": "The client lacks a capability",
        "meaning": "The server needs a capability that the client did not declare.",
        "action": "Declare the capability, if the client has it, and send the request again.",
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
        "title": "The client cannot give the input",
        "meaning": "The server asks for input of a kind that the client did not declare.",
        "action": "Declare the capability that the text names, if the client has it, and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "Towards clients of 2025-11-25 and earlier, the same text comes with -32603 where the request was no tool call."
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
        "meaning": "The request carries no `_meta` of the protocol revision that the server speaks.",
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
        "meaning": "The `MCP-Protocol-Version` header names a revision whose requests carry `_meta`, and the body lacks it or parts of it.",
        "action": "Send `_meta` with what the text names, or the header of the revision that the body follows.",
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
        "meaning": "A member of `_meta` is missing or not of the type that the revision gives.",
        "action": "Correct the member that the text names.",
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
        "meaning": "The `requestState` that the request brings back is none that the server gave out, or too old.",
        "action": "Begin again without it.",
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
        "title": "Subscription filter missing",
        "meaning": "`subscriptions/listen` does not say what to listen to, or not in the form that the protocol gives.",
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
        "meaning": "The server holds as many subscriptions as it takes.",
        "action": "Close subscriptions that are no longer needed, or try again later.",
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
        "action": "List the tools with `tools/list` and call one of those.",
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
        "meaning": "The server has the tool and has switched it off.",
        "action": "Call another tool; list those that are on with `tools/list`.",
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
        "title": "Invalid arguments for a tool",
        "meaning": "The arguments do not fit the input schema of the tool. The text says where.",
        "action": "Correct the arguments by the tool's input schema and call again.",
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
        "title": "Arguments of a tool too large",
        "meaning": "The arguments hold more elements than the server takes.",
        "action": "Send less in one call; the text names the limit.",
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
        "title": "A tool answered against its own schema",
        "meaning": "The tool ran, and what it returned does not fit the output schema that the server gives for it.",
        "action": "Tell whoever runs the server: the fault is in the tool.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [
          "The tool has run all the same: calling again repeats what it does."
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
        "title": "The tool must be called as a task",
        "meaning": "The tool runs as a task only, and the request does not ask for one.",
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
          "reason": "2.x has no tasks of its own: they are an extension of the protocol since 2026-07-28."
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
        "title": "Malformed tool call",
        "meaning": "`tools/call` does not have the parameters that the protocol gives: the name of a tool as text, and arguments as an object.",
        "action": "Correct the parameters and call again.",
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
        "title": "Malformed parameters",
        "meaning": "The parameters of the request do not have the form that the protocol gives. The server reports that as an internal error, with its validator's findings as the text.",
        "action": "Read the findings, a JSON list with a `path` and a `message` each, and correct the parameters. Do not show them to people, and do not send the same request again.",
        "category": "invalid-request",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "The code alone would read as a fault of the server that may pass. A handler that throws such a report of its own looks the same."
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
        "title": "A tool answered with no valid result",
        "meaning": "What the tool returned is no result that the protocol has.",
        "action": "Tell whoever runs the server: the fault is in the tool.",
        "category": "internal",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "contact-support",
          "backoff": null
        },
        "notes": [
          "The code says that the parameters are wrong; they are not."
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
        "title": "Input does not fit",
        "meaning": "The client answered a question of the server with content that does not fit the schema of the question.",
        "action": "Answer with content that fits, and call the tool again.",
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
        "title": "A request of the server timed out",
        "meaning": "The server itself had asked, the client or another server behind it, and got no answer in time.",
        "action": "Try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "A client that waits in vain raises the same error in its own process, where it is no response.",
          "In 2.x the code has no number: outside a tool the text comes with -32603 and is not listed."
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
        "title": "A connection behind the server closed",
        "meaning": "The connection on which the server itself had asked was closed before the answer.",
        "action": "Try again later.",
        "category": "unavailable",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "A client whose connection closes raises the same error in its own process, where it is no response."
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
        "action": "List the prompts with `prompts/list` and ask for one of those.",
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
        "meaning": "The server has the prompt and has switched it off.",
        "action": "Use another prompt; list those that are on with `prompts/list`.",
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
        "title": "Invalid arguments for a prompt",
        "meaning": "The arguments do not fit the prompt. The text says where.",
        "action": "Correct the arguments and ask again.",
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
        "meaning": "The request reads a resource that the server does not have, or completes a template that it does not have.",
        "action": "List the resources with `resources/list` and `resources/templates/list`, and use one of those.",
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
          "reason": "2.x words it another way and adds the address: see `resource-not-found`, and `unknown-resource-template` for templates."
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
        "action": "List the resources with `resources/list` and `resources/templates/list`, and read one of those.",
        "category": "not-found",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "A server may word it another way: a -32602 whose data hold `uri` and nothing else stands for the same."
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
        "meaning": "The request completes a template of resources that the server does not have.",
        "action": "List the templates with `resources/templates/list` and use one of those.",
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
        "meaning": "The server has the resource, or its template, and has switched it off.",
        "action": "Read another resource; list those that are on with `resources/list`.",
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
        "title": "Resource address is no URI",
        "meaning": "The address of the resource cannot be read as a URI.",
        "action": "Correct the address.",
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
        "meaning": "The request completes something that is neither a prompt nor a resource.",
        "action": "Refer to a prompt or a template of resources.",
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
        "meaning": "The parameters do not fit the method, which the text names.",
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
        "meaning": "The server has no such task, or none of this session.",
        "action": "Use the id of a task that this session began and that has not expired.",
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
          "reason": "2.x has no tasks of its own: they are an extension of the protocol since 2026-07-28."
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
        "meaning": "The request cancels a task that has ended.",
        "action": "Read what the task came to; there is nothing to cancel.",
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
          "reason": "2.x has no tasks of its own: they are an extension of the protocol since 2026-07-28."
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
        "meaning": "The request needs something that a person does on a web page, such as a login at a third party.",
        "action": "Show the person where each page of `data.elicitations` leads, let them open it, and send the request again once it is done.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "grant-scope",
          "backoff": null
        },
        "notes": [
          "The code is the protocol's own, of 2025-11-25; the text is the SDK's. In 2.x only towards clients of that revision.",
          "Of the remedies that the contract can name, a permission that a person grants comes nearest; what the page asks for is the server's own."
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
        "title": "The server asks for a page in a form that is gone",
        "meaning": "A tool of the server asks a person to open a page in the way of 2025-11-25, and the request is of a later revision.",
        "action": "Tell whoever runs the server: the fault is in the tool.",
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
        "title": "The server built no valid result",
        "meaning": "What the server made as the result is none that the protocol revision has. The text says why.",
        "action": "Tell whoever runs the server: the fault is in its code.",
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
        "title": "Server failed",
        "meaning": "The server failed outside any tool, prompt or resource, such as while it was set up for the request.",
        "action": "Try again after a short pause. If it goes on, tell whoever runs the server.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": "short"
        },
        "notes": [
          "In 1.x the text is that of the example servers, not of the library; many servers copied it."
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
        "meaning": "More requests came to the endpoint than its limit lets through: 20 in an hour for registration, 100 in a quarter of an hour for authorization and 50 for the rest, unless the server sets another limit.",
        "action": "Wait for as long as `Retry-After` says, then try again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "No OAuth standard has the code. The limit itself is that of another library, whose `Retry-After` and `RateLimit-` headers come with it."
        ],
        "since": null,
        "retired": {
          "since": "2.x",
          "reason": "2.x has no authorization endpoints of its own. Its list of codes still names this one."
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
            "text": "^You have exceeded the rate limit for [a-z ]{1,40} requests$",
            "headers": [
              {
                "name": "Retry-After",
                "required": false,
                "description": "Seconds until the limit is counted anew.",
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
    "summary": "The error responses of OAuth 2.0 authorization servers and of the resources that they protect: a JSON object with the code in `error` and a text in `error_description`.",
    "notes": [
      "The list of codes is open: extensions register more, and servers send their own. Such a code is undocumented, not wrong.",
      "RFC 6750 puts its codes into the `WWW-Authenticate` header and says nothing of a body. Many resources send them as a body of this shape too, which is what the contract describes; the header is not read.",
      "RFC 6750 recommends its statuses and does not require them; the contract binds each code to the one that it recommends.",
      "The authorization endpoint reports failure in the address of a redirect, which is no response to the client. Its codes are listed, since servers send them as a body elsewhere, and are bound to a status where another RFC does that.",
      "RFC 6749 asks for 400 unless it says otherwise, and says otherwise for `invalid_client` only. A server that answers `invalid_grant` with 401 or 403 breaks it.",
      "RFC 6749 limits the characters of the texts; the contract does not.",
      "No RFC has a code for too many requests: servers answer with 429 and a code or a body of their own.",
      "The facts were compared with the registrations and with quotations of the RFCs, not with each RFC read from end to end."
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
        "action": "Correct the request by the documentation of the endpoint.",
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
        "meaning": "The authorization server does not know the client, or does not accept how it proved who it is.",
        "action": "Check client id, secret and method of authentication. If the secret has expired, have a new one made or register again.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "401 is required where the client used the `Authorization` header, and HTTP itself (RFC 9110, section 15.5.2) requires the challenge with every 401."
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
                "description": "How the client may authenticate: the scheme that it used, where it used the `Authorization` header.",
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
        "title": "Grant or refresh token not valid",
        "meaning": "The authorization code, password, assertion or refresh token is wrong, expired, revoked, used up, or belongs to another client or redirect.",
        "action": "Begin the login again and use the new grant.",
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
        "title": "Client may not use the grant",
        "meaning": "The client is known and is not allowed to use this type of grant or of response.",
        "action": "Use a grant that the client is registered for, or have its registration changed.",
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
        "meaning": "The authorization server does not support the type of grant.",
        "action": "Use a grant type that the metadata of the server lists.",
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
        "meaning": "The scope is unknown or malformed, or goes beyond what was granted.",
        "action": "Ask for a scope that the server knows and that the grant covers.",
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
        "meaning": "The authorization server does not give out an authorization code, or a token, this way.",
        "action": "Use a response type that the metadata of the server lists.",
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
        "meaning": "The owner of the resource, or the authorization server, said no.",
        "action": "Do not ask again unless the person wants it.",
        "category": "permission-denied",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": null,
          "backoff": null
        },
        "notes": [
          "RFC 8628 sends it from the token endpoint when the person turns the device down. Other servers send it with 403."
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
        "meaning": "The authorization server met something that it did not expect.",
        "action": "Try again later. If it goes on, tell whoever runs the server.",
        "category": "internal",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The code exists because a redirect cannot carry the status 500. With a body the status says the same."
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
          "The code exists because a redirect cannot carry the status 503. With a body the status says the same."
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
        "title": "Access token not valid",
        "meaning": "The access token is expired, revoked, malformed or not meant for this resource; many resources say so of a missing token too.",
        "action": "Get a new access token, with the refresh token or by logging in, and send the request again.",
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
                "description": "The challenge: the same code, and where the resource follows RFC 9728 the address of its metadata.",
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
        "title": "Scope not sufficient",
        "meaning": "The access token is valid and does not cover what the request does.",
        "action": "Have the person grant the scope that the challenge names, and send the request again with the new token.",
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
                "description": "The challenge: the same code, and in `scope` what the request needs.",
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
        "title": "Redirect address not accepted",
        "meaning": "A redirect address of the client to be registered is malformed or not allowed.",
        "action": "Register redirect addresses that the server allows.",
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
        "meaning": "A member of the metadata of the client to be registered is wrong, or does not go with another.",
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
        "title": "Software statement not valid",
        "meaning": "The signed statement about the software of the client cannot be verified.",
        "action": "Send a statement that is well-formed and signed by an issuer that the server trusts.",
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
        "meaning": "The signed statement about the software of the client is valid, and this server does not accept it.",
        "action": "Ask whoever runs the server to approve the software, or register without the statement.",
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
        "meaning": "The person has not yet approved the device.",
        "action": "Ask again after `interval` seconds of the device response, or 5 where it names none.",
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
        "title": "Asking too often",
        "meaning": "The person has not yet approved the device, and the client asks too often.",
        "action": "Add 5 seconds to the interval, for this and all later requests, and ask again.",
        "category": "rate-limited",
        "retry": {
          "when": "after-delay",
          "retryable": true,
          "remedy": "wait",
          "backoff": null
        },
        "notes": [
          "The wait is that of the client's own interval plus 5 seconds: the response names none."
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
        "meaning": "The device code has expired before the person approved it.",
        "action": "Begin anew with the device, once the person wants it: do not do so in a loop.",
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
        "meaning": "The resource that the request names is unknown, malformed or missing, or does not go with the grant.",
        "action": "Name a resource that the server knows and that the grant covers.",
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
        "title": "Proof needs a nonce",
        "meaning": "The server asks for a nonce of its own in the proof of possession.",
        "action": "Put the nonce of the `DPoP-Nonce` header into a new proof and send the request again.",
        "category": "precondition-failed",
        "retry": {
          "when": "after-remedy",
          "retryable": true,
          "remedy": "authenticate",
          "backoff": null
        },
        "notes": [
          "From the token endpoint it comes with 400. A resource answers with 401 and puts the code into the challenge."
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
                "description": "The nonce to put into the next proof.",
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
        "title": "Proof of possession not valid",
        "meaning": "The DPoP proof is malformed, too old, used before, or not made with the key that the token or grant is bound to.",
        "action": "Make a new proof for this request with the right key, and check the clock.",
        "category": "unauthenticated",
        "retry": {
          "when": "never",
          "retryable": false,
          "remedy": "fix-request",
          "backoff": null
        },
        "notes": [
          "From the token endpoint it comes with 400. A resource answers with 401 and puts the code into the challenge."
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
    "summary": "The envelope of RFC 9457: a JSON object of the media type `application/problem+json` that names the type of the problem by a URI. It defines no problems of its own but `about:blank`.",
    "notes": [
      "Every member is optional. A body without `type` is of the type `about:blank`: the problem is what its status says.",
      "A member that has not the type given is to be ignored by a client. The contract calls it a breach all the same, since only its sender can mend it.",
      "The `status` must be the one of the response when it is sent; what stands between may change the latter.",
      "Each type of problem adds members of its own; the body stays open for them.",
      "RFC 9457 compares types after a relative one has been resolved; the contract gives the type as it was sent, and nothing is fetched.",
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
    "summary": "One flat body for every error: a machine-readable `code`, a `message`, and a `status` that repeats the HTTP status.",
    "notes": [
      "Where the page tells clients to read `error.code`, `error` is the variable that holds the caught error: the body itself is flat.",
      "A body whose `status` differs from the HTTP status breaks the contract. So does one whose `code` and `status` are not a pair of the page's table.",
      "The page allows for errors that it does not cover: another `code` in the same envelope is undocumented, not a breach.",
      "An unsupported language and a page out of range may come as 400 or as 422: the page gives both for the same mistake.",
      "The page describes the body member by member and prints no whole response.",
      "The page says neither whether `Retry-After` holds seconds or a date, nor whether it comes with 503."
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
        "action": "Read `message` for the parameter at fault, correct it and send the request again.",
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
        "meaning": "The `X-RP-API-Key` header is absent or malformed, its key was revoked, or an OAuth access token has expired.",
        "action": "Check the header and that the key begins with `rp_app_`. If the key no longer works, have a person make a new one in the developer portal; if it was an OAuth token, renew it with the refresh token.",
        "category": "unauthenticated",
        "retry": {
          "when": "after-remedy",
          "retryable": false,
          "remedy": "replace-credential",
          "backoff": null
        },
        "notes": [
          "An expired OAuth token, which software can renew, has the same code as a bad key, which takes a person. The body cannot tell which; the contract gives the remedy for the key."
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
        "action": "Enable the scope for the app, or have the user grant it by going through the authorization again.",
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
        "meaning": "There is no such resource: the path or an identifier is wrong, or the resource was deleted.",
        "action": "Check the path and the identifiers in the address.",
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
        "meaning": "The request is well formed, but a value in it is not accepted.",
        "action": "Read `message` for the field and the value at fault, correct it and send the request again.",
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
        "meaning": "The app has used up its requests for the current period.",
        "action": "Wait for as long as the `Retry-After` header says, then send the request again.",
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
                "description": "How long to wait before the next attempt. Do not try sooner.",
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
        "action": "Try again after a short wait, with exponentially growing delays. If it goes on, write to Rocketpunch's support.",
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
        "meaning": "The API is down for a while, most often for maintenance.",
        "action": "Try again after a short pause, and look in the developer portal for a known incident.",
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
