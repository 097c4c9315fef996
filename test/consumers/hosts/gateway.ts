import all from '../../../generated/all.js';
import { type WatchOptions, watchResponse } from '../../../src/adapters/fetch/watch.js';
import { createGateway } from '../../../src/gateway/index.js';
import { counted } from '../../gateways/support/counted.js';

const MODES = ['report', 'tag', 'rewrite'] as const;

const makeGateway = () =>
  createGateway({
    contracts: all,
    holdTimeout: 60,
    routes: Object.fromEntries(
      MODES.flatMap((mode) => [
        [`/${mode}/api`, { mode, vendor: 'codens' as const }],
        [`/${mode}/mcp`, { mode, mcp: true }],
      ]),
    ),
  });

let gateway = makeGateway();

/**
 * A gateway in a host that has `fetch`. `/bare/...` passes on what the upstream answers at `/...`; `/report/...`,
 * `/tag/...` and `/rewrite/...` do so with that mode.
 */
export async function answer(request: Request, upstream: string, options: WatchOptions = {}): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/counted') return countedSince();
  if (pathname === '/code-from-text') return codeFromText();
  const [, mode, ...path] = pathname.split('/');
  const answered = await fetch(`${upstream}/${path.join('/')}`, { method: request.method, redirect: 'manual' });
  return mode === 'bare' ? answered : watchResponse(gateway, request, answered, options);
}

/** What was counted since the last request for it. */
function countedSince(): Response {
  const found = counted(gateway);
  gateway = makeGateway();
  return Response.json(found);
}

/** Whether the host makes code out of text: the gateway works where it does not. */
function codeFromText(): Response {
  try {
    return Response.json(new Function('return "made"')());
  } catch (error) {
    return Response.json((error as Error).name);
  }
}
