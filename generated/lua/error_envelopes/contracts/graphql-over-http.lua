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
{"/errors","contains"},
}
local I
I={
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="GRAPHQL_PARSE_FAILED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
local code=extensions.code
if code~="GRAPHQL_VALIDATION_FAILED" and code~="MAX_RECURSIVE_SELECTIONS_EXCEEDED" and code~="INTROSPECTION_DISABLED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="BAD_USER_INPUT" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="OPERATION_RESOLUTION_FAILURE" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="BAD_REQUEST" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="PERSISTED_QUERY_NOT_FOUND" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="PERSISTED_QUERY_NOT_SUPPORTED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="UNAUTHENTICATED" then return false end
return true
end,
function(item)
if not O(item) then return false end
local extensions=item.extensions
if not O(extensions) then return false end
if extensions.code~="FORBIDDEN" then return false end
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
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[1]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[2]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[3]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[4]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[5]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[6]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[7]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[8]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[9]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local errors=body.errors
if errors==nil then return 2 end
if not L(errors) then return 3 end
if #errors<1 then return 4 end
if not S(errors,I[10]) then return 9 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 5,{i-1} end
local message=item.message
if message==nil then return 6,{i-1} end
if T(message)~="string" then return 7,{i-1} end
local extensions=item.extensions
if extensions~=nil and not O(extensions) then return 8,{i-1} end
end
end,J),
}
return {
id="graphql-over-http",
kind="dialect",
revisions=N,
errors={
["parse-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["validation-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-user-input"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["operation-resolution-failure"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["persisted-query-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["persisted-query-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="0jwi7Q0ymsx4",
mediaType=N,
code={{pointer="/errors/*/extensions/code",accessor=A("errors",X,"extensions","code"),list=A("errors")}},
message={{pointer="/errors/*/message",accessor=A("errors",X,"message"),list=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="parse-failed",surfaces={"rest"},matchBy={codes={"GRAPHQL_PARSE_FAILED"}},revisions=N,guard=G[2],guardKey="Id57_DW4w2fO",status={200,400},headers={}},
{error="validation-failed",surfaces={"rest"},matchBy={codes={"GRAPHQL_VALIDATION_FAILED","MAX_RECURSIVE_SELECTIONS_EXCEEDED","INTROSPECTION_DISABLED"}},revisions=N,guard=G[3],guardKey="-lJKsn3SjenU",status={200,400,422},headers={}},
{error="bad-user-input",surfaces={"rest"},matchBy={codes={"BAD_USER_INPUT"}},revisions=N,guard=G[4],guardKey="17pcUefrJHNf",status={200,400,422},headers={}},
{error="operation-resolution-failure",surfaces={"rest"},matchBy={codes={"OPERATION_RESOLUTION_FAILURE"}},revisions=N,guard=G[5],guardKey="TwYzY4hZzPcA",status={200,400,422},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={codes={"BAD_REQUEST"}},revisions=N,guard=G[6],guardKey="mRJNVXok45mB",status={200,400,422},headers={}},
{error="persisted-query-not-found",surfaces={"rest"},matchBy={codes={"PERSISTED_QUERY_NOT_FOUND"}},revisions=N,guard=G[7],guardKey="96MVG9oFYo51",status={200,400,404},headers={}},
{error="persisted-query-not-supported",surfaces={"rest"},matchBy={codes={"PERSISTED_QUERY_NOT_SUPPORTED"}},revisions=N,guard=G[8],guardKey="jd5JToi5ciWE",status={200,400},headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={codes={"UNAUTHENTICATED"}},revisions=N,guard=G[9],guardKey="BvcGJ3qjhLaA",status={200,400,401,500},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"FORBIDDEN"}},revisions=N,guard=G[10],guardKey="BXrsyWcvgP7H",status={200,403,500},headers={}},
{error="internal-server-error",surfaces={"rest"},matchBy={codes={"INTERNAL_SERVER_ERROR"}},revisions=N,guard=G[11],guardKey="my__4PAC9g-a",status={200,500},headers={}},
},
},
},
}
