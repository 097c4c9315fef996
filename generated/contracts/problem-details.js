function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/type', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault3 = { instancePath: '/title', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault4 = { instancePath: '/status', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault5 = { instancePath: '/detail', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault6 = { instancePath: '/instance', keyword: 'type', params: { type: 'string' }, message: 'must be string' };

const last1 = { fault: 0 };
export const isProblemDetailsErrorEnvelope = /* @__PURE__ */ guard(function isProblemDetailsErrorEnvelope(body) {
  let v1, v2, v3, v4, v5;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if (!((v1 = body.type) === undefined || typeof v1 === 'string')) return !(last1.fault = 2);
  if (!((v2 = body.title) === undefined || typeof v2 === 'string')) return !(last1.fault = 3);
  if (!((v3 = body.status) === undefined || Number.isInteger(v3))) return !(last1.fault = 4);
  if (!((v4 = body.detail) === undefined || typeof v4 === 'string')) return !(last1.fault = 5);
  if (!((v5 = body.instance) === undefined || typeof v5 === 'string')) return !(last1.fault = 6);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6]);

export default {
  id: 'problem-details',
  kind: 'standard',
  revisions: null,
  errors: {  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isProblemDetailsErrorEnvelope,
      guardKey: 'X9KZWUYR9u9W',
      mediaType: 'application/problem+json',
      code: [{ pointer: '/type', accessor: (body) => body?.type }],
      message: [{ pointer: '/detail', accessor: (body) => body?.detail }],
      waits: [],
      statusMirror: { pointer: '/status', accessor: (body) => body?.status },
      forms: [      ],
    },
  ],
};
