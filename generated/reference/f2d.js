export default {
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
          },
          "example": {
            "error": "q is required"
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
          "type": "F2dMissingQueryResultError",
          "schema": "f2d/missing-query-result-error.schema.json",
          "source": "errors#400 — Bad Request",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "query is required"
                }
              ],
              "isError": true
            }
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
          "type": "F2dUnauthorizedJsonRpcError",
          "schema": "f2d/unauthorized-json-rpc-error.schema.json",
          "source": "errors#401 — Unauthorized",
          "basis": {
            "body": "documented",
            "status": "documented",
            "headers": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Unauthorized"
            },
            "id": null
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
      "links": [
        {
          "title": "Reset the key of the command line",
          "command": "f2d configure",
          "source": "errors#403 — Forbidden"
        }
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
          },
          "example": {
            "error": "Invalid API key"
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
          },
          "example": {
            "error": "Rate limit exceeded",
            "retry_after": 12
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
          },
          "example": {
            "error": "Internal server error"
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
          "type": "F2dInternalJsonRpcError",
          "schema": "f2d/internal-json-rpc-error.schema.json",
          "source": "errors#500 — Internal Server Error",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32603,
              "message": "Internal error"
            },
            "id": 1
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
          "type": "F2dNotAcceptableJsonRpcError",
          "schema": "f2d/not-acceptable-json-rpc-error.schema.json",
          "source": "errors#Not Acceptable (-32000)",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Not Acceptable: Client must accept both application/json and text/event-stream"
            },
            "id": null
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
          "type": "F2dUnknownToolResultError",
          "schema": "f2d/unknown-tool-result-error.schema.json",
          "source": "errors#Unknown Tool (-32602)",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Tool nonexistent_tool not found"
                }
              ],
              "isError": true
            }
          }
        }
      ]
    }
  ]
};
