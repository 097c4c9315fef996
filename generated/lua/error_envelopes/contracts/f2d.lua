local N,T,B,U,O,L,Z,F,S,Q,A,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").number,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","string"},
{"/error","const","q is required"},
{"/error","const","Invalid API key"},
{"/error","const","Rate limit exceeded"},
{"","required","retry_after"},
{"/retry_after","type","number"},
{"/retry_after","minimum",0,"0"},
{"/error","const","Internal server error"},
{"","required","jsonrpc"},
{"/jsonrpc","const","2.0"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/code","const",-32600},
{"/error/message","const","Unauthorized"},
{"/error/code","const",-32603},
{"/error/code","const",-32000},
{"/error/message","pattern","^Not Acceptable"},
{"","required","result"},
{"/result","type","object"},
{"/result","required","isError"},
{"/result/isError","const",true},
{"/result","required","content"},
{"/result/content","type","array"},
{"/result/content","minItems",1,"1"},
{{"/result/content/",""},"type","object"},
{{"/result/content/",""},"required","type"},
{{"/result/content/","/type"},"type","string"},
{{"/result/content/","/text"},"type",{"string","null"}},
{"/result/content","contains"},
}
local R
R={
function(s) local i=1 return U(s,i,i+13)=="Not Acceptable" end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="MCP error -32602: Tool ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
if item.text~="query is required" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[2](text) then return false end
return true
end,
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
if error~="q is required" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="Invalid API key" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="Rate limit exceeded" then return 6 end
local retryAfter=body.retry_after
if retryAfter==nil then return 7 end
if not F(retryAfter) then return 8 end
if retryAfter<0 then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="Internal server error" then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 11 end
if jsonrpc~="2.0" then return 12 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 13 end
local code=error.code
if code==nil then return 14 end
if not Z(code) then return 15 end
local message=error.message
if message==nil then return 16 end
if T(message)~="string" then return 17 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 11 end
if jsonrpc~="2.0" then return 12 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 13 end
local code=error.code
if code==nil then return 14 end
if code~=-32600 then return 18 end
local message=error.message
if message==nil then return 16 end
if message~="Unauthorized" then return 19 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 11 end
if jsonrpc~="2.0" then return 12 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 13 end
local code=error.code
if code==nil then return 14 end
if code~=-32603 then return 20 end
local message=error.message
if message==nil then return 16 end
if T(message)~="string" then return 17 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc==nil then return 11 end
if jsonrpc~="2.0" then return 12 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 13 end
local code=error.code
if code==nil then return 14 end
if code~=-32000 then return 21 end
local message=error.message
if message==nil then return 16 end
if T(message)~="string" then return 17 end
if not R[1](message) then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local result=body.result
if result==nil then return 23 end
if not O(result) then return 24 end
local isError=result.isError
if isError==nil then return 25 end
if isError~=true then return 26 end
local content=result.content
if content==nil then return 27 end
if not L(content) then return 28 end
if #content<1 then return 29 end
for i=1,#content do
local item=content[i]
if not O(item) then return 30,{i-1} end
local type=item.type
if type==nil then return 31,{i-1} end
if T(type)~="string" then return 32,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 33,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local result=body.result
if result==nil then return 23 end
if not O(result) then return 24 end
local isError=result.isError
if isError==nil then return 25 end
if isError~=true then return 26 end
local content=result.content
if content==nil then return 27 end
if not L(content) then return 28 end
if #content<1 then return 29 end
if not S(content,I[1]) then return 34 end
for i=1,#content do
local item=content[i]
if not O(item) then return 30,{i-1} end
local type=item.type
if type==nil then return 31,{i-1} end
if T(type)~="string" then return 32,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 33,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local result=body.result
if result==nil then return 23 end
if not O(result) then return 24 end
local isError=result.isError
if isError==nil then return 25 end
if isError~=true then return 26 end
local content=result.content
if content==nil then return 27 end
if not L(content) then return 28 end
if #content<1 then return 29 end
if not S(content,I[2]) then return 34 end
for i=1,#content do
local item=content[i]
if not O(item) then return 30,{i-1} end
local type=item.type
if type==nil then return 31,{i-1} end
if T(type)~="string" then return 32,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 33,{i-1} end
end
end,J),
}
return {
id="f2d",
kind="vendor",
revisions=N,
errors={
["missing-query"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["invalid-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest","mcp"},
guard=G[1],
guardKey="rhboU2jsoymE",
mediaType=N,
code={},
message={{pointer="/error",accessor=A("error")}},
waits={{pointer="/retry_after",accessor=A("retry_after"),unit="seconds"}},
statusMirror=N,
forms={
{error="missing-query",surfaces={"rest"},matchBy={text="q is required"},revisions=N,guard=G[2],guardKey="J_D_xfb3gTeK",status={400},headers={}},
{error="invalid-api-key",surfaces={"rest","mcp"},matchBy={text="Invalid API key"},revisions=N,guard=G[3],guardKey="N4SADAYOU8zy",status={403},headers={}},
{error="rate-limited",surfaces={"rest","mcp"},matchBy={text="Rate limit exceeded"},revisions=N,guard=G[4],guardKey="Ou3YarlN5vyW",status={429},headers={{name="retry-after",onStatus=N}}},
{error="internal-error",surfaces={"rest"},matchBy={text="Internal server error"},revisions=N,guard=G[5],guardKey="hlxgjzAVS7iz",status={500},headers={}},
},
},
{
shape="json-rpc-error",
surfaces={"mcp"},
guard=G[6],
guardKey="_XqUV5TLUw4I",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="unauthorized",surfaces={"mcp"},matchBy={codes={-32600},text="Unauthorized"},revisions=N,guard=G[7],guardKey="VG_hD-hJlaG1",status={401},headers={{name="www-authenticate",onStatus=N}}},
{error="internal-error",surfaces={"mcp"},matchBy={codes={-32603}},revisions=N,guard=G[8],guardKey="yb7KnyQ68TGv",status=N,headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[1],"^Not Acceptable")},revisions=N,guard=G[9],guardKey="4lM9SA6tVm-X",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[10],
guardKey="nz2duFaZolsr",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="missing-query",surfaces={"mcp"},matchBy={text="query is required"},revisions=N,guard=G[11],guardKey="wInwKQs9s0_y",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={pattern=P(R[2],"^MCP error -32602: Tool .+ not found$")},revisions=N,guard=G[12],guardKey="VNzAAK6R3eAg",status=N,headers={}},
},
},
},
}
