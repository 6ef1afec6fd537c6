import type { Area, ReportChart } from "../../report/sheet";

/** Scores are 0 to 110; the axis leaves room for the figure at the end of a bar. */
const LONGEST = 120;
const STEP = 20;
/** Nothing is said at a bar of no length. */
const FIGURES = "0.00;;";

/** Queues a chart of bars, each in the colour of its series. Cells that are hidden are drawn too. */
export function drawChart(sheet: Excel.Worksheet, { name, title, area, categories, source, series }: ReportChart): void {
  const at = ({ row, column, rows, columns }: Area): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
  const chart = sheet.charts.add("BarStacked", at(source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.plotVisibleOnly = false;
  chart.legend.position = "Bottom";
  chart.setPosition(at({ ...area, rows: 1, columns: 1 }), at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }));
  setUpAxes(chart.axes);
  series.forEach((bars, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(bars.name);
    drawn.name = bars.name;
    drawn.setValues(at(bars.values));
    drawn.setXAxisValues(at(categories));
    drawn.format.fill.setSolidColor(bars.fill);
    drawn.gapWidth = 35;
    drawn.hasDataLabels = true;
    drawn.dataLabels.numberFormat = FIGURES;
    drawn.dataLabels.position = "InsideEnd";
    drawn.dataLabels.format.font.size = 8;
  });
}

/** The first is on top, and each has its name. */
function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = 8;
  valueAxis.minimum = 0;
  valueAxis.maximum = LONGEST;
  valueAxis.majorUnit = STEP;
}
