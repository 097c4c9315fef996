import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A server behind the application gave no valid response. Send the request again after a pause.
 *
 * HTTP 502, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.6.3",
 *   "title": "Bad Gateway",
 *   "status": 502,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreBadGatewayError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.6.3';
}

/**
 * The request is malformed, or the application refused its values. Correct the request. `detail` may say what is wrong.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc7231#section-6.5.1",
 *   "title": "One or more validation errors occurred.",
 *   "status": 400
 * }
 * ```
 */
export interface AspnetCoreBadRequestError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1' | 'https://tools.ietf.org/html/rfc7231#section-6.5.1';
}

/**
 * Another request changed the account or role first. Read it again, then make the change again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "ConcurrencyFailure",
 *     "description": "Optimistic concurrency failure, object has been modified."
 *   }
 * ]
 * ```
 */
export type AspnetCoreConcurrentChangeError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The request contradicts the state of the record. Read the record again and decide what to send.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.10",
 *   "title": "Conflict",
 *   "status": 409,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreConflictError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.10' | 'https://tools.ietf.org/html/rfc7231#section-6.5.8';
}

/**
 * Problem details of the framework. A validation problem has `errors`, too.
 */
export interface AspnetCoreErrorEnvelope {
  /**
   * The type of the problem: the section that defines the status.
   */
  type?: AspnetCoreErrorCode | (string & {});
  /**
   * The name of the status, or a title of the application.
   */
  title: string;
  /**
   * The HTTP status once more.
   */
  status: number;
  /**
   * The text of the application.
   */
  detail?: string | null;
  /**
   * The address of the occurrence.
   */
  instance?: string | null;
  /**
   * The id of the trace.
   */
  traceId?: string;
  /**
   * The texts of each field, by its name; in a validation problem only.
   */
  errors?: unknown;
}

/**
 * The application threw an exception that nothing handles. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.6.1",
 *   "title": "An error occurred while processing your request.",
 *   "status": 500,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreExceptionUnhandledError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.6.1' | 'https://tools.ietf.org/html/rfc7231#section-6.6.1';
}

/**
 * The user may not do this. Use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.4",
 *   "title": "Forbidden",
 *   "status": 403,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreForbiddenError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.4' | 'https://tools.ietf.org/html/rfc7231#section-6.5.3';
}

/**
 * A server behind the application did not answer in time. Send the request again after a pause.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.6.5",
 *   "title": "Gateway Timeout",
 *   "status": 504,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreGatewayTimeoutError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.6.5';
}

/**
 * The change of the account failed for a reason that the text does not give. Send the request again after a pause.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "DefaultError",
 *     "description": "An unknown failure has occurred."
 *   }
 * ]
 * ```
 */
export type AspnetCoreIdentityFailedError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * A list of the errors of ASP.NET Core Identity.
 */
export type AspnetCoreListErrorEnvelope = {
  /**
   * The code of the error.
   */
  code: AspnetCoreListErrorCode | (string & {});
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * Too many log-ins failed, so the account is locked for some time. Wait until the lock ends, then log in again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.2",
 *   "title": "Unauthorized",
 *   "status": 401,
 *   "detail": "LockedOut"
 * }
 * ```
 */
export interface AspnetCoreLockedOutError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2' | 'https://tools.ietf.org/html/rfc7235#section-3.1';
}

/**
 * The route does not accept this HTTP method. Use a method in the `Allow` header.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.6",
 *   "title": "Method Not Allowed",
 *   "status": 405,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreMethodNotAllowedError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.6' | 'https://tools.ietf.org/html/rfc7231#section-6.5.5';
}

/**
 * The user name, the email or the role name has a form that is not allowed. Correct the name.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "InvalidEmail",
 *     "description": "Email 'ada' is invalid."
 *   }
 * ]
 * ```
 */
export type AspnetCoreNameInvalidError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * Another account or role has the name, the email or the external login. Choose another name, or log in to the account that exists.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "DuplicateEmail",
 *     "description": "Email 'ada@example.com' is already taken."
 *   }
 * ]
 * ```
 */
export type AspnetCoreNameTakenError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The application has no representation that `Accept` names. Accept `application/json`.
 *
 * HTTP 406, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.7",
 *   "title": "Not Acceptable",
 *   "status": 406,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreNotAcceptableError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.7' | 'https://tools.ietf.org/html/rfc7231#section-6.5.6';
}

/**
 * The route or the record does not exist. Correct the address or the id.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.5",
 *   "title": "Not Found",
 *   "status": 404
 * }
 * ```
 */
