import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of both SDKs' Node transports that the tests use. */
export interface NodeTransport {
  handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

/** Makes a server with its transport, and calls `onOpen` with the id when a session opens. */
export type OpenTransport = (onOpen: (id: string) => void) => Promise<NodeTransport>;

/** A transport for each session, as in a server with sessions. */
export class Sessions {
  readonly #open: OpenTransport;
  readonly #all: NodeTransport[] = [];
  readonly #byId = new Map<string, NodeTransport>();

  constructor(open: OpenTransport) {
    this.#open = open;
  }

  /** Passes a request to the session that it names. Any transport refuses an unknown session. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = request.headers['mcp-session-id'];
    const known = typeof id === 'string' ? (this.#byId.get(id) ?? this.#byId.values().next().value) : undefined;
    await (known ?? (await this.#add())).handleRequest(request, response);
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((transport) => transport.close()));
  }

  async #add(): Promise<NodeTransport> {
    const transport: NodeTransport = await this.#open((id) => this.#byId.set(id, transport));
    this.#all.push(transport);
    return transport;
  }
}
