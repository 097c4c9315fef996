export default {
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
  "hosts": [
    "api.aiworkflowmcp.com",
    "mcp.aiworkflowmcp.com"
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
      "links": [
        {
          "title": "Create an API key",
          "href": "https://aiworkflowmcp.com/en/account/api-keys/",
          "source": "errors#Authentication"
        }
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
          },
          "example": {
            "error": "invalid API key",
            "hint": "Use Authorization: Bearer ak_..."
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
      "links": [
        {
          "title": "Create an API key",
          "href": "https://aiworkflowmcp.com/en/account/api-keys/",
          "source": "errors#Authentication"
        }
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
          },
          "example": {
            "error": "invalid API key"
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
      "links": [
        {
          "title": "Create an API key",
          "href": "https://aiworkflowmcp.com/en/account/api-keys/",
          "source": "errors#Authentication"
        }
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
          "text": "expired API key",
          "headers": [],
          "revisions": null,
          "type": "AiWorkflowExpiredApiKeyError",
          "schema": "ai-workflow/expired-api-key-error.schema.json",
          "source": "errors#Authentication",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "error": "expired API key"
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
          },
          "example": {
            "error": "q is required"
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
          },
          "example": {
            "allowed_types": [
              "DOC",
              "MCP_SERVER",
              "MODEL",
              "SKILL",
              "TOOL",
              "TUTORIAL"
            ],
            "error": "invalid type"
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
          },
          "example": {
            "error": "model not found"
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
          "type": "AiWorkflowInvalidJsonJsonRpcError",
          "schema": "ai-workflow/invalid-json-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Errors",
          "basis": {
            "body": "documented",
            "status": "inferred"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32700,
              "message": "invalid JSON"
            }
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
          "type": "AiWorkflowBatchNotSupportedJsonRpcError",
          "schema": "ai-workflow/batch-not-supported-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Errors",
          "basis": {
            "body": "documented",
            "status": "inferred"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "batch requests are not supported"
            }
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
          "type": "AiWorkflowMethodNotFoundJsonRpcError",
          "schema": "ai-workflow/method-not-found-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Errors",
          "basis": {
            "body": "documented",
            "status": "inferred"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32601,
              "message": "method not found: example"
            }
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
          "type": "AiWorkflowToolExecutionFailureJsonRpcError",
          "schema": "ai-workflow/tool-execution-failure-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Errors",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "model_id is required"
            }
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
      "links": [
        {
          "title": "Create an API key",
          "href": "https://aiworkflowmcp.com/en/account/api-keys/",
          "source": "errors#Authentication"
        }
      ],
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
          },
          "example": {
            "error": "rate limit exceeded",
            "limit_per_minute": 120,
            "retry_after_seconds": 60
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
          },
          "example": {
            "error": "unexpected failure"
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
      "links": [
        {
          "title": "Health endpoint",
          "href": "https://mcp.aiworkflowmcp.com/health",
          "source": "errors#Freshness"
        },
        {
          "title": "Source status endpoint",
          "href": "https://api.aiworkflowmcp.com/v1/sources/status",
          "source": "errors#Freshness"
        }
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
};
