local N,T,B,U,O,L,Z,S,Q,A,P,H,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").set,require("error_envelopes.pattern").code_point
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
{"/error/code","const",-32601},
{"/error/message","pattern","^Method not found: [a-zA-Z]"},
{"/error/code","const",-32602},
{"/error/message","const","Unknown tool: invalid_tool_name"},
{"/error","required","data"},
{"/error/data","type","string"},
{"/error/data","pattern","^Tool not found: "},
{"/error/message","pattern","^(?:Invalid prompt name$|Prompt not found: )"},
{"/error/message","pattern","^(?:Completion ref |Argument not found: )"},
{"/error/code","const",-32603},
{"/error/message","pattern","^Unexpected response for unknown id "},
{"","required","result"},
{"/result","type","object"},
{"/result","required","isError"},
{"/result/isError","const",true},
{"/result","required","content"},
{"/result/content","type","array"},
{{"/result/content/",""},"type","object"},
{{"/result/content/",""},"required","type"},
{{"/result/content/","/type"},"type","string"},
{{"/result/content/","/text"},"type",{"string","null"}},
{"/result/content","contains"},
{"","required","jsonRpcError"},
{"/jsonRpcError","type","object"},
{"/jsonRpcError","required","code"},
{"/jsonRpcError/code","type","integer"},
{"/jsonRpcError","required","message"},
{"/jsonRpcError/message","type","string"},
{"/message","type",{"string","null"}},
{"/localizedMessage","type",{"string","null"}},
{"/stackTrace","type",{"array","null"}},
{{"/stackTrace/",""},"type","object"},
{"/jsonRpcError/code","const",-32603},
{"/jsonRpcError/message","pattern","^Session not found: "},
{"/jsonRpcError/code","const",-32601},
{"/jsonRpcError/message","pattern","^(?:text/event-stream required in Accept header|application/json required in Accept header|Both application/json and text/event-stream required in Accept header|Session ID )"},
{"/jsonRpcError/message","pattern","^Failed to initialize session: "},
{"/jsonRpcError/code","const",-32600},
{"/jsonRpcError/message","pattern","^Invalid message format"},
{"/jsonRpcError/message","pattern","^(?:The server accepts either requests or notifications|Unknown message type)$"},
{"/jsonRpcError/message","pattern","^(?:Error processing message: |Failed to handle request: |Failed to handle notification: |Unexpected error: )"},
}
local R
R={
(function()
local k={}
k[1]=H"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
return function(s) local b local i=1 if not(U(s,i,i+17)=="Method not found: ") then return false end i=i+18 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 return true end
end)(),
function(s) local i=1 return U(s,i,i+15)=="Tool not found: " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+18)=="Invalid prompt name") then return false end i=i+19 return i>#s end
k[2]=function(s,i) return U(s,i,i+17)=="Prompt not found: " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+14)=="Completion ref " end
k[2]=function(s,i) return U(s,i,i+19)=="Argument not found: " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+34)=="Unexpected response for unknown id " end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+26)==") input validation failed: " end
return function(s) local b,c local i=1 if not(U(s,i,i+5)=="Tool (") then return false end i=i+6 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b>=40 and b<=41 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b>=40 and b<=41 then return false end i=i+1 end end return k[1](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+68)=="Validation failed: structuredContent does not match tool outputSchema" end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+27)==") output validation failed: " end
k[2]=function(s,i) local b,c if not(U(s,i,i+5)=="Tool (") then return false end i=i+6 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b>=40 and b<=41 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b>=40 and b<=41 then return false end i=i+1 end end return k[1](s,i) end
k[3]=function(s,i) return U(s,i,i+53)=="Response missing structured content which is expected " end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+18)=="Session not found: " end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+42)=="text/event-stream required in Accept header" end
k[2]=function(s,i) return U(s,i,i+41)=="application/json required in Accept header" end
k[3]=function(s,i) return U(s,i,i+68)=="Both application/json and text/event-stream required in Accept header" end
k[4]=function(s,i) return U(s,i,i+10)=="Session ID " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+29)=="Failed to initialize session: " end,
function(s) local i=1 return U(s,i,i+21)=="Invalid message format" end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+50)=="The server accepts either requests or notifications") then return false end i=i+51 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+19)=="Unknown message type") then return false end i=i+20 return i>#s end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+25)=="Error processing message: " end
k[2]=function(s,i) return U(s,i,i+25)=="Failed to handle request: " end
k[3]=function(s,i) return U(s,i,i+30)=="Failed to handle notification: " end
k[4]=function(s,i) return U(s,i,i+17)=="Unexpected error: " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[6](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[7](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[8](text) then return false end
return true
end,
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
if code~=-32601 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[1](message) then return 11 end
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
if code~=-32602 then return 12 end
local message=error.message
if message==nil then return 8 end
if message~="Unknown tool: invalid_tool_name" then return 13 end
local data=error.data
if data==nil then return 14 end
if T(data)~="string" then return 15 end
if not R[2](data) then return 16 end
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
if code~=-32602 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 17 end
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
if code~=-32602 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[4](message) then return 18 end
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
if code~=-32603 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 20 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 21 end
if not O(result) then return 22 end
local isError=result.isError
if isError==nil then return 23 end
if isError~=true then return 24 end
local content=result.content
if content==nil then return 25 end
if not L(content) then return 26 end
for i=1,#content do
local item=content[i]
if not O(item) then return 27,{i-1} end
local type=item.type
if type==nil then return 28,{i-1} end
if T(type)~="string" then return 29,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 30,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 21 end
if not O(result) then return 22 end
local isError=result.isError
if isError==nil then return 23 end
if isError~=true then return 24 end
local content=result.content
if content==nil then return 25 end
if not L(content) then return 26 end
if not S(content,I[1]) then return 31 end
for i=1,#content do
local item=content[i]
if not O(item) then return 27,{i-1} end
local type=item.type
if type==nil then return 28,{i-1} end
if T(type)~="string" then return 29,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 30,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 21 end
if not O(result) then return 22 end
local isError=result.isError
if isError==nil then return 23 end
if isError~=true then return 24 end
local content=result.content
if content==nil then return 25 end
if not L(content) then return 26 end
if not S(content,I[2]) then return 31 end
for i=1,#content do
local item=content[i]
if not O(item) then return 27,{i-1} end
local type=item.type
if type==nil then return 28,{i-1} end
if T(type)~="string" then return 29,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 30,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 21 end
if not O(result) then return 22 end
local isError=result.isError
if isError==nil then return 23 end
if isError~=true then return 24 end
local content=result.content
if content==nil then return 25 end
if not L(content) then return 26 end
if not S(content,I[3]) then return 31 end
for i=1,#content do
local item=content[i]
if not O(item) then return 27,{i-1} end
local type=item.type
if type==nil then return 28,{i-1} end
if T(type)~="string" then return 29,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 30,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if not Z(code) then return 35 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32603 then return 42 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[9](message) then return 43 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32601 then return 44 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[10](message) then return 45 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32603 then return 42 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[11](message) then return 46 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32600 then return 47 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[12](message) then return 48 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32600 then return 47 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[13](message) then return 49 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonRpcError=body.jsonRpcError
if jsonRpcError==nil then return 32 end
if not O(jsonRpcError) then return 33 end
local code=jsonRpcError.code
if code==nil then return 34 end
if code~=-32603 then return 42 end
local message=jsonRpcError.message
if message==nil then return 36 end
if T(message)~="string" then return 37 end
if not R[14](message) then return 50 end
local bodyMessage=body.message
if bodyMessage~=nil and T(bodyMessage)~="string" and bodyMessage~=N then return 38 end
local localizedMessage=body.localizedMessage
if localizedMessage~=nil and T(localizedMessage)~="string" and localizedMessage~=N then return 39 end
local stackTrace=body.stackTrace
if stackTrace~=nil and stackTrace~=N then
if not L(stackTrace) then return 40 end
for i=1,#stackTrace do
local item=stackTrace[i]
if not O(item) then return 41,{i-1} end
end
end
end,J),
}
return {
id="mcp-java-sdk",
kind="implementation",
revisions=N,
alsoSends={"mcp"},
errors={
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["bad-headers"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["initialization-failed"]={category="internal",when="never",retryable=false,remedy=N,backoff=N},
["invalid-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["message-not-accepted"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["processing-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["method-not-found"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-completion-reference"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unexpected-response"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["schema-not-met"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-output"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
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
{error="method-not-found",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[1],"^Method not found: [a-zA-Z]")},revisions=N,guard=G[2],guardKey="7sWlvxPmUV3y",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={codes={-32602},text="Unknown tool: invalid_tool_name",conditions={{pointer="/error/data",accessor=A("error","data"),present=true}}},revisions=N,guard=G[3],guardKey="bMdHOSfVN-vO",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[3],"^(?:Invalid prompt name$|Prompt not found: )")},revisions=N,guard=G[4],guardKey="qUBSKUWGvd_j",status=N,headers={}},
{error="invalid-completion-reference",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[4],"^(?:Completion ref |Argument not found: )")},revisions=N,guard=G[5],guardKey="VThPfNiJL32X",status=N,headers={}},
{error="unexpected-response",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[5],"^Unexpected response for unknown id ")},revisions=N,guard=G[6],guardKey="qLPXfc_K_bNE",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[7],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[6],"^Tool \\([^()]{1,64}\\) input validation failed: ")},revisions=N,guard=G[8],guardKey="ackF-r4KtmTZ",status=N,headers={}},
{error="schema-not-met",surfaces={"mcp"},matchBy={pattern=P(R[7],"^Validation failed: structuredContent does not match tool outputSchema")},revisions=N,guard=G[9],guardKey="k9qp5aZlsHvn",status=N,headers={}},
{error="invalid-tool-output",surfaces={"mcp"},matchBy={pattern=P(R[8],"^(?:Tool \\([^()]{1,64}\\) output validation failed: |Response missing structured content which is expected )")},revisions=N,guard=G[10],guardKey="Hju91zlO8Qzr",status=N,headers={}},
},
},
{
shape="body",
surfaces={"mcp"},
guard=G[11],
guardKey="QKRW4szVgGU4",
mediaType=N,
code={{pointer="/jsonRpcError/code",accessor=A("jsonRpcError","code")}},
message={{pointer="/jsonRpcError/message",accessor=A("jsonRpcError","message")}},
waits={},
statusMirror=N,
forms={
{error="session-not-found",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[9],"^Session not found: ")},revisions=N,guard=G[12],guardKey="F9_JcwvU25eM",status={404},headers={}},
{error="bad-headers",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[10],"^(?:text\\/event-stream required in Accept header|application\\/json required in Accept header|Both application\\/json and text\\/event-stream required in Accept header|Session ID )")},revisions=N,guard=G[13],guardKey="PLkzawDitd2x",status={400},headers={}},
{error="initialization-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[11],"^Failed to initialize session: ")},revisions=N,guard=G[14],guardKey="nQ6tTtmamq9v",status={500},headers={}},
{error="invalid-json-rpc-message",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[12],"^Invalid message format")},revisions=N,guard=G[15],guardKey="wQ8yffAmr9pY",status={400},headers={}},
{error="message-not-accepted",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[13],"^(?:The server accepts either requests or notifications|Unknown message type)$")},revisions=N,guard=G[16],guardKey="uE_lVJ5rlgQq",status={400,500},headers={}},
{error="processing-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[14],"^(?:Error processing message: |Failed to handle request: |Failed to handle notification: |Unexpected error: )")},revisions=N,guard=G[17],guardKey="Vvmj2MFIvKw2",status={500},headers={}},
},
},
},
}
