import type { Shape, Surface } from '../../../generated/contract-table.js';
import type { HeadersInput } from '../../response.js';

/** A response whose body was read. */
export interface DecodedResponse {
  body: unknown;
  /** The standard shape in which the body reports an error, if it does. */
  shape: Exclude<Shape, 'body'> | undefined;
  /** Whether it is a message of JSON-RPC, be it an error or not. */
  isMessage: boolean;
  status: number | null;
  headers: HeadersInput | undefined;
  /** The surface the caller named. */
  surface: Surface | undefined;
}
