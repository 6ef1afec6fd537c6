/** Excel's colours in its light and its dark theme, as `Office.context.officeTheme` gives them. */
const LIGHT = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", controlBackgroundColor: "#F5F5F5", controlForegroundColor: "#242424" };
const DARK = { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#3D3D3D", controlForegroundColor: "#FFFFFF" };

interface OfficeWindow {
  readonly Office?: { readonly context?: object };
}

/**
 * Tells the add-in Excel's theme. office.js for Excel on the web leaves `officeTheme` out, where the one for Excel on Windows fills
 * it in from its host; here the host fills it in.
 */
export function tellTheme(page: Window, dark: boolean): void {
  const context = (page as OfficeWindow).Office?.context;
  if (context !== undefined) Object.defineProperty(context, "officeTheme", { value: dark ? DARK : LIGHT, configurable: true });
}
