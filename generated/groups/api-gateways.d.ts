import type { ContractTable } from '../contract-table.js';

/** The contracts with the tag `api-gateways`, by id. */
declare const group: readonly [
  ContractTable<'aws-api-gateway', 'route-not-found' | 'quota-exceeded' | 'throttled' | 'forbidden' | 'access-denied' | 'token-invalid' | 'signature-expired' | 'unauthorized' | 'body-invalid' | 'parameters-missing' | 'media-type-unsupported' | 'request-too-large' | 'integration-timeout' | 'internal-error' | 'authorizer-failed'>,
  ContractTable<'azure-api-management', 'quota-exceeded' | 'rate-limited' | 'subscription-key-missing' | 'subscription-key-invalid' | 'operation-not-found' | 'token-missing' | 'token-claim-missing' | 'caller-address-denied' | 'header-required' | 'callback-invalid'>,
  ContractTable<'envoy', 'upstream-overflow' | 'upstream-connect-error' | 'no-healthy-upstream' | 'upstream-timeout' | 'stream-too-long' | 'retry-buffer-full' | 'protocol-error' | 'rate-limited' | 'access-denied' | 'overloaded' | 'request-timeout' | 'token-missing' | 'token-expired' | 'token-not-yet-valid' | 'token-invalid' | 'audience-not-allowed' | 'signing-keys-unavailable'>,
  ContractTable<'kong', 'route-not-found' | 'protocol-required' | 'grpc-required' | 'no-healthy-target' | 'name-resolution-failed' | 'api-key-missing' | 'api-key-repeated' | 'unauthorized' | 'hmac-invalid' | 'jwt-claims-unknown' | 'jwt-unreadable' | 'token-expired' | 'token-not-yet-valid' | 'provision-key-invalid' | 'oauth-method-invalid' | 'not-in-allowed-group' | 'ip-not-allowed' | 'forbidden' | 'rate-limited' | 'response-rate-limited' | 'request-too-large' | 'length-required' | 'bad-upstream-response' | 'upstream-unavailable' | 'upstream-timeout' | 'internal-error' | 'malformed-request' | 'request-timeout' | 'not-found' | 'method-not-allowed' | 'precondition-failed' | 'admin-data-invalid' | 'admin-reference-missing' | 'admin-already-exists' | 'admin-not-found' | 'admin-database-error' | 'admin-still-referenced'>,
];
export default group;
