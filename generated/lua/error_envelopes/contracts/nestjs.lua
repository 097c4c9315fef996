local N,T,B,U,O,Z,Q,A,P=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","statusCode"},
{"/statusCode","type","integer"},
{"","required","message"},
{"/message","type","string"},
{"/error","type","string"},
{"/message","pattern","^Cannot [A-Z]+ /"},
{"/message","const","Forbidden resource"},
{"/message","pattern","^ThrottlerException: "},
{"/message","const","Internal server error"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+1)==" /" end
return function(s) local b local i=1 if not(U(s,i,i+6)=="Cannot ") then return false end i=i+7 b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end end
end)(),
function(s) local i=1 return U(s,i,i+19)=="ThrottlerException: " end,
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
local error=body.error
if error~=nil and T(error)~="string" then return 6 end
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
local error=body.error
if error~=nil and T(error)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 4 end
if message~="Forbidden resource" then return 8 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local error=body.error
if error~=nil and T(error)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local message=body.message
if message==nil then return 4 end
if T(message)~="string" then return 5 end
if not R[2](message) then return 9 end
local error=body.error
if error~=nil and T(error)~="string" then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 4 end
if message~="Internal server error" then return 10 end
local statusCode=body.statusCode
if statusCode==nil then return 2 end
if not Z(statusCode) then return 3 end
local error=body.error
if error~=nil and T(error)~="string" then return 6 end
end,J),
}
return {
id="nestjs",
kind="implementation",
revisions=N,
errors={
["route-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-forbidden"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["exception-unhandled"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="MQIdiRr_aEhu",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror={pointer="/statusCode",accessor=A("statusCode")},
forms={
{error="route-not-found",surfaces={"rest"},matchBy={pattern=P(R[1],"^Cannot [A-Z]+ \\/"),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[2],guardKey="WEVoiSXQXT4i",status={404},headers={}},
{error="resource-forbidden",surfaces={"rest"},matchBy={text="Forbidden resource",conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[3],guardKey="6ZCy89aAVsAR",status={403},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={pattern=P(R[2],"^ThrottlerException: "),conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[4],guardKey="GU4xQObjis-1",status={429},headers={}},
{error="exception-unhandled",surfaces={"rest"},matchBy={text="Internal server error",conditions={{pointer="/statusCode",accessor=A("statusCode"),present=true}}},revisions=N,guard=G[5],guardKey="Yjvchkr71FoG",status={500},headers={}},
},
},
},
}