export interface AspnetCoreNotFoundError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.5' | 'https://tools.ietf.org/html/rfc7231#section-6.5.4';
}

/**
 * The current password is wrong. Ask the user for the current password again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "PasswordMismatch",
 *     "description": "Incorrect password."
 *   }
 * ]
 * ```
 */
export type AspnetCorePasswordMismatchError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The new password does not follow a rule of the application. Choose a password that follows the rule in the text.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "PasswordRequiresDigit",
 *     "description": "Passwords must have at least one digit ('0'-'9')."
 *   }
 * ]
 * ```
 */
export type AspnetCorePasswordTooWeakError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * A condition in the headers of the request is not met. Read the record again, then send the request with its new version.
 *
 * HTTP 412, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.13",
 *   "title": "Precondition Failed",
 *   "status": 412,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCorePreconditionFailedError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.13';
}

/**
 * The recovery code is wrong or was used before. Use another recovery code.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "RecoveryCodeRedemptionFailed",
 *     "description": "Recovery code redemption failed."
 *   }
 * ]
 * ```
 */
export type AspnetCoreRecoveryCodeInvalidError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The request took too long to arrive. Send it again.
 *
 * HTTP 408, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.9",
 *   "title": "Request Timeout",
 *   "status": 408,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreRequestTimeoutError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.9';
}

/**
 * The code to reset the password is wrong or has expired, or the account does not exist or is not confirmed. Ask for a new code, then send the request with it.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
 *   "title": "One or more validation errors occurred.",
 *   "status": 400,
 *   "errors": {
 *     "InvalidToken": [
 *       "Invalid token."
 *     ]
 *   }
 * }
 * ```
 */
export interface AspnetCoreResetCodeInvalidError extends AspnetCoreValidationErrorEnvelope {
  title: 'One or more validation errors occurred.';
  /**
   * The texts by the code of the error.
   */
  errors: {
    /**
     * The texts of this error of Identity.
     */
    DuplicateUserName?: unknown[];
    /**
     * The texts of this error.
     */
    InvalidToken?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidTwoFactorCode?: unknown[];
  };
}

/**
 * The application cannot work at the moment. Send the request again after a pause.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.6.4",
 *   "title": "Service Unavailable",
 *   "status": 503,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreServiceUnavailableError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.6.4';
}

/**
 * The email, the password or the code is wrong. Ask the user for the credentials again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.2",
 *   "title": "Unauthorized",
 *   "status": 401,
 *   "detail": "Failed"
 * }
 * ```
 */
export interface AspnetCoreSignInFailedError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2' | 'https://tools.ietf.org/html/rfc7235#section-3.1';
}

/**
 * The account may not log in yet: its email or telephone number is not confirmed. Confirm the email or the number, then log in again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.2",
 *   "title": "Unauthorized",
 *   "status": 401,
 *   "detail": "NotAllowed"
 * }
 * ```
 */
export interface AspnetCoreSignInNotAllowedError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2' | 'https://tools.ietf.org/html/rfc7235#section-3.1';
}

/**
 * The account already is, or is not, in the state that the change is about. Read the account, and leave out the change if it has no effect.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "UserAlreadyHasPassword",
 *     "description": "User already has a password set."
 *   }
 * ]
 * ```
 */
export type AspnetCoreStateUnsuitableError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The code to confirm an email or to reset a password is wrong or has expired, or the account does not exist. Ask for a new code, then send the request with it.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * [
 *   {
 *     "code": "InvalidToken",
 *     "description": "Invalid token."
 *   }
 * ]
 * ```
 */
export type AspnetCoreTokenInvalidError = {
  /**
   * The code of the error.
   */
  code: string;
  /**
   * The text, which an application may translate.
   */
  description: string;
}[];

/**
 * The code of the second factor is wrong or has expired. Ask the user for the code that the authenticator shows now.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
 *   "title": "One or more validation errors occurred.",
 *   "status": 400,
 *   "errors": {
 *     "InvalidTwoFactorCode": [
 *       "The 2fa token provided by the request was invalid. A valid 2fa token is required to enable 2fa."
 *     ]
 *   }
 * }
 * ```
 */
