import { describe, expect, test } from 'vitest';
import { emitLua } from '../../../scripts/emit/lua/module.js';
import type { BodySchema } from '../../../scripts/model/contract-json.js';
import type { JsonObject } from '../../../scripts/model/json.js';
import type { ContractModel, ErrorModel, FormModel, SchemaModel } from '../../../scripts/model/model.js';
import { acmeModel } from '../../fixtures/acme.js';
import { interpreters, runLua } from './run-lua.js';

const ERRORS = 500;
const MEMBERS = 250;

/** A schema with a literal, a pattern and a list of its own, and with more members than a function has variables. */
function schemaOf(number: number): SchemaModel {
  const members = Array.from({ length: number === 0 ? MEMBERS : 3 }, (_, index) => [
    `member_${index}`,
    { type: ['string', 'null'], pattern: `^[a-z]{1,${(number % 60) + 1}} ${number} .+ x$` },
  ]);
  const causes = { type: 'array', items: { type: 'object', required: [`cause_${number}`] } };
  const flat: JsonObject = {
    type: 'object',
    required: ['code'],
    properties: { code: { const: `CODE_${number}` }, causes, ...Object.fromEntries(members) },
  };
  return { file: '', source: { ...flat, title: `Acme${number}` } as unknown as BodySchema, dereferenced: flat, flat };
}

/** The made-up contract, with errors that share nothing. */
async function largeContract(): Promise<ContractModel> {
  const contract = await acmeModel();
  const [envelope] = contract.envelopes;
  const [form] = envelope?.forms ?? [];
  if (!envelope || !form) throw new Error('The made-up contract has no form.');
  const forms = Array.from({ length: ERRORS }, (_, number): FormModel => {
    const error: ErrorModel = { ...form.error, id: `error-${number}` };
    return { ...form, error, schema: schemaOf(number), matchBy: { ...form.matchBy, codes: [`CODE_${number}`] } };
  });
  return { ...contract, errors: forms.map(({ error }) => error), envelopes: [{ ...envelope, forms }] };
}

describe.skipIf(interpreters.length === 0)('the limits of Lua (skipped without lua5.1, lua5.3 or luajit)', async () => {
  const source = emitLua(await largeContract());

  test.each(interpreters)(
    'loads a contract of hundreds of errors, and of hundreds of members: %s',
    async (interpreter) => {
      const results = await runLua(
        interpreter,
        `local contract = (function()\n${source}end)()
      local forms, valid, invalid = contract.envelopes[1].forms, 0, 0
      for number, form in ipairs(forms) do
        if form.guard({ code = "CODE_" .. (number - 1), member_2 = "a " .. (number - 1) .. " b x" }) then valid = valid + 1 end
        if not form.guard({ code = "CODE_" .. number }) then invalid = invalid + 1 end
      end
      print(#forms, valid, invalid, contract.errors["error-499"].category)
      print(forms[1].guard({ code = "CODE_0", member_249 = 1 }))
      print(require("error_envelopes.guard").errors_of(forms[1].guard)[1].instancePath)`,
      );
      expect(results).toEqual(['500\t500\t500\trate-limited', 'false', '/member_249']);
    },
  );
});
