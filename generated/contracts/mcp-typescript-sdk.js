function guard(test, last, faults) {
  const pointer = (pieces) => pieces.reduce((before, piece, i) => before + last.items[i - 1] + piece);
  const tell = ({ instancePath, ...said }) => [{ instancePath: pointer([instancePath].flat()), ...said }];
  const get = () => (last.fault ? tell(faults()[last.fault - 1]) : null);
  return Object.defineProperty(test, 'errors', { get });
}

function every(list, test, last, depth) {
  for (let i = 0; i < list.length; i++) {
    if (test(list[i], last)) continue;
    last.items[depth] = i;
    return false;
  }
  return true;
}

function some(list, test, last) {
  for (let i = 0; i < list.length; i++) if (test(list[i], last)) return true;
  return false;
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault4 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault5 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault6 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault7 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault8 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Invalid Request: Server already initialized' }, message: 'must be equal to constant' };
const fault9 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault10 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault11 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Bad Request: JSON-RPC batches ' }, message: "must match pattern \"^Bad Request: JSON-RPC batches \"" };
const fault12 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid Request: Batch must not exceed [0-9]{1,20} messages$' }, message: "must match pattern \"^Invalid Request: Batch must not exceed [0-9]{1,20} messages$\"" };
const fault13 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32000 }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'MCP error -32000: Connection closed' }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/result', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault16 = { instancePath: '', keyword: 'required', params: { missingProperty: 'result' }, message: "must have required property 'result'" };
const fault17 = { instancePath: '/result/isError', keyword: 'const', params: { allowedValue: true }, message: 'must be equal to constant' };
const fault18 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'isError' }, message: "must have required property 'isError'" };
const fault19 = { instancePath: '/result/content', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault20 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'content' }, message: "must have required property 'content'" };
const fault21 = { instancePath: '/result/content', keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' };
const fault22 = { instancePath: ['/result/content/', ''], keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault23 = { instancePath: ['/result/content/', '/type'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault24 = { instancePath: ['/result/content/', ''], keyword: 'required', params: { missingProperty: 'type' }, message: "must have required property 'type'" };
const fault25 = { instancePath: ['/result/content/', '/text'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault26 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: empty JSON-RPC batch' }, message: 'must be equal to constant' };
const fault27 = { instancePath: '/error', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault28 = { instancePath: '/error_description', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault29 = { instancePath: '/error_uri', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault30 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32020 }, message: 'must be equal to constant' };
const fault31 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Bad Request: the request headers and body disagree: ' }, message: "must match pattern \"^Bad Request: the request headers and body disagree: \"" };
const fault32 = { instancePath: '/error/data', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault33 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'data' }, message: "must have required property 'data'" };
const fault34 = { instancePath: '/error/data/mismatch', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault35 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'mismatch' }, message: "must have required property 'mismatch'" };
const fault36 = { instancePath: '/error/data/mismatch/header', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault37 = { instancePath: '/error/data/mismatch/body', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault38 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32602 }, message: 'must be equal to constant' };
const fault39 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid params: the MCP-Protocol-Version header names ' }, message: "must match pattern \"^Invalid params: the MCP-Protocol-Version header names \"" };
const fault40 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32021 }, message: 'must be equal to constant' };
const fault41 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Cannot request input ' }, message: "must match pattern \"^Cannot request input \"" };
const fault42 = { instancePath: '/error/data/requiredCapabilities', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault43 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'requiredCapabilities' }, message: "must have required property 'requiredCapabilities'" };
const fault44 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32603 }, message: 'must be equal to constant' };
const fault45 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Internal server error' }, message: 'must be equal to constant' };
const fault46 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: JSON-RPC batch contains an invalid message' }, message: 'must be equal to constant' };
const fault47 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Invalid completion reference: ' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Invalid completion reference: \"" };
const fault48 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Invalid event ID format' }, message: 'must be equal to constant' };
const fault49 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Handler for .+ returned ' }, message: "must match pattern \"^Handler for .+ returned \"" };
const fault50 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid Host[ header]{0,7}: ' }, message: "must match pattern \"^Invalid Host[ header]{0,7}: \"" };
const fault51 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32700 }, message: 'must be equal to constant' };
const fault52 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Parse error: [A-Za-z ]{2,24}valid JSON$' }, message: "must match pattern \"^Parse error: [A-Za-z ]{2,24}valid JSON$\"" };
const fault53 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Parse error: Invalid JSON-RPC message' }, message: 'must be equal to constant' };
const fault54 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid _meta envelope' }, message: "must match pattern \"^Invalid _meta envelope\"" };
const fault55 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid params for .+: ' }, message: "must match pattern \"^Invalid params for .+: \"" };
const fault56 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Invalid Origin[ header]{0,7}: ' }, message: "must match pattern \"^Invalid Origin[ header]{0,7}: \"" };
const fault57 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Invalid arguments for prompt ' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Invalid arguments for prompt \"" };
const fault58 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: the request body is not a valid JSON-RPC message' }, message: 'must be equal to constant' };
const fault59 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Invalid or expired requestState' }, message: 'must be equal to constant' };
const fault60 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Resource URI .+ is invalid$' }, message: "must match pattern \"^Resource URI .+ is invalid$\"" };
const fault61 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" }, message: 'must be equal to constant' };
const fault62 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Invalid tools/call request: ' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Invalid tools/call request: \"" };
const fault63 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Invalid tools/call result: ' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Invalid tools/call result: \"" };
const fault64 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: "^\\[\\n  \\{\\n    \"" }, message: "must match pattern \"^\\[\\n  \\{\\n    \"\"" };
const fault65 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'method_not_allowed' }, message: 'must be equal to constant' };
const fault66 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error_description' }, message: "must have required property 'error_description'" };
const fault67 = { instancePath: '/error_description', keyword: 'pattern', params: { pattern: '^The method [A-Z]{1,20} is not allowed for this endpoint$' }, message: "must match pattern \"^The method [A-Z]{1,20} is not allowed for this endpoint$\"" };
const fault68 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Method not allowed.' }, message: 'must be equal to constant' };
const fault69 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Missing required client capabilities: ' }, message: "must match pattern \"^Missing required client capabilities: \"" };
const fault70 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Missing Host header' }, message: 'must be equal to constant' };
const fault71 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Request is missing the required _meta envelope ' }, message: "must match pattern \"^Request is missing the required _meta envelope \"" };
const fault72 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: No valid session ID provided' }, message: 'must be equal to constant' };
const fault73 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Not Acceptable: Client must accept .*text/event-stream$' }, message: "must match pattern \"^Not Acceptable: Client must accept .*text/event-stream$\"" };
const fault74 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Conflict: Only one SSE stream is allowed per session' }, message: 'must be equal to constant' };
const fault75 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$' }, message: "must match pattern \"^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$\"" };
const fault76 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Prompt .+ disabled$' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Prompt .+ disabled$\"" };
const fault77 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Error replaying events' }, message: 'must be equal to constant' };
const fault78 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32001 }, message: 'must be equal to constant' };
const fault79 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'MCP error -32001: Request timed out' }, message: 'must be equal to constant' };
const fault80 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Resource .+ disabled$' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Resource .+ disabled$\"" };
const fault81 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$' }, message: "must match pattern \"^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$\"" };
const fault82 = { instancePath: '/error/data/uri', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault83 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'uri' }, message: "must have required property 'uri'" };
const fault84 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' }, message: 'must be equal to constant' };
const fault85 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault86 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: Server not initialized' }, message: 'must be equal to constant' };
const fault87 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Bad Request: Mcp-Session-Id header is required' }, message: 'must be equal to constant' };
const fault88 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Session not found' }, message: 'must be equal to constant' };
const fault89 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Invalid Request: Only one initialization request is allowed' }, message: 'must be equal to constant' };
const fault90 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Conflict: Stream already has an active connection' }, message: 'must be equal to constant' };
const fault91 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Event store not configured' }, message: 'must be equal to constant' };
const fault92 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Subscription limit reached' }, message: 'must be equal to constant' };
const fault93 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^MCP error -32602: Cannot cancel task in terminal status: ' }, message: "must match pattern \"^MCP error -32602: Cannot cancel task in terminal status: \"" };
const fault94 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'too_many_requests' }, message: 'must be equal to constant' };
const fault95 = { instancePath: '/error_description', keyword: 'pattern', params: { pattern: '^You have exceeded the rate limit for [a-z ]{1,40} requests$' }, message: "must match pattern \"^You have exceeded the rate limit for [a-z ]{1,40} requests$\"" };
const fault96 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Tool .+ disabled$' }, message: "must match pattern \"^Tool .+ disabled$\"" };
const fault97 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}Prompt .+ not found$' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}Prompt .+ not found$\"" };
const fault98 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^MCP error -32602: Resource .+ not found$' }, message: "must match pattern \"^MCP error -32602: Resource .+ not found$\"" };
const fault99 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Resource template .+ not found$' }, message: "must match pattern \"^Resource template .+ not found$\"" };
const fault100 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^MCP error -32602: [Faildetorvsk :]{0,25}Task not found' }, message: "must match pattern \"^MCP error -32602: [Faildetorvsk :]{0,25}Task not found\"" };
const fault101 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Tool .+ not found$' }, message: "must match pattern \"^Tool .+ not found$\"" };
const fault102 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Parse error: the request body could not be read' }, message: 'must be equal to constant' };
const fault103 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Unsupported Media Type: Content-Type must be application/json' }, message: 'must be equal to constant' };
const fault104 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32022 }, message: 'must be equal to constant' };
const fault105 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Unsupported protocol version: ' }, message: "must match pattern \"^Unsupported protocol version: \"" };
const fault106 = { instancePath: '/error/data/supported', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault107 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'supported' }, message: "must have required property 'supported'" };
const fault108 = { instancePath: ['/error/data/supported/', ''], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault109 = { instancePath: '/error/data/requested', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault110 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Bad Request: Unsupported protocol version: ' }, message: "must match pattern \"^Bad Request: Unsupported protocol version: \"" };
const fault111 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision ' }, message: "must match pattern \"^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision \"" };
const fault112 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32042 }, message: 'must be equal to constant' };
const fault113 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$' }, message: "must match pattern \"^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$\"" };
const fault114 = { instancePath: '/error/data/elicitations', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault115 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'elicitations' }, message: "must have required property 'elicitations'" };
const fault116 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };
const pattern1 = /^Bad Request: JSON-RPC batches /u;
const pattern2 = /^Invalid Request: Batch must not exceed [0-9]{1,20} messages$/u;
const pattern3 = /^[MCPero0-9: -]{0,18}Connection closed$/u;
const pattern4 = /^Bad Request: the request headers and body disagree: /u;
const pattern5 = /^Invalid params: the MCP-Protocol-Version header names /u;
const pattern6 = /^Cannot request input /u;
const pattern7 = /^[MCPero0-9: -]{0,18}Invalid completion reference: /u;
const pattern8 = /^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: /u;
const pattern9 = /^Handler for .+ returned /u;
const pattern10 = /^Invalid Host[ header]{0,7}: /u;
const pattern11 = /^Parse error: [A-Za-z ]{2,24}valid JSON$/u;
const pattern12 = /^Invalid _meta envelope/u;
const pattern13 = /^Invalid params for .+: /u;
const pattern14 = /^Invalid Origin[ header]{0,7}: /u;
const pattern15 = /^[MCPero0-9: -]{0,18}Invalid arguments for prompt /u;
const pattern16 = /^Resource URI .+ is invalid$/u;
const pattern17 = /^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool /u;
const pattern18 = /^[MCPero0-9: -]{0,18}Invalid tools\/call request: /u;
const pattern19 = /^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]/u;
const pattern20 = /^[MCPero0-9: -]{0,18}Invalid tools\/call result: /u;
const pattern21 = /^\[\n  \{\n    "/u;
const pattern22 = /^The method [A-Z]{1,20} is not allowed for this endpoint$/u;
const pattern23 = /^Missing required client capabilities: /u;
const pattern24 = /^Client does not support /u;
const pattern25 = /^Request is missing the required _meta envelope /u;
const pattern26 = /^Not Acceptable: Client must accept .*text\/event-stream$/u;
const pattern27 = /^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$/u;
const pattern28 = /^[MCPero0-9: -]{0,18}Prompt .+ disabled$/u;
const pattern29 = /^[MCPero0-9: -]{0,18}Request timed out$/u;
const pattern30 = /^[MCPero0-9: -]{0,18}Resource .+ disabled$/u;
const pattern31 = /^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$/u;
const pattern32 = /^MCP error -32602: Cannot cancel task in terminal status: /u;
const pattern33 = /^MCP error -32601: Tool .+ requires task augmentation/u;
const pattern34 = /^You have exceeded the rate limit for [a-z ]{1,40} requests$/u;
const pattern35 = /^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$/u;
const pattern36 = /^Tool .+ disabled$/u;
const pattern37 = /^MCP error -32602: Tool .+ disabled$/u;
const pattern38 = /^[MCPero0-9: -]{0,18}Prompt .+ not found$/u;
const pattern39 = /^MCP error -32602: Resource .+ not found$/u;
const pattern40 = /^Resource template .+ not found$/u;
const pattern41 = /^MCP error -32602: [Faildetorvsk :]{0,25}Task not found/u;
const pattern42 = /^Tool .+ not found$/u;
const pattern43 = /^MCP error -32602: Tool .+ not found$/u;
const pattern44 = /^Unsupported protocol version: /u;
const pattern45 = /^Bad Request: Unsupported protocol version: /u;
const pattern46 = /^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision /u;
const pattern47 = /^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$/u;
const item1 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern3.test(v1))) return false;
  return true;
};
const item2 = (body, last) => {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 10);
  if (!(typeof (v1 = body.type) === 'string')) return !(last.fault = v1 === undefined ? 12 : 11);
  if (!((v2 = body.text) === undefined || typeof v2 === 'string')) return !(last.fault = 13);
  return true;
};
const item3 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern6.test(v1))) return false;
  return true;
};
const item4 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern8.test(v1))) return false;
  return true;
};
const item5 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern17.test(v1))) return false;
  return true;
};
const item6 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern19.test(v1))) return false;
  return true;
};
const item7 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern24.test(v1))) return false;
  return true;
};
const item8 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern29.test(v1))) return false;
  return true;
};
const item9 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern33.test(v1))) return false;
  return true;
};
const item10 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern35.test(v1))) return false;
  return true;
};
const item11 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern37.test(v1))) return false;
  return true;
};
const item12 = (body, last) => {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 9);
  if (!(typeof (v1 = body.type) === 'string')) return !(last.fault = v1 === undefined ? 11 : 10);
  if (!((v2 = body.text) === undefined || typeof v2 === 'string')) return !(last.fault = 12);
  return true;
};
const item13 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern43.test(v1))) return false;
  return true;
};
const item14 = (body, last) => {
  if (!(typeof body === 'string')) return !(last.fault = 15);
  return true;
};
const item15 = (body, last) => {
  if (!(typeof body === 'string')) return false;
  return true;
};
const item16 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (!(typeof body.type === 'string')) return false;
  if ((v1 = body.text) !== undefined) {
    if (!(typeof v1 === 'string')) return false;
  }
  return true;
};

