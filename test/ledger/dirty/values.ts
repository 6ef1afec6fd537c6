import type { CellValue } from "../../../src/ledger/sheet";
import type { Random } from "../random";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH = /^(\d{4})-(\d{2})$/u;
const ONES = "零壹贰叁肆伍陆柒捌玖";

/** How the workbook that is made dirty counts its days. */
export interface ValueDirt {
  readonly random: Random;
  readonly date1904: boolean;
}

/** @returns the value as somebody else would have written it; it says the same under the header, in words that a cell can hold */
export function otherValue(value: CellValue, header: string, { random, date1904 }: ValueDirt): CellValue {
  if (value === "是") return random.pick(["是", "√", "✓", " 是", "Y", "是的", "有", "✔", "Ｙ"].concat(header.includes("章") ? ["已盖章", "已盖"] : []));
  if (value === "否") return random.pick(["否", "×", "否 ", "N", "无", "✗"].concat(header.includes("章") ? ["未盖章", "未盖"] : []));
  if (typeof value === "number") return header.includes("金额") ? otherAmount(value, random) : otherCount(value, random);
  if (typeof value !== "string" || value === "") return value;
  const date = DATE.exec(value);
  if (date !== null) return otherDate(value, date, random, date1904);
  const month = MONTH.exec(value);
  if (month !== null) return otherMonth(value, month, random);
  if (/公司$/u.test(value)) return otherName(value, random);
  if (/^[0-9A-Z]{18}$/u.test(value)) return random.pick([value, value.toLowerCase(), `${value} `, wide(value), `${value.slice(0, 8)} ${value.slice(8)}`]);
  return random.pick([value, value, `${value} `, `\u00A0${value}`, wide(value)]);
}

function otherDate(value: string, [, year = "", month = "", day = ""]: RegExpExecArray, random: Random, date1904: boolean): CellValue {
  const [m, d] = [Number(month), Number(day)];
  const serial = Date.UTC(Number(year), m - 1, d) / 86_400_000 + 25569 - (date1904 ? 1462 : 0);
  return random.pick<CellValue>([
    value, `${year}年${m}月${d}日`, `${year}.${m}.${d}`, `${year}/${m}/${d}`, `${year}${month}${day}`, serial, Number(`${year}${month}${day}`), wide(value),
    `${year}．${m}．${d}`, `${year} 年 ${m} 月 ${d} 日`, `${value} 00:00:00`, `${year}-${m}-${d}`, `${year}.${month}.${day}`, serial + 0.5, `${year}年${month}月${day}日 `,
  ]);
}

function otherMonth(value: string, [, year = "", month = ""]: RegExpExecArray, random: Random): CellValue {
  return random.pick<CellValue>([value, `${year}年${Number(month)}月`, `${year}年${month}月`, `${year}/${Number(month)}`, `${year}${month}`, wide(value), `${year}-${month}-01`, `${year}.${month}`]);
}

function otherAmount(wan: number, random: Random): CellValue {
  const yuan = Math.round(wan * 10_000);
  const forms: CellValue[] = [wan, String(wan), `${wan}万元`, `${yuan}元`, wide(String(wan)), `${yuan.toLocaleString("en-US")}元`, `￥${yuan.toLocaleString("en-US")}元`, `${wan} 万`, `${yuan / 1e8}亿元`];
  if (Number.isInteger(wan) && wan >= 10_000) forms.push(`${Math.floor(wan / 10_000)}亿${wan % 10_000 === 0 ? "元" : `${wan % 10_000}万元`}`);
  if (wan < 10 && Number.isInteger(wan)) forms.push(`${ONES[wan] ?? ""}万元整`);
  if (wan === 100) forms.push("壹佰万元整", "人民币壹佰万元整", "1,000,000.00元");
  if (wan === 1000) forms.push("壹仟万元整", "壹仟万圆整");
  return random.pick(forms);
}

function otherCount(value: number, random: Random): CellValue {
  return random.pick<CellValue>([value, String(value), wide(String(value)), `${value}人`, `${value} `]);
}

function otherName(value: string, random: Random): string {
  const middle = Math.floor(value.length / 2);
  return random.pick([
    value, `${value}\u00A0`, ` ${value}`, `${value}\u3000`, `${value.slice(0, middle)} ${value.slice(middle)}`, wide(value), `${value}\u200B`,
    `${value.slice(0, middle)}\n${value.slice(middle)}`,
  ]);
}

/** @returns the text with full-width digits, letters and signs. */
export function wide(text: string): string {
  return text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
