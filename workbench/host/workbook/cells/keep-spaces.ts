import type { LexerTreeBuilder } from "@univerjs/engine-formula";

/**
 * Univer takes the blanks after a reference for a part of it, and loses them when the reference moves: "=C3 * D3" would become
 * "=C4* D4". Here they stand beside the reference.
 */
export function keepSpaces(lexer: LexerTreeBuilder): void {
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) =>
    build(formula)?.flatMap((node) => {
      if (typeof node === "string") return [node];
      const token = node.token.trimEnd();
      const blanks = node.token.length - token.length;
      return blanks === 0 || token === "" ? [node] : [{ ...node, token, endIndex: node.endIndex - blanks }, " ".repeat(blanks)];
    });
}
