import document from './stripe.openapi.json' with { type: 'json' };

export default document;
