export default {
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
          },
          "example": {
            "detail": {
              "code": "EXAMPLE_CODE",
              "message": "Bad request"
            }
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
      "links": [
        {
          "title": "Generate an API key",
          "href": "https://jobko.ai/dashboard#agent",
          "source": "errors#\"Invalid API key\""
        }
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
          },
          "example": {
            "detail": {
              "code": "EXAMPLE_CODE",
              "message": "Invalid API key"
            }
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
          "type": "JobkoInvalidApiKeyJsonRpcError",
          "schema": "jobko/invalid-api-key-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32001,
              "message": "Authentication required"
            }
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
      "links": [
        {
          "title": "Add credits",
          "href": "https://jobko.ai/dashboard#credits",
          "source": "errors#\"Insufficient credits\""
        }
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
          },
          "example": {
            "detail": {
              "code": "INSUFFICIENT_CREDITS",
              "message": "Insufficient credits for this operation",
              "required_credits": 2,
              "available_credits": 0
            }
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
          "type": "JobkoInsufficientCreditsJsonRpcError",
          "schema": "jobko/insufficient-credits-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC (MCP)",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32003,
              "message": "Insufficient credits",
              "data": {
                "required_credits": 2,
                "available_credits": 0
              }
            }
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
      "links": [
        {
          "title": "API keys in the dashboard",
          "href": "https://jobko.ai/dashboard#agent",
          "source": "errors#\"Invalid API key\""
        }
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
          },
          "example": {
            "detail": {
              "code": "EXAMPLE_CODE",
              "message": "Scope not allowed"
            }
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
          "type": "JobkoScopeNotAllowedJsonRpcError",
          "schema": "jobko/scope-not-allowed-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32004,
              "message": "Scope not allowed"
            }
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
          },
          "example": {
            "detail": {
              "code": "EXAMPLE_CODE",
              "message": "Rate limit exceeded"
            }
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
          "type": "JobkoRateLimitExceededJsonRpcError",
          "schema": "jobko/rate-limit-exceeded-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented",
            "headers": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32002,
              "message": "Rate limit exceeded"
            }
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
          },
          "example": {
            "detail": {
              "code": "EXAMPLE_CODE",
              "message": "Server error"
            }
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
          "type": "JobkoServerJsonRpcError",
          "schema": "jobko/server-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": "a-1",
            "error": {
              "code": -32603,
              "message": "Something broke",
              "data": {
                "trace": null
              }
            }
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
          "type": "JobkoParseJsonRpcError",
          "schema": "jobko/parse-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32700,
              "message": "Parse error"
            }
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
          "type": "JobkoInvalidRequestJsonRpcError",
          "schema": "jobko/invalid-request-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "Invalid request"
            }
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
          "type": "JobkoMethodNotFoundJsonRpcError",
          "schema": "jobko/method-not-found-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32601,
              "message": "Method not found"
            }
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
          "type": "JobkoInvalidParamsJsonRpcError",
          "schema": "jobko/invalid-params-json-rpc-error.schema.json",
          "source": "errors#JSON-RPC Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Invalid params"
            }
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
      "links": [
        {
          "title": "Complete the profile",
          "href": "https://jobko.ai/dashboard#profile",
          "source": "errors#\"User profile not found\""
        }
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
};
