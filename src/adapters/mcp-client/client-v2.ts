/** Errors that the client of `@modelcontextprotocol/client` 2.x throws. */
import type { ErrorResponse } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import { type ClientText, isClientText, OUTPUT_CHECKS } from './client-texts.js';
import { brandsOf, isOfClass } from './error-class.js';
import { oauthError, refusedResponse, responseInMessage, rpcError, unauthorizedResponse } from './responses.js';

/** Texts of `ProtocolError`s that the client makes itself. */
const CLIENT_TEXTS: readonly ClientText[] = [...OUTPUT_CHECKS, [-32602, /^Tool '.*' has an invalid outputSchema: /]];

/**
 * Reads an error of a class that client 2.x alone has.
 *
 * @returns the server's response; null when the client made the error itself; undefined for any other value
 */
export function readV2(value: JsonObject, message: string): ErrorResponse | null | undefined {
  const { code, data } = value;
  if (isOfClass(value, 'ProtocolError')) return protocolError(code, message, data);
  if (isOfClass(value, 'SdkHttpError')) return isObject(data) ? refusedResponse(data.status, data.text) : null;
  if (isOfClass(value, 'SdkError')) return causeOf(value);
  if (isOfClass(value, 'OAuthError') && typeof code === 'string') {
    // The client repeats the code when the server gave no description.
    return oauthError(code, message === code ? undefined : message, value.errorUri);
  }
  if (isOfClass(value, 'RegistrationRejectedError')) return refusedResponse(value.status, value.body);
  if (isOfClass(value, 'InsufficientScopeError')) return { status: 403 };
  if (!brandsOf(value)) return undefined;
  return isOfClass(value, 'UnauthorizedError') ? unauthorizedResponse(message) : responseInMessage(code, message);
}

function protocolError(code: unknown, message: string, data: unknown): ErrorResponse | null {
  if (!Number.isInteger(code)) return null;
  const known = code as number;
  return isClientText(CLIENT_TEXTS, known, message, data) ? null : rpcError(known, message, data);
}

/** The version negotiation passes on a transport's error without a status as `cause`. */
function causeOf({ cause }: JsonObject): ErrorResponse | null {
  return isObject(cause) && typeof cause.message === 'string' ? responseInMessage(cause.code, cause.message) : null;
}
