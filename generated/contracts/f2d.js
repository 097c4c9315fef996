export const isF2dErrorEnvelope = validate20;
const schema31 = {"type":"object","required":["error"],"properties":{"error":{"type":"string"}},"$id":"F2dErrorEnvelope"};

function validate20(data){
/*# sourceURL="F2dErrorEnvelope" */;
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
if(typeof data.error !== "string"){
validate20.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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

export const isF2dInternalError = validate21;
const schema32 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"Internal server error"}},"$id":"F2dInternalError"};

function validate21(data){
/*# sourceURL="F2dInternalError" */;
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
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Internal server error" !== data0){
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Internal server error"},message:"must be equal to constant"}];
return false;
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

export const isF2dInternalRpcError = validate22;
const schema33 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string"},"data":{}}}},"$id":"F2dInternalRpcError"};

function validate22(data){
/*# sourceURL="F2dInternalRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate22.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate22.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
validate22.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate22.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate22.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.message !== undefined){
const _errs6 = errors;
if(typeof data1.message !== "string"){
validate22.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const isF2dInvalidApiKeyError = validate23;
const schema34 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"Invalid API key"}},"$id":"F2dInvalidApiKeyError"};

function validate23(data){
/*# sourceURL="F2dInvalidApiKeyError" */;
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
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid API key" !== data0){
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Invalid API key"},message:"must be equal to constant"}];
return false;
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

export const isF2dMissingQueryError = validate24;
const schema35 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"q is required"}},"$id":"F2dMissingQueryError"};

function validate24(data){
/*# sourceURL="F2dMissingQueryError" */;
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
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("q is required" !== data0){
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "q is required"},message:"must be equal to constant"}];
return false;
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

export const isF2dMissingQueryToolError = validate25;
const schema36 = {"type":"object","required":["result"],"properties":{"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","minItems":1,"items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":["string","null"]}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"const":"query is required"}}}}}}},"$id":"F2dMissingQueryToolError"};

