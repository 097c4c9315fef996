import document from './graphql-over-http.openapi.json' with { type: 'json' };

export default document;
