/** What can be asked for about schemes and their documents. */
export const schemeVerbs = [
  "schemes.list",
  "schemes.show",
  "schemes.add",
  "schemes.check",
  "schemes.save",
  "schemes.templates",
  "schemes.template",
  "schemes.diff"
] as const
