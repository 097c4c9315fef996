/** Something that is timed. */
export interface Candidate {
  name: string;
  /** Does the work on a pool so many times. The engine cannot leave it out, because the sum depends on it. */
  loop(pool: readonly unknown[], times: number): number;
  /** Makes the pool of one sample. This is not timed. */
  pool(): readonly unknown[];
}

export interface Timing {
  /** Nanoseconds for one body: the median of all rounds. */
  ns: number;
  /** The rounds, in order. */
  rounds: number[];
}

export interface Effort {
  rounds: number;
  /** For each candidate, on all its bodies: until it is compiled. */
  warmUpMs: number;
  sampleMs: number;
}

/** For a few candidates. */
export const THOROUGH: Effort = { rounds: 25, warmUpMs: 12, sampleMs: 0.5 };

/** For code that gets other types each time: the engine compiles it several times. */
export const PATIENT: Effort = { rounds: 25, warmUpMs: 200, sampleMs: 1 };

/** For figures that are a mean of many schemas: each may be less exact. */
export const BRIEF: Effort = { rounds: 15, warmUpMs: 5, sampleMs: 0.2 };

/** `--quick`: the same with fewer samples. */
export const QUICK: Effort = { ...BRIEF, rounds: 9 };

/**
 * Times candidates in turns in one process: each round takes one sample of each, and begins with another one.
 * Before that, all of them run until they are compiled, on everything that they get later.
 */
export function interleave(candidates: readonly Candidate[], effort = THOROUGH): Map<string, Timing> {
  for (let turn = 0; turn < 3; turn++) for (const candidate of candidates) warmUp(candidate, effort.warmUpMs / 3);
  const times = candidates.map((candidate) => passesIn(candidate, effort.sampleMs));
  const rounds = candidates.map((): number[] => []);
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const index = (turn + round) % candidates.length;
      rounds[index]?.push(sample(candidates[index] as Candidate, times[index] as number));
    }
  }
  return new Map(
    candidates.map(({ name }, index) => {
      const own = rounds[index] as number[];
      return [name, { ns: median(own), rounds: own }];
    }),
  );
}

/** The time of a candidate divided by that of its peer: the median of the rounds, each divided by the same round. */
export function ratio(timings: ReadonlyMap<string, Timing>, name: string, peer: string): number {
  const own = timings.get(name)?.rounds ?? [];
  const others = timings.get(peer)?.rounds ?? [];
  return median(own.map((ns, round) => ns / (others[round] as number)));
}

/** A loop for one candidate: the engine cannot inline the calls of a loop that several share. */
export function loopOf(name: string, expression: string, work: unknown): Candidate['loop'] {
  const body = `let sum = 0;
    for (let time = 0; time < times; time++) for (let i = 0; i < pool.length; i++) { const item = pool[i]; if (${expression}) sum++; }
    return sum; // ${name}`;
  const make = new Function('work', `return (pool, times) => { ${body}\n};`);
  return make(work) as Candidate['loop'];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function warmUp(candidate: Candidate, ms: number): void {
  let times = 1;
  for (let run = 0; run < ms; ) {
    const pool = candidate.pool();
    const took = timed(() => candidate.loop(pool, times));
    run += took;
    // Each pool is new, as in a sample. Few passes over a pool would mostly measure making it.
    if (took < ms / 10) times *= 4;
  }
}

/** The passes over the pool in one sample. By the fastest of some tries: others contain the collection of garbage. */
function passesIn(candidate: Candidate, sampleMs: number): number {
  const pool = candidate.pool();
  const tries = Array.from({ length: 5 }, () => timed(() => candidate.loop(pool, 2)));
  return Math.max(1, Math.round((sampleMs * 2) / Math.min(...tries)));
}

function sample({ loop, pool }: Candidate, times: number): number {
  const items = pool();
  return (timed(() => loop(items, times)) * 1e6) / (times * items.length);
}

/** Milliseconds of CPU time: on a busy machine, a process can wait for longer than a sample takes. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.max(1, user + system) / 1000;
}
