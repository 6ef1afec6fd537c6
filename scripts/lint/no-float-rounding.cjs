const ts = require("typescript");

/**
 * Scores and money are exact decimals, rounded by `roundHalfUp`. A number's own `toFixed` gives "8.66" for 8.665, and
 * `Math.round(1.005 * 100) / 100` gives 1.00.
 */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    messages: { float: "A binary float is rounded here: use Decimal and roundHalfUp (src/regulation)." },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isNumber = (node) => Boolean(services.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike);
    return {
      "MemberExpression[property.name=/^(toFixed|toPrecision|toExponential)$/]"(node) {
        if (isNumber(node.object)) context.report({ node, messageId: "float" });
      },
      "CallExpression[callee.object.name='Math'][callee.property.name='round'], CallExpression[callee.name='parseFloat']"(node) {
        context.report({ node, messageId: "float" });
      },
    };
  },
};
