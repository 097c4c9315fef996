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
const fault2 = { instancePath: '/error', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault4 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'Internal server error' }, message: 'must be equal to constant' };
const fault5 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault6 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault7 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault8 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32603 }, message: 'must be equal to constant' };
const fault9 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault10 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault11 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault12 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'Invalid API key' }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'q is required' }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/result', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault15 = { instancePath: '', keyword: 'required', params: { missingProperty: 'result' }, message: "must have required property 'result'" };
const fault16 = { instancePath: '/result/isError', keyword: 'const', params: { allowedValue: true }, message: 'must be equal to constant' };
const fault17 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'isError' }, message: "must have required property 'isError'" };
const fault18 = { instancePath: '/result/content', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault19 = { instancePath: '/result', keyword: 'required', params: { missingProperty: 'content' }, message: "must have required property 'content'" };
const fault20 = { instancePath: '/result/content', keyword: 'minItems', params: { limit: 1 }, message: 'must NOT have fewer than 1 items' };
const fault21 = { instancePath: '/result/content', keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' };
const fault22 = { instancePath: ['/result/content/', ''], keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault23 = { instancePath: ['/result/content/', '/type'], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault24 = { instancePath: ['/result/content/', ''], keyword: 'required', params: { missingProperty: 'type' }, message: "must have required property 'type'" };
const fault25 = { instancePath: ['/result/content/', '/text'], keyword: 'type', params: { type: ['string', 'null'] }, message: 'must be string,null' };
const fault26 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32000 }, message: 'must be equal to constant' };
const fault27 = { instancePath: '/error/message', keyword: 'pattern', params: { pattern: '^Not Acceptable' }, message: "must match pattern \"^Not Acceptable\"" };
const fault28 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'Rate limit exceeded' }, message: 'must be equal to constant' };
const fault29 = { instancePath: '/retry_after', keyword: 'type', params: { type: 'number' }, message: 'must be number' };
const fault30 = { instancePath: '', keyword: 'required', params: { missingProperty: 'retry_after' }, message: "must have required property 'retry_after'" };
const fault31 = { instancePath: '/retry_after', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault32 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault33 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault34 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'Unauthorized' }, message: 'must be equal to constant' };
const fault35 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };
const pattern1 = /^Not Acceptable/u;
const pattern2 = /^MCP error -32602: Tool .+ not found$/u;
const item1 = (body, last) => {
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (body.text !== 'query is required') return false;
  return true;
};
const item2 = (body, last) => {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 10);
  if (!(typeof (v1 = body.type) === 'string')) return !(last.fault = v1 === undefined ? 12 : 11);
  if (!((v2 = body.text) === undefined || typeof v2 === 'string' || v2 === null)) return !(last.fault = 13);
  return true;
};
const item3 = (body, last) => {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last.fault = 9);
  if (!(typeof (v1 = body.type) === 'string')) return !(last.fault = v1 === undefined ? 11 : 10);
  if (!((v2 = body.text) === undefined || typeof v2 === 'string' || v2 === null)) return !(last.fault = 12);
  return true;
};
const item4 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (body.type !== 'text') return false;
  if (!(typeof (v1 = body.text) === 'string')) return false;
  if (!(pattern2.test(v1))) return false;
  return true;
};
const item5 = (body, last) => {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return false;
  if (!(typeof body.type === 'string')) return false;
  if (!((v1 = body.text) === undefined || typeof v1 === 'string')) {
    if (v1 !== null) return false;
  }
  return true;
};

const last1 = { fault: 0, items: [] };
export const isF2dErrorEnvelope = /* @__PURE__ */ guard(function isF2dErrorEnvelope(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if (!(typeof (v1 = body.error) === 'string')) return !(last1.fault = v1 === undefined ? 3 : 2);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3]);

const last2 = { fault: 0, items: [] };
export const isF2dInternalError = /* @__PURE__ */ guard(function isF2dInternalError(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if ((v1 = body.error) !== 'Internal server error') return !(last2.fault = v1 === undefined ? 3 : 2);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault4, fault3]);

