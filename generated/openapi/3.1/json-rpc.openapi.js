import document from './json-rpc.openapi.json' with { type: 'json' };

export default document;
