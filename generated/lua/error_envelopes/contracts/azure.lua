local N,T,O,L,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","code"},
{"/error/code","type","string"},
{"/error","required","message"},
{"/error/message","type","string"},
{"/error/target","type",{"string","null"}},
{"/error/details","type","array"},
{"/error/code","const","MissingApiVersionParameter"},
{"/error/code","enum",{"UnsupportedApiVersionValue","InvalidApiVersionParameter","NoRegisteredProviderFound"}},
{"/error/code","enum",{"InvalidRequestContent","InvalidRequestFormat","BadRequest","InvalidParameter","InvalidTemplate","InvalidTemplateDeployment","InvalidRequest","InvalidResourceType","InvalidSubscriptionId"}},
{"/error/code","enum",{"InvalidAuthenticationToken","InvalidAuthenticationTokenTenant","InvalidAuthenticationTokenAudience","AuthenticationFailed","AuthenticationFailedMissingToken","ExpiredAuthenticationToken"}},
{"/error/code","enum",{"AuthorizationFailed","LinkedAuthorizationFailed","Forbidden"}},
{"/error/code","enum",{"RequestDisallowedByPolicy","RequestDisallowedByAzure"}},
{"/error/code","enum",{"MissingSubscriptionRegistration","SubscriptionNotRegistered"}},
{"/error/code","enum",{"ResourceNotFound","ResourceGroupNotFound","SubscriptionNotFound","ParentResourceNotFound","NotFound","DeploymentNotFound"}},
{"/error/code","enum",{"AnotherOperationInProgress","DeploymentActive","RetryableError"}},
{"/error/code","enum",{"Conflict","ResourceExists","ScopeLocked","InUseSubnetCannotBeDeleted"}},
{"/error/code","const","PreconditionFailed"},
{"/error/code","enum",{"QuotaExceeded","DeploymentQuotaExceeded","ResourceQuotaExceeded"}},
{"/error/code","enum",{"SkuNotAvailable","NotAvailableForSubscription","AllocationFailed"}},
{"/error/code","enum",{"TooManyRequests","ResourceRequestsThrottled","SubscriptionRequestsThrottled","ResourceCollectionRequestsThrottled"}},
{"/error/code","enum",{"InternalServerError","InternalError"}},
{"/error/code","enum",{"ServiceUnavailable","ServerTimeout","GatewayTimeout","ServerBusy"}},
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
if T(code)~="string" then return 5 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="MissingApiVersionParameter" then return 10 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="UnsupportedApiVersionValue" and code~="InvalidApiVersionParameter" and code~="NoRegisteredProviderFound" then return 11 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="InvalidRequestContent" and code~="InvalidRequestFormat" and code~="BadRequest" and code~="InvalidParameter" and code~="InvalidTemplate" and code~="InvalidTemplateDeployment" and code~="InvalidRequest" and code~="InvalidResourceType" and code~="InvalidSubscriptionId" then return 12 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="InvalidAuthenticationToken" and code~="InvalidAuthenticationTokenTenant" and code~="InvalidAuthenticationTokenAudience" and code~="AuthenticationFailed" and code~="AuthenticationFailedMissingToken" and code~="ExpiredAuthenticationToken" then return 13 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="AuthorizationFailed" and code~="LinkedAuthorizationFailed" and code~="Forbidden" then return 14 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="RequestDisallowedByPolicy" and code~="RequestDisallowedByAzure" then return 15 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="MissingSubscriptionRegistration" and code~="SubscriptionNotRegistered" then return 16 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="ResourceNotFound" and code~="ResourceGroupNotFound" and code~="SubscriptionNotFound" and code~="ParentResourceNotFound" and code~="NotFound" and code~="DeploymentNotFound" then return 17 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="AnotherOperationInProgress" and code~="DeploymentActive" and code~="RetryableError" then return 18 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="Conflict" and code~="ResourceExists" and code~="ScopeLocked" and code~="InUseSubnetCannotBeDeleted" then return 19 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="PreconditionFailed" then return 20 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="QuotaExceeded" and code~="DeploymentQuotaExceeded" and code~="ResourceQuotaExceeded" then return 21 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="SkuNotAvailable" and code~="NotAvailableForSubscription" and code~="AllocationFailed" then return 22 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="TooManyRequests" and code~="ResourceRequestsThrottled" and code~="SubscriptionRequestsThrottled" and code~="ResourceCollectionRequestsThrottled" then return 23 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="InternalServerError" and code~="InternalError" then return 24 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 4 end
if code~="ServiceUnavailable" and code~="ServerTimeout" and code~="GatewayTimeout" and code~="ServerBusy" then return 25 end
local message=error.message
if message==nil then return 6 end
if T(message)~="string" then return 7 end
local target=error.target
if target~=nil and T(target)~="string" and target~=N then return 8 end
local details=error.details
if details~=nil and not L(details) then return 9 end
end,J),
}
return {
id="azure",
kind="dialect",
revisions=N,
hosts={"management.azure.com","*.openai.azure.com","*.cognitiveservices.azure.com","*.services.ai.azure.com","*.vault.azure.net","*.search.windows.net"},
identifyingHeaders={{name="x-ms-error-code"},{name="x-ms-correlation-request-id"}},
alsoSends={"openai-compatible"},
requestId={{header="x-ms-request-id"}},
errors={
["missing-api-version"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-api-version"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-authentication-token"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["authorization-failed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["disallowed-by-policy"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["subscription-not-registered"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["operation-in-progress"]={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["precondition-failed"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["quota-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["sku-not-available"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
throttled={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
internal={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
unavailable={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="jggOxBaH-S52",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")},{header="x-ms-error-code"}},
message={{pointer="/error/message",accessor=A("error","message")}},
waits={{header="retry-after-ms",unit="milliseconds"},{header="x-ms-retry-after-ms",unit="milliseconds"}},
statusMirror=N,
forms={
{error="missing-api-version",surfaces={"rest"},matchBy={codes={"MissingApiVersionParameter"}},revisions=N,guard=G[2],guardKey="pEzrNo3GQeNm",status={400},headers={}},
{error="unsupported-api-version",surfaces={"rest"},matchBy={codes={"UnsupportedApiVersionValue","InvalidApiVersionParameter","NoRegisteredProviderFound"}},revisions=N,guard=G[3],guardKey="My3RkWqBMIuw",status=N,headers={}},
{error="invalid-request",surfaces={"rest"},matchBy={codes={"InvalidRequestContent","InvalidRequestFormat","BadRequest","InvalidParameter","InvalidTemplate","InvalidTemplateDeployment","InvalidRequest","InvalidResourceType","InvalidSubscriptionId"}},revisions=N,guard=G[4],guardKey="brFBGxylW4YY",status=N,headers={}},
{error="invalid-authentication-token",surfaces={"rest"},matchBy={codes={"InvalidAuthenticationToken","InvalidAuthenticationTokenTenant","InvalidAuthenticationTokenAudience","AuthenticationFailed","AuthenticationFailedMissingToken","ExpiredAuthenticationToken"}},revisions=N,guard=G[5],guardKey="OGG1WzO3Wo27",status=N,headers={}},
{error="authorization-failed",surfaces={"rest"},matchBy={codes={"AuthorizationFailed","LinkedAuthorizationFailed","Forbidden"}},revisions=N,guard=G[6],guardKey="bdWCvLImeXdP",status=N,headers={}},
{error="disallowed-by-policy",surfaces={"rest"},matchBy={codes={"RequestDisallowedByPolicy","RequestDisallowedByAzure"}},revisions=N,guard=G[7],guardKey="-LdQV1O6QClz",status=N,headers={}},
{error="subscription-not-registered",surfaces={"rest"},matchBy={codes={"MissingSubscriptionRegistration","SubscriptionNotRegistered"}},revisions=N,guard=G[8],guardKey="GR1nqkigKqy_",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"ResourceNotFound","ResourceGroupNotFound","SubscriptionNotFound","ParentResourceNotFound","NotFound","DeploymentNotFound"}},revisions=N,guard=G[9],guardKey="Z-C5kptZwr06",status=N,headers={}},
{error="operation-in-progress",surfaces={"rest"},matchBy={codes={"AnotherOperationInProgress","DeploymentActive","RetryableError"}},revisions=N,guard=G[10],guardKey="44NlJrnVHbu_",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"Conflict","ResourceExists","ScopeLocked","InUseSubnetCannotBeDeleted"}},revisions=N,guard=G[11],guardKey="B0LJ_qsdMLmr",status=N,headers={}},
{error="precondition-failed",surfaces={"rest"},matchBy={codes={"PreconditionFailed"}},revisions=N,guard=G[12],guardKey="dAmkH_KiVu29",status=N,headers={}},
{error="quota-exceeded",surfaces={"rest"},matchBy={codes={"QuotaExceeded","DeploymentQuotaExceeded","ResourceQuotaExceeded"}},revisions=N,guard=G[13],guardKey="OrkO4bF1JbQ5",status=N,headers={}},
{error="sku-not-available",surfaces={"rest"},matchBy={codes={"SkuNotAvailable","NotAvailableForSubscription","AllocationFailed"}},revisions=N,guard=G[14],guardKey="R16PFo3jbouU",status=N,headers={}},
{error="throttled",surfaces={"rest"},matchBy={codes={"TooManyRequests","ResourceRequestsThrottled","SubscriptionRequestsThrottled","ResourceCollectionRequestsThrottled"}},revisions=N,guard=G[15],guardKey="mJlihv5ECNpw",status=N,headers={}},
{error="internal",surfaces={"rest"},matchBy={codes={"InternalServerError","InternalError"}},revisions=N,guard=G[16],guardKey="aaA5sqVMC7P4",status=N,headers={}},
{error="unavailable",surfaces={"rest"},matchBy={codes={"ServiceUnavailable","ServerTimeout","GatewayTimeout","ServerBusy"}},revisions=N,guard=G[17],guardKey="c_42-uim3hIy",status=N,headers={}},
},
},
},
}
