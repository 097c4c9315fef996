local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"/__type","type",{"string","null"}},
{"/code","type",{"string","null"}},
{"/message","type",{"string","null"}},
{"/Message","type",{"string","null"}},
{"","anyOf"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local type=body.__type
if type~=nil and T(type)~="string" and type~=N then return 2 end
local code=body.code
if code~=nil and T(code)~="string" and code~=N then return 3 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 4 end
local Message=body.Message
if Message~=nil and T(Message)~="string" and Message~=N then return 5 end
if not O(body) then return 6 end
if T(type)~="string" and T(code)~="string" and T(message)~="string" and T(Message)~="string" then return 6 end
end,J),
}
return {
id="aws-json",
kind="dialect",
revisions=N,
requestId={{header="x-amzn-requestid"},{header="x-amz-request-id"}},
errors={
throttling={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
transient={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["access-denied"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["expired-token"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["unrecognized-client"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["invalid-signature"]={category="unauthenticated",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["opt-in-required"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
validation={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unknown-operation"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["internal-failure"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["condition-failed"]={category="precondition-failed",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["quota-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="faIcCs9OV8VD",
mediaType=N,
code={{pointer="/__type",accessor=A("__type"),after="#"},{pointer="/code",accessor=A("code")}},
message={{pointer="/message",accessor=A("message")},{pointer="/Message",accessor=A("Message")}},
waits={{header="x-amz-retry-after",unit="milliseconds"}},
statusMirror=N,
forms={
{error="throttling",surfaces={"rest"},matchBy={codes={"ThrottlingException","Throttling","ThrottledException","RequestThrottledException","TooManyRequestsException","ProvisionedThroughputExceededException","RequestLimitExceeded","BandwidthLimitExceeded","LimitExceededException","RequestThrottled","SlowDown","EC2ThrottledException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="transient",surfaces={"rest"},matchBy={codes={"RequestTimeout","RequestTimeoutException","PriorRequestNotComplete","TransactionInProgressException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="access-denied",surfaces={"rest"},matchBy={codes={"AccessDeniedException","AccessDenied","NotAuthorized","UnauthorizedOperation"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="expired-token",surfaces={"rest"},matchBy={codes={"ExpiredTokenException","ExpiredToken"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unrecognized-client",surfaces={"rest"},matchBy={codes={"UnrecognizedClientException","InvalidClientTokenId","MissingAuthenticationTokenException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="invalid-signature",surfaces={"rest"},matchBy={codes={"IncompleteSignature","IncompleteSignatureException","InvalidSignatureException","SignatureDoesNotMatch"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-expired",surfaces={"rest"},matchBy={codes={"RequestExpired"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="opt-in-required",surfaces={"rest"},matchBy={codes={"OptInRequired","SubscriptionRequiredException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="validation",surfaces={"rest"},matchBy={codes={"ValidationException","ValidationError","InvalidParameterException","InvalidParameterValue","SerializationException","MalformedHttpRequestException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-too-large",surfaces={"rest"},matchBy={codes={"RequestEntityTooLargeException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unknown-operation",surfaces={"rest"},matchBy={codes={"UnknownOperationException","InvalidAction"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"ServiceUnavailable","ServiceUnavailableException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="internal-failure",surfaces={"rest"},matchBy={codes={"InternalFailure","InternalServerError","InternalServerException","InternalServiceException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"ResourceNotFoundException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"ConflictException","ResourceInUseException","TransactionConflictException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="condition-failed",surfaces={"rest"},matchBy={codes={"ConditionalCheckFailedException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="quota-exceeded",surfaces={"rest"},matchBy={codes={"ServiceQuotaExceededException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="faIcCs9OV8VD",
mediaType=N,
code={{header="x-amzn-errortype",before=":"}},
message={{pointer="/message",accessor=A("message")},{pointer="/Message",accessor=A("Message")}},
waits={{header="x-amz-retry-after",unit="milliseconds"}},
statusMirror=N,
forms={
{error="throttling",surfaces={"rest"},matchBy={codes={"ThrottlingException","Throttling","ThrottledException","RequestThrottledException","TooManyRequestsException","ProvisionedThroughputExceededException","RequestLimitExceeded","BandwidthLimitExceeded","LimitExceededException","RequestThrottled","SlowDown","EC2ThrottledException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="transient",surfaces={"rest"},matchBy={codes={"RequestTimeout","RequestTimeoutException","PriorRequestNotComplete","TransactionInProgressException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="access-denied",surfaces={"rest"},matchBy={codes={"AccessDeniedException","AccessDenied","NotAuthorized","UnauthorizedOperation"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="expired-token",surfaces={"rest"},matchBy={codes={"ExpiredTokenException","ExpiredToken"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unrecognized-client",surfaces={"rest"},matchBy={codes={"UnrecognizedClientException","InvalidClientTokenId","MissingAuthenticationTokenException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="invalid-signature",surfaces={"rest"},matchBy={codes={"IncompleteSignature","IncompleteSignatureException","InvalidSignatureException","SignatureDoesNotMatch"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-expired",surfaces={"rest"},matchBy={codes={"RequestExpired"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="opt-in-required",surfaces={"rest"},matchBy={codes={"OptInRequired","SubscriptionRequiredException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="validation",surfaces={"rest"},matchBy={codes={"ValidationException","ValidationError","InvalidParameterException","InvalidParameterValue","SerializationException","MalformedHttpRequestException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-too-large",surfaces={"rest"},matchBy={codes={"RequestEntityTooLargeException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unknown-operation",surfaces={"rest"},matchBy={codes={"UnknownOperationException","InvalidAction"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"ServiceUnavailable","ServiceUnavailableException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="internal-failure",surfaces={"rest"},matchBy={codes={"InternalFailure","InternalServerError","InternalServerException","InternalServiceException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"ResourceNotFoundException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"ConflictException","ResourceInUseException","TransactionConflictException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="condition-failed",surfaces={"rest"},matchBy={codes={"ConditionalCheckFailedException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="quota-exceeded",surfaces={"rest"},matchBy={codes={"ServiceQuotaExceededException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
},
},
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="faIcCs9OV8VD",
mediaType=N,
code={{pointer="/__type",accessor=A("__type"),before=":"}},
message={{pointer="/message",accessor=A("message")},{pointer="/Message",accessor=A("Message")}},
waits={{header="x-amz-retry-after",unit="milliseconds"}},
statusMirror=N,
forms={
{error="throttling",surfaces={"rest"},matchBy={codes={"ThrottlingException","Throttling","ThrottledException","RequestThrottledException","TooManyRequestsException","ProvisionedThroughputExceededException","RequestLimitExceeded","BandwidthLimitExceeded","LimitExceededException","RequestThrottled","SlowDown","EC2ThrottledException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="transient",surfaces={"rest"},matchBy={codes={"RequestTimeout","RequestTimeoutException","PriorRequestNotComplete","TransactionInProgressException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="access-denied",surfaces={"rest"},matchBy={codes={"AccessDeniedException","AccessDenied","NotAuthorized","UnauthorizedOperation"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="expired-token",surfaces={"rest"},matchBy={codes={"ExpiredTokenException","ExpiredToken"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unrecognized-client",surfaces={"rest"},matchBy={codes={"UnrecognizedClientException","InvalidClientTokenId","MissingAuthenticationTokenException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="invalid-signature",surfaces={"rest"},matchBy={codes={"IncompleteSignature","IncompleteSignatureException","InvalidSignatureException","SignatureDoesNotMatch"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-expired",surfaces={"rest"},matchBy={codes={"RequestExpired"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="opt-in-required",surfaces={"rest"},matchBy={codes={"OptInRequired","SubscriptionRequiredException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="validation",surfaces={"rest"},matchBy={codes={"ValidationException","ValidationError","InvalidParameterException","InvalidParameterValue","SerializationException","MalformedHttpRequestException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="request-too-large",surfaces={"rest"},matchBy={codes={"RequestEntityTooLargeException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="unknown-operation",surfaces={"rest"},matchBy={codes={"UnknownOperationException","InvalidAction"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"ServiceUnavailable","ServiceUnavailableException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="internal-failure",surfaces={"rest"},matchBy={codes={"InternalFailure","InternalServerError","InternalServerException","InternalServiceException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"ResourceNotFoundException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"ConflictException","ResourceInUseException","TransactionConflictException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="condition-failed",surfaces={"rest"},matchBy={codes={"ConditionalCheckFailedException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
{error="quota-exceeded",surfaces={"rest"},matchBy={codes={"ServiceQuotaExceededException"}},revisions=N,guard=G[1],guardKey="faIcCs9OV8VD",status=N,headers={}},
},
},
},
}
