import document from './ai-workflow.openapi.json' with { type: 'json' };

export default document;
