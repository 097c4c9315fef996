import { describe, expect, it } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { createGateway, type GatewayOptions } from '../../src/gateway/index.js';

describe('createGateway', () => {
  it.each<[string, unknown, RegExp]>([
    ['no options', undefined, /^Expected options with `contracts`, got undefined\.$/],
    ['no contracts', {}, /^Expected a list of contracts/],
    [
      'an unknown option',
      { contracts: [codens], modus: 'tag' },
      /^Expected options of the gateway among .+, got "modus"\.$/,
    ],
    [
      'an unknown mode',
      { contracts: [codens], mode: 'block' },
      /^Expected the mode of the gateway to be one of off, report, tag, rewrite, got "block"\.$/,
    ],
    [
      'an unknown vendor',
      { contracts: [codens], vendor: 'codnes' },
      /^Expected the vendor of the gateway to be a contract \(codens\), got "codnes"\.$/,
    ],
    [
      'a route without a slash',
      { contracts: [codens], routes: { v1: {} } },
      /^Expected a path that begins with "\/", got the route "v1"\.$/,
    ],
    [
      'an unknown option of a route',
      { contracts: [codens], routes: { '/v1': { vendors: 'x' } } },
      /^Expected options of the route "\/v1" among mode, vendor, mcp, got "vendors"\.$/,
    ],
    [
      'a vendor of a route that is not known',
      { contracts: [codens], routes: { '/v1': { vendor: 'f2d' } } },
      /route "\/v1" to be a contract \(codens\), got "f2d"/,
    ],
    [
      'a limit over that of inspect',
      { contracts: [codens], maxBytes: 1e6 },
      /^Expected `maxBytes` to be an integer from 1 to 65536, got 1000000\.$/,
    ],
    [
      'a wait that is no integer',
      { contracts: [codens], holdTimeout: 0.5 },
      /^Expected `holdTimeout` to be an integer from 0 to 2147483647, got 0\.5\.$/,
    ],
  ])('refuses %s at the start', (_name, options, message) => {
    expect(() => createGateway(options as GatewayOptions)).toThrow(message);
    expect(() => createGateway(options as GatewayOptions)).toThrow(TypeError);
  });

  const head = { status: 429, headers: new Headers({ 'content-type': 'application/json' }) };
  const gateway = createGateway({
    contracts: [codens],
    mode: 'off',
    routes: { '/': { mode: 'report' }, '/v1': { mode: 'tag' }, '/v1/raw/': { mode: 'off' } },
  });
  it.each([
    ['/v1', true, true],
    ['/v1?x=/v1/raw', true, true],
    ['/v1/plans', true, true],
    ['/v10', true, false],
    ['/v1/raw', false, false],
    ['/v1/raw/x', false, false],
    ['/other', true, false],
  ])('takes the longest route that covers %s', (path, isObserved, holds) => {
    const observation = gateway.observe({ method: 'GET', path }, head);
    expect([observation !== undefined, observation?.holds ?? false]).toEqual([isObserved, holds]);
  });
});

describe('the records of a gateway', () => {
  const BODY = '{"detail":"s3cret","error_code":"RATE_LIMITED","category":"transient"}';
  function observed(options: Partial<GatewayOptions> = {}) {
    const gateway = createGateway({ contracts: [codens], vendor: 'codens', ...options });
    const headers = new Headers({ 'retry-after': '12', 'x-request-id': 'req-7' });
    const observation = gateway.observe({ method: 'GET', path: '/plans' }, { status: 429, headers });
    observation?.add(new TextEncoder().encode(BODY));
    return { gateway, outcome: observation?.end() };
  }

  it('logs the contract, the rule and the request id, and never the body', () => {
    const lines: unknown[] = [];
    observed({ log: (line) => lines.push(line) });
    expect(lines).toEqual([
      {
        level: 'warn',
        message: 'violation response of codens',
        route: '',
        status: 429,
        verdict: 'violation',
        contract: 'codens',
        error: 'rate-limited',
        surface: 'rest',
        category: 'rate-limited',
        requestId: 'req-7',
        violations: [{ in: 'body', path: '/retry_after_seconds', rule: 'required' }],
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('s3cret');
  });

  it('lets the answer pass if `log` or `onInspection` throws, and counts it', () => {
    const errors: unknown[] = [];
    const fail = () => {
      throw new Error('full disk');
    };
    const { gateway, outcome } = observed({
      log: fail,
      onInspection: fail,
      onInternalError: (error) => errors.push(error),
    });
    expect(outcome).toEqual({ tag: undefined, body: undefined });
    expect(errors).toHaveLength(2);
    expect(gateway.counters.skipped()).toEqual([{ reason: 'internal', value: 2 }]);
  });

  it('writes its counters in the text format of Prometheus', () => {
    const { gateway } = observed();
    const text = gateway.metrics();
    expect(text).toContain(
      'error_envelope_responses_total{contract="codens",surface="rest",verdict="violation",error="rate-limited",status_class="4xx"} 1\n',
    );
    expect(text).toContain('# TYPE error_envelope_inspection_seconds histogram\n');
    expect(text).toContain('error_envelope_inspection_seconds_bucket{le="+Inf"} 1\n');
    expect(text).toMatch(/error_envelope_inspection_seconds_count 1\n$/);
  });
});
