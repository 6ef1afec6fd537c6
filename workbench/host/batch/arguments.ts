import { invalidArgument } from "./host-error";
import { Served } from "./served";

/** The arguments of a method call: JSON values, and objects of the host where the script gave an object. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** All of them as they came. */
  all(): readonly unknown[] {
    return this.values;
  }

  /** The argument as it came; undefined when it was left out (office.js sends null for it). */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  /** As `at`, but what was given as null stays null. */
  orNull(index: number): unknown {
    return this.values[index] ?? null;
  }

  /** @throws InvalidArgument unless it is a text */
  text(index: number): string {
    return asText(this.at(index));
  }

  textOr<T>(index: number, otherwise: T): string | T {
    return this.at(index) === undefined ? otherwise : this.text(index);
  }

  /** @throws InvalidArgument unless it is a whole number */
  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  integerOr<T>(index: number, otherwise: T): number | T {
    return this.at(index) === undefined ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  /** One of Excel's enumeration texts; scripts may write "insertShiftDown"-like values in any case. */
  choice<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    const value = this.at(index);
    if (value === undefined && otherwise !== undefined) return otherwise;
    return asChoice(value, choices);
  }

  /** The state of an object argument of the given class; undefined when the argument is something else. */
  object(index: number): Served | undefined {
    const value = this.at(index);
    return value instanceof Served ? value : undefined;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const wanted = asText(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}
