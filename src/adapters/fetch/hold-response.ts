import type { Observation } from '../../gateway/observation.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import { headersOfCopy, rewrittenHeaders } from './answer-headers.js';

/** Milliseconds after which a server has sent the head of an answer whose body has begun. */
const HEAD_SENT = 10;

/** Reads the body until it ends, is too large, or takes too long. */
export async function holdResponse(response: Response, observation: Observation, timeout: number): Promise<Response> {
  const reader = response.body?.getReader();
  const held: Uint8Array[] = [];
  const tooLate = sleep(timeout);
  let pending: Promise<ReadableStreamReadResult<Uint8Array>> | undefined;
  let broken: { error: unknown } | undefined;
  while (reader && !observation.isReleased) {
    pending = reader.read();
    const read = await Promise.race([pending, tooLate.promise]).catch((error: unknown) => ({ error }));
    if (read === undefined) observation.stop('slow');
    else if ('error' in read) {
      observation.stop('aborted');
      broken = read;
    } else {
      pending = undefined;
      if (read.done) break;
      held.push(read.value);
      observation.add(read.value);
    }
  }
  tooLate.cancel();
  if (observation.isReleased && reader)
    return new Response(rest(held, reader, pending, broken), { ...init(response), headers: headersOfCopy(response) });
  const { tag, body } = observation.end();
  if (body) return new Response(body as BodyInit, { ...init(response), headers: rewrittenHeaders(response.headers) });
  const headers = headersOfCopy(response);
  if (tag !== undefined) headers.set(TAG_HEADER, tag);
  return new Response(reader ? rest(held) : null, { ...init(response), headers });
}

/** The chunks that waited, then those that are still to come, and the error that ended them. */
function rest(
  held: readonly Uint8Array[],
  reader?: ReadableStreamDefaultReader<Uint8Array>,
  pending?: Promise<ReadableStreamReadResult<Uint8Array>>,
  broken?: { error: unknown },
): ReadableStream<Uint8Array> {
  const chunks = [...held];
  let next = pending;
  return new ReadableStream({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      if (broken) {
        // Servers answer in the upstream's place if the error comes before the head is sent.
        await sleep(HEAD_SENT).promise;
        return controller.error(broken.error);
      }
      if (!reader) return controller.close();
      const { done, value } = await (next ?? reader.read());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}

function sleep(milliseconds: number): { promise: Promise<undefined>; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

function init({ status, statusText }: Response): ResponseInit {
  return { status, statusText };
}
