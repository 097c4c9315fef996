import document from './mcp-go-sdk.openapi.json' with { type: 'json' };

export default document;
