import document from './aspnet-core.openapi.json' with { type: 'json' };

export default document;
