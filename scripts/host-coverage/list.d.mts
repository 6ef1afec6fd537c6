export function coverageList(input: {
  readonly served: readonly { readonly className: string; readonly members: readonly string[] }[];
  readonly types: string;
  readonly library: string;
}): string;
