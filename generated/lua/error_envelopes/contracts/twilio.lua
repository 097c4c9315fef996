local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","code"},
{"/code","type","integer"},
{"/message","type",{"string","null"}},
{"/detail","type",{"string","null"}},
{"/title","type",{"string","null"}},
{"/more_info","type",{"string","null"}},
{"/status","type",{"integer","null"}},
{"/code","enum",{20003,20151,20152,70004,60001}},
{"/code","enum",{20101,20103,20104,20105,20107,20155,20156,20157}},
{"/code","enum",{20006,20010,20403,70051}},
{"/code","const",20008},
{"/code","enum",{20005,10001}},
{"/code","enum",{10002,21607,21608,21210,21219}},
{"/code","enum",{21215,21408,60605}},
{"/code","enum",{21610,21216,60410}},
{"/code","enum",{20429,31429,45780,51002,54009,59004}},
{"/code","enum",{14107,21611,30001,30022,63018}},
{"/code","enum",{60202,60203,60212}},
{"/code","const",63038},
{"/code","enum",{21201,21211,21212,21214,21217,21401,21421,21603,21604,21606,21612,21614}},
{"/code","enum",{20001,20002,20007,20422,20423,21205,21602,21609,21617,21618,21620,21655,21708,60200,60223,70001,70002}},
{"/code","enum",{21422,21452,21703}},
{"/code","enum",{20404,21701,21705,21711}},
{"/code","enum",{20409,20009,21710}},
{"/code","const",60207},
{"/code","const",20004},
{"/code","const",20410},
{"/code","enum",{20011,20012}},
{"/code","const",20413},
{"/code","const",20500},
{"/code","const",20503},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if not Z(code) then return 3 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20003 and code~=20151 and code~=20152 and code~=70004 and code~=60001 then return 9 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20101 and code~=20103 and code~=20104 and code~=20105 and code~=20107 and code~=20155 and code~=20156 and code~=20157 then return 10 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20006 and code~=20010 and code~=20403 and code~=70051 then return 11 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20008 then return 12 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20005 and code~=10001 then return 13 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=10002 and code~=21607 and code~=21608 and code~=21210 and code~=21219 then return 14 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=21215 and code~=21408 and code~=60605 then return 15 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=21610 and code~=21216 and code~=60410 then return 16 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20429 and code~=31429 and code~=45780 and code~=51002 and code~=54009 and code~=59004 then return 17 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=14107 and code~=21611 and code~=30001 and code~=30022 and code~=63018 then return 18 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=60202 and code~=60203 and code~=60212 then return 19 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=63038 then return 20 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=21201 and code~=21211 and code~=21212 and code~=21214 and code~=21217 and code~=21401 and code~=21421 and code~=21603 and code~=21604 and code~=21606 and code~=21612 and code~=21614 then return 21 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20001 and code~=20002 and code~=20007 and code~=20422 and code~=20423 and code~=21205 and code~=21602 and code~=21609 and code~=21617 and code~=21618 and code~=21620 and code~=21655 and code~=21708 and code~=60200 and code~=60223 and code~=70001 and code~=70002 then return 22 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=21422 and code~=21452 and code~=21703 then return 23 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20404 and code~=21701 and code~=21705 and code~=21711 then return 24 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20409 and code~=20009 and code~=21710 then return 25 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=60207 then return 26 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20004 then return 27 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20410 then return 28 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20011 and code~=20012 then return 29 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20413 then return 30 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20500 then return 31 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~=20503 then return 32 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 5 end
local title=body.title
if title~=nil and T(title)~="string" and title~=N then return 6 end
local moreInfo=body.more_info
if moreInfo~=nil and T(moreInfo)~="string" and moreInfo~=N then return 7 end
local status=body.status
if status~=nil and not Z(status) and status~=N then return 8 end
end,J),
}
return {
id="twilio",
kind="vendor",
revisions=N,
hosts={"*.twilio.com"},
identifyingHeaders={{name="twilio-request-id"},{name="twilio-reached-rate-limit"}},
requestId={{header="twilio-request-id"}},
errors={
["authentication-failed"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["access-token-invalid"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["not-allowed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["test-credentials"]={category="permission-denied",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["account-inactive"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["trial-limited"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["region-not-enabled"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["recipient-blocked"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["messages-too-fast"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["verification-attempts-used-up"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["daily-limit-reached"]={category="budget-exceeded",when="after-delay",retryable=true,remedy="wait",backoff=N},
["invalid-phone-number"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-parameter"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["number-unavailable"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["limit-of-objects-reached"]={category="budget-exceeded",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["api-discontinued"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["tls-unsupported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["resource-missing"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["state-conflict"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="tADUe77SHGV4",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")},{pointer="/detail",accessor=A("detail")},{pointer="/title",accessor=A("title")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="authentication-failed",surfaces={"rest"},matchBy={codes={20003,20151,20152,70004,60001}},revisions=N,guard=G[2],guardKey="1nLMnhrF9V_E",status=N,headers={}},
{error="access-token-invalid",surfaces={"rest"},matchBy={codes={20101,20103,20104,20105,20107,20155,20156,20157}},revisions=N,guard=G[3],guardKey="gwjCIuOS-t-J",status=N,headers={}},
{error="not-allowed",surfaces={"rest"},matchBy={codes={20006,20010,20403,70051}},revisions=N,guard=G[4],guardKey="tITWQKOShwFw",status=N,headers={}},
{error="test-credentials",surfaces={"rest"},matchBy={codes={20008}},revisions=N,guard=G[5],guardKey="8To5BMcBCkI6",status=N,headers={}},
{error="account-inactive",surfaces={"rest"},matchBy={codes={20005,10001}},revisions=N,guard=G[6],guardKey="Q3HkO597MEZl",status=N,headers={}},
{error="trial-limited",surfaces={"rest"},matchBy={codes={10002,21607,21608,21210,21219}},revisions=N,guard=G[7],guardKey="2QZjBTfcAC9M",status=N,headers={}},
{error="region-not-enabled",surfaces={"rest"},matchBy={codes={21215,21408,60605}},revisions=N,guard=G[8],guardKey="FOgWa-hgyqCY",status=N,headers={}},
{error="recipient-blocked",surfaces={"rest"},matchBy={codes={21610,21216,60410}},revisions=N,guard=G[9],guardKey="TGCpyXxD-XP8",status=N,headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={20429,31429,45780,51002,54009,59004}},revisions=N,guard=G[10],guardKey="p72CuL1C8GtQ",status={429},headers={}},
{error="messages-too-fast",surfaces={"rest"},matchBy={codes={14107,21611,30001,30022,63018}},revisions=N,guard=G[11],guardKey="TPT_UnE1diS2",status=N,headers={}},
{error="verification-attempts-used-up",surfaces={"rest"},matchBy={codes={60202,60203,60212}},revisions=N,guard=G[12],guardKey="EqxGNJV0s0aB",status={429},headers={}},
{error="daily-limit-reached",surfaces={"rest"},matchBy={codes={63038}},revisions=N,guard=G[13],guardKey="VeoX-xZQrdW4",status=N,headers={}},
{error="invalid-phone-number",surfaces={"rest"},matchBy={codes={21201,21211,21212,21214,21217,21401,21421,21603,21604,21606,21612,21614}},revisions=N,guard=G[14],guardKey="OBjf87JDrFRA",status=N,headers={}},
{error="invalid-parameter",surfaces={"rest"},matchBy={codes={20001,20002,20007,20422,20423,21205,21602,21609,21617,21618,21620,21655,21708,60200,60223,70001,70002}},revisions=N,guard=G[15],guardKey="ZmA1zVEGLgrT",status=N,headers={}},
{error="number-unavailable",surfaces={"rest"},matchBy={codes={21422,21452,21703}},revisions=N,guard=G[16],guardKey="jB2M_8jMtCDR",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={20404,21701,21705,21711}},revisions=N,guard=G[17],guardKey="Iyd3tR_hevK0",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={20409,20009,21710}},revisions=N,guard=G[18],guardKey="xLRw7mQNbvAr",status=N,headers={}},
{error="limit-of-objects-reached",surfaces={"rest"},matchBy={codes={60207}},revisions=N,guard=G[19],guardKey="SJncX3fkklh2",status=N,headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={codes={20004}},revisions=N,guard=G[20],guardKey="2o63ztbj5R_R",status=N,headers={}},
{error="api-discontinued",surfaces={"rest"},matchBy={codes={20410}},revisions=N,guard=G[21],guardKey="MCHQrLzlZXgs",status=N,headers={}},
{error="tls-unsupported",surfaces={"rest"},matchBy={codes={20011,20012}},revisions=N,guard=G[22],guardKey="IrYVSAWRrxL9",status=N,headers={}},
{error="too-large",surfaces={"rest"},matchBy={codes={20413}},revisions=N,guard=G[23],guardKey="lAvARdsKAvW0",status=N,headers={}},
{error="internal-error",surfaces={"rest"},matchBy={codes={20500}},revisions=N,guard=G[24],guardKey="ptplRmNFeQnb",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={20503}},revisions=N,guard=G[25],guardKey="kjLHZEjnM7I3",status=N,headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={403},headers={}},
{error="resource-missing",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={404},headers={}},
{error="state-conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={409},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={429},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="tADUe77SHGV4",status={502,503,504},headers={}},
},
},
},
}
