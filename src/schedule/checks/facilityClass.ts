import { isKnownClass } from '../openDays/knownFacilityClass';
import type { OpenDays } from '../openDays/openDays';
import { shorten } from '../text/shorten';
import type { OpenDayContext, Remark } from './defineCheck';
import { defineCheck } from './defineCheck';

interface Messages {
  readonly unknown: { readonly category: string };
}

/** A class of facilities that is none of the eight: said once, at the first facility of it. A facility without a class is left alone. */
export const facilityClass = defineCheck<Messages, OpenDayContext>({
  id: 'facility-class',
  severity: 'info',
  text: {
    'zh-CN': {
      title: '设施类别不在八类之内',
      explanation:
        '向公众开放的设施有环境监测、城市污水处理、城市生活垃圾处理、危险废物和废弃电器电子产品处理四类，2024年12月起又有石化、电力、钢铁、建材四类。名录里的类别不属于其中任何一类时提示，写法不必完全一致，照常统计。',
      offWhen: '名录里本来就有八类以外、自愿开放的设施时，可以关掉。',
    },
    'en-US': {
      title: 'A class of facilities that is none of the eight',
      explanation:
        'Facilities open to the public are of four classes (environment monitoring, municipal sewage, municipal waste, hazardous and electronic waste) and since December 2024 of four more (petrochemicals, power, steel, building materials). A class of the register that is none of them is told, however it is spelt; its facilities count as the others.',
      offWhen: 'Switch it off when the register rightly holds facilities beyond the eight classes that open by choice.',
    },
  },
  messages: {
    unknown: {
      'zh-CN': ({ category }) => `类别“${category}”不在向公众开放的八类设施之内，请核对；照常统计。`,
      'en-US': ({ category }) =>
        `“${category}” is none of the eight classes of facilities open to the public. Check it; its facilities count all the same.`,
    },
  },
  example: { message: 'unknown', data: { category: '环境教育基地' } },
  remarks: ({ openDays }) => (openDays ? unknownClasses(openDays) : []),
});

function unknownClasses({ facilities }: OpenDays): readonly Remark<Messages>[] {
  const toldClasses = new Set<string>();
  return facilities.flatMap(({ facility: { category, cell } }): readonly Remark<Messages>[] => {
    if (category === '' || toldClasses.has(category) || isKnownClass(category)) return [];
    toldClasses.add(category);
    return [{ cell, message: 'unknown', data: { category: shorten(category) } }];
  });
}
