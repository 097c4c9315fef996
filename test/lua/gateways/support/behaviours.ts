import type { Behaviour } from '../../../gateways/support/upstreams.js';

/** How a host without decoders counts a behaviour: it leaves encoded bodies alone. */
export function withoutDecoding({ steps, counts }: Behaviour): string[] {
  const isEncoded = steps.some((step) => typeof step === 'string' && /^content-encoding:/im.test(step));
  return isEncoded ? ['skipped encoded'] : [...counts].sort();
}