const last1 = { fault: 0, items: [] };
export const isMcpTypescriptSdkAlreadyInitializedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkAlreadyInitializedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last1.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last1.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Invalid Request: Server already initialized') return !(last1.fault = v4 === undefined ? 9 : 8);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last2 = { fault: 0, items: [] };
export const isMcpTypescriptSdkBatchNotSupportedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkBatchNotSupportedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last2.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last2.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last2.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last2.fault = v4 === undefined ? 9 : 8);
  if (!(pattern1.test(v4))) return !(last2.fault = 10);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault10, fault9, fault11]);

const last3 = { fault: 0, items: [] };
export const isMcpTypescriptSdkBatchTooLongRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkBatchTooLongRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last3.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last3.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last3.fault = v4 === undefined ? 9 : 8);
  if (!(pattern2.test(v4))) return !(last3.fault = 10);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault10, fault9, fault12]);

const last4 = { fault: 0, items: [] };
export const isMcpTypescriptSdkConnectionClosedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkConnectionClosedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last4.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last4.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'MCP error -32000: Connection closed') return !(last4.fault = v4 === undefined ? 9 : 8);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault14, fault9]);

const last5 = { fault: 0, items: [] };
export const isMcpTypescriptSdkConnectionClosedToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkConnectionClosedToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last5.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last5.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last5.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last5.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item1, last5))) return !(last5.fault = 9);
  if (!(every(v4, item2, last5, 0))) return false;
  return !(last5.fault = 0);
}, last5, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last6 = { fault: 0, items: [] };
export const isMcpTypescriptSdkEmptyBatchRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkEmptyBatchRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last6.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last6.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: empty JSON-RPC batch') return !(last6.fault = v4 === undefined ? 9 : 8);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault26, fault9]);

