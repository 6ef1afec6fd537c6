import type { Texts } from "../say";

export const taskpaneWriteTexts: Texts = {
  "taskpane.write.about": "把结果写入新工作表。您的工作表不作任何改动；再次生成只替换程序自己生成的表。",
  "taskpane.write.written": "已生成的工作表",
  "taskpane.write.stop": "停止",
  "taskpane.write.stopping": "正在停止……",
  "taskpane.write.sheets": "生成哪些工作表（{count}/{all}）",
  "taskpane.write.scorecard": "{name}（每家平台一张）",
  "taskpane.write.all": "全选",
  "taskpane.write.form": "得分等计算结果的写法",
  "taskpane.write.form.zhgz": "ZHGZ 公式（改动数据可随之重算，需要本加载项）",
  "taskpane.write.form.native": "Excel 原生公式（没有本加载项也能重算）",
  "taskpane.write.form.values": "静态值（便于报送，不再变化）",
};
