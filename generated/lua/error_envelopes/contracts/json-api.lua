local N,T,O,L,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","errors"},
{"/errors","type","array"},
{"/errors","minItems",1,"1"},
{{"/errors/",""},"type","object"},
{{"/errors/","/title"},"type",{"string","null"}},
{{"/errors/","/detail"},"type",{"string","null"}},
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
local title=item.title
if title~=nil and T(title)~="string" and title~=N then return 6,{i-1} end
local detail=item.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7,{i-1} end
end
end,J),
}
return {
id="json-api",
kind="dialect",
revisions=N,
errors={
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unprocessable-content"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="ZbKDygofHrvk",
mediaType="application/vnd.api+json",
code={{pointer="/errors/*/code",accessor=A("errors",X,"code"),list=A("errors")}},
message={{pointer="/errors/*/detail",accessor=A("errors",X,"detail"),list=A("errors")},{pointer="/errors/*/title",accessor=A("errors",X,"title"),list=A("errors")}},
waits={},
statusMirror=N,
forms={
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={400},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={404},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={406},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={409},headers={}},
{error="unsupported-media-type",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={415},headers={}},
{error="unprocessable-content",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={422},headers={}},
{error="internal-server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="ZbKDygofHrvk",status={500},headers={}},
},
},
},
}
