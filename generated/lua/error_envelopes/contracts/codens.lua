local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","detail"},
{"","required","error_code"},
{"/error_code","type","string"},
{"","required","category"},
{"/category","enum",{"permanent","transient","unauthorized","budget_exceeded"}},
{"/suggested_action","type",{"string","null"}},
{"/retry_after_seconds","type",{"integer","null"}},
{"/retry_after_seconds","minimum",0,"0"},
{"/error_code","const","VALIDATION_ERROR"},
{"/error_code","const","UNAUTHORIZED"},
{"/error_code","const","CREDIT_INSUFFICIENT"},
{"/error_code","const","RESOURCE_NOT_FOUND"},
{"/error_code","const","RATE_LIMITED"},
{"","required","retry_after_seconds"},
{"/retry_after_seconds","type","integer"},
{"/error_code","const","INTERNAL_ERROR"},
{"/error_code","const","IDEMPOTENCY_CONFLICT"},
{"/error_code","const","JWT_EXPIRED"},
{"/error_code","const","JWT_INVALID"},
{"/error_code","const","JWT_REPLAYED"},
{"/error_code","const","ORG_NOT_LINKED_TO_AUTH"},
{"/error_code","const","ORG_NOT_FOUND"},
{"/error_code","const","SERVICE_DISABLED"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
if body.detail==nil then return 2 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if T(errorCode)~="string" then return 4 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="VALIDATION_ERROR" then return 10 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="UNAUTHORIZED" then return 11 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="CREDIT_INSUFFICIENT" then return 12 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="RESOURCE_NOT_FOUND" then return 13 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="RATE_LIMITED" then return 14 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds==nil then return 15 end
if not Z(retryAfterSeconds) then return 16 end
if retryAfterSeconds<0 then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="INTERNAL_ERROR" then return 17 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="IDEMPOTENCY_CONFLICT" then return 18 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="JWT_EXPIRED" then return 19 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="JWT_INVALID" then return 20 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="JWT_REPLAYED" then return 21 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="ORG_NOT_LINKED_TO_AUTH" then return 22 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="ORG_NOT_FOUND" then return 23 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errorCode=body.error_code
if errorCode==nil then return 3 end
if errorCode~="SERVICE_DISABLED" then return 24 end
if body.detail==nil then return 2 end
local category=body.category
if category==nil then return 5 end
if category~="permanent" and category~="transient" and category~="unauthorized" and category~="budget_exceeded" then return 6 end
local suggestedAction=body.suggested_action
if suggestedAction~=nil and T(suggestedAction)~="string" and suggestedAction~=N then return 7 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds~=nil and retryAfterSeconds~=N then
if not Z(retryAfterSeconds) then return 8 end
if retryAfterSeconds<0 then return 9 end
end
end,J),
}
return {
id="codens",
kind="vendor",
revisions=N,
errors={
["validation-error"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["credit-insufficient"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["idempotency-conflict"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["jwt-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["jwt-invalid"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["jwt-replayed"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["org-not-linked-to-auth"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["org-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["service-disabled"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest","mcp"},
guard=G[1],
guardKey="sHVdrE6kUiic",
mediaType=N,
code={{pointer="/error_code",accessor=A("error_code")}},
message={{pointer="/detail",accessor=A("detail")}},
waits={{pointer="/retry_after_seconds",accessor=A("retry_after_seconds"),unit="seconds"}},
statusMirror=N,
forms={
{error="validation-error",surfaces={"rest","mcp"},matchBy={codes={"VALIDATION_ERROR"}},revisions=N,guard=G[2],guardKey="DfwlOJWifjco",status={400,422},headers={}},
{error="unauthorized",surfaces={"rest","mcp"},matchBy={codes={"UNAUTHORIZED"}},revisions=N,guard=G[3],guardKey="J-oL4YMDhYUT",status={401,403},headers={}},
{error="credit-insufficient",surfaces={"rest","mcp"},matchBy={codes={"CREDIT_INSUFFICIENT"}},revisions=N,guard=G[4],guardKey="lfa7zCuPhXhs",status={402},headers={}},
{error="resource-not-found",surfaces={"rest","mcp"},matchBy={codes={"RESOURCE_NOT_FOUND"}},revisions=N,guard=G[5],guardKey="Reda3kZvg3zr",status={404},headers={}},
{error="rate-limited",surfaces={"rest","mcp"},matchBy={codes={"RATE_LIMITED"}},revisions=N,guard=G[6],guardKey="NWohyYIOxc01",status={429},headers={{name="retry-after",onStatus=N}}},
{error="internal-error",surfaces={"rest","mcp"},matchBy={codes={"INTERNAL_ERROR"}},revisions=N,guard=G[7],guardKey="Yiz9nOwndf7Z",status={500,503},headers={}},
{error="idempotency-conflict",surfaces={"rest","mcp"},matchBy={codes={"IDEMPOTENCY_CONFLICT"}},revisions=N,guard=G[8],guardKey="xhr2zT90xjR8",status={409},headers={}},
{error="jwt-expired",surfaces={"rest","mcp"},matchBy={codes={"JWT_EXPIRED"}},revisions=N,guard=G[9],guardKey="UkirnbURFqPR",status={401},headers={}},
{error="jwt-invalid",surfaces={"rest","mcp"},matchBy={codes={"JWT_INVALID"}},revisions=N,guard=G[10],guardKey="Cp2K3I0-5mVK",status={401},headers={}},
{error="jwt-replayed",surfaces={"rest","mcp"},matchBy={codes={"JWT_REPLAYED"}},revisions=N,guard=G[11],guardKey="6TwNIee63gd_",status={401},headers={}},
{error="org-not-linked-to-auth",surfaces={"rest","mcp"},matchBy={codes={"ORG_NOT_LINKED_TO_AUTH"}},revisions=N,guard=G[12],guardKey="mAStqRoUY4kR",status={403,404},headers={}},
{error="org-not-found",surfaces={"rest","mcp"},matchBy={codes={"ORG_NOT_FOUND"}},revisions=N,guard=G[13],guardKey="53oRn9oPyu1h",status={403,404},headers={}},
{error="service-disabled",surfaces={"rest","mcp"},matchBy={codes={"SERVICE_DISABLED"}},revisions=N,guard=G[14],guardKey="3xMpCwm6Dv9c",status={403},headers={}},
},
},
},
}
