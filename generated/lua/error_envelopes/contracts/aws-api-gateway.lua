local N,T,B,U,O,Q,A,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","message"},
{"/message","type",{"string","null"}},
{"/message","const","Missing Authentication Token"},
{"/message","const","Limit Exceeded"},
{"/message","const","Too Many Requests"},
{"/message","const","Forbidden"},
{"/message","type","string"},
{"/message","pattern","^User(?: is not authorized to access this resource|: .+ is not authorized to perform: execute-api:)"},
{"/message","const","The security token included in the request is invalid."},
{"/message","pattern","^(?:Signature expired|The security token included in the request is expired)"},
{"/message","const","Unauthorized"},
{"/message","const","Invalid request body"},
{"/message","pattern","^Missing required request parameters: \\["},
{"/message","const","Unsupported Media Type"},
{"/message","pattern","^(?:Request Too Long|HTTP content length exceeded [0-9]{1,20} bytes\\.)$"},
{"/message","const","Endpoint request timed out"},
{"/message","pattern","^Internal [Ss]erver [Ee]rror$"},
{"/message","pattern","^(?:null|Internal server error)$"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+41)==" is not authorized to access this resource" end
k[2]=function(s,i) return U(s,i,i+42)==" is not authorized to perform: execute-api:" end
k[3]=function(s,i) local b,c if not(U(s,i,i+1)==": ") then return false end i=i+2 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local i=1 if not(U(s,i,i+3)=="User") then return false end i=i+4 return k[1](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+16)=="Signature expired" end
k[2]=function(s,i) return U(s,i,i+52)=="The security token included in the request is expired" end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+37)=="Missing required request parameters: [" end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+15)=="Request Too Long") then return false end i=i+16 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+6)==" bytes.") then return false end i=i+7 return i>#s end
k[3]=function(s,i) local b if not(U(s,i,i+28)=="HTTP content length exceeded ") then return false end i=i+29 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,19 do if k[2](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[2](s,i) end
return function(s) local i=1 return k[1](s,i) or k[3](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+8)=="Internal ") then return false end i=i+9 b=B(s,i) or -1 if not(b==83 or b==115) then return false end i=i+1 if not(U(s,i,i+5)=="erver ") then return false end i=i+6 b=B(s,i) or -1 if not(b==69 or b==101) then return false end i=i+1 if not(U(s,i,i+3)=="rror") then return false end i=i+4 return i>#s end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+3)=="null") then return false end i=i+4 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+20)=="Internal server error") then return false end i=i+21 return i>#s end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) end
end)(),
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" and message~=N then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Missing Authentication Token" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Limit Exceeded" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Too Many Requests" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Forbidden" then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[1](message) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The security token included in the request is invalid." then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[2](message) then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Unauthorized" then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Invalid request body" then return 13 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[3](message) then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Unsupported Media Type" then return 15 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[4](message) then return 16 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Endpoint request timed out" then return 17 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[5](message) then return 18 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 8 end
if not R[6](message) then return 19 end
end,J),
}
return {
id="aws-api-gateway",
kind="implementation",
revisions=N,
requestId={{header="x-amzn-requestid"},{header="apigw-requestid"},{header="x-amz-apigw-id"}},
errors={
["route-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["quota-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
throttled={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["access-denied"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["token-invalid"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["signature-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["body-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["parameters-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["media-type-unsupported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["integration-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["authorizer-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="z9DmsesdFXyt",
mediaType=N,
code={{header="x-amzn-errortype",before=":"}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="route-not-found",surfaces={"rest"},matchBy={text="Missing Authentication Token"},revisions=N,guard=G[2],guardKey="I6D2kM9CxiCS",status={403},headers={}},
{error="quota-exceeded",surfaces={"rest"},matchBy={text="Limit Exceeded"},revisions=N,guard=G[3],guardKey="vJhvYdMfgiw0",status={429},headers={}},
{error="throttled",surfaces={"rest"},matchBy={codes={"TooManyRequestsException"},text="Too Many Requests"},revisions=N,guard=G[4],guardKey="MEF1StRk52ik",status={429},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"ForbiddenException"},text="Forbidden"},revisions=N,guard=G[5],guardKey="QSWaYNva303V",status={403},headers={}},
{error="access-denied",surfaces={"rest"},matchBy={pattern=P(R[1],"^User(?: is not authorized to access this resource|: .+ is not authorized to perform: execute-api:)")},revisions=N,guard=G[6],guardKey="Zolm-Y-ACsCw",status={403},headers={}},
{error="token-invalid",surfaces={"rest"},matchBy={codes={"AccessDeniedException","UnrecognizedClientException"},text="The security token included in the request is invalid."},revisions=N,guard=G[7],guardKey="J5KWjU5MclZI",status={403},headers={}},
{error="signature-expired",surfaces={"rest"},matchBy={codes={"InvalidSignatureException","ExpiredTokenException"},pattern=P(R[2],"^(?:Signature expired|The security token included in the request is expired)")},revisions=N,guard=G[8],guardKey="xHNHE26VBm5X",status={403},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={"UnauthorizedException"},text="Unauthorized"},revisions=N,guard=G[9],guardKey="rlo2IjWFI2_G",status={401},headers={}},
{error="body-invalid",surfaces={"rest"},matchBy={codes={"BadRequestException"},text="Invalid request body"},revisions=N,guard=G[10],guardKey="VSuUvwza30Kc",status={400},headers={}},
{error="parameters-missing",surfaces={"rest"},matchBy={codes={"BadRequestException"},pattern=P(R[3],"^Missing required request parameters: \\[")},revisions=N,guard=G[11],guardKey="LOPAxSck19uo",status={400},headers={}},
{error="media-type-unsupported",surfaces={"rest"},matchBy={codes={"BadRequestException","UnsupportedMediaTypeException"},text="Unsupported Media Type"},revisions=N,guard=G[12],guardKey="3jLDTFnl8bAi",status={415},headers={}},
{error="request-too-large",surfaces={"rest"},matchBy={codes={"RequestEntityTooLargeException","RequestTooLargeException"},pattern=P(R[4],"^(?:Request Too Long|HTTP content length exceeded [0-9]{1,20} bytes\\.)$")},revisions=N,guard=G[13],guardKey="bDVKsNbg2s_U",status={413},headers={}},
{error="integration-timeout",surfaces={"rest"},matchBy={text="Endpoint request timed out"},revisions=N,guard=G[14],guardKey="2Wcwti-4ru5Z",status={504},headers={}},
{error="internal-error",surfaces={"rest"},matchBy={codes={"InternalServerErrorException","InternalServerException"},pattern=P(R[5],"^Internal [Ss]erver [Ee]rror$")},revisions=N,guard=G[15],guardKey="U-MwVh0tpCIs",status=N,headers={}},
{error="authorizer-failed",surfaces={"rest"},matchBy={codes={"AuthorizerConfigurationException","AuthorizerFailureException"},pattern=P(R[6],"^(?:null|Internal server error)$")},revisions=N,guard=G[16],guardKey="GF4IbofaJTeM",status={500},headers={}},
},
},
},
}
