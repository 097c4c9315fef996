import document from './shopify.openapi.json' with { type: 'json' };

export default document;
