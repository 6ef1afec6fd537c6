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
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture of 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction = { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
