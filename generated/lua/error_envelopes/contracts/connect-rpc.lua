local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","code"},
{"/code","type","string"},
{"/message","type",{"string","null"}},
{"/code","const","canceled"},
{"/code","const","unknown"},
{"/code","const","invalid_argument"},
{"/code","const","deadline_exceeded"},
{"/code","const","not_found"},
{"/code","const","already_exists"},
{"/code","const","permission_denied"},
{"/code","const","resource_exhausted"},
{"/code","const","failed_precondition"},
{"/code","const","aborted"},
{"/code","const","out_of_range"},
{"/code","const","unimplemented"},
{"/code","const","internal"},
{"/code","const","unavailable"},
{"/code","const","data_loss"},
{"/code","const","unauthenticated"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if T(code)~="string" then return 3 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="canceled" then return 5 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="unknown" then return 6 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="invalid_argument" then return 7 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="deadline_exceeded" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="not_found" then return 9 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="already_exists" then return 10 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="permission_denied" then return 11 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="resource_exhausted" then return 12 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="failed_precondition" then return 13 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="aborted" then return 14 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="out_of_range" then return 15 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="unimplemented" then return 16 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="internal" then return 17 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="unavailable" then return 18 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="data_loss" then return 19 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 2 end
if code~="unauthenticated" then return 20 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
end,J),
}
return {
id="connect-rpc",
kind="dialect",
revisions=N,
errors={
canceled={category="unknown",when="never",retryable=false,remedy=N,backoff=N},
unknown={category="internal",when="never",retryable=false,remedy=N,backoff=N},
["invalid-argument"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["deadline-exceeded"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["permission-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["resource-exhausted"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["failed-precondition"]={category="precondition-failed",when="never",retryable=false,remedy=N,backoff=N},
aborted={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["out-of-range"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unimplemented={category="not-supported",when="never",retryable=false,remedy=N,backoff=N},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["data-loss"]={category="internal",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="XSsV2F0rIrNz",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="canceled",surfaces={"rest"},matchBy={codes={"canceled"}},revisions=N,guard=G[2],guardKey="F_0q5l8aeW78",status={499,408},headers={}},
{error="unknown",surfaces={"rest"},matchBy={codes={"unknown"}},revisions=N,guard=G[3],guardKey="QwPjtylctZFr",status={500},headers={}},
{error="invalid-argument",surfaces={"rest"},matchBy={codes={"invalid_argument"}},revisions=N,guard=G[4],guardKey="b_h5bPay2DrR",status={400},headers={}},
{error="deadline-exceeded",surfaces={"rest"},matchBy={codes={"deadline_exceeded"}},revisions=N,guard=G[5],guardKey="kmEP1wJq3TLd",status={504,408},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"not_found"}},revisions=N,guard=G[6],guardKey="QycY_Bcf4Bli",status={404},headers={}},
{error="already-exists",surfaces={"rest"},matchBy={codes={"already_exists"}},revisions=N,guard=G[7],guardKey="Gasa59kYqOvL",status={409},headers={}},
{error="permission-denied",surfaces={"rest"},matchBy={codes={"permission_denied"}},revisions=N,guard=G[8],guardKey="iorFSEiwmndW",status={403},headers={}},
{error="resource-exhausted",surfaces={"rest"},matchBy={codes={"resource_exhausted"}},revisions=N,guard=G[9],guardKey="TMjxfdtUJUy6",status={429},headers={}},
{error="failed-precondition",surfaces={"rest"},matchBy={codes={"failed_precondition"}},revisions=N,guard=G[10],guardKey="c1PBLsTE0D2c",status={400,412},headers={}},
{error="aborted",surfaces={"rest"},matchBy={codes={"aborted"}},revisions=N,guard=G[11],guardKey="qV8YEocqcJEj",status={409},headers={}},
{error="out-of-range",surfaces={"rest"},matchBy={codes={"out_of_range"}},revisions=N,guard=G[12],guardKey="GR_ZSghrfet4",status={400},headers={}},
{error="unimplemented",surfaces={"rest"},matchBy={codes={"unimplemented"}},revisions=N,guard=G[13],guardKey="Oc7oMfZ4M9zB",status={501,404},headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"internal"}},revisions=N,guard=G[14],guardKey="iQgm70wwuv80",status={500},headers={}},
{error="unavailable",surfaces={"rest"},matchBy={codes={"unavailable"}},revisions=N,guard=G[15],guardKey="IaxztoFyz2mb",status={503},headers={}},
{error="data-loss",surfaces={"rest"},matchBy={codes={"data_loss"}},revisions=N,guard=G[16],guardKey="zDxJLDmJ08z2",status={500},headers={}},
{error="unauthenticated",surfaces={"rest"},matchBy={codes={"unauthenticated"}},revisions=N,guard=G[17],guardKey="dUGLtDVnSVdb",status={401},headers={}},
},
},
},
}
