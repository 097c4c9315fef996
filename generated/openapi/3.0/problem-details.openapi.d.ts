import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "ProblemDetailsErrorEnvelope",
  "ProblemDetailsRestDefault" | "ProblemDetailsMcpDefault",
  never
>;
export default document;
