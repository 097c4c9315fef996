import aiWorkflowContract from './contracts/ai-workflow.js';
import codensContract from './contracts/codens.js';
import f2dContract from './contracts/f2d.js';
import jobkoContract from './contracts/jobko.js';
import jsonRpcContract from './contracts/json-rpc.js';
import rocketpunchContract from './contracts/rocketpunch.js';

/** All contracts, by id. */
declare const all: readonly [
  typeof aiWorkflowContract,
  typeof codensContract,
  typeof f2dContract,
  typeof jobkoContract,
  typeof jsonRpcContract,
  typeof rocketpunchContract,
];
export default all;
