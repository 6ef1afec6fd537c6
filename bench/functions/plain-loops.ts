/** What a careful person writes without this project: the same results on clean rows, in plain numbers. */

export function plainScore(rows: readonly (readonly unknown[])[]): number[][] {
  const result: number[][] = [];
  for (const row of rows) {
    const counts = row as number[];
    const missing = Number(!row[1]) + Number(!row[2]) + Number(!row[3]) + Number(!row[4]);
    const org = row[0] === true ? Math.max(0, 10 - 2 * missing) : 0;
    const staff = at(counts, 5) >= 50 ? 5 : 0;
    const diag = twoPlaces(Math.min(at(counts, 6) / 100, 1) * 30);
    const adopt = twoPlaces(Math.min(at(counts, 7) / 10, 1) * 10);
    const project = twoPlaces(Math.min(at(counts, 8) / 40, 1) * 10);
    const enroll = twoPlaces(Math.min(at(counts, 9) / 20, 1) * 5);
    const demo = Math.min(at(counts, 10) * 2.5, 5);
    const event = Math.min(at(counts, 11) * 2, 10);
    const quality = Math.max(0, 10 - at(counts, 12));
    const feedback = Math.max(0, 5 - at(counts, 13));
    const bonus = step(at(counts, 14));
    const base = twoPlaces(org + staff + diag + adopt + project + enroll + demo + event + quality + feedback);
    const total = twoPlaces(base + bonus);
    result.push([org, staff, diag, adopt, project, enroll, demo, event, quality, feedback, bonus, base, total]);
  }
  return result;
}

export function plainRank(rows: readonly (readonly unknown[])[]): number[][] {
  const totals = rows.map((row) => row[0] as number);
  const sorted = Float64Array.from(totals).sort().reverse();
  const ranks = new Map<number, number>();
  for (let index = 0; index < sorted.length; index++) {
    const total = at(sorted, index);
    if (!ranks.has(total)) ranks.set(total, index + 1);
  }
  return totals.map((total) => [ranks.get(total) ?? 0]);
}

export function plainReward(rows: readonly (readonly unknown[])[], budgetWan: number): number[][] {
  let shares = 0;
  for (const row of rows) shares += weight(row[0] as number);
  const unit = Math.min(100, Math.floor((budgetWan / shares) * 100) / 100);
  return rows.map((row) => [twoPlaces(unit * weight(row[0] as number))]);
}

function weight(total: number): number {
  if (total >= 90) return 3;
  if (total >= 80) return 2;
  return total >= 70 ? 1 : 0;
}

function step(wan: number): number {
  if (wan >= 1_000_000) return 10;
  if (wan >= 500_000) return 8;
  if (wan >= 100_000) return 6;
  if (wan >= 50_000) return 4;
  return wan >= 10_000 ? 2 : 0;
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
