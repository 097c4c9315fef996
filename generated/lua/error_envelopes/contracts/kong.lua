local N,T,B,U,O,Z,Q,A,P,H,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.pattern").new,require("error_envelopes.pattern").set,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"","required","message"},
{"/message","type","string"},
{"/request_id","type","string"},
{"/message","const","no Route matched with those values"},
{"/message","pattern","^Please use HTTP[S2] protocol$"},
{"/message","const","Non-gRPC request matched gRPC route"},
{"/message","pattern","^failure to get a peer from (?:the ring-balancer|retry handler)$"},
{"/message","const","name resolution failed"},
{"/message","const","No API key found in request"},
{"/message","const","Duplicate API key found"},
{"/message","const","Unauthorized"},
{"/message","pattern","^HMAC signature (?:does not match|cannot be verified[, A-Za-z-]{0,100})$"},
{"/message","pattern","^(?:No mandatory '.{1,64}' in claims|Invalid '.{1,64}' in claims|No credentials found for given '|Could not find consumer for ')"},
{"/message","pattern","^(?:Bad token; |Unrecognizable token$|Multiple tokens provided$)"},
{"/message","const","You cannot consume this service"},
{"/message","pattern","^(?:IP address not allowed: [0-9A-Fa-f.:]{2,45}$|Cannot identify the client IP address, )"},
{"/message","const","Forbidden"},
{"/message","const","API rate limit exceeded"},
{"/message","pattern","^API rate limit exceeded for '.+'$"},
{"/message","const","Request size limit exceeded"},
{"/message","const","A valid Content-Length header is required"},
{"/message","const","An invalid response was received from the upstream server"},
{"/message","const","The upstream server is currently unavailable"},
{"/message","const","The upstream server is timing out"},
{"/message","const","An unexpected error occurred"},
{"/message","pattern","^(?:Bad request|Length required|Payload too large|URI too long|Expectation failed|Request header or cookie too large)$"},
{"/message","const","Request timeout"},
{"/message","const","Not found"},
{"/message","const","Method not allowed"},
{"/message","const","Precondition failed"},
{"","required","code"},
{"/code","type","integer"},
{"","required","name"},
{"/name","type","string"},
{"/code","enum",{1,2,7,9,10,11,20}},
{"/code","const",4},
{"/code","const",5},
{"/code","const",6},
{"/code","const",8},
{"/code","const",19},
{"","required","exp"},
{"/exp","type","string"},
{"/exp","const","token expired"},
{"","required","nbf"},
{"/nbf","type","string"},
{"/nbf","const","token not valid yet"},
{"","required","error"},
{"/error","type","string"},
{"","required","error_description"},
{"/error_description","type","string"},
{"/error","enum",{"invalid_provision_key","invalid_authenticated_userid"}},
{"/error","const","invalid_method"},
}
local R
R={
function(s) local b local i=1 if not(U(s,i,i+14)=="Please use HTTP") then return false end i=i+15 b=B(s,i) or -1 if not(b==50 or b==83) then return false end i=i+1 if not(U(s,i,i+8)==" protocol") then return false end i=i+9 return i>#s end,
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+16)=="the ring-balancer") then return false end i=i+17 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+12)=="retry handler") then return false end i=i+13 return i>#s end
return function(s) local i=1 if not(U(s,i,i+26)=="failure to get a peer from ") then return false end i=i+27 return k[1](s,i) or k[2](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+13)=="does not match") then return false end i=i+14 return i>#s end
k[2]=H" ,-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
k[3]=function(s,i) local b if not(U(s,i,i+17)=="cannot be verified") then return false end i=i+18 for _=1,100 do if i>#s then return true end b=B(s,i) or -1 if not k[2][b] then return false end i=i+1 end return i>#s end
return function(s) local i=1 if not(U(s,i,i+14)=="HMAC signature ") then return false end i=i+15 return k[1](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+10)=="' in claims" end
k[2]=function(s,i) local b,c if not(U(s,i,i+13)=="No mandatory '") then return false end i=i+14 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[1](s,i) end
k[3]=function(s,i) local b,c if not(U(s,i,i+8)=="Invalid '") then return false end i=i+9 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end for _=1,63 do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end return k[1](s,i) end
k[4]=function(s,i) return U(s,i,i+31)=="No credentials found for given '" end
k[5]=function(s,i) return U(s,i,i+28)=="Could not find consumer for '" end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) or k[4](s,i) or k[5](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+10)=="Bad token; " end
k[2]=function(s,i) if not(U(s,i,i+19)=="Unrecognizable token") then return false end i=i+20 return i>#s end
k[3]=function(s,i) if not(U(s,i,i+23)=="Multiple tokens provided") then return false end i=i+24 return i>#s end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=H".0123456789:ABCDEFabcdef"
k[2]=function(s,i) local b if not(U(s,i,i+23)=="IP address not allowed: ") then return false end i=i+24 for _=1,2 do b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end for _=1,43 do if i>#s then return true end b=B(s,i) or -1 if not k[1][b] then return false end i=i+1 end return i>#s end
k[3]=function(s,i) return U(s,i,i+38)=="Cannot identify the client IP address, " end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return i>#s end
return function(s) local b,c local i=1 if not(U(s,i,i+28)=="API rate limit exceeded for '") then return false end i=i+29 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+10)=="Bad request") then return false end i=i+11 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+14)=="Length required") then return false end i=i+15 return i>#s end
k[3]=function(s,i) if not(U(s,i,i+16)=="Payload too large") then return false end i=i+17 return i>#s end
k[4]=function(s,i) if not(U(s,i,i+11)=="URI too long") then return false end i=i+12 return i>#s end
k[5]=function(s,i) if not(U(s,i,i+17)=="Expectation failed") then return false end i=i+18 return i>#s end
k[6]=function(s,i) if not(U(s,i,i+33)=="Request header or cookie too large") then return false end i=i+34 return i>#s end
return function(s) local i=1 return k[1](s,i) or k[2](s,i) or k[3](s,i) or k[4](s,i) or k[5](s,i) or k[6](s,i) end
end)(),
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="no Route matched with those values" then return 5 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[1](message) then return 6 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Non-gRPC request matched gRPC route" then return 7 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[2](message) then return 8 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="name resolution failed" then return 9 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="No API key found in request" then return 10 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Duplicate API key found" then return 11 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Unauthorized" then return 12 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[3](message) then return 13 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[4](message) then return 14 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[5](message) then return 15 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="You cannot consume this service" then return 16 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[6](message) then return 17 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Forbidden" then return 18 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="API rate limit exceeded" then return 19 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[7](message) then return 20 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Request size limit exceeded" then return 21 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="A valid Content-Length header is required" then return 22 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="An invalid response was received from the upstream server" then return 23 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The upstream server is currently unavailable" then return 24 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The upstream server is timing out" then return 25 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="An unexpected error occurred" then return 26 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
if not R[8](message) then return 27 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Request timeout" then return 28 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Not found" then return 29 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Method not allowed" then return 30 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="Precondition failed" then return 31 end
local requestId=body.request_id
if requestId~=nil and T(requestId)~="string" then return 4 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if not Z(code) then return 33 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=1 and code~=2 and code~=7 and code~=9 and code~=10 and code~=11 and code~=20 then return 36 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=4 then return 37 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=5 then return 38 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=6 then return 39 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=8 then return 40 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 32 end
if code~=19 then return 41 end
local name=body.name
if name==nil then return 34 end
if T(name)~="string" then return 35 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local exp=body.exp
if exp==nil then return 42 end
if T(exp)~="string" then return 43 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local exp=body.exp
if exp==nil then return 42 end
if exp~="token expired" then return 44 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local nbf=body.nbf
if nbf==nil then return 45 end
if T(nbf)~="string" then return 46 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local nbf=body.nbf
if nbf==nil then return 45 end
if nbf~="token not valid yet" then return 47 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 48 end
if T(error)~="string" then return 49 end
local errorDescription=body.error_description
if errorDescription==nil then return 50 end
if T(errorDescription)~="string" then return 51 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 48 end
if error~="invalid_provision_key" and error~="invalid_authenticated_userid" then return 52 end
local errorDescription=body.error_description
if errorDescription==nil then return 50 end
if T(errorDescription)~="string" then return 51 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 48 end
if error~="invalid_method" then return 53 end
local errorDescription=body.error_description
if errorDescription==nil then return 50 end
if T(errorDescription)~="string" then return 51 end
end,J),
Q(function(body)
if not O(body) then return 1 end
end,J),
}
return {
id="kong",
kind="implementation",
revisions=N,
identifyingHeaders={{name="x-kong-response-latency"}},
alsoSends={"oauth"},
requestId={{pointer="/request_id",accessor=A("request_id")},{header="x-kong-request-id"}},
errors={
["route-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["protocol-required"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["grpc-required"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["no-healthy-target"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["name-resolution-failed"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["api-key-missing"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["api-key-repeated"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["hmac-invalid"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["jwt-claims-unknown"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["jwt-unreadable"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-not-yet-valid"]={category="unauthenticated",when="after-delay",retryable=true,remedy="wait",backoff=N},
["provision-key-invalid"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["oauth-method-invalid"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-in-allowed-group"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["ip-not-allowed"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["response-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["request-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["length-required"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-upstream-response"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upstream-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upstream-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["malformed-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["precondition-failed"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["admin-data-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["admin-reference-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["admin-already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["admin-not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["admin-database-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["admin-still-referenced"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="AiDAw13fDmkE",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="route-not-found",surfaces={"rest"},matchBy={text="no Route matched with those values"},revisions=N,guard=G[2],guardKey="iGk2LOTgKFFz",status={404},headers={}},
{error="protocol-required",surfaces={"rest"},matchBy={pattern=P(R[1],"^Please use HTTP[S2] protocol$")},revisions=N,guard=G[3],guardKey="B4EVysZkoljY",status={426},headers={}},
{error="grpc-required",surfaces={"rest"},matchBy={text="Non-gRPC request matched gRPC route"},revisions=N,guard=G[4],guardKey="is_1lLgzCs9B",status={415},headers={}},
{error="no-healthy-target",surfaces={"rest"},matchBy={pattern=P(R[2],"^failure to get a peer from (?:the ring-balancer|retry handler)$")},revisions=N,guard=G[5],guardKey="DkpaCvbztcRG",status={503},headers={}},
{error="name-resolution-failed",surfaces={"rest"},matchBy={text="name resolution failed"},revisions=N,guard=G[6],guardKey="h3hlA-kBN2KC",status={503},headers={}},
{error="api-key-missing",surfaces={"rest"},matchBy={text="No API key found in request"},revisions=N,guard=G[7],guardKey="A4kYaHBGj0dt",status={401},headers={}},
{error="api-key-repeated",surfaces={"rest"},matchBy={text="Duplicate API key found"},revisions=N,guard=G[8],guardKey="526kJNqyBfb4",status={401},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={text="Unauthorized",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[9],guardKey="VbGVcokNhZeC",status={401},headers={}},
{error="hmac-invalid",surfaces={"rest"},matchBy={pattern=P(R[3],"^HMAC signature (?:does not match|cannot be verified[, A-Za-z-]{0,100})$")},revisions=N,guard=G[10],guardKey="7Co5LADDXvqv",status={401},headers={}},
{error="jwt-claims-unknown",surfaces={"rest"},matchBy={pattern=P(R[4],"^(?:No mandatory '.{1,64}' in claims|Invalid '.{1,64}' in claims|No credentials found for given '|Could not find consumer for ')")},revisions=N,guard=G[11],guardKey="J_swdSTTjGue",status={401},headers={}},
{error="jwt-unreadable",surfaces={"rest"},matchBy={pattern=P(R[5],"^(?:Bad token; |Unrecognizable token$|Multiple tokens provided$)")},revisions=N,guard=G[12],guardKey="KjU3SJ4-3UPz",status={401},headers={}},
{error="not-in-allowed-group",surfaces={"rest"},matchBy={text="You cannot consume this service"},revisions=N,guard=G[13],guardKey="68hIAzcUwhSH",status={403},headers={}},
{error="ip-not-allowed",surfaces={"rest"},matchBy={pattern=P(R[6],"^(?:IP address not allowed: [0-9A-Fa-f.:]{2,45}$|Cannot identify the client IP address, )")},revisions=N,guard=G[14],guardKey="MDD5TepItpUr",status={403},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={text="Forbidden",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[15],guardKey="yoanE-9RwcZ7",status={403},headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={text="API rate limit exceeded",status=true},revisions=N,guard=G[16],guardKey="KPJ6X5yn6ql7",status={429},headers={}},
{error="response-rate-limited",surfaces={"rest"},matchBy={pattern=P(R[7],"^API rate limit exceeded for '.+'$")},revisions=N,guard=G[17],guardKey="HxJQjxtPAEha",status={429},headers={}},
{error="request-too-large",surfaces={"rest"},matchBy={text="Request size limit exceeded"},revisions=N,guard=G[18],guardKey="5hObY7X5MwCj",status={413,417},headers={}},
{error="length-required",surfaces={"rest"},matchBy={text="A valid Content-Length header is required"},revisions=N,guard=G[19],guardKey="YKjqOqPhwgl-",status={411},headers={}},
{error="bad-upstream-response",surfaces={"rest"},matchBy={text="An invalid response was received from the upstream server"},revisions=N,guard=G[20],guardKey="3XGibqlx9QE7",status={502},headers={}},
{error="upstream-unavailable",surfaces={"rest"},matchBy={text="The upstream server is currently unavailable"},revisions=N,guard=G[21],guardKey="Tb2REt2vJO09",status={503},headers={}},
{error="upstream-timeout",surfaces={"rest"},matchBy={text="The upstream server is timing out"},revisions=N,guard=G[22],guardKey="HFTyqW5aWP4Q",status={504},headers={}},
{error="internal-error",surfaces={"rest"},matchBy={text="An unexpected error occurred",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[23],guardKey="mmQ5IgdYHeR4",status={500},headers={}},
{error="malformed-request",surfaces={"rest"},matchBy={pattern=P(R[8],"^(?:Bad request|Length required|Payload too large|URI too long|Expectation failed|Request header or cookie too large)$"),conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[24],guardKey="-L8aT9Uf5hvr",status={400,411,413,414,417},headers={}},
{error="request-timeout",surfaces={"rest"},matchBy={text="Request timeout",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[25],guardKey="RxNvpo7JbZaA",status={408},headers={}},
{error="not-found",surfaces={"rest"},matchBy={text="Not found",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[26],guardKey="JEIoZWSvSIHL",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={text="Method not allowed",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[27],guardKey="LjrUTcPROTsO",status={405},headers={}},
{error="precondition-failed",surfaces={"rest"},matchBy={text="Precondition failed",conditions={{pointer="/request_id",accessor=A("request_id"),present=true}}},revisions=N,guard=G[28],guardKey="LDLkZ194WlhD",status={412},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[29],
guardKey="VsTV_Zzn6h3O",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
{error="admin-data-invalid",surfaces={"rest"},matchBy={codes={1,2,7,9,10,11,20},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[30],guardKey="fckfO6mXCdM7",status=N,headers={}},
{error="admin-reference-missing",surfaces={"rest"},matchBy={codes={4},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[31],guardKey="oh9eeCs6UEtf",status=N,headers={}},
{error="admin-already-exists",surfaces={"rest"},matchBy={codes={5},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[32],guardKey="tEOUKD5-KRHR",status=N,headers={}},
{error="admin-not-found",surfaces={"rest"},matchBy={codes={6},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[33],guardKey="MvwlXpxxJvpQ",status=N,headers={}},
{error="admin-database-error",surfaces={"rest"},matchBy={codes={8},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[34],guardKey="XMLogtQcd_yt",status=N,headers={}},
{error="admin-still-referenced",surfaces={"rest"},matchBy={codes={19},conditions={{pointer="/name",accessor=A("name"),present=true}}},revisions=N,guard=G[35],guardKey="wV9KRooa3Twv",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[36],
guardKey="fm-anZg2VRKG",
mediaType=N,
code={},
message={{pointer="/exp",accessor=A("exp")}},
waits={},
statusMirror=N,
forms={
{error="token-expired",surfaces={"rest"},matchBy={text="token expired"},revisions=N,guard=G[37],guardKey="-iQCkYrQjBRb",status={401},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[38],
guardKey="cqknT6HcU3lb",
mediaType=N,
code={},
message={{pointer="/nbf",accessor=A("nbf")}},
waits={},
statusMirror=N,
forms={
{error="token-not-yet-valid",surfaces={"rest"},matchBy={text="token not valid yet"},revisions=N,guard=G[39],guardKey="MwpQGqpyDjow",status={401},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[40],
guardKey="dOrovlQSDwSS",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/error_description",accessor=A("error_description")}},
waits={},
statusMirror=N,
forms={
{error="provision-key-invalid",surfaces={"rest"},matchBy={codes={"invalid_provision_key","invalid_authenticated_userid"},conditions={{pointer="/error_description",accessor=A("error_description"),present=true}}},revisions=N,guard=G[41],guardKey="PsxjCbrc1F_Z",status={400},headers={}},
{error="oauth-method-invalid",surfaces={"rest"},matchBy={codes={"invalid_method"},conditions={{pointer="/error_description",accessor=A("error_description"),present=true}}},revisions=N,guard=G[42],guardKey="GU708w8kdovN",status={405},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[43],
guardKey="CvydQS8On75x",
mediaType=N,
code={},
message={{pointer="/message",accessor=A("message")}},
waits={},
statusMirror=N,
forms={
},
},
},
}
