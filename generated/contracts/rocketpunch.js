export const isRocketpunchBadRequestError = validate20;
const schema31 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"BAD_REQUEST"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":400}},"$id":"RocketpunchBadRequestError"};

function validate20(data){
/*# sourceURL="RocketpunchBadRequestError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate20.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("BAD_REQUEST" !== data0){
validate20.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "BAD_REQUEST"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data2){
validate20.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchErrorEnvelope = validate21;
const schema32 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"status":{"type":"integer","minimum":0}},"$id":"RocketpunchErrorEnvelope"};

function validate21(data){
/*# sourceURL="RocketpunchErrorEnvelope" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate21.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
const _errs1 = errors;
if(typeof data.code !== "string"){
validate21.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate21.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchForbiddenError = validate22;
const schema33 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"FORBIDDEN"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":403}},"$id":"RocketpunchForbiddenError"};

function validate22(data){
/*# sourceURL="RocketpunchForbiddenError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate22.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("FORBIDDEN" !== data0){
validate22.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "FORBIDDEN"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate22.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate22.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(403 !== data2){
validate22.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 403},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchInternalServerError = validate23;
const schema34 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"INTERNAL_SERVER_ERROR"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":500}},"$id":"RocketpunchInternalServerError"};

function validate23(data){
/*# sourceURL="RocketpunchInternalServerError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate23.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("INTERNAL_SERVER_ERROR" !== data0){
validate23.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "INTERNAL_SERVER_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate23.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(500 !== data2){
validate23.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 500},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchNotFoundError = validate24;
const schema35 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"NOT_FOUND"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":404}},"$id":"RocketpunchNotFoundError"};

function validate24(data){
/*# sourceURL="RocketpunchNotFoundError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate24.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("NOT_FOUND" !== data0){
validate24.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate24.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data2){
validate24.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate24.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchRateLimitExceededError = validate25;
const schema36 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"RATE_LIMIT_EXCEEDED"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":429}},"$id":"RocketpunchRateLimitExceededError"};

function validate25(data){
/*# sourceURL="RocketpunchRateLimitExceededError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate25.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RATE_LIMIT_EXCEEDED" !== data0){
validate25.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "RATE_LIMIT_EXCEEDED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate25.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(429 !== data2){
validate25.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 429},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate25.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchServiceUnavailableError = validate26;
const schema37 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"SERVICE_UNAVAILABLE"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":503}},"$id":"RocketpunchServiceUnavailableError"};

function validate26(data){
/*# sourceURL="RocketpunchServiceUnavailableError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate26.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("SERVICE_UNAVAILABLE" !== data0){
validate26.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "SERVICE_UNAVAILABLE"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate26.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(503 !== data2){
validate26.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 503},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate26.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchUnauthorizedError = validate27;
const schema38 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"UNAUTHORIZED"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":401}},"$id":"RocketpunchUnauthorizedError"};

function validate27(data){
/*# sourceURL="RocketpunchUnauthorizedError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate27.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate27.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNAUTHORIZED" !== data0){
validate27.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate27.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(401 !== data2){
validate27.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate27.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchUnprocessableEntityError = validate28;
const schema39 = {"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"UNPROCESSABLE_ENTITY"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":422}},"$id":"RocketpunchUnprocessableEntityError"};

function validate28(data){
/*# sourceURL="RocketpunchUnprocessableEntityError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.status === undefined) && (missing0 = "status"))){
validate28.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNPROCESSABLE_ENTITY" !== data0){
validate28.errors = [{instancePath:"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: "UNPROCESSABLE_ENTITY"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate28.errors = [{instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [{instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(422 !== data2){
validate28.errors = [{instancePath:"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 422},message:"must be equal to constant"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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

export const isRocketpunchError = validate29;
const schema40 = {"type":"object","discriminator":{"propertyName":"code"},"required":["code"],"oneOf":[{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"BAD_REQUEST"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":400}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"UNAUTHORIZED"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":401}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"FORBIDDEN"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":403}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"NOT_FOUND"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":404}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"UNPROCESSABLE_ENTITY"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":422}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"RATE_LIMIT_EXCEEDED"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":429}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"INTERNAL_SERVER_ERROR"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":500}}},{"type":"object","required":["code","message","status"],"properties":{"code":{"type":"string","const":"SERVICE_UNAVAILABLE"},"message":{"type":"string"},"status":{"type":"integer","minimum":0,"const":503}}}],"$id":"RocketpunchError"};

function validate29(data){
/*# sourceURL="RocketpunchError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate29.errors = [{instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.code;
if(typeof tag0 == "string"){
if(tag0 === "BAD_REQUEST"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.code === undefined) && (missing1 = "code")) || ((data.message === undefined) && (missing1 = "message"))) || ((data.status === undefined) && (missing1 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/0/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("BAD_REQUEST" !== data0){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/0/properties/code/const",keyword:"const",params:{allowedValue: "BAD_REQUEST"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/0/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.status !== undefined){
let data2 = data.status;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/0/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data2){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
}
else {
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "UNAUTHORIZED"){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.code === undefined) && (missing2 = "code")) || ((data.message === undefined) && (missing2 = "message"))) || ((data.status === undefined) && (missing2 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data3 = data.code;
const _errs12 = errors;
if(typeof data3 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNAUTHORIZED" !== data3){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/1/properties/code/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.message !== undefined){
const _errs14 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/1/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.status !== undefined){
let data5 = data.status;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/1/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(401 !== data5){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/1/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "FORBIDDEN"){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.code === undefined) && (missing3 = "code")) || ((data.message === undefined) && (missing3 = "message"))) || ((data.status === undefined) && (missing3 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data6 = data.code;
const _errs20 = errors;
if(typeof data6 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/2/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("FORBIDDEN" !== data6){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/2/properties/code/const",keyword:"const",params:{allowedValue: "FORBIDDEN"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.message !== undefined){
const _errs22 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/2/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.status !== undefined){
let data8 = data.status;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/2/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(403 !== data8){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue: 403},message:"must be equal to constant"}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/2/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "NOT_FOUND"){
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.code === undefined) && (missing4 = "code")) || ((data.message === undefined) && (missing4 = "message"))) || ((data.status === undefined) && (missing4 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data9 = data.code;
const _errs28 = errors;
if(typeof data9 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/3/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("NOT_FOUND" !== data9){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/3/properties/code/const",keyword:"const",params:{allowedValue: "NOT_FOUND"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.message !== undefined){
const _errs30 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/3/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.status !== undefined){
let data11 = data.status;
const _errs32 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/3/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data11){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/3/properties/status/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
if(errors === _errs32){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/3/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "UNPROCESSABLE_ENTITY"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.code === undefined) && (missing5 = "code")) || ((data.message === undefined) && (missing5 = "message"))) || ((data.status === undefined) && (missing5 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data12 = data.code;
const _errs36 = errors;
if(typeof data12 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/4/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("UNPROCESSABLE_ENTITY" !== data12){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/4/properties/code/const",keyword:"const",params:{allowedValue: "UNPROCESSABLE_ENTITY"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.message !== undefined){
const _errs38 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/4/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.status !== undefined){
let data14 = data.status;
const _errs40 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/4/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(422 !== data14){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/4/properties/status/const",keyword:"const",params:{allowedValue: 422},message:"must be equal to constant"}];
return false;
}
if(errors === _errs40){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/4/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "RATE_LIMIT_EXCEEDED"){
const _errs42 = errors;
if(errors === _errs42){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((data.code === undefined) && (missing6 = "code")) || ((data.message === undefined) && (missing6 = "message"))) || ((data.status === undefined) && (missing6 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data15 = data.code;
const _errs44 = errors;
if(typeof data15 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/5/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RATE_LIMIT_EXCEEDED" !== data15){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/5/properties/code/const",keyword:"const",params:{allowedValue: "RATE_LIMIT_EXCEEDED"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.message !== undefined){
const _errs46 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/5/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.status !== undefined){
let data17 = data.status;
const _errs48 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/5/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(429 !== data17){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/5/properties/status/const",keyword:"const",params:{allowedValue: 429},message:"must be equal to constant"}];
return false;
}
if(errors === _errs48){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/5/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "INTERNAL_SERVER_ERROR"){
const _errs50 = errors;
if(errors === _errs50){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((data.code === undefined) && (missing7 = "code")) || ((data.message === undefined) && (missing7 = "message"))) || ((data.status === undefined) && (missing7 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data18 = data.code;
const _errs52 = errors;
if(typeof data18 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/6/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("INTERNAL_SERVER_ERROR" !== data18){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/6/properties/code/const",keyword:"const",params:{allowedValue: "INTERNAL_SERVER_ERROR"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs52 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.message !== undefined){
const _errs54 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/6/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.status !== undefined){
let data20 = data.status;
const _errs56 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/6/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(500 !== data20){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/6/properties/status/const",keyword:"const",params:{allowedValue: 500},message:"must be equal to constant"}];
return false;
}
if(errors === _errs56){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/6/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "SERVICE_UNAVAILABLE"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((data.code === undefined) && (missing8 = "code")) || ((data.message === undefined) && (missing8 = "message"))) || ((data.status === undefined) && (missing8 = "status"))){
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data21 = data.code;
const _errs60 = errors;
if(typeof data21 !== "string"){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/7/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("SERVICE_UNAVAILABLE" !== data21){
validate29.errors = [{instancePath:"/code",schemaPath:"#/oneOf/7/properties/code/const",keyword:"const",params:{allowedValue: "SERVICE_UNAVAILABLE"},message:"must be equal to constant"}];
return false;
}
var valid16 = _errs60 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.message !== undefined){
const _errs62 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:"/message",schemaPath:"#/oneOf/7/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs62 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.status !== undefined){
let data23 = data.status;
const _errs64 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/7/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(503 !== data23){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/7/properties/status/const",keyword:"const",params:{allowedValue: 503},message:"must be equal to constant"}];
return false;
}
if(errors === _errs64){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate29.errors = [{instancePath:"/status",schemaPath:"#/oneOf/7/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate29.errors = [{instancePath:"",schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "code", tagValue: tag0},message:"value of tag \"code\" must be in oneOf"}];
return false;
}
}
else {
validate29.errors = [{instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "code", tagValue: tag0},message:"tag \"code\" must be string"}];
return false;
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

export default {
  id: 'rocketpunch',
  kind: 'vendor',
  revisions: null,
  errors: {
    'bad-request': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    unauthorized: {
      category: 'unauthenticated',
      when: 'after-remedy',
      retryable: false,
      remedy: 'replace-credential',
      backoff: null,
    },
    forbidden: {
      category: 'permission-denied',
      when: 'after-remedy',
      retryable: false,
      remedy: 'grant-scope',
      backoff: null,
    },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unprocessable-entity': {
      category: 'invalid-request',
      when: 'never',
      retryable: false,
      remedy: 'fix-request',
      backoff: null,
    },
    'rate-limit-exceeded': {
      category: 'rate-limited',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: null,
    },
    'internal-server-error': {
      category: 'internal',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: 'exponential',
    },
    'service-unavailable': {
      category: 'unavailable',
      when: 'after-delay',
      retryable: true,
      remedy: 'wait',
      backoff: 'short',
    },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isRocketpunchErrorEnvelope,
      mediaType: null,
      place: '/code /message',
      code: (body) => body?.['code'],
      message: (body) => body?.['message'],
      retryAfter: null,
      mirrorsStatus: { member: (body) => body?.['status'], pointer: '/status' },
      forms: [
        {
          error: 'bad-request',
          surfaces: ['rest'],
          tell: { code: 'BAD_REQUEST' },
          revisions: null,
          guard: isRocketpunchBadRequestError,
          status: [400],
          headers: [],
        },
        {
          error: 'unauthorized',
          surfaces: ['rest'],
          tell: { code: 'UNAUTHORIZED' },
          revisions: null,
          guard: isRocketpunchUnauthorizedError,
          status: [401],
          headers: [],
        },
        {
          error: 'forbidden',
          surfaces: ['rest'],
          tell: { code: 'FORBIDDEN' },
          revisions: null,
          guard: isRocketpunchForbiddenError,
          status: [403],
          headers: [],
        },
        {
          error: 'not-found',
          surfaces: ['rest'],
          tell: { code: 'NOT_FOUND' },
          revisions: null,
          guard: isRocketpunchNotFoundError,
          status: [404],
          headers: [],
        },
        {
          error: 'unprocessable-entity',
          surfaces: ['rest'],
          tell: { code: 'UNPROCESSABLE_ENTITY' },
          revisions: null,
          guard: isRocketpunchUnprocessableEntityError,
          status: [422],
          headers: [],
        },
        {
          error: 'rate-limit-exceeded',
          surfaces: ['rest'],
          tell: { code: 'RATE_LIMIT_EXCEEDED' },
          revisions: null,
          guard: isRocketpunchRateLimitExceededError,
          status: [429],
          headers: [{ name: 'retry-after', onStatus: null }],
        },
        {
          error: 'internal-server-error',
          surfaces: ['rest'],
          tell: { code: 'INTERNAL_SERVER_ERROR' },
          revisions: null,
          guard: isRocketpunchInternalServerError,
          status: [500],
          headers: [],
        },
        {
          error: 'service-unavailable',
          surfaces: ['rest'],
          tell: { code: 'SERVICE_UNAVAILABLE' },
          revisions: null,
          guard: isRocketpunchServiceUnavailableError,
          status: [503],
          headers: [],
        },
      ],
    },
  ],
};
