// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  ProblemDetailsErrorEnvelope,
} from '../contracts/problem-details.js';

/** Ajv's validator of a {@link ProblemDetailsErrorEnvelope}. */
export declare const validateProblemDetailsErrorEnvelope: ValidateFunction<ProblemDetailsErrorEnvelope>;
