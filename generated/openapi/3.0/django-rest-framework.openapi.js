import document from './django-rest-framework.openapi.json' with { type: 'json' };

export default document;
