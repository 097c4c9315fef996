import { printable } from '../../../render/terminal.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in elements and attributes. Characters that change the direction or are not visible are written out. */
export function escapeHtml(text: string | number): string {
  return printable(String(text)).replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
}
