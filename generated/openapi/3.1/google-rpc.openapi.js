import document from './google-rpc.openapi.json' with { type: 'json' };

export default document;
