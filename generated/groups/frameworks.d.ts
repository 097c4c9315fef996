import type { ContractTable } from '../contract-table.js';

/** The contracts with the tag `frameworks`, by id. */
declare const group: readonly [
  ContractTable<'aspnet-core', 'name-taken' | 'name-invalid' | 'password-too-weak' | 'password-mismatch' | 'token-invalid' | 'recovery-code-invalid' | 'concurrent-change' | 'state-unsuitable' | 'identity-failed' | 'user-name-taken' | 'reset-code-invalid' | 'two-factor-code-invalid' | 'validation-failed' | 'locked-out' | 'sign-in-not-allowed' | 'two-factor-required' | 'sign-in-failed' | 'bad-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'method-not-allowed' | 'not-acceptable' | 'request-timeout' | 'conflict' | 'precondition-failed' | 'unsupported-media-type' | 'unprocessable' | 'upgrade-required' | 'exception-unhandled' | 'bad-gateway' | 'service-unavailable' | 'gateway-timeout'>,
  ContractTable<'django-rest-framework', 'not-authenticated' | 'credentials-wrong' | 'credentials-malformed' | 'login-wrong' | 'user-inactive' | 'csrf-failed' | 'permission-denied' | 'method-not-allowed' | 'not-acceptable' | 'unsupported-media-type' | 'body-unreadable' | 'malformed-request' | 'throttled' | 'server-error'>,
  ContractTable<'fastapi', 'field-missing' | 'json-invalid' | 'value-invalid' | 'not-authenticated' | 'body-unreadable'>,
  ContractTable<'laravel', 'unauthenticated' | 'unauthorized' | 'email-not-verified' | 'route-not-found' | 'model-not-found' | 'method-not-supported' | 'body-too-large' | 'csrf-token-mismatch' | 'data-invalid' | 'too-many-attempts'>,
  ContractTable<'nestjs', 'route-not-found' | 'resource-forbidden' | 'too-many-requests' | 'exception-unhandled'>,
  ContractTable<'spring-boot', 'bad-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'method-not-allowed' | 'not-acceptable' | 'conflict' | 'content-too-large' | 'unsupported-media-type' | 'unprocessable' | 'too-many-requests' | 'internal-server-error' | 'bad-gateway' | 'service-unavailable' | 'gateway-timeout'>,
];
export default group;
