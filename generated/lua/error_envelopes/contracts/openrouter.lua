local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","integer"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/metadata","type","object"},
{"/user_id","type",{"string","null"}},
{"/error/code","const",400},
{"/error/code","const",401},
{"/error/code","const",402},
{"/error/code","const",403},
{"/error/code","const",404},
{"/error/code","enum",{408,524}},
{"/error/code","const",409},
{"/error/code","const",413},
{"/error/code","const",422},
{"/error/code","const",429},
{"/error/code","const",500},
{"/error/code","const",502},
{"/error/code","const",503},
{"/error/code","const",529},
{"/error","required","metadata"},
{"/error/metadata","required","limit_source"},
{"/error/metadata/limit_source","type","string"},
{"/error/metadata/limit_source","const","openrouter_credits"},
{"/error/metadata/limit_source","const","openrouter_in_flight_budget"},
{"/error/metadata/limit_source","enum",{"openrouter_guardrail_budget","openrouter_workspace_budget","openrouter_key_limit"}},
{"/error/metadata/limit_source","const","upstream_provider_shared_pool"},
{"/error/metadata/limit_source","const","openrouter_free_tier_daily"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=400 then return 10 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=401 then return 11 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=402 then return 12 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=403 then return 13 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=404 then return 14 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=408 and code~=524 then return 15 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=409 then return 16 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=413 then return 17 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=422 then return 18 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=429 then return 19 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=500 then return 20 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=502 then return 21 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=503 then return 22 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~=529 then return 23 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata~=nil and not O(metadata) then return 8 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if T(limitSource)~="string" then return 26 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if limitSource~="openrouter_credits" then return 27 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if limitSource~="openrouter_in_flight_budget" then return 28 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if limitSource~="openrouter_guardrail_budget" and limitSource~="openrouter_workspace_budget" and limitSource~="openrouter_key_limit" then return 29 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if limitSource~="upstream_provider_shared_pool" then return 30 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if not Z(code) then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local metadata=error.metadata
if metadata==nil then return 24 end
if not O(metadata) then return 8 end
local limitSource=metadata.limit_source
if limitSource==nil then return 25 end
if limitSource~="openrouter_free_tier_daily" then return 31 end
local userId=body.user_id
if userId~=nil and T(userId)~="string" and userId~=N then return 9 end
end,J),
}
return {
id="openrouter",
kind="vendor",
revisions=N,
hosts={"openrouter.ai"},
requestId={{header="x-generation-id"}},
errors={
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["insufficient-credits"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["credits-used-up"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["in-flight-budget-used-up"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["budget-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["input-flagged"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unprocessable-entity"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["shared-pool-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["daily-limit-reached"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["bad-gateway"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["provider-overloaded"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="6CNRL3RDpwj2",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="bad-request",surfaces={"rest"},matchBy={codes={400},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[2],guardKey="-oZOZByVa7aR",status=N,headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={401},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[3],guardKey="Lzzl-zlsk0W1",status=N,headers={}},
{error="insufficient-credits",surfaces={"rest"},matchBy={codes={402},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[4],guardKey="vmF9ApK3vuwl",status=N,headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={403},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false},{pointer="/error/metadata/reasons",accessor=A("error","metadata","reasons"),present=false}}},revisions=N,guard=G[5],guardKey="MLdDNkIslump",status=N,headers={}},
{error="input-flagged",surfaces={"rest"},matchBy={codes={403},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false},{pointer="/error/metadata/reasons",accessor=A("error","metadata","reasons"),present=true}}},revisions=N,guard=G[5],guardKey="MLdDNkIslump",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={404},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[6],guardKey="6IEr1o6kQYk-",status=N,headers={}},
{error="request-timeout",surfaces={"rest"},matchBy={codes={408,524},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[7],guardKey="RL2_NbXOFIeC",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={409},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[8],guardKey="1gHEZuYdfq7p",status=N,headers={}},
{error="payload-too-large",surfaces={"rest"},matchBy={codes={413},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[9],guardKey="ARvBxPFNqjzp",status=N,headers={}},
{error="unprocessable-entity",surfaces={"rest"},matchBy={codes={422},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[10],guardKey="oTancjB701Ue",status=N,headers={}},
{error="rate-limited",surfaces={"rest"},matchBy={codes={429},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[11],guardKey="TJBDlbJ4N-DS",status=N,headers={}},
{error="internal-server-error",surfaces={"rest"},matchBy={codes={500},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[12],guardKey="zkXWKOYnLk2o",status=N,headers={}},
{error="bad-gateway",surfaces={"rest"},matchBy={codes={502},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[13],guardKey="hoZ7SRTZvuKZ",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={503},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[14],guardKey="KuclXYJ7_Yx1",status=N,headers={}},
{error="provider-overloaded",surfaces={"rest"},matchBy={codes={529},conditions={{pointer="/error/status",accessor=A("error","status"),present=false},{pointer="/error/type",accessor=A("error","type"),present=false},{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source"),present=false}}},revisions=N,guard=G[15],guardKey="g9gehZABLjiV",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[16],
guardKey="QoRdBjOD2Gva",
mediaType=N,
code={{pointer="/error/metadata/limit_source",accessor=A("error","metadata","limit_source")}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={},
statusMirror=N,
forms={
{error="credits-used-up",surfaces={"rest"},matchBy={codes={"openrouter_credits"}},revisions=N,guard=G[17],guardKey="YDgCKJYRF249",status=N,headers={}},
{error="in-flight-budget-used-up",surfaces={"rest"},matchBy={codes={"openrouter_in_flight_budget"}},revisions=N,guard=G[18],guardKey="QTpQpZ7na26f",status=N,headers={}},
{error="budget-reached",surfaces={"rest"},matchBy={codes={"openrouter_guardrail_budget","openrouter_workspace_budget","openrouter_key_limit"}},revisions=N,guard=G[19],guardKey="tWytnA-jnU38",status=N,headers={}},
{error="shared-pool-limited",surfaces={"rest"},matchBy={codes={"upstream_provider_shared_pool"}},revisions=N,guard=G[20],guardKey="fk4L9KRaCx0S",status=N,headers={}},
{error="daily-limit-reached",surfaces={"rest"},matchBy={codes={"openrouter_free_tier_daily"}},revisions=N,guard=G[21],guardKey="eskiYdsTjENE",status=N,headers={}},
},
},
},
}
