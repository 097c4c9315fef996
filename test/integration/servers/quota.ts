/** What the failing servers say of a spent quota: the code is of no standard. */
export const QUOTA = [-32004, 'Quota spent'] as const;

export const QUOTA_DATA = { retry_after: 7, plan: 'free' };

/** A tool's own report of a failure, with facts for machines beside the text. */
export const TOOL_ERROR = {
  isError: true,
  content: [{ type: 'text' as const, text: 'The upstream is down' }],
  structuredContent: { code: 'UPSTREAM_DOWN', retryable: true, retry_after_seconds: 30 },
};
