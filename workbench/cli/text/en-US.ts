import type { Texts } from "../../../src/text/say";

export const cliTexts: Texts = {
  "cli.usage": `Usage:
  npm run --silent annual -- --workbook IN.xlsx --budget 1500 --out OUT.xlsx [--cycle 2021-03-07..2022-03-06] [--json] [--locale en-US]
  npm run --silent formula -- '=ZHGZ.DIAG(99)' ['=…' …] [--workbook IN.xlsx] [--locale en-US]
  npm run demo`,
  "cli.error": "Error: {reason}",
  "cli.noCommand": "No command is given; expected annual, formula or demo.",
  "cli.unknownCommand": "There is no command “{found}”; expected annual, formula or demo.",
  "cli.unknownOption": "There is no option {option}.",
  "cli.twice": "The option {option} is there twice; keep one.",
  "cli.withoutValue": "The option {option} lacks its value.",
  "cli.takesNoValue": "The option {option} takes no value, but got “{found}”.",
  "cli.missingOption": "The option {option} is missing.",
  "cli.unexpected": "Unexpected argument “{found}”; annual takes options only.",
  "cli.badLocale": "The language “{found}” is not supported; expected zh-CN or en-US.",

  "cli.workbookMissing": "There is no workbook {path}.",
  "cli.workbookNotAFile": "{path} is not a file; expected an .xlsx workbook.",
  "cli.outIsInput": "The output is the input workbook itself ({path}); the input is never changed: choose another output.",
  "cli.outFolderMissing": "The output's folder {path} does not exist; create it first.",
  "cli.outIsFolder": "{path} is a folder; --out should be a file such as annual.xlsx.",
  "cli.outNotXlsx": "The output file {path} should end in .xlsx.",
  "cli.budgetUnreadable": "The budget “{found}” cannot be read surely. Expected a number of 0 or more in 万元 (10,000 yuan), such as 1500; 1500万元 and 0.15亿元 will do as well.",
  "cli.cycleMalformed": "The cycle “{found}” should be FIRST..LAST day, such as 2021-03-07..2022-03-06, and both days must exist.",
  "cli.cycleReversed": "The cycle's last day {to} is before its first day {from}.",
  "cli.noFormula": "No formula is given, such as '=ZHGZ.DIAG(99)'.",
  "cli.notAFormula": "“{found}” is no formula: a formula begins with =, such as '=ZHGZ.DIAG(99)'.",

  "cli.noOutcome": "The add-in reported no result.",
  "cli.refused": "{reason}",
  "cli.workbookUnreadable": "{path} cannot be opened as an Excel workbook: {reason}",
  "cli.file.empty": "the file is empty; get the original again.",
  "cli.file.notAZip": "it is no .xlsx file, perhaps only named so; save it as .xlsx in Excel.",
  "cli.file.encrypted": "it needs a password to open; remove the password in Excel and save it.",
  "cli.file.legacyXls": "it is in the old .xls format; save it as .xlsx in Excel.",
  "cli.file.notAWorkbook": "it is no Excel workbook (perhaps a Word document).",
  "cli.file.damaged": "the file is damaged; open and repair it in Excel, or get the original again.",
  "cli.outNotWritten": "{path} cannot be written: {reason}",
  "cli.pageError": "The add-in's page reports: {error}",

  "cli.rank": "Rank",
  "cli.platform": "Platform",
  "cli.base": "Basic",
  "cli.bonus": "Bonus",
  "cli.total": "Total",
  "cli.tier": "Tier",
  "cli.award": "Award (万元)",
  "cli.pending": "pending",
  "cli.money": "Budget {budget} 万元, unit {unit} 万元, awards {paid} 万元, left {left} 万元.",
  "cli.findings": "Findings in the data: {count}",
  "cli.finding": "  {place} “{found}”: {problem}. {suggestion}",
  "cli.findingOnSheet": "  {place}: {problem}. {suggestion}",
  "cli.noFindings": "No findings in the data.",
  "cli.written": "The result is in {path} (the input is unchanged).",

  "cli.nativeError": "Excel's own error value {error}.",
};
