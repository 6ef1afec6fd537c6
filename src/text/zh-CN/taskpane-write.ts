import type { Texts } from "../say";

export const taskpaneWriteTexts: Texts = {
  "taskpane.write.about": "把结果写入新工作表。您的工作表不作任何改动；再次生成只替换程序自己生成的表。",
  "taskpane.write.written": "已生成的工作表",
  "taskpane.write.stop": "停止",
  "taskpane.write.stopping": "正在停止……",
};
