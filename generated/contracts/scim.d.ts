import type { ContractTable, Guard } from '../contract-table.js';

/**
 * An error response of SCIM.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "detail": "Resource 2819c223-7f76-453a-919d-413861904646 not found",
 *   "status": "404"
 * }
 * ```
 */
export interface ScimErrorEnvelope {
  /**
   * The schemas of the message; that of an error is among them.
   */
  schemas: unknown[];
  /**
   * The HTTP status once more, as text.
   */
  status?: string | number;
  /**
   * A keyword for what went wrong.
   */
  scimType?: ScimErrorCode | (string & {}) | null;
  /**
   * What went wrong, for people.
   */
  detail?: string | null;
}

/**
 * The filter is malformed, or the server does not support this comparison of this attribute. Correct the filter.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "string",
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "invalidFilter",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimFilterInvalidError extends ScimErrorEnvelope {
  scimType: 'invalidFilter';
}

/**
 * The attribute is read-only, or its value can be set only once. Leave the attribute out.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "mutability",
 *   "detail": "Attribute 'id' is readOnly",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimNotMutableError extends ScimErrorEnvelope {
  scimType: 'mutability';
}

/**
 * Another resource has the value, for example the user name, or the value is reserved. Look the resource up and update it, or choose another value.
 *
 * HTTP 409 or 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "uniqueness",
 *   "status": "409",
 *   "detail": "User already exists in the database."
 * }
 * ```
 */
export interface ScimNotUniqueError extends ScimErrorEnvelope {
  scimType: 'uniqueness';
}

/**
 * The `path` of an operation is malformed. Correct the path.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "invalidPath",
 *   "detail": "Path is malformed",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimPathInvalidError extends ScimErrorEnvelope {
  scimType: 'invalidPath';
}

/**
 * The body is malformed, or does not follow the schema of the request. Correct the body.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "invalidSyntax",
 *   "detail": "Request is malformed",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimSyntaxInvalidError extends ScimErrorEnvelope {
  scimType: 'invalidSyntax';
}

/**
 * The `path` leads to no attribute or value that the operation can change. Read the resource and correct the path.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "noTarget",
 *   "detail": "Path matches no value",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimTargetMissingError extends ScimErrorEnvelope {
  scimType: 'noTarget';
}

/**
 * The filter has more results than the server is willing to work out. Narrow the filter, or ask for fewer results at once.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "tooMany",
 *   "detail": "Too many results",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimTooManyResultsError extends ScimErrorEnvelope {
  scimType: 'tooMany';
}

/**
 * The address of the request has personal or other sensitive data. Send the query as POST to `.search`.
 *
 * HTTP 403 or 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "sensitive",
 *   "detail": "Sensitive data in the URI",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimUriSensitiveError extends ScimErrorEnvelope {
  scimType: 'sensitive';
}

/**
 * A required value is missing, or the value does not fit the attribute or the operation. Correct the value.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "invalidValue",
 *   "detail": "A value is missing",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimValueInvalidError extends ScimErrorEnvelope {
  scimType: 'invalidValue';
}

/**
 * The server does not support the version of the protocol in the address. Use a version that the server supports.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "schemas": [
 *     "urn:ietf:params:scim:api:messages:2.0:Error"
 *   ],
 *   "scimType": "invalidVers",
 *   "detail": "Version is not supported",
 *   "status": "400"
 * }
 * ```
 */
export interface ScimVersionUnsupportedError extends ScimErrorEnvelope {
  scimType: 'invalidVers';
}

/** The documented values of `scimType` in {@link ScimErrorEnvelope}; others exist. */
export type ScimErrorCode =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'invalidVers'
  | 'sensitive';

/** The body of any documented error of SCIM 2.0. Its codes are in `scimType`. */
export type ScimError =
  | ScimFilterInvalidError
  | ScimTooManyResultsError
  | ScimNotUniqueError
  | ScimNotMutableError
  | ScimSyntaxInvalidError
  | ScimPathInvalidError
  | ScimTargetMissingError
  | ScimValueInvalidError
  | ScimVersionUnsupportedError
  | ScimUriSensitiveError
  | ScimErrorEnvelope;

/** The documented bodies of SCIM 2.0 by HTTP status. */
export interface ScimErrorByStatus {
  400:
    | ScimFilterInvalidError
    | ScimTooManyResultsError
    | ScimNotUniqueError
    | ScimNotMutableError
    | ScimSyntaxInvalidError
    | ScimPathInvalidError
    | ScimTargetMissingError
    | ScimValueInvalidError
    | ScimVersionUnsupportedError
    | ScimUriSensitiveError
    | ScimErrorEnvelope;
  401: ScimErrorEnvelope;
  403: ScimUriSensitiveError | ScimErrorEnvelope;
  404: ScimErrorEnvelope;
  409: ScimNotUniqueError | ScimErrorEnvelope;
  412: ScimErrorEnvelope;
  413: ScimErrorEnvelope;
  500: ScimErrorEnvelope;
  501: ScimErrorEnvelope;
}

/** The ids of the documented errors of SCIM 2.0. */
export type ScimErrorId =
  | 'filter-invalid'
  | 'too-many-results'
  | 'not-unique'
  | 'not-mutable'
  | 'syntax-invalid'
  | 'path-invalid'
  | 'target-missing'
  | 'value-invalid'
  | 'version-unsupported'
  | 'uri-sensitive'
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-failed'
  | 'payload-too-large'
  | 'internal-error'
  | 'not-implemented';

/** Whether a parsed body is any documented error of SCIM 2.0. */
export declare const isScimError: Guard<ScimError>;

/** Whether a parsed body is a {@link ScimErrorEnvelope}. */
export declare const isScimErrorEnvelope: Guard<ScimErrorEnvelope>;

/** Whether a parsed body is a {@link ScimFilterInvalidError}. */
export declare const isScimFilterInvalidError: Guard<ScimFilterInvalidError>;

/** Whether a parsed body is a {@link ScimNotMutableError}. */
export declare const isScimNotMutableError: Guard<ScimNotMutableError>;

/** Whether a parsed body is a {@link ScimNotUniqueError}. */
export declare const isScimNotUniqueError: Guard<ScimNotUniqueError>;

/** Whether a parsed body is a {@link ScimPathInvalidError}. */
export declare const isScimPathInvalidError: Guard<ScimPathInvalidError>;

/** Whether a parsed body is a {@link ScimSyntaxInvalidError}. */
export declare const isScimSyntaxInvalidError: Guard<ScimSyntaxInvalidError>;

/** Whether a parsed body is a {@link ScimTargetMissingError}. */
export declare const isScimTargetMissingError: Guard<ScimTargetMissingError>;

/** Whether a parsed body is a {@link ScimTooManyResultsError}. */
export declare const isScimTooManyResultsError: Guard<ScimTooManyResultsError>;

/** Whether a parsed body is a {@link ScimUriSensitiveError}. */
export declare const isScimUriSensitiveError: Guard<ScimUriSensitiveError>;

/** Whether a parsed body is a {@link ScimValueInvalidError}. */
export declare const isScimValueInvalidError: Guard<ScimValueInvalidError>;

/** Whether a parsed body is a {@link ScimVersionUnsupportedError}. */
export declare const isScimVersionUnsupportedError: Guard<ScimVersionUnsupportedError>;

/** The contract of SCIM 2.0, for `createInspector`. */
declare const table: ContractTable<'scim', ScimErrorId>;
export default table;
