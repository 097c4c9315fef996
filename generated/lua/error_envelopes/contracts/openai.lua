local N,T,U,O,Z,Q,A,P=require("error_envelopes.null"),type,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/type","type",{"string","null"}},
{"/error/code","type",{"string","null"}},
{"/error","required","code"},
{"/error/code","const","invalid_api_key"},
{"/error/code","const","unsupported_country_region_territory"},
{"/error/code","const","credit_balance_exhausted"},
{"/error/code","const","organization_spend_limit_exceeded"},
{"/error/code","const","project_spend_limit_exceeded"},
{"/error/code","const","organization_usage_limit_exceeded"},
{"/error/code","const","billing_hard_limit_reached"},
{"/error/code","const","billing_not_active"},
{"/error/code","const","rate_limit_exceeded"},
{"/error/code","const","slow_down"},
{"/error/code","const","server_is_overloaded"},
{"/error/code","const","context_length_exceeded"},
{"/error/code","const","model_not_found"},
{"/error/code","enum",{"cyber_policy","bio_policy","invalid_prompt","content_policy_violation","image_content_policy_violation"}},
{"/error/code","const","server_error"},
{"/error/message","pattern","^You have insufficient permissions for this operation\\."},
{"/error","required","type"},
{"/error/type","const","invalid_request_error"},
{"/error/type","const","insufficient_quota"},
{"/error/type","const","server_error"},
{"","required","type"},
{"/type","const","error"},
{"/code","type",{"string","null"}},
{"","required","message"},
{"/message","type","string"},
{"/param","type",{"string","null"}},
{"/sequence_number","type",{"integer","null"}},
{"","required","code"},
{"/code","enum",{"server_error","vector_store_timeout"}},
{"/code","const","rate_limit_exceeded"},
{"/type","const","response.failed"},
{"","required","response"},
{"/response","type","object"},
{"/response","required","error"},
{"/response/error","type","object"},
{"/response/error","required","code"},
{"/response/error/code","type","string"},
{"/response/error","required","message"},
{"/response/error/message","type","string"},
{"/response/error/code","enum",{"server_error","vector_store_timeout"}},
{"/response/error/code","const","rate_limit_exceeded"},
}
local R
R={
function(s) local i=1 return U(s,i,i+52)=="You have insufficient permissions for this operation." end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="invalid_api_key" then return 9 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="unsupported_country_region_territory" then return 10 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="credit_balance_exhausted" then return 11 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="organization_spend_limit_exceeded" then return 12 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="project_spend_limit_exceeded" then return 13 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="organization_usage_limit_exceeded" then return 14 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="billing_hard_limit_reached" then return 15 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="billing_not_active" then return 16 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="rate_limit_exceeded" then return 17 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="slow_down" then return 18 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="server_is_overloaded" then return 19 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="context_length_exceeded" then return 20 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="model_not_found" then return 21 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
local code=error.code
if code==nil then return 8 end
if code~="cyber_policy" and code~="bio_policy" and code~="invalid_prompt" and code~="content_policy_violation" and code~="image_content_policy_violation" then return 22 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 8 end
if code~="server_error" then return 23 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[1](message) then return 24 end
local type=error.type
if type~=nil and T(type)~="string" and type~=N then return 6 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 25 end
if type~="invalid_request_error" then return 26 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 25 end
if type~="insufficient_quota" then return 27 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 25 end
if type~="server_error" then return 28 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="error" then return 30 end
local code=body.code
if code~=nil and T(code)~="string" and code~=N then return 31 end
local message=body.message
if message==nil then return 32 end
if T(message)~="string" then return 33 end
local param=body.param
if param~=nil and T(param)~="string" and param~=N then return 34 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="error" then return 30 end
local code=body.code
if code==nil then return 36 end
if code~="server_error" and code~="vector_store_timeout" then return 37 end
local message=body.message
if message==nil then return 32 end
if T(message)~="string" then return 33 end
local param=body.param
if param~=nil and T(param)~="string" and param~=N then return 34 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="error" then return 30 end
local code=body.code
if code==nil then return 36 end
if code~="rate_limit_exceeded" then return 38 end
local message=body.message
if message==nil then return 32 end
if T(message)~="string" then return 33 end
local param=body.param
if param~=nil and T(param)~="string" and param~=N then return 34 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="response.failed" then return 39 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
local response=body.response
if response==nil then return 40 end
if not O(response) then return 41 end
local error=response.error
if error==nil then return 42 end
if not O(error) then return 43 end
local code=error.code
if code==nil then return 44 end
if T(code)~="string" then return 45 end
local message=error.message
if message==nil then return 46 end
if T(message)~="string" then return 47 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="response.failed" then return 39 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
local response=body.response
if response==nil then return 40 end
if not O(response) then return 41 end
local error=response.error
if error==nil then return 42 end
if not O(error) then return 43 end
local code=error.code
if code==nil then return 44 end
if code~="server_error" and code~="vector_store_timeout" then return 48 end
local message=error.message
if message==nil then return 46 end
if T(message)~="string" then return 47 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 29 end
if type~="response.failed" then return 39 end
local sequenceNumber=body.sequence_number
if sequenceNumber~=nil and not Z(sequenceNumber) and sequenceNumber~=N then return 35 end
local response=body.response
if response==nil then return 40 end
if not O(response) then return 41 end
local error=response.error
if error==nil then return 42 end
if not O(error) then return 43 end
local code=error.code
if code==nil then return 44 end
if code~="rate_limit_exceeded" then return 49 end
local message=error.message
if message==nil then return 46 end
if T(message)~="string" then return 47 end
end,J),
}
return {
id="openai",
kind="vendor",
revisions=N,
hosts={"api.openai.com"},
identifyingHeaders={{name="openai-organization"}},
requestId={{header="x-request-id"}},
retryOverride={header="x-should-retry",retry={"true"},doNotRetry={"false"}},
errors={
["invalid-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["unsupported-region"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["credit-balance-exhausted"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["organization-spend-limit"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["project-spend-limit"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["organization-usage-limit"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["billing-hard-limit"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["billing-not-active"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["slow-down"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
overloaded={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["context-length-exceeded"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["model-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["policy-violation"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["generation-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["insufficient-quota"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["missing-scope"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["authentication-failed"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["permission-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["resource-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff=N},
["stream-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["stream-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["response-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["response-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="3y9tVnMGsbpX",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="invalid-api-key",surfaces={"rest"},matchBy={codes={"invalid_api_key"}},revisions=N,guard=G[2],guardKey="W1MryT92llOV",status=N,headers={}},
{error="unsupported-region",surfaces={"rest"},matchBy={codes={"unsupported_country_region_territory"}},revisions=N,guard=G[3],guardKey="_Er8Ao5a9sCs",status={403},headers={}},
{error="credit-balance-exhausted",surfaces={"rest"},matchBy={codes={"credit_balance_exhausted"}},revisions=N,guard=G[4],guardKey="QKJvfAlKuU5R",status={429},headers={}},
{error="organization-spend-limit",surfaces={"rest"},matchBy={codes={"organization_spend_limit_exceeded"}},revisions=N,guard=G[5],guardKey="p3iwl7gHGw0r",status={429},headers={}},
{error="project-spend-limit",surfaces={"rest"},matchBy={codes={"project_spend_limit_exceeded"}},revisions=N,guard=G[6],guardKey="53Fu05QhkZVZ",status={429},headers={}},
{error="organization-usage-limit",surfaces={"rest"},matchBy={codes={"organization_usage_limit_exceeded"}},revisions=N,guard=G[7],guardKey="bB3SIlPLSYMa",status={429},headers={}},
{error="billing-hard-limit",surfaces={"rest"},matchBy={codes={"billing_hard_limit_reached"}},revisions=N,guard=G[8],guardKey="uhZCxRsZuEWX",status=N,headers={}},
{error="billing-not-active",surfaces={"rest"},matchBy={codes={"billing_not_active"}},revisions=N,guard=G[9],guardKey="PEAJ6h4dmwBl",status=N,headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={"rate_limit_exceeded"}},revisions=N,guard=G[10],guardKey="5ahucmA3B2Z5",status=N,headers={}},
{error="slow-down",surfaces={"rest"},matchBy={codes={"slow_down"}},revisions=N,guard=G[11],guardKey="55iYVBQxflJk",status={429,503},headers={}},
{error="overloaded",surfaces={"rest"},matchBy={codes={"server_is_overloaded"}},revisions=N,guard=G[12],guardKey="40OvWpM0Ye2-",status={503},headers={}},
{error="context-length-exceeded",surfaces={"rest"},matchBy={codes={"context_length_exceeded"}},revisions=N,guard=G[13],guardKey="hDEbRpdNaz0t",status=N,headers={}},
{error="model-not-found",surfaces={"rest"},matchBy={codes={"model_not_found"}},revisions=N,guard=G[14],guardKey="sNpEMtvN5IE8",status=N,headers={}},
{error="policy-violation",surfaces={"rest"},matchBy={codes={"cyber_policy","bio_policy","invalid_prompt","content_policy_violation","image_content_policy_violation"}},revisions=N,guard=G[15],guardKey="B75OA530bkKc",status=N,headers={}},
{error="generation-failed",surfaces={"rest"},matchBy={codes={"server_error"}},revisions=N,guard=G[16],guardKey="5xeEAFMMWx6w",status=N,headers={}},
{error="missing-scope",surfaces={"rest"},matchBy={pattern=P(R[1],"^You have insufficient permissions for this operation\\.")},revisions=N,guard=G[17],guardKey="DDBKcP5X9XSA",status=N,headers={}},
{error="authentication-failed",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/error/code",accessor=A("error","code"),present=false}}},revisions=N,guard=G[1],guardKey="3y9tVnMGsbpX",status={401},headers={}},
{error="permission-denied",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/error/code",accessor=A("error","code"),present=false}}},revisions=N,guard=G[1],guardKey="3y9tVnMGsbpX",status={403},headers={}},
{error="resource-not-found",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/error/code",accessor=A("error","code"),present=false}}},revisions=N,guard=G[1],guardKey="3y9tVnMGsbpX",status={404},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/error/code",accessor=A("error","code"),present=false}}},revisions=N,guard=G[1],guardKey="3y9tVnMGsbpX",status={409},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="3y9tVnMGsbpX",
mediaType=N,
code={{pointer="/error/type",accessor=A("error","type")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="invalid-request",surfaces={"rest"},matchBy={codes={"invalid_request_error"},status=true},revisions=N,guard=G[18],guardKey="yL6Ah9wBI1yW",status={400,422},headers={}},
{error="insufficient-quota",surfaces={"rest"},matchBy={codes={"insufficient_quota"}},revisions=N,guard=G[19],guardKey="ZXt8pklbB_MV",status=N,headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"server_error"}},revisions=N,guard=G[20],guardKey="E5Vt5UfqxCWR",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[21],
guardKey="pimH7p3U74o1",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="stream-error",surfaces={"rest"},matchBy={codes={"server_error","vector_store_timeout"}},revisions=N,guard=G[22],guardKey="hFYl64MeCYQv",status=N,headers={}},
{error="stream-rate-limited",surfaces={"rest"},matchBy={codes={"rate_limit_exceeded"}},revisions=N,guard=G[23],guardKey="zKQ7A0fotUat",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[24],
guardKey="UlXNR0OzKayG",
mediaType=N,
code={{pointer="/response/error/code",accessor=A("response","error","code")}},
message={{pointer="/response/error/message",accessor=A("response","error","message")}},
waits={},
statusMirror=N,
forms={
{error="response-failed",surfaces={"rest"},matchBy={codes={"server_error","vector_store_timeout"}},revisions=N,guard=G[25],guardKey="GtxWmO07rlUu",status=N,headers={}},
{error="response-rate-limited",surfaces={"rest"},matchBy={codes={"rate_limit_exceeded"}},revisions=N,guard=G[26],guardKey="-jMQ0zGZXPKu",status=N,headers={}},
},
},
},
}
