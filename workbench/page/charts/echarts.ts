import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import { AxisPointerComponent, GridComponent, LegendComponent, LegendScrollComponent, RadarComponent, TitleComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Of the library only what is drawn; SVG stays sharp at any zoom.
echarts.use([
  BarChart, LineChart, PieChart, RadarChart, ScatterChart,
  AxisPointerComponent, GridComponent, LegendComponent, LegendScrollComponent, RadarComponent, TitleComponent, TooltipComponent,
  SVGRenderer,
]);

export { echarts };
