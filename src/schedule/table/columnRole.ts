/**
 * What a column of the schedule holds. `start` is the first day of what `month` ends: 开始时间 beside 结束时间. `stage` is one step of
 * approval (撰写, 审核, 签发, 报送), a column each.
 */
export type ColumnRole =
  | 'number'
  | 'start'
  | 'month'
  | 'slot'
  | 'content'
  | 'unit'
  | 'supportUnit'
  | 'owner'
  | 'phone'
  | 'status'
  | 'doneOn'
  | 'stage'
  | 'remarks';

/** Which column (0-based on the sheet) plays which role. A role may have several columns (完成情况 and 办结时间, say), best first. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;
