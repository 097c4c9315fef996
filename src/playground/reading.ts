import type { Entry, InputResponse } from '../cli/types.js';
import type { Inspection } from '../inspection.js';
import type { InspectOptions } from '../response.js';
import { buildCard, type Card } from './card.js';
import type { Library } from './library.js';
import { type Mark, markViolations, partOfInspection } from './mark-violations.js';
import { nextCode } from './next-code.js';
import type { Paste } from './paste.js';
import type { PasteContent } from './read-paste.js';

/** All that the page shows of one error of one response. */
export interface Reading {
  inspection: Inspection;
  card: Card;
  /** The inspection as JSON. */
  json: string;
  /** The body as text, and where it breaks the contract. */
  body: string;
  marks: Mark[];
  code: string | null;
  /** How many errors the response has. */
  errors: number;
  /** The ids of the contracts that the inspector knows. */
  contracts: readonly string[];
}

/** Which response of the text, and which error of the response: each from 0. */
export interface Selection {
  entry: number;
  error: number;
}

/**
 * Reads one response: as `inspect.all` of an inspector with the contracts of the sender, or with all.
 *
 * @returns null if there is no response at this position
 */
export async function readResponse(
  paste: Paste,
  { entries }: PasteContent,
  selection: Selection,
  library: Library,
  onProgress?: (loaded: number, total: number) => void,
): Promise<Reading | null> {
  const entry = entries[selection.entry];
  if (entry === undefined || 'problem' in entry) return null;
  const { response } = entry;
  const sender = library.entries.has(paste.sender) ? paste.sender : '';
  const { inspect, contracts } = await library.inspector(sender, onProgress);
  const options: InspectOptions = {
    ...(sender !== '' && { vendor: sender }),
    ...(paste.surface !== '' && { surface: paste.surface }),
  };
  const inspections = inspect.all(response, options);
  const position = Math.min(selection.error, inspections.length - 1);
  const inspection = inspections[position] as Inspection;
  const describe = await library.describer(contractsOf(inspection));
  const body = bodyText(response.body);
  const read = { inspect, response, options };
  return {
    inspection,
    card: buildCard(inspection, describe),
    json: JSON.stringify(inspection, null, 2),
    body,
    marks: markViolations(body, inspection, () => partOfInspection(body, position, inspections, read)),
    code: nextCode({
      inspection,
      sender,
      moduleOf: (id) => library.entries.get(id)?.module ?? `error-envelopes/${id}`,
    }),
    errors: inspections.length,
    contracts,
  };
}

/** The position of the first response that is an error by its status, else 0. */
export function firstError(entries: readonly Entry[]): number {
  const found = entries.findIndex((entry) => 'response' in entry && (entry.response.status ?? 0) >= 400);
  return Math.max(found, 0);
}

/** A response in a list of several: `2: 429 https://api.example.com/`. */
export function entryLabel(entry: Entry, position: number): string {
  if ('problem' in entry) return `${position + 1}: ${entry.problem.message}`;
  const { status, url } = entry.response;
  return `${position + 1}: ${status ?? 'no status'}${url ? ` ${url.slice(0, 100)}` : ''}`;
}

function contractsOf({ match, candidates }: Inspection): string[] {
  return [...(match === null ? [] : [match]), ...candidates].map(({ contract }) => contract);
}

/** A body as the page shows it: bytes that are not UTF-8 are replaced. */
function bodyText(body: InputResponse['body']): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return body === undefined ? '' : JSON.stringify(body, null, 2);
}
