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
{"/error/code","const",-32700},
{"/error/message","pattern","^Parse error: [A-Za-z ]{2,24}valid JSON$"},
{"/error/message","const","Parse error: Invalid JSON-RPC message"},
{"/error/code","const",-32600},
{"/error/message","const","Bad Request: the request body is not a valid JSON-RPC message"},
{"/error/message","const","Parse error: the request body could not be read"},
{"/error/code","const",-32000},
{"/error/message","pattern","^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$"},
{"/error/message","pattern","^Not Acceptable: Client must accept .*text/event-stream$"},
{"/error/message","const","Unsupported Media Type: Content-Type must be application/json"},
{"/error/message","const","Method not allowed."},
{"/error/message","const","Missing Host header"},
{"/error/message","pattern","^Invalid Host[ header]{0,7}: "},
{"/error/message","pattern","^Invalid Origin[ header]{0,7}: "},
{"/error/code","const",-32001},
{"/error/message","const","Session not found"},
{"/error/message","const","Bad Request: Mcp-Session-Id header is required"},
{"/error/message","const","Bad Request: No valid session ID provided"},
{"/error/message","const","Bad Request: Server not initialized"},
{"/error/message","const","Invalid Request: Server already initialized"},
{"/error/message","const","Invalid Request: Only one initialization request is allowed"},
{"/error/message","pattern","^Bad Request: Unsupported protocol version: "},
{"/error/message","const","Conflict: Only one SSE stream is allowed per session"},
{"/error/message","const","Conflict: Stream already has an active connection"},
{"/error/message","const","Event store not configured"},
{"/error/message","const","Invalid event ID format"},
{"/error/message","const","Error replaying events"},
{"/error/message","pattern","^Invalid Request: Batch must not exceed [0-9]{1,20} messages$"},
{"/error/message","const","Bad Request: empty JSON-RPC batch"},
{"/error/message","pattern","^Bad Request: JSON-RPC batches "},
{"/error/message","const","Bad Request: JSON-RPC batch contains an invalid message"},
{"/error/message","const","Bad Request: JSON-RPC responses cannot be posted to this endpoint"},
{"/error/code","const",-32020},
{"/error/message","pattern","^Bad Request: the request headers and body disagree: "},
{"/error","required","data"},
{"/error/data","type","object"},
{"/error/data","required","mismatch"},
{"/error/data/mismatch","type","object"},
{"/error/data/mismatch/header","type","string"},
{"/error/data/mismatch/body","type","string"},
{"/error/code","const",-32022},
{"/error/message","pattern","^Unsupported protocol version: "},
{"/error/data","required","supported"},
{"/error/data/supported","type","array"},
{{"/error/data/supported/",""},"type","string"},
{"/error/data/requested","type","string"},
{"/error/code","const",-32021},
{"/error/message","pattern","^Missing required client capabilities: "},
{"/error/data","required","requiredCapabilities"},
{"/error/data/requiredCapabilities","type","object"},
{"/error/message","pattern","^Cannot request input "},
{"/error/code","const",-32602},
{"/error/message","pattern","^Request is missing the required _meta envelope "},
{"/error/message","pattern","^Invalid params: the MCP-Protocol-Version header names "},
{"/error/message","pattern","^Invalid _meta envelope"},
{"/error/message","const","Invalid or expired requestState"},
{"/error/message","const","Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},
{"/error/code","const",-32603},
{"/error/message","const","Subscription limit reached"},
{"/error/message","pattern","^Tool .+ not found$"},
{"/error/message","pattern","^Tool .+ disabled$"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Invalid tools/call request: "},
{"/error/message","pattern","^\\[\\n  \\{\\n    \""},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Invalid tools/call result: "},
{"/error/message","const","MCP error -32001: Request timed out"},
{"/error/message","const","MCP error -32000: Connection closed"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Prompt .+ not found$"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Prompt .+ disabled$"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Invalid arguments for prompt "},
{"/error/message","pattern","^MCP error -32602: Resource .+ not found$"},
{"/error/message","pattern","^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$"},
{"/error/data","required","uri"},
{"/error/data/uri","type","string"},
{"/error/message","pattern","^Resource template .+ not found$"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Resource .+ disabled$"},
{"/error/message","pattern","^Resource URI .+ is invalid$"},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}Invalid completion reference: "},
{"/error/message","pattern","^Invalid params for .+: "},
{"/error/message","pattern","^MCP error -32602: [Faildetorvsk :]{0,25}Task not found"},
{"/error/message","pattern","^MCP error -32602: Cannot cancel task in terminal status: "},
{"/error/code","const",-32042},
{"/error/message","pattern","^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$"},
{"/error/data","required","elicitations"},
{"/error/data/elicitations","type","array"},
{"/error/message","pattern","^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision "},
{"/error/message","pattern","^Handler for .+ returned "},
{"/error/message","const","Internal server error"},
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
{"/result/content","contains"},
{"/error","type","string"},
{"/error_description","type","string"},
{"/error_uri","type","string"},
{"/error","const","method_not_allowed"},
{"","required","error_description"},
{"/error_description","pattern","^The method [A-Z]{1,20} is not allowed for this endpoint$"},
{"/error","const","too_many_requests"},
{"/error_description","pattern","^You have exceeded the rate limit for [a-z ]{1,40} requests$"},
}
local R
R={
(function()
local k={}
k[1]=H" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=function(s,i) if not(U(s,i,i+9)=="valid JSON") then return false end i=i+10 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+12)=="Parse error: ") then return false end i=i+13 for _=1,2 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,22 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+5)==" bytes") then return false end i=i+6 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+47)=="Payload Too Large: Request body must not exceed ") then return false end i=i+48 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+16)=="text/event-stream") then return false end i=i+17 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+34)=="Not Acceptable: Client must accept ") then return false end i=i+35 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" adehr"
k[2]=function(s,i) return U(s,i,i+1)==": " end
return function(s) local b local i=1 if not(U(s,i,i+11)=="Invalid Host") then return false end i=i+12 for _=1,7 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" adehr"
k[2]=function(s,i) return U(s,i,i+1)==": " end
return function(s) local b local i=1 if not(U(s,i,i+13)=="Invalid Origin") then return false end i=i+14 for _=1,7 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+42)=="Bad Request: Unsupported protocol version: " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+8)==" messages") then return false end i=i+9 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+38)=="Invalid Request: Batch must not exceed ") then return false end i=i+39 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+29)=="Bad Request: JSON-RPC batches " end,
function(s) local i=1 return U(s,i,i+51)=="Bad Request: the request headers and body disagree: " end,
function(s) local i=1 return U(s,i,i+29)=="Unsupported protocol version: " end,
function(s) local i=1 return U(s,i,i+37)=="Missing required client capabilities: " end,
function(s) local i=1 return U(s,i,i+20)=="Cannot request input " end,
function(s) local i=1 return U(s,i,i+46)=="Request is missing the required _meta envelope " end,
function(s) local i=1 return U(s,i,i+53)=="Invalid params: the MCP-Protocol-Version header names " end,
function(s) local i=1 return U(s,i,i+21)=="Invalid _meta envelope" end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+4)=="Tool ") then return false end i=i+5 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+8)==" disabled") then return false end i=i+9 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+4)=="Tool ") then return false end i=i+5 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+27)=="Invalid tools/call request: " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+10)=="[\n  {\n    \"" end,
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+26)=="Invalid tools/call result: " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
k[3]=function(s,i) local b,c if not(U(s,i,i+6)=="Prompt ") then return false end i=i+7 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local b local i=1 for _=1,18 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+8)==" disabled") then return false end i=i+9 return i>#s end
k[3]=function(s,i) local b,c if not(U(s,i,i+6)=="Prompt ") then return false end i=i+7 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local b local i=1 for _=1,18 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+28)=="Invalid arguments for prompt " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+26)=="MCP error -32602: Resource ") then return false end i=i+27 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=H"+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[3]=function(s,i) local b,c if not(B(s,i)==58) then return false end i=i+1 while true do if i>#s then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==32 then return false end i=i+1 end end end
return function(s) local b local i=1 if not(U(s,i,i+19)=="Resource not found: ") then return false end i=i+20 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 for _=1,63 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+17)=="Resource template ") then return false end i=i+18 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+8)==" disabled") then return false end i=i+9 return i>#s end
k[3]=function(s,i) local b,c if not(U(s,i,i+8)=="Resource ") then return false end i=i+9 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local b local i=1 for _=1,18 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+10)==" is invalid") then return false end i=i+11 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+12)=="Resource URI ") then return false end i=i+13 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+29)=="Invalid completion reference: " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+1)==": " end
return function(s) local b,c local i=1 if not(U(s,i,i+18)=="Invalid params for ") then return false end i=i+19 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" :Fadeiklorstv"
k[2]=function(s,i) return U(s,i,i+13)=="Task not found" end
return function(s) local b local i=1 if not(U(s,i,i+17)=="MCP error -32602: ") then return false end i=i+18 for _=1,25 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+56)=="MCP error -32602: Cannot cancel task in terminal status: " end,
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+8)==" required") then return false end i=i+9 return i>#s end
k[3]=function(s,i) local b if not(U(s,i,i+14)=="URL elicitation") then return false end i=i+15 for _=1,1 do if k[2](s,i) then return true end b=B(s,i) or -1 if b~=115 then return false end i=i+1 end return k[2](s,i) end
return function(s) local b local i=1 for _=1,18 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+96)=="URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision " end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+9)==" returned " end
return function(s) local b,c local i=1 if not(U(s,i,i+11)=="Handler for ") then return false end i=i+12 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+23)=="Client does not support " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" not found") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="MCP error -32602: Tool ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+8)==" disabled") then return false end i=i+9 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="MCP error -32602: Tool ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+50)=="Input validation error: Invalid arguments for tool " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+8)==" elements") then return false end i=i+9 return i>#s end
k[3]=function(s,i) local b if not(U(s,i,i+44)==": arguments contain more than the maximum of ") then return false end i=i+45 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[2](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[2](s,i) end
k[4]=function(s,i) local b,c if not(U(s,i,i+26)=="Invalid arguments for tool ") then return false end i=i+27 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[3](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local b local i=1 for _=1,18 do if k[4](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[4](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) local b if not(U(s,i,i+24)=="Output validation error: ") then return false end i=i+25 b=B(s,i) or -1 if not(b==73 or b==84) then return false end i=i+1 b=B(s,i) or -1 if b<110 or b>111 then return false end i=i+1 b=B(s,i) or -1 if not(b==111 or b==118) then return false end i=i+1 b=B(s,i) or -1 if not(b==97 or b==108) then return false end i=i+1 return true end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+26)==" requires task augmentation" end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="MCP error -32601: Tool ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) return U(s,i,i+61)=="Elicitation response content does not match requested schema: " end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+16)=="Request timed out") then return false end i=i+17 return i>#s end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=H" -0123456789:CMPeor"
k[2]=function(s,i) if not(U(s,i,i+16)=="Connection closed") then return false end i=i+17 return i>#s end
return function(s) local b local i=1 for _=1,18 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+32)==" is not allowed for this endpoint") then return false end i=i+33 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+10)=="The method ") then return false end i=i+11 b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 for _=1,19 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+8)==" requests") then return false end i=i+9 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+36)=="You have exceeded the rate limit for ") then return false end i=i+37 b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 for _=1,39 do if k[1](s,i) then return true end b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 end return k[1](s,i) end
end)(),
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[36](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[12](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[37](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[38](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[39](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[40](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[41](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[42](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[43](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[44](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[45](text) then return false end
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
if code~=-32700 then return 10 end
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
if code~=-32700 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Parse error: Invalid JSON-RPC message" then return 12 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: the request body is not a valid JSON-RPC message" then return 14 end
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
if message~="Parse error: the request body could not be read" then return 15 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 17 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 18 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Unsupported Media Type: Content-Type must be application/json" then return 19 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Method not allowed." then return 20 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Missing Host header" then return 21 end
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
if code~=-32000 then return 16 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 23 end
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
if code~=-32001 then return 24 end
local message=error.message
if message==nil then return 8 end
if message~="Session not found" then return 25 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: Mcp-Session-Id header is required" then return 26 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: No valid session ID provided" then return 27 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: Server not initialized" then return 28 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid Request: Server already initialized" then return 29 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid Request: Only one initialization request is allowed" then return 30 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 31 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Conflict: Only one SSE stream is allowed per session" then return 32 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Conflict: Stream already has an active connection" then return 33 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Event store not configured" then return 34 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid event ID format" then return 35 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="Error replaying events" then return 36 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 37 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: empty JSON-RPC batch" then return 38 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 39 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: JSON-RPC batch contains an invalid message" then return 40 end
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
if code~=-32600 then return 13 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: JSON-RPC responses cannot be posted to this endpoint" then return 41 end
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
if code~=-32020 then return 42 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 43 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local mismatch=data.mismatch
if mismatch==nil then return 46 end
if not O(mismatch) then return 47 end
local header=mismatch.header
if header~=nil and T(header)~="string" then return 48 end
local mismatchBody=mismatch.body
if mismatchBody~=nil and T(mismatchBody)~="string" then return 49 end
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
if code~=-32022 then return 50 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[10](message) then return 51 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local supported=data.supported
if supported==nil then return 52 end
if not L(supported) then return 53 end
for i=1,#supported do
local item=supported[i]
if T(item)~="string" then return 54,{i-1} end
end
local requested=data.requested
if requested~=nil and T(requested)~="string" then return 55 end
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
if code~=-32021 then return 56 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[11](message) then return 57 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local requiredCapabilities=data.requiredCapabilities
if requiredCapabilities==nil then return 58 end
if not O(requiredCapabilities) then return 59 end
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
if code~=-32021 then return 56 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[12](message) then return 60 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local requiredCapabilities=data.requiredCapabilities
if requiredCapabilities==nil then return 58 end
if not O(requiredCapabilities) then return 59 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[13](message) then return 62 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[14](message) then return 63 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[15](message) then return 64 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid or expired requestState" then return 65 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" then return 66 end
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
if code~=-32603 then return 67 end
local message=error.message
if message==nil then return 8 end
if message~="Subscription limit reached" then return 68 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[16](message) then return 69 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[17](message) then return 70 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[18](message) then return 71 end
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
if code~=-32603 then return 67 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[19](message) then return 72 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[20](message) then return 73 end
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
if code~=-32001 then return 24 end
local message=error.message
if message==nil then return 8 end
if message~="MCP error -32001: Request timed out" then return 74 end
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
if code~=-32000 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="MCP error -32000: Connection closed" then return 75 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[21](message) then return 76 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[22](message) then return 77 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[23](message) then return 78 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[24](message) then return 79 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[25](message) then return 80 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local uri=data.uri
if uri==nil then return 81 end
if T(uri)~="string" then return 82 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[26](message) then return 83 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[27](message) then return 84 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[28](message) then return 85 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[29](message) then return 86 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[30](message) then return 87 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[31](message) then return 88 end
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
if code~=-32602 then return 61 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[32](message) then return 89 end
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
if code~=-32042 then return 90 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[33](message) then return 91 end
local data=error.data
if data==nil then return 44 end
if not O(data) then return 45 end
local elicitations=data.elicitations
if elicitations==nil then return 92 end
if not L(elicitations) then return 93 end
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
if code~=-32603 then return 67 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[34](message) then return 94 end
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
if code~=-32603 then return 67 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[35](message) then return 95 end
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
if code~=-32603 then return 67 end
local message=error.message
if message==nil then return 8 end
if message~="Internal server error" then return 96 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[1]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[2]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[3]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[4]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[5]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[6]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[7]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[8]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[9]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[10]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 97 end
if not O(result) then return 98 end
local isError=result.isError
if isError==nil then return 99 end
if isError~=true then return 100 end
local content=result.content
if content==nil then return 101 end
if not L(content) then return 102 end
if not S(content,I[11]) then return 107 end
for i=1,#content do
local item=content[i]
if not O(item) then return 103,{i-1} end
local type=item.type
if type==nil then return 104,{i-1} end
if T(type)~="string" then return 105,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" then return 106,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if T(error)~="string" then return 108 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 109 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 110 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if error~="method_not_allowed" then return 111 end
local errorDescription=body.error_description
if errorDescription==nil then return 112 end
if T(errorDescription)~="string" then return 109 end
if not R[46](errorDescription) then return 113 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 110 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if error~="too_many_requests" then return 114 end
local errorDescription=body.error_description
if errorDescription==nil then return 112 end
if T(errorDescription)~="string" then return 109 end
if not R[47](errorDescription) then return 115 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 110 end
end,J),
}
return {
id="mcp-typescript-sdk",
kind="implementation",
revisions={"1.x","2.x"},
errors={
["invalid-json"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request-body"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unreadable-body"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-host"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-host"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-origin"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["no-valid-session"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["server-not-initialized"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["already-initialized"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["several-initializations"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-version-header"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["only-one-stream"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["stream-in-use"]={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff=N},
["streams-not-resumable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-event-id"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["replay-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["batch-too-long"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["empty-batch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["batch-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-batch-item"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["response-not-accepted"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-protocol-version"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-client-capability"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["input-not-supported"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-without-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request-state"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-subscription-filter"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["subscription-limit"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["tool-disabled"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-output"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["task-required"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-call"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["malformed-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-result"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["invalid-elicitation-response"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-timed-out"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["connection-closed"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["prompt-disabled"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-prompt-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-resource"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-resource-template"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-disabled"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-resource-uri"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-completion-reference"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-method-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-task"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-already-ended"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["url-elicitation-required"]={category="precondition-failed",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["url-elicitation-misused"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["invalid-handler-result"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
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
{error="invalid-json",surfaces={"mcp"},matchBy={codes={-32700},pattern=P(R[1],"^Parse error: [A-Za-z ]{2,24}valid JSON$")},revisions=N,guard=G[2],guardKey="As5kH-yPCAkg",status={400},headers={}},
{error="invalid-json-rpc-message",surfaces={"mcp"},matchBy={codes={-32700},text="Parse error: Invalid JSON-RPC message"},revisions=N,guard=G[3],guardKey="tYl1eh7-_5uf",status={400},headers={}},
{error="invalid-request-body",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: the request body is not a valid JSON-RPC message"},revisions={"2.x"},guard=G[4],guardKey="8hmv728U9EMz",status={400},headers={}},
{error="unreadable-body",surfaces={"mcp"},matchBy={codes={-32700},text="Parse error: the request body could not be read"},revisions={"2.x"},guard=G[5],guardKey="zkFXPq4L_ER2",status={400},headers={}},
{error="payload-too-large",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[2],"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$")},revisions=N,guard=G[6],guardKey="jKrh3kypMVPJ",status={413},headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[3],"^Not Acceptable: Client must accept .*text\\/event-stream$")},revisions=N,guard=G[7],guardKey="EB2_JuC3tkb-",status={406},headers={}},
{error="unsupported-media-type",surfaces={"mcp"},matchBy={codes={-32000},text="Unsupported Media Type: Content-Type must be application/json"},revisions=N,guard=G[8],guardKey="eM4kp8pnIIDV",status={415},headers={}},
{error="method-not-allowed",surfaces={"mcp"},matchBy={codes={-32000},text="Method not allowed."},revisions=N,guard=G[9],guardKey="5jIcxazC6gdI",status={405},headers={}},
{error="missing-host",surfaces={"mcp"},matchBy={codes={-32000},text="Missing Host header"},revisions=N,guard=G[10],guardKey="KeYEfdzod3S3",status={403},headers={}},
{error="invalid-host",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[4],"^Invalid Host[ header]{0,7}: ")},revisions=N,guard=G[11],guardKey="_UHaH47FLEpA",status={403},headers={}},
{error="invalid-origin",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[5],"^Invalid Origin[ header]{0,7}: ")},revisions=N,guard=G[12],guardKey="UEVUO-EqWAsb",status={403},headers={}},
{error="session-not-found",surfaces={"mcp"},matchBy={codes={-32001},text="Session not found"},revisions=N,guard=G[13],guardKey="-RNEuDRGTG9h",status={404},headers={}},
{error="session-id-missing",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: Mcp-Session-Id header is required"},revisions=N,guard=G[14],guardKey="50-YrqN27D0F",status={400},headers={}},
{error="no-valid-session",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: No valid session ID provided"},revisions=N,guard=G[15],guardKey="rAkLKKVKLq1N",status={400},headers={}},
{error="server-not-initialized",surfaces={"mcp"},matchBy={codes={-32000},text="Bad Request: Server not initialized"},revisions=N,guard=G[16],guardKey="XpAO4-i5WMhs",status={400},headers={}},
{error="already-initialized",surfaces={"mcp"},matchBy={codes={-32600},text="Invalid Request: Server already initialized"},revisions=N,guard=G[17],guardKey="Y3G9q5CrYjWK",status={400},headers={}},
{error="several-initializations",surfaces={"mcp"},matchBy={codes={-32600},text="Invalid Request: Only one initialization request is allowed"},revisions=N,guard=G[18],guardKey="nBEJSkl7qHJK",status={400},headers={}},
{error="unsupported-version-header",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[6],"^Bad Request: Unsupported protocol version: ")},revisions=N,guard=G[19],guardKey="8jN2gO894A5A",status={400},headers={}},
{error="only-one-stream",surfaces={"mcp"},matchBy={codes={-32000},text="Conflict: Only one SSE stream is allowed per session"},revisions=N,guard=G[20],guardKey="eBhZkY91V-hi",status={409},headers={}},
{error="stream-in-use",surfaces={"mcp"},matchBy={codes={-32000},text="Conflict: Stream already has an active connection"},revisions=N,guard=G[21],guardKey="EtTsyZe44OEa",status={409},headers={}},
{error="streams-not-resumable",surfaces={"mcp"},matchBy={codes={-32000},text="Event store not configured"},revisions=N,guard=G[22],guardKey="TVEGYOiOgyQY",status={400},headers={}},
{error="invalid-event-id",surfaces={"mcp"},matchBy={codes={-32000},text="Invalid event ID format"},revisions=N,guard=G[23],guardKey="VbtIo3gfDUhL",status={400},headers={}},
{error="replay-failed",surfaces={"mcp"},matchBy={codes={-32000},text="Error replaying events"},revisions=N,guard=G[24],guardKey="xeSi_pP40iPa",status={500},headers={}},
{error="batch-too-long",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[7],"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$")},revisions=N,guard=G[25],guardKey="-dGWtGAGGq0V",status={400},headers={}},
{error="empty-batch",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: empty JSON-RPC batch"},revisions={"2.x"},guard=G[26],guardKey="WM8aDLX3wApe",status={400},headers={}},
{error="batch-not-supported",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[8],"^Bad Request: JSON-RPC batches ")},revisions={"2.x"},guard=G[27],guardKey="y9_T4CBgWQaz",status={400},headers={}},
{error="invalid-batch-item",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: JSON-RPC batch contains an invalid message"},revisions={"2.x"},guard=G[28],guardKey="3Eg3oC7jf1iA",status={400},headers={}},
{error="response-not-accepted",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: JSON-RPC responses cannot be posted to this endpoint"},revisions={"2.x"},guard=G[29],guardKey="OUBMEftHCBfB",status={400},headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020},pattern=P(R[9],"^Bad Request: the request headers and body disagree: ")},revisions={"2.x"},guard=G[30],guardKey="ByVm_GfIAjkR",status={400},headers={}},
{error="unsupported-protocol-version",surfaces={"mcp"},matchBy={codes={-32022},pattern=P(R[10],"^Unsupported protocol version: ")},revisions={"2.x"},guard=G[31],guardKey="qO1ipo9FVq8p",status={400},headers={}},
{error="missing-client-capability",surfaces={"mcp"},matchBy={codes={-32021},pattern=P(R[11],"^Missing required client capabilities: ")},revisions={"2.x"},guard=G[32],guardKey="TRtqry3DCOUN",status={400},headers={}},
{error="input-not-supported",surfaces={"mcp"},matchBy={codes={-32021},pattern=P(R[12],"^Cannot request input ")},revisions={"2.x"},guard=G[33],guardKey="Pag9o33JnIAc",status={400},headers={}},
{error="missing-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[13],"^Request is missing the required _meta envelope ")},revisions={"2.x"},guard=G[34],guardKey="hAybtMpXxYWp",status=N,headers={}},
{error="header-without-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[14],"^Invalid params: the MCP-Protocol-Version header names ")},revisions={"2.x"},guard=G[35],guardKey="3eggXGpwJjuJ",status={400},headers={}},
{error="invalid-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[15],"^Invalid _meta envelope")},revisions={"2.x"},guard=G[36],guardKey="FVqV1YIJCFVF",status=N,headers={}},
{error="invalid-request-state",surfaces={"mcp"},matchBy={codes={-32602},text="Invalid or expired requestState"},revisions={"2.x"},guard=G[37],guardKey="6rMF1xRFxfu0",status=N,headers={}},
{error="invalid-subscription-filter",surfaces={"mcp"},matchBy={codes={-32602},text="Invalid params: 'notifications' is required and must be a valid SubscriptionFilter"},revisions={"2.x"},guard=G[38],guardKey="G1E_0a1QOuGR",status=N,headers={}},
{error="subscription-limit",surfaces={"mcp"},matchBy={codes={-32603},text="Subscription limit reached"},revisions={"2.x"},guard=G[39],guardKey="ZJ2D0so8Cs-C",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[16],"^Tool .+ not found$")},revisions={"2.x"},guard=G[40],guardKey="twiiC3l7VTIO",status=N,headers={}},
{error="tool-disabled",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[17],"^Tool .+ disabled$")},revisions={"2.x"},guard=G[41],guardKey="8d7Qqf06YhDX",status=N,headers={}},
{error="invalid-tool-call",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[18],"^[MCPero0-9: -]{0,18}Invalid tools\\/call request: ")},revisions=N,guard=G[42],guardKey="njNwwRMpISHr",status=N,headers={}},
{error="malformed-params",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[19],"^\\[\\n  \\{\\n    \"")},revisions=N,guard=G[43],guardKey="hNM-Pb12KVV0",status=N,headers={}},
{error="invalid-tool-result",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[20],"^[MCPero0-9: -]{0,18}Invalid tools\\/call result: ")},revisions=N,guard=G[44],guardKey="otJYrzy7was7",status=N,headers={}},
{error="request-timed-out",surfaces={"mcp"},matchBy={codes={-32001},text="MCP error -32001: Request timed out"},revisions={"1.x"},guard=G[45],guardKey="AGZ70i2GS3R9",status=N,headers={}},
{error="connection-closed",surfaces={"mcp"},matchBy={codes={-32000},text="MCP error -32000: Connection closed"},revisions={"1.x"},guard=G[46],guardKey="9Pl4NpOK--VT",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[21],"^[MCPero0-9: -]{0,18}Prompt .+ not found$")},revisions=N,guard=G[47],guardKey="iwCEUWFMrWdk",status=N,headers={}},
{error="prompt-disabled",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[22],"^[MCPero0-9: -]{0,18}Prompt .+ disabled$")},revisions=N,guard=G[48],guardKey="GnERKHqUmfPW",status=N,headers={}},
{error="invalid-prompt-arguments",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[23],"^[MCPero0-9: -]{0,18}Invalid arguments for prompt ")},revisions=N,guard=G[49],guardKey="5drbb8jHwiQV",status=N,headers={}},
{error="unknown-resource",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[24],"^MCP error -32602: Resource .+ not found$")},revisions={"1.x"},guard=G[50],guardKey="OjZRveJj68g1",status=N,headers={}},
{error="resource-not-found",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[25],"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$")},revisions={"2.x"},guard=G[51],guardKey="hb9e9si8fHWx",status=N,headers={}},
{error="unknown-resource-template",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[26],"^Resource template .+ not found$")},revisions={"2.x"},guard=G[52],guardKey="Sz6_2yJkedZC",status=N,headers={}},
{error="resource-disabled",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[27],"^[MCPero0-9: -]{0,18}Resource .+ disabled$")},revisions=N,guard=G[53],guardKey="gtjfOoXo_k11",status=N,headers={}},
{error="invalid-resource-uri",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[28],"^Resource URI .+ is invalid$")},revisions={"2.x"},guard=G[54],guardKey="BZ8CPIk9cvU4",status=N,headers={}},
{error="invalid-completion-reference",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[29],"^[MCPero0-9: -]{0,18}Invalid completion reference: ")},revisions=N,guard=G[55],guardKey="Dnvi6JphWcuQ",status=N,headers={}},
{error="invalid-method-params",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[30],"^Invalid params for .+: ")},revisions={"2.x"},guard=G[56],guardKey="Lk_ZhRHld6ft",status=N,headers={}},
{error="unknown-task",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[31],"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found")},revisions={"1.x"},guard=G[57],guardKey="g1fwNTVAV60n",status=N,headers={}},
{error="task-already-ended",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[32],"^MCP error -32602: Cannot cancel task in terminal status: ")},revisions={"1.x"},guard=G[58],guardKey="jkwv7jTVxGqK",status=N,headers={}},
{error="url-elicitation-required",surfaces={"mcp"},matchBy={codes={-32042},pattern=P(R[33],"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$")},revisions=N,guard=G[59],guardKey="wM1A5wmQ0CwA",status=N,headers={}},
{error="url-elicitation-misused",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[34],"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision ")},revisions={"2.x"},guard=G[60],guardKey="va7YNL9uzu1H",status=N,headers={}},
{error="invalid-handler-result",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[35],"^Handler for .+ returned ")},revisions={"2.x"},guard=G[61],guardKey="CAI-Axy0XzdV",status=N,headers={}},
{error="internal-server-error",surfaces={"mcp"},matchBy={codes={-32603},text="Internal server error"},revisions=N,guard=G[62],guardKey="Mybi4j4ksMOy",status={500},headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[63],
guardKey="aqA-wW-VLOOq",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="missing-client-capability",surfaces={"mcp"},matchBy={pattern=P(R[36],"^Client does not support ")},revisions=N,guard=G[64],guardKey="Mkbt4EhFOiy8",status=N,headers={}},
{error="input-not-supported",surfaces={"mcp"},matchBy={pattern=P(R[12],"^Cannot request input ")},revisions={"2.x"},guard=G[65],guardKey="yQVjOnzUxGy_",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={pattern=P(R[37],"^MCP error -32602: Tool .+ not found$")},revisions={"1.x"},guard=G[66],guardKey="rgfLn46d6NQ-",status=N,headers={}},
{error="tool-disabled",surfaces={"mcp"},matchBy={pattern=P(R[38],"^MCP error -32602: Tool .+ disabled$")},revisions={"1.x"},guard=G[67],guardKey="qBBpKZ3jzLBo",status=N,headers={}},
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[39],"^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool ")},revisions=N,guard=G[68],guardKey="hFC91QVDZ1Cn",status=N,headers={}},
{error="too-many-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[40],"^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$")},revisions=N,guard=G[69],guardKey="qjU0zEwBB89C",status=N,headers={}},
{error="invalid-tool-output",surfaces={"mcp"},matchBy={pattern=P(R[41],"^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]")},revisions=N,guard=G[70],guardKey="bQO3zx84IruC",status=N,headers={}},
{error="task-required",surfaces={"mcp"},matchBy={pattern=P(R[42],"^MCP error -32601: Tool .+ requires task augmentation")},revisions={"1.x"},guard=G[71],guardKey="zRGpIdCdIXwO",status=N,headers={}},
{error="invalid-elicitation-response",surfaces={"mcp"},matchBy={pattern=P(R[43],"^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: ")},revisions=N,guard=G[72],guardKey="sNiL83xH2Xu5",status=N,headers={}},
{error="request-timed-out",surfaces={"mcp"},matchBy={pattern=P(R[44],"^[MCPero0-9: -]{0,18}Request timed out$")},revisions=N,guard=G[73],guardKey="FU1Sq9zE3vua",status=N,headers={}},
{error="connection-closed",surfaces={"mcp"},matchBy={pattern=P(R[45],"^[MCPero0-9: -]{0,18}Connection closed$")},revisions=N,guard=G[74],guardKey="nlvtQ3iQHNiA",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest","mcp"},
guard=G[75],
guardKey="tDZYTDksS5h2",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/error_description",accessor=A("error_description")}},
waits={},
statusMirror=N,
forms={
{error="method-not-allowed",surfaces={"rest","mcp"},matchBy={codes={"method_not_allowed"},pattern=P(R[46],"^The method [A-Z]{1,20} is not allowed for this endpoint$")},revisions=N,guard=G[76],guardKey="f136ik3gr5qx",status={405},headers={{name="allow",onStatus=N}}},
{error="too-many-requests",surfaces={"rest","mcp"},matchBy={codes={"too_many_requests"},pattern=P(R[47],"^You have exceeded the rate limit for [a-z ]{1,40} requests$")},revisions={"1.x"},guard=G[77],guardKey="pRn8cNWT_eAT",status={429},headers={}},
},
},
},
}
