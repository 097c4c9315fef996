import zlib from 'node:zlib';
import type { Decode } from '../../gateway/content-coding.js';

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Zstandard is in the newer lines of Node only. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Decoder };

const DECODERS: Readonly<Record<string, Decoder | undefined>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: inflate,
  br: zlib.brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** Decodes gzip, deflate, br and, where Node has it, zstd. It never writes more bytes than the limit. */
export const decodeWithZlib: Decode = (coding, bytes, limit) => {
  const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
  if (!decoder) return undefined;
  try {
    return decoder(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
};

/** Some servers send `deflate` without its zlib header (RFC 9110 section 8.4.1.2). */
function inflate(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
  return hasHeader ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options);
}
