import { asNumber } from "../../batch/arguments";
import { invalidArgument } from "../../batch/host-error";

/** −1 darkens a colour most, 1 lightens it most. @throws InvalidArgument beyond that */
export function asTint(value: unknown): number {
  const tint = asNumber(value);
  if (tint < -1 || tint > 1) throw invalidArgument();
  return tint;
}
