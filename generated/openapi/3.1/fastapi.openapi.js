import document from './fastapi.openapi.json' with { type: 'json' };

export default document;
