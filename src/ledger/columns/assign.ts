import type { ColumnLabel } from "./label";
import { bestRole, LIKELY, SURE, weakRoles, type Vocabulary } from "./vocabulary";

/** A column that could play a role. */
export interface Candidate {
  readonly column: number;
  readonly score: number;
}

/** Who plays which role; a role with two candidates of about the same rank is nobody's until a person says. */
export interface Assignment<Role extends string> {
  readonly taken: ReadonlyMap<Role, number>;
  /** Roles with candidates between which only a person can choose. */
  readonly disputed: ReadonlyMap<Role, readonly Candidate[]>;
  /** Roles whose only candidates are too weak to take. */
  readonly doubtful: ReadonlyMap<Role, readonly Candidate[]>;
  /** The sum of the scores of the roles taken or disputed. */
  readonly score: number;
}

/** A candidate is taken before another only when it is better by this much. */
const CLEARLY_BETTER = 12;

/** Decides which column plays which role: each column stands for its best role only, and no choice is a guess. */
export function assignColumns<Role extends string>(
  labels: readonly ColumnLabel[],
  vocabulary: Vocabulary<Role>,
): Assignment<Role> {
  const candidates = candidatesByRole(labels, vocabulary);
  const taken = new Map<Role, number>();
  const disputed = new Map<Role, readonly Candidate[]>();
  const doubtful = new Map<Role, readonly Candidate[]>();
  let score = 0;
  for (const [role, columns] of candidates) {
    const best = columns[0];
    if (best === undefined) continue;
    const rivals = columns.filter((column) => column.score > best.score - CLEARLY_BETTER);
    if (best.score < SURE) doubtful.set(role, columns);
    else if (rivals.length > 1) disputed.set(role, rivals);
    else taken.set(role, best.column);
    if (best.score >= SURE) score += best.score;
  }
  return { taken, disputed, doubtful, score };
}

/**
 * @returns the assignment with the columns that are probably meant, for a table of which the others have told what it is: each the only one
 * that could play its role, and with no other role to play.
 */
export function withLikely<Role extends string>(columns: Assignment<Role>): Assignment<Role> {
  const played = [...columns.taken.values(), ...[...columns.disputed.values()].flat().map(({ column }) => column)];
  const wanted = [...columns.doubtful.values()].flatMap((candidates) => candidates.map(({ column }) => column));
  const likely = [...columns.doubtful].flatMap(([role, [only, ...others]]): [Role, number][] => {
    if (only === undefined || others.length > 0 || only.score < LIKELY || played.includes(only.column)) return [];
    return wanted.filter((column) => column === only.column).length === 1 ? [[role, only.column]] : [];
  });
  if (likely.length === 0) return columns;
  const taken = new Map([...columns.taken, ...likely]);
  return { ...columns, taken, doubtful: new Map([...columns.doubtful].filter(([role]) => !taken.has(role))) };
}

function candidatesByRole<Role extends string>(
  labels: readonly ColumnLabel[],
  vocabulary: Vocabulary<Role>,
): Map<Role, Candidate[]> {
  const byRole = new Map<Role, Candidate[]>();
  for (const label of labels) {
    const best = bestRole(vocabulary, label);
    if (best !== null) push(byRole, best.role, { column: label.column, score: best.score });
  }
  for (const [role, columns] of weakCandidates(labels, vocabulary)) if (!byRole.has(role)) byRole.set(role, columns);
  for (const columns of byRole.values()) columns.sort((a, b) => b.score - a.score);
  return byRole;
}

/** Columns that play another role better, but could be meant for one that no column plays. */
function weakCandidates<Role extends string>(labels: readonly ColumnLabel[], vocabulary: Vocabulary<Role>): Map<Role, Candidate[]> {
  const byRole = new Map<Role, Candidate[]>();
  for (const label of labels) {
    for (const { role, score } of weakRoles(vocabulary, label)) push(byRole, role, { column: label.column, score });
  }
  return byRole;
}

function push<Role extends string>(byRole: Map<Role, Candidate[]>, role: Role, candidate: Candidate): void {
  const columns = byRole.get(role);
  if (columns === undefined) byRole.set(role, [candidate]);
  else columns.push(candidate);
}
