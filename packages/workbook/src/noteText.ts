/** A comment without its author's name line, which Excel writes into the text of the comment itself. */
export const noteText = (text: string, author?: string): string => {
  const plain = text.replaceAll(/\r\n?/g, "\n")
  const named = author !== undefined && author !== "" && plain.startsWith(`${author}:`)
  const withoutName = named
    ? plain.slice(author.length + 1)
    : plain.replace(/^[^\n:：]{1,40}[:：][ \t]*\n/, "")
  return withoutName.trim()
}
