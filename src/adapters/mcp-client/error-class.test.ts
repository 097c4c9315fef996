import { describe, expect, it } from 'vitest';
import { isOfClass } from './error-class.js';

describe('isOfClass', () => {
  const brands = Symbol.for('mcp.sdk.errorBrands');
  class SdkError extends Error {}
  const isSdkError = (value: object) => isOfClass(value as Parameters<typeof isOfClass>[0], 'SdkError');
  it('recognizes a class by its name, its constructor’s name and its brand', () => {
    expect(isSdkError({ name: 'SdkError' })).toBe(true);
    expect(isSdkError(new SdkError('x'))).toBe(true);
    expect(isSdkError({ [brands]: new Set(['mcp.SdkHttpError', 'mcp.SdkError']) })).toBe(true);
  });
  it('rejects another class', () => {
    expect(isSdkError({ name: 'SdkHttpError' })).toBe(false);
    expect(isSdkError(new Error('SdkError'))).toBe(false);
    expect(isSdkError({ [brands]: new Set(['SdkError', 'mcp.SdkHttpError']) })).toBe(false);
    expect(isSdkError({ [brands]: { has: () => true } })).toBe(false);
    expect(isSdkError({ constructor: undefined })).toBe(false);
    expect(isSdkError(Object.create(null))).toBe(false);
  });
});
