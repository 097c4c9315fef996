// Interfaces of generated modules. The generator copies this file to generated/.
/** The types of the OpenAPI documents: their versions, and the names of their components. */

/** A part of a document. The OpenAPI specification defines its members. */
export interface OpenApiObject {
  // biome-ignore lint/suspicious/noExplicitAny: it must be assignable to the differing typings of OpenAPI.
  [keyword: string]: any;
}

/** The facts of a response for programs. */
export interface OpenApiResponseFacts {
  contract: string;
  /** The error's id, or those of a group. */
  error?: string;
  errors?: string[];
  surfaces: ('rest' | 'mcp' | 'json-rpc')[];
  status: number[] | 'any';
  /** The category of the error, or of all errors of a group if it is the same. */
  category?: string;
  retry?: { when: string; retryable: boolean; remedy: string | null; backoff: string | null };
  sources: { title: string; url?: string; section?: string }[];
}

/** A response with its description, headers and content. */
export interface OpenApiResponse {
  description: string;
  headers?: Record<string, OpenApiObject>;
  content: Record<string, { schema: OpenApiObject; examples?: Record<string, OpenApiObject> }>;
  'x-error-envelopes': OpenApiResponseFacts;
  // biome-ignore lint/suspicious/noExplicitAny: the typings of OpenAPI have this index signature.
  [extension: `x-${string}`]: any;
}

export interface OpenApiDocument<
  Version extends string = string,
  Schema extends string = string,
  Response extends string = string,
  Header extends string = string,
> {
  openapi: Version;
  info: { title: string; version: string; description: string; license: { name: string; url: string } };
  paths: Record<string, never>;
  components: {
    schemas: Record<Schema, OpenApiObject>;
    responses: Record<Response, OpenApiResponse>;
    headers: Record<Header, OpenApiObject>;
    // biome-ignore lint/suspicious/noExplicitAny: as above; the members differ between schemes.
    securitySchemes?: Record<string, any>;
  };
}
