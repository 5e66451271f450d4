import { Button, Caption1 } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { QUOTA_FORM_TEXTS } from '../../locales/quotaForm';
import { QUOTA_TEXTS } from '../../reports/texts/quotaTexts';
import { QUOTA_EXAMPLES } from '../../schedule/quotas/quotaExamples';
import type { OfficeQuota } from '../../schedule/settings/officeQuota';
import { useLanguage } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { quotaDraftOf } from './quotaDraft';
import { QuotaFields } from './QuotaFields';
import type { DraftFields } from './settingsDraft';

/** The office's quotas, those that cannot be used among them, and examples to take over. */
export function QuotaList({ draft, change }: DraftFields) {
  const { fields, note, list, card, head, actions } = usePaneStyles();
  const language = useLanguage();
  const words = QUOTA_FORM_TEXTS[language];
  const { quotas, unreadableQuotas } = draft;
  const add = (quota: OfficeQuota) => change({ quotas: [...quotas, quotaDraftOf(quota)] });
  return (
    <div className={fields}>
      <Caption1 className={note}>{words.hint}</Caption1>
      {quotas.map((quota, index) => (
        <QuotaFields
          key={index}
          quota={quota}
          onQuota={(changed) => change({ quotas: quotas.map((one, at) => (at === index ? changed : one)) })}
          onRemove={() => change({ quotas: quotas.filter((_, at) => at !== index) })}
        />
      ))}
      <ul className={list}>
        {unreadableQuotas.map((quota, index) => (
          <li key={index} className={card}>
            <div className={head}>
              <Caption1>{QUOTA_TEXTS[language].unreadable(quota, quotas.length + index + 1)}</Caption1>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={words.remove(typeof quota.kept.name === 'string' ? quota.kept.name : '')}
                onClick={() => change({ unreadableQuotas: unreadableQuotas.filter((_, at) => at !== index) })}
              />
            </div>
          </li>
        ))}
      </ul>
      <Caption1 className={note}>{words.examples}</Caption1>
      <div className={actions}>
        {QUOTA_EXAMPLES.map(({ name, quota }) => (
          <Button
            key={name['zh-CN']}
            size="small"
            aria-label={words.takeOver(name[language])}
            onClick={() => add({ ...quota, name: name[language] })}
          >
            {name[language]}
          </Button>
        ))}
        <Button size="small" icon={<AddRegular />} onClick={() => add({ ...NEW_QUOTA, name: words.newName })}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}

const NEW_QUOTA: Omit<OfficeQuota, 'name'> = {
  counted: { column: null, words: [] },
  holder: 'all',
  minimum: 1,
  monthsPerWindow: 3,
  canMakeUp: true,
  from: null,
  part: null,
};
