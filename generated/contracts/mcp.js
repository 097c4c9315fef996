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

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault4 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault5 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault6 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32020 }, message: 'must be equal to constant' };
const fault7 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault8 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault9 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault10 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32603 }, message: 'must be equal to constant' };
const fault11 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32602 }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32601 }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32021 }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/error/data', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault16 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'data' }, message: "must have required property 'data'" };
const fault17 = { instancePath: '/error/data/requiredCapabilities', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault18 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'requiredCapabilities' }, message: "must have required property 'requiredCapabilities'" };
const fault19 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32700 }, message: 'must be equal to constant' };
const fault20 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32002 }, message: 'must be equal to constant' };
const fault21 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault22 = { instancePath: '/result', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault23 = { instancePath: '', keyword: 'required', params: { missingProperty: 'result' }, message: "must have required property 'result'" };
const fault24 = { instancePath: '/result/status', keyword: 'const', params: { allowedValue: 'failed' }, message: 'must be equal to constant' };
const fault25 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'status' }, message: "must have required property 'status'" };
const fault26 = { instancePath: '/result/taskId', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault27 = { instancePath: '/result/statusMessage', keyword: 'type', params: { type: ['string', 'null'] }, message: 'must be string,null' };
const fault28 = { instancePath: '/result/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault29 = { instancePath: '/result/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault30 = { instancePath: '/result/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault31 = { instancePath: '/result/isError', keyword: 'const', params: { allowedValue: true }, message: 'must be equal to constant' };
const fault32 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'isError' }, message: "must have required property 'isError'" };
const fault33 = { instancePath: '/result/content', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault34 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'content' }, message: "must have required property 'content'" };
const fault35 = { instancePath: ['/result/content/', ''], keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault36 = { instancePath: ['/result/content/', '/type'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault37 = { instancePath: ['/result/content/', ''], keyword: 'required', params: { missingProperty: 'type' }, message: "must have required property 'type'" };
const fault38 = { instancePath: ['/result/content/', '/text'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault39 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32022 }, message: 'must be equal to constant' };
const fault40 = { instancePath: '/error/data/supported', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault41 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'supported' }, message: "must have required property 'supported'" };
const fault42 = { instancePath: ['/error/data/supported/', ''], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault43 = { instancePath: '/error/data/requested', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault44 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'requested' }, message: "must have required property 'requested'" };
const fault45 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32042 }, message: 'must be equal to constant' };
const fault46 = { instancePath: '/error/data/elicitations', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault47 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'elicitations' }, message: "must have required property 'elicitations'" };
const fault48 = { instancePath: ['/error/data/elicitations/', ''], keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault49 = { instancePath: ['/error/data/elicitations/', '/mode'], keyword: 'const', params: { allowedValue: 'url' }, message: 'must be equal to constant' };
const fault50 = { instancePath: ['/error/data/elicitations/', ''], keyword: 'required', params: { missingProperty: 'mode' }, message: "must have required property 'mode'" };
const fault51 = { instancePath: ['/error/data/elicitations/', '/elicitationId'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault52 = { instancePath: ['/error/data/elicitations/', ''], keyword: 'required', params: { missingProperty: 'elicitationId' }, message: "must have required property 'elicitationId'" };
const fault53 = { instancePath: ['/error/data/elicitations/', '/url'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault54 = { instancePath: ['/error/data/elicitations/', ''], keyword: 'required', params: { missingProperty: 'url' }, message: "must have required property 'url'" };
const fault55 = { instancePath: ['/error/data/elicitations/', '/message'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault56 = { instancePath: ['/error/data/elicitations/', ''], keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault57 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -1 }, message: 'must be equal to constant' };
const fault58 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };
const item1 = (body, last) => {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 9);
  if (!(typeof (v1 = body.type) === 'string')) return !(last.fault = v1 === undefined ? 11 : 10);
  if (!((v2 = body.text) === undefined || typeof v2 === 'string')) return !(last.fault = 12);
  return true;
};
const item2 = (body, last) => {
  if (!(typeof body === 'string')) return !(last.fault = 14);
  return true;
};
const item3 = (body, last) => {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 14);
  if ((v1 = body.mode) !== 'url') return !(last.fault = v1 === undefined ? 16 : 15);
  if (!(typeof (v2 = body.elicitationId) === 'string')) return !(last.fault = v2 === undefined ? 18 : 17);
  if (!(typeof (v3 = body.url) === 'string')) return !(last.fault = v3 === undefined ? 20 : 19);
  if (!(typeof (v4 = body.message) === 'string')) return !(last.fault = v4 === undefined ? 22 : 21);
  return true;
};
const item4 = (body, last) => {
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.mode !== 'url') return false;
  if (!(typeof body.elicitationId === 'string')) return false;
  if (!(typeof body.url === 'string')) return false;
  if (!(typeof body.message === 'string')) return false;
  return true;
};
const item5 = (body, last) => {
  if (!(typeof body === 'string')) return false;
  return true;
};
const item6 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (!(typeof body.type === 'string')) return false;
  if ((v1 = body.text) !== undefined) {
    if (!(typeof v1 === 'string')) return false;
  }
  return true;
};

const last1 = { fault: 0, items: [] };
export const isMcpHeaderMismatchRpcError = /* @__PURE__ */ guard(function isMcpHeaderMismatchRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last1.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32020) return !(last1.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last1.fault = v4 === undefined ? 9 : 8);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last2 = { fault: 0, items: [] };
export const isMcpInternalRpcError = /* @__PURE__ */ guard(function isMcpInternalRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last2.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last2.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last2.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last2.fault = v4 === undefined ? 9 : 8);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault2, fault3, fault4, fault5, fault10, fault7, fault8, fault9]);

