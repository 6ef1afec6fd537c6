import type { Injector } from "@univerjs/core";
import { BaseFunction, BaseReferenceObject, ErrorType, ErrorValueObject, FormulaDataModel, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { ArrayValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { mayBeArray } from "../workbook/formulas/array-formula";
import { withOperators, type OperatorForms } from "../workbook/formulas/reference-operators";

const SINGLE = "_HOST.SINGLE";
const ANCHOR = "_HOST.ANCHOR";
const SHARED = "_HOST.SHARED";

const AS_FUNCTIONS: OperatorForms = {
  single: (operand) => `${SINGLE}(${operand})`,
  anchor: (operand) => `${ANCHOR}(${operand})`,
  intersection: (one, _blanks, other) => `${SHARED}(${one},${other})`,
  lost: () => ErrorType.REF,
};

const done = new WeakSet<LexerTreeBuilder>();

/**
 * Univer reads `A1#`, the blank between two references, `@` before anything but a range, and what is left of a reference to a sheet that
 * is gone, and computes none of them. It is given functions of ours to compute; the text of the formula stays as it is.
 */
export function computeOperators(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  if (done.has(lexer)) return;
  done.add(lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix, names) =>
    transformSuffix === false ? build(formula, transformSuffix, names) : build(withOperators(formula, AS_FUNCTIONS), transformSuffix, names && withNamesComputed(names));
  const model = injector.get(FormulaDataModel);
  injector.get(IFunctionService).registerExecutors(new SingleCell(SINGLE), new SpilledCells(ANCHOR, model), new SharedCells(SHARED));
}

type NamesParam = NonNullable<Parameters<LexerTreeBuilder["treeBuilder"]>[2]>;

/** What names stand for is put into the formula after it was read. */
function withNamesComputed(names: NamesParam): NamesParam {
  return {
    ...names,
    getValueByName: (unitId, name) => {
      const item = names.getValueByName(unitId, name);
      return item && { ...item, formulaOrRefString: withOperators(item.formulaOrRefString, AS_FUNCTIONS) };
    },
  };
}

const failure = (type: ErrorType): ErrorValueObject => ErrorValueObject.create(type);

abstract class OfReferences extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;
}

/** `@`: of a column the cell in the formula's row, of a row the one in its column, of an array its first value. */
class SingleCell extends OfReferences {
  override calculate(value: FunctionVariantType): FunctionVariantType {
    if (!(value instanceof BaseReferenceObject)) return value.isArray() ? (value as ArrayValueObject).get(0, 0) ?? failure(ErrorType.VALUE) : value;
    const { startRow, startColumn, endRow, endColumn } = value.getRangePosition();
    const row = meeting(startRow, endRow, this.row ?? 0);
    const column = meeting(startColumn, endColumn, this.column ?? 0);
    if (row === null || column === null || (startRow !== endRow && startColumn !== endColumn)) return failure(ErrorType.VALUE);
    return this.createReferenceObject(value, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
}

function meeting(first: number, last: number, own: number): number | null {
  if (first === last) return first;
  return first <= own && own <= last ? own : null;
}

/** `A1#`: #REF! of a cell whose formula can't spread, or found no room to. */
class SpilledCells extends OfReferences {
  constructor(name: string, private readonly model: FormulaDataModel) {
    super(name);
  }

  override calculate(value: FunctionVariantType): FunctionVariantType {
    if (!(value instanceof BaseReferenceObject) || !value.isCell()) return failure(ErrorType.REF);
    const { startRow: row, startColumn: column } = value.getRangePosition();
    const isNew = value.getCurrentRuntimeSheetData()?.getValue(row, column) !== undefined;
    const ranges = isNew ? value.getCurrentRuntimeActiveArrayFormulaRange() : value.getCurrentActiveArrayFormulaRange();
    const range = ranges?.[row]?.[column];
    if (value.getFirstCell().getValue() === ErrorType.SPILL) return failure(ErrorType.REF);
    if (range) return this.createReferenceObject(value, range);
    const formula = this.model.getFormulaStringByCell(row, column, value.getSheetId(), value.getUnitId());
    return typeof formula === "string" && mayBeArray(formula) ? value : failure(ErrorType.REF);
  }
}

/** The blank between references: #NULL! where they share no cell, #VALUE! where they are on two sheets. */
class SharedCells extends OfReferences {
  override minParams = 2;
  override maxParams = 2;

  override calculate(one: FunctionVariantType, other: FunctionVariantType): FunctionVariantType {
    if (one.isError()) return one;
    if (other.isError()) return other;
    if (!(one instanceof BaseReferenceObject) || !(other instanceof BaseReferenceObject) || one.getSheetId() !== other.getSheetId()) return failure(ErrorType.VALUE);
    const [first, second] = [one.getRangePosition(), other.getRangePosition()];
    const range = {
      startRow: Math.max(first.startRow, second.startRow),
      endRow: Math.min(first.endRow, second.endRow),
      startColumn: Math.max(first.startColumn, second.startColumn),
      endColumn: Math.min(first.endColumn, second.endColumn),
    };
    return range.startRow > range.endRow || range.startColumn > range.endColumn ? failure(ErrorType.NULL) : this.createReferenceObject(one, range);
  }
}
