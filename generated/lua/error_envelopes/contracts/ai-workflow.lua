local N,T,O,L,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","string"},
{"/error","const","invalid API key"},
{"","required","hint"},
{"/hint","type","string"},
{"/hint","type","null"},
{"/error","const","expired API key"},
{"/error","const","q is required"},
{"/error","const","invalid type"},
{"","required","allowed_types"},
{"/allowed_types","type","array"},
{{"/allowed_types/",""},"type","string"},
{"/error","const","rate limit exceeded"},
{"","required","limit_per_minute"},
{"/limit_per_minute","type","integer"},
{"/limit_per_minute","minimum",0,"0"},
{"","required","retry_after_seconds"},
{"/retry_after_seconds","type","integer"},
{"/retry_after_seconds","minimum",0,"0"},
{"","required","jsonrpc"},
{"/jsonrpc","const","2.0"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/code","const",-32700},
{"/error/code","const",-32600},
{"/error/message","const","batch requests are not supported"},
{"/error/code","const",-32601},
{"/error/code","const",-32602},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if T(error)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid API key" then return 4 end
local hint=body.hint
if hint==nil then return 5 end
if T(hint)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid API key" then return 4 end
local hint=body.hint
if hint~=nil and hint~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="expired API key" then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="q is required" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid type" then return 10 end
local allowedTypes=body.allowed_types
if allowedTypes==nil then return 11 end
if not L(allowedTypes) then return 12 end
for i=1,#allowedTypes do
local item=allowedTypes[i]
if T(item)~="string" then return 13,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="rate limit exceeded" then return 14 end
local limitPerMinute=body.limit_per_minute
if limitPerMinute==nil then return 15 end
if not Z(limitPerMinute) then return 16 end
if limitPerMinute<0 then return 17 end
local retryAfterSeconds=body.retry_after_seconds
if retryAfterSeconds==nil then return 18 end
if not Z(retryAfterSeconds) then return 19 end
if retryAfterSeconds<0 then return 20 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 21 end
if jsonrpc~="2.0" then return 22 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 23 end
local code=error.code
if code==nil then return 24 end
if not Z(code) then return 25 end
local message=error.message
if message==nil then return 26 end
if T(message)~="string" then return 27 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 21 end
if jsonrpc~="2.0" then return 22 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 23 end
local code=error.code
if code==nil then return 24 end
if code~=-32700 then return 28 end
local message=error.message
if message==nil then return 26 end
if T(message)~="string" then return 27 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 21 end
if jsonrpc~="2.0" then return 22 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 23 end
local code=error.code
if code==nil then return 24 end
if code~=-32600 then return 29 end
local message=error.message
if message==nil then return 26 end
if message~="batch requests are not supported" then return 30 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 21 end
if jsonrpc~="2.0" then return 22 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 23 end
local code=error.code
if code==nil then return 24 end
if code~=-32601 then return 31 end
local message=error.message
if message==nil then return 26 end
if T(message)~="string" then return 27 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 21 end
if jsonrpc~="2.0" then return 22 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 23 end
local code=error.code
if code==nil then return 24 end
if code~=-32602 then return 32 end
local message=error.message
if message==nil then return 26 end
if T(message)~="string" then return 27 end
end,J),
}
return {
id="ai-workflow",
kind="vendor",
revisions=N,
hosts={"api.aiworkflowmcp.com","mcp.aiworkflowmcp.com"},
errors={
["malformed-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["invalid-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["expired-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["missing-query"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-type"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["batch-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-found"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["tool-execution-failure"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["unexpected-failure"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["stale-data"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="rhboU2jsoymE",
mediaType=N,
code={},
message={{pointer="/error",accessor=A("error")}},
waits={{pointer="/retry_after_seconds",accessor=A("retry_after_seconds"),unit="seconds"}},
statusMirror=N,
forms={
{error="malformed-api-key",surfaces={"rest"},matchBy={text="invalid API key",conditions={{pointer="/hint",accessor=A("hint"),present=true}}},revisions=N,guard=G[2],guardKey="Pm2_jRDCOqxK",status={401},headers={{name="cache-control",onStatus=N}}},
{error="invalid-api-key",surfaces={"rest"},matchBy={text="invalid API key",conditions={{pointer="/hint",accessor=A("hint"),present=false}}},revisions=N,guard=G[3],guardKey="TPWoXJ_IiIVZ",status={401},headers={}},
{error="expired-api-key",surfaces={"rest"},matchBy={text="expired API key"},revisions=N,guard=G[4],guardKey="0D-vZEvqy2A6",status={401},headers={}},
{error="missing-query",surfaces={"rest"},matchBy={text="q is required"},revisions=N,guard=G[5],guardKey="J_D_xfb3gTeK",status={400},headers={}},
{error="invalid-type",surfaces={"rest"},matchBy={text="invalid type"},revisions=N,guard=G[6],guardKey="xck-7MxI1FRw",status={400},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="rhboU2jsoymE",status={404},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={text="rate limit exceeded"},revisions=N,guard=G[7],guardKey="Hw-nIVYtcgBd",status={429},headers={{name="retry-after",onStatus=N}}},
{error="unexpected-failure",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="rhboU2jsoymE",status={500},headers={}},
},
},
{
shape="json-rpc-error",
surfaces={"mcp"},
guard=G[8],
guardKey="_XqUV5TLUw4I",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="invalid-json",surfaces={"mcp"},matchBy={codes={-32700}},revisions=N,guard=G[9],guardKey="oextyTK4HZoL",status=N,headers={}},
{error="batch-not-supported",surfaces={"mcp"},matchBy={codes={-32600},text="batch requests are not supported"},revisions=N,guard=G[10],guardKey="ZBOCXgOxMiw_",status=N,headers={}},
{error="method-not-found",surfaces={"mcp"},matchBy={codes={-32601}},revisions=N,guard=G[11],guardKey="6li6oU1CkMxL",status=N,headers={}},
{error="tool-execution-failure",surfaces={"mcp"},matchBy={codes={-32602}},revisions=N,guard=G[12],guardKey="V1_qgTpEGyC2",status=N,headers={}},
},
},
},
}
