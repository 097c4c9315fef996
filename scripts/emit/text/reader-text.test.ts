import { expect, test } from 'vitest';
import { readerText } from './reader-text.js';

test.each([
  ['It failed. The page gives no remedy.', 'It failed.'],
  ['The page gives no remedy. Try later.', 'Try later.'],
  ['Branch on `code`; it may be a code that the page does not list.', 'Branch on `code`.'],
  ['Branch on `code`; it may be a code that the page does not list. Log it.', 'Branch on `code`. Log it.'],
  ['Wait; then retry.', 'Wait; then retry.'],
  ['Show the address of the page. Read it.', 'Show the address of the page. Read it.'],
  ['Correct it according to the documentation of the endpoint.', undefined],
  ['Top up on the Pricing page, then send it again.', undefined],
  ['The page names no remedy.', undefined],
])('reads %j', (text, expected = text) => expect(readerText(text)).toBe(expected));
