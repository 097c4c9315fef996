export const isOauthAccessDeniedError = validate20;
const schema31 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"access_denied"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthAccessDeniedError"};

function validate20(data){
/*# sourceURL="OauthAccessDeniedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate20.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("access_denied" !== data0){
validate20.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "access_denied"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate20.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate20.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const isOauthAuthorizationPendingError = validate21;
const schema32 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"authorization_pending"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthAuthorizationPendingError"};

function validate21(data){
/*# sourceURL="OauthAuthorizationPendingError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate21.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("authorization_pending" !== data0){
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "authorization_pending"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate21.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate21.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const isOauthErrorEnvelope = validate22;
const schema33 = {"type":"object","required":["error"],"properties":{"error":{"type":"string"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthErrorEnvelope"};

function validate22(data){
/*# sourceURL="OauthErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate22.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
const _errs1 = errors;
if(typeof data.error !== "string"){
validate22.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate22.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate22.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const isOauthExpiredTokenError = validate23;
const schema34 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"expired_token"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthExpiredTokenError"};

function validate23(data){
/*# sourceURL="OauthExpiredTokenError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate23.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("expired_token" !== data0){
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "expired_token"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate23.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate23.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const isOauthInsufficientScopeError = validate24;
const schema35 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"insufficient_scope"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInsufficientScopeError"};

function validate24(data){
/*# sourceURL="OauthInsufficientScopeError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate24.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("insufficient_scope" !== data0){
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "insufficient_scope"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate24.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate24.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidClientError = validate25;
const schema36 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_client"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidClientError"};

function validate25(data){
/*# sourceURL="OauthInvalidClientError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate25.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_client" !== data0){
validate25.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_client"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate25.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate25.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidClientMetadataError = validate26;
const schema37 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_client_metadata"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidClientMetadataError"};

function validate26(data){
/*# sourceURL="OauthInvalidClientMetadataError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate26.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_client_metadata" !== data0){
validate26.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_client_metadata"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate26.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate26.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidDpopProofError = validate27;
const schema38 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_dpop_proof"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidDpopProofError"};

function validate27(data){
/*# sourceURL="OauthInvalidDpopProofError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate27.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_dpop_proof" !== data0){
validate27.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_dpop_proof"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate27.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate27.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidGrantError = validate28;
const schema39 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_grant"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidGrantError"};

function validate28(data){
/*# sourceURL="OauthInvalidGrantError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate28.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_grant" !== data0){
validate28.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_grant"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate28.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate28.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidRedirectUriError = validate29;
const schema40 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_redirect_uri"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidRedirectUriError"};

function validate29(data){
/*# sourceURL="OauthInvalidRedirectUriError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate29.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_redirect_uri" !== data0){
validate29.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_redirect_uri"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate29.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate29.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidRequestError = validate30;
const schema41 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_request"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidRequestError"};

function validate30(data){
/*# sourceURL="OauthInvalidRequestError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate30.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_request" !== data0){
validate30.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_request"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate30.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate30.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidScopeError = validate31;
const schema42 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_scope"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidScopeError"};

function validate31(data){
/*# sourceURL="OauthInvalidScopeError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate31.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_scope" !== data0){
validate31.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_scope"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate31.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate31.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidSoftwareStatementError = validate32;
const schema43 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_software_statement"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidSoftwareStatementError"};

function validate32(data){
/*# sourceURL="OauthInvalidSoftwareStatementError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate32.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate32.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_software_statement" !== data0){
validate32.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_software_statement"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate32.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate32.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidTargetError = validate33;
const schema44 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_target"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidTargetError"};

function validate33(data){
/*# sourceURL="OauthInvalidTargetError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate33.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_target" !== data0){
validate33.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_target"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate33.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate33.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const isOauthInvalidTokenError = validate34;
const schema45 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_token"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthInvalidTokenError"};

function validate34(data){
/*# sourceURL="OauthInvalidTokenError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate34.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_token" !== data0){
validate34.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "invalid_token"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate34.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate34.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const isOauthServerError = validate35;
const schema46 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"server_error"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthServerError"};

function validate35(data){
/*# sourceURL="OauthServerError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate35.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("server_error" !== data0){
validate35.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "server_error"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate35.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate35.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const isOauthSlowDownError = validate36;
const schema47 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"slow_down"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthSlowDownError"};

function validate36(data){
/*# sourceURL="OauthSlowDownError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate36.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate36.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("slow_down" !== data0){
validate36.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "slow_down"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate36.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate36.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const isOauthTemporarilyUnavailableError = validate37;
const schema48 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"temporarily_unavailable"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthTemporarilyUnavailableError"};

function validate37(data){
/*# sourceURL="OauthTemporarilyUnavailableError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate37.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate37.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("temporarily_unavailable" !== data0){
validate37.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "temporarily_unavailable"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate37.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate37.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const isOauthUnapprovedSoftwareStatementError = validate38;
const schema49 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unapproved_software_statement"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUnapprovedSoftwareStatementError"};

function validate38(data){
/*# sourceURL="OauthUnapprovedSoftwareStatementError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate38.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate38.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unapproved_software_statement" !== data0){
validate38.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "unapproved_software_statement"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate38.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate38.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

export const isOauthUnauthorizedClientError = validate39;
const schema50 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unauthorized_client"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUnauthorizedClientError"};

function validate39(data){
/*# sourceURL="OauthUnauthorizedClientError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate39.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate39.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unauthorized_client" !== data0){
validate39.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "unauthorized_client"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate39.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate39.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

export const isOauthUnsupportedGrantTypeError = validate40;
const schema51 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_grant_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUnsupportedGrantTypeError"};

function validate40(data){
/*# sourceURL="OauthUnsupportedGrantTypeError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate40.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate40.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_grant_type" !== data0){
validate40.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_grant_type"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate40.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate40.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const isOauthUnsupportedResponseTypeError = validate41;
const schema52 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_response_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUnsupportedResponseTypeError"};

function validate41(data){
/*# sourceURL="OauthUnsupportedResponseTypeError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate41.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate41.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_response_type" !== data0){
validate41.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_response_type"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate41.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate41.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate41.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const isOauthUnsupportedTokenTypeError = validate42;
const schema53 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_token_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUnsupportedTokenTypeError"};

function validate42(data){
/*# sourceURL="OauthUnsupportedTokenTypeError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate42.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate42.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_token_type" !== data0){
validate42.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_token_type"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate42.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate42.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const isOauthUseDpopNonceError = validate43;
const schema54 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"use_dpop_nonce"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"OauthUseDpopNonceError"};

function validate43(data){
/*# sourceURL="OauthUseDpopNonceError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate43.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate43.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("use_dpop_nonce" !== data0){
validate43.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "use_dpop_nonce"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_description !== undefined){
const _errs3 = errors;
if(typeof data.error_description !== "string"){
validate43.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_uri !== undefined){
const _errs5 = errors;
if(typeof data.error_uri !== "string"){
validate43.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

export const isOauthError = validate44;
const schema55 = {"type":"object","discriminator":{"propertyName":"error"},"required":["error"],"oneOf":[{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_request"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_client"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_grant"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unauthorized_client"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_grant_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_scope"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_response_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"access_denied"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"server_error"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"temporarily_unavailable"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_token"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"insufficient_scope"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_redirect_uri"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_client_metadata"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_software_statement"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unapproved_software_statement"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"authorization_pending"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"slow_down"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"expired_token"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"unsupported_token_type"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_target"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"use_dpop_nonce"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"invalid_dpop_proof"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}}],"$id":"OauthError"};

function validate44(data){
/*# sourceURL="OauthError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.error;
if(typeof tag0 == "string"){
if(tag0 === "invalid_request"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.error === undefined) && (missing1 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/0/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_request" !== data0){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/0/properties/error/const",keyword:"const",params:{allowedValue: "invalid_request"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_description !== undefined){
const _errs6 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/0/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error_uri !== undefined){
const _errs8 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/0/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_client"){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.error === undefined) && (missing2 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data3 = data.error;
const _errs12 = errors;
if(typeof data3 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/1/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_client" !== data3){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/1/properties/error/const",keyword:"const",params:{allowedValue: "invalid_client"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.error_description !== undefined){
const _errs14 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/1/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.error_uri !== undefined){
const _errs16 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/1/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_grant"){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.error === undefined) && (missing3 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data6 = data.error;
const _errs20 = errors;
if(typeof data6 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/2/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_grant" !== data6){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/2/properties/error/const",keyword:"const",params:{allowedValue: "invalid_grant"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.error_description !== undefined){
const _errs22 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/2/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.error_uri !== undefined){
const _errs24 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/2/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unauthorized_client"){
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.error === undefined) && (missing4 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data9 = data.error;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/3/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unauthorized_client" !== data9){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/3/properties/error/const",keyword:"const",params:{allowedValue: "unauthorized_client"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.error_description !== undefined){
const _errs30 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/3/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.error_uri !== undefined){
const _errs32 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/3/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unsupported_grant_type"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.error === undefined) && (missing5 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data12 = data.error;
const _errs36 = errors;
if(typeof data12 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/4/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_grant_type" !== data12){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/4/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_grant_type"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.error_description !== undefined){
const _errs38 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/4/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.error_uri !== undefined){
const _errs40 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/4/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_scope"){
const _errs42 = errors;
if(errors === _errs42){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.error === undefined) && (missing6 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data15 = data.error;
const _errs44 = errors;
if(typeof data15 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/5/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_scope" !== data15){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/5/properties/error/const",keyword:"const",params:{allowedValue: "invalid_scope"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.error_description !== undefined){
const _errs46 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/5/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.error_uri !== undefined){
const _errs48 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/5/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unsupported_response_type"){
const _errs50 = errors;
if(errors === _errs50){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.error === undefined) && (missing7 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data18 = data.error;
const _errs52 = errors;
if(typeof data18 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/6/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_response_type" !== data18){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/6/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_response_type"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs52 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.error_description !== undefined){
const _errs54 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/6/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.error_uri !== undefined){
const _errs56 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/6/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs56 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "access_denied"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.error === undefined) && (missing8 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data21 = data.error;
const _errs60 = errors;
if(typeof data21 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/7/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("access_denied" !== data21){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/7/properties/error/const",keyword:"const",params:{allowedValue: "access_denied"},message:"must be equal to constant"}];
return false;
}
var valid16 = _errs60 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.error_description !== undefined){
const _errs62 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/7/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs62 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.error_uri !== undefined){
const _errs64 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/7/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "server_error"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.error === undefined) && (missing9 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data24 = data.error;
const _errs68 = errors;
if(typeof data24 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/8/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("server_error" !== data24){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/8/properties/error/const",keyword:"const",params:{allowedValue: "server_error"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs68 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.error_description !== undefined){
const _errs70 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/8/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.error_uri !== undefined){
const _errs72 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/8/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "temporarily_unavailable"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.error === undefined) && (missing10 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data27 = data.error;
const _errs76 = errors;
if(typeof data27 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/9/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("temporarily_unavailable" !== data27){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/9/properties/error/const",keyword:"const",params:{allowedValue: "temporarily_unavailable"},message:"must be equal to constant"}];
return false;
}
var valid20 = _errs76 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.error_description !== undefined){
const _errs78 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/9/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs78 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.error_uri !== undefined){
const _errs80 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/9/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs80 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_token"){
const _errs82 = errors;
if(errors === _errs82){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.error === undefined) && (missing11 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data30 = data.error;
const _errs84 = errors;
if(typeof data30 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/10/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_token" !== data30){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/10/properties/error/const",keyword:"const",params:{allowedValue: "invalid_token"},message:"must be equal to constant"}];
return false;
}
var valid22 = _errs84 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.error_description !== undefined){
const _errs86 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/10/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs86 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.error_uri !== undefined){
const _errs88 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/10/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs88 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "insufficient_scope"){
const _errs90 = errors;
if(errors === _errs90){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.error === undefined) && (missing12 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data33 = data.error;
const _errs92 = errors;
if(typeof data33 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/11/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("insufficient_scope" !== data33){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/11/properties/error/const",keyword:"const",params:{allowedValue: "insufficient_scope"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs92 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.error_description !== undefined){
const _errs94 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/11/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs94 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.error_uri !== undefined){
const _errs96 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/11/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs96 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_redirect_uri"){
const _errs98 = errors;
if(errors === _errs98){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.error === undefined) && (missing13 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data36 = data.error;
const _errs100 = errors;
if(typeof data36 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/12/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_redirect_uri" !== data36){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/12/properties/error/const",keyword:"const",params:{allowedValue: "invalid_redirect_uri"},message:"must be equal to constant"}];
return false;
}
var valid26 = _errs100 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.error_description !== undefined){
const _errs102 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/12/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs102 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.error_uri !== undefined){
const _errs104 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/12/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs104 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_client_metadata"){
const _errs106 = errors;
if(errors === _errs106){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.error === undefined) && (missing14 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data39 = data.error;
const _errs108 = errors;
if(typeof data39 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/13/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_client_metadata" !== data39){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/13/properties/error/const",keyword:"const",params:{allowedValue: "invalid_client_metadata"},message:"must be equal to constant"}];
return false;
}
var valid28 = _errs108 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.error_description !== undefined){
const _errs110 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/13/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs110 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.error_uri !== undefined){
const _errs112 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/13/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs112 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_software_statement"){
const _errs114 = errors;
if(errors === _errs114){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.error === undefined) && (missing15 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data42 = data.error;
const _errs116 = errors;
if(typeof data42 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/14/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_software_statement" !== data42){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/14/properties/error/const",keyword:"const",params:{allowedValue: "invalid_software_statement"},message:"must be equal to constant"}];
return false;
}
var valid30 = _errs116 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.error_description !== undefined){
const _errs118 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/14/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs118 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.error_uri !== undefined){
const _errs120 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/14/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs120 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unapproved_software_statement"){
const _errs122 = errors;
if(errors === _errs122){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.error === undefined) && (missing16 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data45 = data.error;
const _errs124 = errors;
if(typeof data45 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/15/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unapproved_software_statement" !== data45){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/15/properties/error/const",keyword:"const",params:{allowedValue: "unapproved_software_statement"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs124 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.error_description !== undefined){
const _errs126 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/15/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs126 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.error_uri !== undefined){
const _errs128 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/15/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs128 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "authorization_pending"){
const _errs130 = errors;
if(errors === _errs130){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.error === undefined) && (missing17 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data48 = data.error;
const _errs132 = errors;
if(typeof data48 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/16/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("authorization_pending" !== data48){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/16/properties/error/const",keyword:"const",params:{allowedValue: "authorization_pending"},message:"must be equal to constant"}];
return false;
}
var valid34 = _errs132 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.error_description !== undefined){
const _errs134 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/16/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs134 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.error_uri !== undefined){
const _errs136 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/16/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs136 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "slow_down"){
const _errs138 = errors;
if(errors === _errs138){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.error === undefined) && (missing18 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data51 = data.error;
const _errs140 = errors;
if(typeof data51 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/17/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("slow_down" !== data51){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/17/properties/error/const",keyword:"const",params:{allowedValue: "slow_down"},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs140 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.error_description !== undefined){
const _errs142 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/17/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs142 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.error_uri !== undefined){
const _errs144 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/17/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs144 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "expired_token"){
const _errs146 = errors;
if(errors === _errs146){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.error === undefined) && (missing19 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data54 = data.error;
const _errs148 = errors;
if(typeof data54 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/18/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("expired_token" !== data54){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/18/properties/error/const",keyword:"const",params:{allowedValue: "expired_token"},message:"must be equal to constant"}];
return false;
}
var valid38 = _errs148 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.error_description !== undefined){
const _errs150 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/18/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs150 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.error_uri !== undefined){
const _errs152 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/18/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs152 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unsupported_token_type"){
const _errs154 = errors;
if(errors === _errs154){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.error === undefined) && (missing20 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data57 = data.error;
const _errs156 = errors;
if(typeof data57 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/19/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unsupported_token_type" !== data57){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/19/properties/error/const",keyword:"const",params:{allowedValue: "unsupported_token_type"},message:"must be equal to constant"}];
return false;
}
var valid40 = _errs156 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.error_description !== undefined){
const _errs158 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/19/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs158 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.error_uri !== undefined){
const _errs160 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/19/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs160 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_target"){
const _errs162 = errors;
if(errors === _errs162){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.error === undefined) && (missing21 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data60 = data.error;
const _errs164 = errors;
if(typeof data60 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/20/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_target" !== data60){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/20/properties/error/const",keyword:"const",params:{allowedValue: "invalid_target"},message:"must be equal to constant"}];
return false;
}
var valid42 = _errs164 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.error_description !== undefined){
const _errs166 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/20/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs166 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.error_uri !== undefined){
const _errs168 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/20/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs168 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "use_dpop_nonce"){
const _errs170 = errors;
if(errors === _errs170){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.error === undefined) && (missing22 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data63 = data.error;
const _errs172 = errors;
if(typeof data63 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/21/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("use_dpop_nonce" !== data63){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/21/properties/error/const",keyword:"const",params:{allowedValue: "use_dpop_nonce"},message:"must be equal to constant"}];
return false;
}
var valid44 = _errs172 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.error_description !== undefined){
const _errs174 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/21/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs174 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.error_uri !== undefined){
const _errs176 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/21/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs176 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "invalid_dpop_proof"){
const _errs178 = errors;
if(errors === _errs178){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.error === undefined) && (missing23 = "error")){
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data66 = data.error;
const _errs180 = errors;
if(typeof data66 !== "string"){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/22/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_dpop_proof" !== data66){
validate44.errors = [{instancePath:"/error",schemaPath:"#/oneOf/22/properties/error/const",keyword:"const",params:{allowedValue: "invalid_dpop_proof"},message:"must be equal to constant"}];
return false;
}
var valid46 = _errs180 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.error_description !== undefined){
const _errs182 = errors;
if(typeof data.error_description !== "string"){
validate44.errors = [{instancePath:"/error_description",schemaPath:"#/oneOf/22/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs182 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.error_uri !== undefined){
const _errs184 = errors;
if(typeof data.error_uri !== "string"){
validate44.errors = [{instancePath:"/error_uri",schemaPath:"#/oneOf/22/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs184 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error", tagValue: tag0},message:"value of tag \"error\" must be in oneOf"}];
return false;
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error", tagValue: tag0},message:"tag \"error\" must be string"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export default {
  id: 'oauth',
  kind: 'standard',
  revisions: null,
  errors: {
    'invalid-request': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-client': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: false,
      remedy: 'replace-credential',
      backoff: null,
    },
    'invalid-grant': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'unauthorized-client': {
      category: 'permission-denied',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'unsupported-grant-type': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-scope': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unsupported-response-type': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'access-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'temporarily-unavailable': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'invalid-token': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'insufficient-scope': {
      category: 'permission-denied',
      when: 'after-remedy',
      retryable: false,
      remedy: 'grant-scope',
      backoff: null,
    },
    'invalid-redirect-uri': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-client-metadata': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-software-statement': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unapproved-software-statement': {
      category: 'permission-denied',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'authorization-pending': {
      category: 'precondition-failed',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'slow-down': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'expired-token': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'unsupported-token-type': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-target': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'use-dpop-nonce': {
      category: 'precondition-failed',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'invalid-dpop-proof': {
      category: 'unauthenticated',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isOauthErrorEnvelope,
      mediaType: null,
      place: '/error /error_description',
      code: (body) => body?.['error'],
      message: (body) => body?.['error_description'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'invalid-request',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_request' },
          revisions: null,
          guard: isOauthInvalidRequestError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-client',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_client' },
          revisions: null,
          guard: isOauthInvalidClientError,
          status: [400, 401],
          headers: [{ name: 'www-authenticate', onStatus: [401] }],
        },
        {
          error: 'invalid-grant',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_grant' },
          revisions: null,
          guard: isOauthInvalidGrantError,
          status: [400],
          headers: [],
        },
        {
          error: 'unauthorized-client',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'unauthorized_client' },
          revisions: null,
          guard: isOauthUnauthorizedClientError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-grant-type',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'unsupported_grant_type' },
          revisions: null,
          guard: isOauthUnsupportedGrantTypeError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-scope',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_scope' },
          revisions: null,
          guard: isOauthInvalidScopeError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-response-type',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'unsupported_response_type' },
          revisions: null,
          guard: isOauthUnsupportedResponseTypeError,
          status: null,
          headers: [],
        },
        {
          error: 'access-denied',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'access_denied' },
          revisions: null,
          guard: isOauthAccessDeniedError,
          status: null,
          headers: [],
        },
        {
          error: 'server-error',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'server_error' },
          revisions: null,
          guard: isOauthServerError,
          status: null,
          headers: [],
        },
        {
          error: 'temporarily-unavailable',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'temporarily_unavailable' },
          revisions: null,
          guard: isOauthTemporarilyUnavailableError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-token',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_token' },
          revisions: null,
          guard: isOauthInvalidTokenError,
          status: [401],
          headers: [{ name: 'www-authenticate', onStatus: null }],
        },
        {
          error: 'insufficient-scope',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'insufficient_scope' },
          revisions: null,
          guard: isOauthInsufficientScopeError,
          status: [403],
          headers: [{ name: 'www-authenticate', onStatus: null }],
        },
        {
          error: 'invalid-redirect-uri',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_redirect_uri' },
          revisions: null,
          guard: isOauthInvalidRedirectUriError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-client-metadata',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_client_metadata' },
          revisions: null,
          guard: isOauthInvalidClientMetadataError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-software-statement',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_software_statement' },
          revisions: null,
          guard: isOauthInvalidSoftwareStatementError,
          status: [400],
          headers: [],
        },
        {
          error: 'unapproved-software-statement',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'unapproved_software_statement' },
          revisions: null,
          guard: isOauthUnapprovedSoftwareStatementError,
          status: [400],
          headers: [],
        },
        {
          error: 'authorization-pending',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'authorization_pending' },
          revisions: null,
          guard: isOauthAuthorizationPendingError,
          status: [400],
          headers: [],
        },
        {
          error: 'slow-down',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'slow_down' },
          revisions: null,
          guard: isOauthSlowDownError,
          status: [400],
          headers: [],
        },
        {
          error: 'expired-token',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'expired_token' },
          revisions: null,
          guard: isOauthExpiredTokenError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-token-type',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'unsupported_token_type' },
          revisions: null,
          guard: isOauthUnsupportedTokenTypeError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-target',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_target' },
          revisions: null,
          guard: isOauthInvalidTargetError,
          status: [400],
          headers: [],
        },
        {
          error: 'use-dpop-nonce',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'use_dpop_nonce' },
          revisions: null,
          guard: isOauthUseDpopNonceError,
          status: [400, 401],
          headers: [
            { name: 'dpop-nonce', onStatus: null },
            { name: 'www-authenticate', onStatus: [401] },
          ],
        },
        {
          error: 'invalid-dpop-proof',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'invalid_dpop_proof' },
          revisions: null,
          guard: isOauthInvalidDpopProofError,
          status: [400, 401],
          headers: [{ name: 'www-authenticate', onStatus: [401] }],
        },
      ],
    },
  ],
};
