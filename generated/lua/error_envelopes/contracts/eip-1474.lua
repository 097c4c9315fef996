local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","jsonrpc"},
{"/jsonrpc","const","2.0"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/code","const",-32000},
{"/error/code","const",-32001},
{"/error/code","const",-32002},
{"/error/code","const",-32003},
{"/error/code","const",-32004},
{"/error/code","const",-32005},
{"/error/code","const",-32006},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if not Z(code) then return 7 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32000 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32001 then return 11 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32002 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32003 then return 13 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32004 then return 14 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32005 then return 15 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 2 end
if jsonrpc~="2.0" then return 3 end
local error=body.error
if error==nil then return 4 end
if not O(error) then return 5 end
local code=error.code
if code==nil then return 6 end
if code~=-32006 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
}
return {
id="eip-1474",
kind="standard",
revisions=N,
alsoSends={"json-rpc"},
errors={
["invalid-input"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["transaction-rejected"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["limit-exceeded"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["version-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="json-rpc-error",
surfaces={"json-rpc"},
guard=G[1],
guardKey="_XqUV5TLUw4I",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="invalid-input",surfaces={"json-rpc"},matchBy={codes={-32000}},revisions=N,guard=G[2],guardKey="BX9BzCNDuoZf",status=N,headers={}},
{error="resource-not-found",surfaces={"json-rpc"},matchBy={codes={-32001}},revisions=N,guard=G[3],guardKey="Fse8v2B5fcaP",status=N,headers={}},
{error="resource-unavailable",surfaces={"json-rpc"},matchBy={codes={-32002}},revisions=N,guard=G[4],guardKey="gxh2jSthY7MS",status=N,headers={}},
{error="transaction-rejected",surfaces={"json-rpc"},matchBy={codes={-32003}},revisions=N,guard=G[5],guardKey="vjZposYZ3zRm",status=N,headers={}},
{error="method-not-supported",surfaces={"json-rpc"},matchBy={codes={-32004}},revisions=N,guard=G[6],guardKey="UAEvFxVstABx",status=N,headers={}},
{error="limit-exceeded",surfaces={"json-rpc"},matchBy={codes={-32005}},revisions=N,guard=G[7],guardKey="CTQwYg77PC3T",status=N,headers={}},
{error="version-not-supported",surfaces={"json-rpc"},matchBy={codes={-32006}},revisions=N,guard=G[8],guardKey="H9HXZ8dlCJdG",status=N,headers={}},
},
},
},
}
