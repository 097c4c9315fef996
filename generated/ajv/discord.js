"use strict";
export const validateDiscordAccessTokenExpiredError = validate0;
const schema0 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[50025,40012,530001,530004]}},"additionalProperties":true};
const schema1 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"},"code":{"type":["integer","null"]},"errors":{},"retry_after":{"type":["number","null"]},"global":{"type":["boolean","null"]}},"additionalProperties":true};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate1.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema1.properties.code.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry_after !== undefined){
let data2 = data.retry_after;
const _errs6 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate1.errors = [{instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: schema1.properties.retry_after.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.global !== undefined){
let data3 = data.global;
const _errs8 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate1.errors = [{instancePath:instancePath+"/global",schemaPath:"#/properties/global/type",keyword:"type",params:{type: schema1.properties.global.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs8 === errors;
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
if((data.code === undefined) && (missing0 = "code")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((data0 === 50025) || (data0 === 40012)) || (data0 === 530001)) || (data0 === 530004))){
validate0.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema0.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordAccountUnverifiedError = validate3;
const schema2 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[40002,50178,60003]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((data0 === 40002) || (data0 === 50178)) || (data0 === 60003))){
validate3.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema2.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordActionFailedError = validate5;
const schema3 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[40043,180002,500000]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((data0 === 40043) || (data0 === 180002)) || (data0 === 500000))){
validate5.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema3.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordActionRateLimitedError = validate7;
const schema4 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[20016,20022,20028,20029,40003,40062,30037,30040,30042,30046]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((((((((data0 === 20016) || (data0 === 20022)) || (data0 === 20028)) || (data0 === 20029)) || (data0 === 40003)) || (data0 === 40062)) || (data0 === 30037)) || (data0 === 30040)) || (data0 === 30042)) || (data0 === 30046))){
validate7.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema4.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordConflictError = validate9;
const schema5 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[30031,40009,40033,40041,40060,40061,40074,150006,160004,160005,180000,50083,520001,520003]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate9.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((((((((((((data0 === 30031) || (data0 === 40009)) || (data0 === 40033)) || (data0 === 40041)) || (data0 === 40060)) || (data0 === 40061)) || (data0 === 40074)) || (data0 === 150006)) || (data0 === 160004)) || (data0 === 160005)) || (data0 === 180000)) || (data0 === 50083)) || (data0 === 520001)) || (data0 === 520003))){
validate9.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema5.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordDailyLimitReachedError = validate11;

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
if((data.code === undefined) && (missing0 = "code")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
if(30034 !== data.code){
validate11.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 30034},message:"must be equal to constant"}];
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

export const validateDiscordErrorEnvelope = validate1;

export const validateDiscordFeatureRequiredError = validate13;
const schema7 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[20015,20035,50004,50010,50070,50097,50101,350000,350001]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((((((((data0 === 20015) || (data0 === 20035)) || (data0 === 50004)) || (data0 === 50010)) || (data0 === 50070)) || (data0 === 50097)) || (data0 === 50101)) || (data0 === 350000)) || (data0 === 350001))){
validate13.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema7.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordInvalidFormBodyError = validate15;

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
if((data.code === undefined) && (missing0 = "code")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
if(50035 !== data.code){
validate15.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 50035},message:"must be equal to constant"}];
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

