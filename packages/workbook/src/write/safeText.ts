/**
 * Text that a spreadsheet program would take for a formula. A csv has no types, so such a text gets an
 * apostrophe in front; in .xlsx the cell's type says it is text and nothing is added.
 */
const formulaSigns = /^[=+\-@\t\r\n＝＋－＠]/

export const startsFormula = (text: string): boolean => formulaSigns.test(text)

export const safeText = (text: string): string => (startsFormula(text) ? `'${text}` : text)
