import * as ts from "typescript";
import { covers } from "./requirement-sets";
import type { RequirementSet } from "./requirement-sets";

/**
 * A use is guarded where a reader sees it at once: it stands in what runs only if `isSetSupported("Name", "1.x")` said yes,
 * that is in the `if`'s or the conditional's first branch, right of `&&`, or after an `if (!…isSetSupported(…)) return` of the same block.
 *
 * @returns whether the node is guarded by a check that promises what it needs
 */
export function isGuarded(node: ts.Node, needed: RequirementSet): boolean {
  for (let inner = node, outer = node.parent; !ts.isSourceFile(inner); inner = outer, outer = outer.parent) {
    if (chosenBy(inner, outer).some((condition) => promises(condition, needed))) return true;
    if (ts.isBlock(outer) && outer.statements.some((earlier) => earlier.pos < inner.pos && turnsAway(earlier, needed))) return true;
  }
  return false;
}

/** The condition under which `outer` comes to `inner`. */
function chosenBy(inner: ts.Node, outer: ts.Node): ts.Expression[] {
  if (ts.isIfStatement(outer) && outer.thenStatement === inner) return [outer.expression];
  if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) return [outer.condition];
  const and = ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return and && outer.right === inner ? [outer.left] : [];
}

function promises(condition: ts.Expression, needed: RequirementSet): boolean {
  if (ts.isParenthesizedExpression(condition)) return promises(condition.expression, needed);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return promises(condition.left, needed) || promises(condition.right, needed);
  }
  const set = askedFor(condition);
  return set !== null && covers(set, needed);
}

function turnsAway(statement: ts.Statement, needed: RequirementSet): boolean {
  if (!ts.isIfStatement(statement) || !leaves(statement.thenStatement)) return false;
  const { expression } = statement;
  const denied = ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken;
  return denied && promises(expression.operand, needed);
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

function askedFor(node: ts.Expression): RequirementSet | null {
  if (!ts.isCallExpression(node) || !node.expression.getText().endsWith("isSetSupported")) return null;
  const [name, version] = node.arguments;
  if (name === undefined || version === undefined || !ts.isStringLiteral(name) || !ts.isStringLiteral(version)) return null;
  return { name: name.text, version: version.text };
}
