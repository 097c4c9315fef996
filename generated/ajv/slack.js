"use strict";
export const validateSlackConflictError = validate0;
const schema0 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["name_taken","already_archived","already_in_channel","channel_not_archived","is_archived","already_reacted","already_pinned","already_starred","external_channel_migrating"]}},"additionalProperties":true};
const schema1 = {"type":"object","required":["ok","error"],"properties":{"ok":{"const":false},"error":{"type":"string"},"needed":{"type":["string","null"]},"provided":{"type":["string","null"]},"warning":{"type":["string","null"]},"response_metadata":{"type":"object","properties":{"messages":{"type":"array","items":{"type":"string"}},"warnings":{"type":"array","items":{"type":"string"}}},"additionalProperties":true}},"additionalProperties":true};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.error === undefined) && (missing0 = "error"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs2 = errors;
if(false !== data.ok){
validate1.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs3 = errors;
if(typeof data.error !== "string"){
validate1.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed !== undefined){
let data2 = data.needed;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate1.errors = [{instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/type",keyword:"type",params:{type: schema1.properties.needed.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provided !== undefined){
let data3 = data.provided;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate1.errors = [{instancePath:instancePath+"/provided",schemaPath:"#/properties/provided/type",keyword:"type",params:{type: schema1.properties.provided.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warning !== undefined){
let data4 = data.warning;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate1.errors = [{instancePath:instancePath+"/warning",schemaPath:"#/properties/warning/type",keyword:"type",params:{type: schema1.properties.warning.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_metadata !== undefined){
let data5 = data.response_metadata;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.messages !== undefined){
let data6 = data5.messages;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate1.errors = [{instancePath:instancePath+"/response_metadata/messages/" + i0,schemaPath:"#/properties/response_metadata/properties/messages/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/response_metadata/messages",schemaPath:"#/properties/response_metadata/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.warnings !== undefined){
let data8 = data5.warnings;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(typeof data8[i1] !== "string"){
validate1.errors = [{instancePath:instancePath+"/response_metadata/warnings/" + i1,schemaPath:"#/properties/response_metadata/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/response_metadata/warnings",schemaPath:"#/properties/response_metadata/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/response_metadata",schemaPath:"#/properties/response_metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
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
if((data.error === undefined) && (missing0 = "error")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((((((((data0 === "name_taken") || (data0 === "already_archived")) || (data0 === "already_in_channel")) || (data0 === "channel_not_archived")) || (data0 === "is_archived")) || (data0 === "already_reacted")) || (data0 === "already_pinned")) || (data0 === "already_starred")) || (data0 === "external_channel_migrating"))){
validate0.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema0.properties.error.enum},message:"must be equal to one of the allowed values"}];
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

export const validateSlackErrorEnvelope = validate1;

export const validateSlackFatalError = validate3;
const schema2 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["fatal_error","internal_error"]}},"additionalProperties":true};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((data0 === "fatal_error") || (data0 === "internal_error"))){
validate3.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema2.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
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

export const validateSlackFeatureNotEnabledError = validate5;
const schema3 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["feature_not_enabled","not_an_enterprise","unsupported_team_type"]}},"additionalProperties":true};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((data0 === "feature_not_enabled") || (data0 === "not_an_enterprise")) || (data0 === "unsupported_team_type"))){
validate5.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema3.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

export const validateSlackInvalidArgumentsError = validate7;
const schema4 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["invalid_arguments","invalid_arg_name","invalid_array_arg","invalid_blocks","invalid_attachments","invalid_name","invalid_name_required","invalid_name_punctuation","invalid_name_maxlength","invalid_name_specials","invalid_cursor","invalid_limit","invalid_time","invalid_sort","invalid_sort_dir","invalid_ts_latest","invalid_ts_oldest","bad_timestamp","time_in_past","time_too_far","no_text","msg_too_long","too_long","too_many_attachments","too_many_users","no_item_specified","invalid_scope","invalid_client_id","bad_client_secret","client_id_token_mismatch"]}},"additionalProperties":true};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((((((((((((((((((((((((((((((data0 === "invalid_arguments") || (data0 === "invalid_arg_name")) || (data0 === "invalid_array_arg")) || (data0 === "invalid_blocks")) || (data0 === "invalid_attachments")) || (data0 === "invalid_name")) || (data0 === "invalid_name_required")) || (data0 === "invalid_name_punctuation")) || (data0 === "invalid_name_maxlength")) || (data0 === "invalid_name_specials")) || (data0 === "invalid_cursor")) || (data0 === "invalid_limit")) || (data0 === "invalid_time")) || (data0 === "invalid_sort")) || (data0 === "invalid_sort_dir")) || (data0 === "invalid_ts_latest")) || (data0 === "invalid_ts_oldest")) || (data0 === "bad_timestamp")) || (data0 === "time_in_past")) || (data0 === "time_too_far")) || (data0 === "no_text")) || (data0 === "msg_too_long")) || (data0 === "too_long")) || (data0 === "too_many_attachments")) || (data0 === "too_many_users")) || (data0 === "no_item_specified")) || (data0 === "invalid_scope")) || (data0 === "invalid_client_id")) || (data0 === "bad_client_secret")) || (data0 === "client_id_token_mismatch"))){
validate7.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema4.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

export const validateSlackMalformedRequestError = validate9;
const schema5 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["invalid_form_data","invalid_charset","missing_charset","superfluous_charset","invalid_json","json_not_object","invalid_post_type","missing_post_type"]}},"additionalProperties":true};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate9.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((((((((data0 === "invalid_form_data") || (data0 === "invalid_charset")) || (data0 === "missing_charset")) || (data0 === "superfluous_charset")) || (data0 === "invalid_json")) || (data0 === "json_not_object")) || (data0 === "invalid_post_type")) || (data0 === "missing_post_type"))){
validate9.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema5.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}

