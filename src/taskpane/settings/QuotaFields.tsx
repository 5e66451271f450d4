import { Button, Field, Select, Switch } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { QUOTA_FORM_TEXTS } from '../../locales/quotaForm';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import { QUOTA_HOLDERS, type QuotaField } from '../../schedule/settings/officeQuota';
import { useLanguage } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { CountedFields, TextField, usePairStyles } from './CountedFields';
import { faultsOf, NEW_PART, type QuotaDraft } from './quotaDraft';

/** What a part of the form is given: the quota as it is being typed, the fields that are wrong in it, and the way to change it. */
interface QuotaPartProps {
  readonly quota: QuotaDraft;
  readonly faults: readonly QuotaField[];
  readonly enter: (part: Partial<QuotaDraft>) => void;
}

/** One quota: what counts, for whom, how many and how often. What is wrong is said at its field. */
export function QuotaFields({
  quota,
  onQuota,
  onRemove,
}: {
  readonly quota: QuotaDraft;
  readonly onQuota: (quota: QuotaDraft) => void;
  readonly onRemove: () => void;
}) {
  const { card, head, name } = usePaneStyles();
  const words = QUOTA_FORM_TEXTS[useLanguage()];
  const faults = faultsOf(quota);
  const enter = (part: Partial<QuotaDraft>) => onQuota({ ...quota, ...part });
  return (
    <div className={card} role="group" aria-label={quota.name}>
      <div className={head}>
        <span className={name}>{quota.name}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove(quota.name)}
          onClick={onRemove}
        />
      </div>
      <TextField
        label={words.name}
        field="name"
        faults={faults}
        text={quota.name}
        onText={(text) => enter({ name: text })}
      />
      <CountedFields
        counted={quota}
        labels={{ words: words.words, column: words.column, minimum: words.minimum, often: words.monthsPerWindow }}
        fields={['words', 'column', 'minimum']}
        faults={faults}
        onCounted={enter}
      />
      <HolderFields quota={quota} faults={faults} enter={enter} />
      <Switch
        label={words.canMakeUp}
        checked={quota.canMakeUp}
        onChange={(_, { checked }) => enter({ canMakeUp: checked })}
      />
      <PartFields quota={quota} faults={faults} enter={enter} />
    </div>
  );
}

/** For whom, and from when on. */
function HolderFields({ quota, faults, enter }: QuotaPartProps) {
  const { pair } = usePairStyles();
  const language = useLanguage();
  const words = QUOTA_FORM_TEXTS[language];
  const { holders } = QUOTA_TEXTS[language];
  return (
    <div className={pair}>
      <Field label={words.holder}>
        <Select
          value={quota.holder}
          onChange={(_, { value }) => enter({ holder: QUOTA_HOLDERS.find((holder) => holder === value) ?? 'all' })}
        >
          {QUOTA_HOLDERS.map((holder) => (
            <option key={holder} value={holder}>
              {holders[holder]}
            </option>
          ))}
        </Select>
      </Field>
      <TextField
        label={words.from}
        field="from"
        faults={faults}
        text={quota.from}
        hint={words.fromHint}
        type="date"
        onText={(text) => enter({ from: text })}
      />
    </div>
  );
}

/** Whether some have to be of a narrower kind, and which. */
function PartFields({ quota: { part }, faults, enter }: QuotaPartProps) {
  const words = QUOTA_FORM_TEXTS[useLanguage()];
  return (
    <>
      <Switch
        label={words.hasPart}
        checked={part !== null}
        onChange={(_, { checked }) => enter({ part: checked ? NEW_PART : null })}
      />
      {part && (
        <CountedFields
          counted={part}
          labels={{
            words: words.partWords,
            column: words.partColumn,
            minimum: words.partMinimum,
            often: words.partMonths,
          }}
          fields={['part.words', 'part.column', 'part.minimum']}
          faults={faults}
          onCounted={(changed) => enter({ part: { ...part, ...changed } })}
        />
      )}
    </>
  );
}
