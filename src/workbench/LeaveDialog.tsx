import { Body1, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { Language } from '../schedule/language';
import { WORKBENCH_TEXTS } from './workbenchTexts';

/** Asked before another file takes the place of one whose changes were not saved. */
export function LeaveDialog({ file, next, language, onLeave, onCancel }: {
  readonly file: string;
  readonly next: string;
  readonly language: Language;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}) {
  const texts = WORKBENCH_TEXTS[language];
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onCancel(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.leaveTitle}</DialogTitle>
          <DialogContent><Body1>{texts.leave(file, next)}</Body1></DialogContent>
          <DialogActions>
            <Button onClick={onLeave}>{texts.leaveAnyway}</Button>
            <Button appearance="primary" onClick={onCancel}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
