/**
 * A comment without its author's name line, which Excel writes into the text of the comment itself. Only
 * the author's own name goes: a first line such as `扣分原因：` is part of what was said.
 */
export const noteText = (text: string, author = ""): string => {
  const plain = text.replaceAll(/\r\n?/g, "\n").trim()
  const name = author.trim()
  if (name === "" || !plain.toLowerCase().startsWith(name.toLowerCase())) return plain
  const rest = plain.slice(name.length)
  return /^[ \t]*[:：]/.test(rest) ? rest.replace(/^[ \t]*[:：]/, "").trim() : plain
}
