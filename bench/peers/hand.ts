/** What somebody would write who reads the pages: the same checks as the schemas, and no more. */

interface Body {
  readonly [member: string]: unknown;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

function hasCredits(value: unknown): boolean {
  return isObject(value) && isAmount(value.required_credits) && isAmount(value.available_credits);
}

export function isJobkoInsufficientCredits(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { detail } = body;
  return (
    isObject(detail) &&
    detail.code === 'INSUFFICIENT_CREDITS' &&
    typeof detail.message === 'string' &&
    isAmount(detail.required_credits) &&
    isAmount(detail.available_credits)
  );
}

export function isJobkoInsufficientCreditsRpc(body: unknown): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  return isObject(error) && error.code === -32003 && typeof error.message === 'string' && hasCredits(error.data);
}

export function isF2dRateLimited(body: unknown): boolean {
  return isObject(body) && body.error === 'Rate limit exceeded' && isAmount(body.retry_after);
}

export function isAiWorkflowRateLimited(body: unknown): boolean {
  return (
    isObject(body) &&
    body.error === 'rate limit exceeded' &&
    isCount(body.limit_per_minute) &&
    isCount(body.retry_after_seconds)
  );
}

function isCodensCategory(value: unknown): boolean {
  return value === 'permanent' || value === 'transient' || value === 'unauthorized' || value === 'budget_exceeded';
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

export function isCodensEnvelope(body: unknown): boolean {
  return (
    isObject(body) &&
    body.detail !== undefined &&
    typeof body.error_code === 'string' &&
    isCodensCategory(body.category) &&
    isTextOrNothing(body.suggested_action) &&
    (body.retry_after_seconds === undefined || body.retry_after_seconds === null || isCount(body.retry_after_seconds))
  );
}

export function isCodensRateLimited(body: unknown): boolean {
  return (
    isObject(body) &&
    body.detail !== undefined &&
    body.error_code === 'RATE_LIMITED' &&
    isCodensCategory(body.category) &&
    isTextOrNothing(body.suggested_action) &&
    isCount(body.retry_after_seconds)
  );
}

export function isRocketpunchNotFound(body: unknown): boolean {
  return isObject(body) && body.code === 'NOT_FOUND' && typeof body.message === 'string' && body.status === 404;
}