const last7 = { fault: 0, items: [] };
export const isMcpTypescriptSdkErrorEnvelope = /* @__PURE__ */ guard(function isMcpTypescriptSdkErrorEnvelope(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if (!(typeof (v1 = body.error) === 'string')) return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last7.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last7.fault = 5);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault27, fault5, fault28, fault29]);

const last8 = { fault: 0, items: [] };
export const isMcpTypescriptSdkHeaderMismatchRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkHeaderMismatchRpcError(body) {
  let v1, v2, v3, v4, v5, v6, v7, v8;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last8.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32020) return !(last8.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last8.fault = v4 === undefined ? 9 : 8);
  if (!(pattern4.test(v4))) return !(last8.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last8.fault = v5 === undefined ? 12 : 11);
  if (!(typeof (v6 = v5.mismatch) === 'object' && v6 !== null && !Array.isArray(v6))) return !(last8.fault = v6 === undefined ? 14 : 13);
  if (!((v7 = v6.header) === undefined || typeof v7 === 'string')) return !(last8.fault = 15);
  if (!((v8 = v6.body) === undefined || typeof v8 === 'string')) return !(last8.fault = 16);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault2, fault3, fault4, fault5, fault30, fault7, fault10, fault9, fault31, fault32, fault33, fault34, fault35, fault36, fault37]);

const last9 = { fault: 0, items: [] };
export const isMcpTypescriptSdkHeaderWithoutMetaRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkHeaderWithoutMetaRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last9.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last9.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last9.fault = v4 === undefined ? 9 : 8);
  if (!(pattern5.test(v4))) return !(last9.fault = 10);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault39]);

const last10 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInputNotSupportedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInputNotSupportedRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last10.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last10.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32021) return !(last10.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last10.fault = v4 === undefined ? 9 : 8);
  if (!(pattern6.test(v4))) return !(last10.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last10.fault = v5 === undefined ? 12 : 11);
  if (!(typeof (v6 = v5.requiredCapabilities) === 'object' && v6 !== null && !Array.isArray(v6))) return !(last10.fault = v6 === undefined ? 14 : 13);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault2, fault3, fault4, fault5, fault40, fault7, fault10, fault9, fault41, fault32, fault33, fault42, fault43]);

const last11 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInputNotSupportedToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInputNotSupportedToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last11.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last11.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last11.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last11.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item3, last11))) return !(last11.fault = 9);
  if (!(every(v4, item2, last11, 0))) return false;
  return !(last11.fault = 0);
}, last11, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last12 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInternalServerRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInternalServerRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last12.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last12.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Internal server error') return !(last12.fault = v4 === undefined ? 9 : 8);
  return !(last12.fault = 0);
}, last12, () => [fault1, fault2, fault3, fault4, fault5, fault44, fault7, fault45, fault9]);

const last13 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidBatchItemRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidBatchItemRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last13.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last13.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last13.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: JSON-RPC batch contains an invalid message') return !(last13.fault = v4 === undefined ? 9 : 8);
  return !(last13.fault = 0);
}, last13, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault46, fault9]);

const last14 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidCompletionReferenceRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidCompletionReferenceRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last14.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last14.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last14.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last14.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last14.fault = v4 === undefined ? 9 : 8);
  if (!(pattern7.test(v4))) return !(last14.fault = 10);
  return !(last14.fault = 0);
}, last14, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault47]);

const last15 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidElicitationResponseToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidElicitationResponseToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last15.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last15.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last15.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last15.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last15.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item4, last15))) return !(last15.fault = 9);
  if (!(every(v4, item2, last15, 0))) return false;
  return !(last15.fault = 0);
}, last15, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last16 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidEventIdRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidEventIdRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last16.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last16.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last16.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last16.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Invalid event ID format') return !(last16.fault = v4 === undefined ? 9 : 8);
  return !(last16.fault = 0);
}, last16, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault48, fault9]);

const last17 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidHandlerResultRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidHandlerResultRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last17.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last17.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last17.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last17.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last17.fault = v4 === undefined ? 9 : 8);
  if (!(pattern9.test(v4))) return !(last17.fault = 10);
  return !(last17.fault = 0);
}, last17, () => [fault1, fault2, fault3, fault4, fault5, fault44, fault7, fault10, fault9, fault49]);

const last18 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidHostRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidHostRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last18.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last18.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last18.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last18.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last18.fault = v4 === undefined ? 9 : 8);
  if (!(pattern10.test(v4))) return !(last18.fault = 10);
  return !(last18.fault = 0);
}, last18, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault10, fault9, fault50]);

const last19 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidJsonRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidJsonRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last19.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last19.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last19.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last19.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last19.fault = v4 === undefined ? 9 : 8);
  if (!(pattern11.test(v4))) return !(last19.fault = 10);
  return !(last19.fault = 0);
}, last19, () => [fault1, fault2, fault3, fault4, fault5, fault51, fault7, fault10, fault9, fault52]);

const last20 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidJsonRpcMessageRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidJsonRpcMessageRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last20.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last20.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last20.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last20.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Parse error: Invalid JSON-RPC message') return !(last20.fault = v4 === undefined ? 9 : 8);
  return !(last20.fault = 0);
}, last20, () => [fault1, fault2, fault3, fault4, fault5, fault51, fault7, fault53, fault9]);

const last21 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidMetaRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidMetaRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last21.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last21.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last21.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last21.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last21.fault = v4 === undefined ? 9 : 8);
  if (!(pattern12.test(v4))) return !(last21.fault = 10);
  return !(last21.fault = 0);
}, last21, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault54]);

const last22 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidMethodParamsRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidMethodParamsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last22.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last22.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last22.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last22.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last22.fault = v4 === undefined ? 9 : 8);
  if (!(pattern13.test(v4))) return !(last22.fault = 10);
  return !(last22.fault = 0);
}, last22, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault55]);

const last23 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidOriginRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidOriginRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last23.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last23.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last23.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last23.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last23.fault = v4 === undefined ? 9 : 8);
  if (!(pattern14.test(v4))) return !(last23.fault = 10);
  return !(last23.fault = 0);
}, last23, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault10, fault9, fault56]);

const last24 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidPromptArgumentsRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidPromptArgumentsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last24.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last24.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last24.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last24.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last24.fault = v4 === undefined ? 9 : 8);
  if (!(pattern15.test(v4))) return !(last24.fault = 10);
  return !(last24.fault = 0);
}, last24, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault57]);

const last25 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidRequestBodyRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidRequestBodyRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last25.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last25.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last25.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last25.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: the request body is not a valid JSON-RPC message') return !(last25.fault = v4 === undefined ? 9 : 8);
  return !(last25.fault = 0);
}, last25, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault58, fault9]);

const last26 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidRequestStateRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidRequestStateRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last26.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last26.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last26.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last26.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Invalid or expired requestState') return !(last26.fault = v4 === undefined ? 9 : 8);
  return !(last26.fault = 0);
}, last26, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault59, fault9]);

const last27 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidResourceUriRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidResourceUriRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last27.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last27.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last27.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last27.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last27.fault = v4 === undefined ? 9 : 8);
  if (!(pattern16.test(v4))) return !(last27.fault = 10);
  return !(last27.fault = 0);
}, last27, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault60]);

