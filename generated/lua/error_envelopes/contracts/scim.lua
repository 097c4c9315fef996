local N,T,O,L,Z,S,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").integer,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","schemas"},
{"/schemas","type","array"},
{"/schemas","contains"},
{"/status","anyOf"},
{"/scimType","type",{"string","null"}},
{"/detail","type",{"string","null"}},
{"","required","scimType"},
{"/scimType","const","invalidFilter"},
{"/scimType","const","tooMany"},
{"/scimType","const","uniqueness"},
{"/scimType","const","mutability"},
{"/scimType","const","invalidSyntax"},
{"/scimType","const","invalidPath"},
{"/scimType","const","noTarget"},
{"/scimType","const","invalidValue"},
{"/scimType","const","invalidVers"},
{"/scimType","const","sensitive"},
}
local I
I={
function(item)
if item~="urn:ietf:params:scim:api:messages:2.0:Error" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local scimType=body.scimType
if scimType~=nil and T(scimType)~="string" and scimType~=N then return 6 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="invalidFilter" then return 9 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="tooMany" then return 10 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="uniqueness" then return 11 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="mutability" then return 12 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="invalidSyntax" then return 13 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="invalidPath" then return 14 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="noTarget" then return 15 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="invalidValue" then return 16 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="invalidVers" then return 17 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local scimType=body.scimType
if scimType==nil then return 8 end
if scimType~="sensitive" then return 18 end
local schemas=body.schemas
if schemas==nil then return 2 end
if not L(schemas) then return 3 end
if not S(schemas,I[1]) then return 4 end
local status=body.status
if status~=nil and T(status)~="string" and not Z(status) then return 5 end
local detail=body.detail
if detail~=nil and T(detail)~="string" and detail~=N then return 7 end
end,J),
}
return {
id="scim",
kind="standard",
revisions=N,
errors={
["filter-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-results"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-unique"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-mutable"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["syntax-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["path-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["target-missing"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["value-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["version-unsupported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["uri-sensitive"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["precondition-failed"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["payload-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["not-implemented"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="i3Ozej_7FZhp",
mediaType=N,
identifies=true,
code={{pointer="/scimType",accessor=A("scimType")}},
message={{pointer="/detail",accessor=A("detail")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="filter-invalid",surfaces={"rest"},matchBy={codes={"invalidFilter"}},revisions=N,guard=G[2],guardKey="NdLlyynMRxy7",status={400},headers={}},
{error="too-many-results",surfaces={"rest"},matchBy={codes={"tooMany"}},revisions=N,guard=G[3],guardKey="W2kGOGo7uslK",status={400},headers={}},
{error="not-unique",surfaces={"rest"},matchBy={codes={"uniqueness"}},revisions=N,guard=G[4],guardKey="9S-qme2T_Q2R",status={409,400},headers={}},
{error="not-mutable",surfaces={"rest"},matchBy={codes={"mutability"}},revisions=N,guard=G[5],guardKey="gEo9wjawLGUO",status={400},headers={}},
{error="syntax-invalid",surfaces={"rest"},matchBy={codes={"invalidSyntax"}},revisions=N,guard=G[6],guardKey="d4S7Rx3Xt4UD",status={400},headers={}},
{error="path-invalid",surfaces={"rest"},matchBy={codes={"invalidPath"}},revisions=N,guard=G[7],guardKey="kJU0xfVkJYx5",status={400},headers={}},
{error="target-missing",surfaces={"rest"},matchBy={codes={"noTarget"}},revisions=N,guard=G[8],guardKey="KGWxg57gilYc",status={400},headers={}},
{error="value-invalid",surfaces={"rest"},matchBy={codes={"invalidValue"}},revisions=N,guard=G[9],guardKey="iVhoirM_Mtv6",status={400},headers={}},
{error="version-unsupported",surfaces={"rest"},matchBy={codes={"invalidVers"}},revisions=N,guard=G[10],guardKey="5PxND65DPFbF",status={400},headers={}},
{error="uri-sensitive",surfaces={"rest"},matchBy={codes={"sensitive"}},revisions=N,guard=G[11],guardKey="nG8hVtvtbuNP",status={403,400},headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={404},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={409},headers={}},
{error="precondition-failed",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={412},headers={}},
{error="payload-too-large",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={413},headers={}},
{error="internal-error",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={500},headers={}},
{error="not-implemented",surfaces={"rest"},matchBy={status=true,conditions={{pointer="/scimType",accessor=A("scimType"),present=false}}},revisions=N,guard=G[1],guardKey="i3Ozej_7FZhp",status={501},headers={}},
},
},
},
}