const last3 = { fault: 0, items: [] };
export const isMcpInvalidParamsRpcError = /* @__PURE__ */ guard(function isMcpInvalidParamsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last3.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last3.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last3.fault = v4 === undefined ? 9 : 8);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault2, fault3, fault4, fault5, fault11, fault7, fault8, fault9]);

const last4 = { fault: 0, items: [] };
export const isMcpInvalidRequestRpcError = /* @__PURE__ */ guard(function isMcpInvalidRequestRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last4.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last4.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last4.fault = v4 === undefined ? 9 : 8);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault2, fault3, fault4, fault5, fault12, fault7, fault8, fault9]);

const last5 = { fault: 0, items: [] };
export const isMcpMethodNotFoundRpcError = /* @__PURE__ */ guard(function isMcpMethodNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last5.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32601) return !(last5.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last5.fault = v4 === undefined ? 9 : 8);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault8, fault9]);

const last6 = { fault: 0, items: [] };
export const isMcpMissingRequiredClientCapabilityRpcError = /* @__PURE__ */ guard(function isMcpMissingRequiredClientCapabilityRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last6.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32021) return !(last6.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last6.fault = v4 === undefined ? 9 : 8);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last6.fault = v5 === undefined ? 11 : 10);
  if (!(typeof (v6 = v5.requiredCapabilities) === 'object' && v6 !== null && !Array.isArray(v6))) return !(last6.fault = v6 === undefined ? 13 : 12);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault2, fault3, fault4, fault5, fault14, fault7, fault8, fault9, fault15, fault16, fault17, fault18]);

const last7 = { fault: 0, items: [] };
export const isMcpParseRpcError = /* @__PURE__ */ guard(function isMcpParseRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last7.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last7.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last7.fault = v4 === undefined ? 9 : 8);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault2, fault3, fault4, fault5, fault19, fault7, fault8, fault9]);

const last8 = { fault: 0, items: [] };
export const isMcpResourceNotFoundRpcError = /* @__PURE__ */ guard(function isMcpResourceNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last8.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32002) return !(last8.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last8.fault = v4 === undefined ? 9 : 8);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault2, fault3, fault4, fault5, fault20, fault7, fault8, fault9]);

const last9 = { fault: 0, items: [] };
export const isMcpRpcErrorEnvelope = /* @__PURE__ */ guard(function isMcpRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last9.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last9.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last9.fault = v4 === undefined ? 9 : 8);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault2, fault3, fault4, fault5, fault21, fault7, fault8, fault9]);