const last28 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidSubscriptionFilterRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidSubscriptionFilterRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last28.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last28.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last28.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last28.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter") return !(last28.fault = v4 === undefined ? 9 : 8);
  return !(last28.fault = 0);
}, last28, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault61, fault9]);

const last29 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidToolArgumentsToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidToolArgumentsToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last29.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last29.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last29.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last29.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last29.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item5, last29))) return !(last29.fault = 9);
  if (!(every(v4, item2, last29, 0))) return false;
  return !(last29.fault = 0);
}, last29, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last30 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidToolCallRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidToolCallRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last30.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last30.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last30.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last30.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last30.fault = v4 === undefined ? 9 : 8);
  if (!(pattern18.test(v4))) return !(last30.fault = 10);
  return !(last30.fault = 0);
}, last30, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault62]);

const last31 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidToolOutputToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidToolOutputToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last31.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last31.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last31.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last31.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last31.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item6, last31))) return !(last31.fault = 9);
  if (!(every(v4, item2, last31, 0))) return false;
  return !(last31.fault = 0);
}, last31, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last32 = { fault: 0, items: [] };
export const isMcpTypescriptSdkInvalidToolResultRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkInvalidToolResultRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last32.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last32.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last32.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last32.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last32.fault = v4 === undefined ? 9 : 8);
  if (!(pattern20.test(v4))) return !(last32.fault = 10);
  return !(last32.fault = 0);
}, last32, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault63]);

const last33 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMalformedParamsRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMalformedParamsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last33.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last33.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last33.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last33.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last33.fault = v4 === undefined ? 9 : 8);
  if (!(pattern21.test(v4))) return !(last33.fault = 10);
  return !(last33.fault = 0);
}, last33, () => [fault1, fault2, fault3, fault4, fault5, fault44, fault7, fault10, fault9, fault64]);

const last34 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMethodNotAllowedError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMethodNotAllowedError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last34.fault = 1);
  if ((v1 = body.error) !== 'method_not_allowed') return !(last34.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error_description) === 'string')) return !(last34.fault = v2 === undefined ? 5 : 4);
  if (!(pattern22.test(v2))) return !(last34.fault = 6);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last34.fault = 7);
  return !(last34.fault = 0);
}, last34, () => [fault1, fault65, fault5, fault28, fault66, fault67, fault29]);

const last35 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMethodNotAllowedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMethodNotAllowedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last35.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last35.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last35.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last35.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Method not allowed.') return !(last35.fault = v4 === undefined ? 9 : 8);
  return !(last35.fault = 0);
}, last35, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault68, fault9]);

const last36 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMissingClientCapabilityRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMissingClientCapabilityRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last36.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last36.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last36.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32021) return !(last36.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last36.fault = v4 === undefined ? 9 : 8);
  if (!(pattern23.test(v4))) return !(last36.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last36.fault = v5 === undefined ? 12 : 11);
  if (!(typeof (v6 = v5.requiredCapabilities) === 'object' && v6 !== null && !Array.isArray(v6))) return !(last36.fault = v6 === undefined ? 14 : 13);
  return !(last36.fault = 0);
}, last36, () => [fault1, fault2, fault3, fault4, fault5, fault40, fault7, fault10, fault9, fault69, fault32, fault33, fault42, fault43]);

const last37 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMissingClientCapabilityToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMissingClientCapabilityToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last37.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last37.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last37.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last37.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last37.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item7, last37))) return !(last37.fault = 9);
  if (!(every(v4, item2, last37, 0))) return false;
  return !(last37.fault = 0);
}, last37, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last38 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMissingHostRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMissingHostRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last38.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last38.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last38.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last38.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Missing Host header') return !(last38.fault = v4 === undefined ? 9 : 8);
  return !(last38.fault = 0);
}, last38, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault70, fault9]);

const last39 = { fault: 0, items: [] };
export const isMcpTypescriptSdkMissingMetaRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkMissingMetaRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last39.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last39.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last39.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last39.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last39.fault = v4 === undefined ? 9 : 8);
  if (!(pattern25.test(v4))) return !(last39.fault = 10);
  return !(last39.fault = 0);
}, last39, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault71]);

const last40 = { fault: 0, items: [] };
export const isMcpTypescriptSdkNoValidSessionRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkNoValidSessionRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last40.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last40.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last40.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last40.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: No valid session ID provided') return !(last40.fault = v4 === undefined ? 9 : 8);
  return !(last40.fault = 0);
}, last40, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault72, fault9]);

const last41 = { fault: 0, items: [] };
export const isMcpTypescriptSdkNotAcceptableRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkNotAcceptableRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last41.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last41.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last41.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last41.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last41.fault = v4 === undefined ? 9 : 8);
  if (!(pattern26.test(v4))) return !(last41.fault = 10);
  return !(last41.fault = 0);
}, last41, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault10, fault9, fault73]);

const last42 = { fault: 0, items: [] };
export const isMcpTypescriptSdkOnlyOneStreamRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkOnlyOneStreamRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last42.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last42.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last42.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last42.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Conflict: Only one SSE stream is allowed per session') return !(last42.fault = v4 === undefined ? 9 : 8);
  return !(last42.fault = 0);
}, last42, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault74, fault9]);

const last43 = { fault: 0, items: [] };
export const isMcpTypescriptSdkPayloadTooLargeRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkPayloadTooLargeRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last43.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last43.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last43.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last43.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last43.fault = v4 === undefined ? 9 : 8);
  if (!(pattern27.test(v4))) return !(last43.fault = 10);
  return !(last43.fault = 0);
}, last43, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault10, fault9, fault75]);

const last44 = { fault: 0, items: [] };
export const isMcpTypescriptSdkPromptDisabledRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkPromptDisabledRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last44.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last44.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last44.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last44.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last44.fault = v4 === undefined ? 9 : 8);
  if (!(pattern28.test(v4))) return !(last44.fault = 10);
  return !(last44.fault = 0);
}, last44, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault76]);

const last45 = { fault: 0, items: [] };
export const isMcpTypescriptSdkReplayFailedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkReplayFailedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last45.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last45.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last45.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last45.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Error replaying events') return !(last45.fault = v4 === undefined ? 9 : 8);
  return !(last45.fault = 0);
}, last45, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault77, fault9]);

const last46 = { fault: 0, items: [] };
export const isMcpTypescriptSdkRequestTimedOutRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkRequestTimedOutRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last46.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last46.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last46.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32001) return !(last46.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'MCP error -32001: Request timed out') return !(last46.fault = v4 === undefined ? 9 : 8);
  return !(last46.fault = 0);
}, last46, () => [fault1, fault2, fault3, fault4, fault5, fault78, fault7, fault79, fault9]);

const last47 = { fault: 0, items: [] };
export const isMcpTypescriptSdkRequestTimedOutToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkRequestTimedOutToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last47.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last47.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last47.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last47.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last47.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item8, last47))) return !(last47.fault = 9);
  if (!(every(v4, item2, last47, 0))) return false;
  return !(last47.fault = 0);
}, last47, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last48 = { fault: 0, items: [] };
export const isMcpTypescriptSdkResourceDisabledRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkResourceDisabledRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last48.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last48.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last48.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last48.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last48.fault = v4 === undefined ? 9 : 8);
  if (!(pattern30.test(v4))) return !(last48.fault = 10);
  return !(last48.fault = 0);
}, last48, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault80]);

const last49 = { fault: 0, items: [] };
export const isMcpTypescriptSdkResourceNotFoundRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkResourceNotFoundRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last49.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last49.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last49.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last49.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last49.fault = v4 === undefined ? 9 : 8);
  if (!(pattern31.test(v4))) return !(last49.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last49.fault = v5 === undefined ? 12 : 11);
  if (!(typeof (v6 = v5.uri) === 'string')) return !(last49.fault = v6 === undefined ? 14 : 13);
  return !(last49.fault = 0);
}, last49, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault81, fault32, fault33, fault82, fault83]);

const last50 = { fault: 0, items: [] };
export const isMcpTypescriptSdkResponseNotAcceptedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkResponseNotAcceptedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last50.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last50.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last50.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last50.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: JSON-RPC responses cannot be posted to this endpoint') return !(last50.fault = v4 === undefined ? 9 : 8);
  return !(last50.fault = 0);
}, last50, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault84, fault9]);

