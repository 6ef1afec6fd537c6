import { serialDate } from "../../../src/ledger/values/serial-date";
import type { CellValue } from "../../../src/ledger/sheet";
import type { Random } from "../random";
import type { Form } from "./words";

/** How one column is written; a clerk keeps to a form or two, and lapses now and then. */
export interface Writing {
  readonly form: Form;
  readonly random: Random;
  readonly date1904: boolean;
  /** What one of the numbers in the column is worth in yuan, as its heading or a note says; 0 where no unit is said. */
  readonly yuanPerUnit: number;
  /** The column asks 是否满意. */
  readonly asksSatisfied: boolean;
}

/** @returns the same value as a clerk may write it. */
export function rewritten(value: CellValue, writing: Writing): CellValue {
  const { form, random } = writing;
  if (value === "") return form === "code" || form === "stamp" ? "" : value;
  if (form === "date") return dateIn(Number(value), writing);
  if (form === "month") return monthIn(String(value), random);
  if (form === "yuan") return amountIn(Number(value), writing);
  if (form === "wan") return amountIn(Math.round(Number(value) * 10_000), writing);
  if (form === "platform" || form === "name") return nameIn(String(value), random);
  if (form === "count") return random.pick<CellValue>([value, `${value}人`, wide(String(value)), ` ${value} `, String(value)]);
  if (form === "verdict") return verdictIn(String(value), writing);
  return answerIn(value, form, random);
}

const YES: Readonly<Partial<Record<Form, readonly string[]>>> = {
  yesNo: ["是", "√", "Y", "有", " 是", "✓", "已完成"],
  stamp: ["已盖章", "是", "√", "有", "Y", "已盖", "已签章"],
  listed: ["已入库", "是", "√", "Y", "已纳统", "在库"],
};
const NO: Readonly<Partial<Record<Form, readonly string[]>>> = {
  yesNo: ["否", "×", "N", "无", "未完成"],
  stamp: ["未盖章", "否", "×", "无", "N", "未盖"],
  listed: ["未入库", "否", "×", "N", "未纳统"],
};

function answerIn(value: CellValue, form: Form, random: Random): CellValue {
  const words = ["√", "是", "已完成", "已入库"].includes(String(value)) ? YES[form] : ["×", "否"].includes(String(value)) ? NO[form] : undefined;
  if (words !== undefined) return random.pick(words);
  return form === "code" && typeof value === "string" && random.chance(10) ? `${value} ` : value;
}

function verdictIn(value: string, { random, asksSatisfied }: Writing): string {
  const isGood = value === "满意";
  if (asksSatisfied) return random.pick(isGood ? ["是", "√", "满意"] : ["否", "×", "不满意"]);
  return random.pick(isGood ? ["满意", "很满意", "基本满意", "满意 "] : ["不满意", "不 满 意", "不满意"]);
}

function nameIn(value: string, random: Random): string {
  const spread = random.chance(5) && value.length > 4 ? `${value.slice(0, 2)} ${value.slice(2)}` : value;
  const bracketed = random.chance(50) ? spread.replaceAll("（", "(").replaceAll("）", ")") : spread;
  return random.pick([bracketed, bracketed, `${bracketed} `, `\u3000${bracketed}`, `${bracketed}\u00A0`, bracketed.replace(/(?<=^.{6})/u, "\n")]);
}

const FORMS_OF_DAYS: readonly ((year: number, month: number, day: number) => CellValue)[] = [
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}${two(month)}${two(day)}`,
  (year, month, day) => Number(`${year}${two(month)}${two(day)}`),
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => wide(`${year}.${month}.${day}`),
  (year, month, day) => ` ${year}年${month}月${day}号`,
  (year, month, day) => `${year}-${month}-${day} 00:00:00`,
];
/** Days between the two systems of serials. */
const SHIFT_1904 = 1462;

function dateIn(serial: number, { random, date1904 }: Writing): CellValue {
  if (random.chance(40)) return date1904 ? serial - SHIFT_1904 : serial;
  const [year = 0, month = 0, day = 0] = (serialDate(serial, { date1904: false }) ?? "").split("-").map(Number);
  return random.pick(FORMS_OF_DAYS)(year, month, day);
}

function monthIn(value: string, random: Random): CellValue {
  const [year = "", month = ""] = value.split("-");
  const bare = String(Number(month));
  return random.pick<CellValue>([value, `${year}年${bare}月`, `${year}${month}`, Number(`${year}${month}`), `${year}年${month}月份`, `${year}/${bare}`]);
}

function amountIn(yuan: number, { random, yuanPerUnit }: Writing): CellValue {
  const wan = decimal(yuan, 4);
  const own = [`${wan}万元`, `${wan}万`, `${grouped(yuan)}元`, `${decimal(yuan, 8)}亿元`, ...(yuan > 0 ? [capitals(yuan)] : [])];
  if (yuanPerUnit === 0 || random.chance(10)) return random.pick(own);
  const plain = yuanPerUnit === 1 ? String(yuan) : yuanPerUnit === 10_000 ? wan : decimal(yuan, 8);
  const parted = plain.replace(/^\d+/u, (digits) => grouped(Number(digits)));
  return random.pick<CellValue>([Number(plain), Number(plain), plain, parted, wide(plain), `${parted} `]);
}

/** @returns the amount with the point moved to the left, without needless noughts. */
function decimal(yuan: number, places: number): string {
  const digits = String(yuan).padStart(places + 1, "0");
  const tail = digits.slice(-places).replace(/0+$/u, "");
  return tail === "" ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${tail}`;
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

const CAPITALS = "零壹贰叁肆伍陆柒捌玖";

/** 1200000 → 壹佰贰拾万元整 */
function capitals(yuan: number): string {
  let text = "";
  for (const [size, unit] of [[100_000_000, "亿"], [10_000, "万"], [1, ""]] as const) {
    const part = Math.floor(yuan / size) % 10_000;
    if (part > 0) text += `${text !== "" && part < 1000 ? "零" : ""}${thousands(part)}${unit}`;
  }
  return `${text}元整`;
}

function thousands(part: number): string {
  let text = "";
  let gap = false;
  for (const [size, unit] of [[1000, "仟"], [100, "佰"], [10, "拾"], [1, ""]] as const) {
    const digit = Math.floor(part / size) % 10;
    if (digit > 0) text += `${gap && text !== "" ? "零" : ""}${CAPITALS[digit] ?? ""}${unit}`;
    gap = digit === 0;
  }
  return text;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** @returns the digits, points and commas in full width. */
function wide(text: string): string {
  return text.replace(/[0-9.,/-]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
