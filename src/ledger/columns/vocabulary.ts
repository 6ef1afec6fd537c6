import { withoutBrackets, type ColumnLabel } from "./label";

/** One way to word a column's header: how sure it makes us that the column plays this role, and what speaks against it. */
export interface Wording {
  /** 0 to 100. Below `SURE` the column is only named as a possibility, never taken. */
  readonly score: number;
  /** Tested on the folded header (see `foldText`), with and without what stands in brackets. */
  readonly says: RegExp;
  readonly unless?: RegExp;
}

/** The words for each role that a column can play in one kind of table. */
export interface Vocabulary<Role extends string> {
  readonly roles: Readonly<Partial<Record<Role, readonly Wording[]>>>;
  /** Headers of columns that no role may have, such as points instead of counts. */
  readonly never: RegExp;
}

/** A column is taken from this score on; below, it is a possibility to ask about. */
export const SURE = 50;

/** From this score on, a column is taken once the others have told which ledger it is, and no other column could be meant. */
export const LIKELY = 45;

export interface RoleScore<Role extends string> {
  readonly role: Role;
  readonly score: number;
}

/** A header read together with the group above it says a little less than one that is clear by itself. */
const GROUP_COST = 2;
/** 名称 under 企业基本信息 is 企业名称. */
const FILLER = /(?:基本)?(?:信息|情况|资料)$/u;
const BRACKET_COST = 3;

/** @returns the role that the label fits best, or null. Of two equal ones the first of the vocabulary. */
export function bestRole<Role extends string>(vocabulary: Vocabulary<Role>, label: ColumnLabel): RoleScore<Role> | null {
  const own = bestWording(vocabulary, label.own);
  const joined = label.group === "" ? null : (bestWording(vocabulary, label.group + label.own) ?? bestWording(vocabulary, label.group.replace(FILLER, "") + label.own));
  if (joined === null || (own !== null && own.score >= joined.score - GROUP_COST)) return own;
  return { role: joined.role, score: joined.score - GROUP_COST };
}

/** @returns the roles that the label could be meant for, though it does not surely say so. */
export function weakRoles<Role extends string>(vocabulary: Vocabulary<Role>, { own }: ColumnLabel): RoleScore<Role>[] {
  if (vocabulary.never.test(own)) return [];
  const plain = withoutBrackets(own);
  return (Object.entries(vocabulary.roles) as [Role, readonly Wording[]][]).flatMap(([role, wordings]) => {
    const score = wordings.reduce((most, wording) => Math.max(most, scoreOf(wording, plain, own)), 0);
    return score > 0 && score < SURE ? [{ role, score }] : [];
  });
}

function bestWording<Role extends string>(vocabulary: Vocabulary<Role>, text: string): RoleScore<Role> | null {
  if (vocabulary.never.test(text)) return null;
  const plain = withoutBrackets(text);
  let best: RoleScore<Role> | null = null;
  for (const [role, wordings] of Object.entries(vocabulary.roles) as [Role, readonly Wording[]][]) {
    for (const wording of wordings) {
      const score = scoreOf(wording, plain, text);
      if (score > 0 && (best === null || score > best.score)) best = { role, score };
    }
  }
  return best;
}

function scoreOf(wording: Wording, plain: string, whole: string): number {
  if (wording.unless?.test(whole)) return 0;
  if (wording.says.test(plain)) return wording.score;
  return wording.says.test(whole) ? wording.score - BRACKET_COST : 0;
}
