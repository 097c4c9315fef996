local N,T,O,L,Z,S,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","success"},
{"/success","const",false},
{"/errors","type",{"array","null"}},
{{"/errors/",""},"type","object"},
{{"/errors/","/message"},"type",{"string","null"}},
{{"/errors/","/documentation_url"},"type",{"string","null"}},
{"","required","errors"},
{"/errors","type","array"},
{"/errors","minItems",1,"1"},
{{"/errors/",""},"required","code"},
{{"/errors/","/code"},"type","integer"},
{"/errors","contains"},
}
local I
I={
function(item)
if not O(item) then return false end
local code=item.code
if code~=10000 and code~=9106 and code~=10405 and code~=1031 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=9109 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10013 then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~=7502 and code~=10014 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=7406 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=7404 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10021 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10027 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10063 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10049 then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~=10034 then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors~=nil and errors~=N then
if not L(errors) then return 4 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
local documentationUrl=item.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 7,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[1]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[2]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[3]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[4]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[5]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[6]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[7]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[8]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[9]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[10]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local success=body.success
if success==nil then return 2 end
if success~=false then return 3 end
local errors=body.errors
if errors==nil then return 8 end
if not L(errors) then return 9 end
if #errors<1 then return 10 end
if not S(errors,I[11]) then return 13 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local code=item.code
if code==nil then return 11,{i-1} end
if not Z(code) then return 12,{i-1} end
local message=item.message
if message~=nil and T(message)~="string" and message~=N then return 6,{i-1} end
end
end,J),
}
return {
id="cloudflare",
kind="vendor",
revisions=N,
hosts={"api.cloudflare.com"},
requestId={{header="cf-ray"}},
errors={
["authentication-failed"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["access-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["name-taken"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["database-limit-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["database-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["worker-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["worker-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["subdomain-required"]={category="precondition-failed",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["preview-token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["email-unverified"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
unprocessable={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="IuzuqqZbDwAB",
mediaType=N,
code={{pointer="/errors/*/code",accessor=A("errors",X,"code"),list=A("errors")}},
message={{pointer="/errors/*/message",accessor=A("errors",X,"message"),list=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={405},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={409},headers={}},
{error="unprocessable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={422},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={429},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="IuzuqqZbDwAB",status={502,503,504},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[2],
guardKey="_FLld8uHngHP",
mediaType=N,
code={{pointer="/errors/*/code",accessor=A("errors",X,"code"),list=A("errors")}},
message={{pointer="/errors/*/message",accessor=A("errors",X,"message"),list=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="authentication-failed",surfaces={"rest"},matchBy={codes={10000,9106,10405,1031}},revisions=N,guard=G[3],guardKey="_cBxkqmImQ67",status=N,headers={}},
{error="access-denied",surfaces={"rest"},matchBy={codes={9109}},revisions=N,guard=G[4],guardKey="zkGFNLxjjN5Z",status=N,headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={10013}},revisions=N,guard=G[5],guardKey="jC_CLfXQZfxA",status={429},headers={}},
{error="name-taken",surfaces={"rest"},matchBy={codes={7502,10014}},revisions=N,guard=G[6],guardKey="7gTShpyRPb7q",status=N,headers={}},
{error="database-limit-reached",surfaces={"rest"},matchBy={codes={7406}},revisions=N,guard=G[7],guardKey="b8hSlOjkpCOM",status=N,headers={}},
{error="database-not-found",surfaces={"rest"},matchBy={codes={7404}},revisions=N,guard=G[8],guardKey="rJy2nuTdXxTz",status=N,headers={}},
{error="worker-invalid",surfaces={"rest"},matchBy={codes={10021}},revisions=N,guard=G[9],guardKey="J55fXcHVMciv",status=N,headers={}},
{error="worker-too-large",surfaces={"rest"},matchBy={codes={10027}},revisions=N,guard=G[10],guardKey="c37iyEju-Ypp",status=N,headers={}},
{error="subdomain-required",surfaces={"rest"},matchBy={codes={10063}},revisions=N,guard=G[11],guardKey="VqVTUoEITI9g",status=N,headers={}},
{error="preview-token-expired",surfaces={"rest"},matchBy={codes={10049}},revisions=N,guard=G[12],guardKey="dl6_q8opwQdR",status=N,headers={}},
{error="email-unverified",surfaces={"rest"},matchBy={codes={10034}},revisions=N,guard=G[13],guardKey="U3I2pZ76o4ub",status=N,headers={}},
},
},
},
}
