import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The server could not read the body of the request. Correct the encoding and the form of the body.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "There was an error parsing the body"
 * }
 * ```
 */
export interface FastapiBodyUnreadableError extends FastapiErrorEnvelope {
  detail: 'There was an error parsing the body';
}

/**
 * An error with a text.
 */
export interface FastapiErrorEnvelope {
  /**
   * What went wrong.
   */
  detail: FastapiErrorText | (string & {});
}

/**
 * A required parameter or member of the body is missing. Add what `loc` names.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": [
 *     {
 *       "type": "value_error.missing",
 *       "loc": [
 *         "body",
 *         "item"
 *       ],
 *       "msg": "field required"
 *     }
 *   ]
 * }
 * ```
 */
export interface FastapiFieldMissingError extends FastapiFieldsErrorEnvelope {
  /**
   * What is wrong, one or several.
   */
  detail: {
    /**
     * The part of the request, and the path in it.
     */
    loc: (string | number)[];
    /**
     * What is wrong.
     */
    msg: string;
    /**
     * The type of the error.
     */
    type: string;
    /**
     * The value that is wrong.
     */
    input?: unknown;
    /**
     * The values in the text.
     */
    ctx?: unknown;
  }[];
}

/**
 * The errors of an invalid request.
 */
export interface FastapiFieldsErrorEnvelope {
  /**
   * What is wrong, one or several.
   */
  detail: {
    /**
     * The part of the request, and the path in it.
     */
    loc: (string | number)[];
    /**
     * What is wrong.
     */
    msg: string;
    /**
     * The type of the error.
     */
    type: FastapiFieldsErrorCode | (string & {});
    /**
     * The value that is wrong.
     */
    input?: unknown;
    /**
     * The values in the text.
     */
    ctx?: unknown;
  }[];
}

/**
 * The body of the request is not JSON. Correct how the client serializes the body.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": [
 *     {
 *       "type": "json_invalid",
 *       "loc": [
 *         "body",
 *         1
 *       ],
 *       "msg": "JSON decode error",
 *       "input": {},
 *       "ctx": {
 *         "error": "Expecting property name enclosed in double quotes"
 *       }
 *     }
 *   ]
 * }
 * ```
 */
export interface FastapiJsonInvalidError extends FastapiFieldsErrorEnvelope {
  /**
   * What is wrong, one or several.
   */
  detail: {
    /**
     * The part of the request, and the path in it.
     */
    loc: (string | number)[];
    /**
     * What is wrong.
     */
    msg: string;
    /**
     * The type of the error.
     */
    type: string;
    /**
     * The value that is wrong.
     */
    input?: unknown;
    /**
     * The values in the text.
     */
    ctx?: unknown;
  }[];
}

/**
 * The request has no credentials of the kind that the endpoint requires. Send the credentials.
 *
 * HTTP 401 or 403 (inferred), on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Not authenticated"
 * }
 * ```
 */
export interface FastapiNotAuthenticatedError extends FastapiErrorEnvelope {
  detail: 'Not authenticated';
}

/**
 * A parameter or a member of the body has a wrong type, or a value that is not allowed. Correct what `loc` names, by the text in `msg`.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": [
 *     {
 *       "type": "int_parsing",
 *       "loc": [
 *         "body",
 *         "size"
 *       ],
 *       "msg": "Input should be a valid integer, unable to parse string as an integer",
 *       "input": "XL"
 *     }
 *   ],
 *   "body": {
 *     "title": "towel",
 *     "size": "XL"
 *   }
 * }
 * ```
 */
export interface FastapiValueInvalidError extends FastapiFieldsErrorEnvelope {
  /**
   * What is wrong, one or several.
   */
  detail: {
    /**
     * The part of the request, and the path in it.
     */
    loc: (string | number)[];
    /**
     * What is wrong.
     */
    msg: string;
    /**
     * The type of the error.
     */
    type: string;
    /**
     * The value that is wrong.
     */
    input?: unknown;
    /**
     * The values in the text.
     */
    ctx?: unknown;
  }[];
}

/** The documented values of `detail` in {@link FastapiErrorEnvelope}; others exist. */
export type FastapiErrorText = 'Not authenticated' | 'There was an error parsing the body';

