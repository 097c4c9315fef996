import { answer } from './gateway.js';

interface Deno {
  args: string[];
  serve(options: object, handle: (request: Request) => Promise<Response>): unknown;
}

const { args, serve } = (globalThis as unknown as { Deno: Deno }).Deno;

/** The entry of a program in Deno: it prints its port. */
serve({ port: 0, hostname: '127.0.0.1', onListen: ({ port }: { port: number }) => console.log(port) }, (request) =>
  answer(request, args[0] ?? ''),
);
