import { parseRangeAddress, type CellRange } from '../../src/workbook/cellAddress';
import { newConditionalFormat, type ConditionalFormatModel } from './conditionalFormatModel';
import type { Behaviour } from './doubts';
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
  if (view.rule.unreadable) throw new HostError(behaviourOf(view).brokenRule);
  return view.rule;
}

function behaviourOf({ worksheet }: RuleView): Behaviour {
  return worksheet.workbook.behaviour;
}

/** Lasting, or the place among the sheet's rules. */
function idOf(view: RuleView): string {
  return behaviourOf(view).ruleIds === 'place' ? String(list(view.worksheet).indexOf(view.rule)) : view.rule.id;
}

function listed(view: RuleView): RuleView {
  if (behaviourOf(view).brokenListing === 'refused') readable(view);
  return view;
}

/** Refuses what Excel would not take as a rule's formula; a new rule goes with it, where this Excel does so. */
function checkFormula(view: RuleView, formula: string): void {
  const { ruleFormula, refusedRule } = behaviourOf(view);
  if (formulaParses(formula, 'conditionalFormat') && formula.length <= Number(ruleFormula)) return;
  const rules = list(view.worksheet);
  if (view.rule.formula === null && refusedRule === 'goes') rules.splice(rules.indexOf(view.rule), 1);
  throw new HostError('InvalidArgument');
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
        checkFormula(view, formula);
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

const conditionalFormat: ObjectType<RuleView> = {
  name: 'ConditionalFormat',
  id: idOf,
  properties: {
    Id: { get: (view) => idOf(listed(view)) },
    Type: { get: (view) => listed(view).rule.type },
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
  item: (ranges, key) => views(ranges).find((view) => idOf(view.target as RuleView) === key) ?? null,
  methods: {
    // A new rule comes first (@types/office-js, ConditionalFormatCollection.add), or last.
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
      if (worksheet.workbook.behaviour.newRule === 'last') worksheet.conditionalFormats.push(rule);
      else worksheet.conditionalFormats.unshift(rule);
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
