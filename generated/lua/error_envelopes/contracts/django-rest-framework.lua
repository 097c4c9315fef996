local N,T,B,U,O,Q,A,P=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new
local J
J={
{"","type","object"},
{"","required","detail"},
{"/detail","type","string"},
{"/detail","const","Authentication credentials were not provided."},
{"/detail","const","Incorrect authentication credentials."},
{"/detail","pattern","^Invalid (basic|token) header[.]"},
{"/detail","const","Invalid username/password."},
{"/detail","const","User inactive or deleted."},
{"/detail","pattern","^CSRF Failed: "},
{"/detail","const","You do not have permission to perform this action."},
{"/detail","pattern","^Method [\"'][A-Z]+[\"'] not allowed[.]$"},
{"/detail","const","Could not satisfy the request Accept header."},
{"/detail","pattern","^Unsupported media type [\"']"},
{"/detail","pattern","^(JSON|Multipart form|FileUpload) parse error - "},
{"/detail","const","Malformed request."},
{"/detail","pattern","^Request was throttled[.]"},
{"/detail","const","A server error occurred."},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+6)==" header") then return false end i=i+7 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return true end
k[2]=function(s,i) if not(U(s,i,i+4)=="basic") then return false end i=i+5 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+4)=="token") then return false end i=i+5 return k[1](s,i) end
return function(s) local i=1 if not(U(s,i,i+7)=="Invalid ") then return false end i=i+8 return k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 return U(s,i,i+12)=="CSRF Failed: " end,
(function()
local k={}
k[1]=function(s,i) local b b=B(s,i) or -1 if not(b==34 or b==39) then return false end i=i+1 if not(U(s,i,i+11)==" not allowed") then return false end i=i+12 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return i>#s end
return function(s) local b local i=1 if not(U(s,i,i+6)=="Method ") then return false end i=i+7 b=B(s,i) or -1 if not(b==34 or b==39) then return false end i=i+1 b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end end
end)(),
function(s) local b local i=1 if not(U(s,i,i+22)=="Unsupported media type ") then return false end i=i+23 b=B(s,i) or -1 if not(b==34 or b==39) then return false end i=i+1 return true end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+14)==" parse error - " end
k[2]=function(s,i) if not(U(s,i,i+3)=="JSON") then return false end i=i+4 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+13)=="Multipart form") then return false end i=i+14 return k[1](s,i) end
k[4]=function(s,i) if not(U(s,i,i+9)=="FileUpload") then return false end i=i+10 return k[1](s,i) end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
function(s) local b local i=1 if not(U(s,i,i+20)=="Request was throttled") then return false end i=i+21 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return true end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Authentication credentials were not provided." then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Incorrect authentication credentials." then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[1](detail) then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Invalid username/password." then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="User inactive or deleted." then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[2](detail) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="You do not have permission to perform this action." then return 10 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[3](detail) then return 11 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Could not satisfy the request Accept header." then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[4](detail) then return 13 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[5](detail) then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="Malformed request." then return 15 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if T(detail)~="string" then return 3 end
if not R[6](detail) then return 16 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local detail=body.detail
if detail==nil then return 2 end
if detail~="A server error occurred." then return 17 end
end,J),
}
return {
id="django-rest-framework",
kind="implementation",
revisions=N,
errors={
["not-authenticated"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["credentials-wrong"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["credentials-malformed"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["login-wrong"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["user-inactive"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["csrf-failed"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["permission-denied"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["body-unreadable"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["malformed-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
throttled={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="VKLXax9YEv5H",
mediaType=N,
code={},
message={{pointer="/detail",accessor=A("detail")}},
waits={},
statusMirror=N,
forms={
{error="not-authenticated",surfaces={"rest"},matchBy={text="Authentication credentials were not provided."},revisions=N,guard=G[2],guardKey="dxReAwgdIFyQ",status=N,headers={}},
{error="credentials-wrong",surfaces={"rest"},matchBy={text="Incorrect authentication credentials."},revisions=N,guard=G[3],guardKey="ITGka5q8Nvly",status=N,headers={}},
{error="credentials-malformed",surfaces={"rest"},matchBy={pattern=P(R[1],"^Invalid (basic|token) header[.]"),status=true},revisions=N,guard=G[4],guardKey="upUn4L4SRcf0",status={401},headers={}},
{error="login-wrong",surfaces={"rest"},matchBy={text="Invalid username/password."},revisions=N,guard=G[5],guardKey="Ay__pYuYDnsC",status=N,headers={}},
{error="user-inactive",surfaces={"rest"},matchBy={text="User inactive or deleted."},revisions=N,guard=G[6],guardKey="DoVL-qyzww8a",status=N,headers={}},
{error="csrf-failed",surfaces={"rest"},matchBy={pattern=P(R[2],"^CSRF Failed: "),status=true},revisions=N,guard=G[7],guardKey="c-EKH9FRPxiU",status={403},headers={}},
{error="permission-denied",surfaces={"rest"},matchBy={text="You do not have permission to perform this action."},revisions=N,guard=G[8],guardKey="TwtvRVry60DW",status={403},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={pattern=P(R[3],"^Method [\"'][A-Z]+[\"'] not allowed[.]$"),status=true},revisions=N,guard=G[9],guardKey="UEIGJ6cpnQOg",status={405},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={text="Could not satisfy the request Accept header."},revisions=N,guard=G[10],guardKey="VC-b12qqsjGh",status={406},headers={}},
{error="unsupported-media-type",surfaces={"rest"},matchBy={pattern=P(R[4],"^Unsupported media type [\"']"),status=true},revisions=N,guard=G[11],guardKey="SbMmgZehIqqy",status={415},headers={}},
{error="body-unreadable",surfaces={"rest"},matchBy={pattern=P(R[5],"^(JSON|Multipart form|FileUpload) parse error - "),status=true},revisions=N,guard=G[12],guardKey="8buXqr0xGh7P",status={400},headers={}},
{error="malformed-request",surfaces={"rest"},matchBy={text="Malformed request."},revisions=N,guard=G[13],guardKey="tOoxfHej83lC",status={400},headers={}},
{error="throttled",surfaces={"rest"},matchBy={pattern=P(R[6],"^Request was throttled[.]"),status=true},revisions=N,guard=G[14],guardKey="8GsZHu9f866f",status={429},headers={}},
{error="server-error",surfaces={"rest"},matchBy={text="A server error occurred."},revisions=N,guard=G[15],guardKey="yCzjeM_TuEr9",status={500},headers={}},
},
},
},
}
