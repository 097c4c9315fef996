local N,T,O,Z,F,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.values").number,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","detail"},
{"/detail","type","object"},
{"/detail","required","code"},
{"/detail/code","type","string"},
{"/detail","required","message"},
{"/detail/message","type","string"},
{"/detail/code","const","INSUFFICIENT_CREDITS"},
{"/detail","required","required_credits"},
{"/detail/required_credits","type","number"},
{"/detail/required_credits","minimum",0,"0"},
{"/detail","required","available_credits"},
{"/detail/available_credits","type","number"},
{"/detail/available_credits","minimum",0,"0"},
{"","required","jsonrpc"},
{"/jsonrpc","const","2.0"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/code","const",-32001},
{"/error/code","const",-32003},
{"/error","required","data"},
{"/error/data","type","object"},
{"/error/data","required","required_credits"},
{"/error/data/required_credits","type","number"},
{"/error/data/required_credits","minimum",0,"0"},
{"/error/data","required","available_credits"},
{"/error/data/available_credits","type","number"},
{"/error/data/available_credits","minimum",0,"0"},
{"/error/code","const",-32004},
{"/error/code","const",-32002},
{"/error/code","const",-32603},
{"/error/code","const",-32700},
{"/error/code","const",-32600},
{"/error/code","const",-32601},
{"/error/code","const",-32602},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not O(detail) then return 3 end
local code=detail.code
if code==nil then return 4 end
if T(code)~="string" then return 5 end
local message=detail.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if not O(detail) then return 3 end
local code=detail.code
if code==nil then return 4 end
if code~="INSUFFICIENT_CREDITS" then return 8 end
local message=detail.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local requiredCredits=detail.required_credits
if requiredCredits==nil then return 9 end
if not F(requiredCredits) then return 10 end
if requiredCredits<0 then return 11 end
local availableCredits=detail.available_credits
if availableCredits==nil then return 12 end
if not F(availableCredits) then return 13 end
if availableCredits<0 then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if not Z(code) then return 20 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32001 then return 23 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32003 then return 24 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
local data=error.data
if data==nil then return 25 end
if not O(data) then return 26 end
local requiredCredits=data.required_credits
if requiredCredits==nil then return 27 end
if not F(requiredCredits) then return 28 end
if requiredCredits<0 then return 29 end
local availableCredits=data.available_credits
if availableCredits==nil then return 30 end
if not F(availableCredits) then return 31 end
if availableCredits<0 then return 32 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32004 then return 33 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32002 then return 34 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32603 then return 35 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32700 then return 36 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32600 then return 37 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32601 then return 38 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 15 end
if jsonrpc~="2.0" then return 16 end
local error=body.error
if error==nil then return 17 end
if not O(error) then return 18 end
local code=error.code
if code==nil then return 19 end
if code~=-32602 then return 39 end
local message=error.message
if message==nil then return 21 end
if T(message)~="string" then return 22 end
end,J),
}
return {
id="jobko",
kind="vendor",
revisions=N,
errors={
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["insufficient-credits"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["scope-not-allowed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["rate-limit-exceeded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-error"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["parse-error"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-found"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["user-profile-not-found"]={category="precondition-failed",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="r_cISCWAK9oh",
mediaType=N,
code={{pointer="/detail/code",accessor=A("detail","code")}},
message={{pointer="/detail/message",accessor=A("detail","message")}},
waits={},
statusMirror=N,
forms={
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="r_cISCWAK9oh",status={400},headers={}},
{error="invalid-api-key",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="r_cISCWAK9oh",status={401},headers={}},
{error="insufficient-credits",surfaces={"rest"},matchBy={codes={"INSUFFICIENT_CREDITS"}},revisions=N,guard=G[2],guardKey="GxSr4l3M4Q92",status={402},headers={}},
{error="scope-not-allowed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="r_cISCWAK9oh",status={403},headers={}},
{error="rate-limit-exceeded",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="r_cISCWAK9oh",status={429},headers={{name="retry-after",onStatus=N}}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="r_cISCWAK9oh",status={500},headers={}},
},
},
{
shape="json-rpc-error",
surfaces={"mcp"},
guard=G[3],
guardKey="_XqUV5TLUw4I",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="invalid-api-key",surfaces={"mcp"},matchBy={codes={-32001}},revisions=N,guard=G[4],guardKey="Fse8v2B5fcaP",status=N,headers={}},
{error="insufficient-credits",surfaces={"mcp"},matchBy={codes={-32003}},revisions=N,guard=G[5],guardKey="mAZfjPIbjGCw",status=N,headers={}},
{error="scope-not-allowed",surfaces={"mcp"},matchBy={codes={-32004}},revisions=N,guard=G[6],guardKey="UAEvFxVstABx",status=N,headers={}},
{error="rate-limit-exceeded",surfaces={"mcp"},matchBy={codes={-32002}},revisions=N,guard=G[7],guardKey="gxh2jSthY7MS",status=N,headers={{name="retry-after",onStatus={429}}}},
{error="server-error",surfaces={"mcp"},matchBy={codes={-32603}},revisions=N,guard=G[8],guardKey="yb7KnyQ68TGv",status=N,headers={}},
{error="parse-error",surfaces={"mcp"},matchBy={codes={-32700}},revisions=N,guard=G[9],guardKey="oextyTK4HZoL",status=N,headers={}},
{error="invalid-request",surfaces={"mcp"},matchBy={codes={-32600}},revisions=N,guard=G[10],guardKey="z37a5C2jZBxM",status=N,headers={}},
{error="method-not-found",surfaces={"mcp"},matchBy={codes={-32601}},revisions=N,guard=G[11],guardKey="6li6oU1CkMxL",status=N,headers={}},
{error="invalid-params",surfaces={"mcp"},matchBy={codes={-32602}},revisions=N,guard=G[12],guardKey="V1_qgTpEGyC2",status=N,headers={}},
},
},
},
}
