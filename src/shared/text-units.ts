/** Whether a text has more than `limit` UTF-16 units. */
export function isLongerInUnits(text: string, limit: number): boolean {
  return text.length > limit;
}

/** The beginning of a text of at most so many UTF-16 units, and never cut in the middle of a character. */
export function cutAtUnits(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const unit = text.charCodeAt(limit - 1);
  const splitsPair = unit >= 0xd800 && unit < 0xdc00;
  return text.slice(0, splitsPair ? limit - 1 : limit);
}
