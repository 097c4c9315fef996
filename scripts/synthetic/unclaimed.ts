import type { ExpectedViolation } from '../model/contract-json.js';
import type { Json, JsonObject } from '../model/json.js';
import { pointerTo } from '../model/json.js';
import { UNCLAIMED } from '../rules/naming.js';
import { breachesOf } from './breaches.js';
import { type Files, responseFile } from './files.js';
import type { Layout } from './layout.js';
import { objectOf } from './member.js';
import { toolResult } from './tool-result.js';

const BREACHES_A_LAYOUT = 5;

/** The responses that claim no documented error and break a layout's envelope. */
export function unclaimed({ case: surface, members, pointer, body }: Layout): Files {
  const whole = objectOf(members);
  return Object.fromEntries(
    breachesOf(members)
      .slice(0, BREACHES_A_LAYOUT)
      .flatMap(({ case: name, summary, name: member, value, rule }) => {
        const { [member]: _, ...others } = whole;
        const error: JsonObject = value === undefined ? others : { ...others, [member]: value };
        const path = pointerTo(pointer, member);
        return Object.entries(broken(`${surface}-${name}`, summary, body(error), { in: 'body', path, rule }));
      }),
  );
}

/** A tool result that says nothing. */
export function unclaimedToolResult(): Files {
  const violation: ExpectedViolation = { in: 'body', path: '/result/content', rule: 'minItems' };
  return broken('mcp-tool-content-empty', 'The content is empty.', toolResult([]), violation);
}

function broken(name: string, summary: string, body: Json, violation: ExpectedViolation): Files {
  return responseFile(UNCLAIMED, name, { summary, basis: 'inferred', body, violations: [violation] });
}
