export const isCodensCreditInsufficientError = validate20;
const schema31 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"CREDIT_INSUFFICIENT"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensCreditInsufficientError"};

function validate20(data){
/*# sourceURL="CodensCreditInsufficientError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate20.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("CREDIT_INSUFFICIENT" !== data0){
validate20.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "CREDIT_INSUFFICIENT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate20.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema31.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate20.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema31.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate20.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema31.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate20.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensErrorEnvelope = validate21;
const schema32 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensErrorEnvelope"};

function validate21(data){
/*# sourceURL="CodensErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate21.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
const _errs1 = errors;
if(typeof data.error_code !== "string"){
validate21.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate21.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema32.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate21.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema32.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate21.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema32.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensIdempotencyConflictError = validate22;
const schema33 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"IDEMPOTENCY_CONFLICT"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensIdempotencyConflictError"};

function validate22(data){
/*# sourceURL="CodensIdempotencyConflictError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate22.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("IDEMPOTENCY_CONFLICT" !== data0){
validate22.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "IDEMPOTENCY_CONFLICT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate22.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema33.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema33.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate22.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema33.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate22.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensInternalError = validate23;
const schema34 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"INTERNAL_ERROR"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensInternalError"};

function validate23(data){
/*# sourceURL="CodensInternalError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate23.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("INTERNAL_ERROR" !== data0){
validate23.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate23.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema34.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema34.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate23.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema34.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensJwtExpiredError = validate24;
const schema35 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_EXPIRED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensJwtExpiredError"};

function validate24(data){
/*# sourceURL="CodensJwtExpiredError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate24.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_EXPIRED" !== data0){
validate24.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_EXPIRED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate24.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema35.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate24.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema35.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate24.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema35.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate24.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensJwtInvalidError = validate25;
const schema36 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_INVALID"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensJwtInvalidError"};

function validate25(data){
/*# sourceURL="CodensJwtInvalidError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate25.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_INVALID" !== data0){
validate25.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_INVALID"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate25.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema36.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate25.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema36.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate25.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema36.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate25.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensJwtReplayedError = validate26;
const schema37 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_REPLAYED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensJwtReplayedError"};

function validate26(data){
/*# sourceURL="CodensJwtReplayedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate26.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_REPLAYED" !== data0){
validate26.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_REPLAYED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate26.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema37.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate26.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema37.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate26.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema37.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate26.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensOrgNotFoundError = validate27;
const schema38 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"ORG_NOT_FOUND"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensOrgNotFoundError"};

function validate27(data){
/*# sourceURL="CodensOrgNotFoundError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate27.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ORG_NOT_FOUND" !== data0){
validate27.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "ORG_NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate27.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema38.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate27.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema38.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate27.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema38.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate27.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensOrgNotLinkedToAuthError = validate28;
const schema39 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"ORG_NOT_LINKED_TO_AUTH"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensOrgNotLinkedToAuthError"};

function validate28(data){
/*# sourceURL="CodensOrgNotLinkedToAuthError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate28.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ORG_NOT_LINKED_TO_AUTH" !== data0){
validate28.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "ORG_NOT_LINKED_TO_AUTH"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate28.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema39.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate28.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema39.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate28.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema39.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate28.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensRateLimitedError = validate29;
const schema40 = {"type":"object","required":["detail","error_code","category","retry_after_seconds"],"properties":{"detail":{},"error_code":{"type":"string","const":"RATE_LIMITED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":"integer","minimum":0}},"$id":"CodensRateLimitedError"};

function validate29(data){
/*# sourceURL="CodensRateLimitedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.retry_after_seconds === undefined) && (missing0 = "retry_after_seconds"))){
validate29.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RATE_LIMITED" !== data0){
validate29.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "RATE_LIMITED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate29.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema40.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate29.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema40.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate29.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate29.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensResourceNotFoundError = validate30;
const schema41 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"RESOURCE_NOT_FOUND"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensResourceNotFoundError"};

function validate30(data){
/*# sourceURL="CodensResourceNotFoundError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate30.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RESOURCE_NOT_FOUND" !== data0){
validate30.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "RESOURCE_NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate30.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema41.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate30.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema41.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate30.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema41.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate30.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensServiceDisabledError = validate31;
const schema42 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"SERVICE_DISABLED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensServiceDisabledError"};

function validate31(data){
/*# sourceURL="CodensServiceDisabledError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate31.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("SERVICE_DISABLED" !== data0){
validate31.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "SERVICE_DISABLED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate31.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema42.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate31.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema42.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate31.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema42.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate31.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensUnauthorizedError = validate32;
const schema43 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"UNAUTHORIZED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensUnauthorizedError"};

function validate32(data){
/*# sourceURL="CodensUnauthorizedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate32.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate32.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNAUTHORIZED" !== data0){
validate32.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate32.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema43.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate32.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema43.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate32.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema43.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate32.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensValidationError = validate33;
const schema44 = {"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"VALIDATION_ERROR"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}},"$id":"CodensValidationError"};

function validate33(data){
/*# sourceURL="CodensValidationError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.detail === undefined) && (missing0 = "detail")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.category === undefined) && (missing0 = "category"))){
validate33.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("VALIDATION_ERROR" !== data0){
validate33.errors = [{instancePath:"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "VALIDATION_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs3 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate33.errors = [{instancePath:"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema44.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate33.errors = [{instancePath:"/suggested_action",schemaPath:"#/properties/suggested_action/type",keyword:"type",params:{type: schema44.properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate33.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/type",keyword:"type",params:{type: schema44.properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate33.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
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

export const isCodensError = validate34;
const schema45 = {"type":"object","discriminator":{"propertyName":"error_code"},"required":["error_code"],"oneOf":[{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"VALIDATION_ERROR"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"UNAUTHORIZED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"CREDIT_INSUFFICIENT"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"RESOURCE_NOT_FOUND"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category","retry_after_seconds"],"properties":{"detail":{},"error_code":{"type":"string","const":"RATE_LIMITED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":"integer","minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"INTERNAL_ERROR"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"IDEMPOTENCY_CONFLICT"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_EXPIRED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_INVALID"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"JWT_REPLAYED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"ORG_NOT_LINKED_TO_AUTH"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"ORG_NOT_FOUND"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}},{"type":"object","required":["detail","error_code","category"],"properties":{"detail":{},"error_code":{"type":"string","const":"SERVICE_DISABLED"},"category":{"enum":["permanent","transient","unauthorized","budget_exceeded"]},"suggested_action":{"type":["string","null"]},"retry_after_seconds":{"type":["integer","null"],"minimum":0}}}],"$id":"CodensError"};

function validate34(data){
/*# sourceURL="CodensError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error_code === undefined) && (missing0 = "error_code")){
validate34.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "VALIDATION_ERROR"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.detail === undefined) && (missing1 = "detail")) || ((data.error_code === undefined) && (missing1 = "error_code"))) || ((data.category === undefined) && (missing1 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data0 = data.error_code;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/0/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("VALIDATION_ERROR" !== data0){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/0/properties/error_code/const",keyword:"const",params:{allowedValue: "VALIDATION_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.category !== undefined){
let data1 = data.category;
const _errs6 = errors;
if(!((((data1 === "permanent") || (data1 === "transient")) || (data1 === "unauthorized")) || (data1 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/0/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[0].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.suggested_action !== undefined){
let data2 = data.suggested_action;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/0/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[0].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.retry_after_seconds !== undefined){
let data3 = data.retry_after_seconds;
const _errs9 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/0/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[0].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/0/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "UNAUTHORIZED"){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.detail === undefined) && (missing2 = "detail")) || ((data.error_code === undefined) && (missing2 = "error_code"))) || ((data.category === undefined) && (missing2 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data4 = data.error_code;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/1/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNAUTHORIZED" !== data4){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/1/properties/error_code/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.category !== undefined){
let data5 = data.category;
const _errs15 = errors;
if(!((((data5 === "permanent") || (data5 === "transient")) || (data5 === "unauthorized")) || (data5 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/1/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[1].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.suggested_action !== undefined){
let data6 = data.suggested_action;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/1/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[1].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.retry_after_seconds !== undefined){
let data7 = data.retry_after_seconds;
const _errs18 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/1/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[1].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/1/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs18 === errors;
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
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "CREDIT_INSUFFICIENT"){
const _errs20 = errors;
if(errors === _errs20){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.detail === undefined) && (missing3 = "detail")) || ((data.error_code === undefined) && (missing3 = "error_code"))) || ((data.category === undefined) && (missing3 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data8 = data.error_code;
const _errs22 = errors;
if(typeof data8 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/2/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("CREDIT_INSUFFICIENT" !== data8){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/2/properties/error_code/const",keyword:"const",params:{allowedValue: "CREDIT_INSUFFICIENT"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.category !== undefined){
let data9 = data.category;
const _errs24 = errors;
if(!((((data9 === "permanent") || (data9 === "transient")) || (data9 === "unauthorized")) || (data9 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/2/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[2].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.suggested_action !== undefined){
let data10 = data.suggested_action;
const _errs25 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/2/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[2].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.retry_after_seconds !== undefined){
let data11 = data.retry_after_seconds;
const _errs27 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/2/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[2].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/2/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "RESOURCE_NOT_FOUND"){
const _errs29 = errors;
if(errors === _errs29){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.detail === undefined) && (missing4 = "detail")) || ((data.error_code === undefined) && (missing4 = "error_code"))) || ((data.category === undefined) && (missing4 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data12 = data.error_code;
const _errs31 = errors;
if(typeof data12 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/3/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RESOURCE_NOT_FOUND" !== data12){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/3/properties/error_code/const",keyword:"const",params:{allowedValue: "RESOURCE_NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.category !== undefined){
let data13 = data.category;
const _errs33 = errors;
if(!((((data13 === "permanent") || (data13 === "transient")) || (data13 === "unauthorized")) || (data13 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/3/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[3].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.suggested_action !== undefined){
let data14 = data.suggested_action;
const _errs34 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/3/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[3].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.retry_after_seconds !== undefined){
let data15 = data.retry_after_seconds;
const _errs36 = errors;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/3/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[3].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs36){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/3/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "RATE_LIMITED"){
const _errs38 = errors;
if(errors === _errs38){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((((data.detail === undefined) && (missing5 = "detail")) || ((data.error_code === undefined) && (missing5 = "error_code"))) || ((data.category === undefined) && (missing5 = "category"))) || ((data.retry_after_seconds === undefined) && (missing5 = "retry_after_seconds"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data16 = data.error_code;
const _errs40 = errors;
if(typeof data16 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/4/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RATE_LIMITED" !== data16){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/4/properties/error_code/const",keyword:"const",params:{allowedValue: "RATE_LIMITED"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.category !== undefined){
let data17 = data.category;
const _errs42 = errors;
if(!((((data17 === "permanent") || (data17 === "transient")) || (data17 === "unauthorized")) || (data17 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/4/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[4].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.suggested_action !== undefined){
let data18 = data.suggested_action;
const _errs43 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/4/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[4].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.retry_after_seconds !== undefined){
let data19 = data.retry_after_seconds;
const _errs45 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/4/properties/retry_after_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/4/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "INTERNAL_ERROR"){
const _errs47 = errors;
if(errors === _errs47){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((data.detail === undefined) && (missing6 = "detail")) || ((data.error_code === undefined) && (missing6 = "error_code"))) || ((data.category === undefined) && (missing6 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data20 = data.error_code;
const _errs49 = errors;
if(typeof data20 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/5/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("INTERNAL_ERROR" !== data20){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/5/properties/error_code/const",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.category !== undefined){
let data21 = data.category;
const _errs51 = errors;
if(!((((data21 === "permanent") || (data21 === "transient")) || (data21 === "unauthorized")) || (data21 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/5/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[5].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.suggested_action !== undefined){
let data22 = data.suggested_action;
const _errs52 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/5/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[5].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.retry_after_seconds !== undefined){
let data23 = data.retry_after_seconds;
const _errs54 = errors;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/5/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[5].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs54){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/5/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "IDEMPOTENCY_CONFLICT"){
const _errs56 = errors;
if(errors === _errs56){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((data.detail === undefined) && (missing7 = "detail")) || ((data.error_code === undefined) && (missing7 = "error_code"))) || ((data.category === undefined) && (missing7 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data24 = data.error_code;
const _errs58 = errors;
if(typeof data24 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/6/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("IDEMPOTENCY_CONFLICT" !== data24){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/6/properties/error_code/const",keyword:"const",params:{allowedValue: "IDEMPOTENCY_CONFLICT"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.category !== undefined){
let data25 = data.category;
const _errs60 = errors;
if(!((((data25 === "permanent") || (data25 === "transient")) || (data25 === "unauthorized")) || (data25 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/6/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[6].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.suggested_action !== undefined){
let data26 = data.suggested_action;
const _errs61 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/6/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[6].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.retry_after_seconds !== undefined){
let data27 = data.retry_after_seconds;
const _errs63 = errors;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/6/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[6].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs63){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/6/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "JWT_EXPIRED"){
const _errs65 = errors;
if(errors === _errs65){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.detail === undefined) && (missing8 = "detail")) || ((data.error_code === undefined) && (missing8 = "error_code"))) || ((data.category === undefined) && (missing8 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data28 = data.error_code;
const _errs67 = errors;
if(typeof data28 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/7/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_EXPIRED" !== data28){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/7/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_EXPIRED"},message:"must be equal to constant"}];
return false;
}
var valid16 = _errs67 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.category !== undefined){
let data29 = data.category;
const _errs69 = errors;
if(!((((data29 === "permanent") || (data29 === "transient")) || (data29 === "unauthorized")) || (data29 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/7/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[7].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.suggested_action !== undefined){
let data30 = data.suggested_action;
const _errs70 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/7/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[7].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs70 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.retry_after_seconds !== undefined){
let data31 = data.retry_after_seconds;
const _errs72 = errors;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/7/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[7].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs72){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/7/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs72 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "JWT_INVALID"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((((data.detail === undefined) && (missing9 = "detail")) || ((data.error_code === undefined) && (missing9 = "error_code"))) || ((data.category === undefined) && (missing9 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data32 = data.error_code;
const _errs76 = errors;
if(typeof data32 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/8/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_INVALID" !== data32){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/8/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_INVALID"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs76 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.category !== undefined){
let data33 = data.category;
const _errs78 = errors;
if(!((((data33 === "permanent") || (data33 === "transient")) || (data33 === "unauthorized")) || (data33 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/8/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[8].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs78 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.suggested_action !== undefined){
let data34 = data.suggested_action;
const _errs79 = errors;
if((typeof data34 !== "string") && (data34 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/8/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[8].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid18 = _errs79 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.retry_after_seconds !== undefined){
let data35 = data.retry_after_seconds;
const _errs81 = errors;
if((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (data35 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/8/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[8].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs81){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/8/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid18 = _errs81 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "JWT_REPLAYED"){
const _errs83 = errors;
if(errors === _errs83){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((((data.detail === undefined) && (missing10 = "detail")) || ((data.error_code === undefined) && (missing10 = "error_code"))) || ((data.category === undefined) && (missing10 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data36 = data.error_code;
const _errs85 = errors;
if(typeof data36 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/9/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("JWT_REPLAYED" !== data36){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/9/properties/error_code/const",keyword:"const",params:{allowedValue: "JWT_REPLAYED"},message:"must be equal to constant"}];
return false;
}
var valid20 = _errs85 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.category !== undefined){
let data37 = data.category;
const _errs87 = errors;
if(!((((data37 === "permanent") || (data37 === "transient")) || (data37 === "unauthorized")) || (data37 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/9/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[9].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs87 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.suggested_action !== undefined){
let data38 = data.suggested_action;
const _errs88 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/9/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[9].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.retry_after_seconds !== undefined){
let data39 = data.retry_after_seconds;
const _errs90 = errors;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/9/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[9].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs90){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/9/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "ORG_NOT_LINKED_TO_AUTH"){
const _errs92 = errors;
if(errors === _errs92){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((data.detail === undefined) && (missing11 = "detail")) || ((data.error_code === undefined) && (missing11 = "error_code"))) || ((data.category === undefined) && (missing11 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data40 = data.error_code;
const _errs94 = errors;
if(typeof data40 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/10/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ORG_NOT_LINKED_TO_AUTH" !== data40){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/10/properties/error_code/const",keyword:"const",params:{allowedValue: "ORG_NOT_LINKED_TO_AUTH"},message:"must be equal to constant"}];
return false;
}
var valid22 = _errs94 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.category !== undefined){
let data41 = data.category;
const _errs96 = errors;
if(!((((data41 === "permanent") || (data41 === "transient")) || (data41 === "unauthorized")) || (data41 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/10/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[10].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs96 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.suggested_action !== undefined){
let data42 = data.suggested_action;
const _errs97 = errors;
if((typeof data42 !== "string") && (data42 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/10/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[10].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid22 = _errs97 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.retry_after_seconds !== undefined){
let data43 = data.retry_after_seconds;
const _errs99 = errors;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/10/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[10].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs99){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/10/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid22 = _errs99 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "ORG_NOT_FOUND"){
const _errs101 = errors;
if(errors === _errs101){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((((data.detail === undefined) && (missing12 = "detail")) || ((data.error_code === undefined) && (missing12 = "error_code"))) || ((data.category === undefined) && (missing12 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data44 = data.error_code;
const _errs103 = errors;
if(typeof data44 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/11/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ORG_NOT_FOUND" !== data44){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/11/properties/error_code/const",keyword:"const",params:{allowedValue: "ORG_NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs103 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.category !== undefined){
let data45 = data.category;
const _errs105 = errors;
if(!((((data45 === "permanent") || (data45 === "transient")) || (data45 === "unauthorized")) || (data45 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/11/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[11].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.suggested_action !== undefined){
let data46 = data.suggested_action;
const _errs106 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/11/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[11].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid24 = _errs106 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.retry_after_seconds !== undefined){
let data47 = data.retry_after_seconds;
const _errs108 = errors;
if((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (data47 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/11/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[11].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs108){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/11/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "SERVICE_DISABLED"){
const _errs110 = errors;
if(errors === _errs110){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((((data.detail === undefined) && (missing13 = "detail")) || ((data.error_code === undefined) && (missing13 = "error_code"))) || ((data.category === undefined) && (missing13 = "category"))){
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data.error_code !== undefined){
let data48 = data.error_code;
const _errs112 = errors;
if(typeof data48 !== "string"){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/12/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("SERVICE_DISABLED" !== data48){
validate34.errors = [{instancePath:"/error_code",schemaPath:"#/oneOf/12/properties/error_code/const",keyword:"const",params:{allowedValue: "SERVICE_DISABLED"},message:"must be equal to constant"}];
return false;
}
var valid26 = _errs112 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.category !== undefined){
let data49 = data.category;
const _errs114 = errors;
if(!((((data49 === "permanent") || (data49 === "transient")) || (data49 === "unauthorized")) || (data49 === "budget_exceeded"))){
validate34.errors = [{instancePath:"/category",schemaPath:"#/oneOf/12/properties/category/enum",keyword:"enum",params:{allowedValues: schema45.oneOf[12].properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs114 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.suggested_action !== undefined){
let data50 = data.suggested_action;
const _errs115 = errors;
if((typeof data50 !== "string") && (data50 !== null)){
validate34.errors = [{instancePath:"/suggested_action",schemaPath:"#/oneOf/12/properties/suggested_action/type",keyword:"type",params:{type: schema45.oneOf[12].properties.suggested_action.type},message:"must be string,null"}];
return false;
}
var valid26 = _errs115 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.retry_after_seconds !== undefined){
let data51 = data.retry_after_seconds;
const _errs117 = errors;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/12/properties/retry_after_seconds/type",keyword:"type",params:{type: schema45.oneOf[12].properties.retry_after_seconds.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs117){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate34.errors = [{instancePath:"/retry_after_seconds",schemaPath:"#/oneOf/12/properties/retry_after_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid26 = _errs117 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"}];
return false;
}
}
else {
validate34.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"}];
return false;
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

export default {
  id: 'codens',
  kind: 'vendor',
  revisions: null,
  errors: {
    'validation-error': {
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
    'credit-insufficient': {
      category: 'budget-exceeded',
      when: 'after-remedy',
      retryable: false,
      remedy: 'add-credits',
      backoff: null,
    },
    'resource-not-found': {
      category: 'not-found',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
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
    'idempotency-conflict': {
      category: 'conflict',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'jwt-expired': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'jwt-invalid': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'jwt-replayed': {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: true,
      remedy: 'authenticate',
      backoff: null,
    },
    'org-not-linked-to-auth': {
      category: 'permission-denied',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'org-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'service-disabled': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isCodensErrorEnvelope,
      mediaType: null,
      place: '/error_code /detail',
      code: (body) => body?.['error_code'],
      message: (body) => body?.['detail'],
      retryAfter: (body) => body?.['retry_after_seconds'],
      mirrorsStatus: null,
      forms: [
        {
          error: 'validation-error',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'VALIDATION_ERROR' },
          revisions: null,
          guard: isCodensValidationError,
          status: [400, 422],
          headers: [],
        },
        {
          error: 'unauthorized',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'UNAUTHORIZED' },
          revisions: null,
          guard: isCodensUnauthorizedError,
          status: [401, 403],
          headers: [],
        },
        {
          error: 'credit-insufficient',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'CREDIT_INSUFFICIENT' },
          revisions: null,
          guard: isCodensCreditInsufficientError,
          status: [402],
          headers: [],
        },
        {
          error: 'resource-not-found',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'RESOURCE_NOT_FOUND' },
          revisions: null,
          guard: isCodensResourceNotFoundError,
          status: [404],
          headers: [],
        },
        {
          error: 'rate-limited',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'RATE_LIMITED' },
          revisions: null,
          guard: isCodensRateLimitedError,
          status: [429],
          headers: [{ name: 'retry-after', onStatus: null }],
        },
        {
          error: 'internal-error',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'INTERNAL_ERROR' },
          revisions: null,
          guard: isCodensInternalError,
          status: [500, 503],
          headers: [],
        },
        {
          error: 'idempotency-conflict',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'IDEMPOTENCY_CONFLICT' },
          revisions: null,
          guard: isCodensIdempotencyConflictError,
          status: [409],
          headers: [],
        },
        {
          error: 'jwt-expired',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'JWT_EXPIRED' },
          revisions: null,
          guard: isCodensJwtExpiredError,
          status: [401],
          headers: [],
        },
        {
          error: 'jwt-invalid',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'JWT_INVALID' },
          revisions: null,
          guard: isCodensJwtInvalidError,
          status: [401],
          headers: [],
        },
        {
          error: 'jwt-replayed',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'JWT_REPLAYED' },
          revisions: null,
          guard: isCodensJwtReplayedError,
          status: [401],
          headers: [],
        },
        {
          error: 'org-not-linked-to-auth',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'ORG_NOT_LINKED_TO_AUTH' },
          revisions: null,
          guard: isCodensOrgNotLinkedToAuthError,
          status: [403, 404],
          headers: [],
        },
        {
          error: 'org-not-found',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'ORG_NOT_FOUND' },
          revisions: null,
          guard: isCodensOrgNotFoundError,
          status: [403, 404],
          headers: [],
        },
        {
          error: 'service-disabled',
          surfaces: ['rest', 'mcp'],
          tell: { code: 'SERVICE_DISABLED' },
          revisions: null,
          guard: isCodensServiceDisabledError,
          status: [403],
          headers: [],
        },
      ],
    },
  ],
};
