/** A phrase that readers have to decode, and what to write instead. */
export interface Phrase {
  pattern: RegExp;
  instead: string;
}

/** Where a sentence begins. Masked code reads as the letter x. */
const START = String.raw`(?:^\s*|[.!?]\s+)`;
/** The rest of a sentence that is not a question. */
const STATEMENT = String.raw`\b(?![^.!?]*\?)`;

const words = (pattern: string) => new RegExp(String.raw`\b(?:${pattern})\b`, 'gi');

/** The language rules of `docs/glossary.md`, as far as a pattern can check them. */
export const PHRASES: readonly Phrase[] = [
  { pattern: words('tell|tells|telling|told|untold'), instead: '`say`, `show`, `name`, `identify` or `match`' },
  {
    pattern: /\b(?<!\b(?:JWT|token) )claim(?:s|ed|ing)?\b/gi,
    instead: '`match` or `say` (for the member of a JWT: `JWT claim`)',
  },
  { pattern: words('alike'), instead: '`the same` or `equal`' },
  { pattern: words('soles?|solely'), instead: '`only` or `unique`' },
  { pattern: words('house|houses'), instead: 'the name of the thing: `envelope`, `style`, `project`' },
  { pattern: words('layouts?'), instead: '`envelope`, `form` or `folders`' },
  { pattern: words('judge|judges|judged|judging'), instead: '`validate`, `check` or `decide`' },
  { pattern: words('breach|breaches|breached'), instead: '`violation`' },
  { pattern: words('faults?'), instead: '`violation`, `bug` or `error`' },
  { pattern: /\bfindings\b|\b(?:an?|the|each|one|every|first|this) finding\b/gi, instead: '`inspection` or `problem`' },
  { pattern: words('crew|crews'), instead: '`worker pool`' },
  {
    pattern: words(String.raw`(?:is|are|was|were|be|been)(?:\s+not)?\s+(?:wanted|held|meant|laid aside)`),
    instead: 'an active verb: `expected`, `has`, `checks`, `means`',
  },
  { pattern: words(String.raw`held\s+against`), instead: '`compared with` or `checked against`' },
  {
    pattern: /\b(?<!\bthere )(?:is|are|was|were)\s+no\s+(?!longer\b|more\b|less\b|fewer\b)[\w-]+/gi,
    instead: '`is not a ...`, or `has no ...`',
  },
  {
    pattern: new RegExp(String.raw`${START}Of\s+(?!course\b)`, 'g'),
    instead: 'a sentence that begins with its subject',
  },
  { pattern: words('whoever|whosoever'), instead: 'the subject: `a client that`, `to do this, ...`' },
  {
    pattern: new RegExp(String.raw`(?:${START}|[;:]\s+)Who${STATEMENT}`, 'gi'),
    instead: 'the subject: `a client that`, `to do this, ...`',
  },
];
