function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}

function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'business-rule';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  return code === 'invalid' || code === 'structure' || code === 'required' || code === 'value' || code === 'invariant' || code === 'code-invalid' || code === 'extension';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'too-long';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'deleted';
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'duplicate';
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'conflict';
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'forbidden';
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'exception';
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'login';
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'multiple-matches';
};
const isItem11 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'not-found';
};
const isItem12 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'not-supported';
};
const isItem13 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'processing';
};
const isItem14 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'security';
};
const isItem15 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'expired';
};
const isItem16 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'throttled';
};
const isItem17 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'too-costly';
};
const isItem18 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const code = item.code;
  return code === 'transient' || code === 'lock-error' || code === 'no-store' || code === 'timeout';
};
const isItem19 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.code === 'unknown';
};

const failure1 = {};
export const isFhirOperationOutcomeBusinessRuleError = /* @__PURE__ */ listGuard(failure1, function isFhirOperationOutcomeBusinessRuleError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure1, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure1, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure1, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure1, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure1, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem1)) return fail(failure1, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure1, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure1, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure1, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure1, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure1, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isFhirOperationOutcomeContentInvalidError = /* @__PURE__ */ listGuard(failure2, function isFhirOperationOutcomeContentInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure2, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure2, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure2, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure2, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure2, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem2)) return fail(failure2, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure2, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure2, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure2, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure2, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure2, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isFhirOperationOutcomeContentTooLongError = /* @__PURE__ */ listGuard(failure3, function isFhirOperationOutcomeContentTooLongError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure3, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure3, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure3, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure3, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure3, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem3)) return fail(failure3, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure3, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure3, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure3, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure3, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure3, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isFhirOperationOutcomeDeletedError = /* @__PURE__ */ listGuard(failure4, function isFhirOperationOutcomeDeletedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure4, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure4, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure4, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure4, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure4, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem4)) return fail(failure4, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure4, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure4, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure4, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure4, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure4, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isFhirOperationOutcomeDuplicateError = /* @__PURE__ */ listGuard(failure5, function isFhirOperationOutcomeDuplicateError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure5, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure5, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure5, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure5, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure5, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem5)) return fail(failure5, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure5, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure5, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure5, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure5, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure5, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isFhirOperationOutcomeEditConflictError = /* @__PURE__ */ listGuard(failure6, function isFhirOperationOutcomeEditConflictError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure6, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure6, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure6, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure6, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure6, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem6)) return fail(failure6, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure6, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure6, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure6, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure6, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure6, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isFhirOperationOutcomeErrorEnvelope = /* @__PURE__ */ listGuard(failure7, function isFhirOperationOutcomeErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure7, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure7, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure7, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure7, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure7, '/issue', minItemsIssue, 1);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure7, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure7, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure7, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure7, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure7, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isFhirOperationOutcomeForbiddenError = /* @__PURE__ */ listGuard(failure8, function isFhirOperationOutcomeForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure8, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure8, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure8, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure8, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure8, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem7)) return fail(failure8, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure8, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure8, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure8, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure8, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure8, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure8, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isFhirOperationOutcomeInternalError = /* @__PURE__ */ listGuard(failure9, function isFhirOperationOutcomeInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure9, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure9, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure9, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure9, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure9, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem8)) return fail(failure9, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure9, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure9, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure9, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure9, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure9, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isFhirOperationOutcomeLoginRequiredError = /* @__PURE__ */ listGuard(failure10, function isFhirOperationOutcomeLoginRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure10, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure10, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure10, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure10, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure10, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem9)) return fail(failure10, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure10, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure10, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure10, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure10, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure10, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isFhirOperationOutcomeMultipleMatchesError = /* @__PURE__ */ listGuard(failure11, function isFhirOperationOutcomeMultipleMatchesError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure11, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure11, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure11, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure11, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure11, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem10)) return fail(failure11, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure11, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure11, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure11, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure11, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure11, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isFhirOperationOutcomeNotFoundError = /* @__PURE__ */ listGuard(failure12, function isFhirOperationOutcomeNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure12, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure12, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure12, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure12, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure12, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem11)) return fail(failure12, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure12, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure12, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure12, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure12, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure12, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure12, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isFhirOperationOutcomeNotSupportedError = /* @__PURE__ */ listGuard(failure13, function isFhirOperationOutcomeNotSupportedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure13, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure13, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure13, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure13, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure13, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem12)) return fail(failure13, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure13, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure13, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure13, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure13, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure13, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isFhirOperationOutcomeProcessingFailedError = /* @__PURE__ */ listGuard(failure14, function isFhirOperationOutcomeProcessingFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure14, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure14, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure14, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure14, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure14, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem13)) return fail(failure14, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure14, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure14, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure14, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure14, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure14, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure14, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isFhirOperationOutcomeSecurityProblemError = /* @__PURE__ */ listGuard(failure15, function isFhirOperationOutcomeSecurityProblemError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure15, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure15, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure15, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure15, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure15, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem14)) return fail(failure15, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure15, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure15, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure15, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure15, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure15, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure15, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isFhirOperationOutcomeSessionExpiredError = /* @__PURE__ */ listGuard(failure16, function isFhirOperationOutcomeSessionExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure16, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure16, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure16, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure16, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure16, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem15)) return fail(failure16, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure16, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure16, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure16, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure16, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure16, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure16, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isFhirOperationOutcomeThrottledError = /* @__PURE__ */ listGuard(failure17, function isFhirOperationOutcomeThrottledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure17, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure17, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure17, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure17, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure17, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem16)) return fail(failure17, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure17, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure17, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure17, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure17, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure17, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure17, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isFhirOperationOutcomeTooCostlyError = /* @__PURE__ */ listGuard(failure18, function isFhirOperationOutcomeTooCostlyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure18, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure18, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure18, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure18, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure18, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem17)) return fail(failure18, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure18, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure18, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure18, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure18, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure18, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure18, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isFhirOperationOutcomeTransientProblemError = /* @__PURE__ */ listGuard(failure19, function isFhirOperationOutcomeTransientProblemError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure19, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure19, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure19, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure19, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure19, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem18)) return fail(failure19, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure19, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure19, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure19, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure19, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure19, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure19, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isFhirOperationOutcomeUserUnknownError = /* @__PURE__ */ listGuard(failure20, function isFhirOperationOutcomeUserUnknownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure20, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure20, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure20, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure20, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure20, '/issue', minItemsIssue, 1);
  if (!some(issue, isItem19)) return fail(failure20, '/issue', containsIssue);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure20, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure20, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure20, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure20, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure20, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure20, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isFhirOperationOutcomeError = /* @__PURE__ */ listGuard(failure21, function isFhirOperationOutcomeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const resourceType = body.resourceType;
  if (resourceType === undefined) return fail(failure21, '', requiredIssue, 'resourceType');
  if (resourceType !== 'OperationOutcome') return fail(failure21, '/resourceType', constIssue, 'OperationOutcome');
  const issue = body.issue;
  if (issue === undefined) return fail(failure21, '', requiredIssue, 'issue');
  if (!Array.isArray(issue)) return fail(failure21, '/issue', typeIssue, 'array');
  if (issue.length < 1) return fail(failure21, '/issue', minItemsIssue, 1);
  for (let i = 0; i < issue.length; i++) {
    const item = issue[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure21, ['/issue/', i], typeIssue, 'object');
    const severity = item.severity;
    if (severity !== undefined && typeof severity !== 'string') return fail(failure21, ['/issue/', i, '/severity'], typeIssue, 'string');
    const code = item.code;
    if (code !== undefined && typeof code !== 'string') return fail(failure21, ['/issue/', i, '/code'], typeIssue, 'string');
    const diagnostics = item.diagnostics;
    if (diagnostics !== undefined && typeof diagnostics !== 'string') return fail(failure21, ['/issue/', i, '/diagnostics'], typeIssue, 'string');
    const details = item.details;
    if (details !== undefined) {
      if (typeof details !== 'object' || details === null || Array.isArray(details)) return fail(failure21, ['/issue/', i, '/details'], typeIssue, 'object');
      const text = details.text;
      if (text !== undefined && typeof text !== 'string') return fail(failure21, ['/issue/', i, '/details/text'], typeIssue, 'string');
    }
  }
  if (!some(issue, isItem2) && !some(issue, isItem3) && !some(issue, isItem14) && !some(issue, isItem9) && !some(issue, isItem19) && !some(issue, isItem15) && !some(issue, isItem7) && !some(issue, isItem13) && !some(issue, isItem12) && !some(issue, isItem5) && !some(issue, isItem10) && !some(issue, isItem11) && !some(issue, isItem4) && !some(issue, isItem17) && !some(issue, isItem1) && !some(issue, isItem6) && !some(issue, isItem18) && !some(issue, isItem8) && !some(issue, isItem16)) return fail(failure21, '', anyOfIssue);
  failure21.issue = null;
  return true;
});

