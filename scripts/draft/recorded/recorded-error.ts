import type { Category, RetryAdvice, Shape } from '../../interfaces/contract-table.js';
import type { Json } from '../../model/json.js';

/** One error that a sender answered with, its body decoded. */
export interface RecordedError {
  shape: Shape;
  status?: number;
  headers?: Record<string, string>;
  body: Json;
  /** What a reader without this contract makes of it. */
  category: Category;
  remedy: RetryAdvice['remedy'];
}
