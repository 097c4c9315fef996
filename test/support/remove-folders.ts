import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './folders.js';

// A setup file runs for each file with tests, also where they share the module that makes the folders.
afterAll(removeTemporaryFolders);
