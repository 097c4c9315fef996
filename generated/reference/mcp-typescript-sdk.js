export default {
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
          "type": "McpTypescriptSdkInvalidJsonJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-json-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32700,
              "message": "Parse error: Invalid JSON"
            },
            "id": null
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
          "type": "McpTypescriptSdkInvalidJsonRpcMessageJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-json-rpc-message-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32700,
              "message": "Parse error: Invalid JSON-RPC message"
            },
            "id": null
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
          "type": "McpTypescriptSdkInvalidRequestBodyJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-request-body-json-rpc-error.schema.json",
          "source": "inbound-2#classifyInboundRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Bad Request: the request body is not a valid JSON-RPC message"
            },
            "id": null
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
          "type": "McpTypescriptSdkUnreadableBodyJsonRpcError",
          "schema": "mcp-typescript-sdk/unreadable-body-json-rpc-error.schema.json",
          "source": "handler-2#createMcpHandler",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32700,
              "message": "Parse error: the request body could not be read"
            }
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
          "type": "McpTypescriptSdkPayloadTooLargeJsonRpcError",
          "schema": "mcp-typescript-sdk/payload-too-large-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Payload Too Large: Request body must not exceed 4194304 bytes"
            },
            "id": null
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
          "type": "McpTypescriptSdkNotAcceptableJsonRpcError",
          "schema": "mcp-typescript-sdk/not-acceptable-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
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
          "type": "McpTypescriptSdkUnsupportedMediaTypeJsonRpcError",
          "schema": "mcp-typescript-sdk/unsupported-media-type-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Unsupported Media Type: Content-Type must be application/json"
            },
            "id": null
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
          "type": "McpTypescriptSdkMethodNotAllowedJsonRpcError",
          "schema": "mcp-typescript-sdk/method-not-allowed-json-rpc-error.schema.json",
          "source": "http-1#handleUnsupportedRequest",
          "basis": {
            "body": "documented",
            "status": "documented",
            "headers": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Method not allowed."
            },
            "id": null
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
          },
          "example": {
            "error": "method_not_allowed",
            "error_description": "The method GET is not allowed for this endpoint"
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
          "type": "McpTypescriptSdkMissingHostJsonRpcError",
          "schema": "mcp-typescript-sdk/missing-host-json-rpc-error.schema.json",
          "source": "host-1#hostHeaderValidation",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Missing Host header"
            }
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
          "type": "McpTypescriptSdkInvalidHostJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-host-json-rpc-error.schema.json",
          "source": "host-1#hostHeaderValidation",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Invalid Host: evil.example"
            },
            "id": null
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
          "type": "McpTypescriptSdkInvalidOriginJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-origin-json-rpc-error.schema.json",
          "source": "http-1#validateRequestHeaders",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Invalid Origin: evil.example"
            }
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
          "type": "McpTypescriptSdkSessionNotFoundJsonRpcError",
          "schema": "mcp-typescript-sdk/session-not-found-json-rpc-error.schema.json",
          "source": "http-1#validateSession",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32001,
              "message": "Session not found"
            },
            "id": null
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
          "type": "McpTypescriptSdkSessionIdMissingJsonRpcError",
          "schema": "mcp-typescript-sdk/session-id-missing-json-rpc-error.schema.json",
          "source": "http-1#validateSession",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Bad Request: Mcp-Session-Id header is required"
            }
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
          "type": "McpTypescriptSdkNoValidSessionJsonRpcError",
          "schema": "mcp-typescript-sdk/no-valid-session-json-rpc-error.schema.json",
          "source": "examples-1#simpleStreamableHttp.js",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Bad Request: No valid session ID provided"
            },
            "id": null
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
          "type": "McpTypescriptSdkServerNotInitializedJsonRpcError",
          "schema": "mcp-typescript-sdk/server-not-initialized-json-rpc-error.schema.json",
          "source": "http-1#validateSession",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Bad Request: Server not initialized"
            },
            "id": null
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
          "type": "McpTypescriptSdkAlreadyInitializedJsonRpcError",
          "schema": "mcp-typescript-sdk/already-initialized-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Invalid Request: Server already initialized"
            },
            "id": null
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
          "type": "McpTypescriptSdkSeveralInitializationsJsonRpcError",
          "schema": "mcp-typescript-sdk/several-initializations-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "Invalid Request: Only one initialization request is allowed"
            }
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
          "type": "McpTypescriptSdkUnsupportedVersionHeaderJsonRpcError",
          "schema": "mcp-typescript-sdk/unsupported-version-header-json-rpc-error.schema.json",
          "source": "http-1#validateProtocolVersion",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Bad Request: Unsupported protocol version: 1999-01-01 (supported versions: 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05, 2024-10-07)"
            },
            "id": null
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
          "type": "McpTypescriptSdkOnlyOneStreamJsonRpcError",
          "schema": "mcp-typescript-sdk/only-one-stream-json-rpc-error.schema.json",
          "source": "http-1#handleGetRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32000,
              "message": "Conflict: Only one SSE stream is allowed per session"
            },
            "id": null
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
          "type": "McpTypescriptSdkStreamInUseJsonRpcError",
          "schema": "mcp-typescript-sdk/stream-in-use-json-rpc-error.schema.json",
          "source": "http-1#replayEvents",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Conflict: Stream already has an active connection"
            }
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
          "type": "McpTypescriptSdkStreamsNotResumableJsonRpcError",
          "schema": "mcp-typescript-sdk/streams-not-resumable-json-rpc-error.schema.json",
          "source": "http-1#replayEvents",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Event store not configured"
            }
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
          "type": "McpTypescriptSdkInvalidEventIdJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-event-id-json-rpc-error.schema.json",
          "source": "http-1#replayEvents",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Invalid event ID format"
            }
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
          "type": "McpTypescriptSdkReplayFailedJsonRpcError",
          "schema": "mcp-typescript-sdk/replay-failed-json-rpc-error.schema.json",
          "source": "http-1#replayEvents",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32000,
              "message": "Error replaying events"
            }
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
          "type": "McpTypescriptSdkBatchTooLongJsonRpcError",
          "schema": "mcp-typescript-sdk/batch-too-long-json-rpc-error.schema.json",
          "source": "http-1#handlePostRequest",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "Invalid Request: Batch must not exceed 100 messages"
            }
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
          "type": "McpTypescriptSdkEmptyBatchJsonRpcError",
          "schema": "mcp-typescript-sdk/empty-batch-json-rpc-error.schema.json",
          "source": "inbound-2#classifyBatch",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Bad Request: empty JSON-RPC batch"
            },
            "id": null
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
          "type": "McpTypescriptSdkBatchNotSupportedJsonRpcError",
          "schema": "mcp-typescript-sdk/batch-not-supported-json-rpc-error.schema.json",
          "source": "inbound-2#classifyBatch",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Bad Request: JSON-RPC batches are not supported by this endpoint"
            },
            "id": null
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
          "type": "McpTypescriptSdkInvalidBatchItemJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-batch-item-json-rpc-error.schema.json",
          "source": "inbound-2#classifyBatch",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "Bad Request: JSON-RPC batch contains an invalid message"
            }
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
          "type": "McpTypescriptSdkResponseNotAcceptedJsonRpcError",
          "schema": "mcp-typescript-sdk/response-not-accepted-json-rpc-error.schema.json",
          "source": "inbound-2#modernOnlyStrictRejection",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": null,
            "error": {
              "code": -32600,
              "message": "Bad Request: JSON-RPC responses cannot be posted to this endpoint"
            }
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
          "type": "McpTypescriptSdkHeaderMismatchJsonRpcError",
          "schema": "mcp-typescript-sdk/header-mismatch-json-rpc-error.schema.json",
          "source": "inbound-2#crossCheckMismatch",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32020,
              "message": "Bad Request: the request headers and body disagree: the body names method tools/list but the required Mcp-Method header is absent",
              "data": {
                "mismatch": {
                  "header": "(missing)",
                  "body": "the body names method tools/list but the required Mcp-Method header is absent"
                }
              }
            },
            "id": 7
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
          "type": "McpTypescriptSdkUnsupportedProtocolVersionJsonRpcError",
          "schema": "mcp-typescript-sdk/unsupported-protocol-version-json-rpc-error.schema.json",
          "source": "errors-2#UnsupportedProtocolVersionError",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32022,
              "message": "Unsupported protocol version: 2099-01-01",
              "data": {
                "supported": [
                  "2026-07-28"
                ],
                "requested": "2099-01-01"
              }
            },
            "id": 7
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
          "type": "McpTypescriptSdkMissingClientCapabilityJsonRpcError",
          "schema": "mcp-typescript-sdk/missing-client-capability-json-rpc-error.schema.json",
          "source": "errors-2#MissingRequiredClientCapabilityError",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32021,
              "message": "Missing required client capabilities: sampling",
              "data": {
                "requiredCapabilities": {
                  "sampling": {}
                }
              }
            }
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
          "type": "McpTypescriptSdkMissingClientCapabilityResultError",
          "schema": "mcp-typescript-sdk/missing-client-capability-result-error.schema.json",
          "source": "server-1#assertCapabilityForMethod",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "Client does not support form elicitation."
                }
              ],
              "isError": true
            },
            "jsonrpc": "2.0",
            "id": 7
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
          "type": "McpTypescriptSdkInputNotSupportedJsonRpcError",
          "schema": "mcp-typescript-sdk/input-not-supported-json-rpc-error.schema.json",
          "source": "server-2#_invokeInputRequiredCapableHandler",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32021,
              "message": "Cannot request input 'a' (elicitation/create): the request's client capabilities do not declare the required capability",
              "data": {
                "requiredCapabilities": {
                  "elicitation": {
                    "form": {}
                  }
                }
              }
            }
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
          "type": "McpTypescriptSdkInputNotSupportedResultError",
          "schema": "mcp-typescript-sdk/input-not-supported-result-error.schema.json",
          "source": "shim-2#LegacyInputRequiredShim",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "Cannot request input 'a' (elicitation/create): the client on this 2025-era connection did not declare the required capability (no client capabilities are available on this connection — per-request legacy serving cannot receive server-to-client requests)"
                }
              ],
              "isError": true
            },
            "jsonrpc": "2.0",
            "id": 7
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
          "type": "McpTypescriptSdkMissingMetaJsonRpcError",
          "schema": "mcp-typescript-sdk/missing-meta-json-rpc-error.schema.json",
          "source": "codec-2#checkInboundEnvelope",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Request is missing the required _meta envelope for protocol revision 2026-07-28 (io.modelcontextprotocol/protocolVersion, io.modelcontextprotocol/clientCapabilities)"
            }
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
          "type": "McpTypescriptSdkHeaderWithoutMetaJsonRpcError",
          "schema": "mcp-typescript-sdk/header-without-meta-json-rpc-error.schema.json",
          "source": "inbound-2#classifyRequestBody",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32602,
              "message": "Invalid params: the MCP-Protocol-Version header names protocol revision 2026-07-28, but the request is missing the required per-request envelope key(s): _meta",
              "data": {
                "envelope": {
                  "missing": [
                    "_meta"
                  ]
                }
              }
            },
            "id": 7
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
          "type": "McpTypescriptSdkInvalidMetaJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-meta-json-rpc-error.schema.json",
          "source": "inbound-2#classifyRequestBody",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32602,
              "message": "Invalid _meta envelope for protocol revision 2026-07-28: io.modelcontextprotocol/clientCapabilities: missing",
              "data": {
                "envelope": {
                  "key": "io.modelcontextprotocol/clientCapabilities",
                  "problem": "missing"
                }
              }
            },
            "id": 7
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
          "type": "McpTypescriptSdkInvalidRequestStateJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-request-state-json-rpc-error.schema.json",
          "source": "server-2#_invokeInputRequiredCapableHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Invalid or expired requestState",
              "data": {
                "reason": "invalid_request_state"
              }
            }
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
          "type": "McpTypescriptSdkInvalidSubscriptionFilterJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-subscription-filter-json-rpc-error.schema.json",
          "source": "listen-2#serve",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32602,
              "message": "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"
            },
            "id": 7
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
          "type": "McpTypescriptSdkSubscriptionLimitJsonRpcError",
          "schema": "mcp-typescript-sdk/subscription-limit-json-rpc-error.schema.json",
          "source": "listen-2#serve",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32603,
              "message": "Subscription limit reached"
            }
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
          "type": "McpTypescriptSdkUnknownToolResultError",
          "schema": "mcp-typescript-sdk/unknown-tool-result-error.schema.json",
          "source": "mcp-1#setToolRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Tool nope not found"
                }
              ],
              "isError": true
            },
            "jsonrpc": "2.0",
            "id": 7
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
          "type": "McpTypescriptSdkUnknownToolJsonRpcError",
          "schema": "mcp-typescript-sdk/unknown-tool-json-rpc-error.schema.json",
          "source": "mcp-2#setToolRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "Tool nope not found"
            }
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
          "type": "McpTypescriptSdkToolDisabledResultError",
          "schema": "mcp-typescript-sdk/tool-disabled-result-error.schema.json",
          "source": "mcp-1#setToolRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Tool add disabled"
                }
              ],
              "isError": true
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
          "code": -32602,
          "text": "^Tool .+ disabled$",
          "headers": [],
          "revisions": [
            "2.x"
          ],
          "type": "McpTypescriptSdkToolDisabledJsonRpcError",
          "schema": "mcp-typescript-sdk/tool-disabled-json-rpc-error.schema.json",
          "source": "mcp-2#setToolRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Tool add disabled"
            }
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
          "type": "McpTypescriptSdkInvalidToolArgumentsResultError",
          "schema": "mcp-typescript-sdk/invalid-tool-arguments-result-error.schema.json",
          "source": "mcp-1#validateToolInput",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Input validation error: Invalid arguments for tool add: Invalid input: expected number, received string at n"
                }
              ],
              "isError": true
            },
            "jsonrpc": "2.0",
            "id": 7
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
          "type": "McpTypescriptSdkTooManyToolArgumentsResultError",
          "schema": "mcp-typescript-sdk/too-many-tool-arguments-result-error.schema.json",
          "source": "mcp-1#validateToolInput",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Invalid arguments for tool add: arguments contain more than the maximum of 10000 elements"
                }
              ],
              "isError": true
            }
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
          "text": "^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]",
          "headers": [],
          "revisions": null,
          "type": "McpTypescriptSdkInvalidToolOutputResultError",
          "schema": "mcp-typescript-sdk/invalid-tool-output-result-error.schema.json",
          "source": "mcp-1#validateToolOutput",
          "basis": {
            "body": "documented"
          },
          "example": {
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Output validation error: Invalid structured content for tool badOut: Invalid input: expected boolean, received string at ok"
                }
              ],
              "isError": true
            },
            "jsonrpc": "2.0",
            "id": 7
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
          "type": "McpTypescriptSdkTaskRequiredResultError",
          "schema": "mcp-typescript-sdk/task-required-result-error.schema.json",
          "source": "mcp-1#setToolRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32601: Tool report requires task augmentation (taskSupport: 'required')"
                }
              ],
              "isError": true
            }
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
          "type": "McpTypescriptSdkInvalidToolCallJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-tool-call-json-rpc-error.schema.json",
          "source": "server-1#setRequestHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "Invalid tools/call request: [\n  {\n    \"expected\": \"string\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"params\",\n      \"name\"\n    ],\n    \"message\": \"Invalid input: expected string, received undefined\"\n  }\n]"
            }
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
          "type": "McpTypescriptSdkMalformedParamsJsonRpcError",
          "schema": "mcp-typescript-sdk/malformed-params-json-rpc-error.schema.json",
          "source": "server-1#setRequestHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32603,
              "message": "[\n  {\n    \"expected\": \"string\",\n    \"code\": \"invalid_type\",\n    \"path\": [\n      \"params\",\n      \"name\"\n    ],\n    \"message\": \"Invalid input: expected string, received undefined\"\n  }\n]"
            }
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
          "type": "McpTypescriptSdkInvalidToolResultJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-tool-result-json-rpc-error.schema.json",
          "source": "server-1#setRequestHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Invalid tools/call result: Invalid input: expected array, received string"
            }
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
          "type": "McpTypescriptSdkInvalidElicitationResponseResultError",
          "schema": "mcp-typescript-sdk/invalid-elicitation-response-result-error.schema.json",
          "source": "server-1#elicitInput",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32602: Elicitation response content does not match requested schema: data must have required property 'name'"
                }
              ],
              "isError": true
            }
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
          "type": "McpTypescriptSdkRequestTimedOutJsonRpcError",
          "schema": "mcp-typescript-sdk/request-timed-out-json-rpc-error.schema.json",
          "source": "protocol-1#request",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32001,
              "message": "MCP error -32001: Request timed out",
              "data": {
                "timeout": 60000
              }
            }
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
          "type": "McpTypescriptSdkRequestTimedOutResultError",
          "schema": "mcp-typescript-sdk/request-timed-out-result-error.schema.json",
          "source": "protocol-1#request",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32001: Request timed out"
                }
              ],
              "isError": true
            }
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
          "type": "McpTypescriptSdkConnectionClosedJsonRpcError",
          "schema": "mcp-typescript-sdk/connection-closed-json-rpc-error.schema.json",
          "source": "protocol-1#_onclose",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32000,
              "message": "MCP error -32000: Connection closed"
            }
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
          "type": "McpTypescriptSdkConnectionClosedResultError",
          "schema": "mcp-typescript-sdk/connection-closed-result-error.schema.json",
          "source": "protocol-1#_onclose",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "MCP error -32000: Connection closed"
                }
              ],
              "isError": true
            }
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
          "type": "McpTypescriptSdkUnknownPromptJsonRpcError",
          "schema": "mcp-typescript-sdk/unknown-prompt-json-rpc-error.schema.json",
          "source": "mcp-1#setPromptRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Prompt nope not found"
            }
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
          "type": "McpTypescriptSdkPromptDisabledJsonRpcError",
          "schema": "mcp-typescript-sdk/prompt-disabled-json-rpc-error.schema.json",
          "source": "mcp-1#setPromptRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Prompt greet disabled"
            }
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
          "type": "McpTypescriptSdkInvalidPromptArgumentsJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-prompt-arguments-json-rpc-error.schema.json",
          "source": "mcp-1#setPromptRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Invalid arguments for prompt p: Invalid input: expected string, received undefined at a"
            }
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
          "type": "McpTypescriptSdkUnknownResourceJsonRpcError",
          "schema": "mcp-typescript-sdk/unknown-resource-json-rpc-error.schema.json",
          "source": "mcp-1#setResourceRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Resource file:///nope not found"
            }
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
          "type": "McpTypescriptSdkResourceNotFoundJsonRpcError",
          "schema": "mcp-typescript-sdk/resource-not-found-json-rpc-error.schema.json",
          "source": "errors-2#ResourceNotFoundError",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "Resource not found: file:///nope",
              "data": {
                "uri": "file:///nope"
              }
            }
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
          "type": "McpTypescriptSdkUnknownResourceTemplateJsonRpcError",
          "schema": "mcp-typescript-sdk/unknown-resource-template-json-rpc-error.schema.json",
          "source": "mcp-2#handleResourceCompletion",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Resource template file:///{name} not found"
            }
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
          "type": "McpTypescriptSdkResourceDisabledJsonRpcError",
          "schema": "mcp-typescript-sdk/resource-disabled-json-rpc-error.schema.json",
          "source": "mcp-1#setResourceRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Resource file:///a disabled"
            }
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
          "type": "McpTypescriptSdkInvalidResourceUriJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-resource-uri-json-rpc-error.schema.json",
          "source": "mcp-2#setResourceRequestHandlers",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Resource URI nope is invalid",
              "data": {
                "uri": "nope",
                "reason": "invalid_uri"
              }
            }
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
          "type": "McpTypescriptSdkInvalidCompletionReferenceJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-completion-reference-json-rpc-error.schema.json",
          "source": "mcp-1#setCompletionRequestHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Invalid completion reference: [object Object]"
            }
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
          "type": "McpTypescriptSdkInvalidMethodParamsJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-method-params-json-rpc-error.schema.json",
          "source": "protocol-2#setRequestHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "Invalid params for acme/search: query: Invalid input: expected string, received undefined"
            }
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
          "type": "McpTypescriptSdkUnknownTaskJsonRpcError",
          "schema": "mcp-typescript-sdk/unknown-task-json-rpc-error.schema.json",
          "source": "protocol-1#constructor",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Failed to retrieve task: Task not found"
            }
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
          "type": "McpTypescriptSdkTaskAlreadyEndedJsonRpcError",
          "schema": "mcp-typescript-sdk/task-already-ended-json-rpc-error.schema.json",
          "source": "protocol-1#constructor",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32602,
              "message": "MCP error -32602: Cannot cancel task in terminal status: completed"
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
          "type": "McpTypescriptSdkUrlElicitationRequiredJsonRpcError",
          "schema": "mcp-typescript-sdk/url-elicitation-required-json-rpc-error.schema.json",
          "source": "types-1#UrlElicitationRequiredError",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32042,
              "message": "MCP error -32042: URL elicitation required",
              "data": {
                "elicitations": [
                  {
                    "mode": "url",
                    "message": "auth please",
                    "url": "https://e.example/x",
                    "elicitationId": "e1"
                  }
                ]
              }
            }
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
          "type": "McpTypescriptSdkUrlElicitationMisusedJsonRpcError",
          "schema": "mcp-typescript-sdk/url-elicitation-misused-json-rpc-error.schema.json",
          "source": "server-2#_invokeInputRequiredCapableHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32603,
              "message": "URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision 2026-07-28: return inputRequired({ inputRequests: { …: inputRequired.elicitUrl(...) } }) from the handler instead. The urlElicitationRequired error (-32042) of earlier revisions is not available on this revision."
            }
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
          "type": "McpTypescriptSdkInvalidHandlerResultJsonRpcError",
          "schema": "mcp-typescript-sdk/invalid-handler-result-json-rpc-error.schema.json",
          "source": "server-2#_invokeInputRequiredCapableHandler",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 1,
            "error": {
              "code": -32603,
              "message": "Handler for tools/call returned an input-required result with neither inputRequests nor requestState (every InputRequiredResult must include at least one of the two)"
            }
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
          "type": "McpTypescriptSdkInternalServerJsonRpcError",
          "schema": "mcp-typescript-sdk/internal-server-json-rpc-error.schema.json",
          "source": "handler-2#internalServerErrorResponse",
          "basis": {
            "body": "documented",
            "status": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32603,
              "message": "Internal server error"
            },
            "id": 7
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
          "text": "^You have exceeded the rate limit for [a-z ]{1,40} requests$",
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
          },
          "example": {
            "error": "too_many_requests",
            "error_description": "You have exceeded the rate limit for token requests"
          }
        }
      ]
    }
  ]
};
