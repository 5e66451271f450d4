import { readPersons } from '../../../src/schedule/names/readPersons';

describe('persons in one cell', () => {
  it.each([
    ['张三', ['张三']],
    ['张 三', ['张三']],
    ['张　三', ['张三']],
    ['张  三', ['张三']],
    ['张三、李四', ['张三', '李四']],
    ['张三\n李四', ['张三', '李四']],
    ['张三 李四', ['张三', '李四']],
    ['左　钢、廖清州', ['左钢', '廖清州']],
    ['张三 2615000', ['张三']],
    ['张三（13800000000）', ['张三']],
    ['张三13800000000，李四0772-2615000', ['张三', '李四']],
    ['张科长', ['张科长']],
    ['Zhang San', ['Zhang San']],
    ['', []],
  ] as const)('%j', (text, names) => expect(readPersons(text).persons).toEqual(names));
});
