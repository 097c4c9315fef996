export const isMcpHeaderMismatchRpcError = validate20;
const schema31 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32020},"message":{"type":"string"},"data":{}}}},"$id":"McpHeaderMismatchRpcError"};

function validate20(data){
/*# sourceURL="McpHeaderMismatchRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate20.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate20.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate20.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32020 !== data2){
validate20.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32020},message:"must be equal to constant"}];
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
validate20.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate20.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate20.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const isMcpInternalRpcError = validate21;
const schema32 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string"},"data":{}}}},"$id":"McpInternalRpcError"};

function validate21(data){
/*# sourceURL="McpInternalRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate21.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate21.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate21.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const isMcpInvalidParamsRpcError = validate22;
const schema33 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string"},"data":{}}}},"$id":"McpInvalidParamsRpcError"};

function validate22(data){
/*# sourceURL="McpInvalidParamsRpcError" */;
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
if(-32602 !== data2){
validate22.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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

export const isMcpInvalidRequestRpcError = validate23;
const schema34 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string"},"data":{}}}},"$id":"McpInvalidRequestRpcError"};

function validate23(data){
/*# sourceURL="McpInvalidRequestRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate23.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate23.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32600 !== data2){
validate23.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate23.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate23.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate23.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const isMcpMethodNotFoundRpcError = validate24;
const schema35 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32601},"message":{"type":"string"},"data":{}}}},"$id":"McpMethodNotFoundRpcError"};

function validate24(data){
/*# sourceURL="McpMethodNotFoundRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate24.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate24.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32601 !== data2){
validate24.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32601},message:"must be equal to constant"}];
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
validate24.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate24.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate24.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const isMcpMissingRequiredClientCapabilityRpcError = validate25;
const schema36 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string"},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}},"$id":"McpMissingRequiredClientCapabilityRpcError"};

function validate25(data){
/*# sourceURL="McpMissingRequiredClientCapabilityRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate25.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate25.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
if((((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.data === undefined) && (missing1 = "data"))){
validate25.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32021 !== data2){
validate25.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"}];
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
validate25.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined){
let data4 = data1.data;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.requiredCapabilities === undefined) && (missing2 = "requiredCapabilities")){
validate25.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.requiredCapabilities !== undefined){
let data5 = data4.requiredCapabilities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate25.errors = [{instancePath:"/error/data/requiredCapabilities",schemaPath:"#/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate25.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate25.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const isMcpParseRpcError = validate26;
const schema37 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string"},"data":{}}}},"$id":"McpParseRpcError"};

function validate26(data){
/*# sourceURL="McpParseRpcError" */;
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
if(-32700 !== data2){
validate26.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"}];
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
validate26.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpResourceNotFoundRpcError = validate27;
const schema38 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32002},"message":{"type":"string"},"data":{}}}},"$id":"McpResourceNotFoundRpcError"};

