local N,T,O,L,Z,S,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/status","type",{"string","null"}},
{"/error/details","type","array"},
{{"/error/details/",""},"type","object"},
{{"/error/details/","/@type"},"type","string"},
{{"/error/details/","/reason"},"type","string"},
{{"/error/details/","/domain"},"type","string"},
{{"/error/details/","/retryDelay"},"type","string"},
{{"/error/details/","/requestId"},"type","string"},
{"/error","required","details"},
{"/error/details","contains"},
{"/error","required","status"},
{"/error/status","const","INVALID_ARGUMENT"},
{"/error/status","const","FAILED_PRECONDITION"},
{"/error/status","const","OUT_OF_RANGE"},
{"/error/status","const","UNAUTHENTICATED"},
{"/error/status","const","PERMISSION_DENIED"},
{"/error/status","const","NOT_FOUND"},
{"/error/status","const","ABORTED"},
{"/error/status","const","ALREADY_EXISTS"},
{"/error/status","const","RESOURCE_EXHAUSTED"},
{"/error/status","const","CANCELLED"},
{"/error/status","const","INTERNAL"},
{"/error/status","const","UNKNOWN"},
{"/error/status","const","DATA_LOSS"},
{"/error/status","const","UNIMPLEMENTED"},
{"/error/status","const","UNAVAILABLE"},
{"/error/status","const","DEADLINE_EXCEEDED"},
{"","type","array"},
{"","minItems",1,"1"},
{{"/",""},"type","object"},
{{"/",""},"required","error"},
{{"/","/error"},"type","object"},
{{"/","/error"},"required","code"},
{{"/","/error/code"},"type","integer"},
{{"/","/error"},"required","message"},
{{"/","/error/message"},"type","string"},
{{"/","/error/status"},"type",{"string","null"}},
{{"/","/error/details"},"type","array"},
{{"/","/error/details/",""},"type","object"},
{{"/","/error/details/","/@type"},"type","string"},
{{"/","/error/details/","/reason"},"type","string"},
{{"/","/error/details/","/domain"},"type","string"},
{{"/","/error/details/","/retryDelay"},"type","string"},
{{"/","/error/details/","/requestId"},"type","string"},
}
local I
I={
function(item)
if not O(item) then return false end
if item.reason~="SERVICE_DISABLED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="BILLING_DISABLED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="API_KEY_INVALID" then return false end
return true
end,
function(item)
if not O(item) then return false end
local reason=item.reason
if reason~="API_KEY_SERVICE_BLOCKED" and reason~="API_KEY_HTTP_REFERRER_BLOCKED" and reason~="API_KEY_IP_ADDRESS_BLOCKED" and reason~="API_KEY_ANDROID_APP_BLOCKED" and reason~="API_KEY_IOS_APP_BLOCKED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="RATE_LIMIT_EXCEEDED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="RESOURCE_QUOTA_EXCEEDED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="LOCATION_TAX_POLICY_VIOLATED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="USER_PROJECT_DENIED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="CONSUMER_SUSPENDED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="CONSUMER_INVALID" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="SECURITY_POLICY_VIOLATED" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.reason~="ACCESS_TOKEN_EXPIRED" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[1]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[2]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[3]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[4]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[5]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[6]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[7]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[8]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[9]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[10]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[11]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 8 end
local details=error.details
if details==nil then return 16 end
if not L(details) then return 9 end
if not S(details,I[12]) then return 17 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="INVALID_ARGUMENT" then return 19 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="FAILED_PRECONDITION" then return 20 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="OUT_OF_RANGE" then return 21 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="UNAUTHENTICATED" then return 22 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="PERMISSION_DENIED" then return 23 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="NOT_FOUND" then return 24 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="ABORTED" then return 25 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="ALREADY_EXISTS" then return 26 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="RESOURCE_EXHAUSTED" then return 27 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="CANCELLED" then return 28 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="INTERNAL" then return 29 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="UNKNOWN" then return 30 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="DATA_LOSS" then return 31 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="UNIMPLEMENTED" then return 32 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="UNAVAILABLE" then return 33 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local status=error.status
if status==nil then return 18 end
if status~="DEADLINE_EXCEEDED" then return 34 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local details=error.details
if details~=nil then
if not L(details) then return 9 end
for i=1,#details do
local item=details[i]
if not O(item) then return 10,{i-1} end
local type=item["@type"]
if type~=nil and T(type)~="string" then return 11,{i-1} end
local reason=item.reason
if reason~=nil and T(reason)~="string" then return 12,{i-1} end
local domain=item.domain
if domain~=nil and T(domain)~="string" then return 13,{i-1} end
local retryDelay=item.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 14,{i-1} end
local requestId=item.requestId
if requestId~=nil and T(requestId)~="string" then return 15,{i-1} end
end
end
end,J),
Q(function(body)
if not L(body) then return 35 end
if #body<1 then return 36 end
for i=1,#body do
local item=body[i]
if not O(item) then return 37,{i-1} end
local error=item.error
if error==nil then return 38,{i-1} end
if not O(error) then return 39,{i-1} end
local code=error.code
if code==nil then return 40,{i-1} end
if not Z(code) then return 41,{i-1} end
local message=error.message
if message==nil then return 42,{i-1} end
if T(message)~="string" then return 43,{i-1} end
local status=error.status
if status~=nil and T(status)~="string" and status~=N then return 44,{i-1} end
local details=error.details
if details~=nil then
if not L(details) then return 45,{i-1} end
for j=1,#details do
local item_2=details[j]
if not O(item_2) then return 46,{i-1,j-1} end
local type=item_2["@type"]
if type~=nil and T(type)~="string" then return 47,{i-1,j-1} end
local reason=item_2.reason
if reason~=nil and T(reason)~="string" then return 48,{i-1,j-1} end
local domain=item_2.domain
if domain~=nil and T(domain)~="string" then return 49,{i-1,j-1} end
local retryDelay=item_2.retryDelay
if retryDelay~=nil and T(retryDelay)~="string" then return 50,{i-1,j-1} end
local requestId=item_2.requestId
if requestId~=nil and T(requestId)~="string" then return 51,{i-1,j-1} end
end
end
end
end,J),
}
return {
id="google-rpc",
kind="dialect",
revisions=N,
hosts={"*.googleapis.com"},
alsoSends={"oauth"},
requestId={{pointer="/error/details/*/requestId",accessor=A("error","details",X,"requestId"),list=A("error","details")}},
errors={
["service-disabled"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["billing-disabled"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["api-key-invalid"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["api-key-restricted"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["rate-limit-exceeded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["resource-quota-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["location-tax-policy-violated"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["user-project-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["consumer-suspended"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["consumer-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["security-policy-violated"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["access-token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["invalid-argument"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["failed-precondition"]={category="precondition-failed",when="never",retryable=false,remedy=N,backoff=N},
["out-of-range"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["permission-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
aborted={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-exhausted"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
cancelled={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unknown={category="internal",when="never",retryable=false,remedy=N,backoff=N},
["data-loss"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
unimplemented={category="not-supported",when="never",retryable=false,remedy=N,backoff=N},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["deadline-exceeded"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="RdjLe8G07VR4",
mediaType=N,
code={{pointer="/error/details/*/reason",accessor=A("error","details",X,"reason"),list=A("error","details")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{pointer="/error/details/*/retryDelay",accessor=A("error","details",X,"retryDelay"),list=A("error","details"),unit="duration"}},
statusMirror={pointer="/error/code",accessor=A("error","code")},
forms={
{error="service-disabled",surfaces={"rest"},matchBy={codes={"SERVICE_DISABLED"}},revisions=N,guard=G[2],guardKey="qsgA8QI5QCiD",status=N,headers={}},
{error="billing-disabled",surfaces={"rest"},matchBy={codes={"BILLING_DISABLED"}},revisions=N,guard=G[3],guardKey="rnSs7IRnifBY",status=N,headers={}},
{error="api-key-invalid",surfaces={"rest"},matchBy={codes={"API_KEY_INVALID"}},revisions=N,guard=G[4],guardKey="7VqnzXvkfo5a",status=N,headers={}},
{error="api-key-restricted",surfaces={"rest"},matchBy={codes={"API_KEY_SERVICE_BLOCKED","API_KEY_HTTP_REFERRER_BLOCKED","API_KEY_IP_ADDRESS_BLOCKED","API_KEY_ANDROID_APP_BLOCKED","API_KEY_IOS_APP_BLOCKED"}},revisions=N,guard=G[5],guardKey="bSo5oiWnED3u",status=N,headers={}},
{error="rate-limit-exceeded",surfaces={"rest"},matchBy={codes={"RATE_LIMIT_EXCEEDED"}},revisions=N,guard=G[6],guardKey="qNjo5nnA8CuY",status=N,headers={}},
{error="resource-quota-exceeded",surfaces={"rest"},matchBy={codes={"RESOURCE_QUOTA_EXCEEDED"}},revisions=N,guard=G[7],guardKey="ia-L8xfk7Yeq",status=N,headers={}},
{error="location-tax-policy-violated",surfaces={"rest"},matchBy={codes={"LOCATION_TAX_POLICY_VIOLATED"}},revisions=N,guard=G[8],guardKey="c-xlE2ZKXz3P",status=N,headers={}},
{error="user-project-denied",surfaces={"rest"},matchBy={codes={"USER_PROJECT_DENIED"}},revisions=N,guard=G[9],guardKey="9_6VnZ1xW23X",status=N,headers={}},
{error="consumer-suspended",surfaces={"rest"},matchBy={codes={"CONSUMER_SUSPENDED"}},revisions=N,guard=G[10],guardKey="abGafvZ4qCt-",status=N,headers={}},
{error="consumer-invalid",surfaces={"rest"},matchBy={codes={"CONSUMER_INVALID"}},revisions=N,guard=G[11],guardKey="eV-Ydb-LI_O5",status=N,headers={}},
{error="security-policy-violated",surfaces={"rest"},matchBy={codes={"SECURITY_POLICY_VIOLATED"}},revisions=N,guard=G[12],guardKey="FkSe3aqe2iUI",status=N,headers={}},
{error="access-token-expired",surfaces={"rest"},matchBy={codes={"ACCESS_TOKEN_EXPIRED"}},revisions=N,guard=G[13],guardKey="V6y6Kq6UhBHK",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="RdjLe8G07VR4",
mediaType=N,
code={{pointer="/error/status",accessor=A("error","status")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{pointer="/error/details/*/retryDelay",accessor=A("error","details",X,"retryDelay"),list=A("error","details"),unit="duration"}},
statusMirror={pointer="/error/code",accessor=A("error","code")},
forms={
{error="invalid-argument",surfaces={"rest"},matchBy={codes={"INVALID_ARGUMENT"}},revisions=N,guard=G[14],guardKey="KoFf94_Ee26T",status={400},headers={}},
{error="failed-precondition",surfaces={"rest"},matchBy={codes={"FAILED_PRECONDITION"}},revisions=N,guard=G[15],guardKey="fwBsnBJX0Kku",status={400},headers={}},
{error="out-of-range",surfaces={"rest"},matchBy={codes={"OUT_OF_RANGE"}},revisions=N,guard=G[16],guardKey="4TtMpYElKDhL",status={400},headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={codes={"UNAUTHENTICATED"}},revisions=N,guard=G[17],guardKey="iLjKBdcp5o9-",status={401},headers={}},
{error="permission-denied",surfaces={"rest"},matchBy={codes={"PERMISSION_DENIED"}},revisions=N,guard=G[18],guardKey="gz1JuPwW7brP",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"NOT_FOUND"}},revisions=N,guard=G[19],guardKey="so0eRy9U3gU0",status={404},headers={}},
{error="aborted",surfaces={"rest"},matchBy={codes={"ABORTED"}},revisions=N,guard=G[20],guardKey="aX1n5K-EsMM0",status={409},headers={}},
{error="already-exists",surfaces={"rest"},matchBy={codes={"ALREADY_EXISTS"}},revisions=N,guard=G[21],guardKey="DILhr1juOrCb",status={409},headers={}},
{error="resource-exhausted",surfaces={"rest"},matchBy={codes={"RESOURCE_EXHAUSTED"}},revisions=N,guard=G[22],guardKey="WJrr4hgevMLR",status={429},headers={}},
{error="cancelled",surfaces={"rest"},matchBy={codes={"CANCELLED"}},revisions=N,guard=G[23],guardKey="zwuZ674KFZWe",status={499},headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"INTERNAL"}},revisions=N,guard=G[24],guardKey="OyVBuze3FAAK",status={500},headers={}},
{error="unknown",surfaces={"rest"},matchBy={codes={"UNKNOWN"}},revisions=N,guard=G[25],guardKey="7k3blpajiCXs",status={500},headers={}},
{error="data-loss",surfaces={"rest"},matchBy={codes={"DATA_LOSS"}},revisions=N,guard=G[26],guardKey="yINS6HddWiCz",status={500},headers={}},
{error="unimplemented",surfaces={"rest"},matchBy={codes={"UNIMPLEMENTED"}},revisions=N,guard=G[27],guardKey="Jsyfv7GrIyx5",status={501},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={codes={"UNAVAILABLE"}},revisions=N,guard=G[28],guardKey="diNJQR_9Eguj",status={503},headers={}},
{error="deadline-exceeded",surfaces={"rest"},matchBy={codes={"DEADLINE_EXCEEDED"}},revisions=N,guard=G[29],guardKey="W1NKWsKF4Xxd",status={504},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[30],
guardKey="_HC7nkGRBOel",
mediaType=N,
code={{pointer="/*/error/status",accessor=A(X,"error","status"),list=A()}},
message={{pointer="/*/error/message",accessor=A(X,"error","message"),list=A()}},
waits={},
statusMirror=N,
forms={
},
},
},
}
