import type { Texts } from "../say";

/** Why there is no pane: what happened, what is safe, and what next. Also said before anything else of the page is there. */
export const taskpaneElsewhereTexts: Texts = {
  "taskpane.unreachable.title": "连接不上 Office 组件库",
  "taskpane.unreachable.reason":
    "考核面板未能载入 office.js（最多等候 10 秒），可能是网络不通，或本单位的网络限制了该地址。\n工作簿未作任何改动。\n请检查网络后重新打开考核面板；若仍不能打开，请联系管理员改用世纪互联地址或内网部署的 office.js。",
  "taskpane.notExcel.title": "请在 Excel 中打开",
  "taskpane.notExcel.reason":
    "此页面是 Excel 加载项“智改考核”的考核面板，单独在浏览器中不能使用。\n这里没有打开任何工作簿，也未作任何改动。\n请打开 Excel 工作簿，在“智改考核”选项卡中点“考核面板”。",
  "taskpane.tooOld.title": "此版本的 Excel 过旧",
  "taskpane.tooOld.reason":
    "考核面板需要 Excel 的 ExcelApi 1.9，这个版本的 Excel 没有。\n工作簿未作任何改动。\n请改用 Excel 2021、Office LTSC 2021、Microsoft 365 或更新的版本；已装有新版的，请在“文件 › 账户”中更新后重新打开。",
  "taskpane.notLoaded.title": "考核面板没有完整载入",
  "taskpane.notLoaded.reason":
    "面板的一部分没有载入，可能是网络中断，或加载项刚刚更新过。\n工作簿未作任何改动，已保存的预算、口径和核对记录都在工作簿里。\n请检查网络后重试，或关闭并重新打开考核面板；若仍不能打开，请联系管理员。",
  "taskpane.broken.title": "考核面板出现了错误",
  "taskpane.broken.reason":
    "面板显示这一页时出错：{found}。\n工作簿未作任何改动，已保存的预算、口径和核对记录都在工作簿里。\n请点“重试”；若仍出错，请把这段话转给管理员。",
  "taskpane.retry": "重试",
};
