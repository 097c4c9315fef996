import document from './aws-json.openapi.json' with { type: 'json' };

export default document;
