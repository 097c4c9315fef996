import type { Json } from '../../../model/json.js';

/** The keywords that a guard can find violated. */
export type Keyword =
  | 'type'
  | 'const'
  | 'enum'
  | 'required'
  | 'minItems'
  | 'contains'
  | 'minimum'
  | 'maximum'
  | 'pattern'
  | 'anyOf'
  | 'oneOf';

/** Why a guard returns false. */
export interface Issue {
  /** The JSON Pointer of the value, cut where the index of a list item goes. */
  readonly path: readonly string[];
  readonly keyword: Keyword;
  /** The value of the keyword, of `required` the missing property; undefined where the message does not name it. */
  readonly expected?: Json;
}
