import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A question that must be answered before going on. Esc is as good as `onCancel`; the safer answer stands out. */
export function ChoiceDialog({
  title,
  goOn,
  cancel,
  safer,
  children,
  onGoOn,
  onCancel,
}: {
  readonly title: string;
  /** The words on the buttons. */
  readonly goOn: string;
  readonly cancel: string;
  readonly safer: 'goOn' | 'cancel';
  readonly children: ReactNode;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}) {
  const buttons = [
    <Button key="cancel" appearance={safer === 'cancel' ? 'primary' : 'secondary'} onClick={onCancel}>
      {cancel}
    </Button>,
    <Button key="goOn" appearance={safer === 'goOn' ? 'primary' : 'secondary'} onClick={onGoOn}>
      {goOn}
    </Button>,
  ];
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{safer === 'goOn' ? buttons : [...buttons].reverse()}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
