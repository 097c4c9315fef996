export default {
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
          "type": "JsonRpcParseError",
          "schema": "json-rpc/parse-error.schema.json",
          "source": "specification#5.1 Error object",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32700,
              "message": "Parse error"
            },
            "id": null
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
          "type": "JsonRpcInvalidRequestError",
          "schema": "json-rpc/invalid-request-error.schema.json",
          "source": "specification#5.1 Error object",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32600,
              "message": "Invalid Request"
            },
            "id": null
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
          "type": "JsonRpcMethodNotFoundError",
          "schema": "json-rpc/method-not-found-error.schema.json",
          "source": "specification#5.1 Error object",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32601,
              "message": "Method not found"
            },
            "id": "1"
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
          "type": "JsonRpcInvalidParamsError",
          "schema": "json-rpc/invalid-params-error.schema.json",
          "source": "specification#5.1 Error object",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "id": 7,
            "error": {
              "code": -32602,
              "message": "limit must be positive",
              "data": [
                "limit"
              ]
            }
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
          "type": "JsonRpcInternalError",
          "schema": "json-rpc/internal-error.schema.json",
          "source": "specification#5.1 Error object",
          "basis": {
            "body": "documented"
          },
          "example": {
            "jsonrpc": "2.0",
            "error": {
              "code": -32603,
              "message": "Internal error"
            }
          }
        }
      ]
    }
  ]
};
