import type { Texts } from "../say";

export const excelTexts: Texts = {
  "excel.reason.accessDenied": "工作簿或工作表受保护，或当前无编辑权限",
  "excel.reason.cellEditMode": "有单元格正在编辑",
  "excel.reason.itemNotFound": "运行期间有工作表被删除或改名",
  "excel.reason.itemAlreadyExists": "运行期间出现了同名的工作表",
  "excel.reason.payload": "一次传输的数据超过 Excel 的上限",
  "excel.reason.other": "Excel 未能完成请求（{text}）",
  "excel.readFailed":
    "读取工作簿失败：{reason}。工作簿未作任何改动。请结束单元格编辑、确认网络和权限正常后重新运行。",
  "excel.settingsFailed":
    "预算和考核周期未能存入工作簿：{reason}。各工作表未作任何改动。请确认工作簿可以编辑后重试。",
  "excel.sheetTooLarge":
    "工作表“{sheet}”的已用区域大到第 {rows} 行、第 {columns} 列，无法读取。通常是远处误填了内容：请按 Ctrl+End 定位，删除多余的行和列并保存后重新运行。工作簿未作任何改动。",
  "excel.structureProtected":
    "工作簿结构受保护，不能新增结果工作表。请在“审阅”选项卡点“保护工作簿”取消保护后重新运行。工作簿未作任何改动。",
  "excel.badName": "工作表名“{name}”不能使用：应为 1 至 31 个字符，不含 : \\ / ? * [ ]，且不以单引号开头或结尾。工作簿未作任何改动。",
  "excel.tooLarge": "结果表“{name}”有 {rows} 行、{columns} 列，超过 Excel 的上限。请减少汇总表中的行数后重新运行。工作簿未作任何改动。",
  "excel.textTooLong":
    "结果表“{name}”第 {row} 行的文字超过单元格上限 {longest} 字。请缩短原表中对应的文字后重新运行。工作簿未作任何改动。",
  "excel.writeFailed":
    "写入结果未完成：{reason}。本次生成的内容已全部撤销，工作簿与运行前一致。请确认工作簿可以编辑、网络正常后重新运行。",
  "excel.notUndone":
    "写入结果未完成：{reason}；撤销时又失败：{second}。您原有的工作表内容未改动，但可能留有本次生成的隐藏工作表（{names}），或旧的结果表尚未恢复原名。重新运行即可自动清理；也可不保存直接关闭工作簿。",
  "excel.nameTaken": "工作簿中已有您自己的工作表“{wanted}”，未作改动；新生成的结果表名为“{name}”",
  "excel.keptRenamed": "工作表“{name}”是以前生成后改名或复制的，视为您自己的工作表，已原样保留",
  "excel.stopped": "已按要求停止；本次生成的内容已全部撤销，工作簿与运行前一致。",
  "excel.sheetGone": "工作表“{sheet}”已不存在或已改名。请点“重新读取”后再试。",
  "excel.sheetHidden": "工作表“{sheet}”是隐藏的，不能直接转到。请先在工作表标签上点右键取消隐藏；数据仍照常读取。",
  "excel.selectFailed": "未能转到该单元格：{reason}。工作簿未作任何改动。请结束单元格编辑后再试。",
  "excel.kept": "结果表“{name}”{reason}，已改名为“{as}”留存，归您自己保管，以后不再改动",
  "excel.kept.changedCells": "生成后有人改动过（{cells}）",
  "excel.kept.changedMany": "生成后有人改动过（{cells} 等 {count} 个单元格）",
  "excel.kept.changed": "生成后有人改动过",
  "excel.kept.unknown": "没有生成时的核对记录，无法确认是否改动过",
  "excel.kept.protected": "设有工作表保护",
  "excel.kept.referred": "被公式引用（{place}）",
  "excel.locked":
    "另有一处（其他窗口或同事）正在向本工作簿写入结果，本次未启动，工作簿未作任何改动。请等它完成后再试；如对方已中断，最迟 {minutes} 分钟后可重新运行。",
  "excel.templatesFailed": "台账模板未能建立：{reason}。已建的部分已全部删除，工作簿与之前一致。请确认工作簿可以编辑后重试。",
  "excel.templatesLeft": "台账模板未能建立：{reason}。删除已建的部分时又失败：{second}。可能留有空白的台账模板工作表，可自行删除后重试。",
  "excel.nothingToUndo": "没有可以撤销的生成：本工作簿尚未生成过结果，或最近一次已经撤销。工作簿未作任何改动。",
  "excel.undoFailed":
    "撤销未完成：{reason}。各工作表已恢复到撤销前的样子，结果仍在。请确认工作簿可以编辑、网络正常后重试。",
  "excel.undo.notThere": "本次生成的“{name}”已被改名或删除，未作处理",
  "excel.undo.lost": "上一次的结果表“{name}”已不在工作簿中，无法恢复",
  "excel.backAs": "结果表“{name}”的原名已被他人新建的工作表占用，现名为“{as}”",
  "excel.backUnderOtherName": "写入未完成：{reason}。本次改动已全部撤销；{renamed}。",
  "excel.turnProtected": "工作表“{sheet}”受保护，公式未转换。请在“审阅”选项卡撤销工作表保护后重试。各工作表未作任何改动。",
  "excel.turnFailed": "公式转换未完成：{reason}。各工作表与转换前一致。请确认工作簿可以编辑后重试。",
  "excel.turnMeanwhile": "转换期间有人改动了“{names}”的单元格",
  "excel.turnedMeanwhile": "公式转换未完成：转换期间有人改动了“{names}”的单元格。改动已保留，其余单元格与转换前一致。请与同事确认后重试。",
  "excel.turnNotUndone": "公式转换未完成：{reason}；恢复时又失败：{second}。以下工作表可能有一部分公式已转换：{names}。请关闭工作簿而不保存，或重新生成结果。",
};
