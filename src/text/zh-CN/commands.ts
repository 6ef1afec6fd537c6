import type { Texts } from "../say";

export const commandsTexts: Texts = {
  "commands.busy": "上一次年度考核仍在运行，本次未启动。请等它完成后再试。",
  "commands.takenBack": "已撤销：删除 {removed} 张表，恢复 {restored} 张",
  "commands.takenBackWith": "{done}；{notices}",
  "commands.unexpected": "程序出现意外错误：{text}。请重新运行；如仍出现，请将本条提示告知管理员。",
};
