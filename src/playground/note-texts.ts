import schema from '../../generated/schemas/inspection.schema.json' with { type: 'json' };
import type { Note } from '../inspection.js';

const TEXTS: ReadonlyMap<string, string> = new Map(
  schema.properties.notes.items.anyOf.map((note) => [note.const, note.description]),
);

/** The meaning of a note, with its section of the standard. */
export function noteText(note: Note): string {
  return TEXTS.get(note) ?? note;
}
