import document from './mcp-csharp-sdk.openapi.json' with { type: 'json' };

export default document;
