import { foldText } from '../text/foldText';

/**
 * What names each class of facilities open to the public, leniently: the four of 环宣教〔2017〕62号 (environment monitoring, municipal sewage,
 * municipal waste, hazardous and electronic waste) and the four added in December 2024 (petrochemicals, power, steel, building materials).
 */
const CLASSES: readonly RegExp[] = [
  /监测/,
  /污水|水务|排水/,
  /垃圾|餐厨/,
  /危险?废物?|固体?废物?|电器|电子产品|电子废弃物|拆解/,
  /石化|石油|化工/,
  /电力|发电|电厂|火电/,
  /钢铁|炼钢/,
  /建材|水泥|玻璃|陶瓷/,
];

/** Whether the class is one of the eight, under any of its names. */
export function isKnownClass(category: string): boolean {
  const folded = foldText(category);
  return CLASSES.some((names) => names.test(folded));
}
