import { expect, test } from 'vitest';
import { acmeModel } from '../../../test/fixtures/acme.js';
import { listError, senderFacts } from '../../../test/fixtures/open-acme.js';
import { emitLua } from './module.js';

test('writes a module that a reader can follow', async () => {
  expect(emitLua(await acmeModel())).toMatchInlineSnapshot(`
    "local N,T,O,Z,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").integer,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
    local J
    J={
    {"","type","object"},
    {"","required","code"},
    {"/code","type","string"},
    {"","required","message"},
    {"/message","type","string"},
    {"/code","const","SLOW_DOWN"},
    {"","required","retry_in"},
    {"/retry_in","type","integer"},
    {"/retry_in","minimum",0,"0"},
    }
    local G
    G={
    Q(function(body)
    if not O(body) then return 1 end
    local code=body.code
    if code==nil then return 2 end
    if T(code)~="string" then return 3 end
    local message=body.message
    if message==nil then return 4 end
    if T(message)~="string" then return 5 end
    end,J),
    Q(function(body)
    if not O(body) then return 1 end
    local code=body.code
    if code==nil then return 2 end
    if code~="SLOW_DOWN" then return 6 end
    local message=body.message
    if message==nil then return 4 end
    if T(message)~="string" then return 5 end
    local retryIn=body.retry_in
    if retryIn==nil then return 7 end
    if not Z(retryIn) then return 8 end
    if retryIn<0 then return 9 end
    end,J),
    }
    return {
    id="acme",
    kind="vendor",
    revisions=N,
    errors={
    ["slow-down"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
    },
    envelopes={
    {
    shape="body",
    surfaces={"rest"},
    guard=G[1],
    guardKey="pZ9KogC79s1m",
    mediaType=N,
    code={{pointer="/code",accessor=A("code")}},
    message={{pointer="/message",accessor=A("message")}},
    waits={{pointer="/retry_in",accessor=A("retry_in"),unit="seconds"}},
    statusMirror=N,
    forms={
    {error="slow-down",surfaces={"rest"},matchBy={codes={"SLOW_DOWN"}},revisions=N,guard=G[2],guardKey="BMSgMAOBah83",status={429},headers={{name="retry-after",onStatus=N}}},
    },
    },
    },
    }
    "
  `);
});

test('writes the facts of the sender, and accessors of the items of a list', async () => {
  const source = emitLua(await acmeModel(...senderFacts, ...listError));
  expect(source).toContain('hosts={"api.acme.example","*.acme.example"},');
  expect(source).toMatch(
    /identifyingHeaders=\{\{name="x-acme"\},\{name="x-acme-version",pattern=P\(R\[\d\],"\^\[0-9\]\+\$"\)\}\},/,
  );
  expect(source).toContain('accessor=A("errors",X,"code"),list=A("errors")');
});

test('writes guards that are equal once', async () => {
  const contract = await acmeModel();
  const [envelope] = contract.envelopes;
  const once = emitLua(contract);
  const twice = emitLua({ ...contract, envelopes: [...contract.envelopes, ...(envelope ? [envelope] : [])] });
  const guards = (source: string) => source.match(/^Q\(/gm)?.length;
  expect(guards(twice)).toBe(guards(once));
});

test('gives no variable the name of a function of the module, or a word of Lua', async () => {
  const member = (name: string) => ({ [name]: { type: 'string', description: 'x', pattern: '^x' } });
  const names = ['end', 'N', 'Q', 'local'].map(member);
  const source = emitLua(
    await acmeModel(
      ...names.map(
        (of) => [`error-envelope.schema.json#/properties/${Object.keys(of)[0]}`, Object.values(of)[0]] as const,
      ),
    ),
  );
  expect([...source.matchAll(/^local (\w+)=body/gm)].map(([, name]) => name)).toEqual(
    expect.arrayContaining(['valueEnd', 'valueN', 'valueQ', 'valueLocal']),
  );
});