function validate27(data){
/*# sourceURL="McpResourceNotFoundRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate27.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate27.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate27.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32002 !== data2){
validate27.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32002},message:"must be equal to constant"}];
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
validate27.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate27.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const isMcpRpcErrorEnvelope = validate28;
const schema39 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{}}}},"$id":"McpRpcErrorEnvelope"};

function validate28(data){
/*# sourceURL="McpRpcErrorEnvelope" */;
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

export const isMcpTaskErrorEnvelope = validate29;
const schema40 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["status"],"properties":{"status":{"const":"failed"},"taskId":{"type":"string"},"statusMessage":{"type":["string","null"]},"error":{"type":"object","properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{}}}}}},"$id":"McpTaskErrorEnvelope"};

function validate29(data){
/*# sourceURL="McpTaskErrorEnvelope" */;
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
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate29.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data1 = data.result;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.status === undefined) && (missing1 = "status")){
validate29.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.status !== undefined){
const _errs4 = errors;
if("failed" !== data1.status){
validate29.errors = [{instancePath:"/result/status",schemaPath:"#/properties/result/properties/status/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.taskId !== undefined){
const _errs5 = errors;
if(typeof data1.taskId !== "string"){
validate29.errors = [{instancePath:"/result/taskId",schemaPath:"#/properties/result/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.statusMessage !== undefined){
let data4 = data1.statusMessage;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate29.errors = [{instancePath:"/result/statusMessage",schemaPath:"#/properties/result/properties/statusMessage/type",keyword:"type",params:{type: schema40.properties.result.properties.statusMessage.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.error !== undefined){
let data5 = data1.error;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code !== undefined){
let data6 = data5.code;
const _errs11 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate29.errors = [{instancePath:"/result/error/code",schemaPath:"#/properties/result/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.message !== undefined){
const _errs13 = errors;
if(typeof data5.message !== "string"){
validate29.errors = [{instancePath:"/result/error/message",schemaPath:"#/properties/result/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate29.errors = [{instancePath:"/result/error",schemaPath:"#/properties/result/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate29.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const isMcpToolErrorEnvelope = validate30;
const schema41 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}}},"structuredContent":{}}}},"$id":"McpToolErrorEnvelope"};

function validate30(data){
/*# sourceURL="McpToolErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
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
if(data.result !== undefined){
let data1 = data.result;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.isError === undefined) && (missing1 = "isError")) || ((data1.content === undefined) && (missing1 = "content"))){
validate30.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate30.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.content !== undefined){
let data3 = data1.content;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.type === undefined) && (missing2 = "type")){
validate30.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate30.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.text !== undefined){
const _errs11 = errors;
if(typeof data4.text !== "string"){
validate30.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate30.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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

export const isMcpUnsupportedProtocolVersionRpcError = validate31;
const schema42 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32022},"message":{"type":"string"},"data":{"type":"object","required":["supported","requested"],"properties":{"supported":{"type":"array","items":{"type":"string"}},"requested":{"type":"string"}}}}}},"$id":"McpUnsupportedProtocolVersionRpcError"};

function validate31(data){
/*# sourceURL="McpUnsupportedProtocolVersionRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate31.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate31.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
if((((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.data === undefined) && (missing1 = "data"))){
validate31.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate31.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32022 !== data2){
validate31.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32022},message:"must be equal to constant"}];
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
validate31.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined){
let data4 = data1.data;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.supported === undefined) && (missing2 = "supported")) || ((data4.requested === undefined) && (missing2 = "requested"))){
validate31.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.supported !== undefined){
let data5 = data4.supported;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data5[i0] !== "string"){
validate31.errors = [{instancePath:"/error/data/supported/" + i0,schemaPath:"#/properties/error/properties/data/properties/supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate31.errors = [{instancePath:"/error/data/supported",schemaPath:"#/properties/error/properties/data/properties/supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.requested !== undefined){
const _errs14 = errors;
if(typeof data4.requested !== "string"){
validate31.errors = [{instancePath:"/error/data/requested",schemaPath:"#/properties/error/properties/data/properties/requested/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate31.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate31.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const isMcpUrlElicitationRequiredRpcError = validate32;
const schema43 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32042},"message":{"type":"string"},"data":{"type":"object","required":["elicitations"],"properties":{"elicitations":{"type":"array","items":{"type":"object","required":["mode","elicitationId","url","message"],"properties":{"mode":{"const":"url"},"elicitationId":{"type":"string"},"url":{"type":"string"},"message":{"type":"string"}}}}}}}}},"$id":"McpUrlElicitationRequiredRpcError"};

function validate32(data){
/*# sourceURL="McpUrlElicitationRequiredRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate32.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate32.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
if((((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.data === undefined) && (missing1 = "data"))){
validate32.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate32.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32042 !== data2){
validate32.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32042},message:"must be equal to constant"}];
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
validate32.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.data !== undefined){
let data4 = data1.data;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.elicitations === undefined) && (missing2 = "elicitations")){
validate32.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.elicitations !== undefined){
let data5 = data4.elicitations;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((((data6.mode === undefined) && (missing3 = "mode")) || ((data6.elicitationId === undefined) && (missing3 = "elicitationId"))) || ((data6.url === undefined) && (missing3 = "url"))) || ((data6.message === undefined) && (missing3 = "message"))){
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0,schemaPath:"#/properties/error/properties/data/properties/elicitations/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data6.mode !== undefined){
const _errs14 = errors;
if("url" !== data6.mode){
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0+"/mode",schemaPath:"#/properties/error/properties/data/properties/elicitations/items/properties/mode/const",keyword:"const",params:{allowedValue: "url"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.elicitationId !== undefined){
const _errs15 = errors;
if(typeof data6.elicitationId !== "string"){
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0+"/elicitationId",schemaPath:"#/properties/error/properties/data/properties/elicitations/items/properties/elicitationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.url !== undefined){
const _errs17 = errors;
if(typeof data6.url !== "string"){
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0+"/url",schemaPath:"#/properties/error/properties/data/properties/elicitations/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.message !== undefined){
const _errs19 = errors;
if(typeof data6.message !== "string"){
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0+"/message",schemaPath:"#/properties/error/properties/data/properties/elicitations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:"/error/data/elicitations/" + i0,schemaPath:"#/properties/error/properties/data/properties/elicitations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate32.errors = [{instancePath:"/error/data/elicitations",schemaPath:"#/properties/error/properties/data/properties/elicitations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate32.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate32.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

export const isMcpUserRejectedRpcError = validate33;
const schema44 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-1},"message":{"type":"string"},"data":{}}}},"$id":"McpUserRejectedRpcError"};

function validate33(data){
/*# sourceURL="McpUserRejectedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate33.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate33.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate33.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-1 !== data2){
validate33.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"}];
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
validate33.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate33.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const isMcpError = validate34;
const schema45 = {"anyOf":[{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32601},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32002},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32042},"message":{"type":"string"},"data":{"type":"object","required":["elicitations"],"properties":{"elicitations":{"type":"array","items":{"type":"object","required":["mode","elicitationId","url","message"],"properties":{"mode":{"const":"url"},"elicitationId":{"type":"string"},"url":{"type":"string"},"message":{"type":"string"}}}}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32020},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string"},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32022},"message":{"type":"string"},"data":{"type":"object","required":["supported","requested"],"properties":{"supported":{"type":"array","items":{"type":"string"}},"requested":{"type":"string"}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-1},"message":{"type":"string"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}}},"structuredContent":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["status"],"properties":{"status":{"const":"failed"},"taskId":{"type":"string"},"statusMessage":{"type":["string","null"]},"error":{"type":"object","properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{}}}}}}}],"$id":"McpError"};

function validate34(data){
/*# sourceURL="McpError" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
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
if(data.jsonrpc !== undefined){
const _errs3 = errors;
if("2.0" !== data.jsonrpc){
const err1 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/0/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.error !== undefined){
let data1 = data.error;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
const err2 = {instancePath:"/error",schemaPath:"#/anyOf/0/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:"/error/code",schemaPath:"#/anyOf/0/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(-32700 !== data2){
const err4 = {instancePath:"/error/code",schemaPath:"#/anyOf/0/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.message !== undefined){
const _errs8 = errors;
if(typeof data1.message !== "string"){
const err5 = {instancePath:"/error/message",schemaPath:"#/anyOf/0/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err6 = {instancePath:"/error",schemaPath:"#/anyOf/0/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
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
const err7 = {instancePath:"",schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.jsonrpc === undefined) && (missing2 = "jsonrpc")) || ((data.error === undefined) && (missing2 = "error"))){
const err8 = {instancePath:"",schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs12 = errors;
if("2.0" !== data.jsonrpc){
const err9 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.error !== undefined){
let data5 = data.error;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if(((data5.code === undefined) && (missing3 = "code")) || ((data5.message === undefined) && (missing3 = "message"))){
const err10 = {instancePath:"/error",schemaPath:"#/anyOf/1/properties/error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data5.code !== undefined){
let data6 = data5.code;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:"/error/code",schemaPath:"#/anyOf/1/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(-32600 !== data6){
const err12 = {instancePath:"/error/code",schemaPath:"#/anyOf/1/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.message !== undefined){
const _errs17 = errors;
if(typeof data5.message !== "string"){
const err13 = {instancePath:"/error/message",schemaPath:"#/anyOf/1/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err14 = {instancePath:"/error",schemaPath:"#/anyOf/1/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.jsonrpc === undefined) && (missing4 = "jsonrpc")) || ((data.error === undefined) && (missing4 = "error"))){
const err16 = {instancePath:"",schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs21 = errors;
if("2.0" !== data.jsonrpc){
const err17 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.error !== undefined){
let data9 = data.error;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing5;
if(((data9.code === undefined) && (missing5 = "code")) || ((data9.message === undefined) && (missing5 = "message"))){
const err18 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data9.code !== undefined){
let data10 = data9.code;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(-32601 !== data10){
const err20 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32601},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.message !== undefined){
const _errs26 = errors;
if(typeof data9.message !== "string"){
const err21 = {instancePath:"/error/message",schemaPath:"#/anyOf/2/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err22 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err23 = {instancePath:"",schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(errors === _errs28){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.jsonrpc === undefined) && (missing6 = "jsonrpc")) || ((data.error === undefined) && (missing6 = "error"))){
const err24 = {instancePath:"",schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs30 = errors;
if("2.0" !== data.jsonrpc){
const err25 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.error !== undefined){
let data13 = data.error;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing7;
if(((data13.code === undefined) && (missing7 = "code")) || ((data13.message === undefined) && (missing7 = "message"))){
const err26 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data13.code !== undefined){
let data14 = data13.code;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err27 = {instancePath:"/error/code",schemaPath:"#/anyOf/3/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(-32602 !== data14){
const err28 = {instancePath:"/error/code",schemaPath:"#/anyOf/3/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.message !== undefined){
const _errs35 = errors;
if(typeof data13.message !== "string"){
const err29 = {instancePath:"/error/message",schemaPath:"#/anyOf/3/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
const err30 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err31 = {instancePath:"",schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.jsonrpc === undefined) && (missing8 = "jsonrpc")) || ((data.error === undefined) && (missing8 = "error"))){
const err32 = {instancePath:"",schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs39 = errors;
if("2.0" !== data.jsonrpc){
const err33 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.error !== undefined){
let data17 = data.error;
const _errs40 = errors;
if(errors === _errs40){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing9;
if(((data17.code === undefined) && (missing9 = "code")) || ((data17.message === undefined) && (missing9 = "message"))){
const err34 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data17.code !== undefined){
let data18 = data17.code;
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err35 = {instancePath:"/error/code",schemaPath:"#/anyOf/4/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(-32603 !== data18){
const err36 = {instancePath:"/error/code",schemaPath:"#/anyOf/4/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.message !== undefined){
const _errs44 = errors;
if(typeof data17.message !== "string"){
const err37 = {instancePath:"/error/message",schemaPath:"#/anyOf/4/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
const err38 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err39 = {instancePath:"",schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.jsonrpc === undefined) && (missing10 = "jsonrpc")) || ((data.error === undefined) && (missing10 = "error"))){
const err40 = {instancePath:"",schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs48 = errors;
if("2.0" !== data.jsonrpc){
const err41 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.error !== undefined){
let data21 = data.error;
const _errs49 = errors;
if(errors === _errs49){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing11;
if(((data21.code === undefined) && (missing11 = "code")) || ((data21.message === undefined) && (missing11 = "message"))){
const err42 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data21.code !== undefined){
let data22 = data21.code;
const _errs51 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err43 = {instancePath:"/error/code",schemaPath:"#/anyOf/5/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(-32002 !== data22){
const err44 = {instancePath:"/error/code",schemaPath:"#/anyOf/5/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32002},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data21.message !== undefined){
const _errs53 = errors;
if(typeof data21.message !== "string"){
const err45 = {instancePath:"/error/message",schemaPath:"#/anyOf/5/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid12 = _errs53 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
const err46 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
const err47 = {instancePath:"",schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
const err48 = {instancePath:"",schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs57 = errors;
if("2.0" !== data.jsonrpc){
const err49 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/6/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.error !== undefined){
let data25 = data.error;
const _errs58 = errors;
if(errors === _errs58){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing13;
if((((data25.code === undefined) && (missing13 = "code")) || ((data25.message === undefined) && (missing13 = "message"))) || ((data25.data === undefined) && (missing13 = "data"))){
const err50 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(data25.code !== undefined){
let data26 = data25.code;
const _errs60 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err51 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(-32042 !== data26){
const err52 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32042},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.message !== undefined){
const _errs62 = errors;
if(typeof data25.message !== "string"){
const err53 = {instancePath:"/error/message",schemaPath:"#/anyOf/6/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data25.data !== undefined){
let data28 = data25.data;
const _errs64 = errors;
if(errors === _errs64){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing14;
if((data28.elicitations === undefined) && (missing14 = "elicitations")){
const err54 = {instancePath:"/error/data",schemaPath:"#/anyOf/6/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data28.elicitations !== undefined){
let data29 = data28.elicitations;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data29)){
var valid16 = true;
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
const _errs68 = errors;
if(errors === _errs68){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing15;
if(((((data30.mode === undefined) && (missing15 = "mode")) || ((data30.elicitationId === undefined) && (missing15 = "elicitationId"))) || ((data30.url === undefined) && (missing15 = "url"))) || ((data30.message === undefined) && (missing15 = "message"))){
const err55 = {instancePath:"/error/data/elicitations/" + i0,schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data30.mode !== undefined){
const _errs70 = errors;
if("url" !== data30.mode){
const err56 = {instancePath:"/error/data/elicitations/" + i0+"/mode",schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/properties/mode/const",keyword:"const",params:{allowedValue: "url"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid17 = _errs70 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.elicitationId !== undefined){
const _errs71 = errors;
if(typeof data30.elicitationId !== "string"){
const err57 = {instancePath:"/error/data/elicitations/" + i0+"/elicitationId",schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/properties/elicitationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid17 = _errs71 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.url !== undefined){
const _errs73 = errors;
if(typeof data30.url !== "string"){
const err58 = {instancePath:"/error/data/elicitations/" + i0+"/url",schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid17 = _errs73 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.message !== undefined){
const _errs75 = errors;
if(typeof data30.message !== "string"){
const err59 = {instancePath:"/error/data/elicitations/" + i0+"/message",schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid17 = _errs75 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
const err60 = {instancePath:"/error/data/elicitations/" + i0,schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid16 = _errs68 === errors;
if(!valid16){
break;
}
}
}
else {
const err61 = {instancePath:"/error/data/elicitations",schemaPath:"#/anyOf/6/properties/error/properties/data/properties/elicitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
}
else {
const err62 = {instancePath:"/error/data",schemaPath:"#/anyOf/6/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
const err63 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid13 = _errs58 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err64 = {instancePath:"",schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs77 = errors;
if(errors === _errs77){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.jsonrpc === undefined) && (missing16 = "jsonrpc")) || ((data.error === undefined) && (missing16 = "error"))){
const err65 = {instancePath:"",schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs79 = errors;
if("2.0" !== data.jsonrpc){
const err66 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/7/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid18 = _errs79 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.error !== undefined){
let data36 = data.error;
const _errs80 = errors;
if(errors === _errs80){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing17;
if(((data36.code === undefined) && (missing17 = "code")) || ((data36.message === undefined) && (missing17 = "message"))){
const err67 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
if(data36.code !== undefined){
let data37 = data36.code;
const _errs82 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err68 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(-32020 !== data37){
const err69 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32020},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid19 = _errs82 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.message !== undefined){
const _errs84 = errors;
if(typeof data36.message !== "string"){
const err70 = {instancePath:"/error/message",schemaPath:"#/anyOf/7/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
}
}
}
else {
const err71 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid18 = _errs80 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err72 = {instancePath:"",schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid0 = _errs77 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs86 = errors;
if(errors === _errs86){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((data.jsonrpc === undefined) && (missing18 = "jsonrpc")) || ((data.error === undefined) && (missing18 = "error"))){
const err73 = {instancePath:"",schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs88 = errors;
if("2.0" !== data.jsonrpc){
const err74 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/8/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.error !== undefined){
let data40 = data.error;
const _errs89 = errors;
if(errors === _errs89){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing19;
if((((data40.code === undefined) && (missing19 = "code")) || ((data40.message === undefined) && (missing19 = "message"))) || ((data40.data === undefined) && (missing19 = "data"))){
const err75 = {instancePath:"/error",schemaPath:"#/anyOf/8/properties/error/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
if(data40.code !== undefined){
let data41 = data40.code;
const _errs91 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err76 = {instancePath:"/error/code",schemaPath:"#/anyOf/8/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(-32021 !== data41){
const err77 = {instancePath:"/error/code",schemaPath:"#/anyOf/8/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.message !== undefined){
const _errs93 = errors;
if(typeof data40.message !== "string"){
const err78 = {instancePath:"/error/message",schemaPath:"#/anyOf/8/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid21 = _errs93 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.data !== undefined){
let data43 = data40.data;
const _errs95 = errors;
if(errors === _errs95){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing20;
if((data43.requiredCapabilities === undefined) && (missing20 = "requiredCapabilities")){
const err79 = {instancePath:"/error/data",schemaPath:"#/anyOf/8/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
if(data43.requiredCapabilities !== undefined){
let data44 = data43.requiredCapabilities;
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
const err80 = {instancePath:"/error/data/requiredCapabilities",schemaPath:"#/anyOf/8/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:"/error/data",schemaPath:"#/anyOf/8/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid21 = _errs95 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
const err82 = {instancePath:"/error",schemaPath:"#/anyOf/8/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var valid20 = _errs89 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
const err83 = {instancePath:"",schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid0 = _errs86 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.jsonrpc === undefined) && (missing21 = "jsonrpc")) || ((data.error === undefined) && (missing21 = "error"))){
const err84 = {instancePath:"",schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs101 = errors;
if("2.0" !== data.jsonrpc){
const err85 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/9/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid23 = _errs101 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.error !== undefined){
let data46 = data.error;
const _errs102 = errors;
if(errors === _errs102){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing22;
if((((data46.code === undefined) && (missing22 = "code")) || ((data46.message === undefined) && (missing22 = "message"))) || ((data46.data === undefined) && (missing22 = "data"))){
const err86 = {instancePath:"/error",schemaPath:"#/anyOf/9/properties/error/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data46.code !== undefined){
let data47 = data46.code;
const _errs104 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err87 = {instancePath:"/error/code",schemaPath:"#/anyOf/9/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(-32022 !== data47){
const err88 = {instancePath:"/error/code",schemaPath:"#/anyOf/9/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32022},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid24 = _errs104 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data46.message !== undefined){
const _errs106 = errors;
if(typeof data46.message !== "string"){
const err89 = {instancePath:"/error/message",schemaPath:"#/anyOf/9/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid24 = _errs106 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data46.data !== undefined){
let data49 = data46.data;
const _errs108 = errors;
if(errors === _errs108){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing23;
if(((data49.supported === undefined) && (missing23 = "supported")) || ((data49.requested === undefined) && (missing23 = "requested"))){
const err90 = {instancePath:"/error/data",schemaPath:"#/anyOf/9/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
if(data49.supported !== undefined){
let data50 = data49.supported;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data50)){
var valid26 = true;
const len1 = data50.length;
for(let i1=0; i1<len1; i1++){
const _errs112 = errors;
if(typeof data50[i1] !== "string"){
const err91 = {instancePath:"/error/data/supported/" + i1,schemaPath:"#/anyOf/9/properties/error/properties/data/properties/supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid26 = _errs112 === errors;
if(!valid26){
break;
}
}
}
else {
const err92 = {instancePath:"/error/data/supported",schemaPath:"#/anyOf/9/properties/error/properties/data/properties/supported/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var valid25 = _errs110 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data49.requested !== undefined){
const _errs114 = errors;
if(typeof data49.requested !== "string"){
const err93 = {instancePath:"/error/data/requested",schemaPath:"#/anyOf/9/properties/error/properties/data/properties/requested/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var valid25 = _errs114 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
const err94 = {instancePath:"/error/data",schemaPath:"#/anyOf/9/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var valid24 = _errs108 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err95 = {instancePath:"/error",schemaPath:"#/anyOf/9/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var valid23 = _errs102 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
const err96 = {instancePath:"",schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var _valid0 = _errs99 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs116 = errors;
if(errors === _errs116){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if(((data.jsonrpc === undefined) && (missing24 = "jsonrpc")) || ((data.error === undefined) && (missing24 = "error"))){
const err97 = {instancePath:"",schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs118 = errors;
if("2.0" !== data.jsonrpc){
const err98 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/10/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid27 = _errs118 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.error !== undefined){
let data54 = data.error;
const _errs119 = errors;
if(errors === _errs119){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing25;
if(((data54.code === undefined) && (missing25 = "code")) || ((data54.message === undefined) && (missing25 = "message"))){
const err99 = {instancePath:"/error",schemaPath:"#/anyOf/10/properties/error/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
if(data54.code !== undefined){
let data55 = data54.code;
const _errs121 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err100 = {instancePath:"/error/code",schemaPath:"#/anyOf/10/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(-1 !== data55){
const err101 = {instancePath:"/error/code",schemaPath:"#/anyOf/10/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid28 = _errs121 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data54.message !== undefined){
const _errs123 = errors;
if(typeof data54.message !== "string"){
const err102 = {instancePath:"/error/message",schemaPath:"#/anyOf/10/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid28 = _errs123 === errors;
}
else {
var valid28 = true;
}
}
}
}
else {
const err103 = {instancePath:"/error",schemaPath:"#/anyOf/10/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid27 = _errs119 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
const err104 = {instancePath:"",schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
var _valid0 = _errs116 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs125 = errors;
if(errors === _errs125){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.result === undefined) && (missing26 = "result")){
const err105 = {instancePath:"",schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs127 = errors;
if("2.0" !== data.jsonrpc){
const err106 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/11/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid29 = _errs127 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.result !== undefined){
let data58 = data.result;
const _errs128 = errors;
if(errors === _errs128){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing27;
if(((data58.isError === undefined) && (missing27 = "isError")) || ((data58.content === undefined) && (missing27 = "content"))){
const err107 = {instancePath:"/result",schemaPath:"#/anyOf/11/properties/result/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data58.isError !== undefined){
const _errs130 = errors;
if(true !== data58.isError){
const err108 = {instancePath:"/result/isError",schemaPath:"#/anyOf/11/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid30 = _errs130 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.content !== undefined){
let data60 = data58.content;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data60)){
var valid31 = true;
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
let data61 = data60[i2];
const _errs133 = errors;
if(errors === _errs133){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing28;
if((data61.type === undefined) && (missing28 = "type")){
const err109 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/11/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
if(data61.type !== undefined){
const _errs135 = errors;
if(typeof data61.type !== "string"){
const err110 = {instancePath:"/result/content/" + i2+"/type",schemaPath:"#/anyOf/11/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid32 = _errs135 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data61.text !== undefined){
const _errs137 = errors;
if(typeof data61.text !== "string"){
const err111 = {instancePath:"/result/content/" + i2+"/text",schemaPath:"#/anyOf/11/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid32 = _errs137 === errors;
}
else {
var valid32 = true;
}
}
}
}
else {
const err112 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/11/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid31 = _errs133 === errors;
if(!valid31){
break;
}
}
}
else {
const err113 = {instancePath:"/result/content",schemaPath:"#/anyOf/11/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid30 = _errs131 === errors;
}
else {
var valid30 = true;
}
}
}
}
else {
const err114 = {instancePath:"/result",schemaPath:"#/anyOf/11/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
var valid29 = _errs128 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
const err115 = {instancePath:"",schemaPath:"#/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid0 = _errs125 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs139 = errors;
if(errors === _errs139){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.result === undefined) && (missing29 = "result")){
const err116 = {instancePath:"",schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs141 = errors;
if("2.0" !== data.jsonrpc){
const err117 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/12/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid33 = _errs141 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.result !== undefined){
let data65 = data.result;
const _errs142 = errors;
if(errors === _errs142){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing30;
if((data65.status === undefined) && (missing30 = "status")){
const err118 = {instancePath:"/result",schemaPath:"#/anyOf/12/properties/result/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
if(data65.status !== undefined){
const _errs144 = errors;
if("failed" !== data65.status){
const err119 = {instancePath:"/result/status",schemaPath:"#/anyOf/12/properties/result/properties/status/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var valid34 = _errs144 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.taskId !== undefined){
const _errs145 = errors;
if(typeof data65.taskId !== "string"){
const err120 = {instancePath:"/result/taskId",schemaPath:"#/anyOf/12/properties/result/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var valid34 = _errs145 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.statusMessage !== undefined){
let data68 = data65.statusMessage;
const _errs147 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
const err121 = {instancePath:"/result/statusMessage",schemaPath:"#/anyOf/12/properties/result/properties/statusMessage/type",keyword:"type",params:{type: schema45.anyOf[12].properties.result.properties.statusMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var valid34 = _errs147 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data65.error !== undefined){
let data69 = data65.error;
const _errs149 = errors;
if(errors === _errs149){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.code !== undefined){
let data70 = data69.code;
const _errs151 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err122 = {instancePath:"/result/error/code",schemaPath:"#/anyOf/12/properties/result/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid35 = _errs151 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data69.message !== undefined){
const _errs153 = errors;
if(typeof data69.message !== "string"){
const err123 = {instancePath:"/result/error/message",schemaPath:"#/anyOf/12/properties/result/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid35 = _errs153 === errors;
}
else {
var valid35 = true;
}
}
}
else {
const err124 = {instancePath:"/result/error",schemaPath:"#/anyOf/12/properties/result/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var valid34 = _errs149 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else {
const err125 = {instancePath:"/result",schemaPath:"#/anyOf/12/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var valid33 = _errs142 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
const err126 = {instancePath:"",schemaPath:"#/anyOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid0 = _errs139 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err127 = {instancePath:"",schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
validate34.errors = vErrors;
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
validate34.errors = vErrors;
return errors === 0;
}

export default {
  id: 'mcp',
  kind: 'standard',
  revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'],
  errors: {
    'parse-error': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-request': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'method-not-found': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-params': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-not-found': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'url-elicitation-required': {
      category: 'precondition-failed',
      when: 'after-remedy',
      retryable: false,
      remedy: 'grant-scope',
      backoff: null,
    },
    'header-mismatch': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'missing-required-client-capability': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unsupported-protocol-version': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'user-rejected': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'tool-execution-error': {
      category: 'unknown',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'task-failed': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpRpcErrorEnvelope,
      mediaType: null,
      place: '/error/code /error/message',
      code: (body) => body?.['error']?.['code'],
      message: (body) => body?.['error']?.['message'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'parse-error',
          surfaces: ['mcp'],
          tell: { code: -32700 },
          revisions: null,
          guard: isMcpParseRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-request',
          surfaces: ['mcp'],
          tell: { code: -32600 },
          revisions: null,
          guard: isMcpInvalidRequestRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'method-not-found',
          surfaces: ['mcp'],
          tell: { code: -32601 },
          revisions: ['2026-07-28'],
          guard: isMcpMethodNotFoundRpcError,
          status: [404],
          headers: [],
        },
        {
          error: 'method-not-found',
          surfaces: ['mcp'],
          tell: { code: -32601 },
          revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'],
          guard: isMcpMethodNotFoundRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-params',
          surfaces: ['mcp'],
          tell: { code: -32602 },
          revisions: null,
          guard: isMcpInvalidParamsRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'internal-error',
          surfaces: ['mcp'],
          tell: { code: -32603 },
          revisions: null,
          guard: isMcpInternalRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'resource-not-found',
          surfaces: ['mcp'],
          tell: { code: -32002 },
          revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'],
          guard: isMcpResourceNotFoundRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'url-elicitation-required',
          surfaces: ['mcp'],
          tell: { code: -32042 },
          revisions: ['2025-11-25'],
          guard: isMcpUrlElicitationRequiredRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'header-mismatch',
          surfaces: ['mcp'],
          tell: { code: -32020 },
          revisions: ['2026-07-28'],
          guard: isMcpHeaderMismatchRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'missing-required-client-capability',
          surfaces: ['mcp'],
          tell: { code: -32021 },
          revisions: ['2026-07-28'],
          guard: isMcpMissingRequiredClientCapabilityRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-protocol-version',
          surfaces: ['mcp'],
          tell: { code: -32022 },
          revisions: ['2026-07-28'],
          guard: isMcpUnsupportedProtocolVersionRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'user-rejected',
          surfaces: ['mcp'],
          tell: { code: -1 },
          revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'],
          guard: isMcpUserRejectedRpcError,
          status: null,
          headers: [],
        },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpToolErrorEnvelope,
      mediaType: null,
      place: ' ',
      code: null,
      message: null,
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'tool-execution-error',
          surfaces: ['mcp'],
          tell: {},
          revisions: null,
          guard: isMcpToolErrorEnvelope,
          status: null,
          headers: [],
        },
      ],
    },
    {
      shape: 'task-result',
      surfaces: ['mcp'],
      guard: isMcpTaskErrorEnvelope,
      mediaType: null,
      place: '/result/error/code /result/error/message',
      code: (body) => body?.['result']?.['error']?.['code'],
      message: (body) => body?.['result']?.['error']?.['message'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'task-failed',
          surfaces: ['mcp'],
          tell: {},
          revisions: ['2025-11-25', '2026-07-28'],
          guard: isMcpTaskErrorEnvelope,
          status: null,
          headers: [],
        },
      ],
    },
  ],
};
