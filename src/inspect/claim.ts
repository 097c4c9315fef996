import type { Envelope, WireForm } from '../../generated/contract-table.js';
import { type ContractIndex, type EnvelopeIndex, isOn } from './contract-index.js';
import { memberAt } from './members.js';
import type { ReadResponse } from './read-response.js';
import { type Reading, read } from './reading.js';
import { breaches } from './violations.js';

/** The documented error that a response claims to be, and how it was told. */
export interface Claim {
  form: WireForm;
  envelope: Envelope;
  reading: Reading;
}

/** Finds the documented error a response claims to be: by code; else by whole text; else by status and envelope. */
export function findClaim(index: ContractIndex, response: ReadResponse): Claim | undefined {
  const { body, status, surface } = response;
  const readings = index.envelopes
    .filter(({ envelope }) => isOn(envelope.surfaces, surface) && mayHaveShape(envelope, response))
    .map((envelope) => ({ envelope, reading: read(body, envelope.envelope) }));

  for (const candidates of [byCode, byText]) {
    for (const { envelope, reading } of readings) {
      const forms = candidates(envelope, reading).filter(
        (form) => isOn(form.surfaces, surface) && isTold(form, body, reading),
      );
      const holds = (form: WireForm) => breaches(form, envelope.envelope, response).length === 0;
      const form = forms.length > 1 ? (forms.find(holds) ?? forms[0]) : forms[0];
      if (form) return { form, envelope: envelope.envelope, reading };
    }
  }
  if (status === null) return undefined;
  for (const { envelope, reading } of readings) {
    const form = envelope.byStatus.get(status)?.find((form) => isOn(form.surfaces, surface));
    if (form && envelope.envelope.guard(body)) return { form, envelope: envelope.envelope, reading };
  }
  return undefined;
}

/** A tool result is one by `isError` alone; the other shapes may be broken and still claim an error. */
function mayHaveShape({ shape }: Envelope, { shape: found }: ReadResponse): boolean {
  return (shape === 'tool-result') === (found === 'tool-result');
}

function byCode({ byCode }: EnvelopeIndex, { code }: Reading): readonly WireForm[] {
  return (code !== null && byCode.get(code)) || [];
}

function byText({ byText, byPattern }: EnvelopeIndex, { text }: Reading): readonly WireForm[] {
  if (text === null) return [];
  return [...(byText.get(text) ?? []), ...byPattern];
}

/** Whether everything that tells an error is there. */
export function isTold({ tell }: WireForm, body: unknown, { code, text }: Reading): boolean {
  if (tell.code !== undefined && tell.code !== code) return false;
  if (tell.text !== undefined && tell.text !== text) return false;
  if (tell.pattern && (text === null || !tell.pattern.test(text))) return false;
  const isThere = (path: readonly string[]) => (memberAt(body, path) ?? null) !== null;
  return (tell.present?.every(isThere) ?? true) && !tell.absent?.some(isThere);
}
