import document from './mcp-rust-sdk.openapi.json' with { type: 'json' };

export default document;
