import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useMessages } from '../parts/language';
import { EmptyState } from '../parts/EmptyState';

/** Nothing can be shown; what went wrong may stand in the notice above. */
export function FailedState({ onAgain }: { readonly onAgain: () => void }) {
  const messages = useMessages();
  return (
    <EmptyState icon={<ErrorCircleRegular />} title={messages.nothingToShow}>
      <Button appearance="primary" onClick={onAgain}>
        {messages.actions.retry}
      </Button>
    </EmptyState>
  );
}
