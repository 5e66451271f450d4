/**
 * The test for a finished row where Excel refuses the full formula (`doneMarkFormula`): a few marks, found as they are usually written. With
 * a rule's marker and days it stays below 255 characters, the least that any source gives for a conditional format's formula.
 */

/** Marks in the content. */
const CONTENT_MARKS: readonly string[] = ['√', '已办）', '已完成）', '取消）'];
/** What a status cell says, whole. */
const STATUS_WORDS = '|√|已办|已完成|完成|办结|取消|';

/** A condition, true while none of the marks is found. `content` and `status` are references such as `$C5`. */
export function noPlainMarkFormula(content: string, status: string | null): string {
  const none = `COUNT(${CONTENT_MARKS.map((mark) => `FIND("${mark}",${content})`).join(',')})=0`;
  return status === null ? none : `${none},ISERROR(FIND("|"&${status}&"|","${STATUS_WORDS}"))`;
}

/** Whether one of the marks is found; `status` is null where there is no such column. */
export function hasPlainMark(content: string, status: string | null): boolean {
  return (
    CONTENT_MARKS.some((mark) => content.includes(mark)) || (status !== null && STATUS_WORDS.includes(`|${status}|`))
  );
}