const last10 = { fault: 0, items: [] };
export const isMcpTaskErrorEnvelope = /* @__PURE__ */ guard(function isMcpTaskErrorEnvelope(body) {
  let v1, v2, v3, v4, v5, v6, v7, v8;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last10.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last10.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.status) !== 'failed') return !(last10.fault = v3 === undefined ? 6 : 5);
  if (!((v4 = v2.taskId) === undefined || typeof v4 === 'string')) return !(last10.fault = 7);
  if (!((v5 = v2.statusMessage) === undefined || typeof v5 === 'string' || v5 === null)) return !(last10.fault = 8);
  if ((v6 = v2.error) !== undefined) {
    if (!(typeof v6 === 'object' && v6 !== null && !Array.isArray(v6))) return !(last10.fault = 9);
    if (!((v7 = v6.code) === undefined || Number.isInteger(v7))) return !(last10.fault = 10);
    if (!((v8 = v6.message) === undefined || typeof v8 === 'string')) return !(last10.fault = 11);
  }
  return !(last10.fault = 0);
}, last10, () => [fault1, fault2, fault22, fault23, fault24, fault25, fault26, fault27, fault28, fault29, fault30]);

const last11 = { fault: 0, items: [] };
export const isMcpToolErrorEnvelope = /* @__PURE__ */ guard(function isMcpToolErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.jsonrpc) !== undefined && v1 !== '2.0') return !(last11.fault = 2);
  if (!(typeof (v2 = body.result) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last11.fault = v2 === undefined ? 4 : 3);
  if ((v3 = v2.isError) !== true) return !(last11.fault = v3 === undefined ? 6 : 5);
  if (!(Array.isArray((v4 = v2.content)))) return !(last11.fault = v4 === undefined ? 8 : 7);
  if (!(every(v4, item1, last11, 0))) return false;
  return !(last11.fault = 0);
}, last11, () => [fault1, fault2, fault22, fault23, fault31, fault32, fault33, fault34, fault35, fault36, fault37, fault38]);

const last12 = { fault: 0, items: [] };
export const isMcpUnsupportedProtocolVersionRpcError = /* @__PURE__ */ guard(function isMcpUnsupportedProtocolVersionRpcError(body) {
  let v1, v2, v3, v4, v5, v6, v7;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last12.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32022) return !(last12.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last12.fault = v4 === undefined ? 9 : 8);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last12.fault = v5 === undefined ? 11 : 10);
  if (!(Array.isArray((v6 = v5.supported)))) return !(last12.fault = v6 === undefined ? 13 : 12);
  if (!(every(v6, item2, last12, 0))) return false;
  if (!(typeof (v7 = v5.requested) === 'string')) return !(last12.fault = v7 === undefined ? 16 : 15);
  return !(last12.fault = 0);
}, last12, () => [fault1, fault2, fault3, fault4, fault5, fault39, fault7, fault8, fault9, fault15, fault16, fault40, fault41, fault42, fault43, fault44]);

const last13 = { fault: 0, items: [] };
export const isMcpUrlElicitationRequiredRpcError = /* @__PURE__ */ guard(function isMcpUrlElicitationRequiredRpcError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last13.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last13.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32042) return !(last13.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last13.fault = v4 === undefined ? 9 : 8);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last13.fault = v5 === undefined ? 11 : 10);
  if (!(Array.isArray((v6 = v5.elicitations)))) return !(last13.fault = v6 === undefined ? 13 : 12);
  if (!(every(v6, item3, last13, 0))) return false;
  return !(last13.fault = 0);
}, last13, () => [fault1, fault2, fault3, fault4, fault5, fault45, fault7, fault8, fault9, fault15, fault16, fault46, fault47, fault48, fault49, fault50, fault51, fault52, fault53, fault54, fault55, fault56]);

const last14 = { fault: 0, items: [] };
export const isMcpUserRejectedRpcError = /* @__PURE__ */ guard(function isMcpUserRejectedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last14.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last14.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last14.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -1) return !(last14.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last14.fault = v4 === undefined ? 9 : 8);
  return !(last14.fault = 0);
}, last14, () => [fault1, fault2, fault3, fault4, fault5, fault57, fault7, fault8, fault9]);

