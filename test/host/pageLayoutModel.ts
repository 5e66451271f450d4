/** Print settings of a worksheet. Margins in points. */
export interface PageLayoutModel {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printOrder: string;
  blackAndWhite: boolean;
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
  /** Such as `$1:$3`; empty for none. */
  titleRows: string;
  printArea: string;
}

export function newPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printOrder: 'DownThenOver',
    blackAndWhite: false,
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
    titleRows: '',
    printArea: '',
  };
}