export interface AspnetCoreTwoFactorCodeInvalidError extends AspnetCoreValidationErrorEnvelope {
  title: 'One or more validation errors occurred.';
  /**
   * The texts by the code of the error.
   */
  errors: {
    /**
     * The texts of this error of Identity.
     */
    DuplicateUserName?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidToken?: unknown[];
    /**
     * The texts of this error.
     */
    InvalidTwoFactorCode?: unknown[];
  };
}

/**
 * The account has a second factor, and the request has no code. Ask the user for a code, then log in with it.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.2",
 *   "title": "Unauthorized",
 *   "status": 401,
 *   "detail": "RequiresTwoFactor"
 * }
 * ```
 */
export interface AspnetCoreTwoFactorRequiredError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2' | 'https://tools.ietf.org/html/rfc7235#section-3.1';
}

/**
 * The request has no valid credentials. Send valid credentials.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.2",
 *   "title": "Unauthorized",
 *   "status": 401,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreUnauthorizedError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2' | 'https://tools.ietf.org/html/rfc7235#section-3.1';
}

/**
 * The body can be read, but its values are not accepted. Correct the values.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc4918#section-11.2",
 *   "title": "Unprocessable Entity",
 *   "status": 422,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreUnprocessableError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc4918#section-11.2';
}

/**
 * The application does not read bodies with this `Content-Type`. Send `Content-Type: application/json`, or what the route reads.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.16",
 *   "title": "Unsupported Media Type",
 *   "status": 415,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreUnsupportedMediaTypeError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.16' | 'https://tools.ietf.org/html/rfc7231#section-6.5.13';
}

/**
 * The application requires another protocol. Use the protocol in the `Upgrade` header.
 *
 * HTTP 426, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.22",
 *   "title": "Upgrade Required",
 *   "status": 426,
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreUpgradeRequiredError extends AspnetCoreErrorEnvelope {
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.22';
}

/**
 * Another account has the user name or the email. Choose another name, or log in to the account that exists.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
 *   "title": "One or more validation errors occurred.",
 *   "status": 400,
 *   "errors": {
 *     "DuplicateUserName": [
 *       "Username 'example@example.com' is already taken."
 *     ]
 *   }
 * }
 * ```
 */
export interface AspnetCoreUserNameTakenError extends AspnetCoreValidationErrorEnvelope {
  title: 'One or more validation errors occurred.';
  /**
   * The texts by the code of the error.
   */
  errors: {
    /**
     * The texts of this error.
     */
    DuplicateUserName?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidToken?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidTwoFactorCode?: unknown[];
  };
}

/**
 * A validation problem: problem details with the texts of each field.
 */
export interface AspnetCoreValidationErrorEnvelope {
  /**
   * The type of the problem: the section that defines the status.
   */
  type?: string;
  /**
   * A fixed text, or a title of the application.
   */
  title: AspnetCoreValidationErrorText | (string & {});
  /**
   * The HTTP status once more.
   */
  status?: number;
  /**
   * The text of the application.
   */
  detail?: string | null;
  /**
   * The id of the trace.
   */
  traceId?: string;
  /**
   * The texts of each field, by its name. The key of an Identity error is its code.
   */
  errors: {
    /**
     * The texts of this error of Identity.
     */
    DuplicateUserName?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidToken?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidTwoFactorCode?: unknown[];
  };
}

/**
 * The body or a parameter is missing, malformed or not valid. `errors` has the texts of each field. Correct the fields that `errors` names.
 *
 * HTTP 400 or 422 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
 *   "title": "One or more validation errors occurred.",
 *   "status": 400,
 *   "errors": {
 *     "$": [
 *       "The input was not valid."
 *     ],
 *     "request": [
 *       "The request field is required."
 *     ]
 *   },
 *   "traceId": "00-03b1705be061cd08d86ed334c2f45eba-9e23a09ceaa7eb18-00"
 * }
 * ```
 */
export interface AspnetCoreValidationFailedError extends AspnetCoreValidationErrorEnvelope {
  title: 'One or more validation errors occurred.';
  /**
   * The texts of each field, by its name.
   */
  errors: {
    /**
     * The texts of this error of Identity.
     */
    DuplicateUserName?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidToken?: unknown[];
    /**
     * The texts of this error of Identity.
     */
    InvalidTwoFactorCode?: unknown[];
  };
}

