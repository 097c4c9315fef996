/** A parameter `charset`, its value quoted or not. */
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

/** The charset of `content-type`, in lower case. */
export function charsetIn(contentType: string): string | undefined {
  return CHARSET.exec(contentType)?.[1]?.toLowerCase();
}