const last3 = { fault: 0, items: [] };
export const isF2dInternalRpcError = /* @__PURE__ */ guard(function isF2dInternalRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last3.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last3.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last3.fault = v4 === undefined ? 9 : 8);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault5, fault6, fault7, fault3, fault8, fault9, fault10, fault11]);

const last4 = { fault: 0, items: [] };
export const isF2dInvalidApiKeyError = /* @__PURE__ */ guard(function isF2dInvalidApiKeyError(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.error) !== 'Invalid API key') return !(last4.fault = v1 === undefined ? 3 : 2);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault12, fault3]);

const last5 = { fault: 0, items: [] };
export const isF2dMissingQueryError = /* @__PURE__ */ guard(function isF2dMissingQueryError(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.error) !== 'q is required') return !(last5.fault = v1 === undefined ? 3 : 2);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault13, fault3]);

const last6 = { fault: 0, items: [] };
export const isF2dMissingQueryToolError = /* @__PURE__ */ guard(function isF2dMissingQueryToolError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if (!(typeof (v1 = body.result) === 'object' && v1 !== null && !Array.isArray(v1))) return !(last6.fault = v1 === undefined ? 3 : 2);
  if ((v2 = v1.isError) !== true) return !(last6.fault = v2 === undefined ? 5 : 4);
  if (!(Array.isArray((v3 = v1.content)))) return !(last6.fault = v3 === undefined ? 7 : 6);
  if (!(v3.length >= 1)) return !(last6.fault = 8);
  if (!(some(v3, item1, last6))) return !(last6.fault = 9);
  if (!(every(v3, item2, last6, 0))) return false;
  return !(last6.fault = 0);
}, last6, () => [fault1, fault14, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last7 = { fault: 0, items: [] };
export const isF2dNotAcceptableRpcError = /* @__PURE__ */ guard(function isF2dNotAcceptableRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last7.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32000) return !(last7.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last7.fault = v4 === undefined ? 9 : 8);
  if (!(pattern1.test(v4))) return !(last7.fault = 10);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault5, fault6, fault7, fault3, fault26, fault9, fault10, fault11, fault27]);

const last8 = { fault: 0, items: [] };
export const isF2dRateLimitedError = /* @__PURE__ */ guard(function isF2dRateLimitedError(body) {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.error) !== 'Rate limit exceeded') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!(Number.isFinite((v2 = body.retry_after)))) return !(last8.fault = v2 === undefined ? 5 : 4);
  if (!(v2 >= 0)) return !(last8.fault = 6);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault28, fault3, fault29, fault30, fault31]);

const last9 = { fault: 0, items: [] };
export const isF2dRpcErrorEnvelope = /* @__PURE__ */ guard(function isF2dRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last9.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last9.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last9.fault = v4 === undefined ? 9 : 8);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault5, fault6, fault7, fault3, fault32, fault9, fault10, fault11]);

const last10 = { fault: 0, items: [] };
export const isF2dToolErrorEnvelope = /* @__PURE__ */ guard(function isF2dToolErrorEnvelope(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if (!(typeof (v1 = body.result) === 'object' && v1 !== null && !Array.isArray(v1))) return !(last10.fault = v1 === undefined ? 3 : 2);
  if ((v2 = v1.isError) !== true) return !(last10.fault = v2 === undefined ? 5 : 4);
  if (!(Array.isArray((v3 = v1.content)))) return !(last10.fault = v3 === undefined ? 7 : 6);
  if (!(v3.length >= 1)) return !(last10.fault = 8);
  if (!(every(v3, item3, last10, 0))) return false;
  return !(last10.fault = 0);
}, last10, () => [fault1, fault14, fault15, fault16, fault17, fault18, fault19, fault20, fault22, fault23, fault24, fault25]);

const last11 = { fault: 0, items: [] };
export const isF2dUnauthorizedRpcError = /* @__PURE__ */ guard(function isF2dUnauthorizedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last11.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last11.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last11.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'Unauthorized') return !(last11.fault = v4 === undefined ? 9 : 8);
  return !(last11.fault = 0);
}, last11, () => [fault1, fault5, fault6, fault7, fault3, fault33, fault9, fault34, fault11]);

