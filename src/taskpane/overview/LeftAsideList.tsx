import { Body1, Button, Caption1, Link } from '@fluentui/react-components';
import type { Schedule } from '../../schedule/entries/schedule';
import type { LeftAside } from '../../schedule/table/leftAside';
import { leftAsideReason } from '../../schedule/table/leftAside';
import { shorten } from '../../schedule/text/shorten';
import { cellAddress } from '../../workbook/cellAddress';
import { useLanguage, useMessages } from '../parts/language';
import { usePaneStyles } from '../parts/paneStyles';
import { PaneSection } from '../parts/PaneSection';
import { usePaged } from '../parts/usePaged';
import type { Session } from '../../session/session';

/** What became no part of any entry and why, each thing leading to its cell. Nothing where everything was read. */
export function LeftAsideList({ schedule, session }: { readonly schedule: Schedule; readonly session: Session }) {
  const styles = usePaneStyles();
  const messages = useMessages();
  const language = useLanguage();
  const { leftAside } = schedule;
  const { shown, more } = usePaged(leftAside, schedule.sheet);
  if (leftAside.length === 0) return null;
  const where = ({ sheet, cell }: LeftAside) =>
    sheet === schedule.sheet ? cellAddress(cell) : `${sheet} ${cellAddress(cell)}`;
  return (
    <PaneSection title={messages.leftAside.title(leftAside.length)}>
      <Caption1 className={styles.note}>{messages.leftAside.hint}</Caption1>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={`${one.reason} ${one.sheet} ${cellAddress(one.cell)}`}>
            <Link title={messages.actions.goToCell} onClick={() => void session.goTo(one.sheet, one.cell)}>
              {where(one)} {shorten(one.text)}
            </Link>
            <Body1>
              {messages.clauseSeparator}
              {leftAsideReason(one)[language]}
            </Body1>
          </li>
        ))}
      </ul>
      {more && (
        <Button size="small" onClick={more}>
          {messages.actions.showMore}
        </Button>
      )}
    </PaneSection>
  );
}
