/**
 * Text that a spreadsheet program would take for a formula. A csv has no types, so such a text gets an
 * apostrophe in front, which reading a csv takes away again; in .xlsx the cell's type says it is text and
 * nothing is added. A text that looks guarded already is guarded too: so what comes back is what was written.
 */
// oxlint-disable-next-line no-control-regex -- a NUL in front hides the sign behind it from some programs
const formulaSigns = /^[=+\-@\t\r\n\0＝＋－＠]/
const guarded = /^'(?='*[=+\-@\t\r\n\0＝＋－＠])/

export const startsFormula = (text: string): boolean => formulaSigns.test(text)

export const safeText = (text: string): string =>
  startsFormula(text) || guarded.test(text) ? `'${text}` : text

/** The text as it was before `safeText`. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && guarded.test(text) ? text.slice(1) : text
