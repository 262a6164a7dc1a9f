/** Words of a vocabulary, written after one another with white space between: headings have none. */
export const listed = (words: string): ReadonlyArray<string> => words.trim().split(/\s+/u)
