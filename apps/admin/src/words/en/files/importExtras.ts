/** Words of the import page alone: pasting, and files behind a password; in English. */
import type { importExtras as zh } from "../../zh/files/importExtras.ts"

export const importExtras: typeof zh = {
  paste:
    "Or copy a range of cells with its headings in Excel or WPS and press Ctrl+V on this page.",
  pasted: (at) => `Pasted ${at}`,
  locked: "The files have a password",
  password: "Password that opens them",
  passwordHint: "Used while reading and not kept. All files behind a password open with this one."
}
