import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "ProblemDetailsErrorEnvelope",
  "ProblemDetailsRestDefault" | "ProblemDetailsMcpDefault",
  never
>;
export default document;
