import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** A saved response, as a recording has it. */
export interface SavedResponse {
  status?: number;
  headers: Record<string, string>;
  body?: string;
}

/** Whether a document is a Postman collection: https://schema.postman.com/collection/json/v2.1.0/ */
export function isPostmanCollection({ info, item }: JsonObject): boolean {
  return isObject(info) && typeof info.name === 'string' && Array.isArray(item);
}

/** The responses that are saved with the requests of a collection, in its folders too. */
export function responsesFromPostman(collection: JsonObject): SavedResponse[] {
  const found: SavedResponse[] = [];
  // Not recursive: nothing limits how deep folders are.
  const left: Json[] = [collection];
  for (let item = left.shift(); item !== undefined; item = left.shift()) {
    if (!isObject(item)) continue;
    if (Array.isArray(item.response)) found.push(...item.response.filter(isObject).map(responseOf));
    if (Array.isArray(item.item)) left.unshift(...item.item);
  }
  return found;
}

function responseOf({ code, header, body }: JsonObject): SavedResponse {
  return {
    ...(Number.isInteger(code) && { status: code as number }),
    headers: Object.fromEntries(headersOf(header ?? null)),
    ...(typeof body === 'string' && { body }),
  };
}

/** Objects with key and value, lines, or one text of lines. A collection has the decoded body. */
function headersOf(header: Json): [string, string][] {
  const lines = typeof header === 'string' ? header.split(/\r?\n/) : Array.isArray(header) ? header : [];
  return lines
    .flatMap((line): [string, string][] => {
      if (isObject(line)) return typeof line.key === 'string' ? [[line.key, String(line.value ?? '')]] : [];
      const match = /^([^:\s]+):\s*(.*)$/.exec(String(line));
      return match ? [[match[1] as string, match[2] as string]] : [];
    })
    .filter(([name]) => name.toLowerCase() !== 'content-encoding');
}