const last51 = { fault: 0, items: [] };
export const isMcpTypescriptSdkRpcErrorEnvelope = /* @__PURE__ */ guard(function isMcpTypescriptSdkRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last51.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last51.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last51.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last51.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last51.fault = v4 === undefined ? 9 : 8);
  return !(last51.fault = 0);
}, last51, () => [fault1, fault2, fault3, fault4, fault5, fault85, fault7, fault10, fault9]);

const last52 = { fault: 0, items: [] };
export const isMcpTypescriptSdkServerNotInitializedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkServerNotInitializedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last52.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last52.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last52.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last52.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: Server not initialized') return !(last52.fault = v4 === undefined ? 9 : 8);
  return !(last52.fault = 0);
}, last52, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault86, fault9]);

const last53 = { fault: 0, items: [] };
export const isMcpTypescriptSdkSessionIdMissingRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkSessionIdMissingRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last53.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last53.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last53.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last53.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Bad Request: Mcp-Session-Id header is required') return !(last53.fault = v4 === undefined ? 9 : 8);
  return !(last53.fault = 0);
}, last53, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault87, fault9]);

const last54 = { fault: 0, items: [] };
export const isMcpTypescriptSdkSessionNotFoundRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkSessionNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last54.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last54.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last54.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32001) return !(last54.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Session not found') return !(last54.fault = v4 === undefined ? 9 : 8);
  return !(last54.fault = 0);
}, last54, () => [fault1, fault2, fault3, fault4, fault5, fault78, fault7, fault88, fault9]);

const last55 = { fault: 0, items: [] };
export const isMcpTypescriptSdkSeveralInitializationsRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkSeveralInitializationsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last55.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last55.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last55.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last55.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Invalid Request: Only one initialization request is allowed') return !(last55.fault = v4 === undefined ? 9 : 8);
  return !(last55.fault = 0);
}, last55, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault89, fault9]);

const last56 = { fault: 0, items: [] };
export const isMcpTypescriptSdkStreamInUseRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkStreamInUseRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last56.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last56.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last56.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last56.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Conflict: Stream already has an active connection') return !(last56.fault = v4 === undefined ? 9 : 8);
  return !(last56.fault = 0);
}, last56, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault90, fault9]);

const last57 = { fault: 0, items: [] };
export const isMcpTypescriptSdkStreamsNotResumableRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkStreamsNotResumableRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last57.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last57.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last57.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last57.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Event store not configured') return !(last57.fault = v4 === undefined ? 9 : 8);
  return !(last57.fault = 0);
}, last57, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault91, fault9]);

const last58 = { fault: 0, items: [] };
export const isMcpTypescriptSdkSubscriptionLimitRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkSubscriptionLimitRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last58.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last58.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last58.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last58.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Subscription limit reached') return !(last58.fault = v4 === undefined ? 9 : 8);
  return !(last58.fault = 0);
}, last58, () => [fault1, fault2, fault3, fault4, fault5, fault44, fault7, fault92, fault9]);

const last59 = { fault: 0, items: [] };
export const isMcpTypescriptSdkTaskAlreadyEndedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkTaskAlreadyEndedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last59.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last59.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last59.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last59.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last59.fault = v4 === undefined ? 9 : 8);
  if (!(pattern32.test(v4))) return !(last59.fault = 10);
  return !(last59.fault = 0);
}, last59, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault93]);

const last60 = { fault: 0, items: [] };
export const isMcpTypescriptSdkTaskRequiredToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkTaskRequiredToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last60.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last60.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last60.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last60.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last60.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item9, last60))) return !(last60.fault = 9);
  if (!(every(v4, item2, last60, 0))) return false;
  return !(last60.fault = 0);
}, last60, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last61 = { fault: 0, items: [] };
export const isMcpTypescriptSdkTooManyRequestsError = /* @__PURE__ */ guard(function isMcpTypescriptSdkTooManyRequestsError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last61.fault = 1);
  if ((v1 = body.error) !== 'too_many_requests') return !(last61.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error_description) === 'string')) return !(last61.fault = v2 === undefined ? 5 : 4);
  if (!(pattern34.test(v2))) return !(last61.fault = 6);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last61.fault = 7);
  return !(last61.fault = 0);
}, last61, () => [fault1, fault94, fault5, fault28, fault66, fault95, fault29]);

const last62 = { fault: 0, items: [] };
export const isMcpTypescriptSdkTooManyToolArgumentsToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkTooManyToolArgumentsToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last62.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last62.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last62.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last62.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last62.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item10, last62))) return !(last62.fault = 9);
  if (!(every(v4, item2, last62, 0))) return false;
  return !(last62.fault = 0);
}, last62, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last63 = { fault: 0, items: [] };
export const isMcpTypescriptSdkToolDisabledRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkToolDisabledRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last63.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last63.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last63.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last63.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last63.fault = v4 === undefined ? 9 : 8);
  if (!(pattern36.test(v4))) return !(last63.fault = 10);
  return !(last63.fault = 0);
}, last63, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault96]);

const last64 = { fault: 0, items: [] };
export const isMcpTypescriptSdkToolDisabledToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkToolDisabledToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last64.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last64.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last64.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last64.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last64.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item11, last64))) return !(last64.fault = 9);
  if (!(every(v4, item2, last64, 0))) return false;
  return !(last64.fault = 0);
}, last64, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last65 = { fault: 0, items: [] };
export const isMcpTypescriptSdkToolErrorEnvelope = /* @__PURE__ */ guard(function isMcpTypescriptSdkToolErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last65.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last65.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last65.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last65.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last65.fault = v4 === undefined ? 8 : 7);
  if (!(every(v4, item12, last65, 0))) return false;
  return !(last65.fault = 0);
}, last65, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault22, fault23, fault24, fault25]);

const last66 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownPromptRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownPromptRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last66.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last66.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last66.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last66.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last66.fault = v4 === undefined ? 9 : 8);
  if (!(pattern38.test(v4))) return !(last66.fault = 10);
  return !(last66.fault = 0);
}, last66, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault97]);

const last67 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownResourceRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownResourceRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last67.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last67.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last67.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last67.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last67.fault = v4 === undefined ? 9 : 8);
  if (!(pattern39.test(v4))) return !(last67.fault = 10);
  return !(last67.fault = 0);
}, last67, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault98]);

const last68 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownResourceTemplateRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownResourceTemplateRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last68.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last68.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last68.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last68.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last68.fault = v4 === undefined ? 9 : 8);
  if (!(pattern40.test(v4))) return !(last68.fault = 10);
  return !(last68.fault = 0);
}, last68, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault99]);

const last69 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownTaskRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownTaskRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last69.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last69.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last69.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last69.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last69.fault = v4 === undefined ? 9 : 8);
  if (!(pattern41.test(v4))) return !(last69.fault = 10);
  return !(last69.fault = 0);
}, last69, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault100]);

const last70 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownToolRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownToolRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last70.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last70.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last70.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last70.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last70.fault = v4 === undefined ? 9 : 8);
  if (!(pattern42.test(v4))) return !(last70.fault = 10);
  return !(last70.fault = 0);
}, last70, () => [fault1, fault2, fault3, fault4, fault5, fault38, fault7, fault10, fault9, fault101]);

const last71 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnknownToolToolError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnknownToolToolError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last71.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last71.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last71.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last71.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last71.fault = v4 === undefined ? 8 : 7);
  if (!(some(v4, item13, last71))) return !(last71.fault = 9);
  if (!(every(v4, item2, last71, 0))) return false;
  return !(last71.fault = 0);
}, last71, () => [fault1, fault2, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last72 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnreadableBodyRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnreadableBodyRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last72.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last72.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last72.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last72.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Parse error: the request body could not be read') return !(last72.fault = v4 === undefined ? 9 : 8);
  return !(last72.fault = 0);
}, last72, () => [fault1, fault2, fault3, fault4, fault5, fault51, fault7, fault102, fault9]);

const last73 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnsupportedMediaTypeRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnsupportedMediaTypeRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last73.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last73.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last73.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last73.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Unsupported Media Type: Content-Type must be application/json') return !(last73.fault = v4 === undefined ? 9 : 8);
  return !(last73.fault = 0);
}, last73, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault103, fault9]);