export const validateDiscordLimitReachedError = validate17;
const schema9 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[30001,30002,30003,30004,30005,30007,30008,30010,30011,30013,30015,30016,30018,30019,30030,30032,30033,30035,30038,30039,30045,30047,30048,30056,30058,30060,30061,40094,50011,160006,160007]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((((((((((((((((((((((((((((((data0 === 30001) || (data0 === 30002)) || (data0 === 30003)) || (data0 === 30004)) || (data0 === 30005)) || (data0 === 30007)) || (data0 === 30008)) || (data0 === 30010)) || (data0 === 30011)) || (data0 === 30013)) || (data0 === 30015)) || (data0 === 30016)) || (data0 === 30018)) || (data0 === 30019)) || (data0 === 30030)) || (data0 === 30032)) || (data0 === 30033)) || (data0 === 30035)) || (data0 === 30038)) || (data0 === 30039)) || (data0 === 30045)) || (data0 === 30047)) || (data0 === 30048)) || (data0 === 30056)) || (data0 === 30058)) || (data0 === 30060)) || (data0 === 30061)) || (data0 === 40094)) || (data0 === 50011)) || (data0 === 160006)) || (data0 === 160007))){
validate17.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema9.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordMissingPermissionsError = validate19;
const schema10 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[50001,50013,20012,50009,160002,160014,50600,50173,530000]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((((((((data0 === 50001) || (data0 === 50013)) || (data0 === 20012)) || (data0 === 50009)) || (data0 === 160002)) || (data0 === 160014)) || (data0 === 50600)) || (data0 === 50173)) || (data0 === 530000))){
validate19.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema10.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordNotAllowedError = validate21;
const schema11 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[20001,20002,20009,20018,20024,40007,50005,50007,50017,50054,50067,50095,50167,50278,340015,400001,90001,90002,520000,40019,40066]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((((((((((((((((((((data0 === 20001) || (data0 === 20002)) || (data0 === 20009)) || (data0 === 20018)) || (data0 === 20024)) || (data0 === 40007)) || (data0 === 50005)) || (data0 === 50007)) || (data0 === 50017)) || (data0 === 50054)) || (data0 === 50067)) || (data0 === 50095)) || (data0 === 50167)) || (data0 === 50278)) || (data0 === 340015)) || (data0 === 400001)) || (data0 === 90001)) || (data0 === 90002)) || (data0 === 520000)) || (data0 === 40019)) || (data0 === 40066))){
validate21.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema11.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordNotPossibleError = validate23;
const schema12 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[50006,20031,30052,40018,40058,40067,50002,50003,50008,50012,50015,50016,50019,50020,50021,50024,50028,50033,50034,50036,50039,50041,50046,50055,50057,50068,50073,50074,50080,50081,50084,50085,50086,50091,50109,50110,50123,50124,50131,50132,50144,50145,50151,50159,50160,50161,50162,50163,50192,170001,170002,170003,170004,170005,170006,170007,200000,200001,220001,220002,220003,220004,240000,520002,520004,520006,530002,530003]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === 50006) || (data0 === 20031)) || (data0 === 30052)) || (data0 === 40018)) || (data0 === 40058)) || (data0 === 40067)) || (data0 === 50002)) || (data0 === 50003)) || (data0 === 50008)) || (data0 === 50012)) || (data0 === 50015)) || (data0 === 50016)) || (data0 === 50019)) || (data0 === 50020)) || (data0 === 50021)) || (data0 === 50024)) || (data0 === 50028)) || (data0 === 50033)) || (data0 === 50034)) || (data0 === 50036)) || (data0 === 50039)) || (data0 === 50041)) || (data0 === 50046)) || (data0 === 50055)) || (data0 === 50057)) || (data0 === 50068)) || (data0 === 50073)) || (data0 === 50074)) || (data0 === 50080)) || (data0 === 50081)) || (data0 === 50084)) || (data0 === 50085)) || (data0 === 50086)) || (data0 === 50091)) || (data0 === 50109)) || (data0 === 50110)) || (data0 === 50123)) || (data0 === 50124)) || (data0 === 50131)) || (data0 === 50132)) || (data0 === 50144)) || (data0 === 50145)) || (data0 === 50151)) || (data0 === 50159)) || (data0 === 50160)) || (data0 === 50161)) || (data0 === 50162)) || (data0 === 50163)) || (data0 === 50192)) || (data0 === 170001)) || (data0 === 170002)) || (data0 === 170003)) || (data0 === 170004)) || (data0 === 170005)) || (data0 === 170006)) || (data0 === 170007)) || (data0 === 200000)) || (data0 === 200001)) || (data0 === 220001)) || (data0 === 220002)) || (data0 === 220003)) || (data0 === 220004)) || (data0 === 240000)) || (data0 === 520002)) || (data0 === 520004)) || (data0 === 520006)) || (data0 === 530002)) || (data0 === 530003))){
validate23.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema12.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordRateLimitedError = validate25;

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
if(((data.message === undefined) && (missing0 = "message")) || ((data.retry_after === undefined) && (missing0 = "retry_after"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
const _errs3 = errors;
if("You are being rate limited." !== data.message){
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "You are being rate limited."},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retry_after !== undefined){
let data1 = data.retry_after;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate25.errors = [{instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const validateDiscordRequestBlockedError = validate27;

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
if((data.code === undefined) && (missing0 = "code")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
if(40333 !== data.code){
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 40333},message:"must be equal to constant"}];
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

export const validateDiscordResourceRateLimitedError = validate29;

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
if(((data.message === undefined) && (missing0 = "message")) || ((data.retry_after === undefined) && (missing0 = "retry_after"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
const _errs3 = errors;
if("The resource is being rate limited." !== data.message){
validate29.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "The resource is being rate limited."},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retry_after !== undefined){
let data1 = data.retry_after;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate29.errors = [{instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const validateDiscordScopeMissingError = validate31;

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
if((data.code === undefined) && (missing0 = "code")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
if(50026 !== data.code){
validate31.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 50026},message:"must be equal to constant"}];
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

export const validateDiscordTemporarilyUnavailableError = validate33;
const schema17 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[40004,40006,110000,110001,130000,530006]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((((data0 === 40004) || (data0 === 40006)) || (data0 === 110000)) || (data0 === 110001)) || (data0 === 130000)) || (data0 === 530006))){
validate33.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema17.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordTooLargeError = validate35;
const schema18 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[40005,50045,50138]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!(((data0 === 40005) || (data0 === 50045)) || (data0 === 50138))){
validate35.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema18.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordUnauthorizedError = validate37;
const schema19 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[40001,50014,50027,530007]}},"additionalProperties":true};

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
if((data.code === undefined) && (missing0 = "code")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((data0 === 40001) || (data0 === 50014)) || (data0 === 50027)) || (data0 === 530007))){
validate37.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema19.properties.code.enum},message:"must be equal to one of the allowed values"}];
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

