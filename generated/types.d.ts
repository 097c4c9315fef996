export type * from './contract-table.js';
export type * from './contracts/ai-workflow.js';
export type * from './contracts/codens.js';
export type * from './contracts/f2d.js';
export type * from './contracts/jobko.js';
export type * from './contracts/json-rpc.js';
export type * from './contracts/rocketpunch.js';