export default {
  id: 'fhir-operation-outcome',
  kind: 'standard',
  revisions: null,
  errors: {
    'content-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'content-too-long': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'security-problem': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'login-required': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'user-unknown': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'session-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'processing-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    duplicate: { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'multiple-matches': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    deleted: { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-costly': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'business-rule': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'edit-conflict': { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'transient-problem': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    throttled: { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isFhirOperationOutcomeErrorEnvelope,
      guardKey: 'bkQct2JUay9O',
      mediaType: null,
      identifies: true,
      code: [{ pointer: '/issue/*/code', accessor: (body, item) => body?.issue?.[item]?.code, list: (body) => body?.issue }],
      message: [{ pointer: '/issue/*/diagnostics', accessor: (body, item) => body?.issue?.[item]?.diagnostics, list: (body) => body?.issue }, { pointer: '/issue/*/details/text', accessor: (body, item) => body?.issue?.[item]?.details?.text, list: (body) => body?.issue }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'content-invalid', surfaces: ['rest'], matchBy: { codes: ['invalid', 'structure', 'required', 'value', 'invariant', 'code-invalid', 'extension'] }, revisions: null, guard: isFhirOperationOutcomeContentInvalidError, guardKey: 'gb0_wBDRgdEC', status: null, headers: [] },
        { error: 'content-too-long', surfaces: ['rest'], matchBy: { codes: ['too-long'] }, revisions: null, guard: isFhirOperationOutcomeContentTooLongError, guardKey: 'RNa0jBBxQn0m', status: null, headers: [] },
        { error: 'security-problem', surfaces: ['rest'], matchBy: { codes: ['security'] }, revisions: null, guard: isFhirOperationOutcomeSecurityProblemError, guardKey: 'zAEaV3ZyMG3Z', status: null, headers: [] },
        { error: 'login-required', surfaces: ['rest'], matchBy: { codes: ['login'] }, revisions: null, guard: isFhirOperationOutcomeLoginRequiredError, guardKey: 'UaHjmmHM4BC5', status: null, headers: [] },
        { error: 'user-unknown', surfaces: ['rest'], matchBy: { codes: ['unknown'] }, revisions: null, guard: isFhirOperationOutcomeUserUnknownError, guardKey: 'TpY-1YYt605Q', status: null, headers: [] },
        { error: 'session-expired', surfaces: ['rest'], matchBy: { codes: ['expired'] }, revisions: null, guard: isFhirOperationOutcomeSessionExpiredError, guardKey: '95HNY0_6wSTL', status: null, headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { codes: ['forbidden'] }, revisions: null, guard: isFhirOperationOutcomeForbiddenError, guardKey: 'HB0iN3kSmouS', status: null, headers: [] },
        { error: 'processing-failed', surfaces: ['rest'], matchBy: { codes: ['processing'] }, revisions: null, guard: isFhirOperationOutcomeProcessingFailedError, guardKey: '1aKoJ8OrFCtQ', status: null, headers: [] },
        { error: 'not-supported', surfaces: ['rest'], matchBy: { codes: ['not-supported'] }, revisions: null, guard: isFhirOperationOutcomeNotSupportedError, guardKey: 'sYIy7UiR7nXd', status: null, headers: [] },
        { error: 'duplicate', surfaces: ['rest'], matchBy: { codes: ['duplicate'] }, revisions: null, guard: isFhirOperationOutcomeDuplicateError, guardKey: '8ijovcrOuBri', status: null, headers: [] },
        { error: 'multiple-matches', surfaces: ['rest'], matchBy: { codes: ['multiple-matches'] }, revisions: null, guard: isFhirOperationOutcomeMultipleMatchesError, guardKey: 'O4d-d_1FFWcz', status: null, headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['not-found'] }, revisions: null, guard: isFhirOperationOutcomeNotFoundError, guardKey: 'K5QWgM-NuHtm', status: null, headers: [] },
        { error: 'deleted', surfaces: ['rest'], matchBy: { codes: ['deleted'] }, revisions: null, guard: isFhirOperationOutcomeDeletedError, guardKey: 'xkXl0fHGnusA', status: null, headers: [] },
        { error: 'too-costly', surfaces: ['rest'], matchBy: { codes: ['too-costly'] }, revisions: null, guard: isFhirOperationOutcomeTooCostlyError, guardKey: 'sAJcLTVXIq7O', status: null, headers: [] },
        { error: 'business-rule', surfaces: ['rest'], matchBy: { codes: ['business-rule'] }, revisions: null, guard: isFhirOperationOutcomeBusinessRuleError, guardKey: 'e5OPSSCdAkFt', status: null, headers: [] },
        { error: 'edit-conflict', surfaces: ['rest'], matchBy: { codes: ['conflict'] }, revisions: null, guard: isFhirOperationOutcomeEditConflictError, guardKey: '-r_l4S78wkqJ', status: null, headers: [] },
        { error: 'transient-problem', surfaces: ['rest'], matchBy: { codes: ['transient', 'lock-error', 'no-store', 'timeout'] }, revisions: null, guard: isFhirOperationOutcomeTransientProblemError, guardKey: '2ESZpBs0D0K-', status: null, headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { codes: ['exception'] }, revisions: null, guard: isFhirOperationOutcomeInternalError, guardKey: 'gmNTudRJibPp', status: null, headers: [] },
        { error: 'throttled', surfaces: ['rest'], matchBy: { codes: ['throttled'] }, revisions: null, guard: isFhirOperationOutcomeThrottledError, guardKey: '7ETMS7hTIcD_', status: null, headers: [] },
      ],
    },
  ],
};
