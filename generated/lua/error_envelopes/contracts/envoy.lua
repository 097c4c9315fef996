local N,T,B,U,Q,A,P,H=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").set
local J
J={
{"","type","string"},
{"","pattern","^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow"},
{"","pattern","^upstream connect error or disconnect/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])"},
{"","pattern","^no healthy upstream$"},
{"","pattern","^upstream request timeout$"},
{"","pattern","^upstream max stream duration reached$"},
{"","pattern","^exceeded request buffer limit while retrying upstream$"},
{"","pattern","^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error"},
{"","pattern","^local_rate_limited$"},
{"","pattern","^RBAC: access denied$"},
{"","pattern","^envoy overloaded$"},
{"","pattern","^(?:stream timeout|request timeout|downstream duration timeout)$"},
{"","pattern","^Jwt is missing$"},
{"","pattern","^Jwt is expired$"},
{"","pattern","^Jwt not yet valid$"},
{"","pattern","^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)"},
{"","pattern","^Audiences in Jwt are not allowed$"},
{"","pattern","^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+9)==": overflow" end
k[2]=function(s,i) if not(U(s,i,i+11)=="reset reason") then return false end i=i+12 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+34)=="retried and the latest reset reason") then return false end i=i+35 return k[1](s,i) end
return function(s) local i=1 if not(U(s,i,i+58)=="upstream connect error or disconnect/reset before headers. ") then return false end i=i+59 return k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=H"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnqrstuvwxyz"
k[2]=function(s,i) local b if not(U(s,i,i+1)==": ") then return false end i=i+2 b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 return true end
k[3]=function(s,i) if not(U(s,i,i+11)=="reset reason") then return false end i=i+12 return k[2](s,i) end
k[4]=function(s,i) if not(U(s,i,i+34)=="retried and the latest reset reason") then return false end i=i+35 return k[2](s,i) end
k[5]=function(s,i) if not(U(s,i,i+1)==". ") then return false end i=i+2 return k[3](s,i) or k[4](s,i) end
return function(s) local i=1 if not(U(s,i,i+56)=="upstream connect error or disconnect/reset before headers") then return false end i=i+57 return i>#s or k[5](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+18)=="no healthy upstream") then return false end i=i+19 return i>#s end,
function(s) local i=1 if not(U(s,i,i+23)=="upstream request timeout") then return false end i=i+24 return i>#s end,
function(s) local i=1 if not(U(s,i,i+35)=="upstream max stream duration reached") then return false end i=i+36 return i>#s end,
function(s) local i=1 if not(U(s,i,i+52)=="exceeded request buffer limit while retrying upstream") then return false end i=i+53 return i>#s end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+15)==": protocol error" end
k[2]=function(s,i) if not(U(s,i,i+11)=="reset reason") then return false end i=i+12 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+34)=="retried and the latest reset reason") then return false end i=i+35 return k[1](s,i) end
return function(s) local i=1 if not(U(s,i,i+58)=="upstream connect error or disconnect/reset before headers. ") then return false end i=i+59 return k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+17)=="local_rate_limited") then return false end i=i+18 return i>#s end,
function(s) local i=1 if not(U(s,i,i+18)=="RBAC: access denied") then return false end i=i+19 return i>#s end,
function(s) local i=1 if not(U(s,i,i+15)=="envoy overloaded") then return false end i=i+16 return i>#s end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+13)=="stream timeout") then return false end i=i+14 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+14)=="request timeout") then return false end i=i+15 return i>#s end
k[3]=function(s,i) if not(U(s,i,i+26)=="downstream duration timeout") then return false end i=i+27 return i>#s end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+13)=="Jwt is missing") then return false end i=i+14 return i>#s end,
function(s) local i=1 if not(U(s,i,i+13)=="Jwt is expired") then return false end i=i+14 return i>#s end,
function(s) local i=1 if not(U(s,i,i+16)=="Jwt not yet valid") then return false end i=i+17 return i>#s end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+21)=="is not in the form of " end
k[2]=function(s,i) return U(s,i,i+6)=="header " end
k[3]=function(s,i) return U(s,i,i+7)=="payload " end
k[4]=function(s,i) return U(s,i,i+9)=="signature " end
k[5]=function(s,i) return U(s,i,i+23)=="issuer is not configured" end
k[6]=function(s,i) return U(s,i,i+17)=="verification fails" end
return function(s) local i=1 if not(U(s,i,i+3)=="Jwt ") then return false end i=i+4 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) or k[5](s,i) or k[6](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+31)=="Audiences in Jwt are not allowed") then return false end i=i+32 return i>#s end,
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+21)=="remote fetch is failed" end
k[2]=function(s,i) return U(s,i,i+17)=="is an invalid JSON" end
k[3]=function(s,i) return U(s,i,i+13)=="does not have " end
k[4]=function(s,i) return U(s,i,i+12)=="doesn't have " end
return function(s) local i=1 if not(U(s,i,i+4)=="Jwks ") then return false end i=i+5 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) end
end)(),
}
local G
G={
Q(function(body)
if T(body)~="string" then return 1 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[1](body) then return 2 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[2](body) then return 3 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[3](body) then return 4 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[4](body) then return 5 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[5](body) then return 6 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[6](body) then return 7 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[7](body) then return 8 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[8](body) then return 9 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[9](body) then return 10 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[10](body) then return 11 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[11](body) then return 12 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[12](body) then return 13 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[13](body) then return 14 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[14](body) then return 15 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[15](body) then return 16 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[16](body) then return 17 end
end,J),
Q(function(body)
if T(body)~="string" then return 1 end
if not R[17](body) then return 18 end
end,J),
}
return {
id="envoy",
kind="implementation",
revisions=N,
identifyingHeaders={{name="x-envoy-overloaded"},{name="x-envoy-ratelimited"},{name="x-envoy-local-overloaded"}},
errors={
["upstream-overflow"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["upstream-connect-error"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["no-healthy-upstream"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upstream-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["stream-too-long"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["retry-buffer-full"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["protocol-error"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["access-denied"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
overloaded={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["request-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["token-missing"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-not-yet-valid"]={category="unauthenticated",when="after-delay",retryable=true,remedy="wait",backoff=N},
["token-invalid"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["audience-not-allowed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["signing-keys-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="text",
surfaces={"rest"},
guard=G[1],
guardKey="AEBOaGQVNw8X",
mediaType=N,
code={},
message={{pointer="",accessor=A()}},
waits={},
statusMirror=N,
forms={
{error="upstream-overflow",surfaces={"rest"},matchBy={pattern=P(R[1],"^upstream connect error or disconnect\\/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow")},revisions=N,guard=G[2],guardKey="V2n_Sz80mGzS",status={503},headers={}},
{error="upstream-connect-error",surfaces={"rest"},matchBy={pattern=P(R[2],"^upstream connect error or disconnect\\/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])")},revisions=N,guard=G[3],guardKey="bCh2a7-vg0C8",status={503},headers={}},
{error="no-healthy-upstream",surfaces={"rest"},matchBy={pattern=P(R[3],"^no healthy upstream$")},revisions=N,guard=G[4],guardKey="82T3aYGSv-t_",status={503},headers={}},
{error="upstream-timeout",surfaces={"rest"},matchBy={pattern=P(R[4],"^upstream request timeout$")},revisions=N,guard=G[5],guardKey="o1_efaLNitue",status={504},headers={}},
{error="stream-too-long",surfaces={"rest"},matchBy={pattern=P(R[5],"^upstream max stream duration reached$")},revisions=N,guard=G[6],guardKey="lVC-xabZeRBZ",status=N,headers={}},
{error="retry-buffer-full",surfaces={"rest"},matchBy={pattern=P(R[6],"^exceeded request buffer limit while retrying upstream$")},revisions=N,guard=G[7],guardKey="sSoZ6SI0uaza",status={507},headers={}},
{error="protocol-error",surfaces={"rest"},matchBy={pattern=P(R[7],"^upstream connect error or disconnect\\/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error")},revisions=N,guard=G[8],guardKey="yGS_xbxzlzfz",status={502},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={pattern=P(R[8],"^local_rate_limited$")},revisions=N,guard=G[9],guardKey="h9L3LytLEjJ5",status={429},headers={}},
{error="access-denied",surfaces={"rest"},matchBy={pattern=P(R[9],"^RBAC: access denied$")},revisions=N,guard=G[10],guardKey="GyqX4rJNrBSm",status={403},headers={}},
{error="overloaded",surfaces={"rest"},matchBy={pattern=P(R[10],"^envoy overloaded$")},revisions=N,guard=G[11],guardKey="IoHC03JURFsG",status={503},headers={}},
{error="request-timeout",surfaces={"rest"},matchBy={pattern=P(R[11],"^(?:stream timeout|request timeout|downstream duration timeout)$")},revisions=N,guard=G[12],guardKey="MQqvQx4wgk3r",status={408},headers={}},
{error="token-missing",surfaces={"rest"},matchBy={pattern=P(R[12],"^Jwt is missing$")},revisions=N,guard=G[13],guardKey="sHnnRk3mUPXZ",status=N,headers={}},
{error="token-expired",surfaces={"rest"},matchBy={pattern=P(R[13],"^Jwt is expired$")},revisions=N,guard=G[14],guardKey="FR4wHaSEK1V7",status=N,headers={}},
{error="token-not-yet-valid",surfaces={"rest"},matchBy={pattern=P(R[14],"^Jwt not yet valid$")},revisions=N,guard=G[15],guardKey="Qt1NHGXlr2xA",status=N,headers={}},
{error="token-invalid",surfaces={"rest"},matchBy={pattern=P(R[15],"^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)")},revisions=N,guard=G[16],guardKey="gN6yhcwUXFdk",status=N,headers={}},
{error="audience-not-allowed",surfaces={"rest"},matchBy={pattern=P(R[16],"^Audiences in Jwt are not allowed$")},revisions=N,guard=G[17],guardKey="8Mix6D0z4b_L",status=N,headers={}},
{error="signing-keys-unavailable",surfaces={"rest"},matchBy={pattern=P(R[17],"^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )")},revisions=N,guard=G[18],guardKey="rxtmyioxqLNd",status=N,headers={}},
},
},
},
}
