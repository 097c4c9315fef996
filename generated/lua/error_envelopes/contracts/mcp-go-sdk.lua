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
{"/error/code","const",0},
{"/error/message","pattern","^method \".+\" is invalid during session initialization$"},
{"/error/message","pattern","^duplicate \"[a-z/]{1,40}\" received$"},
{"/error/code","const",-32600},
{"/error/message","pattern","^[a-zA-Z/' ]{0,64}[: ]{0,2}invalid request: missing required \"params\"$"},
{"/error/message","pattern","^invalid request: [mu][a-z]{4,12} id for \""},
{"/error/code","const",-32601},
{"/error/message","pattern","^JSON RPC not handled: \".+\" unsupported$"},
{"/error/message","pattern","^\"[a-zA-Z/]{1,64}\" is [no][a-z]{2,3} supported in [a-z ]{0,10}protocol[a-z0-9 >=-]{0,30}$"},
{"/error/message","const","method not found: server does not support resource subscriptions"},
{"/error/code","const",-32602},
{"/error/message","pattern","^invalid params: [muv][a-z]{4,14} "},
{"/error/message","pattern","^unknown tool \".*\"$"},
{"/error/message","pattern","^unknown prompt \".*\"$"},
{"/error/message","pattern","^reading resource .+: read handler returned nil information$"},
{"/error/code","const",-32603},
{"/error/message","const","server bug: result has both content and inputRequests"},
{"/error/message","pattern","^validating tool output: "},
{"/error/message","pattern","^duplicate in-flight request ID "},
{"/error/code","const",-32022},
{"/error/message","pattern","^protocol version \".{1,40}\" is not supported by this server$"},
{"/error/code","const",-32020},
{"/error/message","pattern","^(?:header mismatch: |missing required Mcp-|failed to extract name from parameters |Mcp-Protocol-Version header )"},
{"/error/message","pattern","^[misngor ]{0,11}invalid _meta field \""},
{"/error/code","const",-32004},
{"/error/message","pattern","^server is closing"},
{"/error/code","const",-32003},
{"/error/message","pattern","^client is closing"},
{"/error/code","const",-32005},
{"/error/message","pattern","^rejected by transport"},
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
{"","pattern","^JSON RPC not handled: \".{1,64}\" unsupported\\n{0,1}$"},
{"","pattern","^session not found\\n{0,1}$"},
{"","pattern","^session is closing\\n{0,1}$"},
{"","pattern","^session user mismatch\\n{0,1}$"},
{"","pattern","^Bad Request: [A-Z]{3,6} requires an Mcp-Session-Id header\\n{0,1}$"},
{"","pattern","^Accept must contain [a-z '/-]{19,60}[A-Za-z ]{0,17}\\n{0,1}$"},
{"","pattern","^Content-Type must be 'application/json'\\n{0,1}$"},
{"","pattern","^Method Not Allowed\\n{0,1}$"},
{"","pattern","^Bad Request: Unsupported protocol version \\(supported versions: [0-9,-]{10,64}\\)\\n{0,1}$"},
{"","pattern","^request body exceeds [0-9]{1,20} bytes\\n{0,1}$"},
{"","pattern","^POST requires a non-empty body\\n{0,1}$"},
{"","pattern","^malformed payload: [^<>{}\\n]{1,1000}\\n{0,1}$"},
{"","pattern","^JSON-RPC batching is not supported in [0-9-]{10} and later \\(request version: [0-9-]{10}\\)\\n{0,1}$"},
{"","pattern","^stream ID conflicts with ongoing stream\\n{0,1}$"},
{"","pattern","^(?:malformed Last-Event-ID \"[^<>{}\\n]{0,64}\"|stream replay unsupported|failed to replay events)\\n{0,1}$"},
{"","pattern","^no server available\\n{0,1}$"},
{"","pattern","^failed connection\\n{0,1}$"},
{"","pattern","^Forbidden: invalid Host header \"[^<>{}\\n]{0,300}\"\\n{0,1}$"},
{"","pattern","^no bearer token\\n{0,1}$"},
{"","pattern","^(?:token expired|token missing expiration|invalid token[^<>{}\\n]{0,300})\\n{0,1}$"},
{"","pattern","^insufficient scope\\n{0,1}$"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+41)=="\" is invalid during session initialization") then return false end i=i+42 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+7)=="method \"") then return false end i=i+8 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)=="\" received") then return false end i=i+10 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+10)=="duplicate \"") then return false end i=i+11 b=B(s,i) or -1 if not(b==47 or b>=97 and b<=122) then return false end i=i+1 for _=1,39 do if k[1](s,i) then return true end b=B(s,i) or -1 if not(b==47 or b>=97 and b<=122) then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=H" '/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=function(s,i) if not(U(s,i,i+41)=="invalid request: missing required \"params\"") then return false end i=i+42 return i>#s end
k[3]=function(s,i) local b for _=1,2 do if k[2](s,i) then return true end b=B(s,i) or -1 if not(b==32 or b==58) then return false end i=i+1 end return k[2](s,i) end
return function(s) local b local i=1 for _=1,64 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+8)==" id for \"" end
return function(s) local b local i=1 if not(U(s,i,i+16)=="invalid request: ") then return false end i=i+17 b=B(s,i) or -1 if not(b==109 or b==117) then return false end i=i+1 for _=1,4 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,8 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+12)=="\" unsupported") then return false end i=i+13 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="JSON RPC not handled: \"") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=H"/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=H" -0123456789=>abcdefghijklmnopqrstuvwxyz"
k[3]=function(s,i) local b if not(U(s,i,i+7)=="protocol") then return false end i=i+8 for _=1,30 do if i>#s then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return i>#s end
k[4]=function(s,i) local b if not(U(s,i,i+13)==" supported in ") then return false end i=i+14 for _=1,10 do if k[3](s,i) then return true end b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) local b if not(U(s,i,i+4)=="\" is ") then return false end i=i+5 b=B(s,i) or -1 if b<110 or b>111 then return false end i=i+1 for _=1,2 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,1 do if k[4](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[4](s,i) end
return function(s) local b local i=1 if not(B(s,i)==34) then return false end i=i+1 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 for _=1,63 do if k[5](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[5](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return B(s,i)==32 end
return function(s) local b local i=1 if not(U(s,i,i+15)=="invalid params: ") then return false end i=i+16 b=B(s,i) or -1 if not(b==109 or b>=117 and b<=118) then return false end i=i+1 for _=1,4 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,10 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==34) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+13)=="unknown tool \"") then return false end i=i+14 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==34) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+15)=="unknown prompt \"") then return false end i=i+16 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+38)==": read handler returned nil information") then return false end i=i+39 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+16)=="reading resource ") then return false end i=i+17 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+23)=="validating tool output: " end,
function(s) local i=1 return U(s,i,i+30)=="duplicate in-flight request ID " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+32)=="\" is not supported by this server") then return false end i=i+33 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+17)=="protocol version \"") then return false end i=i+18 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,39 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+16)=="header mismatch: " end
k[2]=function(s,i) return U(s,i,i+20)=="missing required Mcp-" end
k[3]=function(s,i) return U(s,i,i+38)=="failed to extract name from parameters " end
k[4]=function(s,i) return U(s,i,i+27)=="Mcp-Protocol-Version header " end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
(function()
local k={}
k[1]=H" gimnors"
k[2]=function(s,i) return U(s,i,i+20)=="invalid _meta field \"" end
return function(s) local b local i=1 for _=1,11 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+16)=="server is closing" end,
function(s) local i=1 return U(s,i,i+16)=="client is closing" end,
function(s) local i=1 return U(s,i,i+20)=="rejected by transport" end,
function(s) local i=1 return U(s,i,i+23)=="validating \"arguments\": " end,
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+12)=="\" unsupported") then return false end i=i+13 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+22)=="JSON RPC not handled: \"") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[1](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+16)=="session not found") then return false end i=i+17 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
function(s) local b local i=1 if not(U(s,i,i+17)=="session is closing") then return false end i=i+18 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
function(s) local b local i=1 if not(U(s,i,i+20)=="session user mismatch") then return false end i=i+21 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+33)==" requires an Mcp-Session-Id header") then return false end i=i+34 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+12)=="Bad Request: ") then return false end i=i+13 for _=1,3 do b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end for _=1,3 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end return k[1](s,i) end
end)(),
(function()
local k={}
k[1]=H" '-/abcdefghijklmnopqrstuvwxyz"
k[2]=H" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[3]=function(s,i) local b for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
k[4]=function(s,i) local b for _=1,17 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return k[3](s,i) end
return function(s) local b local i=1 if not(U(s,i,i+19)=="Accept must contain ") then return false end i=i+20 for _=1,19 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,41 do if k[4](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[4](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+38)=="Content-Type must be 'application/json'") then return false end i=i+39 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
function(s) local b local i=1 if not(U(s,i,i+17)=="Method Not Allowed") then return false end i=i+18 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=H",-0123456789"
k[2]=function(s,i) local b if not(B(s,i)==41) then return false end i=i+1 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+62)=="Bad Request: Unsupported protocol version (supported versions: ") then return false end i=i+63 for _=1,10 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,54 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+5)==" bytes") then return false end i=i+6 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+20)=="request body exceeds ") then return false end i=i+21 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+29)=="POST requires a non-empty body") then return false end i=i+30 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=H"\000\001\002\003\004\005\006\007\008\009\011\012\013\014\015\016\017\018\019\020\021\022\023\024\025\026\027\028\029\030\031 !\"#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|~\127"
k[2]=function(s,i) local b for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+18)=="malformed payload: ") then return false end i=i+19 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[1][b] then return false end i=i+1 end for _=1,999 do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[1][b] then return false end i=i+1 end end return k[2](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+37)=="JSON-RPC batching is not supported in ") then return false end i=i+38 for _=1,10 do b=B(s,i) or -1 if not(b==45 or b>=48 and b<=57) then return false end i=i+1 end if not(U(s,i,i+28)==" and later (request version: ") then return false end i=i+29 for _=1,10 do b=B(s,i) or -1 if not(b==45 or b>=48 and b<=57) then return false end i=i+1 end if not(B(s,i)==41) then return false end i=i+1 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
function(s) local b local i=1 if not(U(s,i,i+38)=="stream ID conflicts with ongoing stream") then return false end i=i+39 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=function(s,i) local b for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
k[2]=H"\000\001\002\003\004\005\006\007\008\009\011\012\013\014\015\016\017\018\019\020\021\022\023\024\025\026\027\028\029\030\031 !\"#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|~\127"
k[3]=function(s,i) if not(B(s,i)==34) then return false end i=i+1 return k[1](s,i) end
k[4]=function(s,i) local b,c if not(U(s,i,i+24)=="malformed Last-Event-ID \"") then return false end i=i+25 for _=1,64 do if k[3](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[2][b] then return false end i=i+1 end end return k[3](s,i) end
k[5]=function(s,i) if not(U(s,i,i+24)=="stream replay unsupported") then return false end i=i+25 return k[1](s,i) end
k[6]=function(s,i) if not(U(s,i,i+22)=="failed to replay events") then return false end i=i+23 return k[1](s,i) end
return function(s) local i=1 return k[4](s,i) or k[5](s,i) or k[6](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+18)=="no server available") then return false end i=i+19 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
function(s) local b local i=1 if not(U(s,i,i+16)=="failed connection") then return false end i=i+17 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=H"\000\001\002\003\004\005\006\007\008\009\011\012\013\014\015\016\017\018\019\020\021\022\023\024\025\026\027\028\029\030\031 !\"#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|~\127"
k[2]=function(s,i) local b if not(B(s,i)==34) then return false end i=i+1 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+31)=="Forbidden: invalid Host header \"") then return false end i=i+32 for _=1,300 do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[1][b] then return false end i=i+1 end end return k[2](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+14)=="no bearer token") then return false end i=i+15 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
(function()
local k={}
k[1]=function(s,i) local b for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end
k[2]=function(s,i) if not(U(s,i,i+12)=="token expired") then return false end i=i+13 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+23)=="token missing expiration") then return false end i=i+24 return k[1](s,i) end
k[4]=H"\000\001\002\003\004\005\006\007\008\009\011\012\013\014\015\016\017\018\019\020\021\022\023\024\025\026\027\028\029\030\031 !\"#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz|~\127"
k[5]=function(s,i) local b,c if not(U(s,i,i+12)=="invalid token") then return false end i=i+13 for _=1,300 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[4][b] then return false end i=i+1 end end return k[1](s,i) end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) or k[5](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+17)=="insufficient scope") then return false end i=i+18 for _=1,1 do if i>#s then return true end b=B(s,i) or -1 if b~=10 then return false end i=i+1 end return i>#s end,
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[19](text) then return false end
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
if code~=0 then return 10 end
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
if code~=0 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 12 end
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
if code~=-32600 then return 13 end
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
if code~=-32601 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 17 end
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
if code~=-32601 then return 16 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 18 end
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
if code~=-32601 then return 16 end
local message=error.message
if message==nil then return 8 end
if message~="method not found: server does not support resource subscriptions" then return 19 end
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
if code~=-32602 then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 21 end
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
if code~=-32602 then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 22 end
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
if code~=-32602 then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 23 end
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
if code~=0 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[10](message) then return 24 end
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
if message~="server bug: result has both content and inputRequests" then return 26 end
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
if code~=0 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[11](message) then return 27 end
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
if not R[12](message) then return 28 end
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
if code~=-32022 then return 29 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[13](message) then return 30 end
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
if code~=-32020 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[14](message) then return 32 end
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
if code~=-32602 then return 20 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[15](message) then return 33 end
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
if code~=-32004 then return 34 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[16](message) then return 35 end
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
if code~=-32003 then return 36 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[17](message) then return 37 end
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
if code~=-32005 then return 38 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[18](message) then return 39 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 40 end
if not O(result) then return 41 end
local isError=result.isError
if isError==nil then return 42 end
if isError~=true then return 43 end
local content=result.content
if content==nil then return 44 end
if not L(content) then return 45 end
for i=1,#content do
local item=content[i]
if not O(item) then return 46,{i-1} end
local type=item.type
if type==nil then return 47,{i-1} end
if T(type)~="string" then return 48,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 49,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 40 end
if not O(result) then return 41 end
local isError=result.isError
if isError==nil then return 42 end
if isError~=true then return 43 end
local content=result.content
if content==nil then return 44 end
if not L(content) then return 45 end
if not S(content,I[1]) then return 50 end
for i=1,#content do
local item=content[i]
if not O(item) then return 46,{i-1} end
local type=item.type
if type==nil then return 47,{i-1} end
if T(type)~="string" then return 48,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 49,{i-1} end
end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[20](body) then return 52 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[21](body) then return 53 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[22](body) then return 54 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[23](body) then return 55 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[24](body) then return 56 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[25](body) then return 57 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[26](body) then return 58 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[27](body) then return 59 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[28](body) then return 60 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[29](body) then return 61 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[30](body) then return 62 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[31](body) then return 63 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[32](body) then return 64 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[33](body) then return 65 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[34](body) then return 66 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[35](body) then return 67 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[36](body) then return 68 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[37](body) then return 69 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[38](body) then return 70 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[39](body) then return 71 end
end,J),
Q(function(body)
if T(body)~="string" then return 51 end
if not R[40](body) then return 72 end
end,J),
}
return {
id="mcp-go-sdk",
kind="implementation",
revisions=N,
alsoSends={"mcp"},
errors={
["not-initialized"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["already-initialized"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["params-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request-id"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-method"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-removed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["subscriptions-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-without-content"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["server-bug"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["invalid-tool-output"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["request-in-flight"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-protocol-version"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["server-closing"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["client-closing"]={category="unavailable",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["rejected-by-transport"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-closing"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-of-another-user"]={category="permission-denied",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-version-header"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["empty-body"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["malformed-payload"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["batch-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["stream-conflict"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["replay-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["no-server"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["connection-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["invalid-host"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["token-missing"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-invalid"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["insufficient-scope"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
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
{error="not-initialized",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[1],"^method \".+\" is invalid during session initialization$")},revisions=N,guard=G[2],guardKey="uZ_GORHjikjk",status=N,headers={}},
{error="already-initialized",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[2],"^duplicate \"[a-z/]{1,40}\" received$")},revisions=N,guard=G[3],guardKey="FnO0VOU2DoHv",status=N,headers={}},
{error="params-missing",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[3],"^[a-zA-Z/' ]{0,64}[: ]{0,2}invalid request: missing required \"params\"$")},revisions=N,guard=G[4],guardKey="qsputFa-9RRT",status=N,headers={}},
{error="invalid-request-id",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[4],"^invalid request: [mu][a-z]{4,12} id for \"")},revisions=N,guard=G[5],guardKey="pc8PRSkYKJyC",status=N,headers={}},
{error="unsupported-method",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[5],"^JSON RPC not handled: \".+\" unsupported$")},revisions=N,guard=G[6],guardKey="JydXMu4b9v-h",status=N,headers={}},
{error="method-removed",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[6],"^\"[a-zA-Z/]{1,64}\" is [no][a-z]{2,3} supported in [a-z ]{0,10}protocol[a-z0-9 >=-]{0,30}$")},revisions=N,guard=G[7],guardKey="5RZjaWA8_4ii",status=N,headers={}},
{error="subscriptions-not-supported",surfaces={"mcp"},matchBy={codes={-32601},text="method not found: server does not support resource subscriptions"},revisions=N,guard=G[8],guardKey="uxFVYXz4c68b",status=N,headers={}},
{error="invalid-params",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[7],"^invalid params: [muv][a-z]{4,14} ")},revisions=N,guard=G[9],guardKey="lPPrOiF8khc7",status=N,headers={}},
{error="unknown-tool",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[8],"^unknown tool \".*\"$")},revisions=N,guard=G[10],guardKey="lH8yYaydTC-H",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[9],"^unknown prompt \".*\"$")},revisions=N,guard=G[11],guardKey="a6oZXIMYzAst",status=N,headers={}},
{error="resource-without-content",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[10],"^reading resource .+: read handler returned nil information$")},revisions=N,guard=G[12],guardKey="qzZDRO4Nvvn6",status=N,headers={}},
{error="server-bug",surfaces={"mcp"},matchBy={codes={-32603},text="server bug: result has both content and inputRequests"},revisions=N,guard=G[13],guardKey="HWCJl-FbIoQP",status=N,headers={}},
{error="invalid-tool-output",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[11],"^validating tool output: ")},revisions=N,guard=G[14],guardKey="oy3mcJgl4Urr",status=N,headers={}},
{error="request-in-flight",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[12],"^duplicate in-flight request ID ")},revisions=N,guard=G[15],guardKey="83DZFQOwEaNN",status={400},headers={}},
{error="unsupported-protocol-version",surfaces={"mcp"},matchBy={codes={-32022},pattern=P(R[13],"^protocol version \".{1,40}\" is not supported by this server$")},revisions=N,guard=G[16],guardKey="9hSj_XG9f2mf",status={400},headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020},pattern=P(R[14],"^(?:header mismatch: |missing required Mcp-|failed to extract name from parameters |Mcp-Protocol-Version header )")},revisions=N,guard=G[17],guardKey="V1PczFgxvbNB",status={400},headers={}},
{error="invalid-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[15],"^[misngor ]{0,11}invalid _meta field \"")},revisions=N,guard=G[18],guardKey="kwX8jBjZZngw",status=N,headers={}},
{error="server-closing",surfaces={"mcp"},matchBy={codes={-32004},pattern=P(R[16],"^server is closing")},revisions=N,guard=G[19],guardKey="WkIxngsgwRxL",status=N,headers={}},
{error="client-closing",surfaces={"mcp"},matchBy={codes={-32003},pattern=P(R[17],"^client is closing")},revisions=N,guard=G[20],guardKey="VjnvgZJOrsim",status=N,headers={}},
{error="rejected-by-transport",surfaces={"mcp"},matchBy={codes={-32005},pattern=P(R[18],"^rejected by transport")},revisions=N,guard=G[21],guardKey="HEVGF_QG8iho",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[22],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[19],"^validating \"arguments\": ")},revisions=N,guard=G[23],guardKey="G2xb_XvZ6wjH",status=N,headers={}},
},
},
{
shape="text",
surfaces={"mcp"},
guard=G[24],
guardKey="AEBOaGQVNw8X",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="unsupported-method",surfaces={"mcp"},matchBy={pattern=P(R[20],"^JSON RPC not handled: \".{1,64}\" unsupported\\n{0,1}$")},revisions=N,guard=G[25],guardKey="rdj64fudseG6",status={400},headers={}},
{error="session-not-found",surfaces={"mcp"},matchBy={pattern=P(R[21],"^session not found\\n{0,1}$")},revisions=N,guard=G[26],guardKey="o_7mbTbhnLYw",status={404},headers={}},
{error="session-closing",surfaces={"mcp"},matchBy={pattern=P(R[22],"^session is closing\\n{0,1}$")},revisions=N,guard=G[27],guardKey="F7l61ElxUkCZ",status={404},headers={}},
{error="session-of-another-user",surfaces={"mcp"},matchBy={pattern=P(R[23],"^session user mismatch\\n{0,1}$")},revisions=N,guard=G[28],guardKey="kV5t0zs-2jW-",status={403},headers={}},
{error="session-id-missing",surfaces={"mcp"},matchBy={pattern=P(R[24],"^Bad Request: [A-Z]{3,6} requires an Mcp-Session-Id header\\n{0,1}$")},revisions=N,guard=G[29],guardKey="zGKutw6TMsSH",status={400},headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={pattern=P(R[25],"^Accept must contain [a-z '/-]{19,60}[A-Za-z ]{0,17}\\n{0,1}$")},revisions=N,guard=G[30],guardKey="TKyLY6ez_OYw",status={400},headers={}},
{error="unsupported-media-type",surfaces={"mcp"},matchBy={pattern=P(R[26],"^Content-Type must be 'application\\/json'\\n{0,1}$")},revisions=N,guard=G[31],guardKey="NhvBN6hRUCkd",status={415},headers={}},
{error="method-not-allowed",surfaces={"mcp"},matchBy={pattern=P(R[27],"^Method Not Allowed\\n{0,1}$")},revisions=N,guard=G[32],guardKey="daPhYZB65NdD",status={405},headers={{name="allow",onStatus=N}}},
{error="unsupported-version-header",surfaces={"mcp"},matchBy={pattern=P(R[28],"^Bad Request: Unsupported protocol version \\(supported versions: [0-9,-]{10,64}\\)\\n{0,1}$")},revisions=N,guard=G[33],guardKey="H5qobHSlvCNb",status={400},headers={}},
{error="payload-too-large",surfaces={"mcp"},matchBy={pattern=P(R[29],"^request body exceeds [0-9]{1,20} bytes\\n{0,1}$")},revisions=N,guard=G[34],guardKey="JUbeVORvBfl3",status={413},headers={}},
{error="empty-body",surfaces={"mcp"},matchBy={pattern=P(R[30],"^POST requires a non-empty body\\n{0,1}$")},revisions=N,guard=G[35],guardKey="iX19DwqtpBLL",status={400},headers={}},
{error="malformed-payload",surfaces={"mcp"},matchBy={pattern=P(R[31],"^malformed payload: [^<>{}\\n]{1,1000}\\n{0,1}$")},revisions=N,guard=G[36],guardKey="R5tJpYkgvTUn",status={400},headers={}},
{error="batch-not-supported",surfaces={"mcp"},matchBy={pattern=P(R[32],"^JSON-RPC batching is not supported in [0-9-]{10} and later \\(request version: [0-9-]{10}\\)\\n{0,1}$")},revisions=N,guard=G[37],guardKey="YAU_oSyOivO-",status={400},headers={}},
{error="stream-conflict",surfaces={"mcp"},matchBy={pattern=P(R[33],"^stream ID conflicts with ongoing stream\\n{0,1}$")},revisions=N,guard=G[38],guardKey="3tCckdpxDcCM",status={409},headers={}},
{error="replay-failed",surfaces={"mcp"},matchBy={pattern=P(R[34],"^(?:malformed Last-Event-ID \"[^<>{}\\n]{0,64}\"|stream replay unsupported|failed to replay events)\\n{0,1}$")},revisions=N,guard=G[39],guardKey="I-nRvxEHpETG",status={400},headers={}},
{error="no-server",surfaces={"mcp"},matchBy={pattern=P(R[35],"^no server available\\n{0,1}$")},revisions=N,guard=G[40],guardKey="LkwmsZMY0_VO",status={400},headers={}},
{error="connection-failed",surfaces={"mcp"},matchBy={pattern=P(R[36],"^failed connection\\n{0,1}$")},revisions=N,guard=G[41],guardKey="YU88ptu2w-xE",status={500},headers={}},
{error="invalid-host",surfaces={"mcp"},matchBy={pattern=P(R[37],"^Forbidden: invalid Host header \"[^<>{}\\n]{0,300}\"\\n{0,1}$")},revisions=N,guard=G[42],guardKey="m_KHTivFUENj",status={403},headers={}},
{error="token-missing",surfaces={"mcp"},matchBy={pattern=P(R[38],"^no bearer token\\n{0,1}$")},revisions=N,guard=G[43],guardKey="pxAVC-erpklz",status={401},headers={}},
{error="token-invalid",surfaces={"mcp"},matchBy={pattern=P(R[39],"^(?:token expired|token missing expiration|invalid token[^<>{}\\n]{0,300})\\n{0,1}$")},revisions=N,guard=G[44],guardKey="jx40nvr3rege",status={401},headers={}},
{error="insufficient-scope",surfaces={"mcp"},matchBy={pattern=P(R[40],"^insufficient scope\\n{0,1}$")},revisions=N,guard=G[45],guardKey="wUOaYkDG6kGV",status={403},headers={}},
},
},
},
}
