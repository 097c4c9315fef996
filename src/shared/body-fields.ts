/** The media type of `content-type` (RFC 9110 section 8.3), without parameters, in lower case. */
export function mediaTypeIn(contentType: string): string {
  const end = contentType.indexOf(';');
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** The codings of `content-encoding` (RFC 9110 section 8.4) that change the bytes, in the order in which they were applied. */
export function codingsIn(contentEncoding: string): string[] {
  // As nearly all are.
  if (contentEncoding === '') return [];
  return contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
}
