local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","string"},
{"/error_description","type","string"},
{"/error_uri","type","string"},
{"/error","const","invalid_request"},
{"/error","const","invalid_client"},
{"/error","const","invalid_grant"},
{"/error","const","unauthorized_client"},
{"/error","const","unsupported_grant_type"},
{"/error","const","invalid_scope"},
{"/error","const","unsupported_response_type"},
{"/error","const","access_denied"},
{"/error","const","server_error"},
{"/error","const","temporarily_unavailable"},
{"/error","const","invalid_token"},
{"/error","const","insufficient_scope"},
{"/error","const","invalid_redirect_uri"},
{"/error","const","invalid_client_metadata"},
{"/error","const","invalid_software_statement"},
{"/error","const","unapproved_software_statement"},
{"/error","const","authorization_pending"},
{"/error","const","slow_down"},
{"/error","const","expired_token"},
{"/error","const","unsupported_token_type"},
{"/error","const","invalid_target"},
{"/error","const","use_dpop_nonce"},
{"/error","const","invalid_dpop_proof"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if T(error)~="string" then return 3 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_request" then return 6 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_client" then return 7 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_grant" then return 8 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="unauthorized_client" then return 9 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="unsupported_grant_type" then return 10 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_scope" then return 11 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="unsupported_response_type" then return 12 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="access_denied" then return 13 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="server_error" then return 14 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="temporarily_unavailable" then return 15 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_token" then return 16 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="insufficient_scope" then return 17 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_redirect_uri" then return 18 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_client_metadata" then return 19 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_software_statement" then return 20 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="unapproved_software_statement" then return 21 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="authorization_pending" then return 22 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="slow_down" then return 23 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="expired_token" then return 24 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="unsupported_token_type" then return 25 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_target" then return 26 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="use_dpop_nonce" then return 27 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if error~="invalid_dpop_proof" then return 28 end
local errorDescription=body.error_description
if errorDescription~=nil and T(errorDescription)~="string" then return 4 end
local errorUri=body.error_uri
if errorUri~=nil and T(errorUri)~="string" then return 5 end
end,J),
}
return {
id="oauth",
kind="standard",
revisions=N,
errors={
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-client"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["invalid-grant"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["unauthorized-client"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["unsupported-grant-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-scope"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-response-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["access-denied"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["temporarily-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["invalid-token"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["insufficient-scope"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["invalid-redirect-uri"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-client-metadata"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-software-statement"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unapproved-software-statement"]={category="permission-denied",when="after-remedy",retryable=false,remedy="contact-support",backoff=N},
["authorization-pending"]={category="precondition-failed",when="after-delay",retryable=true,remedy="wait",backoff=N},
["slow-down"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["expired-token"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["unsupported-token-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-target"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["use-dpop-nonce"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["invalid-dpop-proof"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest","mcp"},
guard=G[1],
guardKey="tDZYTDksS5h2",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/error_description",accessor=A("error_description")}},
waits={},
statusMirror=N,
forms={
{error="invalid-request",surfaces={"rest","mcp"},matchBy={codes={"invalid_request"}},revisions=N,guard=G[2],guardKey="KlzI_K1JAo6v",status={400},headers={}},
{error="invalid-client",surfaces={"rest","mcp"},matchBy={codes={"invalid_client"}},revisions=N,guard=G[3],guardKey="tJp5P0NDWI_F",status={400,401},headers={{name="www-authenticate",onStatus={401}}}},
{error="invalid-grant",surfaces={"rest","mcp"},matchBy={codes={"invalid_grant"}},revisions=N,guard=G[4],guardKey="6p3jDtlYTfDS",status={400},headers={}},
{error="unauthorized-client",surfaces={"rest","mcp"},matchBy={codes={"unauthorized_client"}},revisions=N,guard=G[5],guardKey="Y2r4IX0lZJ0g",status={400},headers={}},
{error="unsupported-grant-type",surfaces={"rest","mcp"},matchBy={codes={"unsupported_grant_type"}},revisions=N,guard=G[6],guardKey="aAOa-Sr60XrO",status={400},headers={}},
{error="invalid-scope",surfaces={"rest","mcp"},matchBy={codes={"invalid_scope"}},revisions=N,guard=G[7],guardKey="E4O_pPVuwd6q",status={400},headers={}},
{error="unsupported-response-type",surfaces={"rest","mcp"},matchBy={codes={"unsupported_response_type"}},revisions=N,guard=G[8],guardKey="MDWaDS7845Hq",status=N,headers={}},
{error="access-denied",surfaces={"rest","mcp"},matchBy={codes={"access_denied"}},revisions=N,guard=G[9],guardKey="bS7KWp8TYwrY",status=N,headers={}},
{error="server-error",surfaces={"rest","mcp"},matchBy={codes={"server_error"}},revisions=N,guard=G[10],guardKey="yis8scBbuMJF",status=N,headers={}},
{error="temporarily-unavailable",surfaces={"rest","mcp"},matchBy={codes={"temporarily_unavailable"}},revisions=N,guard=G[11],guardKey="GdAKrj1hMhmD",status=N,headers={}},
{error="invalid-token",surfaces={"rest","mcp"},matchBy={codes={"invalid_token"}},revisions=N,guard=G[12],guardKey="hn1kQ-wdc3Vr",status={401},headers={{name="www-authenticate",onStatus=N}}},
{error="insufficient-scope",surfaces={"rest","mcp"},matchBy={codes={"insufficient_scope"}},revisions=N,guard=G[13],guardKey="tzFWY-MgNZXs",status={403},headers={{name="www-authenticate",onStatus=N}}},
{error="invalid-redirect-uri",surfaces={"rest","mcp"},matchBy={codes={"invalid_redirect_uri"}},revisions=N,guard=G[14],guardKey="f89EsXIk3dxh",status={400},headers={}},
{error="invalid-client-metadata",surfaces={"rest","mcp"},matchBy={codes={"invalid_client_metadata"}},revisions=N,guard=G[15],guardKey="rzGI4bc9HijG",status={400},headers={}},
{error="invalid-software-statement",surfaces={"rest","mcp"},matchBy={codes={"invalid_software_statement"}},revisions=N,guard=G[16],guardKey="6JMGOJzcKEEa",status={400},headers={}},
{error="unapproved-software-statement",surfaces={"rest","mcp"},matchBy={codes={"unapproved_software_statement"}},revisions=N,guard=G[17],guardKey="9YMEUw6KpuCq",status={400},headers={}},
{error="authorization-pending",surfaces={"rest","mcp"},matchBy={codes={"authorization_pending"}},revisions=N,guard=G[18],guardKey="OlfgZmb5Mmai",status={400},headers={}},
{error="slow-down",surfaces={"rest","mcp"},matchBy={codes={"slow_down"}},revisions=N,guard=G[19],guardKey="R7ihMprdg7S5",status={400},headers={}},
{error="expired-token",surfaces={"rest","mcp"},matchBy={codes={"expired_token"}},revisions=N,guard=G[20],guardKey="NKK8YczUx3P_",status={400},headers={}},
{error="unsupported-token-type",surfaces={"rest","mcp"},matchBy={codes={"unsupported_token_type"}},revisions=N,guard=G[21],guardKey="R1_X7XHHtGvl",status={400},headers={}},
{error="invalid-target",surfaces={"rest","mcp"},matchBy={codes={"invalid_target"}},revisions=N,guard=G[22],guardKey="lWkKzEUxFd6h",status={400},headers={}},
{error="use-dpop-nonce",surfaces={"rest","mcp"},matchBy={codes={"use_dpop_nonce"}},revisions=N,guard=G[23],guardKey="jnDoksY8hqcA",status={400,401},headers={{name="dpop-nonce",onStatus=N},{name="www-authenticate",onStatus={401}}}},
{error="invalid-dpop-proof",surfaces={"rest","mcp"},matchBy={codes={"invalid_dpop_proof"}},revisions=N,guard=G[24],guardKey="wHl_IhjAc597",status={400,401},headers={{name="www-authenticate",onStatus={401}}}},
},
},
},
}
