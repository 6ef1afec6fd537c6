/** What the workbench takes from an add-in's manifest: its names in one language, its functions, its tabs on the ribbon. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  /** `=NAMESPACE.NAME(…)` */
  readonly namespace: string;
  /** Address of functions.json. */
  readonly functions: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** How a control on the ribbon looks. */
export interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture of 32 pixels; empty where an item of a menu has none. */
  readonly icon: string;
}

export interface RibbonButton extends RibbonFace {
  readonly action: RibbonAction;
}

/** A button that opens a list of buttons. */
export interface RibbonMenu extends RibbonFace {
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** The buttons of a tab, those in menus among them. */
export function buttonsOf({ groups }: RibbonTab): RibbonButton[] {
  return groups.flatMap(({ controls }) => controls.flatMap((control) => ("items" in control ? control.items : [control])));
}

export type RibbonAction = { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
