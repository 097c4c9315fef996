import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Any error whose code is in the body, before an address.
 *
 * @example
 * ```json
 * {
 *   "message": "Too many tokens, please wait before trying again."
 * }
 * ```
 */
export type AwsJsonAddressErrorEnvelope = (
  | {
      /**
       * The code.
       */
      __type: string;
    }
  | {
      /**
       * The code.
       */
      code: string;
    }
  | {
      /**
       * Text for people.
       */
      message: string;
    }
  | {
      /**
       * Text for people.
       */
      Message: string;
    }
) & {
  /**
   * The code, perhaps after a namespace and before an address.
   */
  __type?: string | null;
  /**
   * The code, where a service has it here.
   */
  code?: string | null;
  /**
   * Text for people.
   */
  message?: string | null;
  /**
   * Text for people, with another first letter.
   */
  Message?: string | null;
};

/**
 * Any error whose code is in the body, perhaps after a namespace.
 *
 * @example
 * ```json
 * {
 *   "message": "Too many tokens, please wait before trying again."
 * }
 * ```
 */
export type AwsJsonErrorEnvelope = (
  | {
      /**
       * The code.
       */
      __type: string;
    }
  | {
      /**
       * The code.
       */
      code: string;
    }
  | {
      /**
       * Text for people.
       */
      message: string;
    }
  | {
      /**
       * Text for people.
       */
      Message: string;
    }
) & {
  /**
   * The code, perhaps after a namespace and before an address.
   */
  __type?: string | null;
  /**
   * The code, where a service has it here.
   */
  code?: AwsJsonErrorCode | (string & {}) | null;
  /**
   * Text for people.
   */
  message?: string | null;
  /**
   * Text for people, with another first letter.
   */
  Message?: string | null;
};

/**
 * Any error whose code is in a header, perhaps before an address.
 *
 * @example
 * ```json
 * {
 *   "message": "Too many tokens, please wait before trying again."
 * }
 * ```
 */
export type AwsJsonHeaderErrorEnvelope = (
  | {
      /**
       * The code.
       */
      __type: string;
    }
  | {
      /**
       * The code.
       */
      code: string;
    }
  | {
      /**
       * Text for people.
       */
      message: string;
    }
  | {
      /**
       * Text for people.
       */
      Message: string;
    }
) & {
  /**
   * The code, perhaps after a namespace and before an address.
   */
  __type?: string | null;
  /**
   * The code, where a service has it here.
   */
  code?: string | null;
  /**
   * Text for people.
   */
  message?: string | null;
  /**
   * Text for people, with another first letter.
   */
  Message?: string | null;
};

/** The documented values of `__type` or `code` in {@link AwsJsonErrorEnvelope}; others exist. */
export type AwsJsonErrorCode =
  | 'ThrottlingException'
  | 'Throttling'
  | 'ThrottledException'
  | 'RequestThrottledException'
  | 'TooManyRequestsException'
  | 'ProvisionedThroughputExceededException'
  | 'RequestLimitExceeded'
  | 'BandwidthLimitExceeded'
  | 'LimitExceededException'
  | 'RequestThrottled'
  | 'SlowDown'
  | 'EC2ThrottledException'
  | 'RequestTimeout'
  | 'RequestTimeoutException'
  | 'PriorRequestNotComplete'
  | 'TransactionInProgressException'
  | 'AccessDeniedException'
  | 'AccessDenied'
  | 'NotAuthorized'
  | 'UnauthorizedOperation'
  | 'ExpiredTokenException'
  | 'ExpiredToken'
  | 'UnrecognizedClientException'
  | 'InvalidClientTokenId'
  | 'MissingAuthenticationTokenException'
  | 'IncompleteSignature'
  | 'IncompleteSignatureException'
  | 'InvalidSignatureException'
  | 'SignatureDoesNotMatch'
  | 'RequestExpired'
  | 'OptInRequired'
  | 'SubscriptionRequiredException'
  | 'ValidationException'
  | 'ValidationError'
  | 'InvalidParameterException'
  | 'InvalidParameterValue'
  | 'SerializationException'
  | 'MalformedHttpRequestException'
  | 'RequestEntityTooLargeException'
  | 'UnknownOperationException'
  | 'InvalidAction'
  | 'ServiceUnavailable'
  | 'ServiceUnavailableException'
  | 'InternalFailure'
  | 'InternalServerError'
  | 'InternalServerException'
  | 'InternalServiceException'
  | 'ResourceNotFoundException'
  | 'ConflictException'
  | 'ResourceInUseException'
  | 'TransactionConflictException'
  | 'ConditionalCheckFailedException'
  | 'ServiceQuotaExceededException';

