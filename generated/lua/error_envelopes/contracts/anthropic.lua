local N,T,B,U,O,Q,A,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","type"},
{"/type","const","error"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","type"},
{"/error/type","type","string"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/request_id","type",{"string","null"}},
{"/error/type","const","invalid_request_error"},
{"/error/message","pattern","^[^Y]"},
{"/error/message","pattern","^Your credit balance is too low"},
{"/error/message","pattern","^You have reached your specified "},
{"/error/type","const","authentication_error"},
{"/error/type","const","billing_error"},
{"/error/type","const","permission_error"},
{"/error/type","const","not_found_error"},
{"/error/type","const","conflict_error"},
{"/error/type","const","rate_limit_error"},
{"/error/details","type","object"},
{"/error/details","required","error_code"},
{"/error/details/error_code","const","enforced_spend_limit_reached"},
{"/error/type","const","api_error"},
{"/error/type","const","timeout_error"},
{"/error/type","const","overloaded_error"},
{"/error/type","const","request_too_large"},
}
local R
R={
function(s) local b,c local i=1 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==89 then return false end i=i+1 end return true end,
function(s) local i=1 return U(s,i,i+29)=="Your credit balance is too low" end,
function(s) local i=1 return U(s,i,i+31)=="You have reached your specified " end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if T(errorType)~="string" then return 7 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="invalid_request_error" then return 11 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[1](message) then return 12 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="invalid_request_error" then return 11 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 13 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="invalid_request_error" then return 11 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 14 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="authentication_error" then return 15 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="billing_error" then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="permission_error" then return 17 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="not_found_error" then return 18 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="conflict_error" then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="rate_limit_error" then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="rate_limit_error" then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local details=error.details
if details~=nil then
if not O(details) then return 21 end
local errorCode=details.error_code
if errorCode==nil then return 22 end
if errorCode~="enforced_spend_limit_reached" then return 23 end
end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="api_error" then return 24 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="timeout_error" then return 25 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 2 end
if type~="error" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local errorType=error.type
if errorType==nil then return 6 end
if errorType~="overloaded_error" then return 26 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local type=error.type
if type==nil then return 6 end
if T(type)~="string" then return 7 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local type=error.type
if type==nil then return 6 end
if type~="request_too_large" then return 27 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10 end
end,J),
}
return {
id="anthropic",
kind="vendor",
revisions=N,
hosts={"api.anthropic.com"},
identifyingHeaders={{name="anthropic-workspace-id"},{name="anthropic-organization-id"},{name="anthropic-ratelimit-requests-limit"}},
requestId={{pointer="/request_id",accessor=A("request_id")},{header="request-id"}},
retryOverride={header="x-should-retry",retry={"true"},doNotRetry={"false"}},
errors={
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["credit-balance-too-low"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["spend-limit-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
authentication={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
billing={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
permission={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["request-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["tier-spend-cap"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
timeout={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
overloaded={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="pE9GhXuFA_Zr",
mediaType=N,
code={{pointer="/error/type",accessor=A("error","type")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="invalid-request",surfaces={"rest"},matchBy={codes={"invalid_request_error"},pattern=P(R[1],"^[^Y]")},revisions=N,guard=G[2],guardKey="EE2TnqcD5QGN",status=N,headers={}},
{error="credit-balance-too-low",surfaces={"rest"},matchBy={codes={"invalid_request_error"},pattern=P(R[2],"^Your credit balance is too low")},revisions=N,guard=G[3],guardKey="r1hLqVjd3jrs",status=N,headers={}},
{error="spend-limit-reached",surfaces={"rest"},matchBy={codes={"invalid_request_error"},pattern=P(R[3],"^You have reached your specified ")},revisions=N,guard=G[4],guardKey="bKNG2Db5gX63",status={400},headers={}},
{error="authentication",surfaces={"rest"},matchBy={codes={"authentication_error"}},revisions=N,guard=G[5],guardKey="IjFSNgQ3Pq5q",status={401},headers={}},
{error="billing",surfaces={"rest"},matchBy={codes={"billing_error"}},revisions=N,guard=G[6],guardKey="oHHdpgxxYx27",status={402},headers={}},
{error="permission",surfaces={"rest"},matchBy={codes={"permission_error"}},revisions=N,guard=G[7],guardKey="a5x1Nx5HRMOP",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"not_found_error"}},revisions=N,guard=G[8],guardKey="zHH_vEHrNzsT",status={404},headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"conflict_error"}},revisions=N,guard=G[9],guardKey="oEgTCL2M7Cza",status={409},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={"rate_limit_error"},conditions={{pointer="/error/details",accessor=A("error","details"),present=false}}},revisions=N,guard=G[10],guardKey="kyXjbmrf1ORU",status={429,200},headers={}},
{error="tier-spend-cap",surfaces={"rest"},matchBy={codes={"rate_limit_error"},conditions={{pointer="/error/details",accessor=A("error","details"),present=true},{pointer="/error/details/error_code",accessor=A("error","details","error_code"),equals="enforced_spend_limit_reached"}}},revisions=N,guard=G[11],guardKey="52OtfBheYrE8",status={429},headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"api_error"}},revisions=N,guard=G[12],guardKey="LkKXh84KKfSs",status={500,200},headers={}},
{error="timeout",surfaces={"rest"},matchBy={codes={"timeout_error"}},revisions=N,guard=G[13],guardKey="9AqImgV88JEh",status={504,200},headers={}},
{error="overloaded",surfaces={"rest"},matchBy={codes={"overloaded_error"}},revisions=N,guard=G[14],guardKey="lNVCHR-vf5BZ",status={529,200},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[15],
guardKey="vjFaMeo0riO2",
mediaType=N,
code={{pointer="/error/type",accessor=A("error","type")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="request-too-large",surfaces={"rest"},matchBy={codes={"request_too_large"}},revisions=N,guard=G[16],guardKey="3nVw-xzMN7IT",status={413},headers={}},
},
},
},
}
