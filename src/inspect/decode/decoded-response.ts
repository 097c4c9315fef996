import type { Shape, Surface } from '../../../generated/contract-table.js';
import type { Violation } from '../../inspection.js';
import type { ResponseHeaders } from '../http/headers.js';

/** One message of a response whose body was decoded. */
export interface DecodedResponse {
  body: unknown;
  shape: Shape;
  /** Whether it is the data of an event named `error`. */
  isErrorEvent: boolean;
  status: number | null;
  headers: ResponseHeaders | undefined;
  /** The surface that the caller named. */
  surface: Surface | undefined;
  /** The item that is read, if the body holds a list of errors. */
  item: number | undefined;
  /** The verdicts of guards on a body with a list: it is validated once for all its items. */
  validated: Map<unknown, Violation | undefined> | undefined;
}
