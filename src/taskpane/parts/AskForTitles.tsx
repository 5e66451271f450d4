import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SeenTable } from '../../schedule/table/seenTable';
import type { Session } from '../../session/session';
import { useMessages } from './language';
import { TitleQuestion } from './TitleQuestion';

/** A button that asks which row holds the titles, where a schedule is read or another way on comes first. */
export function AskForTitles({ session, disabled }: { readonly session: Session; readonly disabled: boolean }) {
  const words = useMessages().titleQuestion;
  const [seen, setSeen] = useState<readonly SeenTable[] | null>(null);
  if (seen) return <TitleQuestion seen={seen} session={session} disabled={disabled} />;
  return (
    <Button
      appearance="subtle"
      disabled={disabled}
      onClick={() => {
        void session.seenTables().then(setSeen);
      }}
    >
      {words.ask}
    </Button>
  );
}