const last74 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnsupportedProtocolVersionRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnsupportedProtocolVersionRpcError(body) {
  let v1, v2, v3, v4, v5, v6, v7;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last74.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last74.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last74.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32022) return !(last74.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last74.fault = v4 === undefined ? 9 : 8);
  if (!(pattern44.test(v4))) return !(last74.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last74.fault = v5 === undefined ? 12 : 11);
  if (!(Array.isArray((v6 = v5.supported)))) return !(last74.fault = v6 === undefined ? 14 : 13);
  if (!(every(v6, item14, last74, 0))) return false;
  if (!((v7 = v5.requested) === undefined || typeof v7 === 'string')) return !(last74.fault = 16);
  return !(last74.fault = 0);
}, last74, () => [fault1, fault2, fault3, fault4, fault5, fault104, fault7, fault10, fault9, fault105, fault32, fault33, fault106, fault107, fault108, fault109]);

const last75 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUnsupportedVersionHeaderRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUnsupportedVersionHeaderRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last75.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last75.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last75.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last75.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last75.fault = v4 === undefined ? 9 : 8);
  if (!(pattern45.test(v4))) return !(last75.fault = 10);
  return !(last75.fault = 0);
}, last75, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault10, fault9, fault110]);

const last76 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUrlElicitationMisusedRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUrlElicitationMisusedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last76.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last76.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last76.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last76.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last76.fault = v4 === undefined ? 9 : 8);
  if (!(pattern46.test(v4))) return !(last76.fault = 10);
  return !(last76.fault = 0);
}, last76, () => [fault1, fault2, fault3, fault4, fault5, fault44, fault7, fault10, fault9, fault111]);

const last77 = { fault: 0, items: [] };
export const isMcpTypescriptSdkUrlElicitationRequiredRpcError = /* @__PURE__ */ guard(function isMcpTypescriptSdkUrlElicitationRequiredRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last77.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last77.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last77.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32042) return !(last77.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last77.fault = v4 === undefined ? 9 : 8);
  if (!(pattern47.test(v4))) return !(last77.fault = 10);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last77.fault = v5 === undefined ? 12 : 11);
  if (!(Array.isArray((v6 = v5.elicitations)))) return !(last77.fault = v6 === undefined ? 14 : 13);
  return !(last77.fault = 0);
}, last77, () => [fault1, fault2, fault3, fault4, fault5, fault112, fault7, fault10, fault9, fault113, fault32, fault33, fault114, fault115]);

