local N,T,O,L,S,Q,A,X=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.values").some,require("error_envelopes.guard").new,require("error_envelopes.accessor").new,require("error_envelopes.accessor").item
local J
J={
{"","type","object"},
{"","required","resourceType"},
{"/resourceType","const","OperationOutcome"},
{"","required","issue"},
{"/issue","type","array"},
{"/issue","minItems",1,"1"},
{{"/issue/",""},"type","object"},
{{"/issue/","/severity"},"type","string"},
{{"/issue/","/code"},"type","string"},
{{"/issue/","/diagnostics"},"type","string"},
{{"/issue/","/details"},"type","object"},
{{"/issue/","/details/text"},"type","string"},
{"/issue","contains"},
}
local I
I={
function(item)
if not O(item) then return false end
local code=item.code
if code~="invalid" and code~="structure" and code~="required" and code~="value" and code~="invariant" and code~="code-invalid" and code~="extension" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="too-long" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="security" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="login" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="unknown" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="expired" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="forbidden" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="processing" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="not-supported" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="duplicate" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="multiple-matches" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="not-found" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="deleted" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="too-costly" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="business-rule" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="conflict" then return false end
return true
end,
function(item)
if not O(item) then return false end
local code=item.code
if code~="transient" and code~="lock-error" and code~="no-store" and code~="timeout" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="exception" then return false end
return true
end,
function(item)
if not O(item) then return false end
if item.code~="throttled" then return false end
return true
end,
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[1]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[2]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[3]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[4]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[5]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[6]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[7]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[8]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[9]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[10]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[11]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[12]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[13]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[14]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[15]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[16]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[17]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[18]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local resourceType=body.resourceType
if resourceType==nil then return 2 end
if resourceType~="OperationOutcome" then return 3 end
local issue=body.issue
if issue==nil then return 4 end
if not L(issue) then return 5 end
if #issue<1 then return 6 end
if not S(issue,I[19]) then return 13 end
for i=1,#issue do
local item=issue[i]
if not O(item) then return 7,{i-1} end
local severity=item.severity
if severity~=nil and T(severity)~="string" then return 8,{i-1} end
local code=item.code
if code~=nil and T(code)~="string" then return 9,{i-1} end
local diagnostics=item.diagnostics
if diagnostics~=nil and T(diagnostics)~="string" then return 10,{i-1} end
local details=item.details
if details~=nil then
if not O(details) then return 11,{i-1} end
local text=details.text
if text~=nil and T(text)~="string" then return 12,{i-1} end
end
end
end,J),
}
return {
id="fhir-operation-outcome",
kind="standard",
revisions=N,
errors={
["content-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["content-too-long"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["security-problem"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["login-required"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["user-unknown"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["session-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["processing-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
duplicate={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["multiple-matches"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
deleted={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-costly"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["business-rule"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["edit-conflict"]={category="conflict",when="after-remedy",retryable=true,remedy="refetch",backoff=N},
["transient-problem"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
throttled={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="bkQct2JUay9O",
mediaType=N,
identifies=true,
code={{pointer="/issue/*/code",accessor=A("issue",X,"code"),list=A("issue")}},
message={{pointer="/issue/*/diagnostics",accessor=A("issue",X,"diagnostics"),list=A("issue")},{pointer="/issue/*/details/text",accessor=A("issue",X,"details","text"),list=A("issue")}},
waits={},
statusMirror=N,
forms={
{error="content-invalid",surfaces={"rest"},matchBy={codes={"invalid","structure","required","value","invariant","code-invalid","extension"}},revisions=N,guard=G[2],guardKey="gb0_wBDRgdEC",status=N,headers={}},
{error="content-too-long",surfaces={"rest"},matchBy={codes={"too-long"}},revisions=N,guard=G[3],guardKey="RNa0jBBxQn0m",status=N,headers={}},
{error="security-problem",surfaces={"rest"},matchBy={codes={"security"}},revisions=N,guard=G[4],guardKey="zAEaV3ZyMG3Z",status=N,headers={}},
{error="login-required",surfaces={"rest"},matchBy={codes={"login"}},revisions=N,guard=G[5],guardKey="UaHjmmHM4BC5",status=N,headers={}},
{error="user-unknown",surfaces={"rest"},matchBy={codes={"unknown"}},revisions=N,guard=G[6],guardKey="TpY-1YYt605Q",status=N,headers={}},
{error="session-expired",surfaces={"rest"},matchBy={codes={"expired"}},revisions=N,guard=G[7],guardKey="95HNY0_6wSTL",status=N,headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"forbidden"}},revisions=N,guard=G[8],guardKey="HB0iN3kSmouS",status=N,headers={}},
{error="processing-failed",surfaces={"rest"},matchBy={codes={"processing"}},revisions=N,guard=G[9],guardKey="1aKoJ8OrFCtQ",status=N,headers={}},
{error="not-supported",surfaces={"rest"},matchBy={codes={"not-supported"}},revisions=N,guard=G[10],guardKey="sYIy7UiR7nXd",status=N,headers={}},
{error="duplicate",surfaces={"rest"},matchBy={codes={"duplicate"}},revisions=N,guard=G[11],guardKey="8ijovcrOuBri",status=N,headers={}},
{error="multiple-matches",surfaces={"rest"},matchBy={codes={"multiple-matches"}},revisions=N,guard=G[12],guardKey="O4d-d_1FFWcz",status=N,headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"not-found"}},revisions=N,guard=G[13],guardKey="K5QWgM-NuHtm",status=N,headers={}},
{error="deleted",surfaces={"rest"},matchBy={codes={"deleted"}},revisions=N,guard=G[14],guardKey="xkXl0fHGnusA",status=N,headers={}},
{error="too-costly",surfaces={"rest"},matchBy={codes={"too-costly"}},revisions=N,guard=G[15],guardKey="sAJcLTVXIq7O",status=N,headers={}},
{error="business-rule",surfaces={"rest"},matchBy={codes={"business-rule"}},revisions=N,guard=G[16],guardKey="e5OPSSCdAkFt",status=N,headers={}},
{error="edit-conflict",surfaces={"rest"},matchBy={codes={"conflict"}},revisions=N,guard=G[17],guardKey="-r_l4S78wkqJ",status=N,headers={}},
{error="transient-problem",surfaces={"rest"},matchBy={codes={"transient","lock-error","no-store","timeout"}},revisions=N,guard=G[18],guardKey="2ESZpBs0D0K-",status=N,headers={}},
{error="internal-error",surfaces={"rest"},matchBy={codes={"exception"}},revisions=N,guard=G[19],guardKey="gmNTudRJibPp",status=N,headers={}},
{error="throttled",surfaces={"rest"},matchBy={codes={"throttled"}},revisions=N,guard=G[20],guardKey="7ETMS7hTIcD_",status=N,headers={}},
},
},
},
}
