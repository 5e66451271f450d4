/** Tells the rows under the header that are no entries by their words. */
import { foldText } from './foldText';

const TOTAL = /^(?:本页|本月|本季度?|本年|全年|\d{1,2}月份?|第?.季度)?(?:合计|总计|小计|共计|累计)(?:$|[:：(（]|\d)/;
const REMARKS = /^(?:备注|附注|注释|说明|填表说明|注意事项|特别说明)(?:$|[:：.、(（]|\d)|^注(?:$|[:：.、]|\d)/;
/** Who filled in the form, under the table. */
const SIGNATURE = /^(?:填表人|填报人|制表人?|审核人?|审批人?|单位负责人|分管领导签字?|负责人签字|联系人|联系电话|单位[(（]?(?:盖章|公章)[)）]?|填表日期|填报日期|制表日期)[:：]/;

export function isTotal(text: string): boolean {
  return TOTAL.test(foldText(text));
}

/** The first row of the remarks block, or a signature line under the table. */
export function beginsRemarks(text: string): boolean {
  const folded = foldText(text);
  return REMARKS.test(folded) || SIGNATURE.test(folded);
}
