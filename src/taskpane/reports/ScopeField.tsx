import { Field, Select } from '@fluentui/react-components';
import { ownersOf, type BriefScope } from '../../reports/handouts/briefScope';
import type { Judgement } from '../../schedule/judgement';
import { useMessages } from '../parts/language';

export const EVERYBODY: BriefScope = { kind: 'all' };

/** Whose work the material is about: everybody's, one section's or one person's. */
export function ScopeField({
  judgement,
  scope,
  onScope,
}: {
  readonly judgement: Judgement;
  readonly scope: BriefScope;
  readonly onScope: (scope: BriefScope) => void;
}) {
  const messages = useMessages();
  const words = messages.meeting;
  const scopes = scopesOf(judgement);
  const group = (kind: 'section' | 'owner') =>
    scopes
      .filter((each) => each.kind === kind)
      .map((each) => (
        <option key={keyOf(each)} value={keyOf(each)}>
          {each.name}
        </option>
      ));
  return (
    <Field label={words.scope}>
      <Select
        value={keyOf(scope)}
        onChange={(_, { value }) => onScope(scopes.find((each) => keyOf(each) === value) ?? EVERYBODY)}
      >
        <option value={keyOf(EVERYBODY)}>{words.everybody}</option>
        <optgroup label={messages.sections}>{group('section')}</optgroup>
        <optgroup label={words.owners}>{group('owner')}</optgroup>
      </Select>
    </Field>
  );
}

/** The scope as it is now: everybody where the section or person is in the schedule no more. */
export function scopeNow(judgement: Judgement, chosen: BriefScope): BriefScope {
  return scopesOf(judgement).find((each) => keyOf(each) === keyOf(chosen)) ?? EVERYBODY;
}

/** The sections and persons one may choose. */
function scopesOf(judgement: Judgement) {
  return [
    ...judgement.sections.map(({ name }) => ({ kind: 'section', name }) as const),
    ...ownersOf(judgement).map((name) => ({ kind: 'owner', name }) as const),
  ];
}

function keyOf(scope: BriefScope): string {
  return scope.kind === 'all' ? scope.kind : `${scope.kind} ${scope.name}`;
}