/** The documented values of `type` in {@link AspnetCoreErrorEnvelope}; others exist. */
export type AspnetCoreErrorCode =
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.2'
  | 'https://tools.ietf.org/html/rfc7235#section-3.1'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.1'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.1'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.4'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.3'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.5'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.4'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.6'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.5'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.7'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.6'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.9'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.10'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.8'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.13'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.16'
  | 'https://tools.ietf.org/html/rfc7231#section-6.5.13'
  | 'https://tools.ietf.org/html/rfc4918#section-11.2'
  | 'https://tools.ietf.org/html/rfc9110#section-15.5.22'
  | 'https://tools.ietf.org/html/rfc9110#section-15.6.1'
  | 'https://tools.ietf.org/html/rfc7231#section-6.6.1'
  | 'https://tools.ietf.org/html/rfc9110#section-15.6.3'
  | 'https://tools.ietf.org/html/rfc9110#section-15.6.4'
  | 'https://tools.ietf.org/html/rfc9110#section-15.6.5';

/** The documented values of `title` in {@link AspnetCoreValidationErrorEnvelope}; others exist. */
export type AspnetCoreValidationErrorText = 'One or more validation errors occurred.';

/** The documented values of `*.code` in {@link AspnetCoreListErrorEnvelope}; others exist. */
export type AspnetCoreListErrorCode =
  | 'DuplicateUserName'
  | 'DuplicateEmail'
  | 'DuplicateRoleName'
  | 'LoginAlreadyAssociated'
  | 'InvalidUserName'
  | 'InvalidEmail'
  | 'InvalidRoleName'
  | 'PasswordTooShort'
  | 'PasswordRequiresUniqueChars'
  | 'PasswordRequiresNonAlphanumeric'
  | 'PasswordRequiresDigit'
  | 'PasswordRequiresLower'
  | 'PasswordRequiresUpper'
  | 'PasswordMismatch'
  | 'InvalidToken'
  | 'RecoveryCodeRedemptionFailed'
  | 'ConcurrencyFailure'
  | 'UserAlreadyHasPassword'
  | 'UserLockoutNotEnabled'
  | 'UserAlreadyInRole'
  | 'UserNotInRole'
  | 'DefaultError';

/** The body of any documented error of ASP.NET Core. Its codes are in `type` and `*.code`. */
export type AspnetCoreError =
  | AspnetCoreNameTakenError
  | AspnetCoreNameInvalidError
  | AspnetCorePasswordTooWeakError
  | AspnetCorePasswordMismatchError
  | AspnetCoreTokenInvalidError
  | AspnetCoreRecoveryCodeInvalidError
  | AspnetCoreConcurrentChangeError
  | AspnetCoreStateUnsuitableError
  | AspnetCoreIdentityFailedError
  | AspnetCoreUserNameTakenError
  | AspnetCoreResetCodeInvalidError
  | AspnetCoreTwoFactorCodeInvalidError
  | AspnetCoreValidationFailedError
  | AspnetCoreLockedOutError
  | AspnetCoreSignInNotAllowedError
  | AspnetCoreTwoFactorRequiredError
  | AspnetCoreSignInFailedError
  | AspnetCoreBadRequestError
  | AspnetCoreUnauthorizedError
  | AspnetCoreForbiddenError
  | AspnetCoreNotFoundError
  | AspnetCoreMethodNotAllowedError
  | AspnetCoreNotAcceptableError
  | AspnetCoreRequestTimeoutError
  | AspnetCoreConflictError
  | AspnetCorePreconditionFailedError
  | AspnetCoreUnsupportedMediaTypeError
  | AspnetCoreUnprocessableError
  | AspnetCoreUpgradeRequiredError
  | AspnetCoreExceptionUnhandledError
  | AspnetCoreBadGatewayError
  | AspnetCoreServiceUnavailableError
  | AspnetCoreGatewayTimeoutError;

/** The documented bodies of ASP.NET Core by HTTP status. */
export interface AspnetCoreErrorByStatus {
  400:
    | AspnetCoreUserNameTakenError
    | AspnetCoreResetCodeInvalidError
    | AspnetCoreTwoFactorCodeInvalidError
    | AspnetCoreBadRequestError;
  401:
    | AspnetCoreLockedOutError
    | AspnetCoreSignInNotAllowedError
    | AspnetCoreTwoFactorRequiredError
    | AspnetCoreSignInFailedError
    | AspnetCoreUnauthorizedError;
  403: AspnetCoreForbiddenError;
  404: AspnetCoreNotFoundError;
  405: AspnetCoreMethodNotAllowedError;
  406: AspnetCoreNotAcceptableError;
  408: AspnetCoreRequestTimeoutError;
  409: AspnetCoreConflictError;
  412: AspnetCorePreconditionFailedError;
  415: AspnetCoreUnsupportedMediaTypeError;
  422: AspnetCoreUnprocessableError;
  426: AspnetCoreUpgradeRequiredError;
  500: AspnetCoreExceptionUnhandledError;
  502: AspnetCoreBadGatewayError;
  503: AspnetCoreServiceUnavailableError;
  504: AspnetCoreGatewayTimeoutError;
}

