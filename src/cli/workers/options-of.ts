import type { InspectOptions } from '../../index.js';
import type { InputResponse } from '../types.js';

/** The vendor and the protocol version of the response override those of the call. */
export function optionsOf({ vendor, protocolVersion }: InputResponse, defaults: InspectOptions): InspectOptions {
  if (vendor == null && protocolVersion == null) return defaults;
  return { vendor: vendor ?? defaults.vendor, protocolVersion: protocolVersion ?? defaults.protocolVersion };
}