/** The documented values of `detail.*.type` in {@link FastapiFieldsErrorEnvelope}; others exist. */
export type FastapiFieldsErrorCode =
  | 'missing'
  | 'value_error.missing'
  | 'json_invalid'
  | 'value_error.jsondecode'
  | 'arguments_type'
  | 'bool_parsing'
  | 'bool_type'
  | 'bytes_invalid_encoding'
  | 'bytes_too_long'
  | 'bytes_too_short'
  | 'bytes_type'
  | 'callable_type'
  | 'complex_str_parsing'
  | 'complex_type'
  | 'dataclass_exact_type'
  | 'dataclass_type'
  | 'date_from_datetime_inexact'
  | 'date_from_datetime_parsing'
  | 'date_future'
  | 'date_parsing'
  | 'date_past'
  | 'date_type'
  | 'datetime_from_date_parsing'
  | 'datetime_future'
  | 'datetime_object_invalid'
  | 'datetime_parsing'
  | 'datetime_past'
  | 'datetime_type'
  | 'decimal_max_digits'
  | 'decimal_max_places'
  | 'decimal_parsing'
  | 'decimal_type'
  | 'decimal_whole_digits'
  | 'default_factory_not_called'
  | 'dict_type'
  | 'ellipsis_error'
  | 'enum'
  | 'extra_forbidden'
  | 'finite_number'
  | 'float_parsing'
  | 'float_type'
  | 'fraction_parsing'
  | 'fraction_type'
  | 'frozen_field'
  | 'frozen_instance'
  | 'frozen_set_type'
  | 'get_attribute_error'
  | 'greater_than'
  | 'greater_than_equal'
  | 'int_from_float'
  | 'int_parsing'
  | 'int_parsing_size'
  | 'int_type'
  | 'invalid_key'
  | 'is_instance_of'
  | 'is_subclass_of'
  | 'iterable_type'
  | 'iteration_error'
  | 'json_type'
  | 'less_than'
  | 'less_than_equal'
  | 'list_type'
  | 'literal_error'
  | 'mapping_type'
  | 'missing_argument'
  | 'missing_keyword_only_argument'
  | 'missing_positional_only_argument'
  | 'missing_sentinel_error'
  | 'model_attributes_type'
  | 'model_type'
  | 'multiple_argument_values'
  | 'multiple_of'
  | 'named_tuple_type'
  | 'needs_python_object'
  | 'no_such_attribute'
  | 'none_required'
  | 'recursion_loop'
  | 'set_item_not_hashable'
  | 'set_type'
  | 'string_not_ascii'
  | 'string_pattern_mismatch'
  | 'string_sub_type'
  | 'string_too_long'
  | 'string_too_short'
  | 'string_type'
  | 'string_unicode'
  | 'time_delta_parsing'
  | 'time_delta_type'
  | 'time_parsing'
  | 'time_type'
  | 'timezone_aware'
  | 'timezone_naive'
  | 'too_long'
  | 'too_short'
  | 'tuple_type'
  | 'unexpected_keyword_argument'
  | 'unexpected_positional_argument'
  | 'union_tag_invalid'
  | 'union_tag_not_found'
  | 'url_parsing'
  | 'url_scheme'
  | 'url_syntax_violation'
  | 'url_too_long'
  | 'url_type'
  | 'uuid_parsing'
  | 'uuid_type'
  | 'uuid_version'
  | 'type_error.arbitrary_type'
  | 'type_error.bool'
  | 'type_error.bytes'
  | 'type_error.callable'
  | 'type_error.class'
  | 'type_error.dataclass'
  | 'type_error.decimal'
  | 'type_error.deque'
  | 'type_error.dict'
  | 'type_error.enum'
  | 'type_error.enum_instance'
  | 'type_error.float'
  | 'type_error.frozenset'
  | 'type_error.hashable'
  | 'type_error.int_enum_instance'
  | 'type_error.integer'
  | 'type_error.iterable'
  | 'type_error.json'
  | 'type_error.list'
  | 'type_error.none.allowed'
  | 'type_error.none.not_allowed'
  | 'type_error.not_none'
  | 'type_error.path'
  | 'type_error.pyobject'
  | 'type_error.sequence'
  | 'type_error.set'
  | 'type_error.str'
  | 'type_error.subclass'
  | 'type_error.tuple'
  | 'type_error.uuid'
  | 'value_error.any_str.max_length'
  | 'value_error.any_str.min_length'
  | 'value_error.color'
  | 'value_error.const'
  | 'value_error.date'
  | 'value_error.date.not_in_the_future'
  | 'value_error.date.not_in_the_past'
  | 'value_error.datetime'
  | 'value_error.decimal.max_digits'
  | 'value_error.decimal.max_places'
  | 'value_error.decimal.not_finite'
  | 'value_error.decimal.whole_digits'
  | 'value_error.duration'
  | 'value_error.email'
  | 'value_error.extra'
  | 'value_error.frozenset.max_items'
  | 'value_error.frozenset.min_items'
  | 'value_error.ipv4address'
  | 'value_error.ipv4interface'
  | 'value_error.ipv4network'
  | 'value_error.ipv6address'
  | 'value_error.ipv6interface'
  | 'value_error.ipv6network'
  | 'value_error.ipvanyaddress'
  | 'value_error.ipvanyinterface'
  | 'value_error.ipvanynetwork'
  | 'value_error.json'
  | 'value_error.list.max_items'
  | 'value_error.list.min_items'
  | 'value_error.list.unique_items'
  | 'value_error.number.not_finite_number'
  | 'value_error.number.not_ge'
  | 'value_error.number.not_gt'
  | 'value_error.number.not_le'
  | 'value_error.number.not_lt'
  | 'value_error.number.not_multiple'
  | 'value_error.path.not_a_directory'
  | 'value_error.path.not_a_file'
  | 'value_error.path.not_exists'
  | 'value_error.payment_card_number.digits'
  | 'value_error.payment_card_number.luhn_check'
  | 'value_error.regex_pattern'
  | 'value_error.set.max_items'
  | 'value_error.set.min_items'
  | 'value_error.str.regex'
  | 'value_error.strictbool'
  | 'value_error.time'
  | 'value_error.tuple.length'
  | 'value_error.url'
  | 'value_error.url.extra'
  | 'value_error.url.host'
  | 'value_error.url.port'
  | 'value_error.url.scheme'
  | 'value_error.url.userinfo'
  | 'value_error.uuid.version';

