/** Several short texts out of one, whichever mark stands between them. */
export const listed = (text: string): ReadonlyArray<string> =>
  text
    .split(/[、,，;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
