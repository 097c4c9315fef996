local N,T,B,U,O,Z,Q,A,P=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","kind"},
{"/kind","const","Status"},
{"","required","status"},
{"/status","const","Failure"},
{"/apiVersion","type","string"},
{"/message","type",{"string","null"}},
{"/reason","type",{"string","null"}},
{"/details","type","object"},
{"/details/retryAfterSeconds","type",{"integer","null"}},
{"/code","type",{"integer","null"}},
{"","required","reason"},
{"/reason","const","Unauthorized"},
{"/reason","const","Forbidden"},
{"/reason","const","NotFound"},
{"/reason","const","AlreadyExists"},
{"/reason","const","Conflict"},
{"/reason","const","Gone"},
{"/reason","const","Expired"},
{"/reason","const","Invalid"},
{"/reason","const","BadRequest"},
{"/reason","const","MethodNotAllowed"},
{"/reason","const","NotAcceptable"},
{"/reason","const","RequestEntityTooLarge"},
{"/reason","const","UnsupportedMediaType"},
{"/reason","const","TooManyRequests"},
{"/reason","const","ServerTimeout"},
{"/reason","const","Timeout"},
{"/reason","const","ServiceUnavailable"},
{"/reason","const","InternalError"},
{"/reason","const","StorageReadError"},
{"","required","type"},
{"/type","const","ERROR"},
{"","required","object"},
{"/object","type","object"},
{"/object","required","kind"},
{"/object/kind","const","Status"},
{"/object","required","status"},
{"/object/status","const","Failure"},
{"/object/apiVersion","type","string"},
{"/object/message","type",{"string","null"}},
{"/object/reason","type",{"string","null"}},
{"/object/details","type","object"},
{"/object/details/retryAfterSeconds","type",{"integer","null"}},
{"/object/code","type",{"integer","null"}},
{"/object","required","reason"},
{"/object/reason","enum",{"Expired","Gone"}},
{"/object/reason","enum",{"InternalError","ServerTimeout","Timeout","ServiceUnavailable","TooManyRequests"}},
{"","type","string"},
{"","pattern","^Too many requests, please try again later[.]"},
}
local R
R={
function(s) local b local i=1 if not(U(s,i,i+40)=="Too many requests, please try again later") then return false end i=i+41 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return true end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local reason=body.reason
if reason~=nil and T(reason)~="string" and reason~=N then return 8 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Unauthorized" then return 13 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Forbidden" then return 14 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="NotFound" then return 15 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="AlreadyExists" then return 16 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Conflict" then return 17 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Gone" then return 18 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Expired" then return 19 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Invalid" then return 20 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="BadRequest" then return 21 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="MethodNotAllowed" then return 22 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="NotAcceptable" then return 23 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="RequestEntityTooLarge" then return 24 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="UnsupportedMediaType" then return 25 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="TooManyRequests" then return 26 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="ServerTimeout" then return 27 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="Timeout" then return 28 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="ServiceUnavailable" then return 29 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="InternalError" then return 30 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local kind=body.kind
if kind==nil then return 2 end
if kind~="Status" then return 3 end
local status=body.status
if status==nil then return 4 end
if status~="Failure" then return 5 end
local reason=body.reason
if reason==nil then return 12 end
if reason~="StorageReadError" then return 31 end
local apiVersion=body.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 7 end
local details=body.details
if details~=nil then
if not O(details) then return 9 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 10 end
end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 32 end
if type~="ERROR" then return 33 end
local object=body.object
if object==nil then return 34 end
if not O(object) then return 35 end
local kind=object.kind
if kind==nil then return 36 end
if kind~="Status" then return 37 end
local status=object.status
if status==nil then return 38 end
if status~="Failure" then return 39 end
local apiVersion=object.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 40 end
local message=object.message
if message~=nil and T(message)~="string" and message~=N then return 41 end
local reason=object.reason
if reason~=nil and T(reason)~="string" and reason~=N then return 42 end
local details=object.details
if details~=nil then
if not O(details) then return 43 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 44 end
end
local code=object.code
if code~=nil and not Z(code) and code~=N then return 45 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 32 end
if type~="ERROR" then return 33 end
local object=body.object
if object==nil then return 34 end
if not O(object) then return 35 end
local kind=object.kind
if kind==nil then return 36 end
if kind~="Status" then return 37 end
local status=object.status
if status==nil then return 38 end
if status~="Failure" then return 39 end
local apiVersion=object.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 40 end
local message=object.message
if message~=nil and T(message)~="string" and message~=N then return 41 end
local reason=object.reason
if reason==nil then return 46 end
if reason~="Expired" and reason~="Gone" then return 47 end
local details=object.details
if details~=nil then
if not O(details) then return 43 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 44 end
end
local code=object.code
if code~=nil and not Z(code) and code~=N then return 45 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 32 end
if type~="ERROR" then return 33 end
local object=body.object
if object==nil then return 34 end
if not O(object) then return 35 end
local kind=object.kind
if kind==nil then return 36 end
if kind~="Status" then return 37 end
local status=object.status
if status==nil then return 38 end
if status~="Failure" then return 39 end
local apiVersion=object.apiVersion
if apiVersion~=nil and T(apiVersion)~="string" then return 40 end
local message=object.message
if message~=nil and T(message)~="string" and message~=N then return 41 end
local reason=object.reason
if reason==nil then return 46 end
if reason~="InternalError" and reason~="ServerTimeout" and reason~="Timeout" and reason~="ServiceUnavailable" and reason~="TooManyRequests" then return 48 end
local details=object.details
if details~=nil then
if not O(details) then return 43 end
local retryAfterSeconds=details.retryAfterSeconds
if retryAfterSeconds~=nil and not Z(retryAfterSeconds) and retryAfterSeconds~=N then return 44 end
end
local code=object.code
if code~=nil and not Z(code) and code~=N then return 45 end
end,J),
Q(function(body)
if T(body)~="string" then return 49 end
end,J),
Q(function(body)
if T(body)~="string" then return 49 end
if not R[1](body) then return 50 end
end,J),
}
return {
id="kubernetes",
kind="vendor",
revisions=N,
identifyingHeaders={{name="x-kubernetes-pf-flowschema-uid"},{name="x-kubernetes-pf-prioritylevel-uid"}},
requestId={{header="audit-id"}},
errors={
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
gone={category="not-found",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
expired={category="not-found",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
invalid={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-entity-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-overloaded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
timeout={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["storage-read-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["watch-expired"]={category="not-found",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["watch-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="83zG1pbeCb0t",
mediaType=N,
identifies=true,
code={{pointer="/reason",accessor=A("reason")}},
message={{pointer="/message",accessor=A("message")}},
waits={{pointer="/details/retryAfterSeconds",accessor=A("details","retryAfterSeconds"),unit="seconds"}},
statusMirror={pointer="/code",accessor=A("code")},
forms={
{error="unauthorized",surfaces={"rest"},matchBy={codes={"Unauthorized"}},revisions=N,guard=G[2],guardKey="taW0aEnpRLXB",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"Forbidden"}},revisions=N,guard=G[3],guardKey="ziJb19fmw_sX",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"NotFound"}},revisions=N,guard=G[4],guardKey="Xzpbt_p56rr3",status={404},headers={}},
{error="already-exists",surfaces={"rest"},matchBy={codes={"AlreadyExists"}},revisions=N,guard=G[5],guardKey="ydX7rEoZP1b6",status={409},headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"Conflict"}},revisions=N,guard=G[6],guardKey="1QfRXvuAb-E2",status={409},headers={}},
{error="gone",surfaces={"rest"},matchBy={codes={"Gone"}},revisions=N,guard=G[7],guardKey="ZJe7bwYmu_Fp",status={410},headers={}},
{error="expired",surfaces={"rest"},matchBy={codes={"Expired"}},revisions=N,guard=G[8],guardKey="IDeUrazsFPW2",status={410},headers={}},
{error="invalid",surfaces={"rest"},matchBy={codes={"Invalid"}},revisions=N,guard=G[9],guardKey="INI82Ld8w46m",status={422},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={codes={"BadRequest"}},revisions=N,guard=G[10],guardKey="19iBY5hJig6-",status={400},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={codes={"MethodNotAllowed"}},revisions=N,guard=G[11],guardKey="R2gSZBj7cd3K",status={405},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={codes={"NotAcceptable"}},revisions=N,guard=G[12],guardKey="K5zuqmiZ5Clh",status={406},headers={}},
{error="request-entity-too-large",surfaces={"rest"},matchBy={codes={"RequestEntityTooLarge"}},revisions=N,guard=G[13],guardKey="BwwD_TrnPIio",status={413},headers={}},
{error="unsupported-media-type",surfaces={"rest"},matchBy={codes={"UnsupportedMediaType"}},revisions=N,guard=G[14],guardKey="E0McTFtP-Gju",status={415},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={codes={"TooManyRequests"}},revisions=N,guard=G[15],guardKey="Jc_b5JbVcxR-",status={429},headers={}},
{error="server-timeout",surfaces={"rest"},matchBy={codes={"ServerTimeout"}},revisions=N,guard=G[16],guardKey="QYmv3ghoaamy",status={500},headers={}},
{error="timeout",surfaces={"rest"},matchBy={codes={"Timeout"}},revisions=N,guard=G[17],guardKey="Ehv3-e0k-mOy",status={504},headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"ServiceUnavailable"}},revisions=N,guard=G[18],guardKey="J78drjhkEkoZ",status={503},headers={}},
{error="internal-error",surfaces={"rest"},matchBy={codes={"InternalError"}},revisions=N,guard=G[19],guardKey="9SCBEUcPCZng",status={500},headers={}},
{error="storage-read-error",surfaces={"rest"},matchBy={codes={"StorageReadError"}},revisions=N,guard=G[20],guardKey="1UA5vbqn83j4",status={500},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[21],
guardKey="YKrqCP5_t6Qo",
mediaType=N,
identifies=true,
code={{pointer="/object/reason",accessor=A("object","reason")}},
message={{pointer="/object/message",accessor=A("object","message")}},
waits={{pointer="/object/details/retryAfterSeconds",accessor=A("object","details","retryAfterSeconds"),unit="seconds"}},
statusMirror=N,
forms={
{error="watch-expired",surfaces={"rest"},matchBy={codes={"Expired","Gone"}},revisions=N,guard=G[22],guardKey="MufVl456viLY",status=N,headers={}},
{error="watch-failed",surfaces={"rest"},matchBy={codes={"InternalError","ServerTimeout","Timeout","ServiceUnavailable","TooManyRequests"}},revisions=N,guard=G[23],guardKey="k0bEgGbIg5xD",status=N,headers={}},
},
},
{
shape="text",
surfaces={"rest"},
guard=G[24],
guardKey="AEBOaGQVNw8X",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="server-overloaded",surfaces={"rest"},matchBy={pattern=P(R[1],"^Too many requests, please try again later[.]")},revisions=N,guard=G[25],guardKey="apXPcnAWkiyu",status={429},headers={{name="retry-after",onStatus=N}}},
},
},
},
}