const last15 = { fault: 0, items: [] };
export const isMcpError = /* @__PURE__ */ guard(function isMcpError(body) {
  let v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last15.fault = 1);
  if (!((v1 = body.jsonrpc) === '2.0' && typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2) && typeof v2.message === 'string' && ((v3 = v2.code) === -32700 || v3 === -32600 || v3 === -32601 || v3 === -32602 || v3 === -32603 || v3 === -32002 || v3 === -32020 || v3 === -1 || v3 === -32042 && typeof (v4 = v2.data) === 'object' && v4 !== null && !Array.isArray(v4) && Array.isArray((v5 = v4.elicitations)) && every(v5, item4, last15, 0) || v3 === -32021 && typeof (v4 = v2.data) === 'object' && v4 !== null && !Array.isArray(v4) && typeof (v6 = v4.requiredCapabilities) === 'object' && v6 !== null && !Array.isArray(v6) || v3 === -32022 && typeof (v4 = v2.data) === 'object' && v4 !== null && !Array.isArray(v4) && Array.isArray((v7 = v4.supported)) && every(v7, item5, last15, 0) && typeof v4.requested === 'string') || (v1 === undefined || v1 === '2.0') && typeof (v8 = body.result) === 'object' && v8 !== null && !Array.isArray(v8) && (v8.isError === true && Array.isArray((v9 = v8.content)) && every(v9, item6, last15, 0) || v8.status === 'failed' && ((v10 = v8.taskId) === undefined || typeof v10 === 'string') && ((v11 = v8.statusMessage) === undefined || typeof v11 === 'string' || v11 === null) && ((v12 = v8.error) === undefined || typeof v12 === 'object' && v12 !== null && !Array.isArray(v12) && ((v13 = v12.code) === undefined || Number.isInteger(v13)) && ((v14 = v12.message) === undefined || typeof v14 === 'string'))))) return !(last15.fault = 2);
  return !(last15.fault = 0);
}, last15, () => [fault1, fault58]);

export default {
  id: 'mcp',
  kind: 'standard',
  revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'],
  errors: {
    'parse-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'url-elicitation-required': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-required-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'user-rejected': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'tool-execution-error': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-failed': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'parse-error', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isMcpParseRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['mcp'], matchBy: { codes: [-32600] }, revisions: null, guard: isMcpInvalidRequestRpcError, guardKey: 'z37a5C2jZBxM', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: ['2026-07-28'], guard: isMcpMethodNotFoundRpcError, guardKey: '6li6oU1CkMxL', status: [404], headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpMethodNotFoundRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isMcpInvalidParamsRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
        { error: 'internal-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isMcpInternalRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32002] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpResourceNotFoundRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [] },
        { error: 'url-elicitation-required', surfaces: ['mcp'], matchBy: { codes: [-32042] }, revisions: ['2025-11-25'], guard: isMcpUrlElicitationRequiredRpcError, guardKey: 'KucPEoJBxnu2', status: null, headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020] }, revisions: ['2026-07-28'], guard: isMcpHeaderMismatchRpcError, guardKey: 'vhsbAtoKwJVh', status: [400], headers: [] },
        { error: 'missing-required-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021] }, revisions: ['2026-07-28'], guard: isMcpMissingRequiredClientCapabilityRpcError, guardKey: 'U0pWJzMwQ8Lu', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022] }, revisions: ['2026-07-28'], guard: isMcpUnsupportedProtocolVersionRpcError, guardKey: 'CRRDxTm0kgF1', status: [400], headers: [] },
        { error: 'user-rejected', surfaces: ['mcp'], matchBy: { codes: [-1] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpUserRejectedRpcError, guardKey: 'ZOpBa50ytyS9', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpToolErrorEnvelope,
      guardKey: 'aqA-wW-VLOOq',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'tool-execution-error', surfaces: ['mcp'], matchBy: {}, revisions: null, guard: isMcpToolErrorEnvelope, guardKey: 'aqA-wW-VLOOq', status: null, headers: [] },
      ],
    },
    {
      shape: 'task-result',
      surfaces: ['mcp'],
      guard: isMcpTaskErrorEnvelope,
      guardKey: 'J71cokMSXFMU',
      mediaType: null,
      code: [{ pointer: '/result/error/code', accessor: (body) => body?.result?.error?.code }],
      message: [{ pointer: '/result/error/message', accessor: (body) => body?.result?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'task-failed', surfaces: ['mcp'], matchBy: {}, revisions: ['2025-11-25', '2026-07-28'], guard: isMcpTaskErrorEnvelope, guardKey: 'J71cokMSXFMU', status: null, headers: [] },
      ],
    },
  ],
};
