local N,T,B,U,O,L,S,Q,A,X,P=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","message"},
{"/message","type","string"},
{"/documentation_url","type",{"string","null"}},
{"/status","type",{"string","null"}},
{"/message","pattern","^API rate limit "},
{"/message","pattern","^You have exceeded a secondary rate limit"},
{"/message","pattern","^You have triggered an abuse detection mechanism"},
{"/message","pattern","^Maximum number of login attempts exceeded"},
{"/message","pattern","^Resource protected by organization SAML enforcement"},
{"/message","pattern","^Resource not accessible by "},
{"/message","pattern","^At least one email address must be verified"},
{"/message","pattern","^Sorry[.] Your account was suspended"},
{"/message","pattern","^The repository has been disabled due to a billing issue"},
{"/message","pattern","^Repository access blocked"},
{"/message","pattern","^This installation "},
{"/message","pattern","^This API returns blobs up to "},
{"/message","const","Problems parsing JSON"},
{"/message","const","Body should be a JSON object"},
{"/message","pattern","^Bad credentials"},
{"/message","const","Branch not protected"},
{"","required","errors"},
{"/errors","type","array"},
{"/errors","minItems",1,"1"},
{{"/errors/",""},"type","object"},
{{"/errors/","/code"},"type","string"},
{{"/errors/","/resource"},"type",{"string","null"}},
{{"/errors/","/field"},"type",{"string","null"}},
{{"/errors/","/message"},"type",{"string","null"}},
{"/errors","contains"},
{"","type","string"},
{"","pattern","^[\\r\\n]{0,4}Request forbidden by administrative rules"},
}
local R
R={
function(s) local i=1 return U(s,i,i+14)=="API rate limit " end,
function(s) local i=1 return U(s,i,i+39)=="You have exceeded a secondary rate limit" end,
function(s) local i=1 return U(s,i,i+46)=="You have triggered an abuse detection mechanism" end,
function(s) local i=1 return U(s,i,i+40)=="Maximum number of login attempts exceeded" end,
function(s) local i=1 return U(s,i,i+50)=="Resource protected by organization SAML enforcement" end,
function(s) local i=1 return U(s,i,i+26)=="Resource not accessible by " end,
function(s) local i=1 return U(s,i,i+42)=="At least one email address must be verified" end,
function(s) local b local i=1 if not(U(s,i,i+4)=="Sorry") then return false end i=i+5 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return U(s,i,i+26)==" Your account was suspended" end,
function(s) local i=1 return U(s,i,i+54)=="The repository has been disabled due to a billing issue" end,
function(s) local i=1 return U(s,i,i+24)=="Repository access blocked" end,
function(s) local i=1 return U(s,i,i+17)=="This installation " end,
function(s) local i=1 return U(s,i,i+28)=="This API returns blobs up to " end,
function(s) local i=1 return U(s,i,i+14)=="Bad credentials" end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+40)=="Request forbidden by administrative rules" end
return function(s) local b local i=1 for _=1,4 do if k[1](s,i) then return true end b=B(s,i) or -1 if not(b==10 or b==13) then return false end i=i+1 end return k[1](s,i) end
end)(),
}
local I
I={
function(item)
if not O(item) then return false end
if item.code~="already_exists" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="missing" then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~="missing_field" and code~="invalid" and code~="unprocessable" and code~="custom" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[1](message) then return 6 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[2](message) then return 7 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[3](message) then return 8 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[4](message) then return 9 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[5](message) then return 10 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[6](message) then return 11 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[7](message) then return 12 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[8](message) then return 13 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[9](message) then return 14 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[10](message) then return 15 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[11](message) then return 16 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[12](message) then return 17 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Problems parsing JSON" then return 18 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Body should be a JSON object" then return 19 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[13](message) then return 20 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Branch not protected" then return 21 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and status~=N then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local errors=body.errors
if errors==nil then return 22 end
if not L(errors) then return 23 end
if #errors<1 then return 24 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 25,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 26,{i-1} end
local resource=item.resource
if resource~=nil and T(resource)~="string" and resource~=N then return 27,{i-1} end
local field=item.field
if field~=nil and T(field)~="string" and field~=N then return 28,{i-1} end
local itemMessage=item.message
if itemMessage~=nil and T(itemMessage)~="string" and itemMessage~=N then return 29,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local errors=body.errors
if errors==nil then return 22 end
if not L(errors) then return 23 end
if #errors<1 then return 24 end
if not S(errors,I[1]) then return 30 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 25,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 26,{i-1} end
local resource=item.resource
if resource~=nil and T(resource)~="string" and resource~=N then return 27,{i-1} end
local field=item.field
if field~=nil and T(field)~="string" and field~=N then return 28,{i-1} end
local itemMessage=item.message
if itemMessage~=nil and T(itemMessage)~="string" and itemMessage~=N then return 29,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local errors=body.errors
if errors==nil then return 22 end
if not L(errors) then return 23 end
if #errors<1 then return 24 end
if not S(errors,I[2]) then return 30 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 25,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 26,{i-1} end
local resource=item.resource
if resource~=nil and T(resource)~="string" and resource~=N then return 27,{i-1} end
local field=item.field
if field~=nil and T(field)~="string" and field~=N then return 28,{i-1} end
local itemMessage=item.message
if itemMessage~=nil and T(itemMessage)~="string" and itemMessage~=N then return 29,{i-1} end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local documentationUrl=body.documentation_url
if documentationUrl~=nil and T(documentationUrl)~="string" and documentationUrl~=N then return 4 end
local errors=body.errors
if errors==nil then return 22 end
if not L(errors) then return 23 end
if #errors<1 then return 24 end
if not S(errors,I[3]) then return 30 end
for i=1,#errors do
local item=errors[i]
if not O(item) then return 25,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 26,{i-1} end
local resource=item.resource
if resource~=nil and T(resource)~="string" and resource~=N then return 27,{i-1} end
local field=item.field
if field~=nil and T(field)~="string" and field~=N then return 28,{i-1} end
local itemMessage=item.message
if itemMessage~=nil and T(itemMessage)~="string" and itemMessage~=N then return 29,{i-1} end
end
end,J),
Q(function(body)
if T(body)~="string" then return 31 end
end,J),
Q(function(body)
if T(body)~="string" then return 31 end
if not R[14](body) then return 32 end
end,J),
}
return {
id="github",
kind="vendor",
revisions=N,
hosts={"api.github.com"},
identifyingHeaders={{name="x-github-request-id"},{name="x-github-media-type"}},
requestId={{header="x-github-request-id"}},
errors={
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["no-requests-left"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["secondary-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["abuse-detected"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["too-many-logins"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["saml-required"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-accessible"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["email-unverified"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["account-suspended"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["billing-issue"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["repository-blocked"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["installation-suspended"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["content-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["user-agent-required"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["two-factor-required"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["problems-parsing-json"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["body-not-object"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-credentials"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["branch-not-protected"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["related-resource-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-field"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["validation-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unavailable-for-legal-reasons"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="iam6QXlnuP7e",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="rate-limited",surfaces={"rest"},matchBy={pattern=P(R[1],"^API rate limit ")},revisions=N,guard=G[2],guardKey="z6-ByMZc15xO",status={403,429},headers={}},
{error="secondary-rate-limited",surfaces={"rest"},matchBy={pattern=P(R[2],"^You have exceeded a secondary rate limit")},revisions=N,guard=G[3],guardKey="-YZv0MY0eVvV",status={403,429},headers={}},
{error="abuse-detected",surfaces={"rest"},matchBy={pattern=P(R[3],"^You have triggered an abuse detection mechanism")},revisions=N,guard=G[4],guardKey="jOiaMakhO_KP",status={403},headers={}},
{error="too-many-logins",surfaces={"rest"},matchBy={pattern=P(R[4],"^Maximum number of login attempts exceeded")},revisions=N,guard=G[5],guardKey="bHNXgzKQkfYV",status={403},headers={}},
{error="saml-required",surfaces={"rest"},matchBy={pattern=P(R[5],"^Resource protected by organization SAML enforcement")},revisions=N,guard=G[6],guardKey="AjMw4sxWT9vc",status={403},headers={}},
{error="not-accessible",surfaces={"rest"},matchBy={pattern=P(R[6],"^Resource not accessible by ")},revisions=N,guard=G[7],guardKey="0xwitMPfC1G8",status=N,headers={}},
{error="email-unverified",surfaces={"rest"},matchBy={pattern=P(R[7],"^At least one email address must be verified")},revisions=N,guard=G[8],guardKey="zn4iFVCUo92b",status={403},headers={}},
{error="account-suspended",surfaces={"rest"},matchBy={pattern=P(R[8],"^Sorry[.] Your account was suspended")},revisions=N,guard=G[9],guardKey="o2449PC2W6TE",status={403},headers={}},
{error="billing-issue",surfaces={"rest"},matchBy={pattern=P(R[9],"^The repository has been disabled due to a billing issue")},revisions=N,guard=G[10],guardKey="3AfsX8bi2J8E",status={403},headers={}},
{error="repository-blocked",surfaces={"rest"},matchBy={pattern=P(R[10],"^Repository access blocked")},revisions=N,guard=G[11],guardKey="2SyRwk7DCWQ5",status=N,headers={}},
{error="installation-suspended",surfaces={"rest"},matchBy={pattern=P(R[11],"^This installation ")},revisions=N,guard=G[12],guardKey="QmQstuJZOacI",status={403},headers={}},
{error="content-too-large",surfaces={"rest"},matchBy={pattern=P(R[12],"^This API returns blobs up to ")},revisions=N,guard=G[13],guardKey="EWgQs2oXVXPw",status={403},headers={}},
{error="two-factor-required",surfaces={"rest"},matchBy={status=true,conditions={{header="x-github-otp",present=true}}},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={401},headers={}},
{error="problems-parsing-json",surfaces={"rest"},matchBy={text="Problems parsing JSON"},revisions=N,guard=G[14],guardKey="D-K7ywWZ58yr",status={400},headers={}},
{error="body-not-object",surfaces={"rest"},matchBy={text="Body should be a JSON object"},revisions=N,guard=G[15],guardKey="IKbr7_8CcZyh",status={400},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={400},headers={}},
{error="bad-credentials",surfaces={"rest"},matchBy={pattern=P(R[13],"^Bad credentials")},revisions=N,guard=G[16],guardKey="foljRo29OVoG",status={401},headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={403},headers={}},
{error="branch-not-protected",surfaces={"rest"},matchBy={text="Branch not protected"},revisions=N,guard=G[17],guardKey="UNoD3wAFHV1k",status={404},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={405},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={406,415},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={409},headers={}},
{error="validation-failed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={422},headers={}},
{error="unavailable-for-legal-reasons",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={451},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={429},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="iam6QXlnuP7e",status={502,503,504},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="yvdmN9Nw8gHz",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="no-requests-left",surfaces={"rest"},matchBy={status=true,conditions={{header="x-ratelimit-remaining",equals="0"}}},revisions=N,guard=G[1],guardKey="yvdmN9Nw8gHz",status={403,429},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[18],
guardKey="UrkVvqvDvyjo",
mediaType=N,
code={{pointer="/errors/*/code",accessor=A("errors",X,"code"),list=A("errors")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="already-exists",surfaces={"rest"},matchBy={codes={"already_exists"}},revisions=N,guard=G[19],guardKey="1VJt1sy4p1Lb",status={422},headers={}},
{error="related-resource-missing",surfaces={"rest"},matchBy={codes={"missing"}},revisions=N,guard=G[20],guardKey="FNPaIaLvT0t7",status={422},headers={}},
{error="invalid-field",surfaces={"rest"},matchBy={codes={"missing_field","invalid","unprocessable","custom"}},revisions=N,guard=G[21],guardKey="pgpzQezQeFz9",status={422},headers={}},
},
},
{
shape="text",
surfaces={"rest"},
guard=G[22],
guardKey="AEBOaGQVNw8X",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="user-agent-required",surfaces={"rest"},matchBy={pattern=P(R[14],"^[\\r\\n]{0,4}Request forbidden by administrative rules")},revisions=N,guard=G[23],guardKey="4geyYk08sIPd",status={403},headers={}},
},
},
},
}
