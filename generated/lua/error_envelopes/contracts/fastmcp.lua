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
{"/error/code","const",-32603},
{"/error/message","const","Rate limited by upstream API, please retry later"},
{"/error/message","const","Upstream request timed out, please retry"},
{"/error/code","const",-32000},
{"/error/message","pattern","^(?:Global rate limit exceeded$|Rate limit exceeded for client: |Rate limit exceeded: [0-9]{1,9} requests per )"},
{"/error/message","pattern","^Tool '.+' execution timed out after "},
{"/error/message","pattern","^Authorization failed for [a-z]{4,8} '"},
{"/error/code","const",-32602},
{"/error/message","pattern","^Resource not found: '"},
{"/error/code","const",-32002},
{"/error/message","pattern","^Resource not found: [U']"},
{"/error/message","pattern","^Error reading resource '"},
{"/error/code","const",0},
{"/error/message","pattern","^Unknown prompt: '.*'$"},
{"/error/message","pattern","^Error rendering prompt '"},
{"/error/code","const",-32601},
{"/error/message","pattern","^[A-Za-z]{4,40} '.+' (?:requires|does not support) task-augmented execution$"},
{"/error/message","pattern","^(Tool|Resource|Prompt) '.+ returned an InputRequiredResult to request client input"},
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
{"/error","type","string"},
{"/error_description","type",{"string","null"}},
{"/error","const","invalid_token"},
{"","required","error_description"},
{"/error_description","type","string"},
{"/error_description","pattern","^Authentication failed\\. The provided bearer token is invalid, expired, "},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+25)=="Global rate limit exceeded") then return false end i=i+26 return i>#s end
k[2]=function(s,i) return U(s,i,i+31)=="Rate limit exceeded for client: " end
k[3]=function(s,i) return U(s,i,i+13)==" requests per " end
k[4]=function(s,i) local b if not(U(s,i,i+20)=="Rate limit exceeded: ") then return false end i=i+21 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,8 do if k[3](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[3](s,i) end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[4](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+27)=="' execution timed out after " end
return function(s) local b,c local i=1 if not(U(s,i,i+5)=="Tool '") then return false end i=i+6 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+1)==" '" end
return function(s) local b local i=1 if not(U(s,i,i+24)=="Authorization failed for ") then return false end i=i+25 for _=1,4 do b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end for _=1,4 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<97 or b>122 then return false end i=i+1 end return k[1](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+20)=="Resource not found: '" end,
function(s) local b local i=1 if not(U(s,i,i+19)=="Resource not found: ") then return false end i=i+20 b=B(s,i) or -1 if not(b==39 or b==85) then return false end i=i+1 return true end,
function(s) local i=1 return U(s,i,i+23)=="Error reading resource '" end,
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+16)=="Unknown prompt: '") then return false end i=i+17 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+23)=="Error rendering prompt '" end,
(function()
local k={}
k[1]=H"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[2]=function(s,i) if not(U(s,i,i+24)==" task-augmented execution") then return false end i=i+25 return i>#s end
k[3]=function(s,i) if not(U(s,i,i+7)=="requires") then return false end i=i+8 return k[2](s,i) end
k[4]=function(s,i) if not(U(s,i,i+15)=="does not support") then return false end i=i+16 return k[2](s,i) end
k[5]=function(s,i) if not(U(s,i,i+1)=="' ") then return false end i=i+2 return k[3](s,i) or k[4](s,i) end
k[6]=function(s,i) local b,c if not(U(s,i,i+1)==" '") then return false end i=i+2 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[5](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local b local i=1 for _=1,4 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,36 do if k[6](s,i) then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return k[6](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+55)==" returned an InputRequiredResult to request client input" end
k[2]=function(s,i) local b,c if not(U(s,i,i+1)==" '") then return false end i=i+2 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[3]=function(s,i) if not(U(s,i,i+3)=="Tool") then return false end i=i+4 return k[2](s,i) end
k[4]=function(s,i) if not(U(s,i,i+7)=="Resource") then return false end i=i+8 return k[2](s,i) end
k[5]=function(s,i) if not(U(s,i,i+5)=="Prompt") then return false end i=i+6 return k[2](s,i) end
return function(s) local i=1 return k[3](s,i) or k[4](s,i) or k[5](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+14)=="Unknown tool: '") then return false end i=i+15 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+19)=="Error calling tool '" end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+9)==" for call[" end
k[2]=function(s,i) local b if not(U(s,i,i+16)==" validation error") then return false end i=i+17 for _=1,1 do if k[1](s,i) then return true end b=B(s,i) or -1 if b~=115 then return false end i=i+1 end return k[1](s,i) end
return function(s) local b local i=1 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[2](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+30)=="Authorization failed for tool '" end,
function(s) local i=1 return U(s,i,i+29)=="Insufficient scope. Required: " end,
function(s) local i=1 return U(s,i,i+69)=="Authentication failed. The provided bearer token is invalid, expired, " end,
}
local I
I={
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[11](text) then return false end
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
if not R[13](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.text~="Rate limited by upstream API, please retry later" then return false end
if item.type~="text" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.text~="Upstream request timed out, please retry" then return false end
if item.type~="text" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[14](text) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.type~="text" then return false end
local text=item.text
if T(text)~="string" then return false end
if not R[15](text) then return false end
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
if code~=-32603 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Rate limited by upstream API, please retry later" then return 11 end
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
if code~=-32603 then return 10 end
local message=error.message
if message==nil then return 8 end
if message~="Upstream request timed out, please retry" then return 12 end
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
if code~=-32000 then return 13 end
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
if code~=-32000 then return 13 end
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
if code~=-32603 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[3](message) then return 16 end
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
if code~=-32602 then return 17 end
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
if code~=-32002 then return 19 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[5](message) then return 20 end
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
if code~=-32603 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 21 end
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
if code~=0 then return 22 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[6](message) then return 21 end
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
if code~=-32602 then return 17 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 23 end
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
if code~=0 then return 22 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[7](message) then return 23 end
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
if code~=-32603 then return 10 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 24 end
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
if code~=0 then return 22 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[8](message) then return 24 end
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
if code~=-32601 then return 25 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[9](message) then return 26 end
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
if code~=-32602 then return 17 end
local message=error.message
if message==nil then return 8 end
if T(message)~="string" then return 9 end
if not R[10](message) then return 27 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[1]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[2]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[3]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[4]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[5]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[6]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local jsonrpc=body.jsonrpc
if jsonrpc~=nil and jsonrpc~="2.0" then return 3 end
local result=body.result
if result==nil then return 28 end
if not O(result) then return 29 end
local isError=result.isError
if isError==nil then return 30 end
if isError~=true then return 31 end
local content=result.content
if content==nil then return 32 end
if not L(content) then return 33 end
if not S(content,I[7]) then return 38 end
for i=1,#content do
local item=content[i]
if not O(item) then return 34,{i-1} end
local type=item.type
if type==nil then return 35,{i-1} end
if T(type)~="string" then return 36,{i-1} end
local text=item.text
if text~=nil and T(text)~="string" and text~=N then return 37,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if T(error)~="string" then return 39 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" and errorDescription~=N then return 40 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 4 end
if error~="invalid_token" then return 41 end
local errorDescription=body.error_description
if errorDescription==nil then return 42 end
if T(errorDescription)~="string" then return 43 end
if not R[16](errorDescription) then return 44 end
end,J),
}
return {
id="fastmcp",
kind="implementation",
revisions={"3.x","4.x"},
alsoSends={"mcp-python-sdk","mcp","oauth"},
errors={
["unknown-tool"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["tool-failed"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-tool-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["upstream-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upstream-timed-out"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["tool-timed-out"]={category="unavailable",when="never",retryable=false,remedy=N,backoff=N},
["access-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["insufficient-scope"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["unknown-resource"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["resource-failed-uncoded"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="short"},
["unknown-prompt"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-prompt-uncoded"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["prompt-failed"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["prompt-failed-uncoded"]={category="unknown",when="never",retryable=false,remedy="fix-request",backoff=N},
["task-mode"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["input-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-token"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
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
{error="upstream-rate-limited",surfaces={"mcp"},matchBy={codes={-32603},text="Rate limited by upstream API, please retry later"},revisions=N,guard=G[2],guardKey="-AyzTEKGGsHq",status=N,headers={}},
{error="upstream-timed-out",surfaces={"mcp"},matchBy={codes={-32603},text="Upstream request timed out, please retry"},revisions=N,guard=G[3],guardKey="dWkuBUrrtvUW",status=N,headers={}},
{error="rate-limited",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[1],"^(?:Global rate limit exceeded$|Rate limit exceeded for client: |Rate limit exceeded: [0-9]{1,9} requests per )")},revisions=N,guard=G[4],guardKey="TLe7HdsrVwwg",status=N,headers={}},
{error="tool-timed-out",surfaces={"mcp"},matchBy={codes={-32000},pattern=P(R[2],"^Tool '.+' execution timed out after ")},revisions=N,guard=G[5],guardKey="PrFfobT9XvVT",status=N,headers={}},
{error="access-denied",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[3],"^Authorization failed for [a-z]{4,8} '")},revisions=N,guard=G[6],guardKey="I_yTIKDA3ily",status=N,headers={}},
{error="unknown-resource",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[4],"^Resource not found: '")},revisions={"4.x"},guard=G[7],guardKey="1IO9tiANZmeC",status=N,headers={}},
{error="resource-not-found",surfaces={"mcp"},matchBy={codes={-32002},pattern=P(R[5],"^Resource not found: [U']")},revisions={"3.x"},guard=G[8],guardKey="FysTMWvyMURI",status=N,headers={}},
{error="resource-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[6],"^Error reading resource '")},revisions={"4.x"},guard=G[9],guardKey="pVNqcmdVbuay",status=N,headers={}},
{error="resource-failed-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[6],"^Error reading resource '")},revisions={"3.x"},guard=G[10],guardKey="dm7KnMDdzuo4",status=N,headers={}},
{error="unknown-prompt",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[7],"^Unknown prompt: '.*'$")},revisions={"4.x"},guard=G[11],guardKey="jeywZGQ1vyFz",status=N,headers={}},
{error="unknown-prompt-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[7],"^Unknown prompt: '.*'$")},revisions={"3.x"},guard=G[12],guardKey="9_31h1vAUv6N",status=N,headers={}},
{error="prompt-failed",surfaces={"mcp"},matchBy={codes={-32603},pattern=P(R[8],"^Error rendering prompt '")},revisions={"4.x"},guard=G[13],guardKey="y2anEZezPR3x",status=N,headers={}},
{error="prompt-failed-uncoded",surfaces={"mcp"},matchBy={codes={0},pattern=P(R[8],"^Error rendering prompt '")},revisions={"3.x"},guard=G[14],guardKey="r5kxOBlD4xzM",status=N,headers={}},
{error="task-mode",surfaces={"mcp"},matchBy={codes={-32601},pattern=P(R[9],"^[A-Za-z]{4,40} '.+' (?:requires|does not support) task-augmented execution$")},revisions={"3.x"},guard=G[15],guardKey="hdPfE_jXdvap",status=N,headers={}},
{error="input-not-supported",surfaces={"mcp"},matchBy={codes={-32602},pattern=P(R[10],"^(Tool|Resource|Prompt) '.+ returned an InputRequiredResult to request client input")},revisions={"4.x"},guard=G[16],guardKey="RHNrqMToLMFX",status=N,headers={}},
},
},
{
shape="tool-result",
surfaces={"mcp"},
guard=G[17],
guardKey="5Mpv36IcytzV",
mediaType=N,
code={},
message={},
waits={},
statusMirror=N,
forms={
{error="unknown-tool",surfaces={"mcp"},matchBy={pattern=P(R[11],"^Unknown tool: '.*'$")},revisions=N,guard=G[18],guardKey="EJtj59aZA9Zn",status=N,headers={}},
{error="tool-failed",surfaces={"mcp"},matchBy={pattern=P(R[12],"^Error calling tool '")},revisions=N,guard=G[19],guardKey="Y9R15cyrvdSV",status=N,headers={}},
{error="invalid-tool-arguments",surfaces={"mcp"},matchBy={pattern=P(R[13],"^[0-9]{1,4} validation error[s]{0,1} for call\\[")},revisions=N,guard=G[20],guardKey="XXOR72yaVL4Z",status=N,headers={}},
{error="upstream-rate-limited",surfaces={"mcp"},matchBy={text="Rate limited by upstream API, please retry later"},revisions=N,guard=G[21],guardKey="Kgs6jizNCx6X",status=N,headers={}},
{error="upstream-timed-out",surfaces={"mcp"},matchBy={text="Upstream request timed out, please retry"},revisions=N,guard=G[22],guardKey="D_o8I_C1-RbR",status=N,headers={}},
{error="access-denied",surfaces={"mcp"},matchBy={pattern=P(R[14],"^Authorization failed for tool '")},revisions=N,guard=G[23],guardKey="_Qs-FwaIRvnb",status=N,headers={}},
{error="insufficient-scope",surfaces={"mcp"},matchBy={pattern=P(R[15],"^Insufficient scope\\. Required: ")},revisions={"4.x"},guard=G[24],guardKey="poF5iTo0BtQ-",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest","mcp"},
guard=G[25],
guardKey="vgNEc6FNOw-D",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/error_description",accessor=A("error_description")}},
waits={},
statusMirror=N,
forms={
{error="invalid-token",surfaces={"rest","mcp"},matchBy={codes={"invalid_token"},pattern=P(R[16],"^Authentication failed\\. The provided bearer token is invalid, expired, ")},revisions=N,guard=G[26],guardKey="Kwu4lpeqxXAn",status={401},headers={}},
},
},
},
}
