const VIEW = /<(?:\w+:)?sheetView\s[^>]*>/;
const SELECTED = /\stabSelected="[^"]*"/;

/**
 * Says in a sheet's part whether its tab is selected. Two selected tabs would be a group, and what is typed into one would
 * go into both.
 */
export function selectTab(sheet: string, selected: boolean): string {
  return sheet.replace(VIEW, (view) => {
    const without = view.replace(SELECTED, "");
    return selected ? without.replace(/sheetView\s/, 'sheetView tabSelected="1" ') : without;
  });
}

export function isSelected(sheet: string): boolean {
  return /\stabSelected="(?:1|true)"/.test(VIEW.exec(sheet)?.[0] ?? "");
}
