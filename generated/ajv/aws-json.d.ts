// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AwsJsonAddressErrorEnvelope,
  AwsJsonErrorEnvelope,
  AwsJsonHeaderErrorEnvelope,
} from '../contracts/aws-json.js';

/** Ajv's validator of a {@link AwsJsonAddressErrorEnvelope}. */
export declare const validateAwsJsonAddressErrorEnvelope: ValidateFunction<AwsJsonAddressErrorEnvelope>;

/** Ajv's validator of a {@link AwsJsonErrorEnvelope}. */
export declare const validateAwsJsonErrorEnvelope: ValidateFunction<AwsJsonErrorEnvelope>;

/** Ajv's validator of a {@link AwsJsonHeaderErrorEnvelope}. */
export declare const validateAwsJsonHeaderErrorEnvelope: ValidateFunction<AwsJsonHeaderErrorEnvelope>;
