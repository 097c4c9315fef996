local N,T,O,L,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
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
{"/error/code","const",-32002},
{"/error/code","const",-32042},
{"/error","required","data"},
{"/error/data","type","object"},
{"/error/data","required","elicitations"},
{"/error/data/elicitations","type","array"},
{{"/error/data/elicitations/",""},"type","object"},
{{"/error/data/elicitations/",""},"required","mode"},
{{"/error/data/elicitations/","/mode"},"const","url"},
{{"/error/data/elicitations/",""},"required","elicitationId"},
{{"/error/data/elicitations/","/elicitationId"},"type","string"},
{{"/error/data/elicitations/",""},"required","url"},
{{"/error/data/elicitations/","/url"},"type","string"},
{{"/error/data/elicitations/",""},"required","message"},
{{"/error/data/elicitations/","/message"},"type","string"},
{"/error/code","const",-32020},
{"/error/code","const",-32021},
{"/error/data","required","requiredCapabilities"},
{"/error/data/requiredCapabilities","type","object"},
{"/error/code","const",-32022},
{"/error/data","required","supported"},
{"/error/data/supported","type","array"},
{{"/error/data/supported/",""},"type","string"},
{"/error/data","required","requested"},
{"/error/data/requested","type","string"},
{"/error/code","const",-1},
{"","required","result"},
{"/result","type","object"},
{"/result","required","isError"},
{"/result/isError","const",true},
{"/result","required","content"},
{"/result/content","type","array"},
{{"/result/content/",""},"type","object"},
{{"/result/content/",""},"required","type"},
{{"/result/content/","/type"},"type","string"},
{{"/result/content/","/text"},"type","string"},
{"/result","required","status"},
{"/result/status","const","failed"},
{"/result/taskId","type","string"},
{"/result/statusMessage","type",{"string","null"}},
{"/result/error","type","object"},
{"/result/error/code","type","integer"},
{"/result/error/message","type","string"},
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
if code~=-32002 then return 15 end
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
if code~=-32042 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local data=error.data
if data==nil then return 17 end
if not O(data) then return 18 end
local elicitations=data.elicitations
if elicitations==nil then return 19 end
if not L(elicitations) then return 20 end
for i=1,#elicitations do
local item=elicitations[i]
if not O(item) then return 21,{i-1} end
local mode=item.mode
if mode==nil then return 22,{i-1} end
if mode~="url" then return 23,{i-1} end
local elicitationId=item.elicitationId
if elicitationId==nil then return 24,{i-1} end
if T(elicitationId)~="string" then return 25,{i-1} end
local url=item.url
if url==nil then return 26,{i-1} end
if T(url)~="string" then return 27,{i-1} end
local itemMessage=item.message
if itemMessage==nil then return 28,{i-1} end
if T(itemMessage)~="string" then return 29,{i-1} end
end
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
if code~=-32020 then return 30 end
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
if code~=-32021 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local data=error.data
if data==nil then return 17 end
if not O(data) then return 18 end
local requiredCapabilities=data.requiredCapabilities
if requiredCapabilities==nil then return 32 end
if not O(requiredCapabilities) then return 33 end
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
if code~=-32022 then return 34 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
local data=error.data
if data==nil then return 17 end
if not O(data) then return 18 end
local supported=data.supported
if supported==nil then return 35 end
if not L(supported) then return 36 end
for i=1,#supported do
local item=supported[i]
if T(item)~="string" then return 37,{i-1} end
end
local requested=data.requested
if requested==nil then return 38 end
if T(requested)~="string" then return 39 end
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
if code~=-1 then return 40 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 41 end
if not O(result) then return 42 end
local isError=result.isError
if isError==nil then return 43 end
if isError~=true then return 44 end
local content=result.content
if content==nil then return 45 end
if not L(content) then return 46 end
for i=1,#content do
local item=content[i]
if not O(item) then return 47,{i-1} end
local type=item.type
if type==nil then return 48,{i-1} end
if T(type)~="string" then return 49,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 50,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 41 end
if not O(result) then return 42 end
local status=result.status
if status==nil then return 51 end
if status~="failed" then return 52 end
local taskId=result.taskId
if taskId~=nil and T(taskId)~="string" then return 53 end
local statusMessage=result.statusMessage
if statusMessage~=nil and T(statusMessage)~="string" and statusMessage~=N then return 54 end
local error=result.error
if error~=nil then
if not O(error) then return 55 end
local code=error.code
if code~=nil and not Z(code) then return 56 end
local message=error.message
if message~=nil and T(message)~="string" then return 57 end
end
end,J),
}
return {
id="mcp",
kind="standard",
revisions={"2024-11-05","2025-03-26","2025-06-18","2025-11-25","2026-07-28"},
errors={
["parse-error"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-found"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["url-elicitation-required"]={category="precondition-failed",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-required-client-capability"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-protocol-version"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["user-rejected"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["tool-execution-error"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-failed"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
},
envelopes={
{
shape="json-rpc-error",
surfaces={"mcp"},
guard=G[1],
guardKey="_XqUV5TLUw4I",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="parse-error",surfaces={"mcp"},matchBy={codes={-32700}},revisions=N,guard=G[2],guardKey="oextyTK4HZoL",status=N,headers={}},
{error="invalid-request",surfaces={"mcp"},matchBy={codes={-32600}},revisions=N,guard=G[3],guardKey="z37a5C2jZBxM",status=N,headers={}},
{error="method-not-found",surfaces={"mcp"},matchBy={codes={-32601}},revisions={"2026-07-28"},guard=G[4],guardKey="6li6oU1CkMxL",status={404},headers={}},
{error="method-not-found",surfaces={"mcp"},matchBy={codes={-32601}},revisions={"2024-11-05","2025-03-26","2025-06-18","2025-11-25"},guard=G[4],guardKey="6li6oU1CkMxL",status=N,headers={}},
{error="invalid-params",surfaces={"mcp"},matchBy={codes={-32602}},revisions=N,guard=G[5],guardKey="V1_qgTpEGyC2",status=N,headers={}},
{error="internal-error",surfaces={"mcp"},matchBy={codes={-32603}},revisions=N,guard=G[6],guardKey="yb7KnyQ68TGv",status=N,headers={}},
{error="resource-not-found",surfaces={"mcp"},matchBy={codes={-32002}},revisions={"2024-11-05","2025-03-26","2025-06-18","2025-11-25"},guard=G[7],guardKey="gxh2jSthY7MS",status=N,headers={}},
{error="url-elicitation-required",surfaces={"mcp"},matchBy={codes={-32042}},revisions={"2025-11-25"},guard=G[8],guardKey="KucPEoJBxnu2",status=N,headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020}},revisions={"2026-07-28"},guard=G[9],guardKey="vhsbAtoKwJVh",status={400},headers={}},
{error="missing-required-client-capability",surfaces={"mcp"},matchBy={codes={-32021}},revisions={"2026-07-28"},guard=G[10],guardKey="U0pWJzMwQ8Lu",status={400},headers={}},
{error="unsupported-protocol-version",surfaces={"mcp"},matchBy={codes={-32022}},revisions={"2026-07-28"},guard=G[11],guardKey="CRRDxTm0kgF1",status={400},headers={}},
{error="user-rejected",surfaces={"mcp"},matchBy={codes={-1}},revisions={"2024-11-05","2025-03-26","2025-06-18","2025-11-25"},guard=G[12],guardKey="ZOpBa50ytyS9",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[13],
guardKey="aqA-wW-VLOOq",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="tool-execution-error",surfaces={"mcp"},matchBy={},revisions=N,guard=G[13],guardKey="aqA-wW-VLOOq",status=N,headers={}},
},
},
{
shape="task-result",
surfaces={"mcp"},
guard=G[14],
guardKey="J71cokMSXFMU",
mediaType=N,
code={{pointer="/result/error/code",accessor=A("result","error","code")}},
message={{pointer="/result/error/message",accessor=A("result","error","message")}},
waits={},
statusMirror=N,
forms={
{error="task-failed",surfaces={"mcp"},matchBy={},revisions={"2025-11-25","2026-07-28"},guard=G[14],guardKey="J71cokMSXFMU",status=N,headers={}},
},
},
},
}
