local N,T,U,O,F,Q,A,P=require("error_envelopes.null"),type,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").number,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","string"},
{"/error_description","type",{"string","null"}},
{"/estimated_time","type",{"number","null"}},
{"/error","pattern","^You have exceeded your monthly included credits"},
}
local R
R={
function(s) local i=1 return U(s,i,i+46)=="You have exceeded your monthly included credits" end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if T(error)~="string" then return 3 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" and errorDescription~=N then return 4 end
local estimatedTime=body.estimated_time
if estimatedTime~=nil and not F(estimatedTime) and estimatedTime~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if T(error)~="string" then return 3 end
if not R[1](error) then return 6 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" and errorDescription~=N then return 4 end
local estimatedTime=body.estimated_time
if estimatedTime~=nil and not F(estimatedTime) and estimatedTime~=N then return 5 end
end,J),
}
return {
id="hugging-face",
kind="vendor",
revisions=N,
hosts={"huggingface.co","hf.co","router.huggingface.co","api-inference.huggingface.co"},
alsoSends={"openai-compatible"},
requestId={{header="x-request-id"},{header="x-amzn-trace-id"},{header="x-amz-cf-id"}},
errors={
["repository-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["revision-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["entry-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["gated-repository"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["repository-disabled"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["model-loading"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["credits-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="jl0IGa5qrXLD",
mediaType=N,
code={{header="x-error-code"}},
message={{pointer="/error",accessor=A("error")},{header="x-error-message"}},
waits={{pointer="/estimated_time",accessor=A("estimated_time"),unit="seconds"}},
statusMirror=N,
forms={
{error="repository-not-found",surfaces={"rest"},matchBy={codes={"RepoNotFound"}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="revision-not-found",surfaces={"rest"},matchBy={codes={"RevisionNotFound"}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="entry-not-found",surfaces={"rest"},matchBy={codes={"EntryNotFound"}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="gated-repository",surfaces={"rest"},matchBy={codes={"GatedRepo"}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="repository-disabled",surfaces={"rest"},matchBy={conditions={{header="x-error-message",equals="Access to this resource is disabled."},{pointer="/estimated_time",accessor=A("estimated_time"),present=false}}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="model-loading",surfaces={"rest"},matchBy={conditions={{pointer="/estimated_time",accessor=A("estimated_time"),present=true}}},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status=N,headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={400},headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={401},headers={}},
{error="credits-exceeded",surfaces={"rest"},matchBy={pattern=P(R[1],"^You have exceeded your monthly included credits")},revisions=N,guard=G[2],guardKey="ttCp_F6H9W0K",status=N,headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={404},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={429},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="jl0IGa5qrXLD",status={502,503,504},headers={}},
},
},
},
}
