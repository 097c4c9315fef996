function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function guard(failure, check) {
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });

const failure1 = {};
export const isProblemDetailsErrorEnvelope = /* @__PURE__ */ guard(failure1, function isProblemDetailsErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const type = body.type;
  if (type !== undefined && typeof type !== 'string') return fail(failure1, '/type', typeIssue, 'string');
  const title = body.title;
  if (title !== undefined && typeof title !== 'string') return fail(failure1, '/title', typeIssue, 'string');
  const status = body.status;
  if (status !== undefined && !Number.isInteger(status)) return fail(failure1, '/status', typeIssue, 'integer');
  const detail = body.detail;
  if (detail !== undefined && typeof detail !== 'string') return fail(failure1, '/detail', typeIssue, 'string');
  const instance = body.instance;
  if (instance !== undefined && typeof instance !== 'string') return fail(failure1, '/instance', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

export default {
  id: 'problem-details',
  kind: 'standard',
  revisions: null,
  errors: {},
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
      forms: [],
    },
  ],
};
