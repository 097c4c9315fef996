/** Whether the key of a response stands for errors: 4xx, 5xx, a range of them, or `default`. */
export function isErrorStatus(key: string): boolean {
  return /^(?:[45](?:\d\d|XX)|default)$/i.test(key);
}

export function isDefault(key: string): boolean {
  return key.toLowerCase() === 'default';
}

/** Whether a key stands for all statuses of a hundred: `4XX`. */
export function isRange(key: string): boolean {
  return /^[1-5]XX$/i.test(key);
}

/** Whether a status that a contract lists is one of those that a response's key stands for. */
export function standsFor(key: string, listed: number | string): boolean {
  if (isDefault(key) || isDefault(String(listed))) return true;
  const [one, other] = [key.toUpperCase(), String(listed).toUpperCase()];
  return one === other || ((one.endsWith('XX') || other.endsWith('XX')) && one[0] === other[0]);
}
