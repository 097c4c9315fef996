local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"/type","type","string"},
{"/title","type","string"},
{"/status","type","integer"},
{"/detail","type","string"},
{"/instance","type","string"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local type=body.type
if type~=nil and T(type)~="string" then return 2 end
local title=body.title
if title~=nil and T(title)~="string" then return 3 end
local status=body.status
if status~=nil and not Z(status) then return 4 end
local detail=body.detail
if detail~=nil and T(detail)~="string" then return 5 end
local instance=body.instance
if instance~=nil and T(instance)~="string" then return 6 end
end,J),
}
return {
id="problem-details",
kind="standard",
revisions=N,
errors={
},
envelopes={
{
shape="body",
surfaces={"rest","mcp"},
guard=G[1],
guardKey="X9KZWUYR9u9W",
mediaType="application/problem+json",
code={{pointer="/type",accessor=A("type")}},
message={{pointer="/detail",accessor=A("detail")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
},
},
},
}
