local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","timestamp"},
{"","required","status"},
{"/status","type","integer"},
{"","required","error"},
{"/error","type","string"},
{"","required","path"},
{"/path","type","string"},
{"/message","type",{"string","null"}},
{"/exception","type",{"string","null"}},
{"/trace","type",{"string","null"}},
{"/requestId","type",{"string","null"}},
{"/error","const","Bad Request"},
{"/error","const","Unauthorized"},
{"/error","const","Forbidden"},
{"/error","const","Not Found"},
{"/error","const","Method Not Allowed"},
{"/error","const","Not Acceptable"},
{"/error","const","Conflict"},
{"/error","enum",{"Payload Too Large","Content Too Large"}},
{"/error","const","Unsupported Media Type"},
{"/error","enum",{"Unprocessable Entity","Unprocessable Content"}},
{"/error","const","Too Many Requests"},
{"/error","const","Internal Server Error"},
{"/error","const","Bad Gateway"},
{"/error","const","Service Unavailable"},
{"/error","const","Gateway Timeout"},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local error=body.error
if error==nil then return 5 end
if T(error)~="string" then return 6 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Bad Request" then return 13 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Unauthorized" then return 14 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Forbidden" then return 15 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Not Found" then return 16 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Method Not Allowed" then return 17 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Not Acceptable" then return 18 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Conflict" then return 19 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local error=body.error
if error==nil then return 5 end
if error~="Payload Too Large" and error~="Content Too Large" then return 20 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Unsupported Media Type" then return 21 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local error=body.error
if error==nil then return 5 end
if error~="Unprocessable Entity" and error~="Unprocessable Content" then return 22 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Too Many Requests" then return 23 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Internal Server Error" then return 24 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Bad Gateway" then return 25 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Service Unavailable" then return 26 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 5 end
if error~="Gateway Timeout" then return 27 end
if body.timestamp==nil then return 2 end
local status=body.status
if status==nil then return 3 end
if not Z(status) then return 4 end
local path=body.path
if path==nil then return 7 end
if T(path)~="string" then return 8 end
local message=body.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local exception=body.exception
if exception~=nil and T(exception)~="string" and exception~=N then return 10 end
local trace=body.trace
if trace~=nil and T(trace)~="string" and trace~=N then return 11 end
local requestId=body.requestId
if requestId~=nil and T(requestId)~="string" and requestId~=N then return 12 end
end,J),
}
return {
id="spring-boot",
kind="implementation",
revisions=N,
requestId={{pointer="/requestId",accessor=A("requestId")}},
errors={
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
forbidden={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-allowed"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["not-acceptable"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["content-too-large"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["unsupported-media-type"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
unprocessable={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["internal-server-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
["bad-gateway"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["gateway-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="9ve4b8FMJ5rQ",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/message",accessor=A("message")},{pointer="/error",accessor=A("error")}},
waits={},
statusMirror={pointer="/status",accessor=A("status")},
forms={
{error="bad-request",surfaces={"rest"},matchBy={codes={"Bad Request"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[2],guardKey="r8nCFt4t46h4",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={codes={"Unauthorized"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[3],guardKey="9LzZqbetSpPG",status={401},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={codes={"Forbidden"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[4],guardKey="-aPVr566tv6j",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"Not Found"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[5],guardKey="Pi7HZLFk1wVE",status={404},headers={}},
{error="method-not-allowed",surfaces={"rest"},matchBy={codes={"Method Not Allowed"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[6],guardKey="87D1aSpavpAr",status={405},headers={}},
{error="not-acceptable",surfaces={"rest"},matchBy={codes={"Not Acceptable"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[7],guardKey="6goFlADNNz6r",status={406},headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"Conflict"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[8],guardKey="MJWhtMg19czW",status={409},headers={}},
{error="content-too-large",surfaces={"rest"},matchBy={codes={"Payload Too Large","Content Too Large"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[9],guardKey="SAJpzs-11C7j",status={413},headers={}},
{error="unsupported-media-type",surfaces={"rest"},matchBy={codes={"Unsupported Media Type"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[10],guardKey="NhZBUGyCK_Bd",status={415},headers={}},
{error="unprocessable",surfaces={"rest"},matchBy={codes={"Unprocessable Entity","Unprocessable Content"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[11],guardKey="X_PIDi5Q2BQZ",status={422},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={codes={"Too Many Requests"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[12],guardKey="6woDmPjH9K7m",status={429},headers={}},
{error="internal-server-error",surfaces={"rest"},matchBy={codes={"Internal Server Error"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[13],guardKey="SpzO-NDVLeQ-",status={500},headers={}},
{error="bad-gateway",surfaces={"rest"},matchBy={codes={"Bad Gateway"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[14],guardKey="ABFHFj8DqSBC",status={502},headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"Service Unavailable"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[15],guardKey="Kuc3boq5LJ45",status={503},headers={}},
{error="gateway-timeout",surfaces={"rest"},matchBy={codes={"Gateway Timeout"},conditions={{pointer="/timestamp",accessor=A("timestamp"),present=true},{pointer="/path",accessor=A("path"),present=true}}},revisions=N,guard=G[16],guardKey="YTMBNpOc-3F3",status={504},headers={}},
},
},
},
}
