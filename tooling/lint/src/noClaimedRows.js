/** `sql<Row>` only claims what a row is; the database was not asked. A Schema decodes it instead. */
export const noClaimedRows = {
  meta: { type: "problem" },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      const typed = node.typeArguments ?? node.typeParameters
      const tag = node.tag.type === "MemberExpression" ? node.tag.object : node.tag
      if (typed == null || tag.type !== "Identifier" || tag.name !== "sql") return
      context.report({
        node,
        message: "sql<T> claims a type for rows. Decode them with SqlSchema."
      })
    }
  })
}
