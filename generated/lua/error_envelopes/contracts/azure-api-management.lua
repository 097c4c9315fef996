local N,T,B,U,O,Z,Q,A,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","statusCode"},
{"/statusCode","type","integer"},
{"","required","message"},
{"/message","type","string"},
{"/activityId","type","string"},
{"/message","pattern","^Out of (?:call volume|bandwidth) quota\\. Quota will be replenished in [0-9]"},
{"/message","pattern","^Rate limit is exceeded"},
{"/message","pattern","^Access denied due to missing subscription key\\."},
{"/message","pattern","^Access denied due to invalid subscription key\\."},
{"/message","const","Unable to match incoming request to an operation."},
{"/message","const","JWT not present."},
{"/message","pattern","^(?:JWT token is missing the following claims: |Claim .+ is not allowed\\. Access denied\\.$)"},
{"/message","pattern","^(?:Caller IP address .+ Access denied\\.|Failed to establish IP address for the caller\\. Access denied\\.)$"},
{"/message","pattern","^Header .+ (?:was not found in the request|is not allowed)\\. Access denied\\.$"},
{"/message","pattern","^Value of callback parameter .+ is not a valid JavaScript identifier\\.$"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+36)==" quota. Quota will be replenished in ") then return false end i=i+37 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 return true end
k[2]=function(s,i) if not(U(s,i,i+10)=="call volume") then return false end i=i+11 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+8)=="bandwidth") then return false end i=i+9 return k[1](s,i) end
return function(s) local i=1 if not(U(s,i,i+6)=="Out of ") then return false end i=i+7 return k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+21)=="Rate limit is exceeded" end,
function(s) local i=1 return U(s,i,i+45)=="Access denied due to missing subscription key." end,
function(s) local i=1 return U(s,i,i+45)=="Access denied due to invalid subscription key." end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+42)=="JWT token is missing the following claims: " end
k[2]=function(s,i) if not(U(s,i,i+30)==" is not allowed. Access denied.") then return false end i=i+31 return i>#s end
k[3]=function(s,i) local b,c if not(U(s,i,i+5)=="Claim ") then return false end i=i+6 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[2](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
return function(s) local i=1 return k[1](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+14)==" Access denied.") then return false end i=i+15 return i>#s end
k[2]=function(s,i) local b,c if not(U(s,i,i+17)=="Caller IP address ") then return false end i=i+18 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[3]=function(s,i) if not(U(s,i,i+60)=="Failed to establish IP address for the caller. Access denied.") then return false end i=i+61 return i>#s end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+15)==". Access denied.") then return false end i=i+16 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+27)=="was not found in the request") then return false end i=i+28 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+13)=="is not allowed") then return false end i=i+14 return k[1](s,i) end
k[4]=function(s,i) if not(B(s,i)==32) then return false end i=i+1 return k[2](s,i) or k[3](s,i) end
return function(s) local b,c local i=1 if not(U(s,i,i+6)=="Header ") then return false end i=i+7 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[4](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+37)==" is not a valid JavaScript identifier.") then return false end i=i+38 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+27)=="Value of callback parameter ") then return false end i=i+28 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[1](message) then return 7 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[2](message) then return 8 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[3](message) then return 9 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[4](message) then return 10 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 4 end
if message~="Unable to match incoming request to an operation." then return 11 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 4 end
if message~="JWT not present." then return 12 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[5](message) then return 13 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[6](message) then return 14 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[7](message) then return 15 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[8](message) then return 16 end
local activityId=body.activityId
if activityId~=nil and T(activityId)~="string" then return 6 end
end,J),
}
return {
id="azure-api-management",
kind="implementation",
revisions=N,
requestId={{pointer="/activityId",accessor=A("activityId")}},
errors={
["quota-exceeded"]={category="budget-exceeded",when="after-delay",retryable=true,remedy="wait",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["subscription-key-missing"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["subscription-key-invalid"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["operation-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["token-missing"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-claim-missing"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["caller-address-denied"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["header-required"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["callback-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="60g_bh8fUXCk",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror={pointer="/statusCode",accessor=A("statusCode")},
forms={
{error="quota-exceeded",surfaces={"rest"},matchBy={pattern=P(R[1],"^Out of (?:call volume|bandwidth) quota\\. Quota will be replenished in [0-9]"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[2],guardKey="92G8aLP5OFLt",status={403},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={pattern=P(R[2],"^Rate limit is exceeded"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[3],guardKey="2Zj7V8QXLaTf",status=N,headers={}},
{error="subscription-key-missing",surfaces={"rest"},matchBy={pattern=P(R[3],"^Access denied due to missing subscription key\\."),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[4],guardKey="1OTYWQNOFtWL",status=N,headers={}},
{error="subscription-key-invalid",surfaces={"rest"},matchBy={pattern=P(R[4],"^Access denied due to invalid subscription key\\."),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[5],guardKey="MC1ybPtrCH41",status=N,headers={}},
{error="operation-not-found",surfaces={"rest"},matchBy={text="Unable to match incoming request to an operation.",conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[6],guardKey="0w_EbakIdYzN",status=N,headers={}},
{error="token-missing",surfaces={"rest"},matchBy={text="JWT not present.",conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[7],guardKey="JkCmr01Kls2F",status=N,headers={}},
{error="token-claim-missing",surfaces={"rest"},matchBy={pattern=P(R[5],"^(?:JWT token is missing the following claims: |Claim .+ is not allowed\\. Access denied\\.$)"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[8],guardKey="oVgD_MPdnQr7",status=N,headers={}},
{error="caller-address-denied",surfaces={"rest"},matchBy={pattern=P(R[6],"^(?:Caller IP address .+ Access denied\\.|Failed to establish IP address for the caller\\. Access denied\\.)$"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[9],guardKey="2LF9IZdo3ZlF",status=N,headers={}},
{error="header-required",surfaces={"rest"},matchBy={pattern=P(R[7],"^Header .+ (?:was not found in the request|is not allowed)\\. Access denied\\.$"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[10],guardKey="6pLqvkPn6-0F",status=N,headers={}},
{error="callback-invalid",surfaces={"rest"},matchBy={pattern=P(R[8],"^Value of callback parameter .+ is not a valid JavaScript identifier\\.$"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[11],guardKey="A_fBQAhi3kdQ",status=N,headers={}},
},
},
},
}
