import document from './eip-1474.openapi.json' with { type: 'json' };

export default document;
