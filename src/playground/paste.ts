import type { Surface } from '../../generated/contract-table.js';

/** `response` is one JSON object with the members of `inspect`: url, status, headers, body. */
export const PASTE_FORMATS = ['body', 'curl', 'har', 'response'] as const;
export type PasteFormat = (typeof PASTE_FORMATS)[number];

/** What a person gives: a text, and what it does not contain. Plain data, so that a link can carry it. */
export interface Paste {
  text: string;
  /** Null: detected. */
  format: PasteFormat | null;
  /** The status, header lines and URL of a body that is alone. */
  status: string;
  headers: string;
  url: string;
  /** The id of the sender's contract; empty: it is searched for. */
  sender: string;
  surface: Surface | '';
}

export const EMPTY_PASTE: Readonly<Paste> = {
  text: '',
  format: null,
  status: '',
  headers: '',
  url: '',
  sender: '',
  surface: '',
};