/** The ids of the documented errors of ASP.NET Core. */
export type AspnetCoreErrorId =
  | 'name-taken'
  | 'name-invalid'
  | 'password-too-weak'
  | 'password-mismatch'
  | 'token-invalid'
  | 'recovery-code-invalid'
  | 'concurrent-change'
  | 'state-unsuitable'
  | 'identity-failed'
  | 'user-name-taken'
  | 'reset-code-invalid'
  | 'two-factor-code-invalid'
  | 'validation-failed'
  | 'locked-out'
  | 'sign-in-not-allowed'
  | 'two-factor-required'
  | 'sign-in-failed'
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'request-timeout'
  | 'conflict'
  | 'precondition-failed'
  | 'unsupported-media-type'
  | 'unprocessable'
  | 'upgrade-required'
  | 'exception-unhandled'
  | 'bad-gateway'
  | 'service-unavailable'
  | 'gateway-timeout';

/** Whether a parsed body is any documented error of ASP.NET Core. */
export declare const isAspnetCoreError: Guard<AspnetCoreError>;

/** Whether a parsed body is a {@link AspnetCoreBadGatewayError}. */
export declare const isAspnetCoreBadGatewayError: Guard<AspnetCoreBadGatewayError>;

/** Whether a parsed body is a {@link AspnetCoreBadRequestError}. */
export declare const isAspnetCoreBadRequestError: Guard<AspnetCoreBadRequestError>;

/** Whether a parsed body is a {@link AspnetCoreConcurrentChangeError}. */
export declare const isAspnetCoreConcurrentChangeError: Guard<AspnetCoreConcurrentChangeError>;

/** Whether a parsed body is a {@link AspnetCoreConflictError}. */
export declare const isAspnetCoreConflictError: Guard<AspnetCoreConflictError>;

/** Whether a parsed body is a {@link AspnetCoreErrorEnvelope}. */
export declare const isAspnetCoreErrorEnvelope: Guard<AspnetCoreErrorEnvelope>;

/** Whether a parsed body is a {@link AspnetCoreExceptionUnhandledError}. */
export declare const isAspnetCoreExceptionUnhandledError: Guard<AspnetCoreExceptionUnhandledError>;

/** Whether a parsed body is a {@link AspnetCoreForbiddenError}. */
export declare const isAspnetCoreForbiddenError: Guard<AspnetCoreForbiddenError>;

/** Whether a parsed body is a {@link AspnetCoreGatewayTimeoutError}. */
export declare const isAspnetCoreGatewayTimeoutError: Guard<AspnetCoreGatewayTimeoutError>;

/** Whether a parsed body is a {@link AspnetCoreIdentityFailedError}. */
export declare const isAspnetCoreIdentityFailedError: Guard<AspnetCoreIdentityFailedError>;

/** Whether a parsed body is a {@link AspnetCoreListErrorEnvelope}. */
export declare const isAspnetCoreListErrorEnvelope: Guard<AspnetCoreListErrorEnvelope>;

/** Whether a parsed body is a {@link AspnetCoreLockedOutError}. */
export declare const isAspnetCoreLockedOutError: Guard<AspnetCoreLockedOutError>;

/** Whether a parsed body is a {@link AspnetCoreMethodNotAllowedError}. */
export declare const isAspnetCoreMethodNotAllowedError: Guard<AspnetCoreMethodNotAllowedError>;

/** Whether a parsed body is a {@link AspnetCoreNameInvalidError}. */
export declare const isAspnetCoreNameInvalidError: Guard<AspnetCoreNameInvalidError>;

/** Whether a parsed body is a {@link AspnetCoreNameTakenError}. */
export declare const isAspnetCoreNameTakenError: Guard<AspnetCoreNameTakenError>;

/** Whether a parsed body is a {@link AspnetCoreNotAcceptableError}. */
export declare const isAspnetCoreNotAcceptableError: Guard<AspnetCoreNotAcceptableError>;

