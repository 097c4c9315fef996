import type { Observation } from '../../gateway/observation.js';
import { isEventStream } from '../../gateway/skip.js';
import { isCoded } from './answer-headers.js';
import { FixedLengthStream, type WaitUntil } from './workers.js';

/**
 * The same answer; the observation sees its body pass. A copy of the body is read where it can be: the response itself is
 * then handed on, with what the host knows of it, such as repeated headers, or that its bytes are still encoded.
 */
export function reportResponse(response: Response, observation: Observation, waitUntil?: WaitUntil): Response {
  const { body } = response;
  if (!body) {
    observation.end();
    return response;
  }
  const canCopy = waitUntil !== undefined || !FixedLengthStream;
  // A copy of an endless stream would grow without a limit if the client is slow.
  if (canCopy && (isCoded(response) || !isEventStream(response.headers))) {
    const reading = readCopy(response, observation);
    waitUntil?.(reading);
    return response;
  }
  if (!isCoded(response)) return new Response(sized(body.pipeThrough(tap(observation)), response), response);
  observation.stop('encoded');
  return response;
}

async function readCopy(response: Response, observation: Observation): Promise<void> {
  try {
    const reader = response.clone().body?.getReader();
    while (reader && !observation.isReleased) {
      const { done, value } = await reader.read();
      if (done) break;
      observation.add(value);
    }
    // Not awaited: it settles when the other copy is cancelled, too.
    reader?.cancel().catch(() => undefined);
    observation.end();
  } catch {
    observation.stop('aborted');
  }
}

/** Passes the chunks on; the observation sees them. */
function tap(observation: Observation): TransformStream<Uint8Array, Uint8Array> {
  const transformer: Transformer<Uint8Array, Uint8Array> & { cancel(): void } = {
    transform(chunk, controller) {
      controller.enqueue(chunk);
      observation.add(chunk);
    },
    flush: () => void observation.end(),
    cancel: () => observation.stop('aborted'),
  };
  return new TransformStream(transformer);
}

/** A stream with the length that the head names. A worker sends others in chunks, and drops the header. */
function sized(stream: ReadableStream<Uint8Array>, { headers }: Response): ReadableStream<Uint8Array> {
  const length = headers.get('content-length');
  if (!FixedLengthStream || length === null || !/^\d+$/.test(length)) return stream;
  return stream.pipeThrough(new FixedLengthStream(Number(length)));
}
