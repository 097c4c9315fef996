local N,T,B,U,O,L,Z,S,Q,A,X,P,C=require("error_envelopes.null"),type,string.byte,string.sub,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item,require("error_envelopes.pattern").new,require("error_envelopes.pattern").code_point
local J
J={
{"","type","object"},
{"/type","type","string"},
{"","required","title"},
{"/title","type","string"},
{"","required","status"},
{"/status","type","integer"},
{"/detail","type",{"string","null"}},
{"/instance","type",{"string","null"}},
{"/traceId","type","string"},
{"","required","type"},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"}},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.1","https://tools.ietf.org/html/rfc7231#section-6.5.1"}},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.4","https://tools.ietf.org/html/rfc7231#section-6.5.3"}},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.5","https://tools.ietf.org/html/rfc7231#section-6.5.4"}},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.6","https://tools.ietf.org/html/rfc7231#section-6.5.5"}},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.7","https://tools.ietf.org/html/rfc7231#section-6.5.6"}},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.5.9"},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.10","https://tools.ietf.org/html/rfc7231#section-6.5.8"}},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.5.13"},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.5.16","https://tools.ietf.org/html/rfc7231#section-6.5.13"}},
{"/type","const","https://tools.ietf.org/html/rfc4918#section-11.2"},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.5.22"},
{"/type","enum",{"https://tools.ietf.org/html/rfc9110#section-15.6.1","https://tools.ietf.org/html/rfc7231#section-6.6.1"}},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.6.3"},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.6.4"},
{"/type","const","https://tools.ietf.org/html/rfc9110#section-15.6.5"},
{"","required","errors"},
{"/errors","type","object"},
{"/errors/DuplicateUserName","type","array"},
{"/errors/InvalidToken","type","array"},
{"/errors/InvalidTwoFactorCode","type","array"},
{"/title","const","One or more validation errors occurred."},
{"","type","array"},
{"","minItems",1,"1"},
{{"/",""},"type","object"},
{{"/",""},"required","code"},
{{"/","/code"},"type","string"},
{{"/",""},"required","description"},
{{"/","/description"},"type","string"},
{"","contains"},
}
local R
R={
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==46) then return false end i=i+1 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+36)=="A user with this login already exists") then return false end i=i+37 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+17)=="' is already taken") then return false end i=i+18 return k[1](s,i) end
k[4]=function(s,i) local b,c if not(U(s,i,i+1)==" '") then return false end i=i+2 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[3](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[5]=function(s,i) if not(U(s,i,i+3)=="name") then return false end i=i+4 return k[4](s,i) end
k[6]=function(s,i) local b if not(U(s,i,i+3)=="User") then return false end i=i+4 for _=1,1 do if k[5](s,i) then return true end b=B(s,i) or -1 if b~=32 then return false end i=i+1 end return k[5](s,i) end
k[7]=function(s,i) if not(U(s,i,i+4)=="Email") then return false end i=i+5 return k[4](s,i) end
k[8]=function(s,i) if not(U(s,i,i+8)=="Role name") then return false end i=i+9 return k[4](s,i) end
k[9]=function(s,i) return k[6](s,i) or k[7](s,i) or k[8](s,i) end
return function(s) local i=1 return k[2](s,i) or k[9](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) return U(s,i,i+11)=="' is invalid" end
k[2]=function(s,i) local b,c if not(U(s,i,i+1)==" '") then return false end i=i+2 while true do if k[1](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[3]=function(s,i) if not(U(s,i,i+3)=="name") then return false end i=i+4 return k[2](s,i) end
k[4]=function(s,i) local b if not(U(s,i,i+3)=="User") then return false end i=i+4 for _=1,1 do if k[3](s,i) then return true end b=B(s,i) or -1 if b~=32 then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) if not(U(s,i,i+4)=="Email") then return false end i=i+5 return k[2](s,i) end
k[6]=function(s,i) if not(U(s,i,i+8)=="Role name") then return false end i=i+9 return k[2](s,i) end
return function(s) local i=1 return k[4](s,i) or k[5](s,i) or k[6](s,i) end
end)(),
(function()
local k={}
k[1]=function(s,i) if not(U(s,i,i+11)==" characters.") then return false end i=i+12 return i>#s end
k[2]=function(s,i) local b if not(U(s,i,i+26)=="Passwords must be at least ") then return false end i=i+27 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[1](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+21)==" different characters.") then return false end i=i+22 return i>#s end
k[4]=function(s,i) local b if not(U(s,i,i+27)=="Passwords must use at least ") then return false end i=i+28 b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 for _=1,3 do if k[3](s,i) then return true end b=B(s,i) or -1 if b<48 or b>57 then return false end i=i+1 end return k[3](s,i) end
k[5]=function(s,i) if not(U(s,i,i+59)=="Passwords must have at least one non alphanumeric character.") then return false end i=i+60 return i>#s end
k[6]=function(s,i) if not(U(s,i,i+48)=="Passwords must have at least one digit ('0'-'9').") then return false end i=i+49 return i>#s end
k[7]=function(s,i) if not(U(s,i,i+52)=="Passwords must have at least one lowercase ('a'-'z').") then return false end i=i+53 return i>#s end
k[8]=function(s,i) if not(U(s,i,i+52)=="Passwords must have at least one uppercase ('A'-'Z').") then return false end i=i+53 return i>#s end
return function(s) local i=1 return k[2](s,i) or k[4](s,i) or k[5](s,i) or k[6](s,i) or k[7](s,i) or k[8](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+18)=="Incorrect password.") then return false end i=i+19 return i>#s end,
function(s) local i=1 if not(U(s,i,i+13)=="Invalid token.") then return false end i=i+14 return i>#s end,
function(s) local i=1 if not(U(s,i,i+31)=="Recovery code redemption failed.") then return false end i=i+32 return i>#s end,
function(s) local i=1 if not(U(s,i,i+56)=="Optimistic concurrency failure, object has been modified.") then return false end i=i+57 return i>#s end,
(function()
local k={}
k[1]=function(s,i) if not(B(s,i)==46) then return false end i=i+1 return i>#s end
k[2]=function(s,i) if not(U(s,i,i+30)=="User already has a password set") then return false end i=i+31 return k[1](s,i) end
k[3]=function(s,i) if not(U(s,i,i+35)=="Lockout is not enabled for this user") then return false end i=i+36 return k[1](s,i) end
k[4]=function(s,i) if not(B(s,i)==39) then return false end i=i+1 return k[1](s,i) end
k[5]=function(s,i) local b,c if not(U(s,i,i+6)==" role '") then return false end i=i+7 b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end while true do if k[4](s,i) then return true end b=B(s,i) or -1 if b>127 then c,i=C(s,i) if c>=8232 and c<=8233 then return false end else if b==-1 or b==10 or b==13 then return false end i=i+1 end end end
k[6]=function(s,i) local b if not(U(s,i,i+4)=="User ") then return false end i=i+5 b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 for _=1,15 do if k[5](s,i) then return true end b=B(s,i) or -1 if not(b==32 or b>=97 and b<=122) then return false end i=i+1 end return k[5](s,i) end
return function(s) local i=1 return k[2](s,i) or k[3](s,i) or k[6](s,i) end
end)(),
function(s) local i=1 if not(U(s,i,i+31)=="An unknown failure has occurred.") then return false end i=i+32 return i>#s end,
}
local I
I={
function(item)
if not O(item) then return false end
local code=item.code
if code~="DuplicateUserName" and code~="DuplicateEmail" and code~="DuplicateRoleName" and code~="LoginAlreadyAssociated" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[1](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~="InvalidUserName" and code~="InvalidEmail" and code~="InvalidRoleName" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[2](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~="PasswordTooShort" and code~="PasswordRequiresUniqueChars" and code~="PasswordRequiresNonAlphanumeric" and code~="PasswordRequiresDigit" and code~="PasswordRequiresLower" and code~="PasswordRequiresUpper" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[3](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="PasswordMismatch" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[4](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="InvalidToken" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[5](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="RecoveryCodeRedemptionFailed" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[6](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="ConcurrencyFailure" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[7](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~="UserAlreadyHasPassword" and code~="UserLockoutNotEnabled" and code~="UserAlreadyInRole" and code~="UserNotInRole" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[8](description) then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="DefaultError" then return false end
local description=item.description
if T(description)~="string" then return false end
if not R[9](description) then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type~=nil and T(type)~="string" then return 2 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.2" and type~="https://tools.ietf.org/html/rfc7235#section-3.1" then return 11 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.1" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.1" then return 12 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.4" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.3" then return 13 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.5" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.4" then return 14 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.6" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.5" then return 15 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.7" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.6" then return 16 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.9" then return 17 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.10" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.8" then return 18 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.13" then return 19 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.16" and type~="https://tools.ietf.org/html/rfc7231#section-6.5.13" then return 20 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc4918#section-11.2" then return 21 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.5.22" then return 22 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.6.1" and type~="https://tools.ietf.org/html/rfc7231#section-6.6.1" then return 23 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.6.3" then return 24 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.6.4" then return 25 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type==nil then return 10 end
if type~="https://tools.ietf.org/html/rfc9110#section-15.6.5" then return 26 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status==nil then return 5 end
if not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local instance=body.instance
if instance~=nil and T(instance)~="string" and instance~=N then return 8 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type~=nil and T(type)~="string" then return 2 end
local title=body.title
if title==nil then return 3 end
if T(title)~="string" then return 4 end
local status=body.status
if status~=nil and not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
local errors=body.errors
if errors==nil then return 27 end
if not O(errors) then return 28 end
local DuplicateUserName=errors.DuplicateUserName
if DuplicateUserName~=nil and not L(DuplicateUserName) then return 29 end
local InvalidToken=errors.InvalidToken
if InvalidToken~=nil and not L(InvalidToken) then return 30 end
local InvalidTwoFactorCode=errors.InvalidTwoFactorCode
if InvalidTwoFactorCode~=nil and not L(InvalidTwoFactorCode) then return 31 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local title=body.title
if title==nil then return 3 end
if title~="One or more validation errors occurred." then return 32 end
local type=body.type
if type~=nil and T(type)~="string" then return 2 end
local status=body.status
if status~=nil and not Z(status) then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
local traceId=body.traceId
if traceId~=nil and T(traceId)~="string" then return 9 end
local errors=body.errors
if errors==nil then return 27 end
if not O(errors) then return 28 end
local DuplicateUserName=errors.DuplicateUserName
if DuplicateUserName~=nil and not L(DuplicateUserName) then return 29 end
local InvalidToken=errors.InvalidToken
if InvalidToken~=nil and not L(InvalidToken) then return 30 end
local InvalidTwoFactorCode=errors.InvalidTwoFactorCode
if InvalidTwoFactorCode~=nil and not L(InvalidTwoFactorCode) then return 31 end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[1]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[2]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[3]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[4]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[5]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[6]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[7]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[8]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
Q(function(body)
if not L(body) then return 33 end
if #body<1 then return 34 end
if not S(body,I[9]) then return 40 end
for i=1,#body do
local item=body[i]
if not O(item) then return 35,{i-1} end
local code=item.code
if code==nil then return 36,{i-1} end
if T(code)~="string" then return 37,{i-1} end
local description=item.description
if description==nil then return 38,{i-1} end
if T(description)~="string" then return 39,{i-1} end
end
end,J),
}
return {
id="aspnet-core",
kind="implementation",
revisions=N,
requestId={{pointer="/traceId",accessor=A("traceId")}},
errors={
["name-taken"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["name-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["password-too-weak"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["password-mismatch"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["token-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["recovery-code-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["concurrent-change"]={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["state-unsuitable"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["identity-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["user-name-taken"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["reset-code-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["two-factor-code-invalid"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["validation-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["locked-out"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["sign-in-not-allowed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["two-factor-required"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["sign-in-failed"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["precondition-failed"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
unprocessable={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["upgrade-required"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["exception-unhandled"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["bad-gateway"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["gateway-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="nDZmn_KWL_vY",
mediaType=N,
code={{pointer="/type",accessor=A("type")}},
message={{pointer="/detail",accessor=A("detail")},{pointer="/title",accessor=A("title")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="locked-out",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"},status=true,conditions={{pointer="/detail",accessor=A("detail"),equals="LockedOut"}}},revisions=N,guard=G[2],guardKey="y8-rjHBEic_s",status={401},headers={}},
{error="sign-in-not-allowed",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"},status=true,conditions={{pointer="/detail",accessor=A("detail"),equals="NotAllowed"}}},revisions=N,guard=G[2],guardKey="y8-rjHBEic_s",status={401},headers={}},
{error="two-factor-required",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"},status=true,conditions={{pointer="/detail",accessor=A("detail"),equals="RequiresTwoFactor"}}},revisions=N,guard=G[2],guardKey="y8-rjHBEic_s",status={401},headers={}},
{error="sign-in-failed",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"},status=true,conditions={{pointer="/detail",accessor=A("detail"),equals="Failed"}}},revisions=N,guard=G[2],guardKey="y8-rjHBEic_s",status={401},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.1","https://tools.ietf.org/html/rfc7231#section-6.5.1"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true},{pointer="/errors",accessor=A("errors"),present=false}}},revisions=N,guard=G[3],guardKey="ksdmqajsoLxA",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.2","https://tools.ietf.org/html/rfc7235#section-3.1"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true},{pointer="/detail",accessor=A("detail"),present=false}}},revisions=N,guard=G[2],guardKey="y8-rjHBEic_s",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.4","https://tools.ietf.org/html/rfc7231#section-6.5.3"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[4],guardKey="oSm1kCwBLZr2",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.5","https://tools.ietf.org/html/rfc7231#section-6.5.4"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[5],guardKey="LXoMhHouj_7l",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.6","https://tools.ietf.org/html/rfc7231#section-6.5.5"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[6],guardKey="wDVyWQQ7EwRV",status={405},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.7","https://tools.ietf.org/html/rfc7231#section-6.5.6"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[7],guardKey="4-uk75nKBbz8",status={406},headers={}},
{error="request-timeout",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.9"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[8],guardKey="_3YtrPW36tBa",status={408},headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.10","https://tools.ietf.org/html/rfc7231#section-6.5.8"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[9],guardKey="Vd-vNmq1bRIP",status={409},headers={}},
{error="precondition-failed",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.13"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[10],guardKey="HG0C5wGH3cI9",status={412},headers={}},
{error="unsupported-media-type",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.16","https://tools.ietf.org/html/rfc7231#section-6.5.13"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[11],guardKey="pD51_PSPrCh9",status={415},headers={}},
{error="unprocessable",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc4918#section-11.2"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[12],guardKey="SSfYbxBCcGAa",status={422},headers={}},
{error="upgrade-required",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.5.22"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[13],guardKey="Hr5JR_xZb6-P",status={426},headers={}},
{error="exception-unhandled",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.6.1","https://tools.ietf.org/html/rfc7231#section-6.6.1"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[14],guardKey="rNNAkZyvkcfb",status={500},headers={}},
{error="bad-gateway",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.6.3"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[15],guardKey="jHAHfl7UI_n6",status={502},headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.6.4"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[16],guardKey="qwgFrtTnEdyi",status={503},headers={}},
{error="gateway-timeout",surfaces={"rest"},matchBy={codes={"https://tools.ietf.org/html/rfc9110#section-15.6.5"},status=true,conditions={{pointer="/title",accessor=A("title"),present=true}}},revisions=N,guard=G[17],guardKey="Z6alU4csTUyK",status={504},headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[18],
guardKey="CXv6vii1ZJ7U",
mediaType=N,
code={{pointer="/type",accessor=A("type")}},
message={{pointer="/title",accessor=A("title")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="user-name-taken",surfaces={"rest"},matchBy={text="One or more validation errors occurred.",conditions={{pointer="/errors/DuplicateUserName",accessor=A("errors","DuplicateUserName"),present=true}}},revisions=N,guard=G[19],guardKey="h38dG5mwYsIL",status={400},headers={}},
{error="reset-code-invalid",surfaces={"rest"},matchBy={text="One or more validation errors occurred.",conditions={{pointer="/errors/InvalidToken",accessor=A("errors","InvalidToken"),present=true},{pointer="/errors/DuplicateUserName",accessor=A("errors","DuplicateUserName"),present=false}}},revisions=N,guard=G[19],guardKey="h38dG5mwYsIL",status={400},headers={}},
{error="two-factor-code-invalid",surfaces={"rest"},matchBy={text="One or more validation errors occurred.",conditions={{pointer="/errors/InvalidTwoFactorCode",accessor=A("errors","InvalidTwoFactorCode"),present=true},{pointer="/errors/DuplicateUserName",accessor=A("errors","DuplicateUserName"),present=false},{pointer="/errors/InvalidToken",accessor=A("errors","InvalidToken"),present=false}}},revisions=N,guard=G[19],guardKey="h38dG5mwYsIL",status={400},headers={}},
{error="validation-failed",surfaces={"rest"},matchBy={text="One or more validation errors occurred.",conditions={{pointer="/errors",accessor=A("errors"),present=true},{pointer="/errors/DuplicateUserName",accessor=A("errors","DuplicateUserName"),present=false},{pointer="/errors/InvalidToken",accessor=A("errors","InvalidToken"),present=false},{pointer="/errors/InvalidTwoFactorCode",accessor=A("errors","InvalidTwoFactorCode"),present=false}}},revisions=N,guard=G[19],guardKey="h38dG5mwYsIL",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[20],
guardKey="iWvfSXxfp6G2",
mediaType=N,
code={{pointer="/*/code",accessor=A(X,"code"),list=A()}},
message={{pointer="/*/description",accessor=A(X,"description"),list=A()}},
waits={},
statusMirror=N,
forms={
{error="name-taken",surfaces={"rest"},matchBy={codes={"DuplicateUserName","DuplicateEmail","DuplicateRoleName","LoginAlreadyAssociated"},pattern=P(R[1],"^(?:A user with this login already exists|(?:User ?name|Email|Role name) '.+' is already taken)\\.$")},revisions=N,guard=G[21],guardKey="ax_ttaGMXCjv",status=N,headers={}},
{error="name-invalid",surfaces={"rest"},matchBy={codes={"InvalidUserName","InvalidEmail","InvalidRoleName"},pattern=P(R[2],"^(?:User ?name|Email|Role name) '.*' is invalid")},revisions=N,guard=G[22],guardKey="FScF2xvFXxrO",status=N,headers={}},
{error="password-too-weak",surfaces={"rest"},matchBy={codes={"PasswordTooShort","PasswordRequiresUniqueChars","PasswordRequiresNonAlphanumeric","PasswordRequiresDigit","PasswordRequiresLower","PasswordRequiresUpper"},pattern=P(R[3],"^(?:Passwords must be at least [0-9]{1,4} characters\\.|Passwords must use at least [0-9]{1,4} different characters\\.|Passwords must have at least one non alphanumeric character\\.|Passwords must have at least one digit \\('0'-'9'\\)\\.|Passwords must have at least one lowercase \\('a'-'z'\\)\\.|Passwords must have at least one uppercase \\('A'-'Z'\\)\\.)$")},revisions=N,guard=G[23],guardKey="_j7YOpO9kndr",status=N,headers={}},
{error="password-mismatch",surfaces={"rest"},matchBy={codes={"PasswordMismatch"},pattern=P(R[4],"^Incorrect password\\.$")},revisions=N,guard=G[24],guardKey="sLqPXKYvLTCa",status=N,headers={}},
{error="token-invalid",surfaces={"rest"},matchBy={codes={"InvalidToken"},pattern=P(R[5],"^Invalid token\\.$")},revisions=N,guard=G[25],guardKey="-ItlGLBZu78-",status=N,headers={}},
{error="recovery-code-invalid",surfaces={"rest"},matchBy={codes={"RecoveryCodeRedemptionFailed"},pattern=P(R[6],"^Recovery code redemption failed\\.$")},revisions=N,guard=G[26],guardKey="OlyZ9IYT2MGx",status=N,headers={}},
{error="concurrent-change",surfaces={"rest"},matchBy={codes={"ConcurrencyFailure"},pattern=P(R[7],"^Optimistic concurrency failure, object has been modified\\.$")},revisions=N,guard=G[27],guardKey="CclwGaubQWEl",status=N,headers={}},
{error="state-unsuitable",surfaces={"rest"},matchBy={codes={"UserAlreadyHasPassword","UserLockoutNotEnabled","UserAlreadyInRole","UserNotInRole"},pattern=P(R[8],"^(?:User already has a password set|Lockout is not enabled for this user|User [ a-z]{1,16} role '.+')\\.$")},revisions=N,guard=G[28],guardKey="KjsNAF-TzOfp",status=N,headers={}},
{error="identity-failed",surfaces={"rest"},matchBy={codes={"DefaultError"},pattern=P(R[9],"^An unknown failure has occurred\\.$")},revisions=N,guard=G[29],guardKey="EPEjDYA84Ibl",status=N,headers={}},
},
},
},
}
