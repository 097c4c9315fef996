import type { Gateway } from '../../../src/gateway/index.js';

/** What a gateway counted since it was made, in the words of `Behaviour.counts`. */
export function counted({ counters }: Gateway): string[] {
  const responses = counters.responses().flatMap(({ labels: { verdict, contract, error }, value }) => {
    const name = [contract, error].filter(Boolean).join('/');
    return Array.from({ length: value }, () => `${verdict} ${name}`.trim());
  });
  const skipped = counters
    .skipped()
    .flatMap(({ reason, value }) => Array.from({ length: value }, () => `skipped ${reason}`));
  return [...responses, ...skipped].sort();
}
