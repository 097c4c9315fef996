import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import codens from '../../../generated/contracts/codens.js';
import { createGateway } from '../../../src/gateway/index.js';
import { isInstalled, LUA } from './support/processes.js';

const GATEWAY = `
  local codens = require "error_envelopes.contracts.codens"
  local store = require("error_envelopes.gateway.memory_store").new()
  local function gateway(options)
    options.contracts = options.contracts or { codens }
    return require("error_envelopes.gateway.gateway").new(options, { store = store, now = function() return 0 end, seconds = function() return 0 end })
  end`;

describe.each(['lua5.1', 'lua5.3'].filter((lua) => isInstalled(lua, '-v')))('%s', (lua) => {
  function run(script: string): string {
    const input = `package.path = "${LUA}/?.lua;${LUA}/?/init.lua;" .. package.path ${GATEWAY} ${script}`;
    const { stdout, stderr } = spawnSync(lua, ['-'], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.trimEnd();
  }

  it.each([
    ['{ mode = "loud" }', { mode: 'loud' }],
    ['{ vendor = "nobody" }', { vendor: 'nobody' }],
    ['{ mcp = "yes" }', { mcp: 'yes' }],
    ['{ maxBytes = 0 }', { maxBytes: 0 }],
    ['{ maxBytes = 65537 }', { maxBytes: 65_537 }],
    ['{ routes = { plans = {} } }', { routes: { plans: {} } }],
    ['{ routes = { ["/plans"] = { mood = 1 } } }', { routes: { '/plans': { mood: 1 } } }],
    ['{ routes = { ["/plans"] = { mode = "loud" } } }', { routes: { '/plans': { mode: 'loud' } } }],
  ])('refuses the options %s with the message of JavaScript', (options, same) => {
    let expected = '';
    try {
      createGateway({ contracts: [codens], ...same } as never);
    } catch (error) {
      expected = (error as Error).message;
    }
    expect(expected).not.toBe('');
    expect(run(`print((select(2, pcall(gateway, ${options}))))`)).toBe(expected);
  });

  it.each([
    ['{ holdTimeout = 1 }', /^Expected options of the gateway among contracts, .*, got "holdTimeout"\.$/],
    [
      '{ contracts = { 1 } }',
      /^Expected `contracts\[1\]` to be a contract: require "error_envelopes\.contracts\.<id>"\.$/,
    ],
    ['{ log = true }', /^Expected `log` to be a function, got true\.$/],
  ])('refuses the options %s', (options, message) => {
    expect(run(`print((select(2, pcall(gateway, ${options}))))`)).toMatch(message);
  });

  it('finds the longest route that covers a path', () => {
    const routes = '{ routes = { ["/a"] = {}, ["/a/b/"] = { mode = "off" }, ["/a-b"] = {} }, mcp = true }';
    const paths = ['/', '/a', '/a?x', '/a/', '/ab', '/a/b', '/a/b/c#x', '/a-b/c'];
    const script = `local made = gateway(${routes}) for _, path in ipairs { ${paths.map((path) => `"${path}"`)} } do
      local route = made:route_for(path) print(path .. " " .. route.path .. " " .. route.mode .. " " .. tostring(route.mcp)) end`;
    expect(run(script).split('\n')).toEqual([
      '/  report true',
      '/a /a report true',
      '/a?x /a report true',
      '/a/ /a report true',
      '/ab  report true',
      '/a/b /a/b off true',
      '/a/b/c#x /a/b off true',
      '/a-b/c /a-b report true',
    ]);
  });

  it('writes the metrics of JavaScript', () => {
    expect(`${run('print(gateway({}):metrics())')}\n`).toBe(createGateway({ contracts: [codens] }).metrics());
  });

  it('counts in whole numbers, and quotes labels', () => {
    const script = `local made = gateway({})
      local counters = made.recorder.counters
      local null = require "error_envelopes.null"
      local match = { contract = 'a"b', error = null, surface = "rest" }
      for _ = 1, 3 do counters:count_response({ verdict = "violation", status = 429, match = match }) end
      counters:count_response({ verdict = "unreadable", status = null, match = null })
      counters:count_skipped("head")
      counters:count_time(0.00002) counters:count_time(2)
      print(made:metrics())`;
    const lines = run(script).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'error_envelope_responses_total{contract="a\\"b",surface="rest",verdict="violation",error="",status_class="4xx"} 3',
        'error_envelope_responses_total{contract="",surface="",verdict="unreadable",error="",status_class="none"} 1',
        'error_envelope_skipped_total{reason="head"} 1',
        'error_envelope_inspection_seconds_bucket{le="0.00001"} 0',
        'error_envelope_inspection_seconds_bucket{le="0.000025"} 1',
        'error_envelope_inspection_seconds_bucket{le="0.01"} 1',
        'error_envelope_inspection_seconds_bucket{le="+Inf"} 2',
        'error_envelope_inspection_seconds_count 2',
      ]),
    );
  });

  it('splits an event stream wherever it is cut', () => {
    const text = ': ping\\n\\ndata: 1\\r\\ndata: 2\\r\\n\\r\\n\\n\\ndata: 3\\r\\rdata: 4';
    const script = `local Splitter = require "error_envelopes.gateway.event_splitter"
      local text = "${text}"
      local results = {}
      for size = 1, #text do
        local events = {}
        local splitter = Splitter.new(100, function(event) events[#events + 1] = (event:gsub("%s+", "_")) end)
        for at = 1, #text, size do splitter:add(text:sub(at, at + size - 1)) end
        splitter:finish()
        results[table.concat(events, "|")] = true
      end
      for result in pairs(results) do print(result) end`;
    expect(run(script)).toBe(':_ping_|data:_1_data:_2_|data:_3_|data:_4');
  });

  it.each(['log', 'onInspection'])('raises no error when `%s` does, and counts it', (name) => {
    const script = `
      local made = gateway({ vendor = "codens", ${name} = function() error("no") end, onInternalError = print })
      local headers = function() return nil end
      local observation = made:observe(made:route_for("/"), "GET", nil, 429, headers)
      observation:add('{"detail":"Slow","error_code":"RATE_LIMITED","category":"transient"}')
      observation:finish()
      print(observation.outcome)
      print(made:metrics():match("skipped_total{[^\\n]*"))`;
    const [message, ...others] = run(script).split('\n');
    expect(message).toMatch(/no$/);
    expect(others).toEqual(['violation;codens/rate-limited', 'skipped_total{reason="internal"} 1']);
  });

  const REPEATS = `
    local envelopes = require "error_envelopes"
    local Repeats = require "error_envelopes.gateway.repeats"
    local time, calls = 1000000000, 0
    local repeats = Repeats.new(function() return time end)
    local inspector = envelopes.create_inspector({ codens }, { now = repeats.now })
    local plain = envelopes.create_inspector({ codens }, { now = function() return time end })
    local counting = { all = function(response) calls = calls + 1 return inspector.all(response) end }
    local limited = '{"detail":"Slow","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":12}'
    local function answer(headers, more)
      local response = { status = 429, vendor = "codens", body = limited, headers = function(name) return headers[name] end }
      for name, value in pairs(more or {}) do response[name] = value end
      return response
    end
    local function same(headers, more)
      local text = envelopes.to_json(repeats:read(counting, answer(headers, more)))
      assert(text == envelopes.to_json(plain.all(answer(headers, more))), text)
    end`;

  it('reads an answer that comes again only twice', () => {
    const script = `${REPEATS} for _ = 1, 9 do same({ ["retry-after"] = "12", ["x-other"] = tostring(_) }) end print(calls)`;
    expect(run(script)).toBe('2');
  });

  it.each([
    ['a header that counts', '{ ["retry-after"] = tostring(_) }'],
    ['the status', '{}, { status = 400 + _ }'],
    ['the vendor', '{}, { vendor = _ % 2 == 0 and "codens" or "nobody" }'],
    ['the body', '{}, { body = limited:gsub("Slow", _) }'],
    ['a header of several lines', '{ ["retry-after"] = { "12", "13" } }'],
    ['the length', '{}, { body = limited .. (" "):rep(3000) }'],
  ])('reads an answer again for the sake of %s', (_name, difference) => {
    expect(Number(run(`${REPEATS} for _ = 1, 9 do same(${difference}) end print(calls)`))).toBe(9);
  });

  it('reads a wait up to a time again, as the time passes', () => {
    const date = 'Sun, 09 Sep 2001 02:00:00 GMT';
    expect(
      run(`${REPEATS} for _ = 1, 5 do time = time + 1 same({ ["retry-after"] = "${date}" }) end print(calls)`),
    ).toBe('5');
  });

  it('gives the inspections of the engine, in any order of answers', () => {
    const script = `${REPEATS}
      math.randomseed(7)
      local function pick(list) return list[math.random(#list)] end
      for _ = 1, 3000 do
        local headers = { ["retry-after"] = pick { "12", "30", "x", "" }, ["content-type"] = pick { "application/json", "text/html" } }
        same(headers, { status = pick { 200, 400, 429, 503 }, vendor = pick { "codens", "other" },
          url = pick { "https://a.example/", "https://b.example/" },
          body = pick { limited, limited .. " ", "", "{}", "<p>", '{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"No"}}' .. math.random(200) } })
      end
      print(calls < 3000)`;
    expect(run(script)).toBe('true');
  });

  it('keeps no part of a body over the limit', () => {
    const script = `local copy = require("error_envelopes.gateway.body_copy").new(10)
      for _ = 1, 5 do copy:add("abc") end
      print(copy.is_over, #copy, copy.length)`;
    expect(run(script)).toBe('true\t0\t12');
  });
});
