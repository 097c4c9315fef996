export default {
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
          },
          "example": {
            "error": "invalid_request"
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
          },
          "example": {
            "error": "invalid_client",
            "error_description": "Invalid client_id"
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
          },
          "example": {
            "error": "invalid_grant",
            "error_description": "The refresh token has expired."
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
          },
          "example": {
            "error": "unauthorized_client",
            "error_description": "The client is not registered for this grant type."
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
          },
          "example": {
            "error": "unsupported_grant_type",
            "error_description": "The grant type is not supported by this authorization server."
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
          },
          "example": {
            "error": "invalid_scope",
            "error_description": "The scope admin goes beyond the grant."
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
          },
          "example": {
            "error": "unsupported_response_type"
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
          },
          "example": {
            "error": "access_denied",
            "error_description": "The end user denied the request."
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
          },
          "example": {
            "error": "server_error",
            "error_description": "db down"
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
          },
          "example": {
            "error": "temporarily_unavailable",
            "error_description": "The server is under maintenance."
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
          },
          "example": {
            "error": "invalid_token",
            "error_description": "Missing Authorization header"
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
          },
          "example": {
            "error": "insufficient_scope",
            "error_description": "Insufficient scope"
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
          },
          "example": {
            "error": "invalid_redirect_uri",
            "error_description": "The redirection URI http://sketchy.example.com is not allowed by this server."
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
          },
          "example": {
            "error": "invalid_client_metadata",
            "error_description": "The grant type 'authorization_code' must be registered along with the response type 'code' but found only 'implicit' instead."
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
          },
          "example": {
            "error": "invalid_software_statement"
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
          },
          "example": {
            "error": "unapproved_software_statement"
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
          },
          "example": {
            "error": "authorization_pending"
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
          },
          "example": {
            "error": "slow_down"
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
          },
          "example": {
            "error": "expired_token"
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
          },
          "example": {
            "error": "unsupported_token_type"
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
          },
          "example": {
            "error": "invalid_target",
            "error_description": "Unknown resource"
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
          },
          "example": {
            "error": "use_dpop_nonce",
            "error_description": "Authorization server requires nonce in DPoP proof"
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
          },
          "example": {
            "error": "invalid_dpop_proof"
          }
        }
      ]
    }
  ]
};
