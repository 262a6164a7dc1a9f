/**
 * Whether a page is missing because its code or its look did not come, and not because it broke. Browsers
 * have no name for it, only a sentence each: Chromium and Firefox, Safari, and Vite about a style sheet.
 */
const sentences = /dynamically imported module|importing a module script failed|preload css/i

export const isUnloaded = (error: unknown): boolean =>
  error instanceof Error && sentences.test(error.message)
