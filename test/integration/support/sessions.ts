import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of both SDKs' node transports that is used. */
export interface NodeTransport {
  handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
}

/** Makes a server with its transport, and calls back with the id once a session begins. */
export type OpenTransport = (begun: (id: string) => void) => Promise<NodeTransport>;

/** A transport for each session, as a server with sessions keeps them. */
export class Sessions {
  readonly #open: OpenTransport;
  readonly #all: NodeTransport[] = [];
  readonly #byId = new Map<string, NodeTransport>();

  constructor(open: OpenTransport) {
    this.#open = open;
  }

  /** Hands a request to the session it names; a request that names an unknown one to any, to be refused. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = request.headers['mcp-session-id'];
    const known = typeof id === 'string' ? (this.#byId.get(id) ?? this.#byId.values().next().value) : undefined;
    await (known ?? (await this.#begin())).handleRequest(request, response);
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((transport) => transport.close()));
  }

  async #begin(): Promise<NodeTransport> {
    const transport: NodeTransport = await this.#open((id) => this.#byId.set(id, transport));
    this.#all.push(transport);
    return transport;
  }
}
