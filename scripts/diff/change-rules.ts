import type { ChangeClass } from './change-class.js';

/** What a change is for a client, the author of an API description and a gateway, and what happened. */
export interface ChangeRule {
  client: ChangeClass;
  author: ChangeClass;
  gateway: ChangeClass;
  says: string;
}

const LETTERS: Record<string, ChangeClass> = { B: 'breaking', A: 'additive', E: 'editorial' };

/** @param classes a letter for client, author and gateway: breaking, additive, editorial */
function rule(classes: string, says: string): ChangeRule {
  const [client, author, gateway] = [...classes].map((letter) => LETTERS[letter]) as ChangeClass[];
  return { client, author, gateway, says } as ChangeRule;
}

/** All rules by id. docs/diff.md lists them, and why a reader has each class. */
export const CHANGE_RULES = {
  'contract-added': rule('AAA', 'The contract is new.'),
  'contract-removed': rule('BBB', 'The contract is gone.'),
  'contract-changed': rule('BBB', 'A member changed that no other rule knows. It counts as breaking.'),
  'kind-changed': rule('BEB', 'The kind of the contract changed, and with it when its errors are documented.'),
  'host-added': rule('AEA', 'Responses of a further host are from this sender.'),
  'host-removed': rule('BEB', 'The host no longer identifies the sender.'),
  'identifying-header-added': rule('AEA', 'A further header identifies the sender.'),
  'identifying-header-changed': rule('BEB', 'The header identifies the sender by another pattern.'),
  'identifying-header-removed': rule('BEB', 'The header no longer identifies the sender.'),
  'also-sends-added': rule('AEA', 'The sender sends the errors of a further contract.'),
  'also-sends-removed': rule('BEB', 'The sender no longer sends the errors of another contract.'),
  'retry-override-added': rule('AEA', 'A header overrules the retry advice.'),
  'retry-override-changed': rule('BEB', 'Other values or another header overrule the retry advice.'),
  'retry-override-removed': rule('BEB', 'The header no longer overrules the retry advice.'),
  'tag-added': rule('AEE', 'The contract is in a further group.'),
  'tag-removed': rule('BEE', 'The contract left a group.'),
  'revision-added': rule('AEA', 'There is a further revision.'),
  'revision-removed': rule('BEB', 'A revision is gone.'),
  'credential-added': rule('EAE', 'There is a further credential.'),
  'credential-changed': rule('EBE', 'The credential is sent in another way.'),
  'credential-removed': rule('EBE', 'The credential is gone.'),
  'envelope-added': rule('AAA', 'There is a further envelope.'),
  'envelope-removed': rule('BBB', 'The envelope is gone.'),
  'envelope-shape-changed': rule('BBB', 'The envelope is that of another shape.'),
  'envelope-order-changed': rule('BEB', 'Envelopes are compared with a response in another order.'),
  'surface-added': rule('AAA', 'It occurs on a further surface.'),
  'surface-removed': rule('BBB', 'It no longer occurs on a surface.'),
  'surface-order-changed': rule('BEB', 'Another surface is reported where the caller names none.'),
  'media-type-changed': rule('BBB', 'Another media type identifies the envelope.'),
  'locator-added': rule('AEA', 'The value is looked for in a further place, after the others.'),
  'locator-changed': rule('BEB', 'The value is read from another place.'),
  'wait-added': rule('AEA', 'A further time to wait is read.'),
  'wait-changed': rule('BEB', 'The time to wait is read from another place or in another unit.'),
  'wait-removed': rule('BEB', 'The time to wait is no longer read.'),
  'status-mirror-added': rule('AEB', 'The body has to repeat the status.'),
  'status-mirror-changed': rule('BEB', 'Another member repeats the status.'),
  'status-mirror-removed': rule('BEA', 'The body no longer has to repeat the status.'),
  'identifies-added': rule('AEA', 'The envelope identifies the sender.'),
  'identifies-removed': rule('BEB', 'The envelope no longer identifies the sender.'),
  'error-added': rule('AAA', 'The error is new.'),
  'error-removed': rule('BBB', 'The error is gone.'),
  'error-retired': rule('AAA', 'The error is retired.'),
  'error-reinstated': rule('AAA', 'The error is no longer retired.'),
  'category-changed': rule('BEB', 'The error has another category.'),
  'retry-advice-changed': rule('BEB', 'The retry advice changed.'),
  'backoff-added': rule('AEE', 'The advice has a back-off.'),
  'backoff-changed': rule('BEE', 'The back-off is another one, or is gone.'),
  'form-added': rule('AAA', 'The error has a further form.'),
  'form-removed': rule('BBB', 'A form of the error is gone.'),
  'form-schema-changed': rule('BBB', 'The form has another body schema.'),
  'match-changed': rule('BEB', 'The form is identified in another way.'),
  'code-added': rule('AAA', 'A further code identifies the error.'),
  'code-removed': rule('BBB', 'The code no longer identifies the error.'),
  'revisions-widened': rule('AEA', 'Further revisions have the form.'),
  'revisions-narrowed': rule('BEB', 'Revisions no longer have the form.'),
  'status-added': rule('AAA', 'A further status is documented.'),
  'status-removed': rule('BBB', 'The status is no longer documented.'),
  'status-bound': rule('ABB', 'Statuses are checked that were not.'),
  'status-unbound': rule('BBA', 'Statuses are no longer checked.'),
  'header-added': rule('AAE', 'A further header is documented.'),
  'header-removed': rule('BBA', 'The header is no longer documented.'),
  'header-required': rule('ABB', 'The header is required, or at further statuses.'),
  'header-optional': rule('BBA', 'The header is no longer required, or at fewer statuses.'),
  'header-schema-changed': rule('BBE', 'The value of the header is described in another way.'),
  'header-spelling-changed': rule('EEE', 'The header has its name in another case.'),
  'schema-added': rule('AAA', 'The file is new, and its type and guard.'),
  'schema-removed': rule('BBB', 'The file is gone, and its type and guard.'),
  'schema-renamed': rule('BBB', 'The file has another name, and its type and guard.'),
  'id-changed': rule('EBB', 'The schema has another identifier.'),
  'type-added': rule('AEE', 'A definition is a type of its own.'),
  'type-renamed': rule('BEE', 'The type has another name.'),
  'type-removed': rule('BEE', 'The definition is no longer a type.'),
  'member-added': rule('AAA', 'The schema describes a further member.'),
  'member-removed': rule('BBA', 'The schema no longer describes the member.'),
  'member-required': rule('ABB', 'The member is required.'),
  'member-optional': rule('BBA', 'The member is no longer required.'),
  'value-added': rule('BBA', 'A closed list has a further value.'),
  'value-removed': rule('ABB', 'A closed list has a value less.'),
  'known-value-added': rule('AAA', 'An open list names a further value.'),
  'known-value-removed': rule('BEE', 'An open list no longer names a value.'),
  'schema-widened': rule('BBA', 'The schema accepts more values.'),
  'schema-narrowed': rule('ABB', 'The schema accepts fewer values.'),
  'schema-changed': rule(
    'BBB',
    'The schema changed so that nothing decides which values it accepts. It counts as breaking.',
  ),
  'text-changed': rule('EEE', 'The words changed.'),
  'link-changed': rule('EEE', 'A link was added, removed or changed.'),
  'example-changed': rule('EEE', 'An example or counterexample was added, removed or changed.'),
  'source-changed': rule('EEE', 'A source was added, removed or changed.'),
  'basis-changed': rule('EEE', 'A fact is documented that was inferred, or the reverse.'),
} as const satisfies Record<string, ChangeRule>;

export type RuleId = keyof typeof CHANGE_RULES;
