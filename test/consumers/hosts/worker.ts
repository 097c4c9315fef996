import { answer } from './gateway.js';

interface Environment {
  UPSTREAM: string;
  /** Whether the gateway may work on behind the answer. */
  WAITS: boolean;
}

/** The entry of a worker. */
export default {
  fetch(
    request: Request,
    { UPSTREAM, WAITS }: Environment,
    context: { waitUntil(work: Promise<unknown>): void },
  ): Promise<Response> {
    return answer(request, UPSTREAM, WAITS ? { waitUntil: (work) => context.waitUntil(work) } : {});
  },
};
