local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","string"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/code","enum",{"accessDenied","Authorization_RequestDenied","ErrorAccessDenied"}},
{"/error/code","enum",{"activityLimitReached","TooManyRequests","ApplicationThrottled","throttledRequest"}},
{"/error/code","enum",{"extensionError","MailboxNotEnabledForRESTAPI"}},
{"/error/code","enum",{"generalException","InternalServerError"}},
{"/error/code","const","invalidRange"},
{"/error/innerError","type","object"},
{"/error/innerError/request-id","type",{"string","null"}},
{"/error/innerError/client-request-id","type",{"string","null"}},
{"/error/innerError/date","type",{"string","null"}},
{"/error/innerError/code","type",{"string","null"}},
{"/error/innererror","type","object"},
{"/error/innererror/request-id","type",{"string","null"}},
{"/error/innererror/client-request-id","type",{"string","null"}},
{"/error/innererror/date","type",{"string","null"}},
{"/error/innererror/code","type",{"string","null"}},
{"/error/code","enum",{"invalidRequest","BadRequest","Request_BadRequest"}},
{"/error/code","enum",{"itemNotFound","Request_ResourceNotFound","ResourceNotFound","ErrorItemNotFound"}},
{"/error/code","const","malwareDetected"},
{"/error/code","const","nameAlreadyExists"},
{"/error/code","const","notAllowed"},
{"/error/code","const","notSupported"},
{"/error/code","const","resourceModified"},
{"/error/code","enum",{"resyncRequired","syncStateNotFound"}},
{"/error/code","enum",{"serviceNotAvailable","ServiceUnavailable"}},
{"/error/code","const","quotaLimitReached"},
{"/error/code","enum",{"unauthenticated","InvalidAuthenticationToken","AuthenticationError"}},
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
if T(code)~="string" then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="accessDenied" and code~="Authorization_RequestDenied" and code~="ErrorAccessDenied" then return 8 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="activityLimitReached" and code~="TooManyRequests" and code~="ApplicationThrottled" and code~="throttledRequest" then return 9 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="extensionError" and code~="MailboxNotEnabledForRESTAPI" then return 10 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="generalException" and code~="InternalServerError" then return 11 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="invalidRange" then return 12 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local innerError=error.innerError
if innerError~=nil then
if not O(innerError) then return 13 end
local requestId=innerError["request-id"]
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 14 end
local clientRequestId=innerError["client-request-id"]
if clientRequestId~=nil and T(clientRequestId)~="string" and clientRequestId~=N then return 15 end
local date=innerError.date
if date~=nil and T(date)~="string" and date~=N then return 16 end
local innerErrorCode=innerError.code
if innerErrorCode~=nil and T(innerErrorCode)~="string" and innerErrorCode~=N then return 17 end
end
local innererror=error.innererror
if innererror~=nil then
if not O(innererror) then return 18 end
local innererrorRequestId=innererror["request-id"]
if innererrorRequestId~=nil and T(innererrorRequestId)~="string" and innererrorRequestId~=N then return 19 end
local innererrorClientRequestId=innererror["client-request-id"]
if innererrorClientRequestId~=nil and T(innererrorClientRequestId)~="string" and innererrorClientRequestId~=N then return 20 end
local innererrorDate=innererror.date
if innererrorDate~=nil and T(innererrorDate)~="string" and innererrorDate~=N then return 21 end
local innererrorCode=innererror.code
if innererrorCode~=nil and T(innererrorCode)~="string" and innererrorCode~=N then return 22 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="invalidRequest" and code~="BadRequest" and code~="Request_BadRequest" then return 23 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="itemNotFound" and code~="Request_ResourceNotFound" and code~="ResourceNotFound" and code~="ErrorItemNotFound" then return 24 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="malwareDetected" then return 25 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="nameAlreadyExists" then return 26 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="notAllowed" then return 27 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="notSupported" then return 28 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="resourceModified" then return 29 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="resyncRequired" and code~="syncStateNotFound" then return 30 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="serviceNotAvailable" and code~="ServiceUnavailable" then return 31 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="quotaLimitReached" then return 32 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="unauthenticated" and code~="InvalidAuthenticationToken" and code~="AuthenticationError" then return 33 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
}
return {
id="microsoft-graph",
kind="vendor",
revisions=N,
hosts={"graph.microsoft.com","graph.microsoft.us","dod-graph.microsoft.us","microsoftgraph.chinacloudapi.cn"},
identifyingHeaders={{name="x-ms-ags-diagnostic"}},
requestId={{pointer="/error/innerError/request-id",accessor=A("error","innerError","request-id")},{pointer="/error/innererror/request-id",accessor=A("error","innererror","request-id")},{header="request-id"}},
errors={
["access-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["activity-limit-reached"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["extension-error"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["general-exception"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["invalid-range"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["item-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["malware-detected"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["name-already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-allowed"]={category="not-supported",when="never",retryable=false,remedy=N,backoff=N},
["not-supported"]={category="not-supported",when="never",retryable=false,remedy=N,backoff=N},
["resource-modified"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["resync-required"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["service-not-available"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["quota-limit-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["payment-required"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
locked={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff=N},
["bandwidth-limit-exceeded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="XfvX9S6SJ_Z1",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="access-denied",surfaces={"rest"},matchBy={codes={"accessDenied","Authorization_RequestDenied","ErrorAccessDenied"}},revisions=N,guard=G[2],guardKey="XSlL_E_n2HMf",status=N,headers={}},
{error="activity-limit-reached",surfaces={"rest"},matchBy={codes={"activityLimitReached","TooManyRequests","ApplicationThrottled","throttledRequest"}},revisions=N,guard=G[3],guardKey="tGe1A46KCu0X",status=N,headers={}},
{error="extension-error",surfaces={"rest"},matchBy={codes={"extensionError","MailboxNotEnabledForRESTAPI"}},revisions=N,guard=G[4],guardKey="U63kTSJWII89",status=N,headers={}},
{error="general-exception",surfaces={"rest"},matchBy={codes={"generalException","InternalServerError"}},revisions=N,guard=G[5],guardKey="OpR9mcWimj6M",status=N,headers={}},
{error="invalid-range",surfaces={"rest"},matchBy={codes={"invalidRange"}},revisions=N,guard=G[6],guardKey="60ne0XBV0W0b",status=N,headers={}},
{error="invalid-request",surfaces={"rest"},matchBy={codes={"invalidRequest","BadRequest","Request_BadRequest"}},revisions=N,guard=G[7],guardKey="P2Dufh2f0Sz6",status=N,headers={}},
{error="item-not-found",surfaces={"rest"},matchBy={codes={"itemNotFound","Request_ResourceNotFound","ResourceNotFound","ErrorItemNotFound"}},revisions=N,guard=G[8],guardKey="gi0gLg1XRZh1",status=N,headers={}},
{error="malware-detected",surfaces={"rest"},matchBy={codes={"malwareDetected"}},revisions=N,guard=G[9],guardKey="jaSzZ9vmTFhL",status=N,headers={}},
{error="name-already-exists",surfaces={"rest"},matchBy={codes={"nameAlreadyExists"}},revisions=N,guard=G[10],guardKey="Hzdhk6sApZNl",status=N,headers={}},
{error="not-allowed",surfaces={"rest"},matchBy={codes={"notAllowed"}},revisions=N,guard=G[11],guardKey="YgABnt2O36qb",status=N,headers={}},
{error="not-supported",surfaces={"rest"},matchBy={codes={"notSupported"}},revisions=N,guard=G[12],guardKey="RB6hbPZwSZsm",status=N,headers={}},
{error="resource-modified",surfaces={"rest"},matchBy={codes={"resourceModified"}},revisions=N,guard=G[13],guardKey="SHjqTAWdQtvv",status=N,headers={}},
{error="resync-required",surfaces={"rest"},matchBy={codes={"resyncRequired","syncStateNotFound"}},revisions=N,guard=G[14],guardKey="1fUDuGNfRm5C",status=N,headers={}},
{error="service-not-available",surfaces={"rest"},matchBy={codes={"serviceNotAvailable","ServiceUnavailable"}},revisions=N,guard=G[15],guardKey="up45KCWCEPcK",status=N,headers={}},
{error="quota-limit-reached",surfaces={"rest"},matchBy={codes={"quotaLimitReached"}},revisions=N,guard=G[16],guardKey="Qz8cizHLIp2I",status=N,headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={codes={"unauthenticated","InvalidAuthenticationToken","AuthenticationError"}},revisions=N,guard=G[17],guardKey="H8AGZudv5QVA",status=N,headers={}},
{error="payment-required",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="XfvX9S6SJ_Z1",status={402},headers={}},
{error="locked",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="XfvX9S6SJ_Z1",status={423},headers={}},
{error="bandwidth-limit-exceeded",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="XfvX9S6SJ_Z1",status={509},headers={}},
},
},
},
}
