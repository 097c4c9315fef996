import document from './discord.openapi.json' with { type: 'json' };

export default document;
