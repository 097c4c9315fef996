"use strict";
export const validateFastapiBodyUnreadableError = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
validate1.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
if("There was an error parsing the body" !== data.detail){
validate0.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/const",keyword:"const",params:{allowedValue: "There was an error parsing the body"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

export const validateFastapiErrorEnvelope = validate1;

export const validateFastapiFieldMissingError = validate3;
const schema2 = {"allOf":[{"$ref":"fields-error-envelope.schema.json"}],"type":"object","required":["detail"],"properties":{"detail":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"enum":["missing","value_error.missing"]}},"additionalProperties":true}}},"additionalProperties":true};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
let data0 = data.detail;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate4.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.loc === undefined) && (missing1 = "loc")) || ((data1.msg === undefined) && (missing1 = "msg"))) || ((data1.type === undefined) && (missing1 = "type"))){
validate4.errors = [{instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.loc !== undefined){
let data2 = data1.loc;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/detail/" + i0+"/loc/" + i1,schemaPath:"#/properties/detail/items/properties/loc/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err1 = {instancePath:instancePath+"/detail/" + i0+"/loc/" + i1,schemaPath:"#/properties/detail/items/properties/loc/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err2 = {instancePath:instancePath+"/detail/" + i0+"/loc/" + i1,schemaPath:"#/properties/detail/items/properties/loc/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/detail/" + i0+"/loc",schemaPath:"#/properties/detail/items/properties/loc/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.msg !== undefined){
const _errs15 = errors;
if(typeof data1.msg !== "string"){
validate4.errors = [{instancePath:instancePath+"/detail/" + i0+"/msg",schemaPath:"#/properties/detail/items/properties/msg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.type !== undefined){
const _errs17 = errors;
if(typeof data1.type !== "string"){
validate4.errors = [{instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"#/properties/detail/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
let data0 = data.detail;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
const _errs5 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err0 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.type !== undefined){
let data2 = data1.type;
if(!((data2 === "missing") || (data2 === "value_error.missing"))){
const err1 = {instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"#/properties/detail/contains/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.detail.contains.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate3.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}

export const validateFastapiFieldsErrorEnvelope = validate4;

export const validateFastapiJsonInvalidError = validate6;
const schema4 = {"allOf":[{"$ref":"fields-error-envelope.schema.json"}],"type":"object","required":["detail"],"properties":{"detail":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"enum":["json_invalid","value_error.jsondecode"]}},"additionalProperties":true}}},"additionalProperties":true};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
let data0 = data.detail;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
const _errs5 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err0 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.type !== undefined){
let data2 = data1.type;
if(!((data2 === "json_invalid") || (data2 === "value_error.jsondecode"))){
const err1 = {instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"#/properties/detail/contains/properties/type/enum",keyword:"enum",params:{allowedValues: schema4.properties.detail.contains.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate6.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
else {
validate6.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}

export const validateFastapiNotAuthenticatedError = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
if("Not authenticated" !== data.detail){
validate8.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/const",keyword:"const",params:{allowedValue: "Not authenticated"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

export const validateFastapiValueInvalidError = validate10;
const schema6 = {"allOf":[{"$ref":"fields-error-envelope.schema.json"}],"type":"object","required":["detail"],"properties":{"detail":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"enum":["arguments_type","bool_parsing","bool_type","bytes_invalid_encoding","bytes_too_long","bytes_too_short","bytes_type","callable_type","complex_str_parsing","complex_type","dataclass_exact_type","dataclass_type","date_from_datetime_inexact","date_from_datetime_parsing","date_future","date_parsing","date_past","date_type","datetime_from_date_parsing","datetime_future","datetime_object_invalid","datetime_parsing","datetime_past","datetime_type","decimal_max_digits","decimal_max_places","decimal_parsing","decimal_type","decimal_whole_digits","default_factory_not_called","dict_type","ellipsis_error","enum","extra_forbidden","finite_number","float_parsing","float_type","fraction_parsing","fraction_type","frozen_field","frozen_instance","frozen_set_type","get_attribute_error","greater_than","greater_than_equal","int_from_float","int_parsing","int_parsing_size","int_type","invalid_key","is_instance_of","is_subclass_of","iterable_type","iteration_error","json_type","less_than","less_than_equal","list_type","literal_error","mapping_type","missing_argument","missing_keyword_only_argument","missing_positional_only_argument","missing_sentinel_error","model_attributes_type","model_type","multiple_argument_values","multiple_of","named_tuple_type","needs_python_object","no_such_attribute","none_required","recursion_loop","set_item_not_hashable","set_type","string_not_ascii","string_pattern_mismatch","string_sub_type","string_too_long","string_too_short","string_type","string_unicode","time_delta_parsing","time_delta_type","time_parsing","time_type","timezone_aware","timezone_naive","too_long","too_short","tuple_type","unexpected_keyword_argument","unexpected_positional_argument","union_tag_invalid","union_tag_not_found","url_parsing","url_scheme","url_syntax_violation","url_too_long","url_type","uuid_parsing","uuid_type","uuid_version","type_error.arbitrary_type","type_error.bool","type_error.bytes","type_error.callable","type_error.class","type_error.dataclass","type_error.decimal","type_error.deque","type_error.dict","type_error.enum","type_error.enum_instance","type_error.float","type_error.frozenset","type_error.hashable","type_error.int_enum_instance","type_error.integer","type_error.iterable","type_error.json","type_error.list","type_error.none.allowed","type_error.none.not_allowed","type_error.not_none","type_error.path","type_error.pyobject","type_error.sequence","type_error.set","type_error.str","type_error.subclass","type_error.tuple","type_error.uuid","value_error.any_str.max_length","value_error.any_str.min_length","value_error.color","value_error.const","value_error.date","value_error.date.not_in_the_future","value_error.date.not_in_the_past","value_error.datetime","value_error.decimal.max_digits","value_error.decimal.max_places","value_error.decimal.not_finite","value_error.decimal.whole_digits","value_error.duration","value_error.email","value_error.extra","value_error.frozenset.max_items","value_error.frozenset.min_items","value_error.ipv4address","value_error.ipv4interface","value_error.ipv4network","value_error.ipv6address","value_error.ipv6interface","value_error.ipv6network","value_error.ipvanyaddress","value_error.ipvanyinterface","value_error.ipvanynetwork","value_error.json","value_error.list.max_items","value_error.list.min_items","value_error.list.unique_items","value_error.number.not_finite_number","value_error.number.not_ge","value_error.number.not_gt","value_error.number.not_le","value_error.number.not_lt","value_error.number.not_multiple","value_error.path.not_a_directory","value_error.path.not_a_file","value_error.path.not_exists","value_error.payment_card_number.digits","value_error.payment_card_number.luhn_check","value_error.regex_pattern","value_error.set.max_items","value_error.set.min_items","value_error.str.regex","value_error.strictbool","value_error.time","value_error.tuple.length","value_error.url","value_error.url.extra","value_error.url.host","value_error.url.port","value_error.url.scheme","value_error.url.userinfo","value_error.uuid.version"]}},"additionalProperties":true}}},"additionalProperties":true};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.detail === undefined) && (missing0 = "detail")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.detail !== undefined){
let data0 = data.detail;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
const _errs5 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.type === undefined) && (missing1 = "type")){
const err0 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1.type !== undefined){
let data2 = data1.type;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "arguments_type") || (data2 === "bool_parsing")) || (data2 === "bool_type")) || (data2 === "bytes_invalid_encoding")) || (data2 === "bytes_too_long")) || (data2 === "bytes_too_short")) || (data2 === "bytes_type")) || (data2 === "callable_type")) || (data2 === "complex_str_parsing")) || (data2 === "complex_type")) || (data2 === "dataclass_exact_type")) || (data2 === "dataclass_type")) || (data2 === "date_from_datetime_inexact")) || (data2 === "date_from_datetime_parsing")) || (data2 === "date_future")) || (data2 === "date_parsing")) || (data2 === "date_past")) || (data2 === "date_type")) || (data2 === "datetime_from_date_parsing")) || (data2 === "datetime_future")) || (data2 === "datetime_object_invalid")) || (data2 === "datetime_parsing")) || (data2 === "datetime_past")) || (data2 === "datetime_type")) || (data2 === "decimal_max_digits")) || (data2 === "decimal_max_places")) || (data2 === "decimal_parsing")) || (data2 === "decimal_type")) || (data2 === "decimal_whole_digits")) || (data2 === "default_factory_not_called")) || (data2 === "dict_type")) || (data2 === "ellipsis_error")) || (data2 === "enum")) || (data2 === "extra_forbidden")) || (data2 === "finite_number")) || (data2 === "float_parsing")) || (data2 === "float_type")) || (data2 === "fraction_parsing")) || (data2 === "fraction_type")) || (data2 === "frozen_field")) || (data2 === "frozen_instance")) || (data2 === "frozen_set_type")) || (data2 === "get_attribute_error")) || (data2 === "greater_than")) || (data2 === "greater_than_equal")) || (data2 === "int_from_float")) || (data2 === "int_parsing")) || (data2 === "int_parsing_size")) || (data2 === "int_type")) || (data2 === "invalid_key")) || (data2 === "is_instance_of")) || (data2 === "is_subclass_of")) || (data2 === "iterable_type")) || (data2 === "iteration_error")) || (data2 === "json_type")) || (data2 === "less_than")) || (data2 === "less_than_equal")) || (data2 === "list_type")) || (data2 === "literal_error")) || (data2 === "mapping_type")) || (data2 === "missing_argument")) || (data2 === "missing_keyword_only_argument")) || (data2 === "missing_positional_only_argument")) || (data2 === "missing_sentinel_error")) || (data2 === "model_attributes_type")) || (data2 === "model_type")) || (data2 === "multiple_argument_values")) || (data2 === "multiple_of")) || (data2 === "named_tuple_type")) || (data2 === "needs_python_object")) || (data2 === "no_such_attribute")) || (data2 === "none_required")) || (data2 === "recursion_loop")) || (data2 === "set_item_not_hashable")) || (data2 === "set_type")) || (data2 === "string_not_ascii")) || (data2 === "string_pattern_mismatch")) || (data2 === "string_sub_type")) || (data2 === "string_too_long")) || (data2 === "string_too_short")) || (data2 === "string_type")) || (data2 === "string_unicode")) || (data2 === "time_delta_parsing")) || (data2 === "time_delta_type")) || (data2 === "time_parsing")) || (data2 === "time_type")) || (data2 === "timezone_aware")) || (data2 === "timezone_naive")) || (data2 === "too_long")) || (data2 === "too_short")) || (data2 === "tuple_type")) || (data2 === "unexpected_keyword_argument")) || (data2 === "unexpected_positional_argument")) || (data2 === "union_tag_invalid")) || (data2 === "union_tag_not_found")) || (data2 === "url_parsing")) || (data2 === "url_scheme")) || (data2 === "url_syntax_violation")) || (data2 === "url_too_long")) || (data2 === "url_type")) || (data2 === "uuid_parsing")) || (data2 === "uuid_type")) || (data2 === "uuid_version")) || (data2 === "type_error.arbitrary_type")) || (data2 === "type_error.bool")) || (data2 === "type_error.bytes")) || (data2 === "type_error.callable")) || (data2 === "type_error.class")) || (data2 === "type_error.dataclass")) || (data2 === "type_error.decimal")) || (data2 === "type_error.deque")) || (data2 === "type_error.dict")) || (data2 === "type_error.enum")) || (data2 === "type_error.enum_instance")) || (data2 === "type_error.float")) || (data2 === "type_error.frozenset")) || (data2 === "type_error.hashable")) || (data2 === "type_error.int_enum_instance")) || (data2 === "type_error.integer")) || (data2 === "type_error.iterable")) || (data2 === "type_error.json")) || (data2 === "type_error.list")) || (data2 === "type_error.none.allowed")) || (data2 === "type_error.none.not_allowed")) || (data2 === "type_error.not_none")) || (data2 === "type_error.path")) || (data2 === "type_error.pyobject")) || (data2 === "type_error.sequence")) || (data2 === "type_error.set")) || (data2 === "type_error.str")) || (data2 === "type_error.subclass")) || (data2 === "type_error.tuple")) || (data2 === "type_error.uuid")) || (data2 === "value_error.any_str.max_length")) || (data2 === "value_error.any_str.min_length")) || (data2 === "value_error.color")) || (data2 === "value_error.const")) || (data2 === "value_error.date")) || (data2 === "value_error.date.not_in_the_future")) || (data2 === "value_error.date.not_in_the_past")) || (data2 === "value_error.datetime")) || (data2 === "value_error.decimal.max_digits")) || (data2 === "value_error.decimal.max_places")) || (data2 === "value_error.decimal.not_finite")) || (data2 === "value_error.decimal.whole_digits")) || (data2 === "value_error.duration")) || (data2 === "value_error.email")) || (data2 === "value_error.extra")) || (data2 === "value_error.frozenset.max_items")) || (data2 === "value_error.frozenset.min_items")) || (data2 === "value_error.ipv4address")) || (data2 === "value_error.ipv4interface")) || (data2 === "value_error.ipv4network")) || (data2 === "value_error.ipv6address")) || (data2 === "value_error.ipv6interface")) || (data2 === "value_error.ipv6network")) || (data2 === "value_error.ipvanyaddress")) || (data2 === "value_error.ipvanyinterface")) || (data2 === "value_error.ipvanynetwork")) || (data2 === "value_error.json")) || (data2 === "value_error.list.max_items")) || (data2 === "value_error.list.min_items")) || (data2 === "value_error.list.unique_items")) || (data2 === "value_error.number.not_finite_number")) || (data2 === "value_error.number.not_ge")) || (data2 === "value_error.number.not_gt")) || (data2 === "value_error.number.not_le")) || (data2 === "value_error.number.not_lt")) || (data2 === "value_error.number.not_multiple")) || (data2 === "value_error.path.not_a_directory")) || (data2 === "value_error.path.not_a_file")) || (data2 === "value_error.path.not_exists")) || (data2 === "value_error.payment_card_number.digits")) || (data2 === "value_error.payment_card_number.luhn_check")) || (data2 === "value_error.regex_pattern")) || (data2 === "value_error.set.max_items")) || (data2 === "value_error.set.min_items")) || (data2 === "value_error.str.regex")) || (data2 === "value_error.strictbool")) || (data2 === "value_error.time")) || (data2 === "value_error.tuple.length")) || (data2 === "value_error.url")) || (data2 === "value_error.url.extra")) || (data2 === "value_error.url.host")) || (data2 === "value_error.url.port")) || (data2 === "value_error.url.scheme")) || (data2 === "value_error.url.userinfo")) || (data2 === "value_error.uuid.version"))){
const err1 = {instancePath:instancePath+"/detail/" + i0+"/type",schemaPath:"#/properties/detail/contains/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.detail.contains.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/detail/" + i0,schemaPath:"#/properties/detail/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate10.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

