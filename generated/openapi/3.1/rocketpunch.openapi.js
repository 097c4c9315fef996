import document from './rocketpunch.openapi.json' with { type: 'json' };

export default document;
