/** The add-in's functions.json, as custom-functions-metadata writes it, as far as a host reads it. */
export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** In newer metadata for all functions at once. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix"; readonly type?: string };
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean; readonly volatile?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