const last78 = { fault: 0, items: [] };
export const isMcpTypescriptSdkError = /* @__PURE__ */ guard(function isMcpTypescriptSdkError(body) {
  let v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last78.fault = 1);
  if (!((v1 = body.jsonrpc) === '2.0' && typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2) && ((v3 = v2.code) === -32700 && typeof (v4 = v2.message) === 'string' && pattern11.test(v4) || v3 === -32700 && (v4 = v2.message) === 'Parse error: Invalid JSON-RPC message' || v3 === -32600 && (v4 = v2.message) === 'Bad Request: the request body is not a valid JSON-RPC message' || v3 === -32700 && (v4 = v2.message) === 'Parse error: the request body could not be read' || v3 === -32000 && typeof (v4 = v2.message) === 'string' && pattern27.test(v4) || v3 === -32000 && typeof (v4 = v2.message) === 'string' && pattern26.test(v4) || v3 === -32000 && (v4 = v2.message) === 'Unsupported Media Type: Content-Type must be application/json' || v3 === -32000 && (v4 = v2.message) === 'Method not allowed.' || v3 === -32000 && (v4 = v2.message) === 'Missing Host header' || v3 === -32000 && typeof (v4 = v2.message) === 'string' && pattern10.test(v4) || v3 === -32000 && typeof (v4 = v2.message) === 'string' && pattern14.test(v4) || v3 === -32001 && (v4 = v2.message) === 'Session not found' || v3 === -32000 && (v4 = v2.message) === 'Bad Request: Mcp-Session-Id header is required' || v3 === -32000 && (v4 = v2.message) === 'Bad Request: No valid session ID provided' || v3 === -32000 && (v4 = v2.message) === 'Bad Request: Server not initialized' || v3 === -32600 && (v4 = v2.message) === 'Invalid Request: Server already initialized' || v3 === -32600 && (v4 = v2.message) === 'Invalid Request: Only one initialization request is allowed' || v3 === -32000 && typeof (v4 = v2.message) === 'string' && pattern45.test(v4) || v3 === -32000 && (v4 = v2.message) === 'Conflict: Only one SSE stream is allowed per session' || v3 === -32000 && (v4 = v2.message) === 'Conflict: Stream already has an active connection' || v3 === -32000 && (v4 = v2.message) === 'Event store not configured' || v3 === -32000 && (v4 = v2.message) === 'Invalid event ID format' || v3 === -32000 && (v4 = v2.message) === 'Error replaying events' || v3 === -32600 && typeof (v4 = v2.message) === 'string' && pattern2.test(v4) || v3 === -32600 && (v4 = v2.message) === 'Bad Request: empty JSON-RPC batch' || v3 === -32600 && typeof (v4 = v2.message) === 'string' && pattern1.test(v4) || v3 === -32600 && (v4 = v2.message) === 'Bad Request: JSON-RPC batch contains an invalid message' || v3 === -32600 && (v4 = v2.message) === 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' || v3 === -32020 && typeof (v4 = v2.message) === 'string' && pattern4.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && typeof (v6 = v5.mismatch) === 'object' && v6 !== null && !Array.isArray(v6) && ((v7 = v6.header) === undefined || typeof v7 === 'string') && ((v8 = v6.body) === undefined || typeof v8 === 'string') || v3 === -32022 && typeof (v4 = v2.message) === 'string' && pattern44.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && Array.isArray((v9 = v5.supported)) && every(v9, item15, last78, 0) && ((v10 = v5.requested) === undefined || typeof v10 === 'string') || v3 === -32021 && typeof (v4 = v2.message) === 'string' && pattern23.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && typeof (v11 = v5.requiredCapabilities) === 'object' && v11 !== null && !Array.isArray(v11) || v3 === -32021 && typeof (v4 = v2.message) === 'string' && pattern6.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && typeof (v11 = v5.requiredCapabilities) === 'object' && v11 !== null && !Array.isArray(v11) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern25.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern5.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern12.test(v4) || v3 === -32602 && (v4 = v2.message) === 'Invalid or expired requestState' || v3 === -32602 && (v4 = v2.message) === "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" || v3 === -32603 && (v4 = v2.message) === 'Subscription limit reached' || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern42.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern36.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern18.test(v4) || v3 === -32603 && typeof (v4 = v2.message) === 'string' && pattern21.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern20.test(v4) || v3 === -32001 && (v4 = v2.message) === 'MCP error -32001: Request timed out' || v3 === -32000 && (v4 = v2.message) === 'MCP error -32000: Connection closed' || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern38.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern28.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern15.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern39.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern31.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && typeof v5.uri === 'string' || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern40.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern30.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern16.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern7.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern13.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern41.test(v4) || v3 === -32602 && typeof (v4 = v2.message) === 'string' && pattern32.test(v4) || v3 === -32042 && typeof (v4 = v2.message) === 'string' && pattern47.test(v4) && typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5) && Array.isArray(v5.elicitations) || v3 === -32603 && typeof (v4 = v2.message) === 'string' && pattern46.test(v4) || v3 === -32603 && typeof (v4 = v2.message) === 'string' && pattern9.test(v4) || v3 === -32603 && (v4 = v2.message) === 'Internal server error') || typeof (v12 = body.error_description) === 'string' && ((v13 = body.error_uri) === undefined || typeof v13 === 'string') && ((v2 = body.error) === 'method_not_allowed' && pattern22.test(v12) || v2 === 'too_many_requests' && pattern34.test(v12)) || (v1 === undefined || v1 === '2.0') && typeof (v14 = body.result) === 'object' && v14 !== null && !Array.isArray(v14) && v14.isError === true && Array.isArray((v15 = v14.content)) && every(v15, item16, last78, 0) && (some(v15, item7, last78) || some(v15, item3, last78) || some(v15, item13, last78) || some(v15, item11, last78) || some(v15, item5, last78) || some(v15, item10, last78) || some(v15, item6, last78) || some(v15, item9, last78) || some(v15, item4, last78) || some(v15, item8, last78) || some(v15, item1, last78)))) return !(last78.fault = 2);
  return !(last78.fault = 0);
}, last78, () => [fault1, fault116]);

export default {
  id: 'mcp-typescript-sdk',
  kind: 'implementation',
  revisions: ['1.x', '2.x'],
  errors: {
    'invalid-json': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-body': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unreadable-body': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-host': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-host': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-origin': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-not-found': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'no-valid-session': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'server-not-initialized': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'already-initialized': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'several-initializations': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'only-one-stream': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'stream-in-use': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'streams-not-resumable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-event-id': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'replay-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'batch-too-long': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'empty-batch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'batch-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-batch-item': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'response-not-accepted': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'input-not-supported': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-without-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-state': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-subscription-filter': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subscription-limit': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-output': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'task-required': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-call': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malformed-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-result': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-elicitation-response': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timed-out': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'connection-closed': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-prompt-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource-template': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-resource-uri': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-completion-reference': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-method-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-already-ended': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'url-elicitation-required': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'url-elicitation-misused': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-handler-result': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-json', surfaces: ['mcp'], matchBy: { codes: [-32700], pattern: /^Parse error: [A-Za-z ]{2,24}valid JSON$/u }, revisions: null, guard: isMcpTypescriptSdkInvalidJsonRpcError, guardKey: 'As5kH-yPCAkg', status: [400], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32700], text: 'Parse error: Invalid JSON-RPC message' }, revisions: null, guard: isMcpTypescriptSdkInvalidJsonRpcMessageRpcError, guardKey: 'tYl1eh7-_5uf', status: [400], headers: [] },
        { error: 'invalid-request-body', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: the request body is not a valid JSON-RPC message' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidRequestBodyRpcError, guardKey: '8hmv728U9EMz', status: [400], headers: [] },
        { error: 'unreadable-body', surfaces: ['mcp'], matchBy: { codes: [-32700], text: 'Parse error: the request body could not be read' }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnreadableBodyRpcError, guardKey: 'zkFXPq4L_ER2', status: [400], headers: [] },
        { error: 'payload-too-large', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$/u }, revisions: null, guard: isMcpTypescriptSdkPayloadTooLargeRpcError, guardKey: 'jKrh3kypMVPJ', status: [413], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Not Acceptable: Client must accept .*text\/event-stream$/u }, revisions: null, guard: isMcpTypescriptSdkNotAcceptableRpcError, guardKey: 'EB2_JuC3tkb-', status: [406], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Unsupported Media Type: Content-Type must be application/json' }, revisions: null, guard: isMcpTypescriptSdkUnsupportedMediaTypeRpcError, guardKey: 'eM4kp8pnIIDV', status: [415], headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Method not allowed.' }, revisions: null, guard: isMcpTypescriptSdkMethodNotAllowedRpcError, guardKey: '5jIcxazC6gdI', status: [405], headers: [] },
        { error: 'missing-host', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Missing Host header' }, revisions: null, guard: isMcpTypescriptSdkMissingHostRpcError, guardKey: 'KeYEfdzod3S3', status: [403], headers: [] },
        { error: 'invalid-host', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Invalid Host[ header]{0,7}: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidHostRpcError, guardKey: '_UHaH47FLEpA', status: [403], headers: [] },
        { error: 'invalid-origin', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Invalid Origin[ header]{0,7}: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidOriginRpcError, guardKey: 'UEVUO-EqWAsb', status: [403], headers: [] },
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { codes: [-32001], text: 'Session not found' }, revisions: null, guard: isMcpTypescriptSdkSessionNotFoundRpcError, guardKey: '-RNEuDRGTG9h', status: [404], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: Mcp-Session-Id header is required' }, revisions: null, guard: isMcpTypescriptSdkSessionIdMissingRpcError, guardKey: '50-YrqN27D0F', status: [400], headers: [] },
        { error: 'no-valid-session', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: No valid session ID provided' }, revisions: null, guard: isMcpTypescriptSdkNoValidSessionRpcError, guardKey: 'rAkLKKVKLq1N', status: [400], headers: [] },
        { error: 'server-not-initialized', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: Server not initialized' }, revisions: null, guard: isMcpTypescriptSdkServerNotInitializedRpcError, guardKey: 'XpAO4-i5WMhs', status: [400], headers: [] },
        { error: 'already-initialized', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Invalid Request: Server already initialized' }, revisions: null, guard: isMcpTypescriptSdkAlreadyInitializedRpcError, guardKey: 'Y3G9q5CrYjWK', status: [400], headers: [] },
        { error: 'several-initializations', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Invalid Request: Only one initialization request is allowed' }, revisions: null, guard: isMcpTypescriptSdkSeveralInitializationsRpcError, guardKey: 'nBEJSkl7qHJK', status: [400], headers: [] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: Unsupported protocol version: /u }, revisions: null, guard: isMcpTypescriptSdkUnsupportedVersionHeaderRpcError, guardKey: '8jN2gO894A5A', status: [400], headers: [] },
        { error: 'only-one-stream', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Conflict: Only one SSE stream is allowed per session' }, revisions: null, guard: isMcpTypescriptSdkOnlyOneStreamRpcError, guardKey: 'eBhZkY91V-hi', status: [409], headers: [] },
        { error: 'stream-in-use', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Conflict: Stream already has an active connection' }, revisions: null, guard: isMcpTypescriptSdkStreamInUseRpcError, guardKey: 'EtTsyZe44OEa', status: [409], headers: [] },
        { error: 'streams-not-resumable', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Event store not configured' }, revisions: null, guard: isMcpTypescriptSdkStreamsNotResumableRpcError, guardKey: 'TVEGYOiOgyQY', status: [400], headers: [] },
        { error: 'invalid-event-id', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Invalid event ID format' }, revisions: null, guard: isMcpTypescriptSdkInvalidEventIdRpcError, guardKey: 'VbtIo3gfDUhL', status: [400], headers: [] },
        { error: 'replay-failed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Error replaying events' }, revisions: null, guard: isMcpTypescriptSdkReplayFailedRpcError, guardKey: 'xeSi_pP40iPa', status: [500], headers: [] },
        { error: 'batch-too-long', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Invalid Request: Batch must not exceed [0-9]{1,20} messages$/u }, revisions: null, guard: isMcpTypescriptSdkBatchTooLongRpcError, guardKey: '-dGWtGAGGq0V', status: [400], headers: [] },
        { error: 'empty-batch', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: empty JSON-RPC batch' }, revisions: ['2.x'], guard: isMcpTypescriptSdkEmptyBatchRpcError, guardKey: 'WM8aDLX3wApe', status: [400], headers: [] },
        { error: 'batch-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Bad Request: JSON-RPC batches /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkBatchNotSupportedRpcError, guardKey: 'y9_T4CBgWQaz', status: [400], headers: [] },
        { error: 'invalid-batch-item', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: JSON-RPC batch contains an invalid message' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidBatchItemRpcError, guardKey: '3Eg3oC7jf1iA', status: [400], headers: [] },
        { error: 'response-not-accepted', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' }, revisions: ['2.x'], guard: isMcpTypescriptSdkResponseNotAcceptedRpcError, guardKey: 'OUBMEftHCBfB', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^Bad Request: the request headers and body disagree: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkHeaderMismatchRpcError, guardKey: 'ByVm_GfIAjkR', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022], pattern: /^Unsupported protocol version: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnsupportedProtocolVersionRpcError, guardKey: 'qO1ipo9FVq8p', status: [400], headers: [] },
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021], pattern: /^Missing required client capabilities: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkMissingClientCapabilityRpcError, guardKey: 'TRtqry3DCOUN', status: [400], headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32021], pattern: /^Cannot request input /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInputNotSupportedRpcError, guardKey: 'Pag9o33JnIAc', status: [400], headers: [] },
        { error: 'missing-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Request is missing the required _meta envelope /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkMissingMetaRpcError, guardKey: 'hAybtMpXxYWp', status: null, headers: [] },
        { error: 'header-without-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid params: the MCP-Protocol-Version header names /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkHeaderWithoutMetaRpcError, guardKey: '3eggXGpwJjuJ', status: [400], headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid _meta envelope/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidMetaRpcError, guardKey: 'FVqV1YIJCFVF', status: null, headers: [] },
        { error: 'invalid-request-state', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Invalid or expired requestState' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidRequestStateRpcError, guardKey: '6rMF1xRFxfu0', status: null, headers: [] },
        { error: 'invalid-subscription-filter', surfaces: ['mcp'], matchBy: { codes: [-32602], text: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidSubscriptionFilterRpcError, guardKey: 'G1E_0a1QOuGR', status: null, headers: [] },
        { error: 'subscription-limit', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Subscription limit reached' }, revisions: ['2.x'], guard: isMcpTypescriptSdkSubscriptionLimitRpcError, guardKey: 'ZJ2D0so8Cs-C', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Tool .+ not found$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnknownToolRpcError, guardKey: 'twiiC3l7VTIO', status: null, headers: [] },
        { error: 'tool-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Tool .+ disabled$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkToolDisabledRpcError, guardKey: '8d7Qqf06YhDX', status: null, headers: [] },
        { error: 'invalid-tool-call', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call request: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolCallRpcError, guardKey: 'njNwwRMpISHr', status: null, headers: [] },
        { error: 'malformed-params', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^\[\n  \{\n    "/u }, revisions: null, guard: isMcpTypescriptSdkMalformedParamsRpcError, guardKey: 'hNM-Pb12KVV0', status: null, headers: [] },
        { error: 'invalid-tool-result', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call result: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolResultRpcError, guardKey: 'otJYrzy7was7', status: null, headers: [] },
        { error: 'request-timed-out', surfaces: ['mcp'], matchBy: { codes: [-32001], text: 'MCP error -32001: Request timed out' }, revisions: ['1.x'], guard: isMcpTypescriptSdkRequestTimedOutRpcError, guardKey: 'AGZ70i2GS3R9', status: null, headers: [] },
        { error: 'connection-closed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'MCP error -32000: Connection closed' }, revisions: ['1.x'], guard: isMcpTypescriptSdkConnectionClosedRpcError, guardKey: '9Pl4NpOK--VT', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Prompt .+ not found$/u }, revisions: null, guard: isMcpTypescriptSdkUnknownPromptRpcError, guardKey: 'iwCEUWFMrWdk', status: null, headers: [] },
        { error: 'prompt-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Prompt .+ disabled$/u }, revisions: null, guard: isMcpTypescriptSdkPromptDisabledRpcError, guardKey: 'GnERKHqUmfPW', status: null, headers: [] },
        { error: 'invalid-prompt-arguments', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid arguments for prompt /u }, revisions: null, guard: isMcpTypescriptSdkInvalidPromptArgumentsRpcError, guardKey: '5drbb8jHwiQV', status: null, headers: [] },
        { error: 'unknown-resource', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: Resource .+ not found$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownResourceRpcError, guardKey: 'OjZRveJj68g1', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkResourceNotFoundRpcError, guardKey: 'hb9e9si8fHWx', status: null, headers: [] },
        { error: 'unknown-resource-template', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource template .+ not found$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnknownResourceTemplateRpcError, guardKey: 'Sz6_2yJkedZC', status: null, headers: [] },
        { error: 'resource-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Resource .+ disabled$/u }, revisions: null, guard: isMcpTypescriptSdkResourceDisabledRpcError, guardKey: 'gtjfOoXo_k11', status: null, headers: [] },
        { error: 'invalid-resource-uri', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource URI .+ is invalid$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidResourceUriRpcError, guardKey: 'BZ8CPIk9cvU4', status: null, headers: [] },
        { error: 'invalid-completion-reference', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid completion reference: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidCompletionReferenceRpcError, guardKey: 'Dnvi6JphWcuQ', status: null, headers: [] },
        { error: 'invalid-method-params', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid params for .+: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidMethodParamsRpcError, guardKey: 'Lk_ZhRHld6ft', status: null, headers: [] },
        { error: 'unknown-task', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: [Faildetorvsk :]{0,25}Task not found/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownTaskRpcError, guardKey: 'g1fwNTVAV60n', status: null, headers: [] },
        { error: 'task-already-ended', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: Cannot cancel task in terminal status: /u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTaskAlreadyEndedRpcError, guardKey: 'jkwv7jTVxGqK', status: null, headers: [] },
        { error: 'url-elicitation-required', surfaces: ['mcp'], matchBy: { codes: [-32042], pattern: /^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$/u }, revisions: null, guard: isMcpTypescriptSdkUrlElicitationRequiredRpcError, guardKey: 'wM1A5wmQ0CwA', status: null, headers: [] },
        { error: 'url-elicitation-misused', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUrlElicitationMisusedRpcError, guardKey: 'va7YNL9uzu1H', status: null, headers: [] },
        { error: 'invalid-handler-result', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Handler for .+ returned /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidHandlerResultRpcError, guardKey: 'CAI-Axy0XzdV', status: null, headers: [] },
        { error: 'internal-server-error', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Internal server error' }, revisions: null, guard: isMcpTypescriptSdkInternalServerRpcError, guardKey: 'Mybi4j4ksMOy', status: [500], headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkToolErrorEnvelope,
      guardKey: 'aqA-wW-VLOOq',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { pattern: /^Client does not support /u }, revisions: null, guard: isMcpTypescriptSdkMissingClientCapabilityToolError, guardKey: 'Mkbt4EhFOiy8', status: null, headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { pattern: /^Cannot request input /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInputNotSupportedToolError, guardKey: 'yQVjOnzUxGy_', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ not found$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownToolToolError, guardKey: 'rgfLn46d6NQ-', status: null, headers: [] },
        { error: 'tool-disabled', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ disabled$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkToolDisabledToolError, guardKey: 'qBBpKZ3jzLBo', status: null, headers: [] },
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolArgumentsToolError, guardKey: 'hFC91QVDZ1Cn', status: null, headers: [] },
        { error: 'too-many-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$/u }, revisions: null, guard: isMcpTypescriptSdkTooManyToolArgumentsToolError, guardKey: 'qjU0zEwBB89C', status: null, headers: [] },
        { error: 'invalid-tool-output', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]/u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolOutputToolError, guardKey: 'bQO3zx84IruC', status: null, headers: [] },
        { error: 'task-required', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32601: Tool .+ requires task augmentation/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTaskRequiredToolError, guardKey: 'zRGpIdCdIXwO', status: null, headers: [] },
        { error: 'invalid-elicitation-response', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidElicitationResponseToolError, guardKey: 'sNiL83xH2Xu5', status: null, headers: [] },
        { error: 'request-timed-out', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Request timed out$/u }, revisions: null, guard: isMcpTypescriptSdkRequestTimedOutToolError, guardKey: 'FU1Sq9zE3vua', status: null, headers: [] },
        { error: 'connection-closed', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Connection closed$/u }, revisions: null, guard: isMcpTypescriptSdkConnectionClosedToolError, guardKey: 'nlvtQ3iQHNiA', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isMcpTypescriptSdkErrorEnvelope,
      guardKey: 'tDZYTDksS5h2',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/error_description', accessor: (body) => body?.error_description }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'method-not-allowed', surfaces: ['rest', 'mcp'], matchBy: { codes: ['method_not_allowed'], pattern: /^The method [A-Z]{1,20} is not allowed for this endpoint$/u }, revisions: null, guard: isMcpTypescriptSdkMethodNotAllowedError, guardKey: 'f136ik3gr5qx', status: [405], headers: [{ name: 'allow', onStatus: null }] },
        { error: 'too-many-requests', surfaces: ['rest', 'mcp'], matchBy: { codes: ['too_many_requests'], pattern: /^You have exceeded the rate limit for [a-z ]{1,40} requests$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTooManyRequestsError, guardKey: 'pRn8cNWT_eAT', status: [429], headers: [] },
      ],
    },
  ],
};
