import anthropicContract from '../contracts/anthropic.js';
import huggingFaceContract from '../contracts/hugging-face.js';
import openaiContract from '../contracts/openai.js';
import openaiCompatibleContract from '../contracts/openai-compatible.js';
import openrouterContract from '../contracts/openrouter.js';

export default [anthropicContract, huggingFaceContract, openaiContract, openaiCompatibleContract, openrouterContract];
