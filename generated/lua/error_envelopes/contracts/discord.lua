local N,T,O,Z,F,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.values").number,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","message"},
{"/message","type","string"},
{"/code","type",{"integer","null"}},
{"/retry_after","type",{"number","null"}},
{"/global","type",{"boolean","null"}},
{"/message","const","You are being rate limited."},
{"","required","retry_after"},
{"/retry_after","type","number"},
{"/message","const","The resource is being rate limited."},
{"","required","code"},
{"/code","enum",{20016,20022,20028,20029,40003,40062,30037,30040,30042,30046}},
{"/code","const",30034},
{"/code","enum",{40001,50014,50027,530007}},
{"/code","enum",{50025,40012,530001,530004}},
{"/code","const",50026},
{"/code","enum",{50001,50013,20012,50009,160002,160014,50600,50173,530000}},
{"/code","enum",{20001,20002,20009,20018,20024,40007,50005,50007,50017,50054,50067,50095,50167,50278,340015,400001,90001,90002,520000,40019,40066}},
{"/code","enum",{40002,50178,60003}},
{"/code","enum",{20015,20035,50004,50010,50070,50097,50101,350000,350001}},
{"/code","const",40333},
{"/code","enum",{10001,10002,10003,10004,10005,10006,10007,10008,10009,10010,10011,10012,10013,10014,10015,10016,10020,10021,10026,10027,10028,10029,10030,10031,10032,10033,10036,10038,10049,10050,10057,10059,10060,10061,10062,10063,10065,10066,10067,10068,10069,10070,10071,10087,10097,10124,10129,50146,80004,40032}},
{"/code","enum",{30001,30002,30003,30004,30005,30007,30008,30010,30011,30013,30015,30016,30018,30019,30030,30032,30033,30035,30038,30039,30045,30047,30048,30056,30058,30060,30061,40094,50011,160006,160007}},
{"/code","enum",{30031,40009,40033,40041,40060,40061,40074,150006,160004,160005,180000,50083,520001,520003}},
{"/code","enum",{40004,40006,110000,110001,130000,530006}},
{"/code","enum",{40043,180002,500000}},
{"/code","enum",{40005,50045,50138}},
{"/code","const",50035},
{"/code","enum",{50006,20031,30052,40018,40058,40067,50002,50003,50008,50012,50015,50016,50019,50020,50021,50024,50028,50033,50034,50036,50039,50041,50046,50055,50057,50068,50073,50074,50080,50081,50084,50085,50086,50091,50109,50110,50123,50124,50131,50132,50144,50145,50151,50159,50160,50161,50162,50163,50192,170001,170002,170003,170004,170005,170006,170007,200000,200001,220001,220002,220003,220004,240000,520002,520004,520006,530002,530003}},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 4 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="You are being rate limited." then return 7 end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 4 end
local retryAfter=body.retry_after
if retryAfter==nil then return 8 end
if not F(retryAfter) then return 9 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if message~="The resource is being rate limited." then return 10 end
local code=body.code
if code~=nil and not Z(code) and code~=N then return 4 end
local retryAfter=body.retry_after
if retryAfter==nil then return 8 end
if not F(retryAfter) then return 9 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=20016 and code~=20022 and code~=20028 and code~=20029 and code~=40003 and code~=40062 and code~=30037 and code~=30040 and code~=30042 and code~=30046 then return 12 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 11 end
if code~=30034 then return 13 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=40001 and code~=50014 and code~=50027 and code~=530007 then return 14 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=50025 and code~=40012 and code~=530001 and code~=530004 then return 15 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 11 end
if code~=50026 then return 16 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=50001 and code~=50013 and code~=20012 and code~=50009 and code~=160002 and code~=160014 and code~=50600 and code~=50173 and code~=530000 then return 17 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=20001 and code~=20002 and code~=20009 and code~=20018 and code~=20024 and code~=40007 and code~=50005 and code~=50007 and code~=50017 and code~=50054 and code~=50067 and code~=50095 and code~=50167 and code~=50278 and code~=340015 and code~=400001 and code~=90001 and code~=90002 and code~=520000 and code~=40019 and code~=40066 then return 18 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=40002 and code~=50178 and code~=60003 then return 19 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=20015 and code~=20035 and code~=50004 and code~=50010 and code~=50070 and code~=50097 and code~=50101 and code~=350000 and code~=350001 then return 20 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 11 end
if code~=40333 then return 21 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=10001 and code~=10002 and code~=10003 and code~=10004 and code~=10005 and code~=10006 and code~=10007 and code~=10008 and code~=10009 and code~=10010 and code~=10011 and code~=10012 and code~=10013 and code~=10014 and code~=10015 and code~=10016 and code~=10020 and code~=10021 and code~=10026 and code~=10027 and code~=10028 and code~=10029 and code~=10030 and code~=10031 and code~=10032 and code~=10033 and code~=10036 and code~=10038 and code~=10049 and code~=10050 and code~=10057 and code~=10059 and code~=10060 and code~=10061 and code~=10062 and code~=10063 and code~=10065 and code~=10066 and code~=10067 and code~=10068 and code~=10069 and code~=10070 and code~=10071 and code~=10087 and code~=10097 and code~=10124 and code~=10129 and code~=50146 and code~=80004 and code~=40032 then return 22 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=30001 and code~=30002 and code~=30003 and code~=30004 and code~=30005 and code~=30007 and code~=30008 and code~=30010 and code~=30011 and code~=30013 and code~=30015 and code~=30016 and code~=30018 and code~=30019 and code~=30030 and code~=30032 and code~=30033 and code~=30035 and code~=30038 and code~=30039 and code~=30045 and code~=30047 and code~=30048 and code~=30056 and code~=30058 and code~=30060 and code~=30061 and code~=40094 and code~=50011 and code~=160006 and code~=160007 then return 23 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=30031 and code~=40009 and code~=40033 and code~=40041 and code~=40060 and code~=40061 and code~=40074 and code~=150006 and code~=160004 and code~=160005 and code~=180000 and code~=50083 and code~=520001 and code~=520003 then return 24 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=40004 and code~=40006 and code~=110000 and code~=110001 and code~=130000 and code~=530006 then return 25 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=40043 and code~=180002 and code~=500000 then return 26 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=40005 and code~=50045 and code~=50138 then return 27 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local code=body.code
if code==nil then return 11 end
if code~=50035 then return 28 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local message=body.message
if message==nil then return 2 end
if T(message)~="string" then return 3 end
local code=body.code
if code==nil then return 11 end
if code~=50006 and code~=20031 and code~=30052 and code~=40018 and code~=40058 and code~=40067 and code~=50002 and code~=50003 and code~=50008 and code~=50012 and code~=50015 and code~=50016 and code~=50019 and code~=50020 and code~=50021 and code~=50024 and code~=50028 and code~=50033 and code~=50034 and code~=50036 and code~=50039 and code~=50041 and code~=50046 and code~=50055 and code~=50057 and code~=50068 and code~=50073 and code~=50074 and code~=50080 and code~=50081 and code~=50084 and code~=50085 and code~=50086 and code~=50091 and code~=50109 and code~=50110 and code~=50123 and code~=50124 and code~=50131 and code~=50132 and code~=50144 and code~=50145 and code~=50151 and code~=50159 and code~=50160 and code~=50161 and code~=50162 and code~=50163 and code~=50192 and code~=170001 and code~=170002 and code~=170003 and code~=170004 and code~=170005 and code~=170006 and code~=170007 and code~=200000 and code~=200001 and code~=220001 and code~=220002 and code~=220003 and code~=220004 and code~=240000 and code~=520002 and code~=520004 and code~=520006 and code~=530002 and code~=530003 then return 29 end
local retryAfter=body.retry_after
if retryAfter~=nil and not F(retryAfter) and retryAfter~=N then return 5 end
local global=body.global
if global~=nil and T(global)~="boolean" and global~=N then return 6 end
end,J),
}
return {
id="discord",
kind="vendor",
revisions=N,
hosts={"discord.com"},
errors={
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["resource-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["action-rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["daily-limit-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["access-token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["scope-missing"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["missing-permissions"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-allowed"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["account-unverified"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["feature-required"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["request-blocked"]={category="permission-denied",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-object"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["limit-reached"]={category="budget-exceeded",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["temporarily-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["action-failed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-form-body"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-possible"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-authenticated"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["gateway-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="R2jNScDWib-u",
mediaType=N,
code={{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")}},
waits={{pointer="/retry_after",accessor=A("retry_after"),unit="seconds"}},
statusMirror=N,
forms={
{error="rate-limited",surfaces={"rest"},matchBy={text="You are being rate limited."},revisions=N,guard=G[2],guardKey="gU0Bc2ll8CdQ",status={429},headers={}},
{error="resource-rate-limited",surfaces={"rest"},matchBy={text="The resource is being rate limited."},revisions=N,guard=G[3],guardKey="lNmd3xrPkptE",status={429},headers={}},
{error="action-rate-limited",surfaces={"rest"},matchBy={codes={20016,20022,20028,20029,40003,40062,30037,30040,30042,30046}},revisions=N,guard=G[4],guardKey="DswJSEofB-Bd",status=N,headers={}},
{error="daily-limit-reached",surfaces={"rest"},matchBy={codes={30034}},revisions=N,guard=G[5],guardKey="LMfx9olunnsD",status=N,headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={40001,50014,50027,530007}},revisions=N,guard=G[6],guardKey="IO02jP6ezuB1",status=N,headers={}},
{error="access-token-expired",surfaces={"rest"},matchBy={codes={50025,40012,530001,530004}},revisions=N,guard=G[7],guardKey="8JcJ008z-jm6",status=N,headers={}},
{error="scope-missing",surfaces={"rest"},matchBy={codes={50026}},revisions=N,guard=G[8],guardKey="MZFZsOoNKOWH",status=N,headers={}},
{error="missing-permissions",surfaces={"rest"},matchBy={codes={50001,50013,20012,50009,160002,160014,50600,50173,530000}},revisions=N,guard=G[9],guardKey="PvTU0AOPkKTd",status=N,headers={}},
{error="not-allowed",surfaces={"rest"},matchBy={codes={20001,20002,20009,20018,20024,40007,50005,50007,50017,50054,50067,50095,50167,50278,340015,400001,90001,90002,520000,40019,40066}},revisions=N,guard=G[10],guardKey="y7aWUsw0FCLZ",status=N,headers={}},
{error="account-unverified",surfaces={"rest"},matchBy={codes={40002,50178,60003}},revisions=N,guard=G[11],guardKey="yfqVXZ9GJlgU",status=N,headers={}},
{error="feature-required",surfaces={"rest"},matchBy={codes={20015,20035,50004,50010,50070,50097,50101,350000,350001}},revisions=N,guard=G[12],guardKey="vI-eUMn360gE",status=N,headers={}},
{error="request-blocked",surfaces={"rest"},matchBy={codes={40333}},revisions=N,guard=G[13],guardKey="PzO3oF_0enjc",status=N,headers={}},
{error="unknown-object",surfaces={"rest"},matchBy={codes={10001,10002,10003,10004,10005,10006,10007,10008,10009,10010,10011,10012,10013,10014,10015,10016,10020,10021,10026,10027,10028,10029,10030,10031,10032,10033,10036,10038,10049,10050,10057,10059,10060,10061,10062,10063,10065,10066,10067,10068,10069,10070,10071,10087,10097,10124,10129,50146,80004,40032}},revisions=N,guard=G[14],guardKey="z0WzvuqtOEsR",status=N,headers={}},
{error="limit-reached",surfaces={"rest"},matchBy={codes={30001,30002,30003,30004,30005,30007,30008,30010,30011,30013,30015,30016,30018,30019,30030,30032,30033,30035,30038,30039,30045,30047,30048,30056,30058,30060,30061,40094,50011,160006,160007}},revisions=N,guard=G[15],guardKey="dS6DNFk1WxK9",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={30031,40009,40033,40041,40060,40061,40074,150006,160004,160005,180000,50083,520001,520003}},revisions=N,guard=G[16],guardKey="sir_ekh3XvCY",status=N,headers={}},
{error="temporarily-unavailable",surfaces={"rest"},matchBy={codes={40004,40006,110000,110001,130000,530006}},revisions=N,guard=G[17],guardKey="6HuWDyBnmNJr",status=N,headers={}},
{error="action-failed",surfaces={"rest"},matchBy={codes={40043,180002,500000}},revisions=N,guard=G[18],guardKey="hfqsY3X9pItv",status=N,headers={}},
{error="too-large",surfaces={"rest"},matchBy={codes={40005,50045,50138}},revisions=N,guard=G[19],guardKey="NMdsM95Hr8uZ",status=N,headers={}},
{error="invalid-form-body",surfaces={"rest"},matchBy={codes={50035}},revisions=N,guard=G[20],guardKey="7LZQZrFfPRBw",status=N,headers={}},
{error="not-possible",surfaces={"rest"},matchBy={codes={50006,20031,30052,40018,40058,40067,50002,50003,50008,50012,50015,50016,50019,50020,50021,50024,50028,50033,50034,50036,50039,50041,50046,50055,50057,50068,50073,50074,50080,50081,50084,50085,50086,50091,50109,50110,50123,50124,50131,50132,50144,50145,50151,50159,50160,50161,50162,50163,50192,170001,170002,170003,170004,170005,170006,170007,200000,200001,220001,220002,220003,220004,240000,520002,520004,520006,530002,530003}},revisions=N,guard=G[21],guardKey="nq8ojWNyGrd1",status=N,headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={400},headers={}},
{error="not-authenticated",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={405},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={429},headers={}},
{error="gateway-unavailable",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={502,503,504},headers={}},
{error="server-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="R2jNScDWib-u",status={500},headers={}},
},
},
},
}