/** The body of any documented error of FastAPI. Its codes are in `detail.*.type`. */
export type FastapiError =
  | FastapiFieldMissingError
  | FastapiJsonInvalidError
  | FastapiValueInvalidError
  | FastapiNotAuthenticatedError
  | FastapiBodyUnreadableError;

/** The documented bodies of FastAPI by HTTP status. */
export interface FastapiErrorByStatus {
  400: FastapiBodyUnreadableError;
  422: FastapiFieldMissingError | FastapiJsonInvalidError | FastapiValueInvalidError;
}

/** The ids of the documented errors of FastAPI. */
export type FastapiErrorId =
  'field-missing' | 'json-invalid' | 'value-invalid' | 'not-authenticated' | 'body-unreadable';

/** Whether a parsed body is any documented error of FastAPI. */
export declare const isFastapiError: Guard<FastapiError>;

/** Whether a parsed body is a {@link FastapiBodyUnreadableError}. */
export declare const isFastapiBodyUnreadableError: Guard<FastapiBodyUnreadableError>;

/** Whether a parsed body is a {@link FastapiErrorEnvelope}. */
export declare const isFastapiErrorEnvelope: Guard<FastapiErrorEnvelope>;

/** Whether a parsed body is a {@link FastapiFieldMissingError}. */
export declare const isFastapiFieldMissingError: Guard<FastapiFieldMissingError>;

/** Whether a parsed body is a {@link FastapiFieldsErrorEnvelope}. */
export declare const isFastapiFieldsErrorEnvelope: Guard<FastapiFieldsErrorEnvelope>;

/** Whether a parsed body is a {@link FastapiJsonInvalidError}. */
export declare const isFastapiJsonInvalidError: Guard<FastapiJsonInvalidError>;

/** Whether a parsed body is a {@link FastapiNotAuthenticatedError}. */
export declare const isFastapiNotAuthenticatedError: Guard<FastapiNotAuthenticatedError>;

/** Whether a parsed body is a {@link FastapiValueInvalidError}. */
export declare const isFastapiValueInvalidError: Guard<FastapiValueInvalidError>;

/** The contract of FastAPI, for `createInspector`. */
declare const table: ContractTable<'fastapi', FastapiErrorId>;
export default table;
