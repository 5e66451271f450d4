import type { NoticeWay } from '../../session/action';
import type { Session } from '../../session/session';

/** Takes a way that a notice offers: on to what was made, or back to what was before. */
export function takeWay(way: NoticeWay, session: Session): void {
  switch (way.kind) {
    case 'go':
      void session.goTo(way.sheet, way.cell);
      break;
    case 'highlight':
      void session.highlight();
      break;
    case 'clearHighlights':
      void session.clearHighlights();
      break;
    case 'removeReports':
      void session.removeObsolete(way.sheets);
      break;
    case 'undoFixes':
      void session.undoFixes(way.fixes);
  }
}
