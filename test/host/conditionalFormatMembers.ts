import { parseRangeAddress, type CellRange } from '../../src/workbook/cellAddress';
import { newConditionalFormat, type ConditionalFormatModel } from './conditionalFormatModel';
import { formulaParses } from './formulaSyntax';
import { asColor, asFlag, asNumber, asText, hostObject, type HostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { localAddress, overlap, type RangeModel } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

/** A rule as one proxy sees it: through the range it was fetched from, to which a formula that is set is relative. */
interface RuleView {
  readonly rule: ConditionalFormatModel;
  readonly worksheet: WorksheetModel;
  readonly anchor: CellRange;
}

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** A rule that Excel cannot read throws on every member but its id and type. */
function readable(view: RuleView): ConditionalFormatModel {
  if (view.rule.unreadable) throw new HostError('GeneralException');
  return view.rule;
}

function changing(view: RuleView): ConditionalFormatModel {
  view.worksheet.requireWritable('allowFormatCells');
  return readable(view);
}

const formatFill: ObjectType<RuleView> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (view) => readable(view).fill,
      set: (view, value) => {
        changing(view).fill = asColor(value);
      },
    },
  },
  methods: {
    Clear: (view) => {
      changing(view).fill = '';
    },
  },
};

const formatFont: ObjectType<RuleView> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      get: (view) => readable(view).fontColor,
      set: (view, value) => {
        changing(view).fontColor = asColor(value);
      },
    },
    Bold: {
      get: (view) => readable(view).bold,
      set: (view, value) => {
        changing(view).bold = asFlag(value);
      },
    },
    Italic: {
      get: (view) => readable(view).italic,
      set: (view, value) => {
        changing(view).italic = asFlag(value);
      },
    },
  },
};

const rangeFormat: ObjectType<RuleView> = {
  name: 'ConditionalRangeFormat',
  objects: { Fill: (view) => hostObject(formatFill, view), Font: (view) => hostObject(formatFont, view) },
};

const ruleType: ObjectType<RuleView> = {
  name: 'ConditionalFormatRule',
  properties: {
    // Given relative to the first cell the rule applies to; taken relative to the range it was fetched through
    // (github.com/OfficeDev/office-js/issues/5194). This host keeps no grammar to translate between the two.
    Formula: {
      get: (view) => readable(view).formula ?? '',
      set: (view, value) => {
        const formula = asText(value);
        if (!formulaParses(formula, 'conditionalFormat')) throw new HostError('InvalidArgument');
        const first = view.rule.ranges[0];
        if (first && (first.row !== view.anchor.row || first.column !== view.anchor.column)) {
          throw new HostError('NotImplemented', 'A formula set through another range than the rule begins in');
        }
        changing(view).formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
  },
};

const customType: ObjectType<RuleView> = {
  name: 'CustomConditionalFormat',
  objects: { Rule: (view) => hostObject(ruleType, view), Format: (view) => hostObject(rangeFormat, view) },
};

export const conditionalFormat: ObjectType<RuleView> = {
  name: 'ConditionalFormat',
  id: (view) => view.rule.id,
  properties: {
    Id: { get: (view) => view.rule.id },
    Type: { get: (view) => view.rule.type },
    StopIfTrue: {
      get: (view) => readable(view).stopIfTrue,
      set: (view, value) => {
        changing(view).stopIfTrue = asFlag(value);
      },
    },
    Priority: {
      get: (view) => list(view.worksheet).indexOf(view.rule),
      set: (view, value) => {
        setPriority(view, asNumber(value));
      },
    },
  },
  objects: {
    // github.com/OfficeDev/office-js/issues/2180: the custom part of another kind of rule is an error, its null-object twin is not.
    Custom: (view) => {
      if (readable(view).type !== 'Custom') throw new HostError('InvalidOperation');
      return hostObject(customType, view);
    },
    CustomOrNullObject: (view) => (readable(view).type === 'Custom' ? hostObject(customType, view) : null),
  },
  methods: {
    Delete: (view) => {
      changing(view);
      const rules = list(view.worksheet);
      if (!rules.includes(view.rule) || view.rule.undeletable) throw new HostError('ItemNotFound');
      rules.splice(rules.indexOf(view.rule), 1);
    },
  },
};

/** Negative priorities count from the back; those out of bounds become the nearest (@types/office-js, ConditionalFormat.priority). */
function setPriority(view: RuleView, priority: number): void {
  const rules = list(view.worksheet);
  changing(view);
  rules.splice(rules.indexOf(view.rule), 1);
  const wanted = priority < 0 ? rules.length + 1 + priority : priority;
  rules.splice(Math.max(0, Math.min(rules.length, wanted)), 0, view.rule);
}

const list = (worksheet: WorksheetModel): ConditionalFormatModel[] => worksheet.conditionalFormats;

/** The rules that touch the ranges, by priority. */
export const conditionalFormats: ObjectType<readonly RangeModel[]> = {
  name: 'ConditionalFormatCollection',
  items: (ranges) => views(ranges),
  item: (ranges, key) => views(ranges).find((view) => (view.target as RuleView).rule.id === key) ?? null,
  methods: {
    // A new rule comes first (@types/office-js, ConditionalFormatCollection.add).
    Add: (ranges, args) => {
      const type = args.text(0);
      if (!TYPES.includes(type)) throw new HostError('InvalidArgument');
      const { worksheet } = first(ranges);
      worksheet.requireWritable('allowFormatCells');
      const rule = newConditionalFormat(
        worksheet.workbook.nextId('rule'),
        type,
        ranges.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount })),
      );
      worksheet.conditionalFormats.unshift(rule);
      return viewOf(rule, ranges);
    },
    // Everyone's rules, not the add-in's alone.
    ClearAll: (ranges) => {
      const { worksheet } = first(ranges);
      worksheet.requireWritable('allowFormatCells');
      const kept = worksheet.conditionalFormats.filter((rule) => !touches(rule, ranges));
      worksheet.conditionalFormats.splice(0, Infinity, ...kept);
    },
  },
};

function views(ranges: readonly RangeModel[]): HostObject[] {
  return first(ranges)
    .worksheet.conditionalFormats.filter((rule) => touches(rule, ranges))
    .map((rule) => viewOf(rule, ranges));
}

function viewOf(rule: ConditionalFormatModel, ranges: readonly RangeModel[]): HostObject {
  const anchor = first(ranges);
  return hostObject(conditionalFormat, { rule, worksheet: anchor.worksheet, anchor });
}

function touches(rule: ConditionalFormatModel, ranges: readonly RangeModel[]): boolean {
  return ranges.some((range) => rule.ranges.some((area) => overlap(area, range)));
}

function first(ranges: readonly RangeModel[]): RangeModel {
  const [range] = ranges;
  if (!range) throw new HostError('ItemNotFound');
  return range;
}

/** A rule that the user made in Excel's own dialogs, for tests. */
export function addUserRule(
  worksheet: WorksheetModel,
  address: string,
  type: string,
  formula: string | null = null,
): ConditionalFormatModel {
  const area = parseRangeAddress(address);
  if (!area) throw new Error(`No range: ${address}`);
  const rule = newConditionalFormat(worksheet.workbook.nextId('rule'), type, [area]);
  rule.formula = formula;
  worksheet.conditionalFormats.unshift(rule);
  return rule;
}

export const describeRule = (rule: ConditionalFormatModel): string => rule.ranges.map(localAddress).join(',');
