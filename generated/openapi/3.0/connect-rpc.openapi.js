import document from './connect-rpc.openapi.json' with { type: 'json' };

export default document;
