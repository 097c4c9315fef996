export default {
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
          },
          "example": {
            "code": "BAD_REQUEST",
            "message": "lang is not valid",
            "status": 400
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
      "links": [
        {
          "title": "Regenerate or rotate the key (app settings)",
          "href": "https://developers.rocketpunch.com",
          "source": "errors#Invalid or missing API key (401)"
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
          },
          "example": {
            "code": "UNAUTHORIZED",
            "message": "The API key is missing",
            "status": 401
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
      "links": [
        {
          "title": "Developer portal (app settings)",
          "href": "https://developers.rocketpunch.com",
          "source": "errors#Invalid or missing API key (401)"
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
          },
          "example": {
            "code": "FORBIDDEN",
            "message": "The scope is missing",
            "status": 403
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
          },
          "example": {
            "code": "NOT_FOUND",
            "message": "No such resource",
            "status": 404
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
          },
          "example": {
            "code": "UNPROCESSABLE_ENTITY",
            "message": "page is out of range",
            "status": 422
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
          },
          "example": {
            "code": "RATE_LIMIT_EXCEEDED",
            "message": "Too many requests",
            "status": 429
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
      "links": [
        {
          "title": "Write to developer support",
          "href": "mailto:support@rocketpunch.com",
          "source": "errors#Getting Help"
        },
        {
          "title": "Developer portal",
          "href": "https://developers.rocketpunch.com",
          "source": "errors#Getting Help"
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
          },
          "example": {
            "code": "INTERNAL_SERVER_ERROR",
            "message": "Something went wrong",
            "status": 500
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
      "links": [
        {
          "title": "Check for active incidents",
          "href": "https://developers.rocketpunch.com",
          "source": "errors#HTTP Status Codes"
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
          },
          "example": {
            "code": "SERVICE_UNAVAILABLE",
            "message": "Down for maintenance",
            "status": 503
          }
        }
      ]
    }
  ]
};
