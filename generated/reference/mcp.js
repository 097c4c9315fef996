export default {
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
          "type": "McpParseJsonRpcError",
          "schema": "mcp/parse-json-rpc-error.schema.json",
          "source": "overview#Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
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
          "type": "McpInvalidRequestJsonRpcError",
          "schema": "mcp/invalid-request-json-rpc-error.schema.json",
          "source": "overview#Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32600,
              "message": "Task augmentation required for tools/call requests"
            }
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
          "type": "McpMethodNotFoundJsonRpcError",
          "schema": "mcp/method-not-found-json-rpc-error.schema.json",
          "source": "streamable-http#Protocol Version Header",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32601,
              "message": "Roots not supported",
              "data": {
                "reason": "Client does not have roots capability"
              }
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
          "code": -32601,
          "text": null,
          "headers": [],
          "revisions": [
            "2024-11-05",
            "2025-03-26",
            "2025-06-18",
            "2025-11-25"
          ],
          "type": "McpMethodNotFoundJsonRpcError",
          "schema": "mcp/method-not-found-json-rpc-error.schema.json",
          "source": "roots-2025-11-25#Error Handling",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32601,
              "message": "Roots not supported",
              "data": {
                "reason": "Client does not have roots capability"
              }
            }
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
          "type": "McpInvalidParamsJsonRpcError",
          "schema": "mcp/invalid-params-json-rpc-error.schema.json",
          "source": "overview#Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 3,
            "error": {
              "code": -32602,
              "message": "Unknown tool: invalid_tool_name"
            }
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
          "type": "McpInternalJsonRpcError",
          "schema": "mcp/internal-json-rpc-error.schema.json",
          "source": "overview#Error Codes",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32603,
              "message": "Internal error"
            }
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
          "type": "McpResourceNotFoundJsonRpcError",
          "schema": "mcp/resource-not-found-json-rpc-error.schema.json",
          "source": "resources-2025-11-25#Error Handling",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 5,
            "error": {
              "code": -32002,
              "message": "Resource not found",
              "data": {
                "uri": "file:///nonexistent.txt"
              }
            }
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
          "type": "McpUrlElicitationRequiredJsonRpcError",
          "schema": "mcp/url-elicitation-required-json-rpc-error.schema.json",
          "source": "elicitation-2025-11-25#URL Elicitation Required Error",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 2,
            "error": {
              "code": -32042,
              "message": "This request requires more information.",
              "data": {
                "elicitations": [
                  {
                    "mode": "url",
                    "elicitationId": "550e8400-e29b-41d4-a716-446655440000",
                    "url": "https://mcp.example.com/connect?elicitationId=550e8400-e29b-41d4-a716-446655440000",
                    "message": "Authorization is required to access your Example Co files."
                  }
                ]
              }
            }
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
          "type": "McpHeaderMismatchJsonRpcError",
          "schema": "mcp/header-mismatch-json-rpc-error.schema.json",
          "source": "streamable-http#Server Validation",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32020,
              "message": "Header mismatch: Mcp-Name header value 'foo' does not match body value 'bar'"
            }
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
          "type": "McpMissingRequiredClientCapabilityJsonRpcError",
          "schema": "mcp/missing-required-client-capability-json-rpc-error.schema.json",
          "source": "schema#MissingRequiredClientCapabilityError",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 12,
            "error": {
              "code": -32021,
              "message": "Missing required client capability",
              "data": {
                "requiredCapabilities": {
                  "extensions": {
                    "io.modelcontextprotocol/tasks": {}
                  }
                }
              }
            }
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
          "type": "McpUnsupportedProtocolVersionJsonRpcError",
          "schema": "mcp/unsupported-protocol-version-json-rpc-error.schema.json",
          "source": "versioning#Protocol Version Negotiation",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32022,
              "message": "Unsupported protocol version",
              "data": {
                "supported": [
                  "2026-07-28",
                  "2025-11-25"
                ],
                "requested": "1900-01-01"
              }
            }
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
          "type": "McpUserRejectedJsonRpcError",
          "schema": "mcp/user-rejected-json-rpc-error.schema.json",
          "source": "sampling-2025-11-25#Error Handling",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 3,
            "error": {
              "code": -1,
              "message": "User rejected sampling request"
            }
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
          "type": "McpResultErrorEnvelope",
          "schema": "mcp/result-error-envelope.schema.json",
          "source": "tools#Error Handling",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 4,
            "result": {
              "resultType": "complete",
              "content": [
                {
                  "type": "text",
                  "text": "Invalid departure date: must be in the future. Current date is 08/08/2025."
                }
              ],
              "isError": true
            }
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
          "type": "McpTaskResultErrorEnvelope",
          "schema": "mcp/task-result-error-envelope.schema.json",
          "source": "tasks-extension#Task Status",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 4,
            "result": {
              "taskId": "786512e2-9e0d-44bd-8f29-789f820fe840",
              "status": "failed",
              "createdAt": "2025-11-25T10:30:00Z",
              "lastUpdatedAt": "2025-11-25T10:40:00Z",
              "ttl": 30000,
              "statusMessage": "Tool execution failed: API rate limit exceeded"
            }
          }
        }
      ]
    }
  ]
};
