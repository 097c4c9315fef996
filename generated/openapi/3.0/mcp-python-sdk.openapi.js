import document from './mcp-python-sdk.openapi.json' with { type: 'json' };

export default document;