export const validateDiscordUnknownObjectError = validate39;
const schema20 = {"allOf":[{"$ref":"error-envelope.schema.json"}],"type":"object","required":["code"],"properties":{"code":{"enum":[10001,10002,10003,10004,10005,10006,10007,10008,10009,10010,10011,10012,10013,10014,10015,10016,10020,10021,10026,10027,10028,10029,10030,10031,10032,10033,10036,10038,10049,10050,10057,10059,10060,10061,10062,10063,10065,10066,10067,10068,10069,10070,10071,10087,10097,10124,10129,50146,80004,40032]}},"additionalProperties":true};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((data0 === 10001) || (data0 === 10002)) || (data0 === 10003)) || (data0 === 10004)) || (data0 === 10005)) || (data0 === 10006)) || (data0 === 10007)) || (data0 === 10008)) || (data0 === 10009)) || (data0 === 10010)) || (data0 === 10011)) || (data0 === 10012)) || (data0 === 10013)) || (data0 === 10014)) || (data0 === 10015)) || (data0 === 10016)) || (data0 === 10020)) || (data0 === 10021)) || (data0 === 10026)) || (data0 === 10027)) || (data0 === 10028)) || (data0 === 10029)) || (data0 === 10030)) || (data0 === 10031)) || (data0 === 10032)) || (data0 === 10033)) || (data0 === 10036)) || (data0 === 10038)) || (data0 === 10049)) || (data0 === 10050)) || (data0 === 10057)) || (data0 === 10059)) || (data0 === 10060)) || (data0 === 10061)) || (data0 === 10062)) || (data0 === 10063)) || (data0 === 10065)) || (data0 === 10066)) || (data0 === 10067)) || (data0 === 10068)) || (data0 === 10069)) || (data0 === 10070)) || (data0 === 10071)) || (data0 === 10087)) || (data0 === 10097)) || (data0 === 10124)) || (data0 === 10129)) || (data0 === 50146)) || (data0 === 80004)) || (data0 === 40032))){
validate39.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema20.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

