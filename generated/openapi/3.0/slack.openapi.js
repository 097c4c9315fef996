import document from './slack.openapi.json' with { type: 'json' };

export default document;
