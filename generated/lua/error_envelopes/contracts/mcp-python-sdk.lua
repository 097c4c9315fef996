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
{"/error/code","const",-32600},
{"/error/message","const","Session not found"},
{"/error/message","const","Not Found: Session has been terminated"},
{"/error/message","const","Not Found: Invalid or expired session ID"},
{"/error/message","const","Bad Request: Missing session ID"},
{"/error/message","pattern","^Not Acceptable: Client must accept [a-z][a-z /-]{10,50}$"},
{"/error/message","const","Unsupported Media Type: Content-Type must be application/json"},
{"/error/code","const",-32700},
{"/error/message","pattern","^Parse error: .{1,64} line [0-9]{1,9} column [0-9]"},
{"/error/code","const",-32602},
{"/error/message","pattern","^Validation error: [0-9]{1,4} validation error"},
{"/error/message","const","Method Not Allowed"},
{"/error/message","const","Method Not Allowed: Session termination not supported"},
{"/error/message","const","Conflict: Only one SSE stream is allowed per session"},
{"/error/message","pattern","^Bad Request: Unsupported protocol version: "},
{"/error/code","const",-32603},
{"/error/message","const","Session terminated before the request completed"},
{"/error/message","pattern","^Error [hp][a-zA-Z ]{8,14} request$"},
{"/error/message","const","Error processing request: No response received"},
{"/error/message","const","Error replaying events"},
{"/error/message","const","Invalid request parameters"},
{"/error/code","const",0},
{"/error/message","const","Request cancelled"},
{"/error/code","const",-32000},
{"/error/message","const","Connection closed"},
{"/error/code","const",-32001},
{"/error/message","pattern","^Request .{1,64} timed out$"},
{"/error/code","const",408},
{"/error/message","pattern","^Timed out while waiting for response to "},
{"/error/message","pattern","^Unknown resource: [^']"},
{"/error/message","pattern","^Error reading resource [^']"},
{"/error/message","pattern","^Error creating resource from template"},
{"/error/message","pattern","^Unknown prompt: [^']"},
{"/error/message","pattern","^Missing required arguments: \\{"},
{"/error/message","pattern","^Error rendering prompt [^']"},
{"/error/message","const","Body must be a single JSON-RPC request or notification object"},
{"/error/code","const",-32020},
{"/error/message","pattern","^[!-9;-~]{1,64} header (?:does not match the request |appears more than once$|is present but the request |is missing but the request |carries a malformed base64 )"},
{"/error/message","const","this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it"},
{"/error/message","pattern","^params\\._meta [im][us][s ]"},
{"/error/message","const","the protocol-version envelope value must be a string"},
{"/error/message","const","Handler returned an invalid result"},
{"/error/message","const","Invalid or expired requestState"},
{"/error/message","const","Subscription limit reached"},
{"/error/message","const","subscriptions/listen requires a request id"},
{"/error/code","const",-32021},
{"/error/message","pattern","^Client did not declare "},
{"/error","required","data"},
{"/error/data","type","object"},
{"/error/data","required","requiredCapabilities"},
{"/error/data/requiredCapabilities","type","object"},
{"/error/message","const","Client does not support sampling tools capability"},
{"/error/message","pattern","^Client does not support [es][a-z]{6,10} capability$"},
{"/error/message","pattern","^Task not found: [^']"},
{"/error/message","pattern","^Cannot cancel task in terminal state '"},
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
{"","pattern","^[A-Za-z][A-Za-z_ -]{3,63}$"},
{"","const","Invalid Host header"},
{"","const","Invalid Origin header"},
{"","const","Invalid Content-Type header"},
{"","const","Request body too large"},
{"","const","session_id is required"},
{"","const","Invalid session ID"},
{"","const","Could not find session"},
{"","const","Could not parse message"},
}
local R
R={
(function()
local k={}
k[1]=H" -/abcdefghijklmnopqrstuvwxyz"
return function(s) local b local i=1 if not(U(s,i,i+34)=="Not Acceptable: Client must accept ") then return false end i=i+35 b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 for _=1,10 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,40 do if i>#s then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return i>#s end
end)(),
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+7)==" column ") then return false end i=i+8 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 return true end
k[2]=function(s,i) local b if not(U(s,i,i+5)==" line ") then return false end i=i+6 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,8 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+12)=="Parse error: ") then return false end i=i+13 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+16)==" validation error" end
return function(s) local b local i=1 if not(U(s,i,i+17)=="Validation error: ") then return false end i=i+18 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+42)=="Bad Request: Unsupported protocol version: " end,
(function()
local k={}
k[1]=H" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=function(s,i) if not(U(s,i,i+7)==" request") then return false end i=i+8 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+5)=="Error ") then return false end i=i+6 b=B(s,i) or -1 if not(b==104 or b==112) then return false end i=i+1 for _=1,8 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,6 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+9)==" timed out") then return false end i=i+10 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+7)=="Request ") then return false end i=i+8 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[1](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+39)=="Timed out while waiting for response to " end,
function(s) local b,c local i=1 if not(U(s,i,i+17)=="Unknown resource: ") then return false end i=i+18 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
function(s) local b,c local i=1 if not(U(s,i,i+22)=="Error reading resource ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
function(s) local i=1 return U(s,i,i+36)=="Error creating resource from template" end,
function(s) local b,c local i=1 if not(U(s,i,i+15)=="Unknown prompt: ") then return false end i=i+16 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
function(s) local i=1 return U(s,i,i+28)=="Missing required arguments: {" end,
function(s) local b,c local i=1 if not(U(s,i,i+22)=="Error rendering prompt ") then return false end i=i+23 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
(function()
local k={}
k[1]=H"!\"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
k[2]=function(s,i) return U(s,i,i+26)=="does not match the request " end
k[3]=function(s,i) if not(U(s,i,i+21)=="appears more than once") then return false end i=i+22 return i>#s end
k[4]=function(s,i) return U(s,i,i+26)=="is present but the request " end
k[5]=function(s,i) return U(s,i,i+26)=="is missing but the request " end
k[6]=function(s,i) return U(s,i,i+26)=="carries a malformed base64 " end
k[7]=function(s,i) if not(U(s,i,i+7)==" header ") then return false end i=i+8 return k[2](s,i) or k[3](s,i) or k[4](s,i) or k[5](s,i) or k[6](s,i) end
return function(s) local b local i=1 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 for _=1,63 do if k[7](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[7](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+12)=="params._meta ") then return false end i=i+13 b=B(s,i) or -1 if not(b==105 or b==109) then return false end i=i+1 b=B(s,i) or -1 if not(b==115 or b==117) then return false end i=i+1 b=B(s,i) or -1 if not(b==32 or b==115) then return false end i=i+1 return true end,
function(s) local i=1 return U(s,i,i+22)=="Client did not declare " end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+10)==" capability") then return false end i=i+11 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+23)=="Client does not support ") then return false end i=i+24 b=B(s,i) or -1 if not(b==101 or b==115) then return false end i=i+1 for _=1,6 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,4 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[1](s,i) end
end)(),
function(s) local b,c local i=1 if not(U(s,i,i+15)=="Task not found: ") then return false end i=i+16 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
function(s) local i=1 return U(s,i,i+37)=="Cannot cancel task in terminal state '" end,
function(s) local b,c local i=1 if not(U(s,i,i+13)=="Unknown tool: ") then return false end i=i+14 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==39 then return false end i=i+1 end return true end,
(function()
local k={}
k[1]=H"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
k[2]=function(s,i) return U(s,i,i+9)=="Arguments\n" end
k[3]=function(s,i) local b if not(U(s,i,i+4)==" for ") then return false end i=i+5 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 for _=1,63 do if k[2](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[2](s,i) end
k[4]=function(s,i) local b if not(U(s,i,i+16)==" validation error") then return false end i=i+17 for _=1,1 do if k[3](s,i) then return true end b=B(s,i) or -1 if b~=115 then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) local b if not(U(s,i,i+1)==": ") then return false end i=i+2 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[4](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[4](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+20)=="Error executing tool ") then return false end i=i+21 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end for _=1,63 do if k[5](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end end return k[5](s,i) end
end)(),
(function()
local k={}
k[1]=H"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
k[2]=H"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrtuvwxyz"
k[3]=function(s,i) local b b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 return B(s,i)==10 end
k[4]=function(s,i) local b if not(U(s,i,i+4)==" for ") then return false end i=i+5 for _=1,64 do if k[3](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) local b if not(U(s,i,i+16)==" validation error") then return false end i=i+17 for _=1,1 do if k[4](s,i) then return true end b=B(s,i) or -1 if b~=115 then return false end i=i+1 end return k[4](s,i) end
k[6]=function(s,i) local b if not(U(s,i,i+1)==": ") then return false end i=i+2 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[5](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[5](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+20)=="Error executing tool ") then return false end i=i+21 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end for _=1,63 do if k[6](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end end return k[6](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) local b,c b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b>=48 and b<=57 then return false end i=i+1 end return true end
k[2]=H"\000\001\002\003\004\005\006\007\008\009\n\011\012\013\014\015\016\017\018\019\020\021\022\023\024\025\026\027\028\029\030\031!\"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\127"
k[3]=function(s,i) local b,c b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if not k[2][b] then return false end i=i+1 end return true end
k[4]=function(s,i) local b b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,7 do if k[3](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) local b,c if not(B(s,i)==32) then return false end i=i+1 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==118 then return false end i=i+1 end return true end
k[6]=function(s,i) local b b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,7 do if k[5](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[5](s,i) end
k[7]=function(s,i) if not(U(s,i,i+1)==": ") then return false end i=i+2 return k[1](s,i) or k[4](s,i) or k[6](s,i) end
k[8]=function(s,i) return i>#s or k[7](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+20)=="Error executing tool ") then return false end i=i+21 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end for _=1,63 do if k[8](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==58 then return false end i=i+1 end end return k[8](s,i) end
end)(),
function(s) local b,c local i=1 if not(U(s,i,i+23)=="Input validation error: ") then return false end i=i+24 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==73 then return false end i=i+1 end return true end,
function(s) local b,c local i=1 if not(U(s,i,i+24)=="Output validation error: ") then return false end i=i+25 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==73 or b==84 then return false end i=i+1 end return true end,
function(s) local i=1 return U(s,i,i+33)=="Unexpected return type from tool: " end,
(function()
local k={}
k[1]=H"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=H" -ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
return function(s) local b local i=1 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 for _=1,3 do b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end for _=1,60 do if i>#s then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return i>#s end
end)(),
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
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[21](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[22](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[23](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[24](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[25](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[26](text) then return false end
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
if code~=-32600 then return 10 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Not Found: Session has been terminated" then return 12 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Not Found: Invalid or expired session ID" then return 13 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Bad Request: Missing session ID" then return 14 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[1](message) then return 15 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Unsupported Media Type: Content-Type must be application/json" then return 16 end
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
if code~=-32700 then return 17 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[2](message) then return 18 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 20 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Method Not Allowed" then return 21 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Method Not Allowed: Session termination not supported" then return 22 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Conflict: Only one SSE stream is allowed per session" then return 23 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[4](message) then return 24 end
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
if message~="Session terminated before the request completed" then return 26 end
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
if not R[5](message) then return 27 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Error processing request: No response received" then return 28 end
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
if message~="Error replaying events" then return 29 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid request parameters" then return 30 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if message~="Request cancelled" then return 32 end
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
if code~=-32000 then return 33 end
local message=error.message
if message==nil then return 8 end
if message~="Connection closed" then return 34 end
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
if code~=-32001 then return 35 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 36 end
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
if code~=408 then return 37 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 38 end
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
if code~=-32602 then return 19 end
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
if code~=0 then return 31 end
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
if code~=-32603 then return 25 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 40 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 40 end
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
if not R[10](message) then return 41 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[10](message) then return 41 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[11](message) then return 42 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[12](message) then return 43 end
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
if code~=0 then return 31 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[13](message) then return 44 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Body must be a single JSON-RPC request or notification object" then return 45 end
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
if code~=-32020 then return 46 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[14](message) then return 47 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it" then return 48 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[15](message) then return 49 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="the protocol-version envelope value must be a string" then return 50 end
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
if message~="Handler returned an invalid result" then return 51 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="Invalid or expired requestState" then return 52 end
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
if message~="Subscription limit reached" then return 53 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="subscriptions/listen requires a request id" then return 54 end
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
if code~=-32021 then return 55 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[16](message) then return 56 end
local data=error.data
if data==nil then return 57 end
if not O(data) then return 58 end
local requiredCapabilities=data.requiredCapabilities
if requiredCapabilities==nil then return 59 end
if not O(requiredCapabilities) then return 60 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if message~="Client does not support sampling tools capability" then return 61 end
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
if code~=-32600 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[17](message) then return 62 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[18](message) then return 63 end
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
if code~=-32602 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[19](message) then return 64 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[1]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[2]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[3]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[4]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[5]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[6]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 65 end
if not O(result) then return 66 end
local isError=result.isError
if isError==nil then return 67 end
if isError~=true then return 68 end
local content=result.content
if content==nil then return 69 end
if not L(content) then return 70 end
if not S(content,I[7]) then return 75 end
for i=1,#content do
local item=content[i]
if not O(item) then return 71,{i-1} end
local type=item.type
if type==nil then return 72,{i-1} end
if T(type)~="string" then return 73,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 74,{i-1} end
end
end,J),
Q(function(body)
if T(body)~="string" then return 76 end
if not R[27](body) then return 77 end
end,J),
Q(function(body)
if body~="Invalid Host header" then return 78 end
end,J),
Q(function(body)
if body~="Invalid Origin header" then return 79 end
end,J),
Q(function(body)
if body~="Invalid Content-Type header" then return 80 end
end,J),
Q(function(body)
if body~="Request body too large" then return 81 end
end,J),
Q(function(body)
if body~="session_id is required" then return 82 end
end,J),
Q(function(body)
if body~="Invalid session ID" then return 83 end
end,J),
Q(function(body)
if body~="Could not find session" then return 84 end
end,J),
Q(function(body)
if body~="Could not parse message" then return 85 end
end,J),
}
return {
id="mcp-python-sdk",
kind="implementation",
revisions={"1.x","2.x"},
alsoSends={"mcp","oauth"},
errors={
["session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-ended"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["invalid-session-id"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-json-rpc-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["session-cannot-be-ended"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["only-one-stream"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-version-header"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["session-ended-early"]={category="unavailable",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["request-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["no-response"]={category="unavailable",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["replay-failed"]={category="internal",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-params"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-cancelled"]={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
["connection-closed"]={category="unavailable",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["request-timed-out"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["request-timed-out-408"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["unknown-resource"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-resource-uncoded"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["resource-failed-uncoded"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["resource-template-failed"]={category="internal",when="never",retryable=false,remedy=N,backoff=N},
["resource-template-failed-uncoded"]={category="internal",when="never",retryable=false,remedy=N,backoff=N},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-prompt-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["prompt-failed"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request-body"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["header-mismatch"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["envelope-not-accepted"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-meta-version"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-handler-result"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["invalid-request-state"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["subscription-limit"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["subscription-without-id"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["missing-client-capability"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["sampling-not-supported"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["capability-not-supported"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-task"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-already-ended"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-output"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["tool-failed"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["arguments-not-in-schema"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["output-not-in-schema"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["unexpected-tool-return"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["invalid-host"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-origin"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-content-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["sse-session-id-missing"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["sse-session-id-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["sse-session-not-found"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["sse-unreadable-message"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
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
{error="session-not-found",surfaces={"mcp"},matchBy={codes={-32600},text="Session not found"},revisions=N,guard=G[2],guardKey="9igOZ3-piuST",status={404},headers={}},
{error="session-ended",surfaces={"mcp"},matchBy={codes={-32600},text="Not Found: Session has been terminated"},revisions=N,guard=G[3],guardKey="X-jxlWJRzJBd",status={404},headers={}},
{error="invalid-session-id",surfaces={"mcp"},matchBy={codes={-32600},text="Not Found: Invalid or expired session ID"},revisions=N,guard=G[4],guardKey="OipLffWHMtMD",status={404},headers={}},
{error="session-id-missing",surfaces={"mcp"},matchBy={codes={-32600},text="Bad Request: Missing session ID"},revisions=N,guard=G[5],guardKey="Dnl9sGNpveNy",status={400},headers={}},
{error="not-acceptable",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[1],"^Not Acceptable: Client must accept [a-z][a-z /-]{10,50}$")},revisions=N,guard=G[6],guardKey="Z2frlxgtavzZ",status={406},headers={}},
{error="unsupported-media-type",surfaces={"mcp"},matchBy={codes={-32600},text="Unsupported Media Type: Content-Type must be application/json"},revisions=N,guard=G[7],guardKey="1qION6lzQPh8",status={415},headers={}},
{error="invalid-json",surfaces={"mcp"},matchBy={codes={-32700},pattern=P(R[2],"^Parse error: .{1,64} line [0-9]{1,9} column [0-9]")},revisions=N,guard=G[8],guardKey="6oiuxEHuh0qM",status={400},headers={}},
{error="invalid-json-rpc-message",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[3],"^Validation error: [0-9]{1,4} validation error")},revisions=N,guard=G[9],guardKey="OgWffnRurC0Q",status={400},headers={}},
{error="method-not-allowed",surfaces={"mcp"},matchBy={codes={-32600},text="Method Not Allowed"},revisions=N,guard=G[10],guardKey="dJlAXNMXoHt7",status={405},headers={{name="allow",onStatus=N}}},
{error="session-cannot-be-ended",surfaces={"mcp"},matchBy={codes={-32600},text="Method Not Allowed: Session termination not supported"},revisions=N,guard=G[11],guardKey="mVm4rUsWJ10D",status={405},headers={}},
{error="only-one-stream",surfaces={"mcp"},matchBy={codes={-32600},text="Conflict: Only one SSE stream is allowed per session"},revisions=N,guard=G[12],guardKey="bl1OLzqJgs7w",status={409},headers={}},
{error="unsupported-version-header",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[4],"^Bad Request: Unsupported protocol version: ")},revisions={"1.x"},guard=G[13],guardKey="eB-BWOB6jfr1",status={400},headers={}},
{error="session-ended-early",surfaces={"mcp"},matchBy={codes={-32603},text="Session terminated before the request completed"},revisions={"2.x"},guard=G[14],guardKey="3UWw-RH69w91",status={500},headers={}},
{error="request-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[5],"^Error [hp][a-zA-Z ]{8,14} request$")},revisions=N,guard=G[15],guardKey="W0B85OkKFl-3",status={500},headers={}},
{error="no-response",surfaces={"mcp"},matchBy={codes={-32600},text="Error processing request: No response received"},revisions={"1.x"},guard=G[16],guardKey="eJ1ENe6ZfFoV",status={500},headers={}},
{error="replay-failed",surfaces={"mcp"},matchBy={codes={-32603},text="Error replaying events"},revisions=N,guard=G[17],guardKey="AaMxNBO40ZRV",status={500},headers={}},
{error="invalid-params",surfaces={"mcp"},matchBy={codes={-32602},text="Invalid request parameters",conditions={{pointer="/error/data",accessor=A("error","data"),equals=""}}},revisions=N,guard=G[18],guardKey="eDX6IT-6VgFG",status=N,headers={}},
{error="request-cancelled",surfaces={"mcp"},matchBy={codes={0},text="Request cancelled"},revisions={"1.x"},guard=G[19],guardKey="oewreimiVR54",status=N,headers={}},
{error="connection-closed",surfaces={"mcp"},matchBy={codes={-32000},text="Connection closed"},revisions=N,guard=G[20],guardKey="EmO2AdFnl8PV",status=N,headers={}},
{error="request-timed-out",surfaces={"mcp"},matchBy={codes={-32001},pattern=P(R[6],"^Request .{1,64} timed out$")},revisions={"2.x"},guard=G[21],guardKey="wHISmyJwwRe_",status=N,headers={}},
{error="request-timed-out-408",surfaces={"mcp"},matchBy={codes={408},pattern=P(R[7],"^Timed out while waiting for response to ")},revisions={"1.x"},guard=G[22],guardKey="KhTs9zzKedM4",status=N,headers={}},
{error="unknown-resource",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[8],"^Unknown resource: [^']")},revisions={"2.x"},guard=G[23],guardKey="51k7-wFIFRmR",status=N,headers={}},
{error="unknown-resource-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[8],"^Unknown resource: [^']")},revisions={"1.x"},guard=G[24],guardKey="RS9eRgkpVjEe",status=N,headers={}},
{error="resource-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[9],"^Error reading resource [^']")},revisions={"2.x"},guard=G[25],guardKey="pNr8ggKnKguR",status=N,headers={}},
{error="resource-failed-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[9],"^Error reading resource [^']")},revisions={"1.x"},guard=G[26],guardKey="K6iOE0ecRTkA",status=N,headers={}},
{error="resource-template-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[10],"^Error creating resource from template")},revisions={"2.x"},guard=G[27],guardKey="0r1sRB4niBL3",status=N,headers={}},
{error="resource-template-failed-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[10],"^Error creating resource from template")},revisions={"1.x"},guard=G[28],guardKey="maZZFPMmqyeB",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[11],"^Unknown prompt: [^']")},revisions=N,guard=G[29],guardKey="yTRUlyTYOcNr",status=N,headers={}},
{error="missing-prompt-arguments",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[12],"^Missing required arguments: \\{")},revisions=N,guard=G[30],guardKey="YqLc3ceWDQxb",status=N,headers={}},
{error="prompt-failed",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[13],"^Error rendering prompt [^']")},revisions=N,guard=G[31],guardKey="gozY1ZayviUD",status=N,headers={}},
{error="invalid-request-body",surfaces={"mcp"},matchBy={codes={-32600},text="Body must be a single JSON-RPC request or notification object"},revisions={"2.x"},guard=G[32],guardKey="DqBty5QPgf1K",status={400},headers={}},
{error="header-mismatch",surfaces={"mcp"},matchBy={codes={-32020},pattern=P(R[14],"^[!-9;-~]{1,64} header (?:does not match the request |appears more than once$|is present but the request |is missing but the request |carries a malformed base64 )")},revisions={"2.x"},guard=G[33],guardKey="Q1C0VcNVbnNS",status={400},headers={}},
{error="envelope-not-accepted",surfaces={"mcp"},matchBy={codes={-32600},text="this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it"},revisions={"2.x"},guard=G[34],guardKey="iueu404JtLtg",status=N,headers={}},
{error="invalid-meta",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[15],"^params\\._meta [im][us][s ]")},revisions={"2.x"},guard=G[35],guardKey="3BUWMCy2F-fl",status={400},headers={}},
{error="invalid-meta-version",surfaces={"mcp"},matchBy={codes={-32602},text="the protocol-version envelope value must be a string"},revisions={"2.x"},guard=G[36],guardKey="TdLftGTiVn4m",status={400},headers={}},
{error="invalid-handler-result",surfaces={"mcp"},matchBy={codes={-32603},text="Handler returned an invalid result"},revisions={"2.x"},guard=G[37],guardKey="Pj-nXIsMvWsW",status=N,headers={}},
{error="invalid-request-state",surfaces={"mcp"},matchBy={codes={-32602},text="Invalid or expired requestState"},revisions={"2.x"},guard=G[38],guardKey="6rMF1xRFxfu0",status=N,headers={}},
{error="subscription-limit",surfaces={"mcp"},matchBy={codes={-32603},text="Subscription limit reached"},revisions={"2.x"},guard=G[39],guardKey="ZJ2D0so8Cs-C",status=N,headers={}},
{error="subscription-without-id",surfaces={"mcp"},matchBy={codes={-32600},text="subscriptions/listen requires a request id"},revisions={"2.x"},guard=G[40],guardKey="L9x69XaQr6DH",status=N,headers={}},
{error="missing-client-capability",surfaces={"mcp"},matchBy={codes={-32021},pattern=P(R[16],"^Client did not declare ")},revisions={"2.x"},guard=G[41],guardKey="WqSh9XQP5oC9",status={400},headers={}},
{error="sampling-not-supported",surfaces={"mcp"},matchBy={codes={-32602},text="Client does not support sampling tools capability"},revisions=N,guard=G[42],guardKey="bBsNYO_I3nTm",status=N,headers={}},
{error="capability-not-supported",surfaces={"mcp"},matchBy={codes={-32600},pattern=P(R[17],"^Client does not support [es][a-z]{6,10} capability$")},revisions={"1.x"},guard=G[43],guardKey="uDoaK8doLqJb",status=N,headers={}},
{error="unknown-task",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[18],"^Task not found: [^']")},revisions={"1.x"},guard=G[44],guardKey="ezjy3BS-Iet6",status=N,headers={}},
{error="task-already-ended",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[19],"^Cannot cancel task in terminal state '")},revisions={"1.x"},guard=G[45],guardKey="MsCZx4f2ZpTX",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[46],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="unknown-tool",surfaces={"mcp"},matchBy={pattern=P(R[20],"^Unknown tool: [^']")},revisions=N,guard=G[47],guardKey="be0AaMbXq70x",status=N,headers={}},
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[21],"^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{1,64}Arguments\\n")},revisions=N,guard=G[48],guardKey="deHrAJOJwR6n",status=N,headers={}},
{error="invalid-tool-output",surfaces={"mcp"},matchBy={pattern=P(R[22],"^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{0,64}[A-Za-rt-z0-9_]\\n")},revisions=N,guard=G[49],guardKey="9lD0YXCPdsGK",status=N,headers={}},
{error="tool-failed",surfaces={"mcp"},matchBy={pattern=P(R[23],"^Error executing tool [^:]{1,64}(?:$|: (?:[^0-9]|[0-9]{1,8}[^0-9 ]|[0-9]{1,8} [^v]))")},revisions=N,guard=G[50],guardKey="Q_OGgXXvfuNE",status=N,headers={}},
{error="arguments-not-in-schema",surfaces={"mcp"},matchBy={pattern=P(R[24],"^Input validation error: [^I]")},revisions={"1.x"},guard=G[51],guardKey="vtaiKFWJef9z",status=N,headers={}},
{error="output-not-in-schema",surfaces={"mcp"},matchBy={pattern=P(R[25],"^Output validation error: [^IT]")},revisions={"1.x"},guard=G[52],guardKey="8sYnWkZ6swV9",status=N,headers={}},
{error="unexpected-tool-return",surfaces={"mcp"},matchBy={pattern=P(R[26],"^Unexpected return type from tool: ")},revisions={"1.x"},guard=G[53],guardKey="JDxj8h0o2dbs",status=N,headers={}},
},
},
{
shape="text",
surfaces={"mcp"},
guard=G[54],
guardKey="SnMq8aqEmOvf",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="invalid-host",surfaces={"mcp"},matchBy={text="Invalid Host header"},revisions=N,guard=G[55],guardKey="yscxSMmZTwOS",status={421},headers={}},
{error="invalid-origin",surfaces={"mcp"},matchBy={text="Invalid Origin header"},revisions=N,guard=G[56],guardKey="K-0mhWgQL1si",status={403},headers={}},
{error="invalid-content-type",surfaces={"mcp"},matchBy={text="Invalid Content-Type header"},revisions=N,guard=G[57],guardKey="nroADWnx-Rkx",status={400},headers={}},
{error="payload-too-large",surfaces={"mcp"},matchBy={text="Request body too large"},revisions=N,guard=G[58],guardKey="yeCNSxMijXTm",status={413},headers={}},
{error="sse-session-id-missing",surfaces={"mcp"},matchBy={text="session_id is required"},revisions=N,guard=G[59],guardKey="sL_oN6QGbJeB",status={400},headers={}},
{error="sse-session-id-invalid",surfaces={"mcp"},matchBy={text="Invalid session ID"},revisions=N,guard=G[60],guardKey="Sjvuivnb9agR",status={400},headers={}},
{error="sse-session-not-found",surfaces={"mcp"},matchBy={text="Could not find session"},revisions=N,guard=G[61],guardKey="TielLTZRW5Rf",status={404},headers={}},
{error="sse-unreadable-message",surfaces={"mcp"},matchBy={text="Could not parse message"},revisions=N,guard=G[62],guardKey="w1b91u0m-nMk",status={400},headers={}},
},
},
},
}
