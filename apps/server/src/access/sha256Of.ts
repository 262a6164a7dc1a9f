/** SHA-256 of a text in hexadecimal digits, for what is only compared and never shown. */
import { hash } from "node:crypto"

export const sha256Of = (text: string): string => hash("sha256", text, "hex")
