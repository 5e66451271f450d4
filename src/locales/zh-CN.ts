import type { Messages } from './messages';
import { WORDS } from './words';
import { changedText } from './changedParts';
import { errorAdvice } from './workbookErrors';

const sheet = (name: string | undefined) => (name ? `工作表“${name}”` : '工作表');

const words = WORDS['zh-CN'];

export const zhCN: Messages = {
  ...words,
  productName: '旬程',
  languageName: '简体中文',

  pages: '页面',
  tabs: {
    overview: '概览',
    findings: '检查',
    entries: '条目',
    reports: '报表',
    openDays: '开放日',
    quotas: '数量要求',
    changes: '变更',
    settings: '设置',
  },
  actions: {
    refresh: '重新读取',
    retry: '重试',
    dismiss: '知道了',
    goToCell: '转到单元格',
    showFix: '查看修改',
    cancel: '取消',
    keep: '保留',
    today: '今天',
    showAll: '全部',
    showMore: '显示更多',
  },
  edited: {
    title: (count) => `有 ${count} 张报表在“会议备注”之外被改动过`,
    maybeTitle: (count) => `有 ${count} 张报表可能在“会议备注”之外被改动过`,
    coloursUnread: 'Excel 没有给出单元格颜色，您标的颜色可能会被覆盖',
    advice: '更新报表会覆盖这些改动（会议备注照常保留）。可以先留一份副本，副本紧跟在原报表后面。',
    row: (row) => `第 ${row} 行起有改动`,
    cell: (address) => `${address} 单元格起有改动`,
    keepCopy: '保留副本并更新',
    overwrite: '覆盖',
  },
  obsolete: {
    title: (name) => `报表“${name}”不再更新（对应的内容已不在日程表中，或没有选这类报表），是否删除？`,
    notes: (count) => `其中有 ${count} 条会议备注，删除后不再保留：`,
    noNotes: '其中没有会议备注。',
    allTitle: (count) => `这 ${count} 张报表不再更新，是否全部删除？`,
    showAll: (count) => `全部删除（${count} 张）…`,
    removeAll: '全部删除',
    keepAll: '全部保留',
  },

  asOf: '截至日期',
  asOfHint: '按哪一天判断是否逾期',
  asOfFixed: (day) => `现按 ${words.date(day)} 判断，不是今天；此时高亮会固定在这一天。`,
  asOfLine: (day) => `截至 ${words.date(day)}`,
  entriesTotal: (count) => `共 ${count} 条`,
  stale: '表格有改动，稍后自动重新读取…',
  scheduleOf: (name, year, source) => `${name} · ${year}年（${source}）`,
  tile: (word, count) => `${word} ${count} 条`,
  yearSource: {
    title: '年份取自标题',
    sheetName: '年份取自工作表名',
    settings: '年份由设置指定',
    asOf: '表中没有写年份，按截至日期推定',
  },
  hiddenRows: (count) => `其中 ${count} 条所在的行被隐藏或筛选掉，也已计入。`,
  completion: (done, total, percent) => `已办 ${done} / ${total}，完成率 ${percent}%`,
  sections: '各科室',
  section: '科室',
  releasesLine: (total, target, done) =>
    `${words.scheduled} ${total} 场 / ${words.planned} ${target} 场，${words.held} ${done} 场`,
  governmentLine: (government, target) =>
    `其中${words.inGovernmentName} ${government} 场 / ${words.planned} ${target} 场`,
  quarterLine: (name, count, wanted) => `${name}：${words.scheduled} ${count} 场，至少 ${wanted} 场`,
  findingsLine: (errors, warnings, infos) => `错误 ${errors}，提醒 ${warnings}，提示 ${infos}`,

  severity: { error: '错误', warning: '提醒', info: '提示' },
  noFindings: '没有发现问题',
  allSeverities: '全部',
  noFindingsOfKind: '没有这一类问题。',
  spacesShown: '“␣”表示空格，“□”表示全角空格，“↵”表示换行。',
  fixBefore: '修改前',
  fixAfter: '修改后',
  fixIntro: (cell) => `只修改 ${cell} 这一个单元格`,
  fixAll: {
    title: (rule, count) => `${rule}：${count} 处可以修正`,
    show: '查看并全部修正',
    apply: (count) => `修正这 ${count} 处`,
  },
  fixed: {
    title: (count) => `已修正 ${count} 处`,
    hint: '记在本工作簿里；单元格后来又改过的，不再列出。',
    undoAll: '全部撤销',
    undoOf: (cell) => `撤销对 ${cell} 的修正`,
  },

  filterStatus: '状态',
  noEntries: '没有符合条件的条目。',
  daysOverdue: (days) => `逾期 ${days} 天`,
  milestones: (steps) => `节点：${steps.map(({ text, period }) => `${text}（${words.date(period.end)}）`).join('；')}`,
  doneLate: (days) => (days > 0 ? `已办结，迟 ${days} 天` : '逾期办结'),
  reading: (reading) => {
    switch (reading.kind) {
      case 'period':
        return `时间“${reading.text}”，即 ${words.dateRange(reading.period.start, reading.period.end)}${reading.besides === undefined ? '' : `；另一处写着“${reading.besides}”，没有计入`}`;
      case 'open':
        return `时间“${reading.text}”${reading.rhythm ? '按周期办理' : '没有固定时限，不计逾期'}`;
      case 'unreadable':
        return reading.unknownTermStart
          ? `时间“${reading.text}”是学期的周次，不知道学期从哪天开始，没有计算时限`
          : `时间“${reading.text}”看不懂，没有计算时限`;
      case 'missing':
        return '没有填写时间';
    }
  },
  inCategory: (category) => `类别：${category}`,
  supportedBy: (sections) => `配合：${sections}`,
  stages: (stages) =>
    `环节：${stages.map(({ name, state, on }) => `${name}${{ done: on === null ? '√' : `√（${on}）`, open: '未完成', notNeeded: '不需要', noted: '有填写' }[state]}`).join('、')}`,
  movedTo: (day) => `已延期至 ${words.date(day)}`,
  row: (row) => `第 ${row} 行`,
  hidden: '已隐藏',

  daysOff: {
    title: '节假日',
    move: '时限是休息日的，按前一个工作日计',
    off: '放假',
    work: '调休上班',
    announced: (year, notice) => `${year} 年按国务院办公厅通知（${notice}），可以改成本单位的安排。`,
    own: (year) => `${year} 年按本单位填写的安排。`,
    none: (year) => `没有 ${year} 年的节假日安排，休息日只按周六、周日算；可在下面填写。`,
    reset: '清除本单位的安排',
    wrong: (text) => `“${text}”看不懂是哪几天；请写成“10月1日至7日”，几段用顿号隔开。`,
  },
  openDays: {
    figures: '上报文字（按时段）',
    copyFigures: '复制上报文字',
    rule: '每处设施每两个月至少开放一次；漏开的可在以后多开补上。',
    visitors: '人次',
    exempt: '不要求开放',
    longestGap: (days) => `最长间隔 ${days} 天`,
    joint: {
      joined: '参加了宣传月集中开放',
      inMonth: '宣传月内开放过，未参加集中开放',
      absent: '宣传月内还没有开放',
      notActive: '宣传月内不要求开放',
    },
    jointHeld: (days) => `宣传月集中开放：${days}`,
    jointNone: (start, end) => `宣传月（${words.monthDayRange(start, end)}）还没有集中开放的记录。`,
    held: (count) => `开放 ${count} 次`,
    missedAndMadeUp: '漏开，已补',
    missedAndOwed: '漏开，未补',
    ahead: '未到期',
    ofThemOnline: (count) => `线上${count}`,
    madeUpSign: words.madeUp,
    owedSign: '欠',
    owes: (count) => `欠 ${count} 次`,
    nextDeadline: (day) => `下次最迟 ${words.date(day)}`,
    onlineNotCounted: '线上开放不计入次数（可在设置中更改）。',
  },

  settings: {
    leadDays: '提前提醒天数',
    leadDaysHint: '时段开始前多少天算“临近”',
    countOnline: '线上开放计入次数',
    releaseTotal: '全年新闻发布会（场）',
    releaseGovernment: '其中以市政府名义（场）',
    releasePerQuarter: '每季度至少（场）',
    releasesAlways: '日程里没有写到新闻发布会时也按计划核对',
    year: '日程年份',
    yearHint: '留空则按标题、表名自动识别',
    releasePlan: '新闻发布会计划',
    general: '一般',
    openDays: '设施开放',
    reports: '报表',
    reportsHint: '“总览”总会生成；此外还要：',
    groupings: {
      section: '每个科室一张',
      owner: '每个负责人一张',
      month: '每个月一张（按完成时限）',
      quarter: '每个季度一张（按完成时限）',
    },
    unsaved: '有改动尚未保存',
    discard: '还原',
    unsavedWrong: '有一项填得不对，改好才能保存',
    leaving: '有改动尚未保存，要离开吗？',
    stay: '留在这里',
    leaveUnsaved: '先不保存（改动留着）',
    saveAndLeave: '保存并离开',
    wholeNumber: (max) => `请填 0 到 ${max} 的整数`,
    yearWrong: '请填四位年份，或留空',
    checks: '检查项目',
    checksHint: '不需要的检查可以取消勾选。',
    schedule: '日程表所在工作表',
    automatic: '自动识别',
    language: '界面语言',
    keptInFile: '设置保存在本工作簿里，随文件走。',
    privacy: '所有数据只在本机处理，不上传、不联网。',
  },

  themeDays: {
    title: '主题日',
    hint: (year) =>
      `节能宣传周、低碳日每年另行公布，请填 ${year} 年的日期；也可加上本地的生态环境宣传月等（集中开放按它判断）。六五环境日等固定的日子不用填。`,
    first: '开始',
    last: '结束',
    wrong: '结束日期不能早于开始日期',
    name: '添加主题日',
    example: '如：生态环境宣传月',
    add: '添加',
    remove: (name) => `删除“${name}”`,
  },

  leftAside: {
    title: (count) => `未读入的内容（${count} 处）`,
    hint: '下面这些内容没有成为条目。点一处即可到它的单元格；列认错了，可在设置里改。',
  },
  columns: {
    title: '各列的含义',
    hint: '旬程按表头自动认出各列；认错了可在这里改，改动存在本工作簿里，插入列或改表名后仍然有效。',
    holds: '这一列是',
    count: (columns, doubtful) => (doubtful > 0 ? `${columns} 列，${doubtful} 列请核对` : `${columns} 列，都已认出`),
    nothing: '不使用',
    automatic: '恢复自动识别',
    doubtful: (count) => `有 ${count} 列认得没有把握，请核对`,
    confirm: '没有问题',
    look: '去更正',
    takenFor: (role) => `按“${role}”读`,
    column: (letters, header) => (header === '' ? `${letters} 列（没有标题）` : `${letters} 列“${header}”`),
    onSheets: ([first, ...others]) =>
      others.length === 0 ? `“${first}”的表` : `“${first}”等 ${others.length + 1} 张工作表`,
    samples: (samples) => `例如：${samples.map((sample) => `“${sample}”`).join('、')}`,
    confidence: { certain: '确定', likely: '很可能', unsure: '请核对' },
    roles: {
      number: '序号',
      start: '开始时间',
      month: '时间（月份、时限）',
      slot: '旬',
      category: '类别',
      content: '内容',
      unit: '责任单位（科室）',
      supportUnit: words.supportUnits,
      owner: words.owner,
      phone: '电话',
      status: '完成情况',
      doneOn: '办结时间',
      stage: '审批环节（撰写、审核、签发等）',
      remarks: '备注',
    },
  },

  changes: {
    none: '还没有基准',
    noneHint:
      '设为基准后，这里会列出此后新增、删除、调整时间、改交科室或负责人、办结的条目，会上可以说清改了什么。基准记在本工作簿里，不改动日程表。',
    damaged: '记下的基准读不出来了，请重新设为基准。',
    lost: '记下的基准在别的程序保存这个文件时丢失了，请重新设为基准。',
    newer: '基准由更新的版本保存，没有改动；请更新旬程后再看。',
    otherSchedule: (title) => `基准是为另一张日程表“${title}”设的，与现在这张比较没有意义，请重新设为基准。`,
    setAgain: '重新设为基准',
    confirm: '重设后，之前的变更不再列出。',
    since: (day) => `基准：${day}`,
    copy: '复制变更清单',
    copied: '已复制，可粘贴到 Word 或微信。',
    copyFailed: '复制不了，请在下框按 Ctrl+C。',
    gone: '已不在日程表中',
  },

  meeting: {
    title: '通报与日历',
    scope: '范围',
    everybody: '全部',
    owners: '负责人',
    copy: '复制通报',
    show: '查看文字',
    hide: '收起文字',
    text: '通报文字',
    calendar: '下载日历（.ics）',
    notice: '下载通报（Word）',
    reminders: '下载全部催办（Word）',
    noReminders: '没有需要催办的事项。',
    documentFailed: '生成不了文档：程序文件没有取到。请检查网络后再试。',
    calendarHint:
      '日历文件含逾期事项（标在截至日期那天）和未完成事项的截止日期，可导入 Outlook 或手机日历；重复导入会更新，不会重复。',
    copied: '已复制，可粘贴到 Word 或微信。',
    copyFailed: '复制不了，请在下面的文字框里按 Ctrl+C。',
    saved: '已生成文件；如果没有开始下载，请在浏览器里打开工作台下载。',
  },

  choose: '选用这张表',
  unusable: (problem) => {
    switch (problem.kind) {
      case 'emptySheet':
        return {
          title: `${sheet(problem.sheet)}是空的`,
          advice: '请打开有日程表的工作表，再点“重新读取”。读取不会改动任何内容。',
        };
      case 'noHeader':
        return {
          title: '没有找到日程表',
          advice: `前 20 行里找不到“时间”“内容”“责任单位”“负责人”这样的表头（查看了：${problem.sheets.join('、')}）。请在下面指定标题在哪一行，或改好表头后点“重新读取”。读取不会改动任何内容。`,
        };
      case 'severalSchedules':
        return {
          title: `有 ${problem.sheets.length} 张工作表都像日程表`,
          advice: '请选用其中一张，或合起来读；选择会记在本工作簿里。读取不会改动任何内容。',
        };
      case 'noRows':
        return {
          title: `${sheet(problem.sheet)}只有表头，没有条目`,
          advice: '请在表头下面填写日程后点“重新读取”。读取不会改动任何内容。',
        };
      case 'sideBySide':
        return {
          title: `${sheet(problem.sheet)}里并排的表分不清`,
          advice:
            '并排放着的表，要各有各的表头和时间、内容、科室等列才能读。请给右边的表补上缺的列和表头，再点“重新读取”。读取不会改动任何内容。',
        };
      case 'sheetMissing':
        return {
          title: `找不到${sheet(problem.sheet)}`,
          advice: '它可能已改名或删除。请改选一张工作表，或恢复自动识别。读取不会改动任何内容。',
        };
    }
  },
  titleQuestion: {
    title: '指定表头',
    hint: '下面是工作表最前面的几行。请点选标题所在的行，再核对每一列是什么；只需回答一次，会记在本工作簿里。',
    sheet: '工作表',
    whichRow: '哪一行是标题',
    firstRows: (name) => `“${name}”的前几行`,
    row: '行号',
    titlesIn: (row) => `标题在第 ${row} 行`,
    column: (letters, title) => (title === '' ? `${letters} 列（没有标题）` : `${letters} 列“${title}”`),
    contentMissing: '请至少指定哪一列是“内容”。',
    ask: '表头不对？重新指定',
  },
  candidates: {
    about: (year, rows) => `${year === null ? '' : `${year}年，`}${rows} 条`,
    suggested: '建议',
    together: '合起来读作一份日程表',
    togetherHint: '几张表格式相同、各写一部分时选这个',
  },
  noUsableSchedule: (why, progress) => ({
    title: '日程表现在读不出来',
    advice: `${why}。请改好后重新读取，再做一次。${changedText(progress, 'zh-CN')}`,
  }),
  error: errorAdvice('zh-CN'),
  nothingToShow: '暂时无法显示',
  unexpected: { title: '出了意外', advice: '这一步没有完成。请重试；如仍不行，请关闭任务窗格后重新打开。' },
};
