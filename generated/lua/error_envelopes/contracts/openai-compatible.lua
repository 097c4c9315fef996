local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/type","type",{"string","null"}},
{"/error","required","code"},
{"/error/code","const","invalid_api_key"},
{"/error/code","const","model_not_found"},
{"/error/code","const","context_length_exceeded"},
{"/error/code","enum",{"content_filter","content_policy_violation"}},
{"/error/code","enum",{"rate_limit_exceeded","rate_limit_error"}},
{"/error/code","const","insufficient_quota"},
{"/error/code","const","capacity_exceeded"},
{"/error/code","enum",{"server_is_overloaded","service_unavailable"}},
{"/error/code","const","slow_down"},
{"/error/code","const","server_error"},
{"/error","required","type"},
{"/error/type","const","invalid_request_error"},
{"/error/type","enum",{"BadRequestError","bad_request_error","validation_error"}},
{"/error/type","const","exceed_context_size_error"},
{"/error/type","enum",{"authentication_error","AuthenticationError","auth_error","expired_key","token_not_found_in_db"}},
{"/error/type","enum",{"permission_error","PermissionDeniedError","key_model_access_denied","team_model_access_denied","user_model_access_denied","org_model_access_denied","project_model_access_denied","key_vector_store_access_denied","team_vector_store_access_denied","org_vector_store_access_denied","team_member_permission_error","tool_access_denied"}},
{"/error/type","enum",{"not_found_error","NotFoundError"}},
{"/error/type","enum",{"rate_limit_error","RateLimitError"}},
{"/error/type","const","insufficient_quota"},
{"/error/type","const","budget_exceeded"},
{"/error/type","enum",{"server_error","internal_server_error","InternalServerError","api_error"}},
{"/error/type","enum",{"unavailable_error","service_unavailable_error","overloaded_error","no_db_connection"}},
{"/error/type","enum",{"not_supported_error","NotImplementedError"}},
{"","required","object"},
{"/object","const","error"},
{"","required","message"},
{"/message","type","string"},
{"","required","type"},
{"/type","type","string"},
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
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 7 end
if code~="invalid_api_key" then return 8 end
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
if code==nil then return 7 end
if code~="model_not_found" then return 9 end
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
if code==nil then return 7 end
if code~="context_length_exceeded" then return 10 end
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
if code==nil then return 7 end
if code~="content_filter" and code~="content_policy_violation" then return 11 end
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
if code==nil then return 7 end
if code~="rate_limit_exceeded" and code~="rate_limit_error" then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 7 end
if code~="insufficient_quota" then return 13 end
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
if code==nil then return 7 end
if code~="capacity_exceeded" then return 14 end
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
if code==nil then return 7 end
if code~="server_is_overloaded" and code~="service_unavailable" then return 15 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 7 end
if code~="slow_down" then return 16 end
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
if code==nil then return 7 end
if code~="server_error" then return 17 end
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
local type=error.type
if type==nil then return 18 end
if type~="invalid_request_error" then return 19 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
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
if type==nil then return 18 end
if type~="BadRequestError" and type~="bad_request_error" and type~="validation_error" then return 20 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 18 end
if type~="exceed_context_size_error" then return 21 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
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
if type==nil then return 18 end
if type~="authentication_error" and type~="AuthenticationError" and type~="auth_error" and type~="expired_key" and type~="token_not_found_in_db" then return 22 end
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
if type==nil then return 18 end
if type~="permission_error" and type~="PermissionDeniedError" and type~="key_model_access_denied" and type~="team_model_access_denied" and type~="user_model_access_denied" and type~="org_model_access_denied" and type~="project_model_access_denied" and type~="key_vector_store_access_denied" and type~="team_vector_store_access_denied" and type~="org_vector_store_access_denied" and type~="team_member_permission_error" and type~="tool_access_denied" then return 23 end
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
if type==nil then return 18 end
if type~="not_found_error" and type~="NotFoundError" then return 24 end
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
if type==nil then return 18 end
if type~="rate_limit_error" and type~="RateLimitError" then return 25 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 18 end
if type~="insufficient_quota" then return 26 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 18 end
if type~="budget_exceeded" then return 27 end
local message=error.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
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
if type==nil then return 18 end
if type~="server_error" and type~="internal_server_error" and type~="InternalServerError" and type~="api_error" then return 28 end
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
if type==nil then return 18 end
if type~="unavailable_error" and type~="service_unavailable_error" and type~="overloaded_error" and type~="no_db_connection" then return 29 end
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
if type==nil then return 18 end
if type~="not_supported_error" and type~="NotImplementedError" then return 30 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local object=body.object
if object==nil then return 31 end
if object~="error" then return 32 end
local message=body.message
if message==nil then return 33 end
if T(message)~="string" then return 34 end
local type=body.type
if type==nil then return 35 end
if T(type)~="string" then return 36 end
end,J),
}
return {
id="openai-compatible",
kind="dialect",
revisions=N,
errors={
["invalid-api-key"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["model-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["context-length-exceeded"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["content-filtered"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["insufficient-quota"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["capacity-exceeded"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
overloaded={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["slow-down"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["generation-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["context-size-exceeded"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["authentication-failed"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["permission-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limit-error"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["quota-exhausted"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["budget-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["not-supported"]={category="not-supported",when="never",retryable=false,remedy=N,backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="teZPF48bYGZH",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="invalid-api-key",surfaces={"rest"},matchBy={codes={"invalid_api_key"}},revisions=N,guard=G[2],guardKey="kGFWa6hjVpVW",status=N,headers={}},
{error="model-not-found",surfaces={"rest"},matchBy={codes={"model_not_found"}},revisions=N,guard=G[3],guardKey="NRlEyKtzStIz",status=N,headers={}},
{error="context-length-exceeded",surfaces={"rest"},matchBy={codes={"context_length_exceeded"}},revisions=N,guard=G[4],guardKey="7cpl6qL4J7nU",status=N,headers={}},
{error="content-filtered",surfaces={"rest"},matchBy={codes={"content_filter","content_policy_violation"}},revisions=N,guard=G[5],guardKey="v0U9axLsGKyq",status=N,headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={"rate_limit_exceeded","rate_limit_error"}},revisions=N,guard=G[6],guardKey="D1bRQ7zmI6W6",status=N,headers={}},
{error="insufficient-quota",surfaces={"rest"},matchBy={codes={"insufficient_quota"}},revisions=N,guard=G[7],guardKey="rBkcj1a69v4M",status=N,headers={}},
{error="capacity-exceeded",surfaces={"rest"},matchBy={codes={"capacity_exceeded"}},revisions=N,guard=G[8],guardKey="UtQf3M1585Ok",status={498},headers={}},
{error="overloaded",surfaces={"rest"},matchBy={codes={"server_is_overloaded","service_unavailable"}},revisions=N,guard=G[9],guardKey="sL50DJ2r142R",status=N,headers={}},
{error="slow-down",surfaces={"rest"},matchBy={codes={"slow_down"}},revisions=N,guard=G[10],guardKey="u4zZTWQKU8Ad",status=N,headers={}},
{error="generation-failed",surfaces={"rest"},matchBy={codes={"server_error"}},revisions=N,guard=G[11],guardKey="uGQEfYp7szvq",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="teZPF48bYGZH",
mediaType=N,
code={{pointer="/error/type",accessor=A("error","type")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="invalid-request",surfaces={"rest"},matchBy={codes={"invalid_request_error"},status=true},revisions=N,guard=G[12],guardKey="WO5fsfE6WuK1",status={400,422},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={codes={"BadRequestError","bad_request_error","validation_error"}},revisions=N,guard=G[13],guardKey="ncnhNtt2Kxnt",status=N,headers={}},
{error="context-size-exceeded",surfaces={"rest"},matchBy={codes={"exceed_context_size_error"}},revisions=N,guard=G[14],guardKey="roiiOHytiqsB",status=N,headers={}},
{error="authentication-failed",surfaces={"rest"},matchBy={codes={"authentication_error","AuthenticationError","auth_error","expired_key","token_not_found_in_db"}},revisions=N,guard=G[15],guardKey="PO2Nenm4QF3W",status=N,headers={}},
{error="permission-denied",surfaces={"rest"},matchBy={codes={"permission_error","PermissionDeniedError","key_model_access_denied","team_model_access_denied","user_model_access_denied","org_model_access_denied","project_model_access_denied","key_vector_store_access_denied","team_vector_store_access_denied","org_vector_store_access_denied","team_member_permission_error","tool_access_denied"}},revisions=N,guard=G[16],guardKey="hm5_Wy0IMHyk",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"not_found_error","NotFoundError"}},revisions=N,guard=G[17],guardKey="Y7SKVKbE970u",status=N,headers={}},
{error="rate-limit-error",surfaces={"rest"},matchBy={codes={"rate_limit_error","RateLimitError"}},revisions=N,guard=G[18],guardKey="g_Zzur6op5ei",status=N,headers={}},
{error="quota-exhausted",surfaces={"rest"},matchBy={codes={"insufficient_quota"}},revisions=N,guard=G[19],guardKey="uaLkWB9cvjlw",status=N,headers={}},
{error="budget-exceeded",surfaces={"rest"},matchBy={codes={"budget_exceeded"}},revisions=N,guard=G[20],guardKey="y39DDA8JD4Qd",status=N,headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"server_error","internal_server_error","InternalServerError","api_error"}},revisions=N,guard=G[21],guardKey="d-1Fl8Vw3ovY",status=N,headers={}},
{error="unavailable",surfaces={"rest"},matchBy={codes={"unavailable_error","service_unavailable_error","overloaded_error","no_db_connection"}},revisions=N,guard=G[22],guardKey="Ye_QmoTWuI-V",status=N,headers={}},
{error="not-supported",surfaces={"rest"},matchBy={codes={"not_supported_error","NotImplementedError"}},revisions=N,guard=G[23],guardKey="_ISb87MxAvhI",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[24],
guardKey="5EM2RDZXdg6U",
mediaType=N,
code={{pointer="/type",accessor=A("type")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
},
},
},
}
