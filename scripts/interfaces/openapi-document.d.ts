/** The OpenAPI documents as TypeScript sees them: their versions, and the names of their components. */

/** A part of a document. What it may hold is for the OpenAPI specification to say, and for its own typings. */
export interface OpenApiObject {
  // biome-ignore lint/suspicious/noExplicitAny: the typings of OpenAPI that it is handed to differ from each other.
  [keyword: string]: any;
}

/** A response, with its description and what it carries. */
export interface OpenApiResponse {
  description: string;
  headers?: Record<string, OpenApiObject>;
  content: Record<string, { schema: OpenApiObject; examples: Record<string, OpenApiObject> }>;
  'x-error-envelopes': OpenApiObject;
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
    // biome-ignore lint/suspicious/noExplicitAny: as above; each scheme has members of its own.
    securitySchemes?: Record<string, any>;
  };
}
