import type { Decimal } from "../decimal";

/** 元, 万元, 亿元 */
export type MoneyUnit = "yuan" | "wan" | "yi";

/** One of each unit in 万元, as text of a decimal. */
export const WAN_PER_UNIT: Readonly<Record<MoneyUnit, string>> = { yuan: "0.0001", wan: "1", yi: "10000" };

/** Above this, in 万元 (1000亿元), an amount is taken for a mistaken unit and asked about. */
export const IMPLAUSIBLE_WAN = "10000000";

export type AmountDoubt =
  | "empty" | "approximate" | "range" | "foreign" | "noUnit" | "negative" | "implausible" | "notAnAmount";

/** An amount of money in 万元, or why it cannot be read surely and what it probably is. */
export type AmountReading =
  | { readonly kind: "amount"; readonly wan: Decimal }
  | {
      readonly kind: "unsure";
      readonly reason: AmountDoubt;
      readonly suggestWan: Decimal | null;
      /** Of a range, both of its ends. */
      readonly endsWan?: readonly Decimal[];
    };
