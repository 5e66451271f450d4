import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { unreadText, type UnreadSheet } from '../../session/unreadSheets';
import { useLanguage } from './language';

/** What Excel would not tell of the sheets. */
export function UnreadBar({ sheets }: { readonly sheets: readonly UnreadSheet[] }) {
  const language = useLanguage();
  return sheets.map((unread) => (
    <MessageBar key={unread.sheet} intent="warning" layout="multiline">
      <MessageBarBody>{unreadText(unread, language)}</MessageBarBody>
    </MessageBar>
  ));
}
