export const isMcpTypescriptSdkAlreadyInitializedRpcError = validate20;
const schema31 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Invalid Request: Server already initialized"},"data":{}}}},"$id":"McpTypescriptSdkAlreadyInitializedRpcError"};

function validate20(data){
/*# sourceURL="McpTypescriptSdkAlreadyInitializedRpcError" */;
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
if(-32600 !== data2){
validate20.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate20.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid Request: Server already initialized" !== data3){
validate20.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid Request: Server already initialized"},message:"must be equal to constant"}];
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

export const isMcpTypescriptSdkBatchNotSupportedRpcError = validate21;
const schema32 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","pattern":"^Bad Request: JSON-RPC batches "},"data":{}}}},"$id":"McpTypescriptSdkBatchNotSupportedRpcError"};
const pattern4 = new RegExp("^Bad Request: JSON-RPC batches ", "u");

function validate21(data){
/*# sourceURL="McpTypescriptSdkBatchNotSupportedRpcError" */;
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
if(-32600 !== data2){
validate21.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: JSON-RPC batches "},message:"must match pattern \""+"^Bad Request: JSON-RPC batches "+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpTypescriptSdkBatchTooLongRpcError = validate22;
const schema33 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","pattern":"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"},"data":{}}}},"$id":"McpTypescriptSdkBatchTooLongRpcError"};
const pattern5 = new RegExp("^Invalid Request: Batch must not exceed [0-9]{1,20} messages$", "u");

function validate22(data){
/*# sourceURL="McpTypescriptSdkBatchTooLongRpcError" */;
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
if(-32600 !== data2){
validate22.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
if(!pattern5.test(data3)){
validate22.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"},message:"must match pattern \""+"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpTypescriptSdkConnectionClosedRpcError = validate23;
const schema34 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"MCP error -32000: Connection closed"},"data":{}}}},"$id":"McpTypescriptSdkConnectionClosedRpcError"};

function validate23(data){
/*# sourceURL="McpTypescriptSdkConnectionClosedRpcError" */;
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
if(-32000 !== data2){
validate23.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate23.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("MCP error -32000: Connection closed" !== data3){
validate23.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "MCP error -32000: Connection closed"},message:"must be equal to constant"}];
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

export const isMcpTypescriptSdkConnectionClosedToolError = validate24;
const schema35 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Connection closed$"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkConnectionClosedToolError"};
const pattern6 = new RegExp("^[MCPero0-9: -]{0,18}Connection closed$", "u");

function validate24(data){
/*# sourceURL="McpTypescriptSdkConnectionClosedToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
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
if(data.result !== undefined){
let data1 = data.result;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.isError === undefined) && (missing1 = "isError")) || ((data1.content === undefined) && (missing1 = "content"))){
validate24.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate24.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate24.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate24.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate24.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate24.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Connection closed$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Connection closed$"+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate24.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate24.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate24.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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

export const isMcpTypescriptSdkEmptyBatchRpcError = validate25;
const schema36 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: empty JSON-RPC batch"},"data":{}}}},"$id":"McpTypescriptSdkEmptyBatchRpcError"};

function validate25(data){
/*# sourceURL="McpTypescriptSdkEmptyBatchRpcError" */;
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
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
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
if(-32600 !== data2){
validate25.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate25.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: empty JSON-RPC batch" !== data3){
validate25.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: empty JSON-RPC batch"},message:"must be equal to constant"}];
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

export const isMcpTypescriptSdkErrorEnvelope = validate26;
const schema37 = {"type":"object","required":["error"],"properties":{"error":{"type":"string"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"McpTypescriptSdkErrorEnvelope"};

function validate26(data){
/*# sourceURL="McpTypescriptSdkErrorEnvelope" */;
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
const _errs1 = errors;
if(typeof data.error !== "string"){
validate26.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpTypescriptSdkHeaderMismatchRpcError = validate27;
const schema38 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32020},"message":{"type":"string","pattern":"^Bad Request: the request headers and body disagree: "},"data":{"type":"object","required":["mismatch"],"properties":{"mismatch":{"type":"object","properties":{"header":{"type":"string"},"body":{"type":"string"}}}}}}}},"$id":"McpTypescriptSdkHeaderMismatchRpcError"};
const pattern7 = new RegExp("^Bad Request: the request headers and body disagree: ", "u");

function validate27(data){
/*# sourceURL="McpTypescriptSdkHeaderMismatchRpcError" */;
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
if((((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.data === undefined) && (missing1 = "data"))){
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
if(-32020 !== data2){
validate27.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32020},message:"must be equal to constant"}];
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
if(!pattern7.test(data3)){
validate27.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: the request headers and body disagree: "},message:"must match pattern \""+"^Bad Request: the request headers and body disagree: "+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
if((data4.mismatch === undefined) && (missing2 = "mismatch")){
validate27.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.mismatch !== undefined){
let data5 = data4.mismatch;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.header !== undefined){
const _errs12 = errors;
if(typeof data5.header !== "string"){
validate27.errors = [{instancePath:"/error/data/mismatch/header",schemaPath:"#/properties/error/properties/data/properties/mismatch/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.body !== undefined){
const _errs14 = errors;
if(typeof data5.body !== "string"){
validate27.errors = [{instancePath:"/error/data/mismatch/body",schemaPath:"#/properties/error/properties/data/properties/mismatch/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate27.errors = [{instancePath:"/error/data/mismatch",schemaPath:"#/properties/error/properties/data/properties/mismatch/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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

export const isMcpTypescriptSdkHeaderWithoutMetaRpcError = validate28;
const schema39 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid params: the MCP-Protocol-Version header names "},"data":{}}}},"$id":"McpTypescriptSdkHeaderWithoutMetaRpcError"};
const pattern8 = new RegExp("^Invalid params: the MCP-Protocol-Version header names ", "u");

function validate28(data){
/*# sourceURL="McpTypescriptSdkHeaderWithoutMetaRpcError" */;
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
if(-32602 !== data2){
validate28.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern8.test(data3)){
validate28.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid params: the MCP-Protocol-Version header names "},message:"must match pattern \""+"^Invalid params: the MCP-Protocol-Version header names "+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpTypescriptSdkInputNotSupportedRpcError = validate29;
const schema40 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string","pattern":"^Cannot request input "},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}},"$id":"McpTypescriptSdkInputNotSupportedRpcError"};
const pattern9 = new RegExp("^Cannot request input ", "u");

function validate29(data){
/*# sourceURL="McpTypescriptSdkInputNotSupportedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
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
if(data.error !== undefined){
let data1 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.data === undefined) && (missing1 = "data"))){
validate29.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32021 !== data2){
validate29.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"}];
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
if(!pattern9.test(data3)){
validate29.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Cannot request input "},message:"must match pattern \""+"^Cannot request input "+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate29.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.requiredCapabilities !== undefined){
let data5 = data4.requiredCapabilities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate29.errors = [{instancePath:"/error/data/requiredCapabilities",schemaPath:"#/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate29.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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

export const isMcpTypescriptSdkInputNotSupportedToolError = validate30;
const schema41 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^Cannot request input "}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkInputNotSupportedToolError"};

function validate30(data){
/*# sourceURL="McpTypescriptSdkInputNotSupportedToolError" */;
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
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^Cannot request input "},message:"must match pattern \""+"^Cannot request input "+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate30.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
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

export const isMcpTypescriptSdkInternalServerRpcError = validate31;
const schema42 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","const":"Internal server error"},"data":{}}}},"$id":"McpTypescriptSdkInternalServerRpcError"};

function validate31(data){
/*# sourceURL="McpTypescriptSdkInternalServerRpcError" */;
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
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
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
if(-32603 !== data2){
validate31.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
validate31.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Internal server error" !== data3){
validate31.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Internal server error"},message:"must be equal to constant"}];
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

export const isMcpTypescriptSdkInvalidBatchItemRpcError = validate32;
const schema43 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: JSON-RPC batch contains an invalid message"},"data":{}}}},"$id":"McpTypescriptSdkInvalidBatchItemRpcError"};

function validate32(data){
/*# sourceURL="McpTypescriptSdkInvalidBatchItemRpcError" */;
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
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
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
if(-32600 !== data2){
validate32.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate32.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: JSON-RPC batch contains an invalid message" !== data3){
validate32.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: JSON-RPC batch contains an invalid message"},message:"must be equal to constant"}];
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

export const isMcpTypescriptSdkInvalidCompletionReferenceRpcError = validate33;
const schema44 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid completion reference: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidCompletionReferenceRpcError"};
const pattern11 = new RegExp("^[MCPero0-9: -]{0,18}Invalid completion reference: ", "u");

function validate33(data){
/*# sourceURL="McpTypescriptSdkInvalidCompletionReferenceRpcError" */;
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
if(-32602 !== data2){
validate33.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern11.test(data3)){
validate33.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid completion reference: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid completion reference: "+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const isMcpTypescriptSdkInvalidElicitationResponseToolError = validate34;
const schema45 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkInvalidElicitationResponseToolError"};
const pattern12 = new RegExp("^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: ", "u");

function validate34(data){
/*# sourceURL="McpTypescriptSdkInvalidElicitationResponseToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate34.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate34.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate34.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate34.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate34.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate34.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate34.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate34.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidEventIdRpcError = validate35;
const schema46 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Invalid event ID format"},"data":{}}}},"$id":"McpTypescriptSdkInvalidEventIdRpcError"};

function validate35(data){
/*# sourceURL="McpTypescriptSdkInvalidEventIdRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate35.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate35.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate35.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate35.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate35.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate35.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid event ID format" !== data3){
validate35.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid event ID format"},message:"must be equal to constant"}];
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
validate35.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate35.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidHandlerResultRpcError = validate36;
const schema47 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^Handler for .+ returned "},"data":{}}}},"$id":"McpTypescriptSdkInvalidHandlerResultRpcError"};
const pattern13 = new RegExp("^Handler for .+ returned ", "u");

function validate36(data){
/*# sourceURL="McpTypescriptSdkInvalidHandlerResultRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate36.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate36.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate36.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate36.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate36.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
if(!pattern13.test(data3)){
validate36.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Handler for .+ returned "},message:"must match pattern \""+"^Handler for .+ returned "+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate36.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidHostRpcError = validate37;
const schema48 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Invalid Host[ header]{0,7}: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidHostRpcError"};
const pattern14 = new RegExp("^Invalid Host[ header]{0,7}: ", "u");

function validate37(data){
/*# sourceURL="McpTypescriptSdkInvalidHostRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate37.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate37.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate37.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate37.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate37.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
if(!pattern14.test(data3)){
validate37.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Host[ header]{0,7}: "},message:"must match pattern \""+"^Invalid Host[ header]{0,7}: "+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate37.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate37.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidJsonRpcError = validate38;
const schema49 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","pattern":"^Parse error: [A-Za-z ]{2,24}valid JSON$"},"data":{}}}},"$id":"McpTypescriptSdkInvalidJsonRpcError"};
const pattern15 = new RegExp("^Parse error: [A-Za-z ]{2,24}valid JSON$", "u");

function validate38(data){
/*# sourceURL="McpTypescriptSdkInvalidJsonRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate38.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate38.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate38.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32700 !== data2){
validate38.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"}];
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
if(!pattern15.test(data3)){
validate38.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Parse error: [A-Za-z ]{2,24}valid JSON$"},message:"must match pattern \""+"^Parse error: [A-Za-z ]{2,24}valid JSON$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate38.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate38.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidJsonRpcMessageRpcError = validate39;
const schema50 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","const":"Parse error: Invalid JSON-RPC message"},"data":{}}}},"$id":"McpTypescriptSdkInvalidJsonRpcMessageRpcError"};

function validate39(data){
/*# sourceURL="McpTypescriptSdkInvalidJsonRpcMessageRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate39.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate39.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate39.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate39.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32700 !== data2){
validate39.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"}];
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
validate39.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Parse error: Invalid JSON-RPC message" !== data3){
validate39.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Parse error: Invalid JSON-RPC message"},message:"must be equal to constant"}];
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
validate39.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate39.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidMetaRpcError = validate40;
const schema51 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid _meta envelope"},"data":{}}}},"$id":"McpTypescriptSdkInvalidMetaRpcError"};
const pattern16 = new RegExp("^Invalid _meta envelope", "u");

function validate40(data){
/*# sourceURL="McpTypescriptSdkInvalidMetaRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate40.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate40.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate40.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate40.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern16.test(data3)){
validate40.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid _meta envelope"},message:"must match pattern \""+"^Invalid _meta envelope"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate40.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate40.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidMethodParamsRpcError = validate41;
const schema52 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid params for .+: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidMethodParamsRpcError"};
const pattern17 = new RegExp("^Invalid params for .+: ", "u");

function validate41(data){
/*# sourceURL="McpTypescriptSdkInvalidMethodParamsRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate41.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate41.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate41.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate41.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate41.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern17.test(data3)){
validate41.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid params for .+: "},message:"must match pattern \""+"^Invalid params for .+: "+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate41.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate41.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidOriginRpcError = validate42;
const schema53 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Invalid Origin[ header]{0,7}: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidOriginRpcError"};
const pattern18 = new RegExp("^Invalid Origin[ header]{0,7}: ", "u");

function validate42(data){
/*# sourceURL="McpTypescriptSdkInvalidOriginRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate42.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate42.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate42.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate42.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate42.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
if(!pattern18.test(data3)){
validate42.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Origin[ header]{0,7}: "},message:"must match pattern \""+"^Invalid Origin[ header]{0,7}: "+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate42.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidPromptArgumentsRpcError = validate43;
const schema54 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid arguments for prompt "},"data":{}}}},"$id":"McpTypescriptSdkInvalidPromptArgumentsRpcError"};
const pattern19 = new RegExp("^[MCPero0-9: -]{0,18}Invalid arguments for prompt ", "u");

function validate43(data){
/*# sourceURL="McpTypescriptSdkInvalidPromptArgumentsRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate43.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate43.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate43.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate43.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate43.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern19.test(data3)){
validate43.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid arguments for prompt "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid arguments for prompt "+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate43.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate43.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidRequestBodyRpcError = validate44;
const schema55 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: the request body is not a valid JSON-RPC message"},"data":{}}}},"$id":"McpTypescriptSdkInvalidRequestBodyRpcError"};

function validate44(data){
/*# sourceURL="McpTypescriptSdkInvalidRequestBodyRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate44.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate44.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate44.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate44.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32600 !== data2){
validate44.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate44.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: the request body is not a valid JSON-RPC message" !== data3){
validate44.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: the request body is not a valid JSON-RPC message"},message:"must be equal to constant"}];
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
validate44.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate44.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidRequestStateRpcError = validate45;
const schema56 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","const":"Invalid or expired requestState"},"data":{}}}},"$id":"McpTypescriptSdkInvalidRequestStateRpcError"};

function validate45(data){
/*# sourceURL="McpTypescriptSdkInvalidRequestStateRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate45.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate45.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate45.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate45.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate45.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
validate45.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid or expired requestState" !== data3){
validate45.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid or expired requestState"},message:"must be equal to constant"}];
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
validate45.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate45.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidResourceUriRpcError = validate46;
const schema57 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource URI .+ is invalid$"},"data":{}}}},"$id":"McpTypescriptSdkInvalidResourceUriRpcError"};
const pattern20 = new RegExp("^Resource URI .+ is invalid$", "u");

function validate46(data){
/*# sourceURL="McpTypescriptSdkInvalidResourceUriRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate46.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate46.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate46.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate46.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate46.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern20.test(data3)){
validate46.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource URI .+ is invalid$"},message:"must match pattern \""+"^Resource URI .+ is invalid$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate46.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate46.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidSubscriptionFilterRpcError = validate47;
const schema58 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","const":"Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},"data":{}}}},"$id":"McpTypescriptSdkInvalidSubscriptionFilterRpcError"};

function validate47(data){
/*# sourceURL="McpTypescriptSdkInvalidSubscriptionFilterRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate47.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate47.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate47.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate47.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate47.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
validate47.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" !== data3){
validate47.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},message:"must be equal to constant"}];
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
validate47.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate47.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidToolArgumentsToolError = validate48;
const schema59 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkInvalidToolArgumentsToolError"};
const pattern21 = new RegExp("^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool ", "u");

function validate48(data){
/*# sourceURL="McpTypescriptSdkInvalidToolArgumentsToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate48.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate48.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate48.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate48.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate48.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate48.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern21.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate48.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate48.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate48.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate48.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidToolCallRpcError = validate49;
const schema60 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid tools/call request: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidToolCallRpcError"};
const pattern22 = new RegExp("^[MCPero0-9: -]{0,18}Invalid tools/call request: ", "u");

function validate49(data){
/*# sourceURL="McpTypescriptSdkInvalidToolCallRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate49.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate49.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate49.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate49.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate49.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern22.test(data3)){
validate49.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid tools/call request: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid tools/call request: "+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate49.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate49.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidToolOutputToolError = validate50;
const schema61 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Output validation error: "}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkInvalidToolOutputToolError"};
const pattern23 = new RegExp("^[MCPero0-9: -]{0,18}Output validation error: ", "u");

function validate50(data){
/*# sourceURL="McpTypescriptSdkInvalidToolOutputToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate50.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate50.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate50.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate50.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate50.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate50.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate50.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern23.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Output validation error: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Output validation error: "+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate50.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate50.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate50.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate50.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkInvalidToolResultRpcError = validate51;
const schema62 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid tools/call result: "},"data":{}}}},"$id":"McpTypescriptSdkInvalidToolResultRpcError"};
const pattern24 = new RegExp("^[MCPero0-9: -]{0,18}Invalid tools/call result: ", "u");

function validate51(data){
/*# sourceURL="McpTypescriptSdkInvalidToolResultRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate51.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate51.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate51.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate51.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate51.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern24.test(data3)){
validate51.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid tools/call result: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid tools/call result: "+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate51.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMalformedParamsRpcError = validate52;
const schema63 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^\\[\\n  \\{\\n    \""},"data":{}}}},"$id":"McpTypescriptSdkMalformedParamsRpcError"};
const pattern25 = new RegExp("^\\[\\n  \\{\\n    \"", "u");

function validate52(data){
/*# sourceURL="McpTypescriptSdkMalformedParamsRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate52.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate52.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate52.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate52.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate52.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
if(!pattern25.test(data3)){
validate52.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^\\[\\n  \\{\\n    \""},message:"must match pattern \""+"^\\[\\n  \\{\\n    \""+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate52.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMethodNotAllowedError = validate53;
const schema64 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"method_not_allowed"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"McpTypescriptSdkMethodNotAllowedError"};

function validate53(data){
/*# sourceURL="McpTypescriptSdkMethodNotAllowedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate53.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("method_not_allowed" !== data0){
validate53.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "method_not_allowed"},message:"must be equal to constant"}];
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
validate53.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate53.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate53.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMethodNotAllowedRpcError = validate54;
const schema65 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Method not allowed."},"data":{}}}},"$id":"McpTypescriptSdkMethodNotAllowedRpcError"};

function validate54(data){
/*# sourceURL="McpTypescriptSdkMethodNotAllowedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate54.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate54.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate54.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate54.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate54.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate54.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Method not allowed." !== data3){
validate54.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Method not allowed."},message:"must be equal to constant"}];
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
validate54.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate54.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMissingClientCapabilityRpcError = validate55;
const schema66 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string","pattern":"^Missing required client capabilities: "},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}},"$id":"McpTypescriptSdkMissingClientCapabilityRpcError"};
const pattern26 = new RegExp("^Missing required client capabilities: ", "u");

function validate55(data){
/*# sourceURL="McpTypescriptSdkMissingClientCapabilityRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate55.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate55.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate55.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate55.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32021 !== data2){
validate55.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"}];
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
if(!pattern26.test(data3)){
validate55.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Missing required client capabilities: "},message:"must match pattern \""+"^Missing required client capabilities: "+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate55.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.requiredCapabilities !== undefined){
let data5 = data4.requiredCapabilities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate55.errors = [{instancePath:"/error/data/requiredCapabilities",schemaPath:"#/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate55.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate55.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate55.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMissingClientCapabilityToolError = validate56;
const schema67 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^Client does not support "}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkMissingClientCapabilityToolError"};
const pattern27 = new RegExp("^Client does not support ", "u");

function validate56(data){
/*# sourceURL="McpTypescriptSdkMissingClientCapabilityToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate56.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate56.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate56.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate56.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate56.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate56.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate56.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern27.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^Client does not support "},message:"must match pattern \""+"^Client does not support "+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate56.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate56.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate56.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate56.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMissingHostRpcError = validate57;
const schema68 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Missing Host header"},"data":{}}}},"$id":"McpTypescriptSdkMissingHostRpcError"};

function validate57(data){
/*# sourceURL="McpTypescriptSdkMissingHostRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate57.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate57.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate57.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate57.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate57.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate57.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Missing Host header" !== data3){
validate57.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Missing Host header"},message:"must be equal to constant"}];
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
validate57.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate57.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkMissingMetaRpcError = validate58;
const schema69 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Request is missing the required _meta envelope "},"data":{}}}},"$id":"McpTypescriptSdkMissingMetaRpcError"};
const pattern28 = new RegExp("^Request is missing the required _meta envelope ", "u");

function validate58(data){
/*# sourceURL="McpTypescriptSdkMissingMetaRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate58.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate58.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate58.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate58.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate58.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern28.test(data3)){
validate58.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Request is missing the required _meta envelope "},message:"must match pattern \""+"^Request is missing the required _meta envelope "+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate58.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate58.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkNoValidSessionRpcError = validate59;
const schema70 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: No valid session ID provided"},"data":{}}}},"$id":"McpTypescriptSdkNoValidSessionRpcError"};

function validate59(data){
/*# sourceURL="McpTypescriptSdkNoValidSessionRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate59.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate59.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate59.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate59.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate59.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate59.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: No valid session ID provided" !== data3){
validate59.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: No valid session ID provided"},message:"must be equal to constant"}];
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
validate59.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate59.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkNotAcceptableRpcError = validate60;
const schema71 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Not Acceptable: Client must accept .*text/event-stream$"},"data":{}}}},"$id":"McpTypescriptSdkNotAcceptableRpcError"};
const pattern29 = new RegExp("^Not Acceptable: Client must accept .*text/event-stream$", "u");

function validate60(data){
/*# sourceURL="McpTypescriptSdkNotAcceptableRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate60.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate60.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate60.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate60.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate60.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
if(!pattern29.test(data3)){
validate60.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Not Acceptable: Client must accept .*text/event-stream$"},message:"must match pattern \""+"^Not Acceptable: Client must accept .*text/event-stream$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate60.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkOnlyOneStreamRpcError = validate61;
const schema72 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Conflict: Only one SSE stream is allowed per session"},"data":{}}}},"$id":"McpTypescriptSdkOnlyOneStreamRpcError"};

function validate61(data){
/*# sourceURL="McpTypescriptSdkOnlyOneStreamRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate61.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate61.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate61.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate61.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate61.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate61.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Conflict: Only one SSE stream is allowed per session" !== data3){
validate61.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Conflict: Only one SSE stream is allowed per session"},message:"must be equal to constant"}];
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
validate61.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate61.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkPayloadTooLargeRpcError = validate62;
const schema73 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"},"data":{}}}},"$id":"McpTypescriptSdkPayloadTooLargeRpcError"};
const pattern30 = new RegExp("^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$", "u");

function validate62(data){
/*# sourceURL="McpTypescriptSdkPayloadTooLargeRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate62.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate62.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate62.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate62.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate62.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
if(!pattern30.test(data3)){
validate62.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"},message:"must match pattern \""+"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate62.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkPromptDisabledRpcError = validate63;
const schema74 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Prompt .+ disabled$"},"data":{}}}},"$id":"McpTypescriptSdkPromptDisabledRpcError"};
const pattern31 = new RegExp("^[MCPero0-9: -]{0,18}Prompt .+ disabled$", "u");

function validate63(data){
/*# sourceURL="McpTypescriptSdkPromptDisabledRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate63.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate63.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate63.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate63.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate63.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern31.test(data3)){
validate63.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Prompt .+ disabled$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Prompt .+ disabled$"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate63.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkReplayFailedRpcError = validate64;
const schema75 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Error replaying events"},"data":{}}}},"$id":"McpTypescriptSdkReplayFailedRpcError"};

function validate64(data){
/*# sourceURL="McpTypescriptSdkReplayFailedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate64.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate64.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate64.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate64.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate64.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate64.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Error replaying events" !== data3){
validate64.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Error replaying events"},message:"must be equal to constant"}];
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
validate64.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkRequestTimedOutRpcError = validate65;
const schema76 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32001},"message":{"type":"string","const":"MCP error -32001: Request timed out"},"data":{}}}},"$id":"McpTypescriptSdkRequestTimedOutRpcError"};

function validate65(data){
/*# sourceURL="McpTypescriptSdkRequestTimedOutRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate65.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate65.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate65.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate65.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32001 !== data2){
validate65.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32001},message:"must be equal to constant"}];
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
validate65.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("MCP error -32001: Request timed out" !== data3){
validate65.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "MCP error -32001: Request timed out"},message:"must be equal to constant"}];
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
validate65.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate65.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkRequestTimedOutToolError = validate66;
const schema77 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Request timed out$"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkRequestTimedOutToolError"};
const pattern32 = new RegExp("^[MCPero0-9: -]{0,18}Request timed out$", "u");

function validate66(data){
/*# sourceURL="McpTypescriptSdkRequestTimedOutToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate66.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate66.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate66.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate66.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate66.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate66.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate66.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Request timed out$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Request timed out$"+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate66.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate66.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate66.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate66.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkResourceDisabledRpcError = validate67;
const schema78 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Resource .+ disabled$"},"data":{}}}},"$id":"McpTypescriptSdkResourceDisabledRpcError"};
const pattern33 = new RegExp("^[MCPero0-9: -]{0,18}Resource .+ disabled$", "u");

function validate67(data){
/*# sourceURL="McpTypescriptSdkResourceDisabledRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate67.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate67.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate67.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate67.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate67.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern33.test(data3)){
validate67.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Resource .+ disabled$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Resource .+ disabled$"+"\""}];
return false;
}
}
else {
validate67.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate67.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkResourceNotFoundRpcError = validate68;
const schema79 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"},"data":{"type":"object","required":["uri"],"properties":{"uri":{"type":"string"}}}}}},"$id":"McpTypescriptSdkResourceNotFoundRpcError"};
const pattern34 = new RegExp("^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$", "u");

function validate68(data){
/*# sourceURL="McpTypescriptSdkResourceNotFoundRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate68.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate68.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate68.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate68.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate68.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern34.test(data3)){
validate68.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"},message:"must match pattern \""+"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
if((data4.uri === undefined) && (missing2 = "uri")){
validate68.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.uri !== undefined){
if(typeof data4.uri !== "string"){
validate68.errors = [{instancePath:"/error/data/uri",schemaPath:"#/properties/error/properties/data/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate68.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkResponseNotAcceptedRpcError = validate69;
const schema80 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: JSON-RPC responses cannot be posted to this endpoint"},"data":{}}}},"$id":"McpTypescriptSdkResponseNotAcceptedRpcError"};

function validate69(data){
/*# sourceURL="McpTypescriptSdkResponseNotAcceptedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate69.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate69.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate69.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate69.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32600 !== data2){
validate69.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate69.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: JSON-RPC responses cannot be posted to this endpoint" !== data3){
validate69.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: JSON-RPC responses cannot be posted to this endpoint"},message:"must be equal to constant"}];
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
validate69.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate69.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkRpcErrorEnvelope = validate70;
const schema81 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"data":{}}}},"$id":"McpTypescriptSdkRpcErrorEnvelope"};

function validate70(data){
/*# sourceURL="McpTypescriptSdkRpcErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate70.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate70.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate70.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate70.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate70.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate70.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkServerNotInitializedRpcError = validate71;
const schema82 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: Server not initialized"},"data":{}}}},"$id":"McpTypescriptSdkServerNotInitializedRpcError"};

function validate71(data){
/*# sourceURL="McpTypescriptSdkServerNotInitializedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate71.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate71.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate71.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate71.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate71.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate71.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: Server not initialized" !== data3){
validate71.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: Server not initialized"},message:"must be equal to constant"}];
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
validate71.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate71.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkSessionIdMissingRpcError = validate72;
const schema83 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: Mcp-Session-Id header is required"},"data":{}}}},"$id":"McpTypescriptSdkSessionIdMissingRpcError"};

function validate72(data){
/*# sourceURL="McpTypescriptSdkSessionIdMissingRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate72.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate72.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate72.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate72.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate72.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate72.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Bad Request: Mcp-Session-Id header is required" !== data3){
validate72.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: Mcp-Session-Id header is required"},message:"must be equal to constant"}];
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
validate72.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkSessionNotFoundRpcError = validate73;
const schema84 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32001},"message":{"type":"string","const":"Session not found"},"data":{}}}},"$id":"McpTypescriptSdkSessionNotFoundRpcError"};

function validate73(data){
/*# sourceURL="McpTypescriptSdkSessionNotFoundRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate73.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate73.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate73.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate73.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32001 !== data2){
validate73.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32001},message:"must be equal to constant"}];
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
validate73.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Session not found" !== data3){
validate73.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Session not found"},message:"must be equal to constant"}];
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
validate73.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate73.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkSeveralInitializationsRpcError = validate74;
const schema85 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Invalid Request: Only one initialization request is allowed"},"data":{}}}},"$id":"McpTypescriptSdkSeveralInitializationsRpcError"};

function validate74(data){
/*# sourceURL="McpTypescriptSdkSeveralInitializationsRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate74.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate74.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate74.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate74.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32600 !== data2){
validate74.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"}];
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
validate74.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Invalid Request: Only one initialization request is allowed" !== data3){
validate74.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid Request: Only one initialization request is allowed"},message:"must be equal to constant"}];
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
validate74.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate74.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkStreamInUseRpcError = validate75;
const schema86 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Conflict: Stream already has an active connection"},"data":{}}}},"$id":"McpTypescriptSdkStreamInUseRpcError"};

function validate75(data){
/*# sourceURL="McpTypescriptSdkStreamInUseRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate75.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate75.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate75.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate75.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate75.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate75.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Conflict: Stream already has an active connection" !== data3){
validate75.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Conflict: Stream already has an active connection"},message:"must be equal to constant"}];
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
validate75.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate75.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkStreamsNotResumableRpcError = validate76;
const schema87 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Event store not configured"},"data":{}}}},"$id":"McpTypescriptSdkStreamsNotResumableRpcError"};

function validate76(data){
/*# sourceURL="McpTypescriptSdkStreamsNotResumableRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate76.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate76.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate76.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate76.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate76.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate76.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Event store not configured" !== data3){
validate76.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Event store not configured"},message:"must be equal to constant"}];
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
validate76.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate76.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkSubscriptionLimitRpcError = validate77;
const schema88 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","const":"Subscription limit reached"},"data":{}}}},"$id":"McpTypescriptSdkSubscriptionLimitRpcError"};

function validate77(data){
/*# sourceURL="McpTypescriptSdkSubscriptionLimitRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate77.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate77.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate77.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate77.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate77.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
validate77.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Subscription limit reached" !== data3){
validate77.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Subscription limit reached"},message:"must be equal to constant"}];
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
validate77.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate77.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkTaskAlreadyEndedRpcError = validate78;
const schema89 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: Cannot cancel task in terminal status: "},"data":{}}}},"$id":"McpTypescriptSdkTaskAlreadyEndedRpcError"};
const pattern35 = new RegExp("^MCP error -32602: Cannot cancel task in terminal status: ", "u");

function validate78(data){
/*# sourceURL="McpTypescriptSdkTaskAlreadyEndedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate78.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate78.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate78.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate78.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate78.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern35.test(data3)){
validate78.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Cannot cancel task in terminal status: "},message:"must match pattern \""+"^MCP error -32602: Cannot cancel task in terminal status: "+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate78.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkTaskRequiredToolError = validate79;
const schema90 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32601: Tool .+ requires task augmentation"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkTaskRequiredToolError"};
const pattern36 = new RegExp("^MCP error -32601: Tool .+ requires task augmentation", "u");

function validate79(data){
/*# sourceURL="McpTypescriptSdkTaskRequiredToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate79.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate79.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate79.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate79.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate79.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate79.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate79.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate79.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern36.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32601: Tool .+ requires task augmentation"},message:"must match pattern \""+"^MCP error -32601: Tool .+ requires task augmentation"+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate79.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate79.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate79.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate79.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkTooManyRequestsError = validate80;
const schema91 = {"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"too_many_requests"},"error_description":{"type":"string"},"error_uri":{"type":"string"}},"$id":"McpTypescriptSdkTooManyRequestsError"};

function validate80(data){
/*# sourceURL="McpTypescriptSdkTooManyRequestsError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate80.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate80.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("too_many_requests" !== data0){
validate80.errors = [{instancePath:"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "too_many_requests"},message:"must be equal to constant"}];
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
validate80.errors = [{instancePath:"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate80.errors = [{instancePath:"/error_uri",schemaPath:"#/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate80.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkTooManyToolArgumentsToolError = validate81;
const schema92 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkTooManyToolArgumentsToolError"};
const pattern37 = new RegExp("^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$", "u");

function validate81(data){
/*# sourceURL="McpTypescriptSdkTooManyToolArgumentsToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate81.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate81.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate81.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate81.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate81.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate81.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate81.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate81.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern37.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate81.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate81.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate81.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate81.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkToolDisabledRpcError = validate82;
const schema93 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Tool .+ disabled$"},"data":{}}}},"$id":"McpTypescriptSdkToolDisabledRpcError"};
const pattern38 = new RegExp("^Tool .+ disabled$", "u");

function validate82(data){
/*# sourceURL="McpTypescriptSdkToolDisabledRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate82.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate82.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate82.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate82.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate82.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern38.test(data3)){
validate82.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Tool .+ disabled$"},message:"must match pattern \""+"^Tool .+ disabled$"+"\""}];
return false;
}
}
else {
validate82.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate82.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate82.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkToolDisabledToolError = validate83;
const schema94 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ disabled$"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkToolDisabledToolError"};
const pattern39 = new RegExp("^MCP error -32602: Tool .+ disabled$", "u");

function validate83(data){
/*# sourceURL="McpTypescriptSdkToolDisabledToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate83.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate83.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate83.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate83.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate83.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate83.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate83.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate83.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern39.test(data9)){
const err2 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Tool .+ disabled$"},message:"must match pattern \""+"^MCP error -32602: Tool .+ disabled$"+"\""};
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate83.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate83.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate83.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate83.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkToolErrorEnvelope = validate84;
const schema95 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkToolErrorEnvelope"};

function validate84(data){
/*# sourceURL="McpTypescriptSdkToolErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate84.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate84.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate84.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate84.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate84.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate84.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate84.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate84.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownPromptRpcError = validate85;
const schema96 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Prompt .+ not found$"},"data":{}}}},"$id":"McpTypescriptSdkUnknownPromptRpcError"};
const pattern40 = new RegExp("^[MCPero0-9: -]{0,18}Prompt .+ not found$", "u");

function validate85(data){
/*# sourceURL="McpTypescriptSdkUnknownPromptRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate85.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate85.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate85.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate85.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate85.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern40.test(data3)){
validate85.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Prompt .+ not found$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Prompt .+ not found$"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate85.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate85.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownResourceRpcError = validate86;
const schema97 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: Resource .+ not found$"},"data":{}}}},"$id":"McpTypescriptSdkUnknownResourceRpcError"};
const pattern41 = new RegExp("^MCP error -32602: Resource .+ not found$", "u");

function validate86(data){
/*# sourceURL="McpTypescriptSdkUnknownResourceRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate86.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate86.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate86.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate86.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate86.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern41.test(data3)){
validate86.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Resource .+ not found$"},message:"must match pattern \""+"^MCP error -32602: Resource .+ not found$"+"\""}];
return false;
}
}
else {
validate86.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate86.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate86.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownResourceTemplateRpcError = validate87;
const schema98 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource template .+ not found$"},"data":{}}}},"$id":"McpTypescriptSdkUnknownResourceTemplateRpcError"};
const pattern42 = new RegExp("^Resource template .+ not found$", "u");

function validate87(data){
/*# sourceURL="McpTypescriptSdkUnknownResourceTemplateRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate87.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate87.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate87.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate87.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate87.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern42.test(data3)){
validate87.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource template .+ not found$"},message:"must match pattern \""+"^Resource template .+ not found$"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate87.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownTaskRpcError = validate88;
const schema99 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"},"data":{}}}},"$id":"McpTypescriptSdkUnknownTaskRpcError"};
const pattern43 = new RegExp("^MCP error -32602: [Faildetorvsk :]{0,25}Task not found", "u");

function validate88(data){
/*# sourceURL="McpTypescriptSdkUnknownTaskRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate88.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate88.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate88.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate88.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate88.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern43.test(data3)){
validate88.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"},message:"must match pattern \""+"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"+"\""}];
return false;
}
}
else {
validate88.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate88.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownToolRpcError = validate89;
const schema100 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Tool .+ not found$"},"data":{}}}},"$id":"McpTypescriptSdkUnknownToolRpcError"};
const pattern44 = new RegExp("^Tool .+ not found$", "u");

function validate89(data){
/*# sourceURL="McpTypescriptSdkUnknownToolRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate89.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate89.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate89.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate89.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32602 !== data2){
validate89.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"}];
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
if(!pattern44.test(data3)){
validate89.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Tool .+ not found$"},message:"must match pattern \""+"^Tool .+ not found$"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate89.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate89.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnknownToolToolError = validate90;
const schema101 = {"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ not found$"}}}},"structuredContent":{}}}},"$id":"McpTypescriptSdkUnknownToolToolError"};
const pattern45 = new RegExp("^MCP error -32602: Tool .+ not found$", "u");

function validate90(data){
/*# sourceURL="McpTypescriptSdkUnknownToolToolError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate90.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate90.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate90.errors = [{instancePath:"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.isError !== undefined){
const _errs4 = errors;
if(true !== data1.isError){
validate90.errors = [{instancePath:"/result/isError",schemaPath:"#/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate90.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.type !== undefined){
const _errs9 = errors;
if(typeof data4.type !== "string"){
validate90.errors = [{instancePath:"/result/content/" + i0+"/type",schemaPath:"#/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath:"/result/content/" + i0+"/text",schemaPath:"#/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath:"/result/content/" + i0,schemaPath:"#/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs13 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data7 = data3[i1];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.type === undefined) && (missing3 = "type")) || ((data7.text === undefined) && (missing3 = "text"))){
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
if(data7.type !== undefined){
const _errs16 = errors;
if("text" !== data7.type){
const err1 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.text !== undefined){
let data9 = data7.text;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern45.test(data9)){
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
var valid5 = _errs17 === errors;
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
var valid4 = _errs14 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate90.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
validate90.errors = [{instancePath:"/result/content",schemaPath:"#/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate90.errors = [{instancePath:"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate90.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnreadableBodyRpcError = validate91;
const schema102 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","const":"Parse error: the request body could not be read"},"data":{}}}},"$id":"McpTypescriptSdkUnreadableBodyRpcError"};

function validate91(data){
/*# sourceURL="McpTypescriptSdkUnreadableBodyRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate91.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate91.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate91.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate91.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32700 !== data2){
validate91.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"}];
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
validate91.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Parse error: the request body could not be read" !== data3){
validate91.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Parse error: the request body could not be read"},message:"must be equal to constant"}];
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
validate91.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate91.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnsupportedMediaTypeRpcError = validate92;
const schema103 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Unsupported Media Type: Content-Type must be application/json"},"data":{}}}},"$id":"McpTypescriptSdkUnsupportedMediaTypeRpcError"};

function validate92(data){
/*# sourceURL="McpTypescriptSdkUnsupportedMediaTypeRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate92.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate92.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate92.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate92.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate92.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
validate92.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("Unsupported Media Type: Content-Type must be application/json" !== data3){
validate92.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Unsupported Media Type: Content-Type must be application/json"},message:"must be equal to constant"}];
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
validate92.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate92.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnsupportedProtocolVersionRpcError = validate93;
const schema104 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32022},"message":{"type":"string","pattern":"^Unsupported protocol version: "},"data":{"type":"object","required":["supported"],"properties":{"supported":{"type":"array","items":{"type":"string"}},"requested":{"type":"string"}}}}}},"$id":"McpTypescriptSdkUnsupportedProtocolVersionRpcError"};
const pattern46 = new RegExp("^Unsupported protocol version: ", "u");

function validate93(data){
/*# sourceURL="McpTypescriptSdkUnsupportedProtocolVersionRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate93.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate93.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate93.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate93.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32022 !== data2){
validate93.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32022},message:"must be equal to constant"}];
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
if(!pattern46.test(data3)){
validate93.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Unsupported protocol version: "},message:"must match pattern \""+"^Unsupported protocol version: "+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
if((data4.supported === undefined) && (missing2 = "supported")){
validate93.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
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
validate93.errors = [{instancePath:"/error/data/supported/" + i0,schemaPath:"#/properties/error/properties/data/properties/supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate93.errors = [{instancePath:"/error/data/supported",schemaPath:"#/properties/error/properties/data/properties/supported/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate93.errors = [{instancePath:"/error/data/requested",schemaPath:"#/properties/error/properties/data/properties/requested/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate93.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate93.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate93.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUnsupportedVersionHeaderRpcError = validate94;
const schema105 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Bad Request: Unsupported protocol version: "},"data":{}}}},"$id":"McpTypescriptSdkUnsupportedVersionHeaderRpcError"};
const pattern47 = new RegExp("^Bad Request: Unsupported protocol version: ", "u");

function validate94(data){
/*# sourceURL="McpTypescriptSdkUnsupportedVersionHeaderRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate94.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate94.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate94.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate94.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32000 !== data2){
validate94.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"}];
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
if(!pattern47.test(data3)){
validate94.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: Unsupported protocol version: "},message:"must match pattern \""+"^Bad Request: Unsupported protocol version: "+"\""}];
return false;
}
}
else {
validate94.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate94.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate94.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUrlElicitationMisusedRpcError = validate95;
const schema106 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "},"data":{}}}},"$id":"McpTypescriptSdkUrlElicitationMisusedRpcError"};
const pattern48 = new RegExp("^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision ", "u");

function validate95(data){
/*# sourceURL="McpTypescriptSdkUrlElicitationMisusedRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate95.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate95.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate95.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate95.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32603 !== data2){
validate95.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"}];
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
if(!pattern48.test(data3)){
validate95.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "},message:"must match pattern \""+"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "+"\""}];
return false;
}
}
else {
validate95.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate95.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate95.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkUrlElicitationRequiredRpcError = validate96;
const schema107 = {"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32042},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"},"data":{"type":"object","required":["elicitations"],"properties":{"elicitations":{"type":"array"}}}}}},"$id":"McpTypescriptSdkUrlElicitationRequiredRpcError"};
const pattern49 = new RegExp("^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$", "u");

function validate96(data){
/*# sourceURL="McpTypescriptSdkUrlElicitationRequiredRpcError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.jsonrpc === undefined) && (missing0 = "jsonrpc")) || ((data.error === undefined) && (missing0 = "error"))){
validate96.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jsonrpc !== undefined){
const _errs1 = errors;
if("2.0" !== data.jsonrpc){
validate96.errors = [{instancePath:"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"}];
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
validate96.errors = [{instancePath:"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
let data2 = data1.code;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate96.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(-32042 !== data2){
validate96.errors = [{instancePath:"/error/code",schemaPath:"#/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32042},message:"must be equal to constant"}];
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
if(!pattern49.test(data3)){
validate96.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"+"\""}];
return false;
}
}
else {
validate96.errors = [{instancePath:"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate96.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.elicitations !== undefined){
if(!(Array.isArray(data4.elicitations))){
validate96.errors = [{instancePath:"/error/data/elicitations",schemaPath:"#/properties/error/properties/data/properties/elicitations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate96.errors = [{instancePath:"/error/data",schemaPath:"#/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate96.errors = [{instancePath:"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate96.errors = [{instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

export const isMcpTypescriptSdkError = validate97;
const schema108 = {"anyOf":[{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","pattern":"^Parse error: [A-Za-z ]{2,24}valid JSON$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","const":"Parse error: Invalid JSON-RPC message"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: the request body is not a valid JSON-RPC message"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32700},"message":{"type":"string","const":"Parse error: the request body could not be read"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Not Acceptable: Client must accept .*text/event-stream$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Unsupported Media Type: Content-Type must be application/json"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Method not allowed."},"data":{}}}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"method_not_allowed"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Missing Host header"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Invalid Host[ header]{0,7}: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Invalid Origin[ header]{0,7}: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32001},"message":{"type":"string","const":"Session not found"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: Mcp-Session-Id header is required"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: No valid session ID provided"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Bad Request: Server not initialized"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Invalid Request: Server already initialized"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Invalid Request: Only one initialization request is allowed"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","pattern":"^Bad Request: Unsupported protocol version: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Conflict: Only one SSE stream is allowed per session"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Conflict: Stream already has an active connection"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Event store not configured"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Invalid event ID format"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"Error replaying events"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","pattern":"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: empty JSON-RPC batch"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","pattern":"^Bad Request: JSON-RPC batches "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: JSON-RPC batch contains an invalid message"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32600},"message":{"type":"string","const":"Bad Request: JSON-RPC responses cannot be posted to this endpoint"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32020},"message":{"type":"string","pattern":"^Bad Request: the request headers and body disagree: "},"data":{"type":"object","required":["mismatch"],"properties":{"mismatch":{"type":"object","properties":{"header":{"type":"string"},"body":{"type":"string"}}}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32022},"message":{"type":"string","pattern":"^Unsupported protocol version: "},"data":{"type":"object","required":["supported"],"properties":{"supported":{"type":"array","items":{"type":"string"}},"requested":{"type":"string"}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string","pattern":"^Missing required client capabilities: "},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^Client does not support "}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32021},"message":{"type":"string","pattern":"^Cannot request input "},"data":{"type":"object","required":["requiredCapabilities"],"properties":{"requiredCapabilities":{"type":"object"}}}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^Cannot request input "}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Request is missing the required _meta envelope "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid params: the MCP-Protocol-Version header names "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid _meta envelope"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","const":"Invalid or expired requestState"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","const":"Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","const":"Subscription limit reached"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ not found$"}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Tool .+ not found$"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32602: Tool .+ disabled$"}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Tool .+ disabled$"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "}}}},"structuredContent":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"}}}},"structuredContent":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Output validation error: "}}}},"structuredContent":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^MCP error -32601: Tool .+ requires task augmentation"}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid tools/call request: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^\\[\\n  \\{\\n    \""},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid tools/call result: "},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32001},"message":{"type":"string","const":"MCP error -32001: Request timed out"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Request timed out$"}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32000},"message":{"type":"string","const":"MCP error -32000: Connection closed"},"data":{}}}}},{"type":"object","required":["result"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"result":{"type":"object","required":["isError","content"],"properties":{"isError":{"const":true},"content":{"type":"array","items":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"}}},"contains":{"type":"object","required":["type","text"],"properties":{"type":{"const":"text"},"text":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Connection closed$"}}}},"structuredContent":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Prompt .+ not found$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Prompt .+ disabled$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid arguments for prompt "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: Resource .+ not found$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"},"data":{"type":"object","required":["uri"],"properties":{"uri":{"type":"string"}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource template .+ not found$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Resource .+ disabled$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Resource URI .+ is invalid$"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}Invalid completion reference: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^Invalid params for .+: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32602},"message":{"type":"string","pattern":"^MCP error -32602: Cannot cancel task in terminal status: "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message","data"],"properties":{"code":{"type":"integer","const":-32042},"message":{"type":"string","pattern":"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"},"data":{"type":"object","required":["elicitations"],"properties":{"elicitations":{"type":"array"}}}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","pattern":"^Handler for .+ returned "},"data":{}}}}},{"type":"object","required":["jsonrpc","error"],"properties":{"jsonrpc":{"const":"2.0"},"id":{},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","const":-32603},"message":{"type":"string","const":"Internal server error"},"data":{}}}}},{"type":"object","required":["error"],"properties":{"error":{"type":"string","const":"too_many_requests"},"error_description":{"type":"string"},"error_uri":{"type":"string"}}}],"$id":"McpTypescriptSdkError"};

function validate97(data){
/*# sourceURL="McpTypescriptSdkError" */;
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
let data3 = data1.message;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err5 = {instancePath:"/error/message",schemaPath:"#/anyOf/0/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Parse error: [A-Za-z ]{2,24}valid JSON$"},message:"must match pattern \""+"^Parse error: [A-Za-z ]{2,24}valid JSON$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:"/error/message",schemaPath:"#/anyOf/0/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
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
const err7 = {instancePath:"/error",schemaPath:"#/anyOf/0/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:"",schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:"",schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs12 = errors;
if("2.0" !== data.jsonrpc){
const err10 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:"/error",schemaPath:"#/anyOf/1/properties/error/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data5.code !== undefined){
let data6 = data5.code;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:"/error/code",schemaPath:"#/anyOf/1/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(-32700 !== data6){
const err13 = {instancePath:"/error/code",schemaPath:"#/anyOf/1/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
let data7 = data5.message;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err14 = {instancePath:"/error/message",schemaPath:"#/anyOf/1/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("Parse error: Invalid JSON-RPC message" !== data7){
const err15 = {instancePath:"/error/message",schemaPath:"#/anyOf/1/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Parse error: Invalid JSON-RPC message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:"/error",schemaPath:"#/anyOf/1/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:"",schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:"",schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs21 = errors;
if("2.0" !== data.jsonrpc){
const err19 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
const err20 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data9.code !== undefined){
let data10 = data9.code;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(-32600 !== data10){
const err22 = {instancePath:"/error/code",schemaPath:"#/anyOf/2/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
let data11 = data9.message;
const _errs26 = errors;
if(typeof data11 !== "string"){
const err23 = {instancePath:"/error/message",schemaPath:"#/anyOf/2/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("Bad Request: the request body is not a valid JSON-RPC message" !== data11){
const err24 = {instancePath:"/error/message",schemaPath:"#/anyOf/2/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: the request body is not a valid JSON-RPC message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:"",schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:"",schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs30 = errors;
if("2.0" !== data.jsonrpc){
const err28 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data13.code !== undefined){
let data14 = data13.code;
const _errs33 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:"/error/code",schemaPath:"#/anyOf/3/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(-32700 !== data14){
const err31 = {instancePath:"/error/code",schemaPath:"#/anyOf/3/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32700},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
let data15 = data13.message;
const _errs35 = errors;
if(typeof data15 !== "string"){
const err32 = {instancePath:"/error/message",schemaPath:"#/anyOf/3/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("Parse error: the request body could not be read" !== data15){
const err33 = {instancePath:"/error/message",schemaPath:"#/anyOf/3/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Parse error: the request body could not be read"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
const err34 = {instancePath:"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {instancePath:"",schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {instancePath:"",schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs39 = errors;
if("2.0" !== data.jsonrpc){
const err37 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
const err38 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data17.code !== undefined){
let data18 = data17.code;
const _errs42 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err39 = {instancePath:"/error/code",schemaPath:"#/anyOf/4/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(-32000 !== data18){
const err40 = {instancePath:"/error/code",schemaPath:"#/anyOf/4/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
let data19 = data17.message;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(!pattern30.test(data19)){
const err41 = {instancePath:"/error/message",schemaPath:"#/anyOf/4/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"},message:"must match pattern \""+"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:"/error/message",schemaPath:"#/anyOf/4/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
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
const err43 = {instancePath:"/error",schemaPath:"#/anyOf/4/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
const err44 = {instancePath:"",schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
const err45 = {instancePath:"",schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs48 = errors;
if("2.0" !== data.jsonrpc){
const err46 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
const err47 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data21.code !== undefined){
let data22 = data21.code;
const _errs51 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err48 = {instancePath:"/error/code",schemaPath:"#/anyOf/5/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(-32000 !== data22){
const err49 = {instancePath:"/error/code",schemaPath:"#/anyOf/5/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
let data23 = data21.message;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data23 === "string"){
if(!pattern29.test(data23)){
const err50 = {instancePath:"/error/message",schemaPath:"#/anyOf/5/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Not Acceptable: Client must accept .*text/event-stream$"},message:"must match pattern \""+"^Not Acceptable: Client must accept .*text/event-stream$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:"/error/message",schemaPath:"#/anyOf/5/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
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
const err52 = {instancePath:"/error",schemaPath:"#/anyOf/5/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
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
const err53 = {instancePath:"",schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
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
const err54 = {instancePath:"",schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs57 = errors;
if("2.0" !== data.jsonrpc){
const err55 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/6/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
if(((data25.code === undefined) && (missing13 = "code")) || ((data25.message === undefined) && (missing13 = "message"))){
const err56 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data25.code !== undefined){
let data26 = data25.code;
const _errs60 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err57 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(-32000 !== data26){
const err58 = {instancePath:"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
let data27 = data25.message;
const _errs62 = errors;
if(typeof data27 !== "string"){
const err59 = {instancePath:"/error/message",schemaPath:"#/anyOf/6/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if("Unsupported Media Type: Content-Type must be application/json" !== data27){
const err60 = {instancePath:"/error/message",schemaPath:"#/anyOf/6/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Unsupported Media Type: Content-Type must be application/json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
const err61 = {instancePath:"/error",schemaPath:"#/anyOf/6/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
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
const err62 = {instancePath:"",schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
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
if(((data.jsonrpc === undefined) && (missing14 = "jsonrpc")) || ((data.error === undefined) && (missing14 = "error"))){
const err63 = {instancePath:"",schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs66 = errors;
if("2.0" !== data.jsonrpc){
const err64 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/7/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.error !== undefined){
let data29 = data.error;
const _errs67 = errors;
if(errors === _errs67){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing15;
if(((data29.code === undefined) && (missing15 = "code")) || ((data29.message === undefined) && (missing15 = "message"))){
const err65 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data29.code !== undefined){
let data30 = data29.code;
const _errs69 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err66 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(-32000 !== data30){
const err67 = {instancePath:"/error/code",schemaPath:"#/anyOf/7/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data29.message !== undefined){
let data31 = data29.message;
const _errs71 = errors;
if(typeof data31 !== "string"){
const err68 = {instancePath:"/error/message",schemaPath:"#/anyOf/7/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if("Method not allowed." !== data31){
const err69 = {instancePath:"/error/message",schemaPath:"#/anyOf/7/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Method not allowed."},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
const err70 = {instancePath:"/error",schemaPath:"#/anyOf/7/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var valid15 = _errs67 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
const err71 = {instancePath:"",schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs73 = errors;
if(errors === _errs73){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.error === undefined) && (missing16 = "error")){
const err72 = {instancePath:"",schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data.error !== undefined){
let data32 = data.error;
const _errs75 = errors;
if(typeof data32 !== "string"){
const err73 = {instancePath:"/error",schemaPath:"#/anyOf/8/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("method_not_allowed" !== data32){
const err74 = {instancePath:"/error",schemaPath:"#/anyOf/8/properties/error/const",keyword:"const",params:{allowedValue: "method_not_allowed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid17 = _errs75 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.error_description !== undefined){
const _errs77 = errors;
if(typeof data.error_description !== "string"){
const err75 = {instancePath:"/error_description",schemaPath:"#/anyOf/8/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid17 = _errs77 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.error_uri !== undefined){
const _errs79 = errors;
if(typeof data.error_uri !== "string"){
const err76 = {instancePath:"/error_uri",schemaPath:"#/anyOf/8/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid17 = _errs79 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
const err77 = {instancePath:"",schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid0 = _errs73 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.jsonrpc === undefined) && (missing17 = "jsonrpc")) || ((data.error === undefined) && (missing17 = "error"))){
const err78 = {instancePath:"",schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs83 = errors;
if("2.0" !== data.jsonrpc){
const err79 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/9/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.error !== undefined){
let data36 = data.error;
const _errs84 = errors;
if(errors === _errs84){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing18;
if(((data36.code === undefined) && (missing18 = "code")) || ((data36.message === undefined) && (missing18 = "message"))){
const err80 = {instancePath:"/error",schemaPath:"#/anyOf/9/properties/error/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
if(data36.code !== undefined){
let data37 = data36.code;
const _errs86 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err81 = {instancePath:"/error/code",schemaPath:"#/anyOf/9/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(-32000 !== data37){
const err82 = {instancePath:"/error/code",schemaPath:"#/anyOf/9/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid19 = _errs86 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data36.message !== undefined){
let data38 = data36.message;
const _errs88 = errors;
if(typeof data38 !== "string"){
const err83 = {instancePath:"/error/message",schemaPath:"#/anyOf/9/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if("Missing Host header" !== data38){
const err84 = {instancePath:"/error/message",schemaPath:"#/anyOf/9/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Missing Host header"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid19 = _errs88 === errors;
}
else {
var valid19 = true;
}
}
}
}
else {
const err85 = {instancePath:"/error",schemaPath:"#/anyOf/9/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid18 = _errs84 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err86 = {instancePath:"",schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid0 = _errs81 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs90 = errors;
if(errors === _errs90){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.jsonrpc === undefined) && (missing19 = "jsonrpc")) || ((data.error === undefined) && (missing19 = "error"))){
const err87 = {instancePath:"",schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs92 = errors;
if("2.0" !== data.jsonrpc){
const err88 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/10/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid20 = _errs92 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.error !== undefined){
let data40 = data.error;
const _errs93 = errors;
if(errors === _errs93){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing20;
if(((data40.code === undefined) && (missing20 = "code")) || ((data40.message === undefined) && (missing20 = "message"))){
const err89 = {instancePath:"/error",schemaPath:"#/anyOf/10/properties/error/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(data40.code !== undefined){
let data41 = data40.code;
const _errs95 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err90 = {instancePath:"/error/code",schemaPath:"#/anyOf/10/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(-32000 !== data41){
const err91 = {instancePath:"/error/code",schemaPath:"#/anyOf/10/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid21 = _errs95 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data40.message !== undefined){
let data42 = data40.message;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data42 === "string"){
if(!pattern14.test(data42)){
const err92 = {instancePath:"/error/message",schemaPath:"#/anyOf/10/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Host[ header]{0,7}: "},message:"must match pattern \""+"^Invalid Host[ header]{0,7}: "+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:"/error/message",schemaPath:"#/anyOf/10/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid21 = _errs97 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
const err94 = {instancePath:"/error",schemaPath:"#/anyOf/10/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var valid20 = _errs93 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
const err95 = {instancePath:"",schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid0 = _errs90 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.jsonrpc === undefined) && (missing21 = "jsonrpc")) || ((data.error === undefined) && (missing21 = "error"))){
const err96 = {instancePath:"",schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs101 = errors;
if("2.0" !== data.jsonrpc){
const err97 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/11/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid22 = _errs101 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.error !== undefined){
let data44 = data.error;
const _errs102 = errors;
if(errors === _errs102){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing22;
if(((data44.code === undefined) && (missing22 = "code")) || ((data44.message === undefined) && (missing22 = "message"))){
const err98 = {instancePath:"/error",schemaPath:"#/anyOf/11/properties/error/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
if(data44.code !== undefined){
let data45 = data44.code;
const _errs104 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err99 = {instancePath:"/error/code",schemaPath:"#/anyOf/11/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(-32000 !== data45){
const err100 = {instancePath:"/error/code",schemaPath:"#/anyOf/11/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid23 = _errs104 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data44.message !== undefined){
let data46 = data44.message;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data46 === "string"){
if(!pattern18.test(data46)){
const err101 = {instancePath:"/error/message",schemaPath:"#/anyOf/11/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Origin[ header]{0,7}: "},message:"must match pattern \""+"^Invalid Origin[ header]{0,7}: "+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:"/error/message",schemaPath:"#/anyOf/11/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid23 = _errs106 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
const err103 = {instancePath:"/error",schemaPath:"#/anyOf/11/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid22 = _errs102 === errors;
}
else {
var valid22 = true;
}
}
}
}
else {
const err104 = {instancePath:"",schemaPath:"#/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
var _valid0 = _errs99 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs108 = errors;
if(errors === _errs108){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.jsonrpc === undefined) && (missing23 = "jsonrpc")) || ((data.error === undefined) && (missing23 = "error"))){
const err105 = {instancePath:"",schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};
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
const _errs110 = errors;
if("2.0" !== data.jsonrpc){
const err106 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/12/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid24 = _errs110 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.error !== undefined){
let data48 = data.error;
const _errs111 = errors;
if(errors === _errs111){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing24;
if(((data48.code === undefined) && (missing24 = "code")) || ((data48.message === undefined) && (missing24 = "message"))){
const err107 = {instancePath:"/error",schemaPath:"#/anyOf/12/properties/error/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data48.code !== undefined){
let data49 = data48.code;
const _errs113 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err108 = {instancePath:"/error/code",schemaPath:"#/anyOf/12/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(-32001 !== data49){
const err109 = {instancePath:"/error/code",schemaPath:"#/anyOf/12/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32001},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid25 = _errs113 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data48.message !== undefined){
let data50 = data48.message;
const _errs115 = errors;
if(typeof data50 !== "string"){
const err110 = {instancePath:"/error/message",schemaPath:"#/anyOf/12/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if("Session not found" !== data50){
const err111 = {instancePath:"/error/message",schemaPath:"#/anyOf/12/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Session not found"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid25 = _errs115 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
const err112 = {instancePath:"/error",schemaPath:"#/anyOf/12/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid24 = _errs111 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
const err113 = {instancePath:"",schemaPath:"#/anyOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid0 = _errs108 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs117 = errors;
if(errors === _errs117){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if(((data.jsonrpc === undefined) && (missing25 = "jsonrpc")) || ((data.error === undefined) && (missing25 = "error"))){
const err114 = {instancePath:"",schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs119 = errors;
if("2.0" !== data.jsonrpc){
const err115 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/13/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid26 = _errs119 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.error !== undefined){
let data52 = data.error;
const _errs120 = errors;
if(errors === _errs120){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing26;
if(((data52.code === undefined) && (missing26 = "code")) || ((data52.message === undefined) && (missing26 = "message"))){
const err116 = {instancePath:"/error",schemaPath:"#/anyOf/13/properties/error/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data52.code !== undefined){
let data53 = data52.code;
const _errs122 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err117 = {instancePath:"/error/code",schemaPath:"#/anyOf/13/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(-32000 !== data53){
const err118 = {instancePath:"/error/code",schemaPath:"#/anyOf/13/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid27 = _errs122 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data52.message !== undefined){
let data54 = data52.message;
const _errs124 = errors;
if(typeof data54 !== "string"){
const err119 = {instancePath:"/error/message",schemaPath:"#/anyOf/13/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if("Bad Request: Mcp-Session-Id header is required" !== data54){
const err120 = {instancePath:"/error/message",schemaPath:"#/anyOf/13/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: Mcp-Session-Id header is required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var valid27 = _errs124 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
const err121 = {instancePath:"/error",schemaPath:"#/anyOf/13/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var valid26 = _errs120 === errors;
}
else {
var valid26 = true;
}
}
}
}
else {
const err122 = {instancePath:"",schemaPath:"#/anyOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var _valid0 = _errs117 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs126 = errors;
if(errors === _errs126){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if(((data.jsonrpc === undefined) && (missing27 = "jsonrpc")) || ((data.error === undefined) && (missing27 = "error"))){
const err123 = {instancePath:"",schemaPath:"#/anyOf/14/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs128 = errors;
if("2.0" !== data.jsonrpc){
const err124 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/14/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var valid28 = _errs128 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.error !== undefined){
let data56 = data.error;
const _errs129 = errors;
if(errors === _errs129){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing28;
if(((data56.code === undefined) && (missing28 = "code")) || ((data56.message === undefined) && (missing28 = "message"))){
const err125 = {instancePath:"/error",schemaPath:"#/anyOf/14/properties/error/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
if(data56.code !== undefined){
let data57 = data56.code;
const _errs131 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err126 = {instancePath:"/error/code",schemaPath:"#/anyOf/14/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(-32000 !== data57){
const err127 = {instancePath:"/error/code",schemaPath:"#/anyOf/14/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var valid29 = _errs131 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data56.message !== undefined){
let data58 = data56.message;
const _errs133 = errors;
if(typeof data58 !== "string"){
const err128 = {instancePath:"/error/message",schemaPath:"#/anyOf/14/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if("Bad Request: No valid session ID provided" !== data58){
const err129 = {instancePath:"/error/message",schemaPath:"#/anyOf/14/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: No valid session ID provided"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var valid29 = _errs133 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
const err130 = {instancePath:"/error",schemaPath:"#/anyOf/14/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var valid28 = _errs129 === errors;
}
else {
var valid28 = true;
}
}
}
}
else {
const err131 = {instancePath:"",schemaPath:"#/anyOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid0 = _errs126 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs135 = errors;
if(errors === _errs135){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if(((data.jsonrpc === undefined) && (missing29 = "jsonrpc")) || ((data.error === undefined) && (missing29 = "error"))){
const err132 = {instancePath:"",schemaPath:"#/anyOf/15/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs137 = errors;
if("2.0" !== data.jsonrpc){
const err133 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/15/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var valid30 = _errs137 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.error !== undefined){
let data60 = data.error;
const _errs138 = errors;
if(errors === _errs138){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing30;
if(((data60.code === undefined) && (missing30 = "code")) || ((data60.message === undefined) && (missing30 = "message"))){
const err134 = {instancePath:"/error",schemaPath:"#/anyOf/15/properties/error/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
if(data60.code !== undefined){
let data61 = data60.code;
const _errs140 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err135 = {instancePath:"/error/code",schemaPath:"#/anyOf/15/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(-32000 !== data61){
const err136 = {instancePath:"/error/code",schemaPath:"#/anyOf/15/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var valid31 = _errs140 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data60.message !== undefined){
let data62 = data60.message;
const _errs142 = errors;
if(typeof data62 !== "string"){
const err137 = {instancePath:"/error/message",schemaPath:"#/anyOf/15/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if("Bad Request: Server not initialized" !== data62){
const err138 = {instancePath:"/error/message",schemaPath:"#/anyOf/15/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: Server not initialized"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid31 = _errs142 === errors;
}
else {
var valid31 = true;
}
}
}
}
else {
const err139 = {instancePath:"/error",schemaPath:"#/anyOf/15/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
var valid30 = _errs138 === errors;
}
else {
var valid30 = true;
}
}
}
}
else {
const err140 = {instancePath:"",schemaPath:"#/anyOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var _valid0 = _errs135 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs144 = errors;
if(errors === _errs144){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if(((data.jsonrpc === undefined) && (missing31 = "jsonrpc")) || ((data.error === undefined) && (missing31 = "error"))){
const err141 = {instancePath:"",schemaPath:"#/anyOf/16/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs146 = errors;
if("2.0" !== data.jsonrpc){
const err142 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/16/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var valid32 = _errs146 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.error !== undefined){
let data64 = data.error;
const _errs147 = errors;
if(errors === _errs147){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing32;
if(((data64.code === undefined) && (missing32 = "code")) || ((data64.message === undefined) && (missing32 = "message"))){
const err143 = {instancePath:"/error",schemaPath:"#/anyOf/16/properties/error/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
if(data64.code !== undefined){
let data65 = data64.code;
const _errs149 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err144 = {instancePath:"/error/code",schemaPath:"#/anyOf/16/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(-32600 !== data65){
const err145 = {instancePath:"/error/code",schemaPath:"#/anyOf/16/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var valid33 = _errs149 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data64.message !== undefined){
let data66 = data64.message;
const _errs151 = errors;
if(typeof data66 !== "string"){
const err146 = {instancePath:"/error/message",schemaPath:"#/anyOf/16/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if("Invalid Request: Server already initialized" !== data66){
const err147 = {instancePath:"/error/message",schemaPath:"#/anyOf/16/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid Request: Server already initialized"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid33 = _errs151 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
const err148 = {instancePath:"/error",schemaPath:"#/anyOf/16/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var valid32 = _errs147 === errors;
}
else {
var valid32 = true;
}
}
}
}
else {
const err149 = {instancePath:"",schemaPath:"#/anyOf/16/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid0 = _errs144 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs153 = errors;
if(errors === _errs153){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if(((data.jsonrpc === undefined) && (missing33 = "jsonrpc")) || ((data.error === undefined) && (missing33 = "error"))){
const err150 = {instancePath:"",schemaPath:"#/anyOf/17/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs155 = errors;
if("2.0" !== data.jsonrpc){
const err151 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/17/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var valid34 = _errs155 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.error !== undefined){
let data68 = data.error;
const _errs156 = errors;
if(errors === _errs156){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing34;
if(((data68.code === undefined) && (missing34 = "code")) || ((data68.message === undefined) && (missing34 = "message"))){
const err152 = {instancePath:"/error",schemaPath:"#/anyOf/17/properties/error/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
if(data68.code !== undefined){
let data69 = data68.code;
const _errs158 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err153 = {instancePath:"/error/code",schemaPath:"#/anyOf/17/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(-32600 !== data69){
const err154 = {instancePath:"/error/code",schemaPath:"#/anyOf/17/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var valid35 = _errs158 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data68.message !== undefined){
let data70 = data68.message;
const _errs160 = errors;
if(typeof data70 !== "string"){
const err155 = {instancePath:"/error/message",schemaPath:"#/anyOf/17/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if("Invalid Request: Only one initialization request is allowed" !== data70){
const err156 = {instancePath:"/error/message",schemaPath:"#/anyOf/17/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid Request: Only one initialization request is allowed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var valid35 = _errs160 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err157 = {instancePath:"/error",schemaPath:"#/anyOf/17/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var valid34 = _errs156 === errors;
}
else {
var valid34 = true;
}
}
}
}
else {
const err158 = {instancePath:"",schemaPath:"#/anyOf/17/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid0 = _errs153 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs162 = errors;
if(errors === _errs162){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if(((data.jsonrpc === undefined) && (missing35 = "jsonrpc")) || ((data.error === undefined) && (missing35 = "error"))){
const err159 = {instancePath:"",schemaPath:"#/anyOf/18/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs164 = errors;
if("2.0" !== data.jsonrpc){
const err160 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/18/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var valid36 = _errs164 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data.error !== undefined){
let data72 = data.error;
const _errs165 = errors;
if(errors === _errs165){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing36;
if(((data72.code === undefined) && (missing36 = "code")) || ((data72.message === undefined) && (missing36 = "message"))){
const err161 = {instancePath:"/error",schemaPath:"#/anyOf/18/properties/error/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
if(data72.code !== undefined){
let data73 = data72.code;
const _errs167 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err162 = {instancePath:"/error/code",schemaPath:"#/anyOf/18/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(-32000 !== data73){
const err163 = {instancePath:"/error/code",schemaPath:"#/anyOf/18/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid37 = _errs167 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data72.message !== undefined){
let data74 = data72.message;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data74 === "string"){
if(!pattern47.test(data74)){
const err164 = {instancePath:"/error/message",schemaPath:"#/anyOf/18/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: Unsupported protocol version: "},message:"must match pattern \""+"^Bad Request: Unsupported protocol version: "+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:"/error/message",schemaPath:"#/anyOf/18/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var valid37 = _errs169 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
const err166 = {instancePath:"/error",schemaPath:"#/anyOf/18/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var valid36 = _errs165 === errors;
}
else {
var valid36 = true;
}
}
}
}
else {
const err167 = {instancePath:"",schemaPath:"#/anyOf/18/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
var _valid0 = _errs162 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs171 = errors;
if(errors === _errs171){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if(((data.jsonrpc === undefined) && (missing37 = "jsonrpc")) || ((data.error === undefined) && (missing37 = "error"))){
const err168 = {instancePath:"",schemaPath:"#/anyOf/19/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs173 = errors;
if("2.0" !== data.jsonrpc){
const err169 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/19/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var valid38 = _errs173 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.error !== undefined){
let data76 = data.error;
const _errs174 = errors;
if(errors === _errs174){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing38;
if(((data76.code === undefined) && (missing38 = "code")) || ((data76.message === undefined) && (missing38 = "message"))){
const err170 = {instancePath:"/error",schemaPath:"#/anyOf/19/properties/error/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
if(data76.code !== undefined){
let data77 = data76.code;
const _errs176 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err171 = {instancePath:"/error/code",schemaPath:"#/anyOf/19/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(-32000 !== data77){
const err172 = {instancePath:"/error/code",schemaPath:"#/anyOf/19/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid39 = _errs176 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data76.message !== undefined){
let data78 = data76.message;
const _errs178 = errors;
if(typeof data78 !== "string"){
const err173 = {instancePath:"/error/message",schemaPath:"#/anyOf/19/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if("Conflict: Only one SSE stream is allowed per session" !== data78){
const err174 = {instancePath:"/error/message",schemaPath:"#/anyOf/19/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Conflict: Only one SSE stream is allowed per session"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var valid39 = _errs178 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
const err175 = {instancePath:"/error",schemaPath:"#/anyOf/19/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
var valid38 = _errs174 === errors;
}
else {
var valid38 = true;
}
}
}
}
else {
const err176 = {instancePath:"",schemaPath:"#/anyOf/19/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid0 = _errs171 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs180 = errors;
if(errors === _errs180){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if(((data.jsonrpc === undefined) && (missing39 = "jsonrpc")) || ((data.error === undefined) && (missing39 = "error"))){
const err177 = {instancePath:"",schemaPath:"#/anyOf/20/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs182 = errors;
if("2.0" !== data.jsonrpc){
const err178 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/20/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var valid40 = _errs182 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.error !== undefined){
let data80 = data.error;
const _errs183 = errors;
if(errors === _errs183){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing40;
if(((data80.code === undefined) && (missing40 = "code")) || ((data80.message === undefined) && (missing40 = "message"))){
const err179 = {instancePath:"/error",schemaPath:"#/anyOf/20/properties/error/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
if(data80.code !== undefined){
let data81 = data80.code;
const _errs185 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err180 = {instancePath:"/error/code",schemaPath:"#/anyOf/20/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(-32000 !== data81){
const err181 = {instancePath:"/error/code",schemaPath:"#/anyOf/20/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var valid41 = _errs185 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data80.message !== undefined){
let data82 = data80.message;
const _errs187 = errors;
if(typeof data82 !== "string"){
const err182 = {instancePath:"/error/message",schemaPath:"#/anyOf/20/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if("Conflict: Stream already has an active connection" !== data82){
const err183 = {instancePath:"/error/message",schemaPath:"#/anyOf/20/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Conflict: Stream already has an active connection"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var valid41 = _errs187 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
const err184 = {instancePath:"/error",schemaPath:"#/anyOf/20/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var valid40 = _errs183 === errors;
}
else {
var valid40 = true;
}
}
}
}
else {
const err185 = {instancePath:"",schemaPath:"#/anyOf/20/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
var _valid0 = _errs180 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs189 = errors;
if(errors === _errs189){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if(((data.jsonrpc === undefined) && (missing41 = "jsonrpc")) || ((data.error === undefined) && (missing41 = "error"))){
const err186 = {instancePath:"",schemaPath:"#/anyOf/21/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs191 = errors;
if("2.0" !== data.jsonrpc){
const err187 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/21/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var valid42 = _errs191 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.error !== undefined){
let data84 = data.error;
const _errs192 = errors;
if(errors === _errs192){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing42;
if(((data84.code === undefined) && (missing42 = "code")) || ((data84.message === undefined) && (missing42 = "message"))){
const err188 = {instancePath:"/error",schemaPath:"#/anyOf/21/properties/error/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
if(data84.code !== undefined){
let data85 = data84.code;
const _errs194 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err189 = {instancePath:"/error/code",schemaPath:"#/anyOf/21/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(-32000 !== data85){
const err190 = {instancePath:"/error/code",schemaPath:"#/anyOf/21/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var valid43 = _errs194 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data84.message !== undefined){
let data86 = data84.message;
const _errs196 = errors;
if(typeof data86 !== "string"){
const err191 = {instancePath:"/error/message",schemaPath:"#/anyOf/21/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if("Event store not configured" !== data86){
const err192 = {instancePath:"/error/message",schemaPath:"#/anyOf/21/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Event store not configured"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var valid43 = _errs196 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
const err193 = {instancePath:"/error",schemaPath:"#/anyOf/21/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
var valid42 = _errs192 === errors;
}
else {
var valid42 = true;
}
}
}
}
else {
const err194 = {instancePath:"",schemaPath:"#/anyOf/21/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid0 = _errs189 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs198 = errors;
if(errors === _errs198){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing43;
if(((data.jsonrpc === undefined) && (missing43 = "jsonrpc")) || ((data.error === undefined) && (missing43 = "error"))){
const err195 = {instancePath:"",schemaPath:"#/anyOf/22/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs200 = errors;
if("2.0" !== data.jsonrpc){
const err196 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/22/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var valid44 = _errs200 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.error !== undefined){
let data88 = data.error;
const _errs201 = errors;
if(errors === _errs201){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing44;
if(((data88.code === undefined) && (missing44 = "code")) || ((data88.message === undefined) && (missing44 = "message"))){
const err197 = {instancePath:"/error",schemaPath:"#/anyOf/22/properties/error/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
if(data88.code !== undefined){
let data89 = data88.code;
const _errs203 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err198 = {instancePath:"/error/code",schemaPath:"#/anyOf/22/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(-32000 !== data89){
const err199 = {instancePath:"/error/code",schemaPath:"#/anyOf/22/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid45 = _errs203 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data88.message !== undefined){
let data90 = data88.message;
const _errs205 = errors;
if(typeof data90 !== "string"){
const err200 = {instancePath:"/error/message",schemaPath:"#/anyOf/22/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if("Invalid event ID format" !== data90){
const err201 = {instancePath:"/error/message",schemaPath:"#/anyOf/22/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid event ID format"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var valid45 = _errs205 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
const err202 = {instancePath:"/error",schemaPath:"#/anyOf/22/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
var valid44 = _errs201 === errors;
}
else {
var valid44 = true;
}
}
}
}
else {
const err203 = {instancePath:"",schemaPath:"#/anyOf/22/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid0 = _errs198 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs207 = errors;
if(errors === _errs207){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing45;
if(((data.jsonrpc === undefined) && (missing45 = "jsonrpc")) || ((data.error === undefined) && (missing45 = "error"))){
const err204 = {instancePath:"",schemaPath:"#/anyOf/23/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs209 = errors;
if("2.0" !== data.jsonrpc){
const err205 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/23/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var valid46 = _errs209 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.error !== undefined){
let data92 = data.error;
const _errs210 = errors;
if(errors === _errs210){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing46;
if(((data92.code === undefined) && (missing46 = "code")) || ((data92.message === undefined) && (missing46 = "message"))){
const err206 = {instancePath:"/error",schemaPath:"#/anyOf/23/properties/error/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
if(data92.code !== undefined){
let data93 = data92.code;
const _errs212 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err207 = {instancePath:"/error/code",schemaPath:"#/anyOf/23/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(-32000 !== data93){
const err208 = {instancePath:"/error/code",schemaPath:"#/anyOf/23/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var valid47 = _errs212 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data92.message !== undefined){
let data94 = data92.message;
const _errs214 = errors;
if(typeof data94 !== "string"){
const err209 = {instancePath:"/error/message",schemaPath:"#/anyOf/23/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if("Error replaying events" !== data94){
const err210 = {instancePath:"/error/message",schemaPath:"#/anyOf/23/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Error replaying events"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var valid47 = _errs214 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err211 = {instancePath:"/error",schemaPath:"#/anyOf/23/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var valid46 = _errs210 === errors;
}
else {
var valid46 = true;
}
}
}
}
else {
const err212 = {instancePath:"",schemaPath:"#/anyOf/23/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid0 = _errs207 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs216 = errors;
if(errors === _errs216){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing47;
if(((data.jsonrpc === undefined) && (missing47 = "jsonrpc")) || ((data.error === undefined) && (missing47 = "error"))){
const err213 = {instancePath:"",schemaPath:"#/anyOf/24/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs218 = errors;
if("2.0" !== data.jsonrpc){
const err214 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/24/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var valid48 = _errs218 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.error !== undefined){
let data96 = data.error;
const _errs219 = errors;
if(errors === _errs219){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing48;
if(((data96.code === undefined) && (missing48 = "code")) || ((data96.message === undefined) && (missing48 = "message"))){
const err215 = {instancePath:"/error",schemaPath:"#/anyOf/24/properties/error/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
if(data96.code !== undefined){
let data97 = data96.code;
const _errs221 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err216 = {instancePath:"/error/code",schemaPath:"#/anyOf/24/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(-32600 !== data97){
const err217 = {instancePath:"/error/code",schemaPath:"#/anyOf/24/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var valid49 = _errs221 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data96.message !== undefined){
let data98 = data96.message;
const _errs223 = errors;
if(errors === _errs223){
if(typeof data98 === "string"){
if(!pattern5.test(data98)){
const err218 = {instancePath:"/error/message",schemaPath:"#/anyOf/24/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"},message:"must match pattern \""+"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:"/error/message",schemaPath:"#/anyOf/24/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
var valid49 = _errs223 === errors;
}
else {
var valid49 = true;
}
}
}
}
else {
const err220 = {instancePath:"/error",schemaPath:"#/anyOf/24/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var valid48 = _errs219 === errors;
}
else {
var valid48 = true;
}
}
}
}
else {
const err221 = {instancePath:"",schemaPath:"#/anyOf/24/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var _valid0 = _errs216 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs225 = errors;
if(errors === _errs225){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing49;
if(((data.jsonrpc === undefined) && (missing49 = "jsonrpc")) || ((data.error === undefined) && (missing49 = "error"))){
const err222 = {instancePath:"",schemaPath:"#/anyOf/25/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs227 = errors;
if("2.0" !== data.jsonrpc){
const err223 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/25/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var valid50 = _errs227 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.error !== undefined){
let data100 = data.error;
const _errs228 = errors;
if(errors === _errs228){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing50;
if(((data100.code === undefined) && (missing50 = "code")) || ((data100.message === undefined) && (missing50 = "message"))){
const err224 = {instancePath:"/error",schemaPath:"#/anyOf/25/properties/error/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
if(data100.code !== undefined){
let data101 = data100.code;
const _errs230 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err225 = {instancePath:"/error/code",schemaPath:"#/anyOf/25/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(-32600 !== data101){
const err226 = {instancePath:"/error/code",schemaPath:"#/anyOf/25/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var valid51 = _errs230 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data100.message !== undefined){
let data102 = data100.message;
const _errs232 = errors;
if(typeof data102 !== "string"){
const err227 = {instancePath:"/error/message",schemaPath:"#/anyOf/25/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if("Bad Request: empty JSON-RPC batch" !== data102){
const err228 = {instancePath:"/error/message",schemaPath:"#/anyOf/25/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: empty JSON-RPC batch"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var valid51 = _errs232 === errors;
}
else {
var valid51 = true;
}
}
}
}
else {
const err229 = {instancePath:"/error",schemaPath:"#/anyOf/25/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var valid50 = _errs228 === errors;
}
else {
var valid50 = true;
}
}
}
}
else {
const err230 = {instancePath:"",schemaPath:"#/anyOf/25/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var _valid0 = _errs225 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs234 = errors;
if(errors === _errs234){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing51;
if(((data.jsonrpc === undefined) && (missing51 = "jsonrpc")) || ((data.error === undefined) && (missing51 = "error"))){
const err231 = {instancePath:"",schemaPath:"#/anyOf/26/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs236 = errors;
if("2.0" !== data.jsonrpc){
const err232 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/26/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var valid52 = _errs236 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.error !== undefined){
let data104 = data.error;
const _errs237 = errors;
if(errors === _errs237){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing52;
if(((data104.code === undefined) && (missing52 = "code")) || ((data104.message === undefined) && (missing52 = "message"))){
const err233 = {instancePath:"/error",schemaPath:"#/anyOf/26/properties/error/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
else {
if(data104.code !== undefined){
let data105 = data104.code;
const _errs239 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err234 = {instancePath:"/error/code",schemaPath:"#/anyOf/26/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(-32600 !== data105){
const err235 = {instancePath:"/error/code",schemaPath:"#/anyOf/26/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var valid53 = _errs239 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data104.message !== undefined){
let data106 = data104.message;
const _errs241 = errors;
if(errors === _errs241){
if(typeof data106 === "string"){
if(!pattern4.test(data106)){
const err236 = {instancePath:"/error/message",schemaPath:"#/anyOf/26/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: JSON-RPC batches "},message:"must match pattern \""+"^Bad Request: JSON-RPC batches "+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:"/error/message",schemaPath:"#/anyOf/26/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
var valid53 = _errs241 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
const err238 = {instancePath:"/error",schemaPath:"#/anyOf/26/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
var valid52 = _errs237 === errors;
}
else {
var valid52 = true;
}
}
}
}
else {
const err239 = {instancePath:"",schemaPath:"#/anyOf/26/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
var _valid0 = _errs234 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs243 = errors;
if(errors === _errs243){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing53;
if(((data.jsonrpc === undefined) && (missing53 = "jsonrpc")) || ((data.error === undefined) && (missing53 = "error"))){
const err240 = {instancePath:"",schemaPath:"#/anyOf/27/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs245 = errors;
if("2.0" !== data.jsonrpc){
const err241 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/27/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var valid54 = _errs245 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.error !== undefined){
let data108 = data.error;
const _errs246 = errors;
if(errors === _errs246){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing54;
if(((data108.code === undefined) && (missing54 = "code")) || ((data108.message === undefined) && (missing54 = "message"))){
const err242 = {instancePath:"/error",schemaPath:"#/anyOf/27/properties/error/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
if(data108.code !== undefined){
let data109 = data108.code;
const _errs248 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err243 = {instancePath:"/error/code",schemaPath:"#/anyOf/27/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(-32600 !== data109){
const err244 = {instancePath:"/error/code",schemaPath:"#/anyOf/27/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var valid55 = _errs248 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data108.message !== undefined){
let data110 = data108.message;
const _errs250 = errors;
if(typeof data110 !== "string"){
const err245 = {instancePath:"/error/message",schemaPath:"#/anyOf/27/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if("Bad Request: JSON-RPC batch contains an invalid message" !== data110){
const err246 = {instancePath:"/error/message",schemaPath:"#/anyOf/27/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: JSON-RPC batch contains an invalid message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var valid55 = _errs250 === errors;
}
else {
var valid55 = true;
}
}
}
}
else {
const err247 = {instancePath:"/error",schemaPath:"#/anyOf/27/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
var valid54 = _errs246 === errors;
}
else {
var valid54 = true;
}
}
}
}
else {
const err248 = {instancePath:"",schemaPath:"#/anyOf/27/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid0 = _errs243 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs252 = errors;
if(errors === _errs252){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing55;
if(((data.jsonrpc === undefined) && (missing55 = "jsonrpc")) || ((data.error === undefined) && (missing55 = "error"))){
const err249 = {instancePath:"",schemaPath:"#/anyOf/28/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs254 = errors;
if("2.0" !== data.jsonrpc){
const err250 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/28/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var valid56 = _errs254 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.error !== undefined){
let data112 = data.error;
const _errs255 = errors;
if(errors === _errs255){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing56;
if(((data112.code === undefined) && (missing56 = "code")) || ((data112.message === undefined) && (missing56 = "message"))){
const err251 = {instancePath:"/error",schemaPath:"#/anyOf/28/properties/error/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
if(data112.code !== undefined){
let data113 = data112.code;
const _errs257 = errors;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err252 = {instancePath:"/error/code",schemaPath:"#/anyOf/28/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(-32600 !== data113){
const err253 = {instancePath:"/error/code",schemaPath:"#/anyOf/28/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32600},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var valid57 = _errs257 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data112.message !== undefined){
let data114 = data112.message;
const _errs259 = errors;
if(typeof data114 !== "string"){
const err254 = {instancePath:"/error/message",schemaPath:"#/anyOf/28/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if("Bad Request: JSON-RPC responses cannot be posted to this endpoint" !== data114){
const err255 = {instancePath:"/error/message",schemaPath:"#/anyOf/28/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Bad Request: JSON-RPC responses cannot be posted to this endpoint"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var valid57 = _errs259 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
const err256 = {instancePath:"/error",schemaPath:"#/anyOf/28/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
var valid56 = _errs255 === errors;
}
else {
var valid56 = true;
}
}
}
}
else {
const err257 = {instancePath:"",schemaPath:"#/anyOf/28/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
var _valid0 = _errs252 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs261 = errors;
if(errors === _errs261){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing57;
if(((data.jsonrpc === undefined) && (missing57 = "jsonrpc")) || ((data.error === undefined) && (missing57 = "error"))){
const err258 = {instancePath:"",schemaPath:"#/anyOf/29/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs263 = errors;
if("2.0" !== data.jsonrpc){
const err259 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/29/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var valid58 = _errs263 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.error !== undefined){
let data116 = data.error;
const _errs264 = errors;
if(errors === _errs264){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing58;
if((((data116.code === undefined) && (missing58 = "code")) || ((data116.message === undefined) && (missing58 = "message"))) || ((data116.data === undefined) && (missing58 = "data"))){
const err260 = {instancePath:"/error",schemaPath:"#/anyOf/29/properties/error/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
if(data116.code !== undefined){
let data117 = data116.code;
const _errs266 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err261 = {instancePath:"/error/code",schemaPath:"#/anyOf/29/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(-32020 !== data117){
const err262 = {instancePath:"/error/code",schemaPath:"#/anyOf/29/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32020},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var valid59 = _errs266 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.message !== undefined){
let data118 = data116.message;
const _errs268 = errors;
if(errors === _errs268){
if(typeof data118 === "string"){
if(!pattern7.test(data118)){
const err263 = {instancePath:"/error/message",schemaPath:"#/anyOf/29/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Bad Request: the request headers and body disagree: "},message:"must match pattern \""+"^Bad Request: the request headers and body disagree: "+"\""};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:"/error/message",schemaPath:"#/anyOf/29/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var valid59 = _errs268 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data116.data !== undefined){
let data119 = data116.data;
const _errs270 = errors;
if(errors === _errs270){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing59;
if((data119.mismatch === undefined) && (missing59 = "mismatch")){
const err265 = {instancePath:"/error/data",schemaPath:"#/anyOf/29/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
if(data119.mismatch !== undefined){
let data120 = data119.mismatch;
const _errs272 = errors;
if(errors === _errs272){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.header !== undefined){
const _errs274 = errors;
if(typeof data120.header !== "string"){
const err266 = {instancePath:"/error/data/mismatch/header",schemaPath:"#/anyOf/29/properties/error/properties/data/properties/mismatch/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var valid61 = _errs274 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data120.body !== undefined){
const _errs276 = errors;
if(typeof data120.body !== "string"){
const err267 = {instancePath:"/error/data/mismatch/body",schemaPath:"#/anyOf/29/properties/error/properties/data/properties/mismatch/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var valid61 = _errs276 === errors;
}
else {
var valid61 = true;
}
}
}
else {
const err268 = {instancePath:"/error/data/mismatch",schemaPath:"#/anyOf/29/properties/error/properties/data/properties/mismatch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
}
}
else {
const err269 = {instancePath:"/error/data",schemaPath:"#/anyOf/29/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var valid59 = _errs270 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
else {
const err270 = {instancePath:"/error",schemaPath:"#/anyOf/29/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
var valid58 = _errs264 === errors;
}
else {
var valid58 = true;
}
}
}
}
else {
const err271 = {instancePath:"",schemaPath:"#/anyOf/29/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var _valid0 = _errs261 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs278 = errors;
if(errors === _errs278){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing60;
if(((data.jsonrpc === undefined) && (missing60 = "jsonrpc")) || ((data.error === undefined) && (missing60 = "error"))){
const err272 = {instancePath:"",schemaPath:"#/anyOf/30/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs280 = errors;
if("2.0" !== data.jsonrpc){
const err273 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/30/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var valid62 = _errs280 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.error !== undefined){
let data124 = data.error;
const _errs281 = errors;
if(errors === _errs281){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing61;
if((((data124.code === undefined) && (missing61 = "code")) || ((data124.message === undefined) && (missing61 = "message"))) || ((data124.data === undefined) && (missing61 = "data"))){
const err274 = {instancePath:"/error",schemaPath:"#/anyOf/30/properties/error/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
else {
if(data124.code !== undefined){
let data125 = data124.code;
const _errs283 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err275 = {instancePath:"/error/code",schemaPath:"#/anyOf/30/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(-32022 !== data125){
const err276 = {instancePath:"/error/code",schemaPath:"#/anyOf/30/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32022},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var valid63 = _errs283 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data124.message !== undefined){
let data126 = data124.message;
const _errs285 = errors;
if(errors === _errs285){
if(typeof data126 === "string"){
if(!pattern46.test(data126)){
const err277 = {instancePath:"/error/message",schemaPath:"#/anyOf/30/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Unsupported protocol version: "},message:"must match pattern \""+"^Unsupported protocol version: "+"\""};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:"/error/message",schemaPath:"#/anyOf/30/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid63 = _errs285 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data124.data !== undefined){
let data127 = data124.data;
const _errs287 = errors;
if(errors === _errs287){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing62;
if((data127.supported === undefined) && (missing62 = "supported")){
const err279 = {instancePath:"/error/data",schemaPath:"#/anyOf/30/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
if(data127.supported !== undefined){
let data128 = data127.supported;
const _errs289 = errors;
if(errors === _errs289){
if(Array.isArray(data128)){
var valid65 = true;
const len0 = data128.length;
for(let i0=0; i0<len0; i0++){
const _errs291 = errors;
if(typeof data128[i0] !== "string"){
const err280 = {instancePath:"/error/data/supported/" + i0,schemaPath:"#/anyOf/30/properties/error/properties/data/properties/supported/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var valid65 = _errs291 === errors;
if(!valid65){
break;
}
}
}
else {
const err281 = {instancePath:"/error/data/supported",schemaPath:"#/anyOf/30/properties/error/properties/data/properties/supported/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
var valid64 = _errs289 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data127.requested !== undefined){
const _errs293 = errors;
if(typeof data127.requested !== "string"){
const err282 = {instancePath:"/error/data/requested",schemaPath:"#/anyOf/30/properties/error/properties/data/properties/requested/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var valid64 = _errs293 === errors;
}
else {
var valid64 = true;
}
}
}
}
else {
const err283 = {instancePath:"/error/data",schemaPath:"#/anyOf/30/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
var valid63 = _errs287 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
else {
const err284 = {instancePath:"/error",schemaPath:"#/anyOf/30/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var valid62 = _errs281 === errors;
}
else {
var valid62 = true;
}
}
}
}
else {
const err285 = {instancePath:"",schemaPath:"#/anyOf/30/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
var _valid0 = _errs278 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs295 = errors;
if(errors === _errs295){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing63;
if(((data.jsonrpc === undefined) && (missing63 = "jsonrpc")) || ((data.error === undefined) && (missing63 = "error"))){
const err286 = {instancePath:"",schemaPath:"#/anyOf/31/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs297 = errors;
if("2.0" !== data.jsonrpc){
const err287 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/31/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var valid66 = _errs297 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.error !== undefined){
let data132 = data.error;
const _errs298 = errors;
if(errors === _errs298){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing64;
if((((data132.code === undefined) && (missing64 = "code")) || ((data132.message === undefined) && (missing64 = "message"))) || ((data132.data === undefined) && (missing64 = "data"))){
const err288 = {instancePath:"/error",schemaPath:"#/anyOf/31/properties/error/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
else {
if(data132.code !== undefined){
let data133 = data132.code;
const _errs300 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err289 = {instancePath:"/error/code",schemaPath:"#/anyOf/31/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(-32021 !== data133){
const err290 = {instancePath:"/error/code",schemaPath:"#/anyOf/31/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var valid67 = _errs300 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data132.message !== undefined){
let data134 = data132.message;
const _errs302 = errors;
if(errors === _errs302){
if(typeof data134 === "string"){
if(!pattern26.test(data134)){
const err291 = {instancePath:"/error/message",schemaPath:"#/anyOf/31/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Missing required client capabilities: "},message:"must match pattern \""+"^Missing required client capabilities: "+"\""};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:"/error/message",schemaPath:"#/anyOf/31/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var valid67 = _errs302 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data132.data !== undefined){
let data135 = data132.data;
const _errs304 = errors;
if(errors === _errs304){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing65;
if((data135.requiredCapabilities === undefined) && (missing65 = "requiredCapabilities")){
const err293 = {instancePath:"/error/data",schemaPath:"#/anyOf/31/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
if(data135.requiredCapabilities !== undefined){
let data136 = data135.requiredCapabilities;
if(!(data136 && typeof data136 == "object" && !Array.isArray(data136))){
const err294 = {instancePath:"/error/data/requiredCapabilities",schemaPath:"#/anyOf/31/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
else {
const err295 = {instancePath:"/error/data",schemaPath:"#/anyOf/31/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var valid67 = _errs304 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
else {
const err296 = {instancePath:"/error",schemaPath:"#/anyOf/31/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
var valid66 = _errs298 === errors;
}
else {
var valid66 = true;
}
}
}
}
else {
const err297 = {instancePath:"",schemaPath:"#/anyOf/31/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var _valid0 = _errs295 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs308 = errors;
if(errors === _errs308){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing66;
if((data.result === undefined) && (missing66 = "result")){
const err298 = {instancePath:"",schemaPath:"#/anyOf/32/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs310 = errors;
if("2.0" !== data.jsonrpc){
const err299 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/32/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var valid69 = _errs310 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data.result !== undefined){
let data138 = data.result;
const _errs311 = errors;
if(errors === _errs311){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
let missing67;
if(((data138.isError === undefined) && (missing67 = "isError")) || ((data138.content === undefined) && (missing67 = "content"))){
const err300 = {instancePath:"/result",schemaPath:"#/anyOf/32/properties/result/required",keyword:"required",params:{missingProperty: missing67},message:"must have required property '"+missing67+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
if(data138.isError !== undefined){
const _errs313 = errors;
if(true !== data138.isError){
const err301 = {instancePath:"/result/isError",schemaPath:"#/anyOf/32/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var valid70 = _errs313 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data138.content !== undefined){
let data140 = data138.content;
const _errs314 = errors;
if(errors === _errs314){
if(Array.isArray(data140)){
var valid71 = true;
const len1 = data140.length;
for(let i1=0; i1<len1; i1++){
let data141 = data140[i1];
const _errs316 = errors;
if(errors === _errs316){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing68;
if((data141.type === undefined) && (missing68 = "type")){
const err302 = {instancePath:"/result/content/" + i1,schemaPath:"#/anyOf/32/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing68},message:"must have required property '"+missing68+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
if(data141.type !== undefined){
const _errs318 = errors;
if(typeof data141.type !== "string"){
const err303 = {instancePath:"/result/content/" + i1+"/type",schemaPath:"#/anyOf/32/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var valid72 = _errs318 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data141.text !== undefined){
const _errs320 = errors;
if(typeof data141.text !== "string"){
const err304 = {instancePath:"/result/content/" + i1+"/text",schemaPath:"#/anyOf/32/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var valid72 = _errs320 === errors;
}
else {
var valid72 = true;
}
}
}
}
else {
const err305 = {instancePath:"/result/content/" + i1,schemaPath:"#/anyOf/32/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
var valid71 = _errs316 === errors;
if(!valid71){
break;
}
}
if(valid71){
const _errs322 = errors;
const len2 = data140.length;
for(let i2=0; i2<len2; i2++){
let data144 = data140[i2];
const _errs323 = errors;
if(errors === _errs323){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing69;
if(((data144.type === undefined) && (missing69 = "type")) || ((data144.text === undefined) && (missing69 = "text"))){
const err306 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/32/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing69},message:"must have required property '"+missing69+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
else {
if(data144.type !== undefined){
const _errs325 = errors;
if("text" !== data144.type){
const err307 = {instancePath:"/result/content/" + i2+"/type",schemaPath:"#/anyOf/32/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var valid74 = _errs325 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data144.text !== undefined){
let data146 = data144.text;
const _errs326 = errors;
if(errors === _errs326){
if(typeof data146 === "string"){
if(!pattern27.test(data146)){
const err308 = {instancePath:"/result/content/" + i2+"/text",schemaPath:"#/anyOf/32/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^Client does not support "},message:"must match pattern \""+"^Client does not support "+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:"/result/content/" + i2+"/text",schemaPath:"#/anyOf/32/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
var valid74 = _errs326 === errors;
}
else {
var valid74 = true;
}
}
}
}
else {
const err310 = {instancePath:"/result/content/" + i2,schemaPath:"#/anyOf/32/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var valid73 = _errs323 === errors;
if(valid73){
break;
}
}
if(!valid73){
const err311 = {instancePath:"/result/content",schemaPath:"#/anyOf/32/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs322;
if(vErrors !== null){
if(_errs322){
vErrors.length = _errs322;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err312 = {instancePath:"/result/content",schemaPath:"#/anyOf/32/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
var valid70 = _errs314 === errors;
}
else {
var valid70 = true;
}
}
}
}
else {
const err313 = {instancePath:"/result",schemaPath:"#/anyOf/32/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
var valid69 = _errs311 === errors;
}
else {
var valid69 = true;
}
}
}
}
else {
const err314 = {instancePath:"",schemaPath:"#/anyOf/32/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
var _valid0 = _errs308 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs328 = errors;
if(errors === _errs328){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing70;
if(((data.jsonrpc === undefined) && (missing70 = "jsonrpc")) || ((data.error === undefined) && (missing70 = "error"))){
const err315 = {instancePath:"",schemaPath:"#/anyOf/33/required",keyword:"required",params:{missingProperty: missing70},message:"must have required property '"+missing70+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs330 = errors;
if("2.0" !== data.jsonrpc){
const err316 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/33/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var valid75 = _errs330 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.error !== undefined){
let data148 = data.error;
const _errs331 = errors;
if(errors === _errs331){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing71;
if((((data148.code === undefined) && (missing71 = "code")) || ((data148.message === undefined) && (missing71 = "message"))) || ((data148.data === undefined) && (missing71 = "data"))){
const err317 = {instancePath:"/error",schemaPath:"#/anyOf/33/properties/error/required",keyword:"required",params:{missingProperty: missing71},message:"must have required property '"+missing71+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
else {
if(data148.code !== undefined){
let data149 = data148.code;
const _errs333 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err318 = {instancePath:"/error/code",schemaPath:"#/anyOf/33/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(-32021 !== data149){
const err319 = {instancePath:"/error/code",schemaPath:"#/anyOf/33/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32021},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var valid76 = _errs333 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data148.message !== undefined){
let data150 = data148.message;
const _errs335 = errors;
if(errors === _errs335){
if(typeof data150 === "string"){
if(!pattern9.test(data150)){
const err320 = {instancePath:"/error/message",schemaPath:"#/anyOf/33/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Cannot request input "},message:"must match pattern \""+"^Cannot request input "+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:"/error/message",schemaPath:"#/anyOf/33/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
var valid76 = _errs335 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data148.data !== undefined){
let data151 = data148.data;
const _errs337 = errors;
if(errors === _errs337){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing72;
if((data151.requiredCapabilities === undefined) && (missing72 = "requiredCapabilities")){
const err322 = {instancePath:"/error/data",schemaPath:"#/anyOf/33/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing72},message:"must have required property '"+missing72+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
else {
if(data151.requiredCapabilities !== undefined){
let data152 = data151.requiredCapabilities;
if(!(data152 && typeof data152 == "object" && !Array.isArray(data152))){
const err323 = {instancePath:"/error/data/requiredCapabilities",schemaPath:"#/anyOf/33/properties/error/properties/data/properties/requiredCapabilities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
}
else {
const err324 = {instancePath:"/error/data",schemaPath:"#/anyOf/33/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var valid76 = _errs337 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
else {
const err325 = {instancePath:"/error",schemaPath:"#/anyOf/33/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
var valid75 = _errs331 === errors;
}
else {
var valid75 = true;
}
}
}
}
else {
const err326 = {instancePath:"",schemaPath:"#/anyOf/33/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
var _valid0 = _errs328 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs341 = errors;
if(errors === _errs341){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing73;
if((data.result === undefined) && (missing73 = "result")){
const err327 = {instancePath:"",schemaPath:"#/anyOf/34/required",keyword:"required",params:{missingProperty: missing73},message:"must have required property '"+missing73+"'"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs343 = errors;
if("2.0" !== data.jsonrpc){
const err328 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/34/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var valid78 = _errs343 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data.result !== undefined){
let data154 = data.result;
const _errs344 = errors;
if(errors === _errs344){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing74;
if(((data154.isError === undefined) && (missing74 = "isError")) || ((data154.content === undefined) && (missing74 = "content"))){
const err329 = {instancePath:"/result",schemaPath:"#/anyOf/34/properties/result/required",keyword:"required",params:{missingProperty: missing74},message:"must have required property '"+missing74+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
else {
if(data154.isError !== undefined){
const _errs346 = errors;
if(true !== data154.isError){
const err330 = {instancePath:"/result/isError",schemaPath:"#/anyOf/34/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var valid79 = _errs346 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data154.content !== undefined){
let data156 = data154.content;
const _errs347 = errors;
if(errors === _errs347){
if(Array.isArray(data156)){
var valid80 = true;
const len3 = data156.length;
for(let i3=0; i3<len3; i3++){
let data157 = data156[i3];
const _errs349 = errors;
if(errors === _errs349){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing75;
if((data157.type === undefined) && (missing75 = "type")){
const err331 = {instancePath:"/result/content/" + i3,schemaPath:"#/anyOf/34/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing75},message:"must have required property '"+missing75+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
if(data157.type !== undefined){
const _errs351 = errors;
if(typeof data157.type !== "string"){
const err332 = {instancePath:"/result/content/" + i3+"/type",schemaPath:"#/anyOf/34/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var valid81 = _errs351 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data157.text !== undefined){
const _errs353 = errors;
if(typeof data157.text !== "string"){
const err333 = {instancePath:"/result/content/" + i3+"/text",schemaPath:"#/anyOf/34/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var valid81 = _errs353 === errors;
}
else {
var valid81 = true;
}
}
}
}
else {
const err334 = {instancePath:"/result/content/" + i3,schemaPath:"#/anyOf/34/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
var valid80 = _errs349 === errors;
if(!valid80){
break;
}
}
if(valid80){
const _errs355 = errors;
const len4 = data156.length;
for(let i4=0; i4<len4; i4++){
let data160 = data156[i4];
const _errs356 = errors;
if(errors === _errs356){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing76;
if(((data160.type === undefined) && (missing76 = "type")) || ((data160.text === undefined) && (missing76 = "text"))){
const err335 = {instancePath:"/result/content/" + i4,schemaPath:"#/anyOf/34/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing76},message:"must have required property '"+missing76+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
else {
if(data160.type !== undefined){
const _errs358 = errors;
if("text" !== data160.type){
const err336 = {instancePath:"/result/content/" + i4+"/type",schemaPath:"#/anyOf/34/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var valid83 = _errs358 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data160.text !== undefined){
let data162 = data160.text;
const _errs359 = errors;
if(errors === _errs359){
if(typeof data162 === "string"){
if(!pattern9.test(data162)){
const err337 = {instancePath:"/result/content/" + i4+"/text",schemaPath:"#/anyOf/34/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^Cannot request input "},message:"must match pattern \""+"^Cannot request input "+"\""};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:"/result/content/" + i4+"/text",schemaPath:"#/anyOf/34/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
var valid83 = _errs359 === errors;
}
else {
var valid83 = true;
}
}
}
}
else {
const err339 = {instancePath:"/result/content/" + i4,schemaPath:"#/anyOf/34/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
var valid82 = _errs356 === errors;
if(valid82){
break;
}
}
if(!valid82){
const err340 = {instancePath:"/result/content",schemaPath:"#/anyOf/34/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
else {
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err341 = {instancePath:"/result/content",schemaPath:"#/anyOf/34/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
var valid79 = _errs347 === errors;
}
else {
var valid79 = true;
}
}
}
}
else {
const err342 = {instancePath:"/result",schemaPath:"#/anyOf/34/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
var valid78 = _errs344 === errors;
}
else {
var valid78 = true;
}
}
}
}
else {
const err343 = {instancePath:"",schemaPath:"#/anyOf/34/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
var _valid0 = _errs341 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs361 = errors;
if(errors === _errs361){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing77;
if(((data.jsonrpc === undefined) && (missing77 = "jsonrpc")) || ((data.error === undefined) && (missing77 = "error"))){
const err344 = {instancePath:"",schemaPath:"#/anyOf/35/required",keyword:"required",params:{missingProperty: missing77},message:"must have required property '"+missing77+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs363 = errors;
if("2.0" !== data.jsonrpc){
const err345 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/35/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var valid84 = _errs363 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data.error !== undefined){
let data164 = data.error;
const _errs364 = errors;
if(errors === _errs364){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing78;
if(((data164.code === undefined) && (missing78 = "code")) || ((data164.message === undefined) && (missing78 = "message"))){
const err346 = {instancePath:"/error",schemaPath:"#/anyOf/35/properties/error/required",keyword:"required",params:{missingProperty: missing78},message:"must have required property '"+missing78+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
if(data164.code !== undefined){
let data165 = data164.code;
const _errs366 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err347 = {instancePath:"/error/code",schemaPath:"#/anyOf/35/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(-32602 !== data165){
const err348 = {instancePath:"/error/code",schemaPath:"#/anyOf/35/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var valid85 = _errs366 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data164.message !== undefined){
let data166 = data164.message;
const _errs368 = errors;
if(errors === _errs368){
if(typeof data166 === "string"){
if(!pattern28.test(data166)){
const err349 = {instancePath:"/error/message",schemaPath:"#/anyOf/35/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Request is missing the required _meta envelope "},message:"must match pattern \""+"^Request is missing the required _meta envelope "+"\""};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:"/error/message",schemaPath:"#/anyOf/35/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
var valid85 = _errs368 === errors;
}
else {
var valid85 = true;
}
}
}
}
else {
const err351 = {instancePath:"/error",schemaPath:"#/anyOf/35/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
var valid84 = _errs364 === errors;
}
else {
var valid84 = true;
}
}
}
}
else {
const err352 = {instancePath:"",schemaPath:"#/anyOf/35/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
var _valid0 = _errs361 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs370 = errors;
if(errors === _errs370){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing79;
if(((data.jsonrpc === undefined) && (missing79 = "jsonrpc")) || ((data.error === undefined) && (missing79 = "error"))){
const err353 = {instancePath:"",schemaPath:"#/anyOf/36/required",keyword:"required",params:{missingProperty: missing79},message:"must have required property '"+missing79+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs372 = errors;
if("2.0" !== data.jsonrpc){
const err354 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/36/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var valid86 = _errs372 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data.error !== undefined){
let data168 = data.error;
const _errs373 = errors;
if(errors === _errs373){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing80;
if(((data168.code === undefined) && (missing80 = "code")) || ((data168.message === undefined) && (missing80 = "message"))){
const err355 = {instancePath:"/error",schemaPath:"#/anyOf/36/properties/error/required",keyword:"required",params:{missingProperty: missing80},message:"must have required property '"+missing80+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
else {
if(data168.code !== undefined){
let data169 = data168.code;
const _errs375 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err356 = {instancePath:"/error/code",schemaPath:"#/anyOf/36/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(-32602 !== data169){
const err357 = {instancePath:"/error/code",schemaPath:"#/anyOf/36/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var valid87 = _errs375 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data168.message !== undefined){
let data170 = data168.message;
const _errs377 = errors;
if(errors === _errs377){
if(typeof data170 === "string"){
if(!pattern8.test(data170)){
const err358 = {instancePath:"/error/message",schemaPath:"#/anyOf/36/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid params: the MCP-Protocol-Version header names "},message:"must match pattern \""+"^Invalid params: the MCP-Protocol-Version header names "+"\""};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:"/error/message",schemaPath:"#/anyOf/36/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
var valid87 = _errs377 === errors;
}
else {
var valid87 = true;
}
}
}
}
else {
const err360 = {instancePath:"/error",schemaPath:"#/anyOf/36/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
var valid86 = _errs373 === errors;
}
else {
var valid86 = true;
}
}
}
}
else {
const err361 = {instancePath:"",schemaPath:"#/anyOf/36/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var _valid0 = _errs370 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs379 = errors;
if(errors === _errs379){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing81;
if(((data.jsonrpc === undefined) && (missing81 = "jsonrpc")) || ((data.error === undefined) && (missing81 = "error"))){
const err362 = {instancePath:"",schemaPath:"#/anyOf/37/required",keyword:"required",params:{missingProperty: missing81},message:"must have required property '"+missing81+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs381 = errors;
if("2.0" !== data.jsonrpc){
const err363 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/37/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var valid88 = _errs381 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.error !== undefined){
let data172 = data.error;
const _errs382 = errors;
if(errors === _errs382){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing82;
if(((data172.code === undefined) && (missing82 = "code")) || ((data172.message === undefined) && (missing82 = "message"))){
const err364 = {instancePath:"/error",schemaPath:"#/anyOf/37/properties/error/required",keyword:"required",params:{missingProperty: missing82},message:"must have required property '"+missing82+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
else {
if(data172.code !== undefined){
let data173 = data172.code;
const _errs384 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err365 = {instancePath:"/error/code",schemaPath:"#/anyOf/37/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(-32602 !== data173){
const err366 = {instancePath:"/error/code",schemaPath:"#/anyOf/37/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var valid89 = _errs384 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data172.message !== undefined){
let data174 = data172.message;
const _errs386 = errors;
if(errors === _errs386){
if(typeof data174 === "string"){
if(!pattern16.test(data174)){
const err367 = {instancePath:"/error/message",schemaPath:"#/anyOf/37/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid _meta envelope"},message:"must match pattern \""+"^Invalid _meta envelope"+"\""};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:"/error/message",schemaPath:"#/anyOf/37/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
var valid89 = _errs386 === errors;
}
else {
var valid89 = true;
}
}
}
}
else {
const err369 = {instancePath:"/error",schemaPath:"#/anyOf/37/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
var valid88 = _errs382 === errors;
}
else {
var valid88 = true;
}
}
}
}
else {
const err370 = {instancePath:"",schemaPath:"#/anyOf/37/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
var _valid0 = _errs379 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs388 = errors;
if(errors === _errs388){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing83;
if(((data.jsonrpc === undefined) && (missing83 = "jsonrpc")) || ((data.error === undefined) && (missing83 = "error"))){
const err371 = {instancePath:"",schemaPath:"#/anyOf/38/required",keyword:"required",params:{missingProperty: missing83},message:"must have required property '"+missing83+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs390 = errors;
if("2.0" !== data.jsonrpc){
const err372 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/38/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var valid90 = _errs390 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.error !== undefined){
let data176 = data.error;
const _errs391 = errors;
if(errors === _errs391){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing84;
if(((data176.code === undefined) && (missing84 = "code")) || ((data176.message === undefined) && (missing84 = "message"))){
const err373 = {instancePath:"/error",schemaPath:"#/anyOf/38/properties/error/required",keyword:"required",params:{missingProperty: missing84},message:"must have required property '"+missing84+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
if(data176.code !== undefined){
let data177 = data176.code;
const _errs393 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err374 = {instancePath:"/error/code",schemaPath:"#/anyOf/38/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(-32602 !== data177){
const err375 = {instancePath:"/error/code",schemaPath:"#/anyOf/38/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var valid91 = _errs393 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data176.message !== undefined){
let data178 = data176.message;
const _errs395 = errors;
if(typeof data178 !== "string"){
const err376 = {instancePath:"/error/message",schemaPath:"#/anyOf/38/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if("Invalid or expired requestState" !== data178){
const err377 = {instancePath:"/error/message",schemaPath:"#/anyOf/38/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid or expired requestState"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var valid91 = _errs395 === errors;
}
else {
var valid91 = true;
}
}
}
}
else {
const err378 = {instancePath:"/error",schemaPath:"#/anyOf/38/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
var valid90 = _errs391 === errors;
}
else {
var valid90 = true;
}
}
}
}
else {
const err379 = {instancePath:"",schemaPath:"#/anyOf/38/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
var _valid0 = _errs388 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs397 = errors;
if(errors === _errs397){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing85;
if(((data.jsonrpc === undefined) && (missing85 = "jsonrpc")) || ((data.error === undefined) && (missing85 = "error"))){
const err380 = {instancePath:"",schemaPath:"#/anyOf/39/required",keyword:"required",params:{missingProperty: missing85},message:"must have required property '"+missing85+"'"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs399 = errors;
if("2.0" !== data.jsonrpc){
const err381 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/39/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var valid92 = _errs399 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data.error !== undefined){
let data180 = data.error;
const _errs400 = errors;
if(errors === _errs400){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing86;
if(((data180.code === undefined) && (missing86 = "code")) || ((data180.message === undefined) && (missing86 = "message"))){
const err382 = {instancePath:"/error",schemaPath:"#/anyOf/39/properties/error/required",keyword:"required",params:{missingProperty: missing86},message:"must have required property '"+missing86+"'"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
else {
if(data180.code !== undefined){
let data181 = data180.code;
const _errs402 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err383 = {instancePath:"/error/code",schemaPath:"#/anyOf/39/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(-32602 !== data181){
const err384 = {instancePath:"/error/code",schemaPath:"#/anyOf/39/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var valid93 = _errs402 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data180.message !== undefined){
let data182 = data180.message;
const _errs404 = errors;
if(typeof data182 !== "string"){
const err385 = {instancePath:"/error/message",schemaPath:"#/anyOf/39/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if("Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" !== data182){
const err386 = {instancePath:"/error/message",schemaPath:"#/anyOf/39/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var valid93 = _errs404 === errors;
}
else {
var valid93 = true;
}
}
}
}
else {
const err387 = {instancePath:"/error",schemaPath:"#/anyOf/39/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
var valid92 = _errs400 === errors;
}
else {
var valid92 = true;
}
}
}
}
else {
const err388 = {instancePath:"",schemaPath:"#/anyOf/39/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
var _valid0 = _errs397 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs406 = errors;
if(errors === _errs406){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing87;
if(((data.jsonrpc === undefined) && (missing87 = "jsonrpc")) || ((data.error === undefined) && (missing87 = "error"))){
const err389 = {instancePath:"",schemaPath:"#/anyOf/40/required",keyword:"required",params:{missingProperty: missing87},message:"must have required property '"+missing87+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs408 = errors;
if("2.0" !== data.jsonrpc){
const err390 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/40/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var valid94 = _errs408 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.error !== undefined){
let data184 = data.error;
const _errs409 = errors;
if(errors === _errs409){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing88;
if(((data184.code === undefined) && (missing88 = "code")) || ((data184.message === undefined) && (missing88 = "message"))){
const err391 = {instancePath:"/error",schemaPath:"#/anyOf/40/properties/error/required",keyword:"required",params:{missingProperty: missing88},message:"must have required property '"+missing88+"'"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
else {
if(data184.code !== undefined){
let data185 = data184.code;
const _errs411 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err392 = {instancePath:"/error/code",schemaPath:"#/anyOf/40/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(-32603 !== data185){
const err393 = {instancePath:"/error/code",schemaPath:"#/anyOf/40/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var valid95 = _errs411 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data184.message !== undefined){
let data186 = data184.message;
const _errs413 = errors;
if(typeof data186 !== "string"){
const err394 = {instancePath:"/error/message",schemaPath:"#/anyOf/40/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if("Subscription limit reached" !== data186){
const err395 = {instancePath:"/error/message",schemaPath:"#/anyOf/40/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Subscription limit reached"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var valid95 = _errs413 === errors;
}
else {
var valid95 = true;
}
}
}
}
else {
const err396 = {instancePath:"/error",schemaPath:"#/anyOf/40/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
var valid94 = _errs409 === errors;
}
else {
var valid94 = true;
}
}
}
}
else {
const err397 = {instancePath:"",schemaPath:"#/anyOf/40/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
var _valid0 = _errs406 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs415 = errors;
if(errors === _errs415){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing89;
if((data.result === undefined) && (missing89 = "result")){
const err398 = {instancePath:"",schemaPath:"#/anyOf/41/required",keyword:"required",params:{missingProperty: missing89},message:"must have required property '"+missing89+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs417 = errors;
if("2.0" !== data.jsonrpc){
const err399 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/41/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var valid96 = _errs417 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data.result !== undefined){
let data188 = data.result;
const _errs418 = errors;
if(errors === _errs418){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing90;
if(((data188.isError === undefined) && (missing90 = "isError")) || ((data188.content === undefined) && (missing90 = "content"))){
const err400 = {instancePath:"/result",schemaPath:"#/anyOf/41/properties/result/required",keyword:"required",params:{missingProperty: missing90},message:"must have required property '"+missing90+"'"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
else {
if(data188.isError !== undefined){
const _errs420 = errors;
if(true !== data188.isError){
const err401 = {instancePath:"/result/isError",schemaPath:"#/anyOf/41/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var valid97 = _errs420 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data188.content !== undefined){
let data190 = data188.content;
const _errs421 = errors;
if(errors === _errs421){
if(Array.isArray(data190)){
var valid98 = true;
const len5 = data190.length;
for(let i5=0; i5<len5; i5++){
let data191 = data190[i5];
const _errs423 = errors;
if(errors === _errs423){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing91;
if((data191.type === undefined) && (missing91 = "type")){
const err402 = {instancePath:"/result/content/" + i5,schemaPath:"#/anyOf/41/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing91},message:"must have required property '"+missing91+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
else {
if(data191.type !== undefined){
const _errs425 = errors;
if(typeof data191.type !== "string"){
const err403 = {instancePath:"/result/content/" + i5+"/type",schemaPath:"#/anyOf/41/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var valid99 = _errs425 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data191.text !== undefined){
const _errs427 = errors;
if(typeof data191.text !== "string"){
const err404 = {instancePath:"/result/content/" + i5+"/text",schemaPath:"#/anyOf/41/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var valid99 = _errs427 === errors;
}
else {
var valid99 = true;
}
}
}
}
else {
const err405 = {instancePath:"/result/content/" + i5,schemaPath:"#/anyOf/41/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
var valid98 = _errs423 === errors;
if(!valid98){
break;
}
}
if(valid98){
const _errs429 = errors;
const len6 = data190.length;
for(let i6=0; i6<len6; i6++){
let data194 = data190[i6];
const _errs430 = errors;
if(errors === _errs430){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing92;
if(((data194.type === undefined) && (missing92 = "type")) || ((data194.text === undefined) && (missing92 = "text"))){
const err406 = {instancePath:"/result/content/" + i6,schemaPath:"#/anyOf/41/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing92},message:"must have required property '"+missing92+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
else {
if(data194.type !== undefined){
const _errs432 = errors;
if("text" !== data194.type){
const err407 = {instancePath:"/result/content/" + i6+"/type",schemaPath:"#/anyOf/41/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var valid101 = _errs432 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data194.text !== undefined){
let data196 = data194.text;
const _errs433 = errors;
if(errors === _errs433){
if(typeof data196 === "string"){
if(!pattern45.test(data196)){
const err408 = {instancePath:"/result/content/" + i6+"/text",schemaPath:"#/anyOf/41/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Tool .+ not found$"},message:"must match pattern \""+"^MCP error -32602: Tool .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:"/result/content/" + i6+"/text",schemaPath:"#/anyOf/41/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
var valid101 = _errs433 === errors;
}
else {
var valid101 = true;
}
}
}
}
else {
const err410 = {instancePath:"/result/content/" + i6,schemaPath:"#/anyOf/41/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
var valid100 = _errs430 === errors;
if(valid100){
break;
}
}
if(!valid100){
const err411 = {instancePath:"/result/content",schemaPath:"#/anyOf/41/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
else {
errors = _errs429;
if(vErrors !== null){
if(_errs429){
vErrors.length = _errs429;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err412 = {instancePath:"/result/content",schemaPath:"#/anyOf/41/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
var valid97 = _errs421 === errors;
}
else {
var valid97 = true;
}
}
}
}
else {
const err413 = {instancePath:"/result",schemaPath:"#/anyOf/41/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
var valid96 = _errs418 === errors;
}
else {
var valid96 = true;
}
}
}
}
else {
const err414 = {instancePath:"",schemaPath:"#/anyOf/41/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
var _valid0 = _errs415 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs435 = errors;
if(errors === _errs435){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing93;
if(((data.jsonrpc === undefined) && (missing93 = "jsonrpc")) || ((data.error === undefined) && (missing93 = "error"))){
const err415 = {instancePath:"",schemaPath:"#/anyOf/42/required",keyword:"required",params:{missingProperty: missing93},message:"must have required property '"+missing93+"'"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs437 = errors;
if("2.0" !== data.jsonrpc){
const err416 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/42/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var valid102 = _errs437 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data.error !== undefined){
let data198 = data.error;
const _errs438 = errors;
if(errors === _errs438){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing94;
if(((data198.code === undefined) && (missing94 = "code")) || ((data198.message === undefined) && (missing94 = "message"))){
const err417 = {instancePath:"/error",schemaPath:"#/anyOf/42/properties/error/required",keyword:"required",params:{missingProperty: missing94},message:"must have required property '"+missing94+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
else {
if(data198.code !== undefined){
let data199 = data198.code;
const _errs440 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err418 = {instancePath:"/error/code",schemaPath:"#/anyOf/42/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(-32602 !== data199){
const err419 = {instancePath:"/error/code",schemaPath:"#/anyOf/42/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var valid103 = _errs440 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data198.message !== undefined){
let data200 = data198.message;
const _errs442 = errors;
if(errors === _errs442){
if(typeof data200 === "string"){
if(!pattern44.test(data200)){
const err420 = {instancePath:"/error/message",schemaPath:"#/anyOf/42/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Tool .+ not found$"},message:"must match pattern \""+"^Tool .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:"/error/message",schemaPath:"#/anyOf/42/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
var valid103 = _errs442 === errors;
}
else {
var valid103 = true;
}
}
}
}
else {
const err422 = {instancePath:"/error",schemaPath:"#/anyOf/42/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
var valid102 = _errs438 === errors;
}
else {
var valid102 = true;
}
}
}
}
else {
const err423 = {instancePath:"",schemaPath:"#/anyOf/42/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
var _valid0 = _errs435 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs444 = errors;
if(errors === _errs444){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing95;
if((data.result === undefined) && (missing95 = "result")){
const err424 = {instancePath:"",schemaPath:"#/anyOf/43/required",keyword:"required",params:{missingProperty: missing95},message:"must have required property '"+missing95+"'"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs446 = errors;
if("2.0" !== data.jsonrpc){
const err425 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/43/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var valid104 = _errs446 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data.result !== undefined){
let data202 = data.result;
const _errs447 = errors;
if(errors === _errs447){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing96;
if(((data202.isError === undefined) && (missing96 = "isError")) || ((data202.content === undefined) && (missing96 = "content"))){
const err426 = {instancePath:"/result",schemaPath:"#/anyOf/43/properties/result/required",keyword:"required",params:{missingProperty: missing96},message:"must have required property '"+missing96+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
if(data202.isError !== undefined){
const _errs449 = errors;
if(true !== data202.isError){
const err427 = {instancePath:"/result/isError",schemaPath:"#/anyOf/43/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var valid105 = _errs449 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data202.content !== undefined){
let data204 = data202.content;
const _errs450 = errors;
if(errors === _errs450){
if(Array.isArray(data204)){
var valid106 = true;
const len7 = data204.length;
for(let i7=0; i7<len7; i7++){
let data205 = data204[i7];
const _errs452 = errors;
if(errors === _errs452){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing97;
if((data205.type === undefined) && (missing97 = "type")){
const err428 = {instancePath:"/result/content/" + i7,schemaPath:"#/anyOf/43/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing97},message:"must have required property '"+missing97+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
else {
if(data205.type !== undefined){
const _errs454 = errors;
if(typeof data205.type !== "string"){
const err429 = {instancePath:"/result/content/" + i7+"/type",schemaPath:"#/anyOf/43/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var valid107 = _errs454 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data205.text !== undefined){
const _errs456 = errors;
if(typeof data205.text !== "string"){
const err430 = {instancePath:"/result/content/" + i7+"/text",schemaPath:"#/anyOf/43/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var valid107 = _errs456 === errors;
}
else {
var valid107 = true;
}
}
}
}
else {
const err431 = {instancePath:"/result/content/" + i7,schemaPath:"#/anyOf/43/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
var valid106 = _errs452 === errors;
if(!valid106){
break;
}
}
if(valid106){
const _errs458 = errors;
const len8 = data204.length;
for(let i8=0; i8<len8; i8++){
let data208 = data204[i8];
const _errs459 = errors;
if(errors === _errs459){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing98;
if(((data208.type === undefined) && (missing98 = "type")) || ((data208.text === undefined) && (missing98 = "text"))){
const err432 = {instancePath:"/result/content/" + i8,schemaPath:"#/anyOf/43/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing98},message:"must have required property '"+missing98+"'"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
else {
if(data208.type !== undefined){
const _errs461 = errors;
if("text" !== data208.type){
const err433 = {instancePath:"/result/content/" + i8+"/type",schemaPath:"#/anyOf/43/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var valid109 = _errs461 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data208.text !== undefined){
let data210 = data208.text;
const _errs462 = errors;
if(errors === _errs462){
if(typeof data210 === "string"){
if(!pattern39.test(data210)){
const err434 = {instancePath:"/result/content/" + i8+"/text",schemaPath:"#/anyOf/43/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Tool .+ disabled$"},message:"must match pattern \""+"^MCP error -32602: Tool .+ disabled$"+"\""};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:"/result/content/" + i8+"/text",schemaPath:"#/anyOf/43/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
var valid109 = _errs462 === errors;
}
else {
var valid109 = true;
}
}
}
}
else {
const err436 = {instancePath:"/result/content/" + i8,schemaPath:"#/anyOf/43/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
var valid108 = _errs459 === errors;
if(valid108){
break;
}
}
if(!valid108){
const err437 = {instancePath:"/result/content",schemaPath:"#/anyOf/43/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
else {
errors = _errs458;
if(vErrors !== null){
if(_errs458){
vErrors.length = _errs458;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err438 = {instancePath:"/result/content",schemaPath:"#/anyOf/43/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
var valid105 = _errs450 === errors;
}
else {
var valid105 = true;
}
}
}
}
else {
const err439 = {instancePath:"/result",schemaPath:"#/anyOf/43/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
var valid104 = _errs447 === errors;
}
else {
var valid104 = true;
}
}
}
}
else {
const err440 = {instancePath:"",schemaPath:"#/anyOf/43/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
var _valid0 = _errs444 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs464 = errors;
if(errors === _errs464){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing99;
if(((data.jsonrpc === undefined) && (missing99 = "jsonrpc")) || ((data.error === undefined) && (missing99 = "error"))){
const err441 = {instancePath:"",schemaPath:"#/anyOf/44/required",keyword:"required",params:{missingProperty: missing99},message:"must have required property '"+missing99+"'"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs466 = errors;
if("2.0" !== data.jsonrpc){
const err442 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/44/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
var valid110 = _errs466 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data.error !== undefined){
let data212 = data.error;
const _errs467 = errors;
if(errors === _errs467){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing100;
if(((data212.code === undefined) && (missing100 = "code")) || ((data212.message === undefined) && (missing100 = "message"))){
const err443 = {instancePath:"/error",schemaPath:"#/anyOf/44/properties/error/required",keyword:"required",params:{missingProperty: missing100},message:"must have required property '"+missing100+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
else {
if(data212.code !== undefined){
let data213 = data212.code;
const _errs469 = errors;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err444 = {instancePath:"/error/code",schemaPath:"#/anyOf/44/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(-32602 !== data213){
const err445 = {instancePath:"/error/code",schemaPath:"#/anyOf/44/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var valid111 = _errs469 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data212.message !== undefined){
let data214 = data212.message;
const _errs471 = errors;
if(errors === _errs471){
if(typeof data214 === "string"){
if(!pattern38.test(data214)){
const err446 = {instancePath:"/error/message",schemaPath:"#/anyOf/44/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Tool .+ disabled$"},message:"must match pattern \""+"^Tool .+ disabled$"+"\""};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:"/error/message",schemaPath:"#/anyOf/44/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
var valid111 = _errs471 === errors;
}
else {
var valid111 = true;
}
}
}
}
else {
const err448 = {instancePath:"/error",schemaPath:"#/anyOf/44/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
var valid110 = _errs467 === errors;
}
else {
var valid110 = true;
}
}
}
}
else {
const err449 = {instancePath:"",schemaPath:"#/anyOf/44/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
var _valid0 = _errs464 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs473 = errors;
if(errors === _errs473){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing101;
if((data.result === undefined) && (missing101 = "result")){
const err450 = {instancePath:"",schemaPath:"#/anyOf/45/required",keyword:"required",params:{missingProperty: missing101},message:"must have required property '"+missing101+"'"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs475 = errors;
if("2.0" !== data.jsonrpc){
const err451 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/45/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var valid112 = _errs475 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.result !== undefined){
let data216 = data.result;
const _errs476 = errors;
if(errors === _errs476){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing102;
if(((data216.isError === undefined) && (missing102 = "isError")) || ((data216.content === undefined) && (missing102 = "content"))){
const err452 = {instancePath:"/result",schemaPath:"#/anyOf/45/properties/result/required",keyword:"required",params:{missingProperty: missing102},message:"must have required property '"+missing102+"'"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
else {
if(data216.isError !== undefined){
const _errs478 = errors;
if(true !== data216.isError){
const err453 = {instancePath:"/result/isError",schemaPath:"#/anyOf/45/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var valid113 = _errs478 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data216.content !== undefined){
let data218 = data216.content;
const _errs479 = errors;
if(errors === _errs479){
if(Array.isArray(data218)){
var valid114 = true;
const len9 = data218.length;
for(let i9=0; i9<len9; i9++){
let data219 = data218[i9];
const _errs481 = errors;
if(errors === _errs481){
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
let missing103;
if((data219.type === undefined) && (missing103 = "type")){
const err454 = {instancePath:"/result/content/" + i9,schemaPath:"#/anyOf/45/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing103},message:"must have required property '"+missing103+"'"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
else {
if(data219.type !== undefined){
const _errs483 = errors;
if(typeof data219.type !== "string"){
const err455 = {instancePath:"/result/content/" + i9+"/type",schemaPath:"#/anyOf/45/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var valid115 = _errs483 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data219.text !== undefined){
const _errs485 = errors;
if(typeof data219.text !== "string"){
const err456 = {instancePath:"/result/content/" + i9+"/text",schemaPath:"#/anyOf/45/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var valid115 = _errs485 === errors;
}
else {
var valid115 = true;
}
}
}
}
else {
const err457 = {instancePath:"/result/content/" + i9,schemaPath:"#/anyOf/45/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
var valid114 = _errs481 === errors;
if(!valid114){
break;
}
}
if(valid114){
const _errs487 = errors;
const len10 = data218.length;
for(let i10=0; i10<len10; i10++){
let data222 = data218[i10];
const _errs488 = errors;
if(errors === _errs488){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing104;
if(((data222.type === undefined) && (missing104 = "type")) || ((data222.text === undefined) && (missing104 = "text"))){
const err458 = {instancePath:"/result/content/" + i10,schemaPath:"#/anyOf/45/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing104},message:"must have required property '"+missing104+"'"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
else {
if(data222.type !== undefined){
const _errs490 = errors;
if("text" !== data222.type){
const err459 = {instancePath:"/result/content/" + i10+"/type",schemaPath:"#/anyOf/45/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
var valid117 = _errs490 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data222.text !== undefined){
let data224 = data222.text;
const _errs491 = errors;
if(errors === _errs491){
if(typeof data224 === "string"){
if(!pattern21.test(data224)){
const err460 = {instancePath:"/result/content/" + i10+"/text",schemaPath:"#/anyOf/45/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool "+"\""};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:"/result/content/" + i10+"/text",schemaPath:"#/anyOf/45/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
var valid117 = _errs491 === errors;
}
else {
var valid117 = true;
}
}
}
}
else {
const err462 = {instancePath:"/result/content/" + i10,schemaPath:"#/anyOf/45/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
var valid116 = _errs488 === errors;
if(valid116){
break;
}
}
if(!valid116){
const err463 = {instancePath:"/result/content",schemaPath:"#/anyOf/45/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err464 = {instancePath:"/result/content",schemaPath:"#/anyOf/45/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
var valid113 = _errs479 === errors;
}
else {
var valid113 = true;
}
}
}
}
else {
const err465 = {instancePath:"/result",schemaPath:"#/anyOf/45/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
var valid112 = _errs476 === errors;
}
else {
var valid112 = true;
}
}
}
}
else {
const err466 = {instancePath:"",schemaPath:"#/anyOf/45/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
var _valid0 = _errs473 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs493 = errors;
if(errors === _errs493){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing105;
if((data.result === undefined) && (missing105 = "result")){
const err467 = {instancePath:"",schemaPath:"#/anyOf/46/required",keyword:"required",params:{missingProperty: missing105},message:"must have required property '"+missing105+"'"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs495 = errors;
if("2.0" !== data.jsonrpc){
const err468 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/46/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var valid118 = _errs495 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.result !== undefined){
let data226 = data.result;
const _errs496 = errors;
if(errors === _errs496){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
let missing106;
if(((data226.isError === undefined) && (missing106 = "isError")) || ((data226.content === undefined) && (missing106 = "content"))){
const err469 = {instancePath:"/result",schemaPath:"#/anyOf/46/properties/result/required",keyword:"required",params:{missingProperty: missing106},message:"must have required property '"+missing106+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
else {
if(data226.isError !== undefined){
const _errs498 = errors;
if(true !== data226.isError){
const err470 = {instancePath:"/result/isError",schemaPath:"#/anyOf/46/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var valid119 = _errs498 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data226.content !== undefined){
let data228 = data226.content;
const _errs499 = errors;
if(errors === _errs499){
if(Array.isArray(data228)){
var valid120 = true;
const len11 = data228.length;
for(let i11=0; i11<len11; i11++){
let data229 = data228[i11];
const _errs501 = errors;
if(errors === _errs501){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing107;
if((data229.type === undefined) && (missing107 = "type")){
const err471 = {instancePath:"/result/content/" + i11,schemaPath:"#/anyOf/46/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing107},message:"must have required property '"+missing107+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
else {
if(data229.type !== undefined){
const _errs503 = errors;
if(typeof data229.type !== "string"){
const err472 = {instancePath:"/result/content/" + i11+"/type",schemaPath:"#/anyOf/46/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var valid121 = _errs503 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data229.text !== undefined){
const _errs505 = errors;
if(typeof data229.text !== "string"){
const err473 = {instancePath:"/result/content/" + i11+"/text",schemaPath:"#/anyOf/46/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var valid121 = _errs505 === errors;
}
else {
var valid121 = true;
}
}
}
}
else {
const err474 = {instancePath:"/result/content/" + i11,schemaPath:"#/anyOf/46/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
var valid120 = _errs501 === errors;
if(!valid120){
break;
}
}
if(valid120){
const _errs507 = errors;
const len12 = data228.length;
for(let i12=0; i12<len12; i12++){
let data232 = data228[i12];
const _errs508 = errors;
if(errors === _errs508){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing108;
if(((data232.type === undefined) && (missing108 = "type")) || ((data232.text === undefined) && (missing108 = "text"))){
const err475 = {instancePath:"/result/content/" + i12,schemaPath:"#/anyOf/46/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing108},message:"must have required property '"+missing108+"'"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
if(data232.type !== undefined){
const _errs510 = errors;
if("text" !== data232.type){
const err476 = {instancePath:"/result/content/" + i12+"/type",schemaPath:"#/anyOf/46/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var valid123 = _errs510 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data232.text !== undefined){
let data234 = data232.text;
const _errs511 = errors;
if(errors === _errs511){
if(typeof data234 === "string"){
if(!pattern37.test(data234)){
const err477 = {instancePath:"/result/content/" + i12+"/text",schemaPath:"#/anyOf/46/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$"+"\""};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:"/result/content/" + i12+"/text",schemaPath:"#/anyOf/46/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var valid123 = _errs511 === errors;
}
else {
var valid123 = true;
}
}
}
}
else {
const err479 = {instancePath:"/result/content/" + i12,schemaPath:"#/anyOf/46/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var valid122 = _errs508 === errors;
if(valid122){
break;
}
}
if(!valid122){
const err480 = {instancePath:"/result/content",schemaPath:"#/anyOf/46/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs507;
if(vErrors !== null){
if(_errs507){
vErrors.length = _errs507;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err481 = {instancePath:"/result/content",schemaPath:"#/anyOf/46/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
var valid119 = _errs499 === errors;
}
else {
var valid119 = true;
}
}
}
}
else {
const err482 = {instancePath:"/result",schemaPath:"#/anyOf/46/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
var valid118 = _errs496 === errors;
}
else {
var valid118 = true;
}
}
}
}
else {
const err483 = {instancePath:"",schemaPath:"#/anyOf/46/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
var _valid0 = _errs493 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs513 = errors;
if(errors === _errs513){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing109;
if((data.result === undefined) && (missing109 = "result")){
const err484 = {instancePath:"",schemaPath:"#/anyOf/47/required",keyword:"required",params:{missingProperty: missing109},message:"must have required property '"+missing109+"'"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs515 = errors;
if("2.0" !== data.jsonrpc){
const err485 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/47/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var valid124 = _errs515 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data.result !== undefined){
let data236 = data.result;
const _errs516 = errors;
if(errors === _errs516){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing110;
if(((data236.isError === undefined) && (missing110 = "isError")) || ((data236.content === undefined) && (missing110 = "content"))){
const err486 = {instancePath:"/result",schemaPath:"#/anyOf/47/properties/result/required",keyword:"required",params:{missingProperty: missing110},message:"must have required property '"+missing110+"'"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
else {
if(data236.isError !== undefined){
const _errs518 = errors;
if(true !== data236.isError){
const err487 = {instancePath:"/result/isError",schemaPath:"#/anyOf/47/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var valid125 = _errs518 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data236.content !== undefined){
let data238 = data236.content;
const _errs519 = errors;
if(errors === _errs519){
if(Array.isArray(data238)){
var valid126 = true;
const len13 = data238.length;
for(let i13=0; i13<len13; i13++){
let data239 = data238[i13];
const _errs521 = errors;
if(errors === _errs521){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing111;
if((data239.type === undefined) && (missing111 = "type")){
const err488 = {instancePath:"/result/content/" + i13,schemaPath:"#/anyOf/47/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing111},message:"must have required property '"+missing111+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
if(data239.type !== undefined){
const _errs523 = errors;
if(typeof data239.type !== "string"){
const err489 = {instancePath:"/result/content/" + i13+"/type",schemaPath:"#/anyOf/47/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var valid127 = _errs523 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data239.text !== undefined){
const _errs525 = errors;
if(typeof data239.text !== "string"){
const err490 = {instancePath:"/result/content/" + i13+"/text",schemaPath:"#/anyOf/47/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var valid127 = _errs525 === errors;
}
else {
var valid127 = true;
}
}
}
}
else {
const err491 = {instancePath:"/result/content/" + i13,schemaPath:"#/anyOf/47/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
var valid126 = _errs521 === errors;
if(!valid126){
break;
}
}
if(valid126){
const _errs527 = errors;
const len14 = data238.length;
for(let i14=0; i14<len14; i14++){
let data242 = data238[i14];
const _errs528 = errors;
if(errors === _errs528){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing112;
if(((data242.type === undefined) && (missing112 = "type")) || ((data242.text === undefined) && (missing112 = "text"))){
const err492 = {instancePath:"/result/content/" + i14,schemaPath:"#/anyOf/47/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing112},message:"must have required property '"+missing112+"'"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
else {
if(data242.type !== undefined){
const _errs530 = errors;
if("text" !== data242.type){
const err493 = {instancePath:"/result/content/" + i14+"/type",schemaPath:"#/anyOf/47/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var valid129 = _errs530 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data242.text !== undefined){
let data244 = data242.text;
const _errs531 = errors;
if(errors === _errs531){
if(typeof data244 === "string"){
if(!pattern23.test(data244)){
const err494 = {instancePath:"/result/content/" + i14+"/text",schemaPath:"#/anyOf/47/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Output validation error: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Output validation error: "+"\""};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:"/result/content/" + i14+"/text",schemaPath:"#/anyOf/47/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
var valid129 = _errs531 === errors;
}
else {
var valid129 = true;
}
}
}
}
else {
const err496 = {instancePath:"/result/content/" + i14,schemaPath:"#/anyOf/47/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
var valid128 = _errs528 === errors;
if(valid128){
break;
}
}
if(!valid128){
const err497 = {instancePath:"/result/content",schemaPath:"#/anyOf/47/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
else {
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err498 = {instancePath:"/result/content",schemaPath:"#/anyOf/47/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
var valid125 = _errs519 === errors;
}
else {
var valid125 = true;
}
}
}
}
else {
const err499 = {instancePath:"/result",schemaPath:"#/anyOf/47/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
var valid124 = _errs516 === errors;
}
else {
var valid124 = true;
}
}
}
}
else {
const err500 = {instancePath:"",schemaPath:"#/anyOf/47/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
var _valid0 = _errs513 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs533 = errors;
if(errors === _errs533){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing113;
if((data.result === undefined) && (missing113 = "result")){
const err501 = {instancePath:"",schemaPath:"#/anyOf/48/required",keyword:"required",params:{missingProperty: missing113},message:"must have required property '"+missing113+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs535 = errors;
if("2.0" !== data.jsonrpc){
const err502 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/48/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var valid130 = _errs535 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.result !== undefined){
let data246 = data.result;
const _errs536 = errors;
if(errors === _errs536){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing114;
if(((data246.isError === undefined) && (missing114 = "isError")) || ((data246.content === undefined) && (missing114 = "content"))){
const err503 = {instancePath:"/result",schemaPath:"#/anyOf/48/properties/result/required",keyword:"required",params:{missingProperty: missing114},message:"must have required property '"+missing114+"'"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
else {
if(data246.isError !== undefined){
const _errs538 = errors;
if(true !== data246.isError){
const err504 = {instancePath:"/result/isError",schemaPath:"#/anyOf/48/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var valid131 = _errs538 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data246.content !== undefined){
let data248 = data246.content;
const _errs539 = errors;
if(errors === _errs539){
if(Array.isArray(data248)){
var valid132 = true;
const len15 = data248.length;
for(let i15=0; i15<len15; i15++){
let data249 = data248[i15];
const _errs541 = errors;
if(errors === _errs541){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing115;
if((data249.type === undefined) && (missing115 = "type")){
const err505 = {instancePath:"/result/content/" + i15,schemaPath:"#/anyOf/48/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing115},message:"must have required property '"+missing115+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
else {
if(data249.type !== undefined){
const _errs543 = errors;
if(typeof data249.type !== "string"){
const err506 = {instancePath:"/result/content/" + i15+"/type",schemaPath:"#/anyOf/48/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var valid133 = _errs543 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data249.text !== undefined){
const _errs545 = errors;
if(typeof data249.text !== "string"){
const err507 = {instancePath:"/result/content/" + i15+"/text",schemaPath:"#/anyOf/48/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
var valid133 = _errs545 === errors;
}
else {
var valid133 = true;
}
}
}
}
else {
const err508 = {instancePath:"/result/content/" + i15,schemaPath:"#/anyOf/48/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
var valid132 = _errs541 === errors;
if(!valid132){
break;
}
}
if(valid132){
const _errs547 = errors;
const len16 = data248.length;
for(let i16=0; i16<len16; i16++){
let data252 = data248[i16];
const _errs548 = errors;
if(errors === _errs548){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
let missing116;
if(((data252.type === undefined) && (missing116 = "type")) || ((data252.text === undefined) && (missing116 = "text"))){
const err509 = {instancePath:"/result/content/" + i16,schemaPath:"#/anyOf/48/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing116},message:"must have required property '"+missing116+"'"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
else {
if(data252.type !== undefined){
const _errs550 = errors;
if("text" !== data252.type){
const err510 = {instancePath:"/result/content/" + i16+"/type",schemaPath:"#/anyOf/48/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var valid135 = _errs550 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data252.text !== undefined){
let data254 = data252.text;
const _errs551 = errors;
if(errors === _errs551){
if(typeof data254 === "string"){
if(!pattern36.test(data254)){
const err511 = {instancePath:"/result/content/" + i16+"/text",schemaPath:"#/anyOf/48/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^MCP error -32601: Tool .+ requires task augmentation"},message:"must match pattern \""+"^MCP error -32601: Tool .+ requires task augmentation"+"\""};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:"/result/content/" + i16+"/text",schemaPath:"#/anyOf/48/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var valid135 = _errs551 === errors;
}
else {
var valid135 = true;
}
}
}
}
else {
const err513 = {instancePath:"/result/content/" + i16,schemaPath:"#/anyOf/48/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
var valid134 = _errs548 === errors;
if(valid134){
break;
}
}
if(!valid134){
const err514 = {instancePath:"/result/content",schemaPath:"#/anyOf/48/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
else {
errors = _errs547;
if(vErrors !== null){
if(_errs547){
vErrors.length = _errs547;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err515 = {instancePath:"/result/content",schemaPath:"#/anyOf/48/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
var valid131 = _errs539 === errors;
}
else {
var valid131 = true;
}
}
}
}
else {
const err516 = {instancePath:"/result",schemaPath:"#/anyOf/48/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
var valid130 = _errs536 === errors;
}
else {
var valid130 = true;
}
}
}
}
else {
const err517 = {instancePath:"",schemaPath:"#/anyOf/48/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
var _valid0 = _errs533 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs553 = errors;
if(errors === _errs553){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing117;
if(((data.jsonrpc === undefined) && (missing117 = "jsonrpc")) || ((data.error === undefined) && (missing117 = "error"))){
const err518 = {instancePath:"",schemaPath:"#/anyOf/49/required",keyword:"required",params:{missingProperty: missing117},message:"must have required property '"+missing117+"'"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs555 = errors;
if("2.0" !== data.jsonrpc){
const err519 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/49/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var valid136 = _errs555 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data.error !== undefined){
let data256 = data.error;
const _errs556 = errors;
if(errors === _errs556){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing118;
if(((data256.code === undefined) && (missing118 = "code")) || ((data256.message === undefined) && (missing118 = "message"))){
const err520 = {instancePath:"/error",schemaPath:"#/anyOf/49/properties/error/required",keyword:"required",params:{missingProperty: missing118},message:"must have required property '"+missing118+"'"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
if(data256.code !== undefined){
let data257 = data256.code;
const _errs558 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
const err521 = {instancePath:"/error/code",schemaPath:"#/anyOf/49/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(-32602 !== data257){
const err522 = {instancePath:"/error/code",schemaPath:"#/anyOf/49/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var valid137 = _errs558 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data256.message !== undefined){
let data258 = data256.message;
const _errs560 = errors;
if(errors === _errs560){
if(typeof data258 === "string"){
if(!pattern22.test(data258)){
const err523 = {instancePath:"/error/message",schemaPath:"#/anyOf/49/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid tools/call request: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid tools/call request: "+"\""};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:"/error/message",schemaPath:"#/anyOf/49/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
var valid137 = _errs560 === errors;
}
else {
var valid137 = true;
}
}
}
}
else {
const err525 = {instancePath:"/error",schemaPath:"#/anyOf/49/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
var valid136 = _errs556 === errors;
}
else {
var valid136 = true;
}
}
}
}
else {
const err526 = {instancePath:"",schemaPath:"#/anyOf/49/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
var _valid0 = _errs553 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs562 = errors;
if(errors === _errs562){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing119;
if(((data.jsonrpc === undefined) && (missing119 = "jsonrpc")) || ((data.error === undefined) && (missing119 = "error"))){
const err527 = {instancePath:"",schemaPath:"#/anyOf/50/required",keyword:"required",params:{missingProperty: missing119},message:"must have required property '"+missing119+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs564 = errors;
if("2.0" !== data.jsonrpc){
const err528 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/50/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var valid138 = _errs564 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data.error !== undefined){
let data260 = data.error;
const _errs565 = errors;
if(errors === _errs565){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing120;
if(((data260.code === undefined) && (missing120 = "code")) || ((data260.message === undefined) && (missing120 = "message"))){
const err529 = {instancePath:"/error",schemaPath:"#/anyOf/50/properties/error/required",keyword:"required",params:{missingProperty: missing120},message:"must have required property '"+missing120+"'"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
else {
if(data260.code !== undefined){
let data261 = data260.code;
const _errs567 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
const err530 = {instancePath:"/error/code",schemaPath:"#/anyOf/50/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(-32603 !== data261){
const err531 = {instancePath:"/error/code",schemaPath:"#/anyOf/50/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var valid139 = _errs567 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data260.message !== undefined){
let data262 = data260.message;
const _errs569 = errors;
if(errors === _errs569){
if(typeof data262 === "string"){
if(!pattern25.test(data262)){
const err532 = {instancePath:"/error/message",schemaPath:"#/anyOf/50/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^\\[\\n  \\{\\n    \""},message:"must match pattern \""+"^\\[\\n  \\{\\n    \""+"\""};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:"/error/message",schemaPath:"#/anyOf/50/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
var valid139 = _errs569 === errors;
}
else {
var valid139 = true;
}
}
}
}
else {
const err534 = {instancePath:"/error",schemaPath:"#/anyOf/50/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
var valid138 = _errs565 === errors;
}
else {
var valid138 = true;
}
}
}
}
else {
const err535 = {instancePath:"",schemaPath:"#/anyOf/50/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
var _valid0 = _errs562 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs571 = errors;
if(errors === _errs571){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing121;
if(((data.jsonrpc === undefined) && (missing121 = "jsonrpc")) || ((data.error === undefined) && (missing121 = "error"))){
const err536 = {instancePath:"",schemaPath:"#/anyOf/51/required",keyword:"required",params:{missingProperty: missing121},message:"must have required property '"+missing121+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs573 = errors;
if("2.0" !== data.jsonrpc){
const err537 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/51/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var valid140 = _errs573 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.error !== undefined){
let data264 = data.error;
const _errs574 = errors;
if(errors === _errs574){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing122;
if(((data264.code === undefined) && (missing122 = "code")) || ((data264.message === undefined) && (missing122 = "message"))){
const err538 = {instancePath:"/error",schemaPath:"#/anyOf/51/properties/error/required",keyword:"required",params:{missingProperty: missing122},message:"must have required property '"+missing122+"'"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
else {
if(data264.code !== undefined){
let data265 = data264.code;
const _errs576 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err539 = {instancePath:"/error/code",schemaPath:"#/anyOf/51/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(-32602 !== data265){
const err540 = {instancePath:"/error/code",schemaPath:"#/anyOf/51/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var valid141 = _errs576 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data264.message !== undefined){
let data266 = data264.message;
const _errs578 = errors;
if(errors === _errs578){
if(typeof data266 === "string"){
if(!pattern24.test(data266)){
const err541 = {instancePath:"/error/message",schemaPath:"#/anyOf/51/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid tools/call result: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid tools/call result: "+"\""};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:"/error/message",schemaPath:"#/anyOf/51/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
var valid141 = _errs578 === errors;
}
else {
var valid141 = true;
}
}
}
}
else {
const err543 = {instancePath:"/error",schemaPath:"#/anyOf/51/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
var valid140 = _errs574 === errors;
}
else {
var valid140 = true;
}
}
}
}
else {
const err544 = {instancePath:"",schemaPath:"#/anyOf/51/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
var _valid0 = _errs571 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs580 = errors;
if(errors === _errs580){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing123;
if((data.result === undefined) && (missing123 = "result")){
const err545 = {instancePath:"",schemaPath:"#/anyOf/52/required",keyword:"required",params:{missingProperty: missing123},message:"must have required property '"+missing123+"'"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs582 = errors;
if("2.0" !== data.jsonrpc){
const err546 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/52/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var valid142 = _errs582 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.result !== undefined){
let data268 = data.result;
const _errs583 = errors;
if(errors === _errs583){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
let missing124;
if(((data268.isError === undefined) && (missing124 = "isError")) || ((data268.content === undefined) && (missing124 = "content"))){
const err547 = {instancePath:"/result",schemaPath:"#/anyOf/52/properties/result/required",keyword:"required",params:{missingProperty: missing124},message:"must have required property '"+missing124+"'"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
else {
if(data268.isError !== undefined){
const _errs585 = errors;
if(true !== data268.isError){
const err548 = {instancePath:"/result/isError",schemaPath:"#/anyOf/52/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var valid143 = _errs585 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data268.content !== undefined){
let data270 = data268.content;
const _errs586 = errors;
if(errors === _errs586){
if(Array.isArray(data270)){
var valid144 = true;
const len17 = data270.length;
for(let i17=0; i17<len17; i17++){
let data271 = data270[i17];
const _errs588 = errors;
if(errors === _errs588){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing125;
if((data271.type === undefined) && (missing125 = "type")){
const err549 = {instancePath:"/result/content/" + i17,schemaPath:"#/anyOf/52/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing125},message:"must have required property '"+missing125+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
else {
if(data271.type !== undefined){
const _errs590 = errors;
if(typeof data271.type !== "string"){
const err550 = {instancePath:"/result/content/" + i17+"/type",schemaPath:"#/anyOf/52/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var valid145 = _errs590 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data271.text !== undefined){
const _errs592 = errors;
if(typeof data271.text !== "string"){
const err551 = {instancePath:"/result/content/" + i17+"/text",schemaPath:"#/anyOf/52/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var valid145 = _errs592 === errors;
}
else {
var valid145 = true;
}
}
}
}
else {
const err552 = {instancePath:"/result/content/" + i17,schemaPath:"#/anyOf/52/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
var valid144 = _errs588 === errors;
if(!valid144){
break;
}
}
if(valid144){
const _errs594 = errors;
const len18 = data270.length;
for(let i18=0; i18<len18; i18++){
let data274 = data270[i18];
const _errs595 = errors;
if(errors === _errs595){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing126;
if(((data274.type === undefined) && (missing126 = "type")) || ((data274.text === undefined) && (missing126 = "text"))){
const err553 = {instancePath:"/result/content/" + i18,schemaPath:"#/anyOf/52/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing126},message:"must have required property '"+missing126+"'"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
else {
if(data274.type !== undefined){
const _errs597 = errors;
if("text" !== data274.type){
const err554 = {instancePath:"/result/content/" + i18+"/type",schemaPath:"#/anyOf/52/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var valid147 = _errs597 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data274.text !== undefined){
let data276 = data274.text;
const _errs598 = errors;
if(errors === _errs598){
if(typeof data276 === "string"){
if(!pattern12.test(data276)){
const err555 = {instancePath:"/result/content/" + i18+"/text",schemaPath:"#/anyOf/52/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: "+"\""};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:"/result/content/" + i18+"/text",schemaPath:"#/anyOf/52/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
var valid147 = _errs598 === errors;
}
else {
var valid147 = true;
}
}
}
}
else {
const err557 = {instancePath:"/result/content/" + i18,schemaPath:"#/anyOf/52/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
var valid146 = _errs595 === errors;
if(valid146){
break;
}
}
if(!valid146){
const err558 = {instancePath:"/result/content",schemaPath:"#/anyOf/52/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
else {
errors = _errs594;
if(vErrors !== null){
if(_errs594){
vErrors.length = _errs594;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err559 = {instancePath:"/result/content",schemaPath:"#/anyOf/52/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
var valid143 = _errs586 === errors;
}
else {
var valid143 = true;
}
}
}
}
else {
const err560 = {instancePath:"/result",schemaPath:"#/anyOf/52/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
var valid142 = _errs583 === errors;
}
else {
var valid142 = true;
}
}
}
}
else {
const err561 = {instancePath:"",schemaPath:"#/anyOf/52/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
var _valid0 = _errs580 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs600 = errors;
if(errors === _errs600){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing127;
if(((data.jsonrpc === undefined) && (missing127 = "jsonrpc")) || ((data.error === undefined) && (missing127 = "error"))){
const err562 = {instancePath:"",schemaPath:"#/anyOf/53/required",keyword:"required",params:{missingProperty: missing127},message:"must have required property '"+missing127+"'"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs602 = errors;
if("2.0" !== data.jsonrpc){
const err563 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/53/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var valid148 = _errs602 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data.error !== undefined){
let data278 = data.error;
const _errs603 = errors;
if(errors === _errs603){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing128;
if(((data278.code === undefined) && (missing128 = "code")) || ((data278.message === undefined) && (missing128 = "message"))){
const err564 = {instancePath:"/error",schemaPath:"#/anyOf/53/properties/error/required",keyword:"required",params:{missingProperty: missing128},message:"must have required property '"+missing128+"'"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
else {
if(data278.code !== undefined){
let data279 = data278.code;
const _errs605 = errors;
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
const err565 = {instancePath:"/error/code",schemaPath:"#/anyOf/53/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(-32001 !== data279){
const err566 = {instancePath:"/error/code",schemaPath:"#/anyOf/53/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32001},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var valid149 = _errs605 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data278.message !== undefined){
let data280 = data278.message;
const _errs607 = errors;
if(typeof data280 !== "string"){
const err567 = {instancePath:"/error/message",schemaPath:"#/anyOf/53/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if("MCP error -32001: Request timed out" !== data280){
const err568 = {instancePath:"/error/message",schemaPath:"#/anyOf/53/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "MCP error -32001: Request timed out"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
var valid149 = _errs607 === errors;
}
else {
var valid149 = true;
}
}
}
}
else {
const err569 = {instancePath:"/error",schemaPath:"#/anyOf/53/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
var valid148 = _errs603 === errors;
}
else {
var valid148 = true;
}
}
}
}
else {
const err570 = {instancePath:"",schemaPath:"#/anyOf/53/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
var _valid0 = _errs600 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs609 = errors;
if(errors === _errs609){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing129;
if((data.result === undefined) && (missing129 = "result")){
const err571 = {instancePath:"",schemaPath:"#/anyOf/54/required",keyword:"required",params:{missingProperty: missing129},message:"must have required property '"+missing129+"'"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs611 = errors;
if("2.0" !== data.jsonrpc){
const err572 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/54/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
var valid150 = _errs611 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.result !== undefined){
let data282 = data.result;
const _errs612 = errors;
if(errors === _errs612){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
let missing130;
if(((data282.isError === undefined) && (missing130 = "isError")) || ((data282.content === undefined) && (missing130 = "content"))){
const err573 = {instancePath:"/result",schemaPath:"#/anyOf/54/properties/result/required",keyword:"required",params:{missingProperty: missing130},message:"must have required property '"+missing130+"'"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
else {
if(data282.isError !== undefined){
const _errs614 = errors;
if(true !== data282.isError){
const err574 = {instancePath:"/result/isError",schemaPath:"#/anyOf/54/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var valid151 = _errs614 === errors;
}
else {
var valid151 = true;
}
if(valid151){
if(data282.content !== undefined){
let data284 = data282.content;
const _errs615 = errors;
if(errors === _errs615){
if(Array.isArray(data284)){
var valid152 = true;
const len19 = data284.length;
for(let i19=0; i19<len19; i19++){
let data285 = data284[i19];
const _errs617 = errors;
if(errors === _errs617){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
let missing131;
if((data285.type === undefined) && (missing131 = "type")){
const err575 = {instancePath:"/result/content/" + i19,schemaPath:"#/anyOf/54/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing131},message:"must have required property '"+missing131+"'"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
else {
if(data285.type !== undefined){
const _errs619 = errors;
if(typeof data285.type !== "string"){
const err576 = {instancePath:"/result/content/" + i19+"/type",schemaPath:"#/anyOf/54/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var valid153 = _errs619 === errors;
}
else {
var valid153 = true;
}
if(valid153){
if(data285.text !== undefined){
const _errs621 = errors;
if(typeof data285.text !== "string"){
const err577 = {instancePath:"/result/content/" + i19+"/text",schemaPath:"#/anyOf/54/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var valid153 = _errs621 === errors;
}
else {
var valid153 = true;
}
}
}
}
else {
const err578 = {instancePath:"/result/content/" + i19,schemaPath:"#/anyOf/54/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
var valid152 = _errs617 === errors;
if(!valid152){
break;
}
}
if(valid152){
const _errs623 = errors;
const len20 = data284.length;
for(let i20=0; i20<len20; i20++){
let data288 = data284[i20];
const _errs624 = errors;
if(errors === _errs624){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
let missing132;
if(((data288.type === undefined) && (missing132 = "type")) || ((data288.text === undefined) && (missing132 = "text"))){
const err579 = {instancePath:"/result/content/" + i20,schemaPath:"#/anyOf/54/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing132},message:"must have required property '"+missing132+"'"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
else {
if(data288.type !== undefined){
const _errs626 = errors;
if("text" !== data288.type){
const err580 = {instancePath:"/result/content/" + i20+"/type",schemaPath:"#/anyOf/54/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
var valid155 = _errs626 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data288.text !== undefined){
let data290 = data288.text;
const _errs627 = errors;
if(errors === _errs627){
if(typeof data290 === "string"){
if(!pattern32.test(data290)){
const err581 = {instancePath:"/result/content/" + i20+"/text",schemaPath:"#/anyOf/54/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Request timed out$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Request timed out$"+"\""};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:"/result/content/" + i20+"/text",schemaPath:"#/anyOf/54/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
var valid155 = _errs627 === errors;
}
else {
var valid155 = true;
}
}
}
}
else {
const err583 = {instancePath:"/result/content/" + i20,schemaPath:"#/anyOf/54/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
var valid154 = _errs624 === errors;
if(valid154){
break;
}
}
if(!valid154){
const err584 = {instancePath:"/result/content",schemaPath:"#/anyOf/54/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
else {
errors = _errs623;
if(vErrors !== null){
if(_errs623){
vErrors.length = _errs623;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err585 = {instancePath:"/result/content",schemaPath:"#/anyOf/54/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
var valid151 = _errs615 === errors;
}
else {
var valid151 = true;
}
}
}
}
else {
const err586 = {instancePath:"/result",schemaPath:"#/anyOf/54/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
var valid150 = _errs612 === errors;
}
else {
var valid150 = true;
}
}
}
}
else {
const err587 = {instancePath:"",schemaPath:"#/anyOf/54/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
var _valid0 = _errs609 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs629 = errors;
if(errors === _errs629){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing133;
if(((data.jsonrpc === undefined) && (missing133 = "jsonrpc")) || ((data.error === undefined) && (missing133 = "error"))){
const err588 = {instancePath:"",schemaPath:"#/anyOf/55/required",keyword:"required",params:{missingProperty: missing133},message:"must have required property '"+missing133+"'"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs631 = errors;
if("2.0" !== data.jsonrpc){
const err589 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/55/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var valid156 = _errs631 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data.error !== undefined){
let data292 = data.error;
const _errs632 = errors;
if(errors === _errs632){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing134;
if(((data292.code === undefined) && (missing134 = "code")) || ((data292.message === undefined) && (missing134 = "message"))){
const err590 = {instancePath:"/error",schemaPath:"#/anyOf/55/properties/error/required",keyword:"required",params:{missingProperty: missing134},message:"must have required property '"+missing134+"'"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
else {
if(data292.code !== undefined){
let data293 = data292.code;
const _errs634 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
const err591 = {instancePath:"/error/code",schemaPath:"#/anyOf/55/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(-32000 !== data293){
const err592 = {instancePath:"/error/code",schemaPath:"#/anyOf/55/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var valid157 = _errs634 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data292.message !== undefined){
let data294 = data292.message;
const _errs636 = errors;
if(typeof data294 !== "string"){
const err593 = {instancePath:"/error/message",schemaPath:"#/anyOf/55/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if("MCP error -32000: Connection closed" !== data294){
const err594 = {instancePath:"/error/message",schemaPath:"#/anyOf/55/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "MCP error -32000: Connection closed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var valid157 = _errs636 === errors;
}
else {
var valid157 = true;
}
}
}
}
else {
const err595 = {instancePath:"/error",schemaPath:"#/anyOf/55/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
var valid156 = _errs632 === errors;
}
else {
var valid156 = true;
}
}
}
}
else {
const err596 = {instancePath:"",schemaPath:"#/anyOf/55/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
var _valid0 = _errs629 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs638 = errors;
if(errors === _errs638){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing135;
if((data.result === undefined) && (missing135 = "result")){
const err597 = {instancePath:"",schemaPath:"#/anyOf/56/required",keyword:"required",params:{missingProperty: missing135},message:"must have required property '"+missing135+"'"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs640 = errors;
if("2.0" !== data.jsonrpc){
const err598 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/56/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
var valid158 = _errs640 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.result !== undefined){
let data296 = data.result;
const _errs641 = errors;
if(errors === _errs641){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing136;
if(((data296.isError === undefined) && (missing136 = "isError")) || ((data296.content === undefined) && (missing136 = "content"))){
const err599 = {instancePath:"/result",schemaPath:"#/anyOf/56/properties/result/required",keyword:"required",params:{missingProperty: missing136},message:"must have required property '"+missing136+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
else {
if(data296.isError !== undefined){
const _errs643 = errors;
if(true !== data296.isError){
const err600 = {instancePath:"/result/isError",schemaPath:"#/anyOf/56/properties/result/properties/isError/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var valid159 = _errs643 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data296.content !== undefined){
let data298 = data296.content;
const _errs644 = errors;
if(errors === _errs644){
if(Array.isArray(data298)){
var valid160 = true;
const len21 = data298.length;
for(let i21=0; i21<len21; i21++){
let data299 = data298[i21];
const _errs646 = errors;
if(errors === _errs646){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing137;
if((data299.type === undefined) && (missing137 = "type")){
const err601 = {instancePath:"/result/content/" + i21,schemaPath:"#/anyOf/56/properties/result/properties/content/items/required",keyword:"required",params:{missingProperty: missing137},message:"must have required property '"+missing137+"'"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
else {
if(data299.type !== undefined){
const _errs648 = errors;
if(typeof data299.type !== "string"){
const err602 = {instancePath:"/result/content/" + i21+"/type",schemaPath:"#/anyOf/56/properties/result/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var valid161 = _errs648 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data299.text !== undefined){
const _errs650 = errors;
if(typeof data299.text !== "string"){
const err603 = {instancePath:"/result/content/" + i21+"/text",schemaPath:"#/anyOf/56/properties/result/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var valid161 = _errs650 === errors;
}
else {
var valid161 = true;
}
}
}
}
else {
const err604 = {instancePath:"/result/content/" + i21,schemaPath:"#/anyOf/56/properties/result/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
var valid160 = _errs646 === errors;
if(!valid160){
break;
}
}
if(valid160){
const _errs652 = errors;
const len22 = data298.length;
for(let i22=0; i22<len22; i22++){
let data302 = data298[i22];
const _errs653 = errors;
if(errors === _errs653){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
let missing138;
if(((data302.type === undefined) && (missing138 = "type")) || ((data302.text === undefined) && (missing138 = "text"))){
const err605 = {instancePath:"/result/content/" + i22,schemaPath:"#/anyOf/56/properties/result/properties/content/contains/required",keyword:"required",params:{missingProperty: missing138},message:"must have required property '"+missing138+"'"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
if(data302.type !== undefined){
const _errs655 = errors;
if("text" !== data302.type){
const err606 = {instancePath:"/result/content/" + i22+"/type",schemaPath:"#/anyOf/56/properties/result/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
var valid163 = _errs655 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data302.text !== undefined){
let data304 = data302.text;
const _errs656 = errors;
if(errors === _errs656){
if(typeof data304 === "string"){
if(!pattern6.test(data304)){
const err607 = {instancePath:"/result/content/" + i22+"/text",schemaPath:"#/anyOf/56/properties/result/properties/content/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Connection closed$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Connection closed$"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:"/result/content/" + i22+"/text",schemaPath:"#/anyOf/56/properties/result/properties/content/contains/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
var valid163 = _errs656 === errors;
}
else {
var valid163 = true;
}
}
}
}
else {
const err609 = {instancePath:"/result/content/" + i22,schemaPath:"#/anyOf/56/properties/result/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
var valid162 = _errs653 === errors;
if(valid162){
break;
}
}
if(!valid162){
const err610 = {instancePath:"/result/content",schemaPath:"#/anyOf/56/properties/result/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
else {
errors = _errs652;
if(vErrors !== null){
if(_errs652){
vErrors.length = _errs652;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err611 = {instancePath:"/result/content",schemaPath:"#/anyOf/56/properties/result/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
var valid159 = _errs644 === errors;
}
else {
var valid159 = true;
}
}
}
}
else {
const err612 = {instancePath:"/result",schemaPath:"#/anyOf/56/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
var valid158 = _errs641 === errors;
}
else {
var valid158 = true;
}
}
}
}
else {
const err613 = {instancePath:"",schemaPath:"#/anyOf/56/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
var _valid0 = _errs638 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs658 = errors;
if(errors === _errs658){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing139;
if(((data.jsonrpc === undefined) && (missing139 = "jsonrpc")) || ((data.error === undefined) && (missing139 = "error"))){
const err614 = {instancePath:"",schemaPath:"#/anyOf/57/required",keyword:"required",params:{missingProperty: missing139},message:"must have required property '"+missing139+"'"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs660 = errors;
if("2.0" !== data.jsonrpc){
const err615 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/57/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
var valid164 = _errs660 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data.error !== undefined){
let data306 = data.error;
const _errs661 = errors;
if(errors === _errs661){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing140;
if(((data306.code === undefined) && (missing140 = "code")) || ((data306.message === undefined) && (missing140 = "message"))){
const err616 = {instancePath:"/error",schemaPath:"#/anyOf/57/properties/error/required",keyword:"required",params:{missingProperty: missing140},message:"must have required property '"+missing140+"'"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
else {
if(data306.code !== undefined){
let data307 = data306.code;
const _errs663 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
const err617 = {instancePath:"/error/code",schemaPath:"#/anyOf/57/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(-32602 !== data307){
const err618 = {instancePath:"/error/code",schemaPath:"#/anyOf/57/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var valid165 = _errs663 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data306.message !== undefined){
let data308 = data306.message;
const _errs665 = errors;
if(errors === _errs665){
if(typeof data308 === "string"){
if(!pattern40.test(data308)){
const err619 = {instancePath:"/error/message",schemaPath:"#/anyOf/57/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Prompt .+ not found$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Prompt .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:"/error/message",schemaPath:"#/anyOf/57/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
var valid165 = _errs665 === errors;
}
else {
var valid165 = true;
}
}
}
}
else {
const err621 = {instancePath:"/error",schemaPath:"#/anyOf/57/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
var valid164 = _errs661 === errors;
}
else {
var valid164 = true;
}
}
}
}
else {
const err622 = {instancePath:"",schemaPath:"#/anyOf/57/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
var _valid0 = _errs658 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs667 = errors;
if(errors === _errs667){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing141;
if(((data.jsonrpc === undefined) && (missing141 = "jsonrpc")) || ((data.error === undefined) && (missing141 = "error"))){
const err623 = {instancePath:"",schemaPath:"#/anyOf/58/required",keyword:"required",params:{missingProperty: missing141},message:"must have required property '"+missing141+"'"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs669 = errors;
if("2.0" !== data.jsonrpc){
const err624 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/58/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
var valid166 = _errs669 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data.error !== undefined){
let data310 = data.error;
const _errs670 = errors;
if(errors === _errs670){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing142;
if(((data310.code === undefined) && (missing142 = "code")) || ((data310.message === undefined) && (missing142 = "message"))){
const err625 = {instancePath:"/error",schemaPath:"#/anyOf/58/properties/error/required",keyword:"required",params:{missingProperty: missing142},message:"must have required property '"+missing142+"'"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
else {
if(data310.code !== undefined){
let data311 = data310.code;
const _errs672 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
const err626 = {instancePath:"/error/code",schemaPath:"#/anyOf/58/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(-32602 !== data311){
const err627 = {instancePath:"/error/code",schemaPath:"#/anyOf/58/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var valid167 = _errs672 === errors;
}
else {
var valid167 = true;
}
if(valid167){
if(data310.message !== undefined){
let data312 = data310.message;
const _errs674 = errors;
if(errors === _errs674){
if(typeof data312 === "string"){
if(!pattern31.test(data312)){
const err628 = {instancePath:"/error/message",schemaPath:"#/anyOf/58/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Prompt .+ disabled$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Prompt .+ disabled$"+"\""};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:"/error/message",schemaPath:"#/anyOf/58/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
var valid167 = _errs674 === errors;
}
else {
var valid167 = true;
}
}
}
}
else {
const err630 = {instancePath:"/error",schemaPath:"#/anyOf/58/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
var valid166 = _errs670 === errors;
}
else {
var valid166 = true;
}
}
}
}
else {
const err631 = {instancePath:"",schemaPath:"#/anyOf/58/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
var _valid0 = _errs667 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs676 = errors;
if(errors === _errs676){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing143;
if(((data.jsonrpc === undefined) && (missing143 = "jsonrpc")) || ((data.error === undefined) && (missing143 = "error"))){
const err632 = {instancePath:"",schemaPath:"#/anyOf/59/required",keyword:"required",params:{missingProperty: missing143},message:"must have required property '"+missing143+"'"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs678 = errors;
if("2.0" !== data.jsonrpc){
const err633 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/59/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var valid168 = _errs678 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data.error !== undefined){
let data314 = data.error;
const _errs679 = errors;
if(errors === _errs679){
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
let missing144;
if(((data314.code === undefined) && (missing144 = "code")) || ((data314.message === undefined) && (missing144 = "message"))){
const err634 = {instancePath:"/error",schemaPath:"#/anyOf/59/properties/error/required",keyword:"required",params:{missingProperty: missing144},message:"must have required property '"+missing144+"'"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
if(data314.code !== undefined){
let data315 = data314.code;
const _errs681 = errors;
if(!(((typeof data315 == "number") && (!(data315 % 1) && !isNaN(data315))) && (isFinite(data315)))){
const err635 = {instancePath:"/error/code",schemaPath:"#/anyOf/59/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(-32602 !== data315){
const err636 = {instancePath:"/error/code",schemaPath:"#/anyOf/59/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var valid169 = _errs681 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data314.message !== undefined){
let data316 = data314.message;
const _errs683 = errors;
if(errors === _errs683){
if(typeof data316 === "string"){
if(!pattern19.test(data316)){
const err637 = {instancePath:"/error/message",schemaPath:"#/anyOf/59/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid arguments for prompt "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid arguments for prompt "+"\""};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:"/error/message",schemaPath:"#/anyOf/59/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
var valid169 = _errs683 === errors;
}
else {
var valid169 = true;
}
}
}
}
else {
const err639 = {instancePath:"/error",schemaPath:"#/anyOf/59/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
var valid168 = _errs679 === errors;
}
else {
var valid168 = true;
}
}
}
}
else {
const err640 = {instancePath:"",schemaPath:"#/anyOf/59/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
var _valid0 = _errs676 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs685 = errors;
if(errors === _errs685){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing145;
if(((data.jsonrpc === undefined) && (missing145 = "jsonrpc")) || ((data.error === undefined) && (missing145 = "error"))){
const err641 = {instancePath:"",schemaPath:"#/anyOf/60/required",keyword:"required",params:{missingProperty: missing145},message:"must have required property '"+missing145+"'"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs687 = errors;
if("2.0" !== data.jsonrpc){
const err642 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/60/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var valid170 = _errs687 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data.error !== undefined){
let data318 = data.error;
const _errs688 = errors;
if(errors === _errs688){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing146;
if(((data318.code === undefined) && (missing146 = "code")) || ((data318.message === undefined) && (missing146 = "message"))){
const err643 = {instancePath:"/error",schemaPath:"#/anyOf/60/properties/error/required",keyword:"required",params:{missingProperty: missing146},message:"must have required property '"+missing146+"'"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
else {
if(data318.code !== undefined){
let data319 = data318.code;
const _errs690 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
const err644 = {instancePath:"/error/code",schemaPath:"#/anyOf/60/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(-32602 !== data319){
const err645 = {instancePath:"/error/code",schemaPath:"#/anyOf/60/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var valid171 = _errs690 === errors;
}
else {
var valid171 = true;
}
if(valid171){
if(data318.message !== undefined){
let data320 = data318.message;
const _errs692 = errors;
if(errors === _errs692){
if(typeof data320 === "string"){
if(!pattern41.test(data320)){
const err646 = {instancePath:"/error/message",schemaPath:"#/anyOf/60/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Resource .+ not found$"},message:"must match pattern \""+"^MCP error -32602: Resource .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:"/error/message",schemaPath:"#/anyOf/60/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
var valid171 = _errs692 === errors;
}
else {
var valid171 = true;
}
}
}
}
else {
const err648 = {instancePath:"/error",schemaPath:"#/anyOf/60/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
var valid170 = _errs688 === errors;
}
else {
var valid170 = true;
}
}
}
}
else {
const err649 = {instancePath:"",schemaPath:"#/anyOf/60/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
var _valid0 = _errs685 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs694 = errors;
if(errors === _errs694){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing147;
if(((data.jsonrpc === undefined) && (missing147 = "jsonrpc")) || ((data.error === undefined) && (missing147 = "error"))){
const err650 = {instancePath:"",schemaPath:"#/anyOf/61/required",keyword:"required",params:{missingProperty: missing147},message:"must have required property '"+missing147+"'"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs696 = errors;
if("2.0" !== data.jsonrpc){
const err651 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/61/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var valid172 = _errs696 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data.error !== undefined){
let data322 = data.error;
const _errs697 = errors;
if(errors === _errs697){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
let missing148;
if((((data322.code === undefined) && (missing148 = "code")) || ((data322.message === undefined) && (missing148 = "message"))) || ((data322.data === undefined) && (missing148 = "data"))){
const err652 = {instancePath:"/error",schemaPath:"#/anyOf/61/properties/error/required",keyword:"required",params:{missingProperty: missing148},message:"must have required property '"+missing148+"'"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
else {
if(data322.code !== undefined){
let data323 = data322.code;
const _errs699 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
const err653 = {instancePath:"/error/code",schemaPath:"#/anyOf/61/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(-32602 !== data323){
const err654 = {instancePath:"/error/code",schemaPath:"#/anyOf/61/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var valid173 = _errs699 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data322.message !== undefined){
let data324 = data322.message;
const _errs701 = errors;
if(errors === _errs701){
if(typeof data324 === "string"){
if(!pattern34.test(data324)){
const err655 = {instancePath:"/error/message",schemaPath:"#/anyOf/61/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"},message:"must match pattern \""+"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"+"\""};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:"/error/message",schemaPath:"#/anyOf/61/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
var valid173 = _errs701 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data322.data !== undefined){
let data325 = data322.data;
const _errs703 = errors;
if(errors === _errs703){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing149;
if((data325.uri === undefined) && (missing149 = "uri")){
const err657 = {instancePath:"/error/data",schemaPath:"#/anyOf/61/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing149},message:"must have required property '"+missing149+"'"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
else {
if(data325.uri !== undefined){
if(typeof data325.uri !== "string"){
const err658 = {instancePath:"/error/data/uri",schemaPath:"#/anyOf/61/properties/error/properties/data/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
}
}
else {
const err659 = {instancePath:"/error/data",schemaPath:"#/anyOf/61/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
var valid173 = _errs703 === errors;
}
else {
var valid173 = true;
}
}
}
}
}
else {
const err660 = {instancePath:"/error",schemaPath:"#/anyOf/61/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
var valid172 = _errs697 === errors;
}
else {
var valid172 = true;
}
}
}
}
else {
const err661 = {instancePath:"",schemaPath:"#/anyOf/61/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
var _valid0 = _errs694 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs707 = errors;
if(errors === _errs707){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing150;
if(((data.jsonrpc === undefined) && (missing150 = "jsonrpc")) || ((data.error === undefined) && (missing150 = "error"))){
const err662 = {instancePath:"",schemaPath:"#/anyOf/62/required",keyword:"required",params:{missingProperty: missing150},message:"must have required property '"+missing150+"'"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs709 = errors;
if("2.0" !== data.jsonrpc){
const err663 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/62/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var valid175 = _errs709 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data.error !== undefined){
let data328 = data.error;
const _errs710 = errors;
if(errors === _errs710){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing151;
if(((data328.code === undefined) && (missing151 = "code")) || ((data328.message === undefined) && (missing151 = "message"))){
const err664 = {instancePath:"/error",schemaPath:"#/anyOf/62/properties/error/required",keyword:"required",params:{missingProperty: missing151},message:"must have required property '"+missing151+"'"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
if(data328.code !== undefined){
let data329 = data328.code;
const _errs712 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err665 = {instancePath:"/error/code",schemaPath:"#/anyOf/62/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(-32602 !== data329){
const err666 = {instancePath:"/error/code",schemaPath:"#/anyOf/62/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var valid176 = _errs712 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data328.message !== undefined){
let data330 = data328.message;
const _errs714 = errors;
if(errors === _errs714){
if(typeof data330 === "string"){
if(!pattern42.test(data330)){
const err667 = {instancePath:"/error/message",schemaPath:"#/anyOf/62/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource template .+ not found$"},message:"must match pattern \""+"^Resource template .+ not found$"+"\""};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:"/error/message",schemaPath:"#/anyOf/62/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
var valid176 = _errs714 === errors;
}
else {
var valid176 = true;
}
}
}
}
else {
const err669 = {instancePath:"/error",schemaPath:"#/anyOf/62/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
var valid175 = _errs710 === errors;
}
else {
var valid175 = true;
}
}
}
}
else {
const err670 = {instancePath:"",schemaPath:"#/anyOf/62/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
var _valid0 = _errs707 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs716 = errors;
if(errors === _errs716){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing152;
if(((data.jsonrpc === undefined) && (missing152 = "jsonrpc")) || ((data.error === undefined) && (missing152 = "error"))){
const err671 = {instancePath:"",schemaPath:"#/anyOf/63/required",keyword:"required",params:{missingProperty: missing152},message:"must have required property '"+missing152+"'"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs718 = errors;
if("2.0" !== data.jsonrpc){
const err672 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/63/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
var valid177 = _errs718 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data.error !== undefined){
let data332 = data.error;
const _errs719 = errors;
if(errors === _errs719){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing153;
if(((data332.code === undefined) && (missing153 = "code")) || ((data332.message === undefined) && (missing153 = "message"))){
const err673 = {instancePath:"/error",schemaPath:"#/anyOf/63/properties/error/required",keyword:"required",params:{missingProperty: missing153},message:"must have required property '"+missing153+"'"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
else {
if(data332.code !== undefined){
let data333 = data332.code;
const _errs721 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
const err674 = {instancePath:"/error/code",schemaPath:"#/anyOf/63/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(-32602 !== data333){
const err675 = {instancePath:"/error/code",schemaPath:"#/anyOf/63/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var valid178 = _errs721 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data332.message !== undefined){
let data334 = data332.message;
const _errs723 = errors;
if(errors === _errs723){
if(typeof data334 === "string"){
if(!pattern33.test(data334)){
const err676 = {instancePath:"/error/message",schemaPath:"#/anyOf/63/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Resource .+ disabled$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Resource .+ disabled$"+"\""};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
else {
const err677 = {instancePath:"/error/message",schemaPath:"#/anyOf/63/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
var valid178 = _errs723 === errors;
}
else {
var valid178 = true;
}
}
}
}
else {
const err678 = {instancePath:"/error",schemaPath:"#/anyOf/63/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
var valid177 = _errs719 === errors;
}
else {
var valid177 = true;
}
}
}
}
else {
const err679 = {instancePath:"",schemaPath:"#/anyOf/63/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
var _valid0 = _errs716 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs725 = errors;
if(errors === _errs725){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing154;
if(((data.jsonrpc === undefined) && (missing154 = "jsonrpc")) || ((data.error === undefined) && (missing154 = "error"))){
const err680 = {instancePath:"",schemaPath:"#/anyOf/64/required",keyword:"required",params:{missingProperty: missing154},message:"must have required property '"+missing154+"'"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs727 = errors;
if("2.0" !== data.jsonrpc){
const err681 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/64/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var valid179 = _errs727 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data.error !== undefined){
let data336 = data.error;
const _errs728 = errors;
if(errors === _errs728){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing155;
if(((data336.code === undefined) && (missing155 = "code")) || ((data336.message === undefined) && (missing155 = "message"))){
const err682 = {instancePath:"/error",schemaPath:"#/anyOf/64/properties/error/required",keyword:"required",params:{missingProperty: missing155},message:"must have required property '"+missing155+"'"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
else {
if(data336.code !== undefined){
let data337 = data336.code;
const _errs730 = errors;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err683 = {instancePath:"/error/code",schemaPath:"#/anyOf/64/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(-32602 !== data337){
const err684 = {instancePath:"/error/code",schemaPath:"#/anyOf/64/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var valid180 = _errs730 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data336.message !== undefined){
let data338 = data336.message;
const _errs732 = errors;
if(errors === _errs732){
if(typeof data338 === "string"){
if(!pattern20.test(data338)){
const err685 = {instancePath:"/error/message",schemaPath:"#/anyOf/64/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Resource URI .+ is invalid$"},message:"must match pattern \""+"^Resource URI .+ is invalid$"+"\""};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:"/error/message",schemaPath:"#/anyOf/64/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
var valid180 = _errs732 === errors;
}
else {
var valid180 = true;
}
}
}
}
else {
const err687 = {instancePath:"/error",schemaPath:"#/anyOf/64/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
var valid179 = _errs728 === errors;
}
else {
var valid179 = true;
}
}
}
}
else {
const err688 = {instancePath:"",schemaPath:"#/anyOf/64/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
var _valid0 = _errs725 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs734 = errors;
if(errors === _errs734){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing156;
if(((data.jsonrpc === undefined) && (missing156 = "jsonrpc")) || ((data.error === undefined) && (missing156 = "error"))){
const err689 = {instancePath:"",schemaPath:"#/anyOf/65/required",keyword:"required",params:{missingProperty: missing156},message:"must have required property '"+missing156+"'"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs736 = errors;
if("2.0" !== data.jsonrpc){
const err690 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/65/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
var valid181 = _errs736 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data.error !== undefined){
let data340 = data.error;
const _errs737 = errors;
if(errors === _errs737){
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing157;
if(((data340.code === undefined) && (missing157 = "code")) || ((data340.message === undefined) && (missing157 = "message"))){
const err691 = {instancePath:"/error",schemaPath:"#/anyOf/65/properties/error/required",keyword:"required",params:{missingProperty: missing157},message:"must have required property '"+missing157+"'"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
else {
if(data340.code !== undefined){
let data341 = data340.code;
const _errs739 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
const err692 = {instancePath:"/error/code",schemaPath:"#/anyOf/65/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(-32602 !== data341){
const err693 = {instancePath:"/error/code",schemaPath:"#/anyOf/65/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var valid182 = _errs739 === errors;
}
else {
var valid182 = true;
}
if(valid182){
if(data340.message !== undefined){
let data342 = data340.message;
const _errs741 = errors;
if(errors === _errs741){
if(typeof data342 === "string"){
if(!pattern11.test(data342)){
const err694 = {instancePath:"/error/message",schemaPath:"#/anyOf/65/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}Invalid completion reference: "},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}Invalid completion reference: "+"\""};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:"/error/message",schemaPath:"#/anyOf/65/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
var valid182 = _errs741 === errors;
}
else {
var valid182 = true;
}
}
}
}
else {
const err696 = {instancePath:"/error",schemaPath:"#/anyOf/65/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
var valid181 = _errs737 === errors;
}
else {
var valid181 = true;
}
}
}
}
else {
const err697 = {instancePath:"",schemaPath:"#/anyOf/65/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
var _valid0 = _errs734 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs743 = errors;
if(errors === _errs743){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing158;
if(((data.jsonrpc === undefined) && (missing158 = "jsonrpc")) || ((data.error === undefined) && (missing158 = "error"))){
const err698 = {instancePath:"",schemaPath:"#/anyOf/66/required",keyword:"required",params:{missingProperty: missing158},message:"must have required property '"+missing158+"'"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs745 = errors;
if("2.0" !== data.jsonrpc){
const err699 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/66/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var valid183 = _errs745 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data.error !== undefined){
let data344 = data.error;
const _errs746 = errors;
if(errors === _errs746){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing159;
if(((data344.code === undefined) && (missing159 = "code")) || ((data344.message === undefined) && (missing159 = "message"))){
const err700 = {instancePath:"/error",schemaPath:"#/anyOf/66/properties/error/required",keyword:"required",params:{missingProperty: missing159},message:"must have required property '"+missing159+"'"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
else {
if(data344.code !== undefined){
let data345 = data344.code;
const _errs748 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
const err701 = {instancePath:"/error/code",schemaPath:"#/anyOf/66/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(-32602 !== data345){
const err702 = {instancePath:"/error/code",schemaPath:"#/anyOf/66/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var valid184 = _errs748 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data344.message !== undefined){
let data346 = data344.message;
const _errs750 = errors;
if(errors === _errs750){
if(typeof data346 === "string"){
if(!pattern17.test(data346)){
const err703 = {instancePath:"/error/message",schemaPath:"#/anyOf/66/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Invalid params for .+: "},message:"must match pattern \""+"^Invalid params for .+: "+"\""};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else {
const err704 = {instancePath:"/error/message",schemaPath:"#/anyOf/66/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
var valid184 = _errs750 === errors;
}
else {
var valid184 = true;
}
}
}
}
else {
const err705 = {instancePath:"/error",schemaPath:"#/anyOf/66/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
var valid183 = _errs746 === errors;
}
else {
var valid183 = true;
}
}
}
}
else {
const err706 = {instancePath:"",schemaPath:"#/anyOf/66/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
var _valid0 = _errs743 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs752 = errors;
if(errors === _errs752){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing160;
if(((data.jsonrpc === undefined) && (missing160 = "jsonrpc")) || ((data.error === undefined) && (missing160 = "error"))){
const err707 = {instancePath:"",schemaPath:"#/anyOf/67/required",keyword:"required",params:{missingProperty: missing160},message:"must have required property '"+missing160+"'"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs754 = errors;
if("2.0" !== data.jsonrpc){
const err708 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/67/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var valid185 = _errs754 === errors;
}
else {
var valid185 = true;
}
if(valid185){
if(data.error !== undefined){
let data348 = data.error;
const _errs755 = errors;
if(errors === _errs755){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing161;
if(((data348.code === undefined) && (missing161 = "code")) || ((data348.message === undefined) && (missing161 = "message"))){
const err709 = {instancePath:"/error",schemaPath:"#/anyOf/67/properties/error/required",keyword:"required",params:{missingProperty: missing161},message:"must have required property '"+missing161+"'"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
else {
if(data348.code !== undefined){
let data349 = data348.code;
const _errs757 = errors;
if(!(((typeof data349 == "number") && (!(data349 % 1) && !isNaN(data349))) && (isFinite(data349)))){
const err710 = {instancePath:"/error/code",schemaPath:"#/anyOf/67/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(-32602 !== data349){
const err711 = {instancePath:"/error/code",schemaPath:"#/anyOf/67/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var valid186 = _errs757 === errors;
}
else {
var valid186 = true;
}
if(valid186){
if(data348.message !== undefined){
let data350 = data348.message;
const _errs759 = errors;
if(errors === _errs759){
if(typeof data350 === "string"){
if(!pattern43.test(data350)){
const err712 = {instancePath:"/error/message",schemaPath:"#/anyOf/67/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"},message:"must match pattern \""+"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"+"\""};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:"/error/message",schemaPath:"#/anyOf/67/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
var valid186 = _errs759 === errors;
}
else {
var valid186 = true;
}
}
}
}
else {
const err714 = {instancePath:"/error",schemaPath:"#/anyOf/67/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
var valid185 = _errs755 === errors;
}
else {
var valid185 = true;
}
}
}
}
else {
const err715 = {instancePath:"",schemaPath:"#/anyOf/67/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
var _valid0 = _errs752 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs761 = errors;
if(errors === _errs761){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing162;
if(((data.jsonrpc === undefined) && (missing162 = "jsonrpc")) || ((data.error === undefined) && (missing162 = "error"))){
const err716 = {instancePath:"",schemaPath:"#/anyOf/68/required",keyword:"required",params:{missingProperty: missing162},message:"must have required property '"+missing162+"'"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs763 = errors;
if("2.0" !== data.jsonrpc){
const err717 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/68/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
var valid187 = _errs763 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data.error !== undefined){
let data352 = data.error;
const _errs764 = errors;
if(errors === _errs764){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing163;
if(((data352.code === undefined) && (missing163 = "code")) || ((data352.message === undefined) && (missing163 = "message"))){
const err718 = {instancePath:"/error",schemaPath:"#/anyOf/68/properties/error/required",keyword:"required",params:{missingProperty: missing163},message:"must have required property '"+missing163+"'"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
else {
if(data352.code !== undefined){
let data353 = data352.code;
const _errs766 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
const err719 = {instancePath:"/error/code",schemaPath:"#/anyOf/68/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
if(-32602 !== data353){
const err720 = {instancePath:"/error/code",schemaPath:"#/anyOf/68/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32602},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
var valid188 = _errs766 === errors;
}
else {
var valid188 = true;
}
if(valid188){
if(data352.message !== undefined){
let data354 = data352.message;
const _errs768 = errors;
if(errors === _errs768){
if(typeof data354 === "string"){
if(!pattern35.test(data354)){
const err721 = {instancePath:"/error/message",schemaPath:"#/anyOf/68/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^MCP error -32602: Cannot cancel task in terminal status: "},message:"must match pattern \""+"^MCP error -32602: Cannot cancel task in terminal status: "+"\""};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:"/error/message",schemaPath:"#/anyOf/68/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
var valid188 = _errs768 === errors;
}
else {
var valid188 = true;
}
}
}
}
else {
const err723 = {instancePath:"/error",schemaPath:"#/anyOf/68/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
var valid187 = _errs764 === errors;
}
else {
var valid187 = true;
}
}
}
}
else {
const err724 = {instancePath:"",schemaPath:"#/anyOf/68/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
var _valid0 = _errs761 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs770 = errors;
if(errors === _errs770){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing164;
if(((data.jsonrpc === undefined) && (missing164 = "jsonrpc")) || ((data.error === undefined) && (missing164 = "error"))){
const err725 = {instancePath:"",schemaPath:"#/anyOf/69/required",keyword:"required",params:{missingProperty: missing164},message:"must have required property '"+missing164+"'"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs772 = errors;
if("2.0" !== data.jsonrpc){
const err726 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/69/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
var valid189 = _errs772 === errors;
}
else {
var valid189 = true;
}
if(valid189){
if(data.error !== undefined){
let data356 = data.error;
const _errs773 = errors;
if(errors === _errs773){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing165;
if((((data356.code === undefined) && (missing165 = "code")) || ((data356.message === undefined) && (missing165 = "message"))) || ((data356.data === undefined) && (missing165 = "data"))){
const err727 = {instancePath:"/error",schemaPath:"#/anyOf/69/properties/error/required",keyword:"required",params:{missingProperty: missing165},message:"must have required property '"+missing165+"'"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
else {
if(data356.code !== undefined){
let data357 = data356.code;
const _errs775 = errors;
if(!(((typeof data357 == "number") && (!(data357 % 1) && !isNaN(data357))) && (isFinite(data357)))){
const err728 = {instancePath:"/error/code",schemaPath:"#/anyOf/69/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(-32042 !== data357){
const err729 = {instancePath:"/error/code",schemaPath:"#/anyOf/69/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32042},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
var valid190 = _errs775 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data356.message !== undefined){
let data358 = data356.message;
const _errs777 = errors;
if(errors === _errs777){
if(typeof data358 === "string"){
if(!pattern49.test(data358)){
const err730 = {instancePath:"/error/message",schemaPath:"#/anyOf/69/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"},message:"must match pattern \""+"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"+"\""};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
else {
const err731 = {instancePath:"/error/message",schemaPath:"#/anyOf/69/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
var valid190 = _errs777 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data356.data !== undefined){
let data359 = data356.data;
const _errs779 = errors;
if(errors === _errs779){
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
let missing166;
if((data359.elicitations === undefined) && (missing166 = "elicitations")){
const err732 = {instancePath:"/error/data",schemaPath:"#/anyOf/69/properties/error/properties/data/required",keyword:"required",params:{missingProperty: missing166},message:"must have required property '"+missing166+"'"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
else {
if(data359.elicitations !== undefined){
if(!(Array.isArray(data359.elicitations))){
const err733 = {instancePath:"/error/data/elicitations",schemaPath:"#/anyOf/69/properties/error/properties/data/properties/elicitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
}
else {
const err734 = {instancePath:"/error/data",schemaPath:"#/anyOf/69/properties/error/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
var valid190 = _errs779 === errors;
}
else {
var valid190 = true;
}
}
}
}
}
else {
const err735 = {instancePath:"/error",schemaPath:"#/anyOf/69/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
var valid189 = _errs773 === errors;
}
else {
var valid189 = true;
}
}
}
}
else {
const err736 = {instancePath:"",schemaPath:"#/anyOf/69/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
var _valid0 = _errs770 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs783 = errors;
if(errors === _errs783){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing167;
if(((data.jsonrpc === undefined) && (missing167 = "jsonrpc")) || ((data.error === undefined) && (missing167 = "error"))){
const err737 = {instancePath:"",schemaPath:"#/anyOf/70/required",keyword:"required",params:{missingProperty: missing167},message:"must have required property '"+missing167+"'"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs785 = errors;
if("2.0" !== data.jsonrpc){
const err738 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/70/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
var valid192 = _errs785 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data.error !== undefined){
let data362 = data.error;
const _errs786 = errors;
if(errors === _errs786){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing168;
if(((data362.code === undefined) && (missing168 = "code")) || ((data362.message === undefined) && (missing168 = "message"))){
const err739 = {instancePath:"/error",schemaPath:"#/anyOf/70/properties/error/required",keyword:"required",params:{missingProperty: missing168},message:"must have required property '"+missing168+"'"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
else {
if(data362.code !== undefined){
let data363 = data362.code;
const _errs788 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err740 = {instancePath:"/error/code",schemaPath:"#/anyOf/70/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(-32603 !== data363){
const err741 = {instancePath:"/error/code",schemaPath:"#/anyOf/70/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
var valid193 = _errs788 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data362.message !== undefined){
let data364 = data362.message;
const _errs790 = errors;
if(errors === _errs790){
if(typeof data364 === "string"){
if(!pattern48.test(data364)){
const err742 = {instancePath:"/error/message",schemaPath:"#/anyOf/70/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "},message:"must match pattern \""+"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "+"\""};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
else {
const err743 = {instancePath:"/error/message",schemaPath:"#/anyOf/70/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
var valid193 = _errs790 === errors;
}
else {
var valid193 = true;
}
}
}
}
else {
const err744 = {instancePath:"/error",schemaPath:"#/anyOf/70/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
var valid192 = _errs786 === errors;
}
else {
var valid192 = true;
}
}
}
}
else {
const err745 = {instancePath:"",schemaPath:"#/anyOf/70/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
var _valid0 = _errs783 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs792 = errors;
if(errors === _errs792){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing169;
if(((data.jsonrpc === undefined) && (missing169 = "jsonrpc")) || ((data.error === undefined) && (missing169 = "error"))){
const err746 = {instancePath:"",schemaPath:"#/anyOf/71/required",keyword:"required",params:{missingProperty: missing169},message:"must have required property '"+missing169+"'"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs794 = errors;
if("2.0" !== data.jsonrpc){
const err747 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/71/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
var valid194 = _errs794 === errors;
}
else {
var valid194 = true;
}
if(valid194){
if(data.error !== undefined){
let data366 = data.error;
const _errs795 = errors;
if(errors === _errs795){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing170;
if(((data366.code === undefined) && (missing170 = "code")) || ((data366.message === undefined) && (missing170 = "message"))){
const err748 = {instancePath:"/error",schemaPath:"#/anyOf/71/properties/error/required",keyword:"required",params:{missingProperty: missing170},message:"must have required property '"+missing170+"'"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
else {
if(data366.code !== undefined){
let data367 = data366.code;
const _errs797 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
const err749 = {instancePath:"/error/code",schemaPath:"#/anyOf/71/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(-32603 !== data367){
const err750 = {instancePath:"/error/code",schemaPath:"#/anyOf/71/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
var valid195 = _errs797 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data366.message !== undefined){
let data368 = data366.message;
const _errs799 = errors;
if(errors === _errs799){
if(typeof data368 === "string"){
if(!pattern13.test(data368)){
const err751 = {instancePath:"/error/message",schemaPath:"#/anyOf/71/properties/error/properties/message/pattern",keyword:"pattern",params:{pattern: "^Handler for .+ returned "},message:"must match pattern \""+"^Handler for .+ returned "+"\""};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:"/error/message",schemaPath:"#/anyOf/71/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
var valid195 = _errs799 === errors;
}
else {
var valid195 = true;
}
}
}
}
else {
const err753 = {instancePath:"/error",schemaPath:"#/anyOf/71/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
var valid194 = _errs795 === errors;
}
else {
var valid194 = true;
}
}
}
}
else {
const err754 = {instancePath:"",schemaPath:"#/anyOf/71/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
var _valid0 = _errs792 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs801 = errors;
if(errors === _errs801){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing171;
if(((data.jsonrpc === undefined) && (missing171 = "jsonrpc")) || ((data.error === undefined) && (missing171 = "error"))){
const err755 = {instancePath:"",schemaPath:"#/anyOf/72/required",keyword:"required",params:{missingProperty: missing171},message:"must have required property '"+missing171+"'"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
else {
if(data.jsonrpc !== undefined){
const _errs803 = errors;
if("2.0" !== data.jsonrpc){
const err756 = {instancePath:"/jsonrpc",schemaPath:"#/anyOf/72/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var valid196 = _errs803 === errors;
}
else {
var valid196 = true;
}
if(valid196){
if(data.error !== undefined){
let data370 = data.error;
const _errs804 = errors;
if(errors === _errs804){
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
let missing172;
if(((data370.code === undefined) && (missing172 = "code")) || ((data370.message === undefined) && (missing172 = "message"))){
const err757 = {instancePath:"/error",schemaPath:"#/anyOf/72/properties/error/required",keyword:"required",params:{missingProperty: missing172},message:"must have required property '"+missing172+"'"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
if(data370.code !== undefined){
let data371 = data370.code;
const _errs806 = errors;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
const err758 = {instancePath:"/error/code",schemaPath:"#/anyOf/72/properties/error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
if(-32603 !== data371){
const err759 = {instancePath:"/error/code",schemaPath:"#/anyOf/72/properties/error/properties/code/const",keyword:"const",params:{allowedValue: -32603},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
var valid197 = _errs806 === errors;
}
else {
var valid197 = true;
}
if(valid197){
if(data370.message !== undefined){
let data372 = data370.message;
const _errs808 = errors;
if(typeof data372 !== "string"){
const err760 = {instancePath:"/error/message",schemaPath:"#/anyOf/72/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if("Internal server error" !== data372){
const err761 = {instancePath:"/error/message",schemaPath:"#/anyOf/72/properties/error/properties/message/const",keyword:"const",params:{allowedValue: "Internal server error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var valid197 = _errs808 === errors;
}
else {
var valid197 = true;
}
}
}
}
else {
const err762 = {instancePath:"/error",schemaPath:"#/anyOf/72/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
var valid196 = _errs804 === errors;
}
else {
var valid196 = true;
}
}
}
}
else {
const err763 = {instancePath:"",schemaPath:"#/anyOf/72/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
var _valid0 = _errs801 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs810 = errors;
if(errors === _errs810){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing173;
if((data.error === undefined) && (missing173 = "error")){
const err764 = {instancePath:"",schemaPath:"#/anyOf/73/required",keyword:"required",params:{missingProperty: missing173},message:"must have required property '"+missing173+"'"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
else {
if(data.error !== undefined){
let data373 = data.error;
const _errs812 = errors;
if(typeof data373 !== "string"){
const err765 = {instancePath:"/error",schemaPath:"#/anyOf/73/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if("too_many_requests" !== data373){
const err766 = {instancePath:"/error",schemaPath:"#/anyOf/73/properties/error/const",keyword:"const",params:{allowedValue: "too_many_requests"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
var valid198 = _errs812 === errors;
}
else {
var valid198 = true;
}
if(valid198){
if(data.error_description !== undefined){
const _errs814 = errors;
if(typeof data.error_description !== "string"){
const err767 = {instancePath:"/error_description",schemaPath:"#/anyOf/73/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
var valid198 = _errs814 === errors;
}
else {
var valid198 = true;
}
if(valid198){
if(data.error_uri !== undefined){
const _errs816 = errors;
if(typeof data.error_uri !== "string"){
const err768 = {instancePath:"/error_uri",schemaPath:"#/anyOf/73/properties/error_uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
var valid198 = _errs816 === errors;
}
else {
var valid198 = true;
}
}
}
}
}
else {
const err769 = {instancePath:"",schemaPath:"#/anyOf/73/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
var _valid0 = _errs810 === errors;
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
}
if(!valid0){
const err770 = {instancePath:"",schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
validate97.errors = vErrors;
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
validate97.errors = vErrors;
return errors === 0;
}

export default {
  id: 'mcp-typescript-sdk',
  kind: 'implementation',
  revisions: ['1.x', '2.x'],
  errors: {
    'invalid-json': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-json-rpc-message': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-request-body': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unreadable-body': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: 'short',
    },
    'payload-too-large': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'not-acceptable': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unsupported-media-type': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'method-not-allowed': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'missing-host': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-host': {
      category: 'permission-denied',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-origin': {
      category: 'permission-denied',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'session-not-found': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'session-id-missing': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'no-valid-session': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'server-not-initialized': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'already-initialized': {
      category: 'conflict',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'several-initializations': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unsupported-version-header': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'only-one-stream': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'stream-in-use': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'streams-not-resumable': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-event-id': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'replay-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'batch-too-long': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'empty-batch': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'batch-not-supported': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-batch-item': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'response-not-accepted': {
      category: 'not-supported',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'header-mismatch': {
      category: 'invalid-request',
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
    'missing-client-capability': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'input-not-supported': {
      category: 'precondition-failed',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'missing-meta': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'header-without-meta': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-meta': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-request-state': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-subscription-filter': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'subscription-limit': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'too-many-tool-arguments': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-tool-output': {
      category: 'internal',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'task-required': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-tool-call': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'malformed-params': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-tool-result': {
      category: 'internal',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'invalid-elicitation-response': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'request-timed-out': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'connection-closed': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-prompt-arguments': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unknown-resource': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'resource-not-found': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unknown-resource-template': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'resource-disabled': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-resource-uri': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-completion-reference': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'invalid-method-params': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-already-ended': {
      category: 'conflict',
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
    'url-elicitation-misused': {
      category: 'internal',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'invalid-handler-result': {
      category: 'internal',
      when: 'after-remedy',
      retryable: false,
      remedy: 'contact-support',
      backoff: null,
    },
    'internal-server-error': {
      category: 'internal',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: 'short',
    },
    'too-many-requests': {
      category: 'rate-limited',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkRpcErrorEnvelope,
      mediaType: null,
      place: '/error/code /error/message',
      code: (body) => body?.['error']?.['code'],
      message: (body) => body?.['error']?.['message'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'invalid-json',
          surfaces: ['mcp'],
          tell: { code: -32700, pattern: /^Parse error: [A-Za-z ]{2,24}valid JSON$/u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidJsonRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-json-rpc-message',
          surfaces: ['mcp'],
          tell: { code: -32700, text: 'Parse error: Invalid JSON-RPC message' },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidJsonRpcMessageRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-request-body',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Bad Request: the request body is not a valid JSON-RPC message' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidRequestBodyRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'unreadable-body',
          surfaces: ['mcp'],
          tell: { code: -32700, text: 'Parse error: the request body could not be read' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkUnreadableBodyRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'payload-too-large',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$/u },
          revisions: null,
          guard: isMcpTypescriptSdkPayloadTooLargeRpcError,
          status: [413],
          headers: [],
        },
        {
          error: 'not-acceptable',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Not Acceptable: Client must accept .*text\/event-stream$/u },
          revisions: null,
          guard: isMcpTypescriptSdkNotAcceptableRpcError,
          status: [406],
          headers: [],
        },
        {
          error: 'unsupported-media-type',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Unsupported Media Type: Content-Type must be application/json' },
          revisions: null,
          guard: isMcpTypescriptSdkUnsupportedMediaTypeRpcError,
          status: [415],
          headers: [],
        },
        {
          error: 'method-not-allowed',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Method not allowed.' },
          revisions: null,
          guard: isMcpTypescriptSdkMethodNotAllowedRpcError,
          status: [405],
          headers: [],
        },
        {
          error: 'missing-host',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Missing Host header' },
          revisions: null,
          guard: isMcpTypescriptSdkMissingHostRpcError,
          status: [403],
          headers: [],
        },
        {
          error: 'invalid-host',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Invalid Host[ header]{0,7}: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidHostRpcError,
          status: [403],
          headers: [],
        },
        {
          error: 'invalid-origin',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Invalid Origin[ header]{0,7}: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidOriginRpcError,
          status: [403],
          headers: [],
        },
        {
          error: 'session-not-found',
          surfaces: ['mcp'],
          tell: { code: -32001, text: 'Session not found' },
          revisions: null,
          guard: isMcpTypescriptSdkSessionNotFoundRpcError,
          status: [404],
          headers: [],
        },
        {
          error: 'session-id-missing',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Bad Request: Mcp-Session-Id header is required' },
          revisions: null,
          guard: isMcpTypescriptSdkSessionIdMissingRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'no-valid-session',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Bad Request: No valid session ID provided' },
          revisions: null,
          guard: isMcpTypescriptSdkNoValidSessionRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'server-not-initialized',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Bad Request: Server not initialized' },
          revisions: null,
          guard: isMcpTypescriptSdkServerNotInitializedRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'already-initialized',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Invalid Request: Server already initialized' },
          revisions: null,
          guard: isMcpTypescriptSdkAlreadyInitializedRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'several-initializations',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Invalid Request: Only one initialization request is allowed' },
          revisions: null,
          guard: isMcpTypescriptSdkSeveralInitializationsRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-version-header',
          surfaces: ['mcp'],
          tell: { code: -32000, pattern: /^Bad Request: Unsupported protocol version: /u },
          revisions: null,
          guard: isMcpTypescriptSdkUnsupportedVersionHeaderRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'only-one-stream',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Conflict: Only one SSE stream is allowed per session' },
          revisions: null,
          guard: isMcpTypescriptSdkOnlyOneStreamRpcError,
          status: [409],
          headers: [],
        },
        {
          error: 'stream-in-use',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Conflict: Stream already has an active connection' },
          revisions: null,
          guard: isMcpTypescriptSdkStreamInUseRpcError,
          status: [409],
          headers: [],
        },
        {
          error: 'streams-not-resumable',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Event store not configured' },
          revisions: null,
          guard: isMcpTypescriptSdkStreamsNotResumableRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-event-id',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Invalid event ID format' },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidEventIdRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'replay-failed',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'Error replaying events' },
          revisions: null,
          guard: isMcpTypescriptSdkReplayFailedRpcError,
          status: [500],
          headers: [],
        },
        {
          error: 'batch-too-long',
          surfaces: ['mcp'],
          tell: { code: -32600, pattern: /^Invalid Request: Batch must not exceed [0-9]{1,20} messages$/u },
          revisions: null,
          guard: isMcpTypescriptSdkBatchTooLongRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'empty-batch',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Bad Request: empty JSON-RPC batch' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkEmptyBatchRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'batch-not-supported',
          surfaces: ['mcp'],
          tell: { code: -32600, pattern: /^Bad Request: JSON-RPC batches /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkBatchNotSupportedRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-batch-item',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Bad Request: JSON-RPC batch contains an invalid message' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidBatchItemRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'response-not-accepted',
          surfaces: ['mcp'],
          tell: { code: -32600, text: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkResponseNotAcceptedRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'header-mismatch',
          surfaces: ['mcp'],
          tell: { code: -32020, pattern: /^Bad Request: the request headers and body disagree: /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkHeaderMismatchRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'unsupported-protocol-version',
          surfaces: ['mcp'],
          tell: { code: -32022, pattern: /^Unsupported protocol version: /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkUnsupportedProtocolVersionRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'missing-client-capability',
          surfaces: ['mcp'],
          tell: { code: -32021, pattern: /^Missing required client capabilities: /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkMissingClientCapabilityRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'input-not-supported',
          surfaces: ['mcp'],
          tell: { code: -32021, pattern: /^Cannot request input /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInputNotSupportedRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'missing-meta',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Request is missing the required _meta envelope /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkMissingMetaRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'header-without-meta',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Invalid params: the MCP-Protocol-Version header names /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkHeaderWithoutMetaRpcError,
          status: [400],
          headers: [],
        },
        {
          error: 'invalid-meta',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Invalid _meta envelope/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidMetaRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-request-state',
          surfaces: ['mcp'],
          tell: { code: -32602, text: 'Invalid or expired requestState' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidRequestStateRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-subscription-filter',
          surfaces: ['mcp'],
          tell: {
            code: -32602,
            text: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter",
          },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidSubscriptionFilterRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'subscription-limit',
          surfaces: ['mcp'],
          tell: { code: -32603, text: 'Subscription limit reached' },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkSubscriptionLimitRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-tool',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Tool .+ not found$/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkUnknownToolRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'tool-disabled',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Tool .+ disabled$/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkToolDisabledRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-tool-call',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call request: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidToolCallRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'malformed-params',
          surfaces: ['mcp'],
          tell: { code: -32603, pattern: /^\[\n  \{\n    "/u },
          revisions: null,
          guard: isMcpTypescriptSdkMalformedParamsRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-tool-result',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call result: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidToolResultRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'request-timed-out',
          surfaces: ['mcp'],
          tell: { code: -32001, text: 'MCP error -32001: Request timed out' },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkRequestTimedOutRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'connection-closed',
          surfaces: ['mcp'],
          tell: { code: -32000, text: 'MCP error -32000: Connection closed' },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkConnectionClosedRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-prompt',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Prompt .+ not found$/u },
          revisions: null,
          guard: isMcpTypescriptSdkUnknownPromptRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'prompt-disabled',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Prompt .+ disabled$/u },
          revisions: null,
          guard: isMcpTypescriptSdkPromptDisabledRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-prompt-arguments',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Invalid arguments for prompt /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidPromptArgumentsRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-resource',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^MCP error -32602: Resource .+ not found$/u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkUnknownResourceRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'resource-not-found',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkResourceNotFoundRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-resource-template',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Resource template .+ not found$/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkUnknownResourceTemplateRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'resource-disabled',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Resource .+ disabled$/u },
          revisions: null,
          guard: isMcpTypescriptSdkResourceDisabledRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-resource-uri',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Resource URI .+ is invalid$/u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidResourceUriRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-completion-reference',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^[MCPero0-9: -]{0,18}Invalid completion reference: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidCompletionReferenceRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-method-params',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^Invalid params for .+: /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidMethodParamsRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-task',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^MCP error -32602: [Faildetorvsk :]{0,25}Task not found/u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkUnknownTaskRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'task-already-ended',
          surfaces: ['mcp'],
          tell: { code: -32602, pattern: /^MCP error -32602: Cannot cancel task in terminal status: /u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkTaskAlreadyEndedRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'url-elicitation-required',
          surfaces: ['mcp'],
          tell: { code: -32042, pattern: /^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$/u },
          revisions: null,
          guard: isMcpTypescriptSdkUrlElicitationRequiredRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'url-elicitation-misused',
          surfaces: ['mcp'],
          tell: {
            code: -32603,
            pattern:
              /^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision /u,
          },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkUrlElicitationMisusedRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-handler-result',
          surfaces: ['mcp'],
          tell: { code: -32603, pattern: /^Handler for .+ returned /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInvalidHandlerResultRpcError,
          status: null,
          headers: [],
        },
        {
          error: 'internal-server-error',
          surfaces: ['mcp'],
          tell: { code: -32603, text: 'Internal server error' },
          revisions: null,
          guard: isMcpTypescriptSdkInternalServerRpcError,
          status: [500],
          headers: [],
        },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkToolErrorEnvelope,
      mediaType: null,
      place: ' ',
      code: null,
      message: null,
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'missing-client-capability',
          surfaces: ['mcp'],
          tell: { pattern: /^Client does not support /u },
          revisions: null,
          guard: isMcpTypescriptSdkMissingClientCapabilityToolError,
          status: null,
          headers: [],
        },
        {
          error: 'input-not-supported',
          surfaces: ['mcp'],
          tell: { pattern: /^Cannot request input /u },
          revisions: ['2.x'],
          guard: isMcpTypescriptSdkInputNotSupportedToolError,
          status: null,
          headers: [],
        },
        {
          error: 'unknown-tool',
          surfaces: ['mcp'],
          tell: { pattern: /^MCP error -32602: Tool .+ not found$/u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkUnknownToolToolError,
          status: null,
          headers: [],
        },
        {
          error: 'tool-disabled',
          surfaces: ['mcp'],
          tell: { pattern: /^MCP error -32602: Tool .+ disabled$/u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkToolDisabledToolError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-tool-arguments',
          surfaces: ['mcp'],
          tell: { pattern: /^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidToolArgumentsToolError,
          status: null,
          headers: [],
        },
        {
          error: 'too-many-tool-arguments',
          surfaces: ['mcp'],
          tell: {
            pattern:
              /^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$/u,
          },
          revisions: null,
          guard: isMcpTypescriptSdkTooManyToolArgumentsToolError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-tool-output',
          surfaces: ['mcp'],
          tell: { pattern: /^[MCPero0-9: -]{0,18}Output validation error: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidToolOutputToolError,
          status: null,
          headers: [],
        },
        {
          error: 'task-required',
          surfaces: ['mcp'],
          tell: { pattern: /^MCP error -32601: Tool .+ requires task augmentation/u },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkTaskRequiredToolError,
          status: null,
          headers: [],
        },
        {
          error: 'invalid-elicitation-response',
          surfaces: ['mcp'],
          tell: { pattern: /^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: /u },
          revisions: null,
          guard: isMcpTypescriptSdkInvalidElicitationResponseToolError,
          status: null,
          headers: [],
        },
        {
          error: 'request-timed-out',
          surfaces: ['mcp'],
          tell: { pattern: /^[MCPero0-9: -]{0,18}Request timed out$/u },
          revisions: null,
          guard: isMcpTypescriptSdkRequestTimedOutToolError,
          status: null,
          headers: [],
        },
        {
          error: 'connection-closed',
          surfaces: ['mcp'],
          tell: { pattern: /^[MCPero0-9: -]{0,18}Connection closed$/u },
          revisions: null,
          guard: isMcpTypescriptSdkConnectionClosedToolError,
          status: null,
          headers: [],
        },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isMcpTypescriptSdkErrorEnvelope,
      mediaType: null,
      place: '/error /error_description',
      code: (body) => body?.['error'],
      message: (body) => body?.['error_description'],
      retryAfter: null,
      mirrorsStatus: null,
      forms: [
        {
          error: 'method-not-allowed',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'method_not_allowed' },
          revisions: null,
          guard: isMcpTypescriptSdkMethodNotAllowedError,
          status: [405],
          headers: [{ name: 'allow', onStatus: null }],
        },
        {
          error: 'too-many-requests',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'too_many_requests' },
          revisions: ['1.x'],
          guard: isMcpTypescriptSdkTooManyRequestsError,
          status: [429],
          headers: [],
        },
      ],
    },
  ],
};
