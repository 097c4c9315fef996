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
{"/error/code","const",-32002},
{"/error/code","const",-32001},
{"/error/code","const",-32803},
{"/error/code","const",-32802},
{"/error/code","const",-32801},
{"/error/code","const",-32800},
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
if code~=-32002 then return 10 end
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
if code~=-32803 then return 12 end
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
if code~=-32802 then return 13 end
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
if code~=-32801 then return 14 end
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
if code~=-32800 then return 15 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
}
return {
id="lsp",
kind="standard",
revisions={"3.16","3.17"},
alsoSends={"json-rpc"},
errors={
["server-not-initialized"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["unknown-error-code"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
["request-failed"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
["server-cancelled"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["content-modified"]={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["request-cancelled"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
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
{error="server-not-initialized",surfaces={"json-rpc"},matchBy={codes={-32002}},revisions=N,guard=G[2],guardKey="gxh2jSthY7MS",status=N,headers={}},
{error="unknown-error-code",surfaces={"json-rpc"},matchBy={codes={-32001}},revisions=N,guard=G[3],guardKey="Fse8v2B5fcaP",status=N,headers={}},
{error="request-failed",surfaces={"json-rpc"},matchBy={codes={-32803}},revisions={"3.17"},guard=G[4],guardKey="eTCjJ2p6vEor",status=N,headers={}},
{error="server-cancelled",surfaces={"json-rpc"},matchBy={codes={-32802}},revisions={"3.17"},guard=G[5],guardKey="3cbpj9U1AdEc",status=N,headers={}},
{error="content-modified",surfaces={"json-rpc"},matchBy={codes={-32801}},revisions=N,guard=G[6],guardKey="BhqKldc22EBq",status=N,headers={}},
{error="request-cancelled",surfaces={"json-rpc"},matchBy={codes={-32800}},revisions=N,guard=G[7],guardKey="QwYkLVSJ2UTK",status=N,headers={}},
},
},
},
}
