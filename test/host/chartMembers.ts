import type { ChartModel } from './chartModel';
import { asColor, asFlag, asText, field, hostObject, oneOf, type Arguments, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { parseRange, type RangeModel } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

const TYPES = ['BarStacked', 'BarClustered', 'BarStacked100', 'ColumnClustered', 'ColumnStacked', 'Line', 'Pie'];

interface ChartOnSheet {
  readonly chart: ChartModel;
  readonly worksheet: WorksheetModel;
}

const title: ObjectType<ChartModel> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ title: text }) => text,
      set: (chart, value) => {
        chart.title = asText(value);
        chart.titleVisible = true;
      },
    },
    Visible: field('titleVisible', asFlag),
  },
};

const legend: ObjectType<ChartModel> = {
  name: 'ChartLegend',
  properties: {
    Visible: field('legendVisible', asFlag),
    Position: field('legendPosition', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
  },
};

interface SeriesOfChart {
  readonly chart: ChartModel;
  readonly index: number;
}

const seriesFill: ObjectType<SeriesOfChart> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ chart, index }, args) => {
      chart.seriesColors[index] = asColor(args.text(0));
    },
    Clear: ({ chart, index }) => {
      chart.seriesColors[index] = '';
    },
  },
};

const seriesFormat: ObjectType<SeriesOfChart> = {
  name: 'ChartSeriesFormat',
  objects: { Fill: (target) => hostObject(seriesFill, target) },
};

const series: ObjectType<SeriesOfChart> = {
  name: 'ChartSeries',
  objects: { Format: (target) => hostObject(seriesFormat, target) },
};

const seriesCollection: ObjectType<ChartModel> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: seriesCount } },
  items: (chart) => Array.from({ length: seriesCount(chart) }, (_, index) => hostObject(series, { chart, index })),
};

/** One series a row or column of the source but the first, which holds the titles. */
function seriesCount({ source, seriesBy }: ChartModel): number {
  return (seriesBy === 'Rows' ? source.rowCount : source.columnCount) - 1;
}

const chartType: ObjectType<ChartOnSheet> = {
  name: 'Chart',
  needsFocus: ['Activate'],
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    ChartType: { get: ({ chart }) => chart.type },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asText(value);
      },
    },
  },
  objects: {
    Title: ({ chart }) => hostObject(title, chart),
    Legend: ({ chart }) => hostObject(legend, chart),
    Series: ({ chart }) => hostObject(seriesCollection, chart),
  },
  methods: {
    SetPosition: ({ chart, worksheet }, args) => {
      const from = cellOf(worksheet, args, 0);
      const to = args.raw(1) === null ? from : cellOf(worksheet, args, 1);
      if (to.row < from.row || to.column < from.column) throw new HostError('InvalidArgument');
      chart.place = {
        row: from.row,
        column: from.column,
        rowCount: to.row - from.row + 1,
        columnCount: to.column - from.column + 1,
      };
    },
    Delete: ({ chart, worksheet }) => {
      if (!worksheet.charts.includes(chart)) throw new HostError('ItemNotFound');
      worksheet.charts.splice(worksheet.charts.indexOf(chart), 1);
    },
  },
};

function cellOf(worksheet: WorksheetModel, args: Arguments, index: number): RangeModel {
  return (args.object(index, 'Range') as RangeModel | null) ?? parseRange(worksheet, args.text(index));
}

export const charts: ObjectType<WorksheetModel> = {
  name: 'ChartCollection',
  properties: { Count: { get: (worksheet) => worksheet.charts.length } },
  items: (worksheet) => worksheet.charts.map((chart) => hostObject(chartType, { chart, worksheet })),
  item: (worksheet, key) => {
    const chart = worksheet.charts.find(({ id, name }) => id === key || name === key);
    return chart ? hostObject(chartType, { chart, worksheet }) : null;
  },
  methods: {
    Add: (worksheet, args) => {
      const type = args.text(0);
      if (!TYPES.includes(type)) throw new HostError('NotImplemented', `This host draws no ${type}`);
      const source = args.object(1, 'Range') as RangeModel | null;
      if (!source) throw new HostError('InvalidArgument');
      const seriesBy = oneOf('Auto', 'Columns', 'Rows')(args.optionalText(2) ?? 'Auto');
      worksheet.requireWritable('allowEditObjects');
      const { row, column, rowCount, columnCount } = source;
      const chart: ChartModel = {
        id: worksheet.workbook.nextId('chart'),
        name: `Chart ${worksheet.charts.length + 1}`,
        type,
        source: { row, column, rowCount, columnCount },
        seriesBy,
        title: '',
        titleVisible: true,
        legendPosition: 'Right',
        legendVisible: true,
        place: null,
        seriesColors: [],
      };
      worksheet.charts.push(chart);
      return hostObject(chartType, { chart, worksheet });
    },
  },
};