export const validateSlackMethodNotSupportedError = validate11;
const schema6 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["method_not_supported_for_channel_type","channel_type_not_supported","not_supported","unknown_method","method_deprecated","deprecated_endpoint","default_org_wide_channel"]}},"additionalProperties":true};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((((((data0 === "method_not_supported_for_channel_type") || (data0 === "channel_type_not_supported")) || (data0 === "not_supported")) || (data0 === "unknown_method")) || (data0 === "method_deprecated")) || (data0 === "deprecated_endpoint")) || (data0 === "default_org_wide_channel"))){
validate11.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema6.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateSlackMissingScopeError = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if("missing_scope" !== data.error){
validate13.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "missing_scope"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateSlackNotAllowedError = validate15;
const schema8 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["no_permission","permission_denied","access_denied","accesslimited","restricted_action","restricted_action_read_only_channel","restricted_action_thread_only_channel","restricted_action_non_threadable_channel","user_is_bot","user_is_restricted","user_is_ultra_restricted","not_an_admin","user_must_be_admin","not_allowed","ekm_access_denied","org_login_required","enterprise_is_restricted","not_allowed_token_type","cant_delete_message","cant_update_message","edit_window_closed","compliance_exports_prevent_deletion","cannot_prompt","cant_invite","cant_kick_from_general","cant_archive_general","user_does_not_own_channel"]}},"additionalProperties":true};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((((((((((((((((((((((((((data0 === "no_permission") || (data0 === "permission_denied")) || (data0 === "access_denied")) || (data0 === "accesslimited")) || (data0 === "restricted_action")) || (data0 === "restricted_action_read_only_channel")) || (data0 === "restricted_action_thread_only_channel")) || (data0 === "restricted_action_non_threadable_channel")) || (data0 === "user_is_bot")) || (data0 === "user_is_restricted")) || (data0 === "user_is_ultra_restricted")) || (data0 === "not_an_admin")) || (data0 === "user_must_be_admin")) || (data0 === "not_allowed")) || (data0 === "ekm_access_denied")) || (data0 === "org_login_required")) || (data0 === "enterprise_is_restricted")) || (data0 === "not_allowed_token_type")) || (data0 === "cant_delete_message")) || (data0 === "cant_update_message")) || (data0 === "edit_window_closed")) || (data0 === "compliance_exports_prevent_deletion")) || (data0 === "cannot_prompt")) || (data0 === "cant_invite")) || (data0 === "cant_kick_from_general")) || (data0 === "cant_archive_general")) || (data0 === "user_does_not_own_channel"))){
validate15.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema8.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const validateSlackNotAuthenticatedError = validate17;
const schema9 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["not_authed","invalid_auth","bad_token"]}},"additionalProperties":true};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((data0 === "not_authed") || (data0 === "invalid_auth")) || (data0 === "bad_token"))){
validate17.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema9.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const validateSlackNotCompletedError = validate19;
const schema10 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["could_not_archive_channel","could_not_convert_channel","could_not_create_channel","could_not_delete_channel","could_not_get_conversation_prefs","could_not_get_teams","could_not_rename_channel","could_not_set_channel_pref","could_not_unarchive_channel"]}},"additionalProperties":true};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((((((((data0 === "could_not_archive_channel") || (data0 === "could_not_convert_channel")) || (data0 === "could_not_create_channel")) || (data0 === "could_not_delete_channel")) || (data0 === "could_not_get_conversation_prefs")) || (data0 === "could_not_get_teams")) || (data0 === "could_not_rename_channel")) || (data0 === "could_not_set_channel_pref")) || (data0 === "could_not_unarchive_channel"))){
validate19.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema10.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const validateSlackNotFoundError = validate21;
const schema11 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["channel_not_found","user_not_found","message_not_found","file_not_found","file_comment_not_found","file_deleted","team_not_found","bot_not_found","not_found","no_channel","no_user","invalid_channel","invalid_user","invalid_team","user_not_visible","invalid_scheduled_message_id","thread_not_found","cannot_find_service"]}},"additionalProperties":true};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((((((((((((((((((data0 === "channel_not_found") || (data0 === "user_not_found")) || (data0 === "message_not_found")) || (data0 === "file_not_found")) || (data0 === "file_comment_not_found")) || (data0 === "file_deleted")) || (data0 === "team_not_found")) || (data0 === "bot_not_found")) || (data0 === "not_found")) || (data0 === "no_channel")) || (data0 === "no_user")) || (data0 === "invalid_channel")) || (data0 === "invalid_user")) || (data0 === "invalid_team")) || (data0 === "user_not_visible")) || (data0 === "invalid_scheduled_message_id")) || (data0 === "thread_not_found")) || (data0 === "cannot_find_service"))){
validate21.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema11.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateSlackNotInChannelError = validate23;
const schema12 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["not_in_channel","user_not_in_channel","leaving_team_not_in_channel"]}},"additionalProperties":true};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!(((data0 === "not_in_channel") || (data0 === "user_not_in_channel")) || (data0 === "leaving_team_not_in_channel"))){
validate23.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema12.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const validateSlackRateLimitedError = validate25;
const schema13 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["ratelimited","rate_limited"]}},"additionalProperties":true};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((data0 === "ratelimited") || (data0 === "rate_limited"))){
validate25.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema13.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const validateSlackRequestTimeoutError = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if("request_timeout" !== data.error){
validate27.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "request_timeout"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const validateSlackServiceUnavailableError = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if("service_unavailable" !== data.error){
validate29.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "service_unavailable"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const validateSlackTokenExpiredError = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if("token_expired" !== data.error){
validate31.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "token_expired"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const validateSlackTokenRevokedError = validate33;
const schema17 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["token_revoked","account_inactive","team_added_to_org","is_inactive"]}},"additionalProperties":true};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((((data0 === "token_revoked") || (data0 === "account_inactive")) || (data0 === "team_added_to_org")) || (data0 === "is_inactive"))){
validate33.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema17.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const validateSlackTriggerExpiredError = validate35;
const schema18 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["error"],"properties":{"error":{"enum":["expired_trigger_id","invalid_trigger_id","invalid_trigger","exchanged_trigger_id","trigger_exchanged","trigger_expired"]}},"additionalProperties":true};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(!((((((data0 === "expired_trigger_id") || (data0 === "invalid_trigger_id")) || (data0 === "invalid_trigger")) || (data0 === "exchanged_trigger_id")) || (data0 === "trigger_exchanged")) || (data0 === "trigger_expired"))){
validate35.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema18.properties.error.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const validateSlackUpgradeRequiredError = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if("upgrade_required" !== data.error){
validate37.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "upgrade_required"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

