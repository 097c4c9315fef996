/** The value of a JSON text; undefined, which no JSON text has as its value, for any other text. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
