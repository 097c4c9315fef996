"use strict";
export const validateEnvoyAccessDeniedTextError = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate1.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^RBAC: access denied$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate0.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^RBAC: access denied$"},message:"must match pattern \""+"^RBAC: access denied$"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

export const validateEnvoyAudienceNotAllowedTextError = validate3;
const pattern1 = new RegExp("^Audiences in Jwt are not allowed$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate3.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Audiences in Jwt are not allowed$"},message:"must match pattern \""+"^Audiences in Jwt are not allowed$"+"\""}];
return false;
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}

export const validateEnvoyNoHealthyUpstreamTextError = validate5;
const pattern2 = new RegExp("^no healthy upstream$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate5.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^no healthy upstream$"},message:"must match pattern \""+"^no healthy upstream$"+"\""}];
return false;
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

export const validateEnvoyOverloadedTextError = validate7;
const pattern3 = new RegExp("^envoy overloaded$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate7.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^envoy overloaded$"},message:"must match pattern \""+"^envoy overloaded$"+"\""}];
return false;
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

export const validateEnvoyProtocolTextError = validate9;
const pattern4 = new RegExp("^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error"},message:"must match pattern \""+"^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error"+"\""}];
return false;
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}

export const validateEnvoyRateLimitedTextError = validate11;
const pattern5 = new RegExp("^local_rate_limited$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate11.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^local_rate_limited$"},message:"must match pattern \""+"^local_rate_limited$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateEnvoyRequestTimeoutTextError = validate13;
const pattern6 = new RegExp("^(?:stream timeout|request timeout|downstream duration timeout)$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate13.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:stream timeout|request timeout|downstream duration timeout)$"},message:"must match pattern \""+"^(?:stream timeout|request timeout|downstream duration timeout)$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateEnvoyRetryBufferFullTextError = validate15;
const pattern7 = new RegExp("^exceeded request buffer limit while retrying upstream$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate15.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^exceeded request buffer limit while retrying upstream$"},message:"must match pattern \""+"^exceeded request buffer limit while retrying upstream$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const validateEnvoySigningKeysUnavailableTextError = validate17;
const pattern8 = new RegExp("^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate17.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )"},message:"must match pattern \""+"^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const validateEnvoyStreamTooLongTextError = validate19;
const pattern9 = new RegExp("^upstream max stream duration reached$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^upstream max stream duration reached$"},message:"must match pattern \""+"^upstream max stream duration reached$"+"\""}];
return false;
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const validateEnvoyTextErrorEnvelope = validate1;

export const validateEnvoyTokenExpiredTextError = validate21;
const pattern10 = new RegExp("^Jwt is expired$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate21.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Jwt is expired$"},message:"must match pattern \""+"^Jwt is expired$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateEnvoyTokenInvalidTextError = validate23;
const pattern11 = new RegExp("^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)"},message:"must match pattern \""+"^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const validateEnvoyTokenMissingTextError = validate25;
const pattern12 = new RegExp("^Jwt is missing$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Jwt is missing$"},message:"must match pattern \""+"^Jwt is missing$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const validateEnvoyTokenNotYetValidTextError = validate27;
const pattern13 = new RegExp("^Jwt not yet valid$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^Jwt not yet valid$"},message:"must match pattern \""+"^Jwt not yet valid$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const validateEnvoyUpstreamConnectTextError = validate29;
const pattern14 = new RegExp("^upstream connect error or disconnect/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^upstream connect error or disconnect/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])"},message:"must match pattern \""+"^upstream connect error or disconnect/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const validateEnvoyUpstreamOverflowTextError = validate31;
const pattern15 = new RegExp("^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern15.test(data)){
validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow"},message:"must match pattern \""+"^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const validateEnvoyUpstreamTimeoutTextError = validate33;
const pattern16 = new RegExp("^upstream request timeout$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
validate33.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^upstream request timeout$"},message:"must match pattern \""+"^upstream request timeout$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

