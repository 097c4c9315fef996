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
{"/error/code","const",-32602},
{"/error/message","const","tool not found"},
{"/error/message","pattern","^prompt '.+' not found$"},
{"/error/message","pattern","^failed to deserialize parameters: "},
{"/error/message","pattern","^(?:Failed to parse parameters: |Missing required parameters: )"},
{"/error/message","pattern","^[Invalid prms:]{0,16}request _meta is missing "},
{"/error/message","const","Invalid params: request requires protocolVersion in request _meta"},
{"/error/code","const",-32020},
{"/error/message","pattern","^(?:request _meta protocolVersion requires |MCP-Protocol-Version header \\(|Missing MCP-Protocol-Version header |missing required Mcp-|Mcp-[A-Za-z-]{1,64} header )"},
{"/error/code","const",-32600},
{"/error/message","pattern","^Invalid Request: MCP-Protocol-Version header "},
{"/error/message","const","InputRequiredResult requires negotiated protocol version 2026-07-28 or newer"},
{"/error/message","const","SEP-2260: server-to-client requests must be associated with an originating client request"},
{"/error/message","const","tools or toolChoice provided but client does not support sampling tools capability"},
{"/error/message","pattern","^unknown task: "},
{"/error/code","const",-32603},
{"/error/message","pattern","^task (?:expired: |no longer exists$)"},
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
{"","type","string"},
{"","pattern","^(?:Not Found|Unauthorized): Session not found$"},
{"","const","Bad Request: Session ID is required"},
{"","pattern","^Unexpected message, expect [a-z ]{4,40}$"},
{"","pattern","^Not Acceptable: Client must accept [a-z/ -]{17,48}$"},
{"","const","Unsupported Media Type: Content-Type must be application/json"},
{"","pattern","^fail to deserialize request body "},
{"","pattern","^Payload Too Large: request body exceeds [0-9]{1,20} bytes$"},
{"","const","Method Not Allowed"},
{"","pattern","^Bad Request: (?:Unsupported MCP-Protocol-Version: |Invalid MCP-Protocol-Version header encoding$)"},
{"","pattern","^Forbidden: [HO][osri][sgtin]{1,4} header is not allowed$"},
{"","pattern","^(?:Encounter an error when |Failed to read request body: )"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+10)=="' not found") then return false end i=i+11 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+7)=="prompt '") then return false end i=i+8 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+33)=="failed to deserialize parameters: " end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+27)=="Failed to parse parameters: " end
k[2]=function(s,i) return U(s,i,i+28)=="Missing required parameters: " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" :Iadilmnprsv"
k[2]=function(s,i) return U(s,i,i+24)=="request _meta is missing " end
return function(s) local b local i=1 for _=1,16 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+38)=="request _meta protocolVersion requires " end
k[2]=function(s,i) return U(s,i,i+28)=="MCP-Protocol-Version header (" end
k[3]=function(s,i) return U(s,i,i+35)=="Missing MCP-Protocol-Version header " end
k[4]=function(s,i) return U(s,i,i+20)=="missing required Mcp-" end
k[5]=H"-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[6]=function(s,i) return U(s,i,i+7)==" header " end
k[7]=function(s,i) local b if not(U(s,i,i+3)=="Mcp-") then return false end i=i+4 b=B(s,i) or -1 if not k[5][b] then return false end i=i+1 for _=1,63 do if k[6](s,i) then return true end b=B(s,i) or -1 if not k[5][b] then return false end i=i+1 end return k[6](s,i) end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) or k[7](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+44)=="Invalid Request: MCP-Protocol-Version header " end,
function(s) local i=1 return U(s,i,i+13)=="unknown task: " end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+8)=="expired: " end
k[2]=function(s,i) if not(U(s,i,i+15)=="no longer exists") then return false end i=i+16 return i>#s end
return function(s) local i=1 if not(U(s,i,i+4)=="task ") then return false end i=i+5 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+18)==": Session not found") then return false end i=i+19 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+8)=="Not Found") then return false end i=i+9 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+11)=="Unauthorized") then return false end i=i+12 return k[1](s,i) end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+26)=="Unexpected message, expect ") then return false end i=i+27 for _=1,4 do b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 end for _=1,36 do if i>#s then return true end b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=H" -/abcdefghijklmnopqrstuvwxyz"
return function(s) local b local i=1 if not(U(s,i,i+34)=="Not Acceptable: Client must accept ") then return false end i=i+35 for _=1,17 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,31 do if i>#s then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return i>#s end
end)(),
function(s) local i=1 return U(s,i,i+32)=="fail to deserialize request body " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+5)==" bytes") then return false end i=i+6 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+39)=="Payload Too Large: request body exceeds ") then return false end i=i+40 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+33)=="Unsupported MCP-Protocol-Version: " end
k[2]=function(s,i) if not(U(s,i,i+43)=="Invalid MCP-Protocol-Version header encoding") then return false end i=i+44 return i>#s end
return function(s) local i=1 if not(U(s,i,i+12)=="Bad Request: ") then return false end i=i+13 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H"iors"
k[2]=H"ginst"
k[3]=function(s,i) if not(U(s,i,i+21)==" header is not allowed") then return false end i=i+22 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+10)=="Forbidden: ") then return false end i=i+11 b=B(s,i) or -1 if not(b==72 or b==79) then return false end i=i+1 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 for _=1,3 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+23)=="Encounter an error when " end
k[2]=function(s,i) return U(s,i,i+28)=="Failed to read request body: " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
}
local I
I={
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="tool not found" then return 11 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[1](message) then return 12 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 13 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 14 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[4](message) then return 15 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid params: request requires protocolVersion in request _meta" then return 16 end
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
if code~=-32020 then return 17 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 18 end
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
if code~=-32600 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 20 end
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
if code~=-32600 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="InputRequiredResult requires negotiated protocol version 2026-07-28 or newer" then return 21 end
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
if code~=-32600 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="SEP-2260: server-to-client requests must be associated with an originating client request" then return 22 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="tools or toolChoice provided but client does not support sampling tools capability" then return 23 end
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
if code~=-32602 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 24 end
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
if code~=-32603 then return 25 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 26 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 27 end
if not O(result) then return 28 end
local isError=result.isError
if isError==nil then return 29 end
if isError~=true then return 30 end
local content=result.content
if content==nil then return 31 end
if not L(content) then return 32 end
for i=1,#content do
local item=content[i]
if not O(item) then return 33,{i-1} end
local type=item.type
if type==nil then return 34,{i-1} end
if T(type)~="string" then return 35,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 36,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 27 end
if not O(result) then return 28 end
local isError=result.isError
if isError==nil then return 29 end
if isError~=true then return 30 end
local content=result.content
if content==nil then return 31 end
if not L(content) then return 32 end
if not S(content,I[1]) then return 37 end
for i=1,#content do
local item=content[i]
if not O(item) then return 33,{i-1} end
local type=item.type
if type==nil then return 34,{i-1} end
if T(type)~="string" then return 35,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 36,{i-1} end
end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[9](body) then return 39 end
end,J),
Q(function(body)
if body~="Bad Request: Session ID is required" then return 40 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[10](body) then return 41 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[11](body) then return 42 end
end,J),
Q(function(body)
if body~="Unsupported Media Type: Content-Type must be application/json" then return 43 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[12](body) then return 44 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[13](body) then return 45 end
end,J),
Q(function(body)
if body~="Method Not Allowed" then return 46 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[14](body) then return 47 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[15](body) then return 48 end
end,J),
Q(function(body)
if T(body)~="string" then return 38 end
if not R[16](body) then return 49 end
end,J),
}
return {
id="mcp-rust-sdk",
kind="implementation",
revisions=N,
alsoSends={"mcp"},
errors={
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-prompt-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["protocol-version-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["initialize-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["input-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unrelated-server-request"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["sampling-not-supported"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-task"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-expired"]={category="unavailable",when="never",retryable=false,remedy=N,backoff=N},
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-initialized"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-version-header"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["forbidden-host"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["transport-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
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
{error="unknown-tool",surfaces={"mcp"},matchBy={codes={-32602},text="tool not found"},revisions=N,guard=G[2],guardKey="Avj3hWoQqLwY",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[1],"^prompt '.+' not found$")},revisions=N,guard=G[3],guardKey="R6JuDGrmIU6o",status=N,headers={}},
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[2],"^failed to deserialize parameters: ")},revisions=N,guard=G[4],guardKey="Oa1yOl-FUH32",status=N,headers={}},
{error="invalid-prompt-arguments",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[3],"^(?:Failed to parse parameters: |Missing required parameters: )")},revisions=N,guard=G[5],guardKey="FsTkpay_nDDp",status=N,headers={}},
{error="invalid-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[4],"^[Invalid prms:]{0,16}request _meta is missing ")},revisions=N,guard=G[6],guardKey="p53ESAcL-kDL",status=N,headers={}},
{error="protocol-version-missing",surfaces={"mcp"},matchBy={codes={-32602},text="Invalid params: request requires protocolVersion in request _meta"},revisions=N,guard=G[7],guardKey="o1D1IC6Ssk5Q",status={400},headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020},pattern=P(R[5],"^(?:request _meta protocolVersion requires |MCP-Protocol-Version header \\(|Missing MCP-Protocol-Version header |missing required Mcp-|Mcp-[A-Za-z-]{1,64} header )")},revisions=N,guard=G[8],guardKey="E9FGapp-GBce",status={400},headers={}},
{error="initialize-mismatch",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[6],"^Invalid Request: MCP-Protocol-Version header ")},revisions=N,guard=G[9],guardKey="4-Ah-VV2i3YZ",status={400},headers={}},
{error="input-not-supported",surfaces={"mcp"},matchBy={codes={-32600},text="InputRequiredResult requires negotiated protocol version 2026-07-28 or newer"},revisions=N,guard=G[10],guardKey="xtephJMbwwf5",status=N,headers={}},
{error="unrelated-server-request",surfaces={"mcp"},matchBy={codes={-32600},text="SEP-2260: server-to-client requests must be associated with an originating client request"},revisions=N,guard=G[11],guardKey="r2Ue8jcbR8Se",status=N,headers={}},
{error="sampling-not-supported",surfaces={"mcp"},matchBy={codes={-32602},text="tools or toolChoice provided but client does not support sampling tools capability"},revisions=N,guard=G[12],guardKey="FGfc-nqyKPyf",status=N,headers={}},
{error="unknown-task",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[7],"^unknown task: ")},revisions=N,guard=G[13],guardKey="yLFOGhpHd1g_",status=N,headers={}},
{error="task-expired",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[8],"^task (?:expired: |no longer exists$)")},revisions=N,guard=G[14],guardKey="dFF8BkrN-8Bj",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[15],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[2],"^failed to deserialize parameters: ")},revisions=N,guard=G[16],guardKey="ctuv9KCPG9zB",status=N,headers={}},
},
},
{
shape="text",
surfaces={"mcp"},
guard=G[17],
guardKey="AEBOaGQVNw8X",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="session-not-found",surfaces={"mcp"},matchBy={pattern=P(R[9],"^(?:Not Found|Unauthorized): Session not found$")},revisions=N,guard=G[18],guardKey="CDlwgdie5xU8",status={404,401},headers={}},
{error="session-id-missing",surfaces={"mcp"},matchBy={text="Bad Request: Session ID is required"},revisions=N,guard=G[19],guardKey="l4nzt3mDt-Fc",status={400},headers={}},
{error="not-initialized",surfaces={"mcp"},matchBy={pattern=P(R[10],"^Unexpected message, expect [a-z ]{4,40}$")},revisions=N,guard=G[20],guardKey="VwN7KlJdxLT6",status={422},headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={pattern=P(R[11],"^Not Acceptable: Client must accept [a-z/ -]{17,48}$")},revisions=N,guard=G[21],guardKey="FzNPJM4sOWnK",status={406},headers={}},
{error="unsupported-media-type",surfaces={"mcp"},matchBy={text="Unsupported Media Type: Content-Type must be application/json"},revisions=N,guard=G[22],guardKey="0-V798rnAy5G",status={415},headers={}},
{error="invalid-json-rpc-message",surfaces={"mcp"},matchBy={pattern=P(R[12],"^fail to deserialize request body ")},revisions=N,guard=G[23],guardKey="OWzVWfIvr5iO",status={415},headers={}},
{error="payload-too-large",surfaces={"mcp"},matchBy={pattern=P(R[13],"^Payload Too Large: request body exceeds [0-9]{1,20} bytes$")},revisions=N,guard=G[24],guardKey="VC-TYuSZChAv",status={413},headers={}},
{error="method-not-allowed",surfaces={"mcp"},matchBy={text="Method Not Allowed",conditions={{header="allow",present=true}}},revisions=N,guard=G[25],guardKey="QhFqj1PBIR2a",status={405},headers={}},
{error="unsupported-version-header",surfaces={"mcp"},matchBy={pattern=P(R[14],"^Bad Request: (?:Unsupported MCP-Protocol-Version: |Invalid MCP-Protocol-Version header encoding$)")},revisions=N,guard=G[26],guardKey="ADeMvsLJVMBg",status={400},headers={}},
{error="forbidden-host",surfaces={"mcp"},matchBy={pattern=P(R[15],"^Forbidden: [HO][osri][sgtin]{1,4} header is not allowed$")},revisions=N,guard=G[27],guardKey="4OrpCeAV4utB",status={403},headers={}},
{error="transport-failed",surfaces={"mcp"},matchBy={pattern=P(R[16],"^(?:Encounter an error when |Failed to read request body: )")},revisions=N,guard=G[28],guardKey="meMtyAHMYmeR",status={500},headers={}},
},
},
},
}
