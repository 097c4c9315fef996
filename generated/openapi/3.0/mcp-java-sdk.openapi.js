import document from './mcp-java-sdk.openapi.json' with { type: 'json' };

export default document;
