import { CYCLE, PLATFORMS, platformName, type Cell } from "./ledger-rows";

const FROM = CYCLE.from;
const TO = CYCLE.to;

/** Where each ledger's rows end: a formula names exactly the cells that there are. */
export type LastRows = Readonly<Record<string, number>>;

/**
 * What a clerk would write: for each platform the plain counts and sums over the ledgers as COUNTIFS and SUMIFS, duplicates
 * counted as often as they stand there.
 */
export function plainCounts(last: LastRows): Cell[][] {
  return platforms((name) => {
    const within = (ledger: string, column: string): string => `${cells(last, ledger, column)},">=${FROM}",${cells(last, ledger, column)},"<=${TO}"`;
    const of = (ledger: string, column: string): string => `${cells(last, ledger, column)},${name}`;
    return [
      `=COUNTIFS(${of("诊断台账", "B")},${within("诊断台账", "I")},${cells(last, "诊断台账", "J")},"是")`,
      `=COUNTIFS(${of("方案采用台账", "A")},${within("方案采用台账", "D")})`,
      `=COUNTIFS(${of("项目台账", "A")},${cells(last, "项目台账", "G")},">=100",${cells(last, "项目台账", "E")},"是")`,
      `=COUNTIFS(${of("项目台账", "A")},${cells(last, "项目台账", "H")},"是")`,
      `=SUMIFS(${cells(last, "投资凭证台账", "E")},${of("投资凭证台账", "A")},${within("投资凭证台账", "D")},${cells(last, "投资凭证台账", "G")},"<>")`,
      `=COUNTIFS(${of("示范项目台账", "A")},${within("示范项目台账", "D")})`,
      `=COUNTIFS(${of("推广会台账", "A")},${within("推广会台账", "D")})`,
      `=COUNTIFS(${of("交叉互评结果", "B")})`,
      `=COUNTIFS(${of("回访走访表", "B")},${within("回访走访表", "E")},${cells(last, "回访走访表", "G")},"不满意")`,
    ];
  });
}

/** Each enterprise once per platform: the formula that LibreOffice 7.4 and every Excel have for it; quadratic in the rows. */
export function countsWithoutDuplicates(last: LastRows): Cell[][] {
  const column = (letters: string): string => cells(last, "诊断台账", letters);
  const conditions = (name: string): string => `(${column("B")}=${name})*(${column("J")}="是")*(${column("I")}>=${FROM})*(${column("I")}<=${TO})`;
  const each = `COUNTIFS(${column("B")},${column("B")},${column("C")},${column("C")},${column("J")},"是",${column("I")},">=${FROM}",${column("I")},"<=${TO}")`;
  return platforms((name) => [`=SUMPRODUCT(${conditions(name)}/(${each}+(${each}=0)))`]);
}

function platforms(formulas: (name: string) => readonly string[]): Cell[][] {
  return Array.from({ length: PLATFORMS }, (_, index) => [platformName(index), ...formulas(`"${platformName(index)}"`)]);
}

function cells(last: LastRows, ledger: string, column: string): string {
  return `'${ledger}'!$${column}$2:$${column}$${last[ledger] ?? 2}`;
}