/** The documented values of the header `x-amzn-errortype` in {@link AwsJsonHeaderErrorEnvelope}; others exist. */
export type AwsJsonHeaderErrorCode =
  | 'ThrottlingException'
  | 'Throttling'
  | 'ThrottledException'
  | 'RequestThrottledException'
  | 'TooManyRequestsException'
  | 'ProvisionedThroughputExceededException'
  | 'RequestLimitExceeded'
  | 'BandwidthLimitExceeded'
  | 'LimitExceededException'
  | 'RequestThrottled'
  | 'SlowDown'
  | 'EC2ThrottledException'
  | 'RequestTimeout'
  | 'RequestTimeoutException'
  | 'PriorRequestNotComplete'
  | 'TransactionInProgressException'
  | 'AccessDeniedException'
  | 'AccessDenied'
  | 'NotAuthorized'
  | 'UnauthorizedOperation'
  | 'ExpiredTokenException'
  | 'ExpiredToken'
  | 'UnrecognizedClientException'
  | 'InvalidClientTokenId'
  | 'MissingAuthenticationTokenException'
  | 'IncompleteSignature'
  | 'IncompleteSignatureException'
  | 'InvalidSignatureException'
  | 'SignatureDoesNotMatch'
  | 'RequestExpired'
  | 'OptInRequired'
  | 'SubscriptionRequiredException'
  | 'ValidationException'
  | 'ValidationError'
  | 'InvalidParameterException'
  | 'InvalidParameterValue'
  | 'SerializationException'
  | 'MalformedHttpRequestException'
  | 'RequestEntityTooLargeException'
  | 'UnknownOperationException'
  | 'InvalidAction'
  | 'ServiceUnavailable'
  | 'ServiceUnavailableException'
  | 'InternalFailure'
  | 'InternalServerError'
  | 'InternalServerException'
  | 'InternalServiceException'
  | 'ResourceNotFoundException'
  | 'ConflictException'
  | 'ResourceInUseException'
  | 'TransactionConflictException'
  | 'ConditionalCheckFailedException'
  | 'ServiceQuotaExceededException';

/** The documented values of `__type` in {@link AwsJsonAddressErrorEnvelope}; others exist. */
export type AwsJsonAddressErrorCode =
  | 'ThrottlingException'
  | 'Throttling'
  | 'ThrottledException'
  | 'RequestThrottledException'
  | 'TooManyRequestsException'
  | 'ProvisionedThroughputExceededException'
  | 'RequestLimitExceeded'
  | 'BandwidthLimitExceeded'
  | 'LimitExceededException'
  | 'RequestThrottled'
  | 'SlowDown'
  | 'EC2ThrottledException'
  | 'RequestTimeout'
  | 'RequestTimeoutException'
  | 'PriorRequestNotComplete'
  | 'TransactionInProgressException'
  | 'AccessDeniedException'
  | 'AccessDenied'
  | 'NotAuthorized'
  | 'UnauthorizedOperation'
  | 'ExpiredTokenException'
  | 'ExpiredToken'
  | 'UnrecognizedClientException'
  | 'InvalidClientTokenId'
  | 'MissingAuthenticationTokenException'
  | 'IncompleteSignature'
  | 'IncompleteSignatureException'
  | 'InvalidSignatureException'
  | 'SignatureDoesNotMatch'
  | 'RequestExpired'
  | 'OptInRequired'
  | 'SubscriptionRequiredException'
  | 'ValidationException'
  | 'ValidationError'
  | 'InvalidParameterException'
  | 'InvalidParameterValue'
  | 'SerializationException'
  | 'MalformedHttpRequestException'
  | 'RequestEntityTooLargeException'
  | 'UnknownOperationException'
  | 'InvalidAction'
  | 'ServiceUnavailable'
  | 'ServiceUnavailableException'
  | 'InternalFailure'
  | 'InternalServerError'
  | 'InternalServerException'
  | 'InternalServiceException'
  | 'ResourceNotFoundException'
  | 'ConflictException'
  | 'ResourceInUseException'
  | 'TransactionConflictException'
  | 'ConditionalCheckFailedException'
  | 'ServiceQuotaExceededException';

/** The body of any documented error of AWS JSON protocols. Its codes are in `__type` and `code` and the header `x-amzn-errortype`. */
export type AwsJsonError = AwsJsonErrorEnvelope | AwsJsonHeaderErrorEnvelope | AwsJsonAddressErrorEnvelope;

/** The ids of the documented errors of AWS JSON protocols. */
export type AwsJsonErrorId =
  | 'throttling'
  | 'transient'
  | 'access-denied'
  | 'expired-token'
  | 'unrecognized-client'
  | 'invalid-signature'
  | 'request-expired'
  | 'opt-in-required'
  | 'validation'
  | 'request-too-large'
  | 'unknown-operation'
  | 'service-unavailable'
  | 'internal-failure'
  | 'not-found'
  | 'conflict'
  | 'condition-failed'
  | 'quota-exceeded';

/** Whether a parsed body is any documented error of AWS JSON protocols. */
export declare const isAwsJsonError: Guard<AwsJsonError>;

/** Whether a parsed body is a {@link AwsJsonAddressErrorEnvelope}. */
export declare const isAwsJsonAddressErrorEnvelope: Guard<AwsJsonAddressErrorEnvelope>;

/** Whether a parsed body is a {@link AwsJsonErrorEnvelope}. */
export declare const isAwsJsonErrorEnvelope: Guard<AwsJsonErrorEnvelope>;

/** Whether a parsed body is a {@link AwsJsonHeaderErrorEnvelope}. */
export declare const isAwsJsonHeaderErrorEnvelope: Guard<AwsJsonHeaderErrorEnvelope>;

/** The contract of AWS JSON protocols, for `createInspector`. */
declare const table: ContractTable<'aws-json', AwsJsonErrorId>;
export default table;
