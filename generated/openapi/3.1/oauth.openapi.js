import document from './oauth.openapi.json' with { type: 'json' };

export default document;
