import type { Texts } from "../../../src/text/say";

export const cliTexts: Texts = {
  "cli.usage": `用法：
  npm run --silent annual -- --workbook 输入.xlsx --budget 1500 --out 输出.xlsx [--cycle 2021-03-07..2022-03-06] [--json] [--locale en-US]
  npm run --silent formula -- '=ZHGZ.DIAG(99)' ['=…' …] [--workbook 输入.xlsx] [--locale en-US]
  npm run demo`,
  "cli.error": "错误：{reason}",
  "cli.noCommand": "没有给出命令，应为 annual、formula 或 demo。",
  "cli.unknownCommand": "没有“{found}”这个命令，应为 annual、formula 或 demo。",
  "cli.unknownOption": "没有 {option} 这个选项。",
  "cli.twice": "选项 {option} 写了两次，请只保留一个。",
  "cli.withoutValue": "选项 {option} 后面缺少值。",
  "cli.takesNoValue": "选项 {option} 不带值，但写成了“{found}”。",
  "cli.missingOption": "缺少选项 {option}。",
  "cli.unexpected": "多出了参数“{found}”；annual 的参数都以选项给出。",
  "cli.badLocale": "语言“{found}”不支持，应为 zh-CN 或 en-US。",

  "cli.workbookMissing": "找不到工作簿 {path}。",
  "cli.workbookNotAFile": "{path} 不是文件，应为一个 .xlsx 工作簿。",
  "cli.outIsInput": "输出文件与输入工作簿是同一个文件（{path}）；输入工作簿不会被改动，请另选输出文件。",
  "cli.outFolderMissing": "输出文件所在的文件夹 {path} 不存在，请先建立。",
  "cli.outIsFolder": "{path} 是文件夹，--out 应为文件，如 年度考核.xlsx。",
  "cli.outNotXlsx": "输出文件 {path} 的扩展名应为 .xlsx。",
  "cli.budgetUnreadable": "预算“{found}”不能确定是多少。应为不小于 0 的数，单位万元，如 1500，也可写 1500万元、0.15亿元。",
  "cli.cycleMalformed": "考核周期“{found}”应写成 起始日..截止日，如 2021-03-07..2022-03-06，两个日期都须存在。",
  "cli.cycleReversed": "考核周期的截止日 {to} 早于起始日 {from}。",
  "cli.noFormula": "没有给出公式，如 '=ZHGZ.DIAG(99)'。",
  "cli.notAFormula": "“{found}”不是公式：公式以 = 开头，如 '=ZHGZ.DIAG(99)'。",

  "cli.noOutcome": "加载项没有报告结果。",
  "cli.refused": "{reason}",
  "cli.workbookUnreadable": "{path} 不能作为 Excel 工作簿打开：{reason}",
  "cli.file.empty": "文件是空的，请重新取得原文件。",
  "cli.file.notAZip": "它不是 .xlsx 文件，可能只是改了扩展名；请在 Excel 中另存为 .xlsx。",
  "cli.file.encrypted": "它设有打开密码；请在 Excel 中取消密码后另存。",
  "cli.file.legacyXls": "它是旧的 .xls 格式；请在 Excel 中另存为 .xlsx。",
  "cli.file.notAWorkbook": "它不是 Excel 工作簿（可能是 Word 等其他文件）。",
  "cli.file.damaged": "文件已损坏；请用 Excel 打开并修复，或重新取得原文件。",
  "cli.outNotWritten": "不能写入 {path}：{reason}",
  "cli.pageError": "加载项页面报告：{error}",

  "cli.rank": "名次",
  "cli.platform": "平台名称",
  "cli.base": "基本项",
  "cli.bonus": "附加项",
  "cli.total": "考核得分",
  "cli.tier": "等次",
  "cli.award": "拟奖励（万元）",
  "cli.pending": "待定",
  "cli.money": "年度预算 {budget} 万元，单位额 {unit} 万元，拟奖励合计 {paid} 万元，结余 {left} 万元。",
  "cli.findings": "数据体检 {count} 条：",
  "cli.finding": "  {place} “{found}”：{problem}；{suggestion}",
  "cli.findingOnSheet": "  {place}：{problem}；{suggestion}",
  "cli.noFindings": "数据体检未发现问题。",
  "cli.written": "结果已写入 {path}（输入工作簿未改动）。",

  "cli.nativeError": "Excel 自身的错误值 {error}。",
};
