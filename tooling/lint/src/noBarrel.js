/** An import names the file it means: a file that only passes on what others export hides that. */
export const noBarrel = {
  meta: { type: "problem" },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, message: "No barrels: import from the file that has it." })
    },
    Program(node) {
      const passesOn = (one) => one.type === "ExportNamedDeclaration" && one.source != null
      if (node.body.length > 0 && node.body.every(passesOn)) {
        context.report({
          node,
          message: "No barrels: this file only passes on other files' exports."
        })
      }
    }
  })
}
