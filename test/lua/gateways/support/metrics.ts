/** Counts of responses and skipped ones, in the words of `Behaviour.counts`, by how often. */
export type Counts = Readonly<Record<string, number>>;

/** Reads the counters that a gateway shows to Prometheus. */
export async function countsAt(url: string): Promise<Counts> {
  const text = await (await fetch(url)).text();
  const counts: Record<string, number> = {};
  for (const [, name, labels, value] of text.matchAll(/^(\w+)\{(.*)\} (\S+)$/gm)) {
    const read = Object.fromEntries([...(labels ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key, of]) => [key, of]));
    if (name === 'error_envelope_skipped_total') counts[`skipped ${read.reason}`] = Number(value);
    if (name !== 'error_envelope_responses_total') continue;
    const key = `${read.verdict} ${[read.contract, read.error].filter(Boolean).join('/')}`.trim();
    counts[key] = (counts[key] ?? 0) + Number(value);
  }
  return counts;
}

/** What was counted between two readings, one entry for each. */
export function between(before: Counts, after: Counts): string[] {
  return Object.entries(after)
    .flatMap(([name, count]) => Array.from({ length: count - (before[name] ?? 0) }, () => name))
    .sort();
}