function validate25(data){
/*# sourceURL="F2dMissingQueryToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate25.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.isError === undefined) && (missing1 = "isError")) || ((data0.content === undefined) && (missing1 = "content"))){
validate25.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.isError !== undefined){
const _errs3 = errors;
if(true !== data0.isError){
validate25.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.content !== undefined){
let data2 = data0.content;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate25.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.type === undefined) && (missing2 = "type")){
validate25.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.type !== undefined){
const _errs8 = errors;
if(typeof data3.type !== "string"){
validate25.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.text !== undefined){
let data5 = data3.text;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate25.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: schema36.properties.result.properties.content.items.properties.text.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs12 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data6 = data2[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((data6.type === undefined) && (missing3 = "type")) || ((data6.text === undefined) && (missing3 = "text"))){
const err0 = {instancePath:"/result/content/" + i1,schemaPath:"#/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data6.type !== undefined){
const _errs15 = errors;
if("text" !== data6.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.text !== undefined){
const _errs16 = errors;
if("query is required" !== data6.text){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/const",keyword:"const",params:{allowedValue: "query is required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err3 = {instancePath:"/result/content/" + i1,schemaPath:"#/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid4 = _errs13 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate25.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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

export const isF2dNotAcceptableRpcError = validate26;
const schema37 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Not Acceptable"},"data":{}}}},"$id":"F2dNotAcceptableRpcError"};
const pattern4 = new RegExp("^Not Acceptable", "u");

function validate26(data){
/*# sourceURL="F2dNotAcceptableRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate26.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate26.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
validate26.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate26.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.message !== undefined){
let data3 = data1.message;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate26.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Not Acceptable"},message:"must match pattern \""+"^Not Acceptable"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate26.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const isF2dRateLimitedError = validate27;
const schema38 = {"type":"object","required":["error","retry_after"],"properties":{"error":{"type":"string","const":"Rate limit exceeded"},"retry_after":{"type":"number","minimum":0}},"$id":"F2dRateLimitedError"};

function validate27(data){
/*# sourceURL="F2dRateLimitedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) && (missing0 = "error")) || ((data.retry_after === undefined) && (missing0 = "retry_after"))){
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
if("Rate limit exceeded" !== data0){
validate27.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Rate limit exceeded"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after !== undefined){
let data1 = data.retry_after;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate27.errors = [{instancePath:"/retry_after",schemaPath:"#/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate27.errors = [{instancePath:"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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

export const isF2dRpcErrorEnvelope = validate28;
const schema39 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{}}}},"$id":"F2dRpcErrorEnvelope"};

function validate28(data){
/*# sourceURL="F2dRpcErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate28.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate28.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
validate28.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.message !== undefined){
const _errs6 = errors;
if(typeof data1.message !== "string"){
validate28.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate28.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const isF2dToolErrorEnvelope = validate29;
const schema40 = {"type":"object","required":["result"],"properties":{"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","minItems":1,"items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":["string","null"]}}}}}}},"$id":"F2dToolErrorEnvelope"};

function validate29(data){
/*# sourceURL="F2dToolErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate29.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.isError === undefined) && (missing1 = "isError")) || ((data0.content === undefined) && (missing1 = "content"))){
validate29.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.isError !== undefined){
const _errs3 = errors;
if(true !== data0.isError){
validate29.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.content !== undefined){
let data2 = data0.content;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate29.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.type === undefined) && (missing2 = "type")){
validate29.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.type !== undefined){
const _errs8 = errors;
if(typeof data3.type !== "string"){
validate29.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.text !== undefined){
let data5 = data3.text;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate29.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: schema40.properties.result.properties.content.items.properties.text.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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

export const isF2dUnauthorizedRpcError = validate30;
const schema41 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Unauthorized"},"data":{}}}},"$id":"F2dUnauthorizedRpcError"};

function validate30(data){
/*# sourceURL="F2dUnauthorizedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate30.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate30.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
validate30.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate30.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32600 !== data2){
validate30.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.message !== undefined){
let data3 = data1.message;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate30.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Unauthorized" !== data3){
validate30.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Unauthorized"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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

export const isF2dUnknownToolToolError = validate31;
const schema42 = {"type":"object","required":["result"],"properties":{"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","minItems":1,"items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":["string","null"]}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ not found$"}}}}}}},"$id":"F2dUnknownToolToolError"};
const pattern5 = new RegExp("^MCP error -32602: Tool .+ not found$", "u");

function validate31(data){
/*# sourceURL="F2dUnknownToolToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate31.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.isError === undefined) && (missing1 = "isError")) || ((data0.content === undefined) && (missing1 = "content"))){
validate31.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.isError !== undefined){
const _errs3 = errors;
if(true !== data0.isError){
validate31.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.content !== undefined){
let data2 = data0.content;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate31.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.type === undefined) && (missing2 = "type")){
validate31.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.type !== undefined){
const _errs8 = errors;
if(typeof data3.type !== "string"){
validate31.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.text !== undefined){
let data5 = data3.text;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate31.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: schema42.properties.result.properties.content.items.properties.text.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs12 = errors;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data6 = data2[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((data6.type === undefined) && (missing3 = "type")) || ((data6.text === undefined) && (missing3 = "text"))){
const err0 = {instancePath:"/result/content/" + i1,schemaPath:"#/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data6.type !== undefined){
const _errs15 = errors;
if("text" !== data6.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.text !== undefined){
let data8 = data6.text;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Tool .+ not found$"},message:"must match pattern \""+"^MCP error -32602: Tool .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err4 = {instancePath:"/result/content/" + i1,schemaPath:"#/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs13 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate31.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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

export const isF2dError = validate32;
const schema43 = {"anyOf":[{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"q is required"}}},{"type":"object","required":["result"],"properties":{"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","minItems":1,"items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":["string","null"]}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"const":"query is required"}}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Unauthorized"},"data":{}}}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"Invalid API key"}}},{"type":"object","required":["error","retry_after"],"properties":{"error":{"type":"string","const":"Rate limit exceeded"},"retry_after":{"type":"number","minimum":0}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"Internal server error"}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Not Acceptable"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","minItems":1,"items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":["string","null"]}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ not found$"}}}}}}}}],"$id":"F2dError"};

function validate32(data){
/*# sourceURL="F2dError" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
const err0 = {instancePath:"",schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 !== "string"){
const err1 = {instancePath:"/error",schemaPath:"#/anyOf/0/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("q is required" !== data0){
const err2 = {instancePath:"/error",schemaPath:"#/anyOf/0/properties/error/const",keyword:"const",params:{allowedValue: "q is required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.result === undefined) && (missing1 = "result")){
const err4 = {instancePath:"",schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.result !== undefined){
let data1 = data.result;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.isError === undefined) && (missing2 = "isError")) || ((data1.content === undefined) && (missing2 = "content"))){
const err5 = {instancePath:"/result",schemaPath:"#/anyOf/1/properties/result/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data1.isError !== undefined){
const _errs9 = errors;
if(true !== data1.isError){
const err6 = {instancePath:"/result/isError",schemaPath:"#/anyOf/1/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:"/result/content",schemaPath:"#/anyOf/1/properties/result/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.type === undefined) && (missing3 = "type")){
const err8 = {instancePath:"/result/content/" + i0,schemaPath:"#/anyOf/1/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data4.type !== undefined){
const _errs14 = errors;
if(typeof data4.type !== "string"){
const err9 = {instancePath:"/result/content/" + i0+"/type",schemaPath:"#/anyOf/1/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.text !== undefined){
let data6 = data4.text;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:"/result/content/" + i0+"/text",schemaPath:"#/anyOf/1/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: schema43.anyOf[1].properties.result.properties.content.items.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err11 = {instancePath:"/result/content/" + i0,schemaPath:"#/anyOf/1/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
break;
}
}
if(valid4){
const _errs18 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if(((data7.type === undefined) && (missing4 = "type")) || ((data7.text === undefined) && (missing4 = "text"))){
const err12 = {instancePath:"/result/content/" + i1,schemaPath:"#/anyOf/1/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.type !== undefined){
const _errs21 = errors;
if("text" !== data7.type){
const err13 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/anyOf/1/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.text !== undefined){
const _errs22 = errors;
if("query is required" !== data7.text){
const err14 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/anyOf/1/properties/result/properties/content/contains/properties/text/const",keyword:"const",params:{allowedValue: "query is required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs22 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err15 = {instancePath:"/result/content/" + i1,schemaPath:"#/anyOf/1/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs19 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err16 = {instancePath:"/result/content",schemaPath:"#/anyOf/1/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err17 = {instancePath:"/result/content",schemaPath:"#/anyOf/1/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err18 = {instancePath:"/result",schemaPath:"#/anyOf/1/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
else {
const err19 = {instancePath:"",schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.jsonrpc === undefined) && (missing5 = "jsonrpc")) || ((data.error === undefined) && (missing5 = "error"))){
const err20 = {instancePath:"",schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs25 = errors;
if("2.0" !== data.jsonrpc){
const err21 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.error !== undefined){
let data11 = data.error;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing6;
if(((data11.code === undefined) && (missing6 = "code")) || ((data11.message === undefined) && (missing6 = "message"))){
const err22 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data11.code !== undefined){
let data12 = data11.code;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(-32600 !== data12){
const err24 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.message !== undefined){
let data13 = data11.message;
const _errs30 = errors;
if(typeof data13 !== "string"){
const err25 = {instancePath:"/error/message",schemaPath:"#/anyOf/2/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("Unauthorized" !== data13){
const err26 = {instancePath:"/error/message",schemaPath:"#/anyOf/2/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Unauthorized"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err27 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
const err28 = {instancePath:"",schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs32 = errors;
if(errors === _errs32){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.error === undefined) && (missing7 = "error")){
const err29 = {instancePath:"",schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data.error !== undefined){
let data14 = data.error;
if(typeof data14 !== "string"){
const err30 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("Invalid API key" !== data14){
const err31 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/const",keyword:"const",params:{allowedValue: "Invalid API key"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:"",schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.error === undefined) && (missing8 = "error")) || ((data.retry_after === undefined) && (missing8 = "retry_after"))){
const err33 = {instancePath:"",schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.error !== undefined){
let data15 = data.error;
const _errs38 = errors;
if(typeof data15 !== "string"){
const err34 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if("Rate limit exceeded" !== data15){
const err35 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/const",keyword:"const",params:{allowedValue: "Rate limit exceeded"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.retry_after !== undefined){
let data16 = data.retry_after;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err36 = {instancePath:"/retry_after",schemaPath:"#/anyOf/4/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:"/retry_after",schemaPath:"#/anyOf/4/properties/retry_after/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid11 = _errs40 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
const err38 = {instancePath:"",schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs42 = errors;
if(errors === _errs42){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.error === undefined) && (missing9 = "error")){
const err39 = {instancePath:"",schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.error !== undefined){
let data17 = data.error;
if(typeof data17 !== "string"){
const err40 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("Internal server error" !== data17){
const err41 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/const",keyword:"const",params:{allowedValue: "Internal server error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:"",schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid0 = _errs42 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.jsonrpc === undefined) && (missing10 = "jsonrpc")) || ((data.error === undefined) && (missing10 = "error"))){
const err43 = {instancePath:"",schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs48 = errors;
if("2.0" !== data.jsonrpc){
const err44 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/6/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid13 = _errs48 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.error !== undefined){
let data19 = data.error;
const _errs49 = errors;
if(errors === _errs49){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing11;
if(((data19.code === undefined) && (missing11 = "code")) || ((data19.message === undefined) && (missing11 = "message"))){
const err45 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data19.code !== undefined){
let data20 = data19.code;
const _errs51 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err46 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(-32603 !== data20){
const err47 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid14 = _errs51 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data19.message !== undefined){
const _errs53 = errors;
if(typeof data19.message !== "string"){
const err48 = {instancePath:"/error/message",schemaPath:"#/anyOf/6/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid14 = _errs53 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
const err49 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err50 = {instancePath:"",schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid0 = _errs46 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.jsonrpc === undefined) && (missing12 = "jsonrpc")) || ((data.error === undefined) && (missing12 = "error"))){
const err51 = {instancePath:"",schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs57 = errors;
if("2.0" !== data.jsonrpc){
const err52 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/7/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid15 = _errs57 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.error !== undefined){
let data23 = data.error;
const _errs58 = errors;
if(errors === _errs58){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing13;
if(((data23.code === undefined) && (missing13 = "code")) || ((data23.message === undefined) && (missing13 = "message"))){
const err53 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data23.code !== undefined){
let data24 = data23.code;
const _errs60 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err54 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(-32000 !== data24){
const err55 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid16 = _errs60 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data23.message !== undefined){
let data25 = data23.message;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err56 = {instancePath:"/error/message",schemaPath:"#/anyOf/7/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Not Acceptable"},message:"must match pattern \""+"^Not Acceptable"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:"/error/message",schemaPath:"#/anyOf/7/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid16 = _errs62 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
const err58 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var valid15 = _errs58 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
const err59 = {instancePath:"",schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs64 = errors;
if(errors === _errs64){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.result === undefined) && (missing14 = "result")){
const err60 = {instancePath:"",schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data.result !== undefined){
let data26 = data.result;
const _errs66 = errors;
if(errors === _errs66){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing15;
if(((data26.isError === undefined) && (missing15 = "isError")) || ((data26.content === undefined) && (missing15 = "content"))){
const err61 = {instancePath:"/result",schemaPath:"#/anyOf/8/properties/result/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(data26.isError !== undefined){
const _errs68 = errors;
if(true !== data26.isError){
const err62 = {instancePath:"/result/isError",schemaPath:"#/anyOf/8/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid18 = _errs68 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data26.content !== undefined){
let data28 = data26.content;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data28)){
if(data28.length < 1){
const err63 = {instancePath:"/result/content",schemaPath:"#/anyOf/8/properties/result/properties/content/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
var valid19 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs71 = errors;
if(errors === _errs71){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing16;
if((data29.type === undefined) && (missing16 = "type")){
const err64 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/8/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
if(data29.type !== undefined){
const _errs73 = errors;
if(typeof data29.type !== "string"){
const err65 = {instancePath:"/result/content/" + i2+"/type",schemaPath:"#/anyOf/8/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid20 = _errs73 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data29.text !== undefined){
let data31 = data29.text;
const _errs75 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
const err66 = {instancePath:"/result/content/" + i2+"/text",schemaPath:"#/anyOf/8/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: schema43.anyOf[8].properties.result.properties.content.items.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid20 = _errs75 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
const err67 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/8/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var valid19 = _errs71 === errors;
if(!valid19){
break;
}
}
if(valid19){
const _errs77 = errors;
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data32 = data28[i3];
const _errs78 = errors;
if(errors === _errs78){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing17;
if(((data32.type === undefined) && (missing17 = "type")) || ((data32.text === undefined) && (missing17 = "text"))){
const err68 = {instancePath:"/result/content/" + i3,schemaPath:"#/anyOf/8/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(data32.type !== undefined){
const _errs80 = errors;
if("text" !== data32.type){
const err69 = {instancePath:"/result/content/" + i3+"/type",schemaPath:"#/anyOf/8/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid22 = _errs80 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data32.text !== undefined){
let data34 = data32.text;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err70 = {instancePath:"/result/content/" + i3+"/text",schemaPath:"#/anyOf/8/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Tool .+ not found$"},message:"must match pattern \""+"^MCP error -32602: Tool .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:"/result/content/" + i3+"/text",schemaPath:"#/anyOf/8/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid22 = _errs81 === errors;
}
else {
var valid22 = true;
}
}
}
}
else {
const err72 = {instancePath:"/result/content/" + i3,schemaPath:"#/anyOf/8/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var valid21 = _errs78 === errors;
if(valid21){
break;
}
}
if(!valid21){
const err73 = {instancePath:"/result/content",schemaPath:"#/anyOf/8/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err74 = {instancePath:"/result/content",schemaPath:"#/anyOf/8/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err75 = {instancePath:"/result",schemaPath:"#/anyOf/8/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
else {
const err76 = {instancePath:"",schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
if(!valid0){
const err77 = {instancePath:"",schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate32.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

export default {
  id: 'f2d',
  kind: 'vendor',
  revisions: null,
  errors: {
    'missing-query': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    unauthorized: {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'invalid-api-key': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: false,
      remedy: 'replace-credential',
      backoff: null,
    },
    'rate-limited': {
      category: 'rate-limited',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: 'exponential',
    },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'not-acceptable': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isF2dErrorEnvelope,
      mediaType: null,
      place: ' /error',
      code: null,
      message: (body) => body?.['error'],
      retryAfter: (body) => body?.['retry_after'],
      mirrorsStatus: null,
      forms: [
        {
          error: 'missing-query',
          surfaces: ['rest'],
          tell: { text: 'q is required' },
          revisions: null,
          guard: isF2dMissingQueryError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-api-key',
          surfaces: ['rest', 'mcp'],
          tell: { text: 'Invalid API key' },
          revisions: null,
          guard: isF2dInvalidApiKeyError,
          status: [403],
          headers: [],
        },
        {
          error: 'rate-limited',
          surfaces: ['rest', 'mcp'],
          tell: { text: 'Rate limit exceeded' },
          revisions: null,
          guard: isF2dRateLimitedError,
          status: [429],
          headers: [{ name: 'retry-after', onStatus: null }],
        },
        {
          error: 'internal-error',
          surfaces: ['rest'],
          tell: { text: 'Internal server error' },
          revisions: null,
          guard: isF2dInternalError,
          status: [500],
          headers: [],
        },
      ],
    },
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isF2dRpcErrorEnvelope,
      mediaType: null,
      place: '/error/code /error/message',
      code: (body) => body?.['error']?.['code'],
      message: (body) => body?.['error']?.['message'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'unauthorized',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Unauthorized' },
          revisions: null,
          guard: isF2dUnauthorizedRpcError,
          status: [401],
          headers: [{ name: 'www-authenticate', onStatus: null }],
        },
        {
          error: 'internal-error',
          surfaces: ['mcp'],
          tell: { code: -32603 },
          revisions: null,
          guard: isF2dInternalRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'not-acceptable',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Not Acceptable/u },
          revisions: null,
          guard: isF2dNotAcceptableRpcError,
          status: null,
          headers: [],
        },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isF2dToolErrorEnvelope,
      mediaType: null,
      place: ' ',
      code: null,
      message: null,
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'missing-query',
          surfaces: ['mcp'],
          tell: { text: 'query is required' },
          revisions: null,
          guard: isF2dMissingQueryToolError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-tool',
          surfaces: ['mcp'],
          tell: { pattern: /^MCP error -32602: Tool .+ not found$/u },
          revisions: null,
          guard: isF2dUnknownToolToolError,
          status: null,
          headers: [],
        },
      ],
    },
  ],
};
