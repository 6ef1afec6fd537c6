import * as path from "node:path";
import * as ts from "typescript";
import { isGuarded } from "./requirement-guard";

/** A requirement set of Office, such as ExcelApi 1.9. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/** A member of Office's API that the source uses although nothing promises that it is there. */
export interface Overreach extends RequirementSet {
  readonly where: string;
  readonly member: string;
}

/**
 * Reads the mark that `@types/office-js` gives to each member (`[Api set: ExcelApi 1.9]`). Members named in a `load("…")` are
 * seen as well; members named in the object of a `set({…})` are not.
 *
 * @param files the program's source files to check
 * @param declared the sets that the manifest asks for
 * @returns every use of a member beyond them that no `isSetSupported` guards
 */
export function overreaches(program: ts.Program, files: readonly ts.SourceFile[], declared: readonly RequirementSet[]): Overreach[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) =>
    descendants(file).flatMap((node) =>
      usedSymbols(node, checker).flatMap((symbol) => {
        const needed = requirementOf(symbol);
        if (needed === null || declared.some((set) => covers(set, needed)) || isGuarded(node, needed)) return [];
        return [{ where: placeOf(node), member: checker.symbolToString(symbol), ...needed }];
      }),
    ),
  );
}

/** @returns whether the one set promises all of the other */
export function covers(set: RequirementSet, needed: RequirementSet): boolean {
  const [major = 0, minor = 0] = set.version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.version.split(".").map(Number);
  return set.name === needed.name && (major > neededMajor || (major === neededMajor && minor >= neededMinor));
}

function descendants(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void found.push(...descendants(child)));
  return found;
}

function usedSymbols(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return known(checker.getSymbolAtLocation(node.name));
  return ts.isCallExpression(node) ? loadedSymbols(node, checker) : [];
}

const known = (symbol: ts.Symbol | undefined): ts.Symbol[] => (symbol === undefined ? [] : [symbol]);

/** `sheet.load("name, visibility")` and `sheet.load(["name", "format/fill"])` name members too. */
function loadedSymbols(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression, arguments: [names] } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load" || names === undefined) return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return textsOf(names)
    .flatMap((text) => text.split(","))
    .flatMap((name) => pathSymbols(name.trim().split("/"), type, checker));
}

function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsOf) : [];
}

function pathSymbols([name, ...rest]: readonly string[], type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  if (name === undefined) return [];
  const symbol = checker.getPropertyOfType(type, name) ?? itemProperty(type, name, checker);
  if (symbol === undefined) return [];
  return [symbol, ...pathSymbols(rest, checker.getTypeOfSymbol(symbol), checker)];
}

/** What a collection loads, by `items/name` or by `name` alone, is loaded of each of its items. */
function itemProperty(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const items = checker.getPropertyOfType(type, "items");
  const list = items === undefined ? type : checker.getTypeOfSymbol(items);
  const item = checker.getIndexTypeOfType(list, ts.IndexKind.Number);
  return item && checker.getPropertyOfType(item, name);
}

/** @returns what the member's own mark asks for, or its class's; null for what is not Office's or has no mark */
function requirementOf(symbol: ts.Symbol): RequirementSet | null {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined || !declaration.getSourceFile().fileName.includes("@types/office-js/")) return null;
  return markOf(declaration) ?? markOf(declaration.parent);
}

function markOf(node: ts.Node): RequirementSet | null {
  const comment = ts.getJSDocCommentsAndTags(node).map((part) => part.getText()).join("\n");
  const mark = /\[\s*Api set:\s*(Excel\w+)\s+([\d.]+)/.exec(comment) ?? /\|\s*(SharedRuntime)\s+([\d.]+)\s*\}/.exec(comment);
  const [, name, version] = mark ?? [];
  return name === undefined || version === undefined ? null : { name, version };
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(process.cwd(), file.fileName)}:${line + 1}`;
}
