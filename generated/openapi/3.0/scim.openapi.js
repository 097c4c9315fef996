import document from './scim.openapi.json' with { type: 'json' };

export default document;
