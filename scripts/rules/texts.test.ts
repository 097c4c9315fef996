import { testProblems } from '../../test/support/problems.js';

const placeholder = /still `\(to be written\)`/;

testProblems('texts', {
  'a placeholder in the contract': {
    changes: [['contract.json#/errors/slow-down/meaning', '(to be written)']],
    finds: [['contract.json#/errors/slow-down/meaning', placeholder]],
  },
  'a placeholder in a longer text of an example': {
    changes: [['examples/slow-down/rest.json#/summary', 'A (to be written) summary.']],
    finds: [['examples/slow-down/rest.json#/summary', placeholder]],
  },
});
