/** The error of the failing servers for a spent quota. No standard lists the code. */
export const QUOTA = [-32004, 'Quota spent'] as const;

export const QUOTA_DATA = { retry_after: 7, plan: 'free' };

/** A tool result with an error, as text and as structured content. */
export const TOOL_ERROR = {
  isError: true,
  content: [{ type: 'text' as const, text: 'The upstream is down' }],
  structuredContent: { code: 'UPSTREAM_DOWN', retryable: true, retry_after_seconds: 30 },
};
