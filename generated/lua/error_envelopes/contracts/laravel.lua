local N,T,B,U,O,L,Z,Q,A,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","message"},
{"/message","type","string"},
{"/errors","type","object"},
{"/exception","type","string"},
{"/file","type","string"},
{"/line","type","integer"},
{"/trace","type","array"},
{"/message","const","Unauthenticated."},
{"/message","const","This action is unauthorized."},
{"/message","const","Your email address is not verified."},
{"/message","pattern","^The route [^ ]+ could not be found[.]"},
{"/message","pattern","^No query results for model \\["},
{"/message","pattern","^The [A-Z]+ method is not supported for "},
{"/message","const","The POST data is too large."},
{"/message","const","CSRF token mismatch."},
{"/message","const","The given data was invalid."},
{"/message","const","Too Many Attempts."},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) local b if not(U(s,i,i+18)==" could not be found") then return false end i=i+19 b=B(s,i) or -1 if b~=46 then return false end i=i+1 return true end
return function(s) local b,c local i=1 if not(U(s,i,i+9)=="The route ") then return false end i=i+10 b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==32 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) else if b==-1 or b==32 then return false end i=i+1 end end end
end)(),
function(s) local i=1 return U(s,i,i+27)=="No query results for model [" end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+28)==" method is not supported for " end
return function(s) local b local i=1 if not(U(s,i,i+3)=="The ") then return false end i=i+4 b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b<65 or b>90 then return false end i=i+1 end end
end)(),
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Unauthenticated." then return 9 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="This action is unauthorized." then return 10 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Your email address is not verified." then return 11 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[1](message) then return 12 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[2](message) then return 13 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[3](message) then return 14 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The POST data is too large." then return 15 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="CSRF token mismatch." then return 16 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The given data was invalid." then return 17 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Too Many Attempts." then return 18 end
local errors=body.errors
if errors~=nil and not O(errors) then return 4 end
local exception=body.exception
if exception~=nil and T(exception)~="string" then return 5 end
local file=body.file
if file~=nil and T(file)~="string" then return 6 end
local line=body.line
if line~=nil and not Z(line) then return 7 end
local trace=body.trace
if trace~=nil and not L(trace) then return 8 end
end,J),
}
return {
id="laravel",
kind="implementation",
revisions=N,
errors={
unauthenticated={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
unauthorized={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["email-not-verified"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["route-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["model-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["body-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["csrf-token-mismatch"]={category="permission-denied",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["data-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-attempts"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="OU3rpGwHXmZ7",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="unauthenticated",surfaces={"rest"},matchBy={text="Unauthenticated."},revisions=N,guard=G[2],guardKey="gfT8OROP_RrG",status={401},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={text="This action is unauthorized."},revisions=N,guard=G[3],guardKey="hs_lIjeG1sDS",status={403},headers={}},
{error="email-not-verified",surfaces={"rest"},matchBy={text="Your email address is not verified."},revisions=N,guard=G[4],guardKey="BF4G4fw79RFh",status={403},headers={}},
{error="route-not-found",surfaces={"rest"},matchBy={pattern=P(R[1],"^The route [^ ]+ could not be found[.]")},revisions=N,guard=G[5],guardKey="FxjibrF2cE70",status={404},headers={}},
{error="model-not-found",surfaces={"rest"},matchBy={pattern=P(R[2],"^No query results for model \\[")},revisions=N,guard=G[6],guardKey="LLFEzgqMUcTi",status={404},headers={}},
{error="method-not-supported",surfaces={"rest"},matchBy={pattern=P(R[3],"^The [A-Z]+ method is not supported for ")},revisions=N,guard=G[7],guardKey="-Lo9HUeMk0Ir",status={405},headers={}},
{error="body-too-large",surfaces={"rest"},matchBy={text="The POST data is too large."},revisions=N,guard=G[8],guardKey="nQwosPGcMYII",status={413},headers={}},
{error="csrf-token-mismatch",surfaces={"rest"},matchBy={text="CSRF token mismatch."},revisions=N,guard=G[9],guardKey="gf-FUjqfBOGD",status={419},headers={}},
{error="data-invalid",surfaces={"rest"},matchBy={text="The given data was invalid."},revisions=N,guard=G[10],guardKey="rHG8mcHO19Mh",status={422},headers={}},
{error="too-many-attempts",surfaces={"rest"},matchBy={text="Too Many Attempts."},revisions=N,guard=G[11],guardKey="nC3pO6pdZwsf",status={429},headers={}},
},
},
},
}
