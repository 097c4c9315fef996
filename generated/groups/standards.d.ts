import type { ContractTable } from '../contract-table.js';

/** The contracts with the tag `standards`, by id. */
declare const group: readonly [
  ContractTable<'eip-1474', 'invalid-input' | 'resource-not-found' | 'resource-unavailable' | 'transaction-rejected' | 'method-not-supported' | 'limit-exceeded' | 'version-not-supported'>,
  ContractTable<'fhir-operation-outcome', 'content-invalid' | 'content-too-long' | 'security-problem' | 'login-required' | 'user-unknown' | 'session-expired' | 'forbidden' | 'processing-failed' | 'not-supported' | 'duplicate' | 'multiple-matches' | 'not-found' | 'deleted' | 'too-costly' | 'business-rule' | 'edit-conflict' | 'transient-problem' | 'internal-error' | 'throttled'>,
  ContractTable<'json-rpc', 'parse-error' | 'invalid-request' | 'method-not-found' | 'invalid-params' | 'internal-error'>,
  ContractTable<'lsp', 'server-not-initialized' | 'unknown-error-code' | 'request-failed' | 'server-cancelled' | 'content-modified' | 'request-cancelled'>,
  ContractTable<'mcp', 'parse-error' | 'invalid-request' | 'method-not-found' | 'invalid-params' | 'internal-error' | 'resource-not-found' | 'url-elicitation-required' | 'header-mismatch' | 'missing-required-client-capability' | 'unsupported-protocol-version' | 'user-rejected' | 'tool-execution-error' | 'task-failed'>,
  ContractTable<'oauth', 'invalid-request' | 'invalid-client' | 'invalid-grant' | 'unauthorized-client' | 'unsupported-grant-type' | 'invalid-scope' | 'unsupported-response-type' | 'access-denied' | 'server-error' | 'temporarily-unavailable' | 'invalid-token' | 'insufficient-scope' | 'invalid-redirect-uri' | 'invalid-client-metadata' | 'invalid-software-statement' | 'unapproved-software-statement' | 'authorization-pending' | 'slow-down' | 'expired-token' | 'unsupported-token-type' | 'invalid-target' | 'use-dpop-nonce' | 'invalid-dpop-proof'>,
  ContractTable<'problem-details', never>,
  ContractTable<'scim', 'filter-invalid' | 'too-many-results' | 'not-unique' | 'not-mutable' | 'syntax-invalid' | 'path-invalid' | 'target-missing' | 'value-invalid' | 'version-unsupported' | 'uri-sensitive' | 'bad-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'conflict' | 'precondition-failed' | 'payload-too-large' | 'internal-error' | 'not-implemented'>,
];
export default group;
