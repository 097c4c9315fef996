function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
}

function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}

function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function guard(failure, check) {
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const type = item.type;
  return type === 'missing' || type === 'value_error.missing';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const type = item.type;
  return type === 'json_invalid' || type === 'value_error.jsondecode';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const type = item.type;
  return type === 'arguments_type' || type === 'bool_parsing' || type === 'bool_type' || type === 'bytes_invalid_encoding' || type === 'bytes_too_long' || type === 'bytes_too_short' || type === 'bytes_type' || type === 'callable_type' || type === 'complex_str_parsing' || type === 'complex_type' || type === 'dataclass_exact_type' || type === 'dataclass_type' || type === 'date_from_datetime_inexact' || type === 'date_from_datetime_parsing' || type === 'date_future' || type === 'date_parsing' || type === 'date_past' || type === 'date_type' || type === 'datetime_from_date_parsing' || type === 'datetime_future' || type === 'datetime_object_invalid' || type === 'datetime_parsing' || type === 'datetime_past' || type === 'datetime_type' || type === 'decimal_max_digits' || type === 'decimal_max_places' || type === 'decimal_parsing' || type === 'decimal_type' || type === 'decimal_whole_digits' || type === 'default_factory_not_called' || type === 'dict_type' || type === 'ellipsis_error' || type === 'enum' || type === 'extra_forbidden' || type === 'finite_number' || type === 'float_parsing' || type === 'float_type' || type === 'fraction_parsing' || type === 'fraction_type' || type === 'frozen_field' || type === 'frozen_instance' || type === 'frozen_set_type' || type === 'get_attribute_error' || type === 'greater_than' || type === 'greater_than_equal' || type === 'int_from_float' || type === 'int_parsing' || type === 'int_parsing_size' || type === 'int_type' || type === 'invalid_key' || type === 'is_instance_of' || type === 'is_subclass_of' || type === 'iterable_type' || type === 'iteration_error' || type === 'json_type' || type === 'less_than' || type === 'less_than_equal' || type === 'list_type' || type === 'literal_error' || type === 'mapping_type' || type === 'missing_argument' || type === 'missing_keyword_only_argument' || type === 'missing_positional_only_argument' || type === 'missing_sentinel_error' || type === 'model_attributes_type' || type === 'model_type' || type === 'multiple_argument_values' || type === 'multiple_of' || type === 'named_tuple_type' || type === 'needs_python_object' || type === 'no_such_attribute' || type === 'none_required' || type === 'recursion_loop' || type === 'set_item_not_hashable' || type === 'set_type' || type === 'string_not_ascii' || type === 'string_pattern_mismatch' || type === 'string_sub_type' || type === 'string_too_long' || type === 'string_too_short' || type === 'string_type' || type === 'string_unicode' || type === 'time_delta_parsing' || type === 'time_delta_type' || type === 'time_parsing' || type === 'time_type' || type === 'timezone_aware' || type === 'timezone_naive' || type === 'too_long' || type === 'too_short' || type === 'tuple_type' || type === 'unexpected_keyword_argument' || type === 'unexpected_positional_argument' || type === 'union_tag_invalid' || type === 'union_tag_not_found' || type === 'url_parsing' || type === 'url_scheme' || type === 'url_syntax_violation' || type === 'url_too_long' || type === 'url_type' || type === 'uuid_parsing' || type === 'uuid_type' || type === 'uuid_version' || type === 'type_error.arbitrary_type' || type === 'type_error.bool' || type === 'type_error.bytes' || type === 'type_error.callable' || type === 'type_error.class' || type === 'type_error.dataclass' || type === 'type_error.decimal' || type === 'type_error.deque' || type === 'type_error.dict' || type === 'type_error.enum' || type === 'type_error.enum_instance' || type === 'type_error.float' || type === 'type_error.frozenset' || type === 'type_error.hashable' || type === 'type_error.int_enum_instance' || type === 'type_error.integer' || type === 'type_error.iterable' || type === 'type_error.json' || type === 'type_error.list' || type === 'type_error.none.allowed' || type === 'type_error.none.not_allowed' || type === 'type_error.not_none' || type === 'type_error.path' || type === 'type_error.pyobject' || type === 'type_error.sequence' || type === 'type_error.set' || type === 'type_error.str' || type === 'type_error.subclass' || type === 'type_error.tuple' || type === 'type_error.uuid' || type === 'value_error.any_str.max_length' || type === 'value_error.any_str.min_length' || type === 'value_error.color' || type === 'value_error.const' || type === 'value_error.date' || type === 'value_error.date.not_in_the_future' || type === 'value_error.date.not_in_the_past' || type === 'value_error.datetime' || type === 'value_error.decimal.max_digits' || type === 'value_error.decimal.max_places' || type === 'value_error.decimal.not_finite' || type === 'value_error.decimal.whole_digits' || type === 'value_error.duration' || type === 'value_error.email' || type === 'value_error.extra' || type === 'value_error.frozenset.max_items' || type === 'value_error.frozenset.min_items' || type === 'value_error.ipv4address' || type === 'value_error.ipv4interface' || type === 'value_error.ipv4network' || type === 'value_error.ipv6address' || type === 'value_error.ipv6interface' || type === 'value_error.ipv6network' || type === 'value_error.ipvanyaddress' || type === 'value_error.ipvanyinterface' || type === 'value_error.ipvanynetwork' || type === 'value_error.json' || type === 'value_error.list.max_items' || type === 'value_error.list.min_items' || type === 'value_error.list.unique_items' || type === 'value_error.number.not_finite_number' || type === 'value_error.number.not_ge' || type === 'value_error.number.not_gt' || type === 'value_error.number.not_le' || type === 'value_error.number.not_lt' || type === 'value_error.number.not_multiple' || type === 'value_error.path.not_a_directory' || type === 'value_error.path.not_a_file' || type === 'value_error.path.not_exists' || type === 'value_error.payment_card_number.digits' || type === 'value_error.payment_card_number.luhn_check' || type === 'value_error.regex_pattern' || type === 'value_error.set.max_items' || type === 'value_error.set.min_items' || type === 'value_error.str.regex' || type === 'value_error.strictbool' || type === 'value_error.time' || type === 'value_error.tuple.length' || type === 'value_error.url' || type === 'value_error.url.extra' || type === 'value_error.url.host' || type === 'value_error.url.port' || type === 'value_error.url.scheme' || type === 'value_error.url.userinfo' || type === 'value_error.uuid.version';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const loc = item.loc;
  if (!Array.isArray(loc)) return false;
  for (let i = 0; i < loc.length; i++) {
    const item_2 = loc[i];
    if (typeof item_2 !== 'string' && !Number.isInteger(item_2)) return false;
  }
  if (typeof item.msg !== 'string') return false;
  return typeof item.type === 'string';
};

