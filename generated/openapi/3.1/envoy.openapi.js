import document from './envoy.openapi.json' with { type: 'json' };

export default document;
