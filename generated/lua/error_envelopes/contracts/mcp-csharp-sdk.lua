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
{"/error/code","const",-32001},
{"/error/message","const","Session not found"},
{"/error/code","const",-32000},
{"/error/message","const","Forbidden: The currently authenticated user does not match the user who initiated the session."},
{"/error/message","pattern","^Bad Request: Mcp-Session-Id header is required for "},
{"/error/message","pattern","^Bad Request: A new session can only be created by an initialize request"},
{"/error/message","const","Bad Request: The Mcp-Session-Id header is not supported in stateless mode"},
{"/error/message","pattern","^Not Acceptable: Client must accept [a-z/ -]{17,48}$"},
{"/error/code","const",-32600},
{"/error/message","const","Bad Request: The POST body did not contain a valid JSON-RPC message."},
{"/error/code","const",-32700},
{"/error/message","const","Failed to parse the JSON-RPC request."},
{"/error/message","pattern","^Method Not Allowed: The [A-Z]{3,6} endpoint is not supported by "},
{"/error/message","const","Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume."},
{"/error/message","pattern","^Bad Request: (?:The Last-Event-ID header |This server does not support resuming streams|The specified Last-Event-ID )"},
{"/error/code","const",-32022},
{"/error/message","pattern","^(?:Bad Request: The MCP-Protocol-Version header value '|Bad Request: Starting with protocol version '|Unsupported protocol version ')"},
{"/error/message","pattern","^Bad Request: The MCP-Protocol-Version header "},
{"/error/code","const",-32020},
{"/error/message","pattern","^(?:Header mismatch: .*\\.$|Missing required Mcp-|Bad Request: The MCP-Protocol-Version header )"},
{"/error/code","const",-32602},
{"/error/message","pattern","^(?:Requests using protocol version '|The 'server/discover' request requires )"},
{"/error/message","pattern","^The reserved per-request metadata key '"},
{"/error/message","pattern","^The negotiated protocol version cannot change within a session"},
{"/error/code","const",-32601},
{"/error/message","pattern","^(?:The m|M)ethod '.{1,64}' (?:is not available|requires a newer protocol revision)"},
{"/error/message","pattern","^Access forbidden: This [a-z]{4,8} requires authorization\\.$"},
{"/error/message","pattern","^Unknown tool: '.*'$"},
{"/error/message","pattern","^Unknown prompt: '.*'$"},
{"/error/message","pattern","^Unknown resource URI: '.*'$"},
{"/error/code","const",-32002},
{"/error/code","const",-32603},
{"/error/message","const","An error occurred."},
{"/error/code","const",-32021},
{"/error/message","const","The request requires client capabilities that were not declared in _meta/clientCapabilities."},
{"/error/message","pattern","^(?:Task not found|Unknown task): '"},
{"/error/message","pattern","^Tool '.+' (?:does not support|requires) task-augmented execution"},
{"/error/message","pattern","^Missing input response for key '"},
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
}
local R
R={
function(s) local i=1 return U(s,i,i+50)=="Bad Request: Mcp-Session-Id header is required for " end,
function(s) local i=1 return U(s,i,i+70)=="Bad Request: A new session can only be created by an initialize request" end,
(function()
local k={}
k[1]=H" -/abcdefghijklmnopqrstuvwxyz"
return function(s) local b local i=1 if not(U(s,i,i+34)=="Not Acceptable: Client must accept ") then return false end i=i+35 for _=1,17 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,31 do if i>#s then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return i>#s end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+29)==" endpoint is not supported by " end
return function(s) local b local i=1 if not(U(s,i,i+23)=="Method Not Allowed: The ") then return false end i=i+24 for _=1,3 do b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end for _=1,3 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+24)=="The Last-Event-ID header " end
k[2]=function(s,i) return U(s,i,i+44)=="This server does not support resuming streams" end
k[3]=function(s,i) return U(s,i,i+27)=="The specified Last-Event-ID " end
return function(s) local i=1 if not(U(s,i,i+12)=="Bad Request: ") then return false end i=i+13 return k[1](s,i) or k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+51)=="Bad Request: The MCP-Protocol-Version header value '" end
k[2]=function(s,i) return U(s,i,i+44)=="Bad Request: Starting with protocol version '" end
k[3]=function(s,i) return U(s,i,i+29)=="Unsupported protocol version '" end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+44)=="Bad Request: The MCP-Protocol-Version header " end,
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==46) then return false end i=i+1 return i>#s end
k[2]=function(s,i) local b,c if not(U(s,i,i+16)=="Header mismatch: ") then return false end i=i+17 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[3]=function(s,i) return U(s,i,i+20)=="Missing required Mcp-" end
k[4]=function(s,i) return U(s,i,i+44)=="Bad Request: The MCP-Protocol-Version header " end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+32)=="Requests using protocol version '" end
k[2]=function(s,i) return U(s,i,i+38)=="The 'server/discover' request requires " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+38)=="The reserved per-request metadata key '" end,
function(s) local i=1 return U(s,i,i+61)=="The negotiated protocol version cannot change within a session" end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+15)=="is not available" end
k[2]=function(s,i) return U(s,i,i+33)=="requires a newer protocol revision" end
k[3]=function(s,i) if not(U(s,i,i+1)=="' ") then return false end i=i+2 return k[1](s,i) or k[2](s,i) end
k[4]=function(s,i) local b,c if not(U(s,i,i+6)=="ethod '") then return false end i=i+7 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[3](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[3](s,i) end
k[5]=function(s,i) if not(U(s,i,i+4)=="The m") then return false end i=i+5 return k[4](s,i) end
k[6]=function(s,i) if not(B(s,i)==77) then return false end i=i+1 return k[4](s,i) end
return function(s) local i=1 return k[5](s,i) or k[6](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+23)==" requires authorization.") then return false end i=i+24 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+22)=="Access forbidden: This ") then return false end i=i+23 for _=1,4 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,4 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+14)=="Unknown tool: '") then return false end i=i+15 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+16)=="Unknown prompt: '") then return false end i=i+17 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="Unknown resource URI: '") then return false end i=i+23 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+2)==": '" end
k[2]=function(s,i) if not(U(s,i,i+13)=="Task not found") then return false end i=i+14 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+11)=="Unknown task") then return false end i=i+12 return k[1](s,i) end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+24)==" task-augmented execution" end
k[2]=function(s,i) if not(U(s,i,i+15)=="does not support") then return false end i=i+16 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+7)=="requires") then return false end i=i+8 return k[1](s,i) end
k[4]=function(s,i) if not(U(s,i,i+1)=="' ") then return false end i=i+2 return k[2](s,i) or k[3](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+5)=="Tool '") then return false end i=i+6 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[4](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+31)=="Missing input response for key '" end,
function(s) local i=1 return U(s,i,i+27)=="An error occurred invoking '" end,
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[20](text) then return false end
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
if code~=-32001 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Session not found" then return 11 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if message~="Forbidden: The currently authenticated user does not match the user who initiated the session." then return 13 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[1](message) then return 14 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 15 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: The Mcp-Session-Id header is not supported in stateless mode" then return 16 end
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
if code~=-32000 then return 12 end
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
if code~=-32600 then return 18 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: The POST body did not contain a valid JSON-RPC message." then return 19 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: The POST body did not contain a valid JSON-RPC message." then return 19 end
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
if code~=-32700 then return 20 end
local message=error.message
if message==nil then return 8 end
if message~="Failed to parse the JSON-RPC request." then return 21 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[4](message) then return 22 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume." then return 23 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 24 end
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
if code~=-32022 then return 25 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 26 end
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
if code~=-32000 then return 12 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 27 end
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
if code~=-32020 then return 28 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 29 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 31 end
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
if code~=-32600 then return 18 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[10](message) then return 32 end
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
if code~=-32600 then return 18 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[11](message) then return 33 end
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
if code~=-32601 then return 34 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[12](message) then return 35 end
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
if code~=-32600 then return 18 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[13](message) then return 36 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[14](message) then return 37 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[15](message) then return 38 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[16](message) then return 39 end
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
if code~=-32002 then return 40 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[16](message) then return 39 end
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
if code~=-32603 then return 41 end
local message=error.message
if message==nil then return 8 end
if message~="An error occurred." then return 42 end
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
if code~=-32021 then return 43 end
local message=error.message
if message==nil then return 8 end
if message~="The request requires client capabilities that were not declared in _meta/clientCapabilities." then return 44 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[17](message) then return 45 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[18](message) then return 46 end
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
if code~=-32602 then return 30 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[19](message) then return 47 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 48 end
if not O(result) then return 49 end
local isError=result.isError
if isError==nil then return 50 end
if isError~=true then return 51 end
local content=result.content
if content==nil then return 52 end
if not L(content) then return 53 end
for i=1,#content do
local item=content[i]
if not O(item) then return 54,{i-1} end
local type=item.type
if type==nil then return 55,{i-1} end
if T(type)~="string" then return 56,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 57,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 48 end
if not O(result) then return 49 end
local isError=result.isError
if isError==nil then return 50 end
if isError~=true then return 51 end
local content=result.content
if content==nil then return 52 end
if not L(content) then return 53 end
if not S(content,I[1]) then return 58 end
for i=1,#content do
local item=content[i]
if not O(item) then return 54,{i-1} end
local type=item.type
if type==nil then return 55,{i-1} end
if T(type)~="string" then return 56,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 57,{i-1} end
end
end,J),
}
return {
id="mcp-csharp-sdk",
kind="implementation",
revisions={"1.x","2.x"},
alsoSends={"mcp"},
errors={
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-of-another-user"]={category="permission-denied",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-initialized"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["no-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unparsed-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["only-one-stream"]={category="conflict",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["replay-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-protocol-version"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-version-header"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["reserved-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["protocol-version-changed"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-available"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["access-forbidden"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-resource"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["handler-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["missing-client-capability"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-task"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-mode"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-input-response"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["tool-failed"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
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
{error="session-not-found",surfaces={"mcp"},matchBy={codes={-32001},text="Session not found",conditions={{pointer="/id",accessor=A("id"),present=true}}},revisions=N,guard=G[2],guardKey="-RNEuDRGTG9h",status={404},headers={}},
{error="session-of-another-user",surfaces={"mcp"},matchBy={codes={-32000},text="Forbidden: The currently authenticated user does not match the user who initiated the session."},revisions=N,guard=G[3],guardKey="s_3XdEXP33UM",status={403},headers={}},
{error="session-id-missing",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[1],"^Bad Request: Mcp-Session-Id header is required for ")},revisions=N,guard=G[4],guardKey="nyRZW5ZZG6N-",status={400},headers={}},
{error="not-initialized",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[2],"^Bad Request: A new session can only be created by an initialize request")},revisions=N,guard=G[5],guardKey="KjU0Ii88n2UC",status={400},headers={}},
{error="session-not-supported",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: The Mcp-Session-Id header is not supported in stateless mode"},revisions=N,guard=G[6],guardKey="n6O0WgBfCPfu",status={400},headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[3],"^Not Acceptable: Client must accept [a-z/ -]{17,48}$"),conditions={{pointer="/id",accessor=A("id"),present=true}}},revisions=N,guard=G[7],guardKey="ptJGYzAjNipC",status={406},headers={}},
{error="invalid-json-rpc-message",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: The POST body did not contain a valid JSON-RPC message."},revisions={"2.x"},guard=G[8],guardKey="ZcrLXerJu4e_",status={400},headers={}},
{error="no-json-rpc-message",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: The POST body did not contain a valid JSON-RPC message."},revisions={"1.x"},guard=G[9],guardKey="uD3jCbjYSrPc",status={400},headers={}},
{error="unparsed-request",surfaces={"mcp"},matchBy={codes={-32700},text="Failed to parse the JSON-RPC request."},revisions={"2.x"},guard=G[10],guardKey="fHIs93ni8_xw",status=N,headers={}},
{error="method-not-allowed",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[4],"^Method Not Allowed: The [A-Z]{3,6} endpoint is not supported by ")},revisions={"2.x"},guard=G[11],guardKey="u-W07PLka96D",status={405},headers={{name="allow",onStatus=N}}},
{error="only-one-stream",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume."},revisions=N,guard=G[12],guardKey="WnWNMrJsw-XC",status={400},headers={}},
{error="replay-failed",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[5],"^Bad Request: (?:The Last-Event-ID header |This server does not support resuming streams|The specified Last-Event-ID )")},revisions=N,guard=G[13],guardKey="dwrNE0Yy42uD",status={400},headers={}},
{error="unsupported-protocol-version",surfaces={"mcp"},matchBy={codes={-32022},pattern=P(R[6],"^(?:Bad Request: The MCP-Protocol-Version header value '|Bad Request: Starting with protocol version '|Unsupported protocol version ')")},revisions={"2.x"},guard=G[14],guardKey="wZbNQb6MbS6b",status={400},headers={}},
{error="unsupported-version-header",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[7],"^Bad Request: The MCP-Protocol-Version header ")},revisions={"1.x"},guard=G[15],guardKey="u5_hfbF1cX-c",status={400},headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020},pattern=P(R[8],"^(?:Header mismatch: .*\\.$|Missing required Mcp-|Bad Request: The MCP-Protocol-Version header )")},revisions={"2.x"},guard=G[16],guardKey="unrxn1DoWKrg",status={400},headers={}},
{error="invalid-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[9],"^(?:Requests using protocol version '|The 'server\\/discover' request requires )")},revisions={"2.x"},guard=G[17],guardKey="RxXTS2_mKGgk",status=N,headers={}},
{error="reserved-meta",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[10],"^The reserved per-request metadata key '")},revisions={"2.x"},guard=G[18],guardKey="PRMCZ-RfqK12",status=N,headers={}},
{error="protocol-version-changed",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[11],"^The negotiated protocol version cannot change within a session")},revisions={"2.x"},guard=G[19],guardKey="KxluvSuevQel",status=N,headers={}},
{error="method-not-available",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[12],"^(?:The m|M)ethod '.{1,64}' (?:is not available|requires a newer protocol revision)")},revisions=N,guard=G[20],guardKey="cQZ8DAhdbrht",status=N,headers={}},
{error="access-forbidden",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[13],"^Access forbidden: This [a-z]{4,8} requires authorization\\.$")},revisions=N,guard=G[21],guardKey="VepxMXMdNIuE",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[14],"^Unknown tool: '.*'$")},revisions=N,guard=G[22],guardKey="mSXNmrdNua2j",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[15],"^Unknown prompt: '.*'$")},revisions=N,guard=G[23],guardKey="jeywZGQ1vyFz",status=N,headers={}},
{error="unknown-resource",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[16],"^Unknown resource URI: '.*'$")},revisions={"2.x"},guard=G[24],guardKey="A3Q9JWPhumFB",status=N,headers={}},
{error="resource-not-found",surfaces={"mcp"},matchBy={codes={-32002},pattern=P(R[16],"^Unknown resource URI: '.*'$")},revisions=N,guard=G[25],guardKey="8t4Dl4R8Gx4T",status=N,headers={}},
{error="handler-failed",surfaces={"mcp"},matchBy={codes={-32603},text="An error occurred."},revisions=N,guard=G[26],guardKey="c786iaW4gLEC",status=N,headers={}},
{error="missing-client-capability",surfaces={"mcp"},matchBy={codes={-32021},text="The request requires client capabilities that were not declared in _meta/clientCapabilities."},revisions={"2.x"},guard=G[27],guardKey="eHnJ3aG2Mi1C",status={400},headers={}},
{error="unknown-task",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[17],"^(?:Task not found|Unknown task): '")},revisions=N,guard=G[28],guardKey="l-wIzodH1TfW",status=N,headers={}},
{error="task-mode",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[18],"^Tool '.+' (?:does not support|requires) task-augmented execution")},revisions={"1.x"},guard=G[29],guardKey="LDJOue930XQm",status=N,headers={}},
{error="missing-input-response",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[19],"^Missing input response for key '")},revisions={"2.x"},guard=G[30],guardKey="d-UGF2p2jTJ2",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[31],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="tool-failed",surfaces={"mcp"},matchBy={pattern=P(R[20],"^An error occurred invoking '")},revisions=N,guard=G[32],guardKey="L7kbx3YG4fdN",status=N,headers={}},
},
},
},
}