/** Whether a parsed body is a {@link AspnetCoreNotFoundError}. */
export declare const isAspnetCoreNotFoundError: Guard<AspnetCoreNotFoundError>;

/** Whether a parsed body is a {@link AspnetCorePasswordMismatchError}. */
export declare const isAspnetCorePasswordMismatchError: Guard<AspnetCorePasswordMismatchError>;

/** Whether a parsed body is a {@link AspnetCorePasswordTooWeakError}. */
export declare const isAspnetCorePasswordTooWeakError: Guard<AspnetCorePasswordTooWeakError>;

/** Whether a parsed body is a {@link AspnetCorePreconditionFailedError}. */
export declare const isAspnetCorePreconditionFailedError: Guard<AspnetCorePreconditionFailedError>;

/** Whether a parsed body is a {@link AspnetCoreRecoveryCodeInvalidError}. */
export declare const isAspnetCoreRecoveryCodeInvalidError: Guard<AspnetCoreRecoveryCodeInvalidError>;

/** Whether a parsed body is a {@link AspnetCoreRequestTimeoutError}. */
export declare const isAspnetCoreRequestTimeoutError: Guard<AspnetCoreRequestTimeoutError>;

/** Whether a parsed body is a {@link AspnetCoreResetCodeInvalidError}. */
export declare const isAspnetCoreResetCodeInvalidError: Guard<AspnetCoreResetCodeInvalidError>;

/** Whether a parsed body is a {@link AspnetCoreServiceUnavailableError}. */
export declare const isAspnetCoreServiceUnavailableError: Guard<AspnetCoreServiceUnavailableError>;

/** Whether a parsed body is a {@link AspnetCoreSignInFailedError}. */
export declare const isAspnetCoreSignInFailedError: Guard<AspnetCoreSignInFailedError>;

/** Whether a parsed body is a {@link AspnetCoreSignInNotAllowedError}. */
export declare const isAspnetCoreSignInNotAllowedError: Guard<AspnetCoreSignInNotAllowedError>;

/** Whether a parsed body is a {@link AspnetCoreStateUnsuitableError}. */
export declare const isAspnetCoreStateUnsuitableError: Guard<AspnetCoreStateUnsuitableError>;

/** Whether a parsed body is a {@link AspnetCoreTokenInvalidError}. */
export declare const isAspnetCoreTokenInvalidError: Guard<AspnetCoreTokenInvalidError>;

/** Whether a parsed body is a {@link AspnetCoreTwoFactorCodeInvalidError}. */
export declare const isAspnetCoreTwoFactorCodeInvalidError: Guard<AspnetCoreTwoFactorCodeInvalidError>;

/** Whether a parsed body is a {@link AspnetCoreTwoFactorRequiredError}. */
export declare const isAspnetCoreTwoFactorRequiredError: Guard<AspnetCoreTwoFactorRequiredError>;

/** Whether a parsed body is a {@link AspnetCoreUnauthorizedError}. */
export declare const isAspnetCoreUnauthorizedError: Guard<AspnetCoreUnauthorizedError>;

/** Whether a parsed body is a {@link AspnetCoreUnprocessableError}. */
export declare const isAspnetCoreUnprocessableError: Guard<AspnetCoreUnprocessableError>;

/** Whether a parsed body is a {@link AspnetCoreUnsupportedMediaTypeError}. */
export declare const isAspnetCoreUnsupportedMediaTypeError: Guard<AspnetCoreUnsupportedMediaTypeError>;

/** Whether a parsed body is a {@link AspnetCoreUpgradeRequiredError}. */
export declare const isAspnetCoreUpgradeRequiredError: Guard<AspnetCoreUpgradeRequiredError>;

/** Whether a parsed body is a {@link AspnetCoreUserNameTakenError}. */
export declare const isAspnetCoreUserNameTakenError: Guard<AspnetCoreUserNameTakenError>;

/** Whether a parsed body is a {@link AspnetCoreValidationErrorEnvelope}. */
export declare const isAspnetCoreValidationErrorEnvelope: Guard<AspnetCoreValidationErrorEnvelope>;

/** Whether a parsed body is a {@link AspnetCoreValidationFailedError}. */
export declare const isAspnetCoreValidationFailedError: Guard<AspnetCoreValidationFailedError>;

/** The contract of ASP.NET Core, for `createInspector`. */
declare const table: ContractTable<'aspnet-core', AspnetCoreErrorId>;
export default table;
