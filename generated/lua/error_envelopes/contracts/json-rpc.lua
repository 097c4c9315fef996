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
{"/error/code","const",-32700},
{"/error/code","const",-32600},
{"/error/code","const",-32601},
{"/error/code","const",-32602},
{"/error/code","const",-32603},
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
if code~=-32700 then return 10 end
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
if code~=-32600 then return 11 end
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
if code~=-32601 then return 12 end
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
if code~=-32602 then return 13 end
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
if code~=-32603 then return 14 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
}
return {
id="json-rpc",
kind="standard",
revisions=N,
errors={
["parse-error"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-found"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
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
{error="parse-error",surfaces={"json-rpc"},matchBy={codes={-32700}},revisions=N,guard=G[2],guardKey="oextyTK4HZoL",status=N,headers={}},
{error="invalid-request",surfaces={"json-rpc"},matchBy={codes={-32600}},revisions=N,guard=G[3],guardKey="z37a5C2jZBxM",status=N,headers={}},
{error="method-not-found",surfaces={"json-rpc"},matchBy={codes={-32601}},revisions=N,guard=G[4],guardKey="6li6oU1CkMxL",status=N,headers={}},
{error="invalid-params",surfaces={"json-rpc"},matchBy={codes={-32602}},revisions=N,guard=G[5],guardKey="V1_qgTpEGyC2",status=N,headers={}},
{error="internal-error",surfaces={"json-rpc"},matchBy={codes={-32603}},revisions=N,guard=G[6],guardKey="yb7KnyQ68TGv",status=N,headers={}},
},
},
},
}
