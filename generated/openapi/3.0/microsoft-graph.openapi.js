import document from './microsoft-graph.openapi.json' with { type: 'json' };

export default document;
