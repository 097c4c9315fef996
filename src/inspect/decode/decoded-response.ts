import type { Shape, Surface } from '../../../generated/contract-table.js';
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
  /** What all items of a list share: the violation of each guard, and the value of each locator that any item may have. */
  itemCache: Map<unknown, unknown> | undefined;
}
