local N,T,O,L,Z,S,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","detail"},
{"/detail","type","string"},
{"/detail","const","Not authenticated"},
{"/detail","const","There was an error parsing the body"},
{"/detail","type","array"},
{"/detail","minItems",1,"1"},
{{"/detail/",""},"type","object"},
{{"/detail/",""},"required","loc"},
{{"/detail/","/loc"},"type","array"},
{{"/detail/","/loc/",""},"anyOf"},
{{"/detail/",""},"required","msg"},
{{"/detail/","/msg"},"type","string"},
{{"/detail/",""},"required","type"},
{{"/detail/","/type"},"type","string"},
{"/detail","contains"},
}
local I
I={
function(item)
if not O(item) then return false end
local type=item.type
if type~="missing" and type~="value_error.missing" then return false end
return true
end,
function(item)
if not O(item) then return false end
local type=item.type
if type~="json_invalid" and type~="value_error.jsondecode" then return false end
return true
end,
function(item)
if not O(item) then return false end
local type=item.type
if type~="arguments_type" and type~="bool_parsing" and type~="bool_type" and type~="bytes_invalid_encoding" and type~="bytes_too_long" and type~="bytes_too_short" and type~="bytes_type" and type~="callable_type" and type~="complex_str_parsing" and type~="complex_type" and type~="dataclass_exact_type" and type~="dataclass_type" and type~="date_from_datetime_inexact" and type~="date_from_datetime_parsing" and type~="date_future" and type~="date_parsing" and type~="date_past" and type~="date_type" and type~="datetime_from_date_parsing" and type~="datetime_future" and type~="datetime_object_invalid" and type~="datetime_parsing" and type~="datetime_past" and type~="datetime_type" and type~="decimal_max_digits" and type~="decimal_max_places" and type~="decimal_parsing" and type~="decimal_type" and type~="decimal_whole_digits" and type~="default_factory_not_called" and type~="dict_type" and type~="ellipsis_error" and type~="enum" and type~="extra_forbidden" and type~="finite_number" and type~="float_parsing" and type~="float_type" and type~="fraction_parsing" and type~="fraction_type" and type~="frozen_field" and type~="frozen_instance" and type~="frozen_set_type" and type~="get_attribute_error" and type~="greater_than" and type~="greater_than_equal" and type~="int_from_float" and type~="int_parsing" and type~="int_parsing_size" and type~="int_type" and type~="invalid_key" and type~="is_instance_of" and type~="is_subclass_of" and type~="iterable_type" and type~="iteration_error" and type~="json_type" and type~="less_than" and type~="less_than_equal" and type~="list_type" and type~="literal_error" and type~="mapping_type" and type~="missing_argument" and type~="missing_keyword_only_argument" and type~="missing_positional_only_argument" and type~="missing_sentinel_error" and type~="model_attributes_type" and type~="model_type" and type~="multiple_argument_values" and type~="multiple_of" and type~="named_tuple_type" and type~="needs_python_object" and type~="no_such_attribute" and type~="none_required" and type~="recursion_loop" and type~="set_item_not_hashable" and type~="set_type" and type~="string_not_ascii" and type~="string_pattern_mismatch" and type~="string_sub_type" and type~="string_too_long" and type~="string_too_short" and type~="string_type" and type~="string_unicode" and type~="time_delta_parsing" and type~="time_delta_type" and type~="time_parsing" and type~="time_type" and type~="timezone_aware" and type~="timezone_naive" and type~="too_long" and type~="too_short" and type~="tuple_type" and type~="unexpected_keyword_argument" and type~="unexpected_positional_argument" and type~="union_tag_invalid" and type~="union_tag_not_found" and type~="url_parsing" and type~="url_scheme" and type~="url_syntax_violation" and type~="url_too_long" and type~="url_type" and type~="uuid_parsing" and type~="uuid_type" and type~="uuid_version" and type~="type_error.arbitrary_type" and type~="type_error.bool" and type~="type_error.bytes" and type~="type_error.callable" and type~="type_error.class" and type~="type_error.dataclass" and type~="type_error.decimal" and type~="type_error.deque" and type~="type_error.dict" and type~="type_error.enum" and type~="type_error.enum_instance" and type~="type_error.float" and type~="type_error.frozenset" and type~="type_error.hashable" and type~="type_error.int_enum_instance" and type~="type_error.integer" and type~="type_error.iterable" and type~="type_error.json" and type~="type_error.list" and type~="type_error.none.allowed" and type~="type_error.none.not_allowed" and type~="type_error.not_none" and type~="type_error.path" and type~="type_error.pyobject" and type~="type_error.sequence" and type~="type_error.set" and type~="type_error.str" and type~="type_error.subclass" and type~="type_error.tuple" and type~="type_error.uuid" and type~="value_error.any_str.max_length" and type~="value_error.any_str.min_length" and type~="value_error.color" and type~="value_error.const" and type~="value_error.date" and type~="value_error.date.not_in_the_future" and type~="value_error.date.not_in_the_past" and type~="value_error.datetime" and type~="value_error.decimal.max_digits" and type~="value_error.decimal.max_places" and type~="value_error.decimal.not_finite" and type~="value_error.decimal.whole_digits" and type~="value_error.duration" and type~="value_error.email" and type~="value_error.extra" and type~="value_error.frozenset.max_items" and type~="value_error.frozenset.min_items" and type~="value_error.ipv4address" and type~="value_error.ipv4interface" and type~="value_error.ipv4network" and type~="value_error.ipv6address" and type~="value_error.ipv6interface" and type~="value_error.ipv6network" and type~="value_error.ipvanyaddress" and type~="value_error.ipvanyinterface" and type~="value_error.ipvanynetwork" and type~="value_error.json" and type~="value_error.list.max_items" and type~="value_error.list.min_items" and type~="value_error.list.unique_items" and type~="value_error.number.not_finite_number" and type~="value_error.number.not_ge" and type~="value_error.number.not_gt" and type~="value_error.number.not_le" and type~="value_error.number.not_lt" and type~="value_error.number.not_multiple" and type~="value_error.path.not_a_directory" and type~="value_error.path.not_a_file" and type~="value_error.path.not_exists" and type~="value_error.payment_card_number.digits" and type~="value_error.payment_card_number.luhn_check" and type~="value_error.regex_pattern" and type~="value_error.set.max_items" and type~="value_error.set.min_items" and type~="value_error.str.regex" and type~="value_error.strictbool" and type~="value_error.time" and type~="value_error.tuple.length" and type~="value_error.url" and type~="value_error.url.extra" and type~="value_error.url.host" and type~="value_error.url.port" and type~="value_error.url.scheme" and type~="value_error.url.userinfo" and type~="value_error.uuid.version" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Not authenticated" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="There was an error parsing the body" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not L(detail) then return 6 end
if #detail<1 then return 7 end
for i=1,#detail do
local item=detail[i]
if not O(item) then return 8,{i-1} end
local loc=item.loc
if loc==nil then return 9,{i-1} end
if not L(loc) then return 10,{i-1} end
for j=1,#loc do
local item_2=loc[j]
if T(item_2)~="string" and not Z(item_2) then return 11,{i-1,j-1} end
end
local msg=item.msg
if msg==nil then return 12,{i-1} end
if T(msg)~="string" then return 13,{i-1} end
local type=item.type
if type==nil then return 14,{i-1} end
if T(type)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not L(detail) then return 6 end
if #detail<1 then return 7 end
if not S(detail,I[1]) then return 16 end
for i=1,#detail do
local item=detail[i]
if not O(item) then return 8,{i-1} end
local loc=item.loc
if loc==nil then return 9,{i-1} end
if not L(loc) then return 10,{i-1} end
for j=1,#loc do
local item_2=loc[j]
if T(item_2)~="string" and not Z(item_2) then return 11,{i-1,j-1} end
end
local msg=item.msg
if msg==nil then return 12,{i-1} end
if T(msg)~="string" then return 13,{i-1} end
local type=item.type
if type==nil then return 14,{i-1} end
if T(type)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not L(detail) then return 6 end
if #detail<1 then return 7 end
if not S(detail,I[2]) then return 16 end
for i=1,#detail do
local item=detail[i]
if not O(item) then return 8,{i-1} end
local loc=item.loc
if loc==nil then return 9,{i-1} end
if not L(loc) then return 10,{i-1} end
for j=1,#loc do
local item_2=loc[j]
if T(item_2)~="string" and not Z(item_2) then return 11,{i-1,j-1} end
end
local msg=item.msg
if msg==nil then return 12,{i-1} end
if T(msg)~="string" then return 13,{i-1} end
local type=item.type
if type==nil then return 14,{i-1} end
if T(type)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not L(detail) then return 6 end
if #detail<1 then return 7 end
if not S(detail,I[3]) then return 16 end
for i=1,#detail do
local item=detail[i]
if not O(item) then return 8,{i-1} end
local loc=item.loc
if loc==nil then return 9,{i-1} end
if not L(loc) then return 10,{i-1} end
for j=1,#loc do
local item_2=loc[j]
if T(item_2)~="string" and not Z(item_2) then return 11,{i-1,j-1} end
end
local msg=item.msg
if msg==nil then return 12,{i-1} end
if T(msg)~="string" then return 13,{i-1} end
local type=item.type
if type==nil then return 14,{i-1} end
if T(type)~="string" then return 15,{i-1} end
end
end,J),
}
return {
id="fastapi",
kind="implementation",
revisions=N,
errors={
["field-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["json-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["value-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-authenticated"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["body-unreadable"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="VKLXax9YEv5H",
mediaType=N,
code={},
message={{pointer="/detail",accessor=A("detail")}},
waits={},
statusMirror=N,
forms={
{error="not-authenticated",surfaces={"rest"},matchBy={text="Not authenticated"},revisions=N,guard=G[2],guardKey="jBIUvRM6xLl0",status=N,headers={}},
{error="body-unreadable",surfaces={"rest"},matchBy={text="There was an error parsing the body"},revisions=N,guard=G[3],guardKey="STtk9zijQdpV",status={400},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[4],
guardKey="cglwSbq6t1F1",
mediaType=N,
code={{pointer="/detail/*/type",accessor=A("detail",X,"type"),list=A("detail")}},
message={{pointer="/detail/*/msg",accessor=A("detail",X,"msg"),list=A("detail")}},
waits={},
statusMirror=N,
forms={
{error="field-missing",surfaces={"rest"},matchBy={codes={"missing","value_error.missing"},status=true},revisions=N,guard=G[5],guardKey="ntOP849tSN57",status={422},headers={}},
{error="json-invalid",surfaces={"rest"},matchBy={codes={"json_invalid","value_error.jsondecode"},status=true},revisions=N,guard=G[6],guardKey="UIBZ9t_UaF6p",status={422},headers={}},
{error="value-invalid",surfaces={"rest"},matchBy={codes={"arguments_type","bool_parsing","bool_type","bytes_invalid_encoding","bytes_too_long","bytes_too_short","bytes_type","callable_type","complex_str_parsing","complex_type","dataclass_exact_type","dataclass_type","date_from_datetime_inexact","date_from_datetime_parsing","date_future","date_parsing","date_past","date_type","datetime_from_date_parsing","datetime_future","datetime_object_invalid","datetime_parsing","datetime_past","datetime_type","decimal_max_digits","decimal_max_places","decimal_parsing","decimal_type","decimal_whole_digits","default_factory_not_called","dict_type","ellipsis_error","enum","extra_forbidden","finite_number","float_parsing","float_type","fraction_parsing","fraction_type","frozen_field","frozen_instance","frozen_set_type","get_attribute_error","greater_than","greater_than_equal","int_from_float","int_parsing","int_parsing_size","int_type","invalid_key","is_instance_of","is_subclass_of","iterable_type","iteration_error","json_type","less_than","less_than_equal","list_type","literal_error","mapping_type","missing_argument","missing_keyword_only_argument","missing_positional_only_argument","missing_sentinel_error","model_attributes_type","model_type","multiple_argument_values","multiple_of","named_tuple_type","needs_python_object","no_such_attribute","none_required","recursion_loop","set_item_not_hashable","set_type","string_not_ascii","string_pattern_mismatch","string_sub_type","string_too_long","string_too_short","string_type","string_unicode","time_delta_parsing","time_delta_type","time_parsing","time_type","timezone_aware","timezone_naive","too_long","too_short","tuple_type","unexpected_keyword_argument","unexpected_positional_argument","union_tag_invalid","union_tag_not_found","url_parsing","url_scheme","url_syntax_violation","url_too_long","url_type","uuid_parsing","uuid_type","uuid_version","type_error.arbitrary_type","type_error.bool","type_error.bytes","type_error.callable","type_error.class","type_error.dataclass","type_error.decimal","type_error.deque","type_error.dict","type_error.enum","type_error.enum_instance","type_error.float","type_error.frozenset","type_error.hashable","type_error.int_enum_instance","type_error.integer","type_error.iterable","type_error.json","type_error.list","type_error.none.allowed","type_error.none.not_allowed","type_error.not_none","type_error.path","type_error.pyobject","type_error.sequence","type_error.set","type_error.str","type_error.subclass","type_error.tuple","type_error.uuid","value_error.any_str.max_length","value_error.any_str.min_length","value_error.color","value_error.const","value_error.date","value_error.date.not_in_the_future","value_error.date.not_in_the_past","value_error.datetime","value_error.decimal.max_digits","value_error.decimal.max_places","value_error.decimal.not_finite","value_error.decimal.whole_digits","value_error.duration","value_error.email","value_error.extra","value_error.frozenset.max_items","value_error.frozenset.min_items","value_error.ipv4address","value_error.ipv4interface","value_error.ipv4network","value_error.ipv6address","value_error.ipv6interface","value_error.ipv6network","value_error.ipvanyaddress","value_error.ipvanyinterface","value_error.ipvanynetwork","value_error.json","value_error.list.max_items","value_error.list.min_items","value_error.list.unique_items","value_error.number.not_finite_number","value_error.number.not_ge","value_error.number.not_gt","value_error.number.not_le","value_error.number.not_lt","value_error.number.not_multiple","value_error.path.not_a_directory","value_error.path.not_a_file","value_error.path.not_exists","value_error.payment_card_number.digits","value_error.payment_card_number.luhn_check","value_error.regex_pattern","value_error.set.max_items","value_error.set.min_items","value_error.str.regex","value_error.strictbool","value_error.time","value_error.tuple.length","value_error.url","value_error.url.extra","value_error.url.host","value_error.url.port","value_error.url.scheme","value_error.url.userinfo","value_error.uuid.version"},status=true},revisions=N,guard=G[7],guardKey="5GwbOeD6qate",status={422},headers={}},
},
},
},
}