const last12 = { fault: 0, items: [] };
export const isF2dUnknownToolToolError = /* @__PURE__ */ guard(function isF2dUnknownToolToolError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if (!(typeof (v1 = body.result) === 'object' && v1 !== null && !Array.isArray(v1))) return !(last12.fault = v1 === undefined ? 3 : 2);
  if ((v2 = v1.isError) !== true) return !(last12.fault = v2 === undefined ? 5 : 4);
  if (!(Array.isArray((v3 = v1.content)))) return !(last12.fault = v3 === undefined ? 7 : 6);
  if (!(v3.length >= 1)) return !(last12.fault = 8);
  if (!(some(v3, item4, last12))) return !(last12.fault = 9);
  if (!(every(v3, item2, last12, 0))) return false;
  return !(last12.fault = 0);
}, last12, () => [fault1, fault14, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25]);

const last13 = { fault: 0, items: [] };
export const isF2dError = /* @__PURE__ */ guard(function isF2dError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if (!((v1 = body.error) === 'q is required' || v1 === 'Invalid API key' || v1 === 'Internal server error' || v1 === 'Rate limit exceeded' && Number.isFinite((v2 = body.retry_after)) && v2 >= 0 || typeof (v3 = body.result) === 'object' && v3 !== null && !Array.isArray(v3) && v3.isError === true && Array.isArray((v4 = v3.content)) && v4.length >= 1 && every(v4, item5, last13, 0) && (some(v4, item1, last13) || some(v4, item4, last13)) || body.jsonrpc === '2.0' && typeof v1 === 'object' && v1 !== null && !Array.isArray(v1) && ((v5 = v1.code) === -32600 && (v6 = v1.message) === 'Unauthorized' || v5 === -32603 && typeof (v6 = v1.message) === 'string' || v5 === -32000 && typeof (v6 = v1.message) === 'string' && pattern1.test(v6)))) return !(last13.fault = 2);
  return !(last13.fault = 0);
}, last13, () => [fault1, fault35]);

export default {
  id: 'f2d',
  kind: 'vendor',
  revisions: null,
  errors: {
    'missing-query': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isF2dErrorEnvelope,
      guardKey: 'rhboU2jsoymE',
      mediaType: null,
      code: [],
      message: [{ pointer: '/error', accessor: (body) => body?.error }],
      waits: [{ pointer: '/retry_after', accessor: (body) => body?.retry_after, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'missing-query', surfaces: ['rest'], matchBy: { text: 'q is required' }, revisions: null, guard: isF2dMissingQueryError, guardKey: 'J_D_xfb3gTeK', status: [400], headers: [] },
        { error: 'invalid-api-key', surfaces: ['rest', 'mcp'], matchBy: { text: 'Invalid API key' }, revisions: null, guard: isF2dInvalidApiKeyError, guardKey: 'N4SADAYOU8zy', status: [403], headers: [] },
        { error: 'rate-limited', surfaces: ['rest', 'mcp'], matchBy: { text: 'Rate limit exceeded' }, revisions: null, guard: isF2dRateLimitedError, guardKey: 'Ou3YarlN5vyW', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { text: 'Internal server error' }, revisions: null, guard: isF2dInternalError, guardKey: 'hlxgjzAVS7iz', status: [500], headers: [] },
      ],
    },
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isF2dRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unauthorized', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Unauthorized' }, revisions: null, guard: isF2dUnauthorizedRpcError, guardKey: 'VG_hD-hJlaG1', status: [401], headers: [{ name: 'www-authenticate', onStatus: null }] },
        { error: 'internal-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isF2dInternalRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Not Acceptable/u }, revisions: null, guard: isF2dNotAcceptableRpcError, guardKey: '4lM9SA6tVm-X', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isF2dToolErrorEnvelope,
      guardKey: 'nz2duFaZolsr',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'missing-query', surfaces: ['mcp'], matchBy: { text: 'query is required' }, revisions: null, guard: isF2dMissingQueryToolError, guardKey: 'wInwKQs9s0_y', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ not found$/u }, revisions: null, guard: isF2dUnknownToolToolError, guardKey: 'VNzAAK6R3eAg', status: null, headers: [] },
      ],
    },
  ],
};
