import document from './cloudflare.openapi.json' with { type: 'json' };

export default document;
