// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  HuggingFaceCreditsExceededError,
  HuggingFaceErrorEnvelope,
} from '../contracts/hugging-face.js';

/** Ajv's validator of a {@link HuggingFaceCreditsExceededError}. */
export declare const validateHuggingFaceCreditsExceededError: ValidateFunction<HuggingFaceCreditsExceededError>;

/** Ajv's validator of a {@link HuggingFaceErrorEnvelope}. */
export declare const validateHuggingFaceErrorEnvelope: ValidateFunction<HuggingFaceErrorEnvelope>;
