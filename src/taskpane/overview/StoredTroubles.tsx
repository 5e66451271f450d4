import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { storedTroubleText, type StoredTrouble } from '../../session/storedTroubles';
import { useLanguage } from '../parts/language';

/** What the workbook keeps of ours and cannot be used, in one line. */
export function StoredTroubles({ troubles }: { readonly troubles: readonly StoredTrouble[] }) {
  const text = storedTroubleText(troubles, useLanguage());
  return text === null ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
