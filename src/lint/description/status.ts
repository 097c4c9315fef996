/** Whether the key of a response covers errors: 4xx, 5xx, a range of them, or `default`. */
export function isErrorStatus(key: string): boolean {
  return /^(?:[45](?:\d\d|XX)|default)$/i.test(key);
}

export function isDefault(key: string): boolean {
  return key.toLowerCase() === 'default';
}

/** Whether a key covers all statuses of one class: `4XX`. */
export function isRange(key: string): boolean {
  return /^[1-5]XX$/i.test(key);
}

/** Whether the key of a response covers a status, or a range, that a contract lists. */
export function coversStatus(key: string, listed: number | string): boolean {
  if (isDefault(key) || isDefault(String(listed))) return true;
  const [one, other] = [key.toUpperCase(), String(listed).toUpperCase()];
  return one === other || ((one.endsWith('XX') || other.endsWith('XX')) && one[0] === other[0]);
}
