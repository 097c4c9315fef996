import document from './mcp-typescript-sdk.openapi.json' with { type: 'json' };

export default document;
