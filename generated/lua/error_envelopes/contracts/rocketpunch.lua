local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","code"},
{"/code","type","string"},
{"","required","message"},
{"/message","type","string"},
{"","required","status"},
{"/status","type","integer"},
{"/status","minimum",0,"0"},
{"/code","const","BAD_REQUEST"},
{"/status","const",400},
{"/code","const","UNAUTHORIZED"},
{"/status","const",401},
{"/code","const","FORBIDDEN"},
{"/status","const",403},
{"/code","const","NOT_FOUND"},
{"/status","const",404},
{"/code","const","UNPROCESSABLE_ENTITY"},
{"/status","const",422},
{"/code","const","RATE_LIMIT_EXCEEDED"},
{"/status","const",429},
{"/code","const","INTERNAL_SERVER_ERROR"},
{"/status","const",500},
{"/code","const","SERVICE_UNAVAILABLE"},
{"/status","const",503},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if T(code)~="string" then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local status=body.status
if status==nil then return 6 end
if not Z(status) then return 7 end
if status<0 then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="BAD_REQUEST" then return 9 end
local status=body.status
if status==nil then return 6 end
if status~=400 then return 10 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="UNAUTHORIZED" then return 11 end
local status=body.status
if status==nil then return 6 end
if status~=401 then return 12 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="FORBIDDEN" then return 13 end
local status=body.status
if status==nil then return 6 end
if status~=403 then return 14 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="NOT_FOUND" then return 15 end
local status=body.status
if status==nil then return 6 end
if status~=404 then return 16 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="UNPROCESSABLE_ENTITY" then return 17 end
local status=body.status
if status==nil then return 6 end
if status~=422 then return 18 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="RATE_LIMIT_EXCEEDED" then return 19 end
local status=body.status
if status==nil then return 6 end
if status~=429 then return 20 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="INTERNAL_SERVER_ERROR" then return 21 end
local status=body.status
if status==nil then return 6 end
if status~=500 then return 22 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="SERVICE_UNAVAILABLE" then return 23 end
local status=body.status
if status==nil then return 6 end
if status~=503 then return 24 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
}
return {
id="rocketpunch",
kind="vendor",
revisions=N,
errors={
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unprocessable-entity"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limit-exceeded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="short"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="xSwYVCZ2KpG3",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="bad-request",surfaces={"rest"},matchBy={codes={"BAD_REQUEST"}},revisions=N,guard=G[2],guardKey="MYS9MMsKEz3b",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={"UNAUTHORIZED"}},revisions=N,guard=G[3],guardKey="5LgwO26mTUTN",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"FORBIDDEN"}},revisions=N,guard=G[4],guardKey="e5-3QpvcPUnb",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"NOT_FOUND"}},revisions=N,guard=G[5],guardKey="RFtqPbOb1a-5",status={404},headers={}},
{error="unprocessable-entity",surfaces={"rest"},matchBy={codes={"UNPROCESSABLE_ENTITY"}},revisions=N,guard=G[6],guardKey="JcTUw-nTpbuQ",status={422},headers={}},
{error="rate-limit-exceeded",surfaces={"rest"},matchBy={codes={"RATE_LIMIT_EXCEEDED"}},revisions=N,guard=G[7],guardKey="ddbINaqzgjAc",status={429},headers={{name="retry-after",onStatus=N}}},
{error="internal-server-error",surfaces={"rest"},matchBy={codes={"INTERNAL_SERVER_ERROR"}},revisions=N,guard=G[8],guardKey="q9xsWnxOHUTJ",status={500},headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"SERVICE_UNAVAILABLE"}},revisions=N,guard=G[9],guardKey="0EoFAYwMXmGL",status={503},headers={}},
},
},
},
}
