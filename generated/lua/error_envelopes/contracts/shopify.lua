local N,T,O,L,S,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","errors"},
{"/errors","type","array"},
{"/errors","minItems",1,"1"},
{{"/errors/",""},"type","object"},
{{"/errors/",""},"required","message"},
{{"/errors/","/message"},"type","string"},
{{"/errors/","/extensions"},"type","object"},
{{"/errors/","/extensions/code"},"type",{"string","null"}},
{{"/errors/","/extensions/requestId"},"type",{"string","null"}},
{"/errors","contains"},
}
local I
I={
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="THROTTLED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="MAX_COST_EXCEEDED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="ACCESS_DENIED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="SHOP_INACTIVE" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="INTERNAL_SERVER_ERROR" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
if body.errors==nil then return 2 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[1]) then return 11 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[2]) then return 11 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[3]) then return 11 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[4]) then return 11 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[5]) then return 11 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil then
if not O(extensions) then return 8,{i-1} end
local code=extensions.code
if code~=nil and T(code)~="string" and code~=N then return 9,{i-1} end
local requestId=extensions.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 10,{i-1} end
end
end
end,J),
}
return {
id="shopify",
kind="vendor",
revisions=N,
hosts={"*.myshopify.com"},
identifyingHeaders={{name="x-shopify-shop-api-call-limit"},{name="x-shopify-api-deprecated-reason"},{name="x-shopid"}},
alsoSends={"oauth"},
requestId={{pointer="/errors/*/extensions/requestId",accessor=A("errors",X,"extensions","requestId"),list=A("errors")},{header="x-request-id"}},
errors={
throttled={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["query-too-expensive"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["access-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["shop-inactive"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["graphql-internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["query-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["shop-frozen"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["validation-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["shop-locked"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["security-rejection"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="QJI9tIOtbqpk",
mediaType=N,
code={},
message={{pointer="/errors",accessor=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={401},headers={}},
{error="shop-frozen",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={402},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={405},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={409},headers={}},
{error="validation-failed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={422},headers={}},
{error="shop-locked",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={423},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={429},headers={}},
{error="security-rejection",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={430},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="QJI9tIOtbqpk",status={502,503,504},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[2],
guardKey="OmtJUtNvX2mZ",
mediaType=N,
code={{pointer="/errors/*/extensions/code",accessor=A("errors",X,"extensions","code"),list=A("errors")}},
message={{pointer="/errors/*/message",accessor=A("errors",X,"message"),list=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="throttled",surfaces={"rest"},matchBy={codes={"THROTTLED"}},revisions=N,guard=G[3],guardKey="PwdN_OVcNjzw",status=N,headers={}},
{error="query-too-expensive",surfaces={"rest"},matchBy={codes={"MAX_COST_EXCEEDED"}},revisions=N,guard=G[4],guardKey="Lg9AZJIIS8Wa",status=N,headers={}},
{error="access-denied",surfaces={"rest"},matchBy={codes={"ACCESS_DENIED"}},revisions=N,guard=G[5],guardKey="5xv0x6rQ0YW7",status=N,headers={}},
{error="shop-inactive",surfaces={"rest"},matchBy={codes={"SHOP_INACTIVE"}},revisions=N,guard=G[6],guardKey="1fyfeFYlNftV",status=N,headers={}},
{error="graphql-internal-error",surfaces={"rest"},matchBy={codes={"INTERNAL_SERVER_ERROR"}},revisions=N,guard=G[7],guardKey="63dAI55gCSFr",status=N,headers={}},
{error="query-failed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[2],guardKey="OmtJUtNvX2mZ",status={200},headers={}},
},
},
},
}