const failure1 = {};
export const isFastapiBodyUnreadableError = /* @__PURE__ */ guard(failure1, function isFastapiBodyUnreadableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure1, '', requiredIssue, 'detail');
  if (detail !== 'There was an error parsing the body') return fail(failure1, '/detail', constIssue, 'There was an error parsing the body');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isFastapiErrorEnvelope = /* @__PURE__ */ guard(failure2, function isFastapiErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure2, '', requiredIssue, 'detail');
  if (typeof detail !== 'string') return fail(failure2, '/detail', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isFastapiFieldMissingError = /* @__PURE__ */ listGuard(failure3, function isFastapiFieldMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure3, '', requiredIssue, 'detail');
  if (!Array.isArray(detail)) return fail(failure3, '/detail', typeIssue, 'array');
  if (detail.length < 1) return fail(failure3, '/detail', minItemsIssue, 1);
  if (!some(detail, isItem1)) return fail(failure3, '/detail', containsIssue);
  for (let i = 0; i < detail.length; i++) {
    const item = detail[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/detail/', i], typeIssue, 'object');
    const loc = item.loc;
    if (loc === undefined) return fail(failure3, ['/detail/', i], requiredIssue, 'loc');
    if (!Array.isArray(loc)) return fail(failure3, ['/detail/', i, '/loc'], typeIssue, 'array');
    for (let j = 0; j < loc.length; j++) {
      const item_2 = loc[j];
      if (typeof item_2 !== 'string' && !Number.isInteger(item_2)) return fail(failure3, ['/detail/', i, '/loc/', j], anyOfIssue);
    }
    const msg = item.msg;
    if (msg === undefined) return fail(failure3, ['/detail/', i], requiredIssue, 'msg');
    if (typeof msg !== 'string') return fail(failure3, ['/detail/', i, '/msg'], typeIssue, 'string');
    const type = item.type;
    if (type === undefined) return fail(failure3, ['/detail/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure3, ['/detail/', i, '/type'], typeIssue, 'string');
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isFastapiFieldsErrorEnvelope = /* @__PURE__ */ listGuard(failure4, function isFastapiFieldsErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure4, '', requiredIssue, 'detail');
  if (!Array.isArray(detail)) return fail(failure4, '/detail', typeIssue, 'array');
  if (detail.length < 1) return fail(failure4, '/detail', minItemsIssue, 1);
  for (let i = 0; i < detail.length; i++) {
    const item = detail[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/detail/', i], typeIssue, 'object');
    const loc = item.loc;
    if (loc === undefined) return fail(failure4, ['/detail/', i], requiredIssue, 'loc');
    if (!Array.isArray(loc)) return fail(failure4, ['/detail/', i, '/loc'], typeIssue, 'array');
    for (let j = 0; j < loc.length; j++) {
      const item_2 = loc[j];
      if (typeof item_2 !== 'string' && !Number.isInteger(item_2)) return fail(failure4, ['/detail/', i, '/loc/', j], anyOfIssue);
    }
    const msg = item.msg;
    if (msg === undefined) return fail(failure4, ['/detail/', i], requiredIssue, 'msg');
    if (typeof msg !== 'string') return fail(failure4, ['/detail/', i, '/msg'], typeIssue, 'string');
    const type = item.type;
    if (type === undefined) return fail(failure4, ['/detail/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure4, ['/detail/', i, '/type'], typeIssue, 'string');
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isFastapiJsonInvalidError = /* @__PURE__ */ listGuard(failure5, function isFastapiJsonInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure5, '', requiredIssue, 'detail');
  if (!Array.isArray(detail)) return fail(failure5, '/detail', typeIssue, 'array');
  if (detail.length < 1) return fail(failure5, '/detail', minItemsIssue, 1);
  if (!some(detail, isItem2)) return fail(failure5, '/detail', containsIssue);
  for (let i = 0; i < detail.length; i++) {
    const item = detail[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/detail/', i], typeIssue, 'object');
    const loc = item.loc;
    if (loc === undefined) return fail(failure5, ['/detail/', i], requiredIssue, 'loc');
    if (!Array.isArray(loc)) return fail(failure5, ['/detail/', i, '/loc'], typeIssue, 'array');
    for (let j = 0; j < loc.length; j++) {
      const item_2 = loc[j];
      if (typeof item_2 !== 'string' && !Number.isInteger(item_2)) return fail(failure5, ['/detail/', i, '/loc/', j], anyOfIssue);
    }
    const msg = item.msg;
    if (msg === undefined) return fail(failure5, ['/detail/', i], requiredIssue, 'msg');
    if (typeof msg !== 'string') return fail(failure5, ['/detail/', i, '/msg'], typeIssue, 'string');
    const type = item.type;
    if (type === undefined) return fail(failure5, ['/detail/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure5, ['/detail/', i, '/type'], typeIssue, 'string');
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isFastapiNotAuthenticatedError = /* @__PURE__ */ guard(failure6, function isFastapiNotAuthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure6, '', requiredIssue, 'detail');
  if (detail !== 'Not authenticated') return fail(failure6, '/detail', constIssue, 'Not authenticated');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isFastapiValueInvalidError = /* @__PURE__ */ listGuard(failure7, function isFastapiValueInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure7, '', requiredIssue, 'detail');
  if (!Array.isArray(detail)) return fail(failure7, '/detail', typeIssue, 'array');
  if (detail.length < 1) return fail(failure7, '/detail', minItemsIssue, 1);
  if (!some(detail, isItem3)) return fail(failure7, '/detail', containsIssue);
  for (let i = 0; i < detail.length; i++) {
    const item = detail[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/detail/', i], typeIssue, 'object');
    const loc = item.loc;
    if (loc === undefined) return fail(failure7, ['/detail/', i], requiredIssue, 'loc');
    if (!Array.isArray(loc)) return fail(failure7, ['/detail/', i, '/loc'], typeIssue, 'array');
    for (let j = 0; j < loc.length; j++) {
      const item_2 = loc[j];
      if (typeof item_2 !== 'string' && !Number.isInteger(item_2)) return fail(failure7, ['/detail/', i, '/loc/', j], anyOfIssue);
    }
    const msg = item.msg;
    if (msg === undefined) return fail(failure7, ['/detail/', i], requiredIssue, 'msg');
    if (typeof msg !== 'string') return fail(failure7, ['/detail/', i, '/msg'], typeIssue, 'string');
    const type = item.type;
    if (type === undefined) return fail(failure7, ['/detail/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure7, ['/detail/', i, '/type'], typeIssue, 'string');
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isFastapiError = /* @__PURE__ */ guard(failure8, function isFastapiError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure8, '', requiredIssue, 'detail');
  if (!(Array.isArray(detail) && detail.length >= 1 && every(detail, isItem4) && (some(detail, isItem1) || some(detail, isItem2) || some(detail, isItem3)) || detail === 'Not authenticated' || detail === 'There was an error parsing the body')) return fail(failure8, '', anyOfIssue);
  failure8.issue = null;
  return true;
});

export default {
  id: 'fastapi',
  kind: 'implementation',
  revisions: null,
  errors: {
    'field-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'json-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'value-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-authenticated': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'body-unreadable': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isFastapiErrorEnvelope,
      guardKey: 'VKLXax9YEv5H',
      mediaType: null,
      code: [],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'not-authenticated', surfaces: ['rest'], matchBy: { text: 'Not authenticated' }, revisions: null, guard: isFastapiNotAuthenticatedError, guardKey: 'jBIUvRM6xLl0', status: null, headers: [] },
        { error: 'body-unreadable', surfaces: ['rest'], matchBy: { text: 'There was an error parsing the body' }, revisions: null, guard: isFastapiBodyUnreadableError, guardKey: 'STtk9zijQdpV', status: [400], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isFastapiFieldsErrorEnvelope,
      guardKey: 'cglwSbq6t1F1',
      mediaType: null,
      code: [{ pointer: '/detail/*/type', accessor: (body, item) => body?.detail?.[item]?.type, list: (body) => body?.detail }],
      message: [{ pointer: '/detail/*/msg', accessor: (body, item) => body?.detail?.[item]?.msg, list: (body) => body?.detail }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'field-missing', surfaces: ['rest'], matchBy: { codes: ['missing', 'value_error.missing'], status: true }, revisions: null, guard: isFastapiFieldMissingError, guardKey: 'ntOP849tSN57', status: [422], headers: [] },
        { error: 'json-invalid', surfaces: ['rest'], matchBy: { codes: ['json_invalid', 'value_error.jsondecode'], status: true }, revisions: null, guard: isFastapiJsonInvalidError, guardKey: 'UIBZ9t_UaF6p', status: [422], headers: [] },
        { error: 'value-invalid', surfaces: ['rest'], matchBy: { codes: ['arguments_type', 'bool_parsing', 'bool_type', 'bytes_invalid_encoding', 'bytes_too_long', 'bytes_too_short', 'bytes_type', 'callable_type', 'complex_str_parsing', 'complex_type', 'dataclass_exact_type', 'dataclass_type', 'date_from_datetime_inexact', 'date_from_datetime_parsing', 'date_future', 'date_parsing', 'date_past', 'date_type', 'datetime_from_date_parsing', 'datetime_future', 'datetime_object_invalid', 'datetime_parsing', 'datetime_past', 'datetime_type', 'decimal_max_digits', 'decimal_max_places', 'decimal_parsing', 'decimal_type', 'decimal_whole_digits', 'default_factory_not_called', 'dict_type', 'ellipsis_error', 'enum', 'extra_forbidden', 'finite_number', 'float_parsing', 'float_type', 'fraction_parsing', 'fraction_type', 'frozen_field', 'frozen_instance', 'frozen_set_type', 'get_attribute_error', 'greater_than', 'greater_than_equal', 'int_from_float', 'int_parsing', 'int_parsing_size', 'int_type', 'invalid_key', 'is_instance_of', 'is_subclass_of', 'iterable_type', 'iteration_error', 'json_type', 'less_than', 'less_than_equal', 'list_type', 'literal_error', 'mapping_type', 'missing_argument', 'missing_keyword_only_argument', 'missing_positional_only_argument', 'missing_sentinel_error', 'model_attributes_type', 'model_type', 'multiple_argument_values', 'multiple_of', 'named_tuple_type', 'needs_python_object', 'no_such_attribute', 'none_required', 'recursion_loop', 'set_item_not_hashable', 'set_type', 'string_not_ascii', 'string_pattern_mismatch', 'string_sub_type', 'string_too_long', 'string_too_short', 'string_type', 'string_unicode', 'time_delta_parsing', 'time_delta_type', 'time_parsing', 'time_type', 'timezone_aware', 'timezone_naive', 'too_long', 'too_short', 'tuple_type', 'unexpected_keyword_argument', 'unexpected_positional_argument', 'union_tag_invalid', 'union_tag_not_found', 'url_parsing', 'url_scheme', 'url_syntax_violation', 'url_too_long', 'url_type', 'uuid_parsing', 'uuid_type', 'uuid_version', 'type_error.arbitrary_type', 'type_error.bool', 'type_error.bytes', 'type_error.callable', 'type_error.class', 'type_error.dataclass', 'type_error.decimal', 'type_error.deque', 'type_error.dict', 'type_error.enum', 'type_error.enum_instance', 'type_error.float', 'type_error.frozenset', 'type_error.hashable', 'type_error.int_enum_instance', 'type_error.integer', 'type_error.iterable', 'type_error.json', 'type_error.list', 'type_error.none.allowed', 'type_error.none.not_allowed', 'type_error.not_none', 'type_error.path', 'type_error.pyobject', 'type_error.sequence', 'type_error.set', 'type_error.str', 'type_error.subclass', 'type_error.tuple', 'type_error.uuid', 'value_error.any_str.max_length', 'value_error.any_str.min_length', 'value_error.color', 'value_error.const', 'value_error.date', 'value_error.date.not_in_the_future', 'value_error.date.not_in_the_past', 'value_error.datetime', 'value_error.decimal.max_digits', 'value_error.decimal.max_places', 'value_error.decimal.not_finite', 'value_error.decimal.whole_digits', 'value_error.duration', 'value_error.email', 'value_error.extra', 'value_error.frozenset.max_items', 'value_error.frozenset.min_items', 'value_error.ipv4address', 'value_error.ipv4interface', 'value_error.ipv4network', 'value_error.ipv6address', 'value_error.ipv6interface', 'value_error.ipv6network', 'value_error.ipvanyaddress', 'value_error.ipvanyinterface', 'value_error.ipvanynetwork', 'value_error.json', 'value_error.list.max_items', 'value_error.list.min_items', 'value_error.list.unique_items', 'value_error.number.not_finite_number', 'value_error.number.not_ge', 'value_error.number.not_gt', 'value_error.number.not_le', 'value_error.number.not_lt', 'value_error.number.not_multiple', 'value_error.path.not_a_directory', 'value_error.path.not_a_file', 'value_error.path.not_exists', 'value_error.payment_card_number.digits', 'value_error.payment_card_number.luhn_check', 'value_error.regex_pattern', 'value_error.set.max_items', 'value_error.set.min_items', 'value_error.str.regex', 'value_error.strictbool', 'value_error.time', 'value_error.tuple.length', 'value_error.url', 'value_error.url.extra', 'value_error.url.host', 'value_error.url.port', 'value_error.url.scheme', 'value_error.url.userinfo', 'value_error.uuid.version'], status: true }, revisions: null, guard: isFastapiValueInvalidError, guardKey: '5GwbOeD6qate', status: [422], headers: [] },
      ],
    },
  ],
};
