/** Acts on one item after another: each request waits for the one before it. */
export async function inTurn<T>([first, ...rest]: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  if (first === undefined) return;
  await act(first);
  await inTurn(rest, act);
}
