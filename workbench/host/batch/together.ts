import type { Arguments } from "./arguments";
import { Served } from "./served";
import type { Host } from "./host";

/**
 * Several objects of one class that a request treats as one, such as the formats of several ranges: what is set is set of each, and
 * what is read is what they have in common, else null.
 */
class Together extends Served {
  constructor(private readonly first: Served, private readonly others: readonly Served[]) {
    super(first.members, first.state);
  }

  override get(member: string, host: Host): unknown {
    const value = this.first.get(member, host);
    const same = (other: Served): boolean => JSON.stringify(other.get(member, host)) === JSON.stringify(value);
    return this.others.every(same) ? value : null;
  }

  override set(member: string, value: unknown, host: Host): void {
    for (const object of this.all()) object.set(member, value, host);
  }

  override call(member: string, args: Arguments, host: Host): unknown {
    return joined(this.all().map((object) => object.call(member, args, host)));
  }

  override open(member: string, host: Host): Served | null {
    return servedOrNull(joined(this.all().map((object) => object.open(member, host))));
  }

  override item(key: unknown, host: Host): Served {
    return together(this.first.item(key, host), this.others.map((object) => object.item(key, host)));
  }

  private all(): readonly Served[] {
    return [this.first, ...this.others];
  }
}

export function together(first: Served, others: readonly Served[]): Served {
  return others.length === 0 ? first : new Together(first, others);
}

function joined(results: readonly unknown[]): unknown {
  const objects = results.filter((result) => result instanceof Served);
  const [first, ...others] = objects;
  return first !== undefined && objects.length === results.length ? together(first, others) : results[0];
}

function servedOrNull(result: unknown): Served | null {
  return result instanceof Served ? result : null;
}
