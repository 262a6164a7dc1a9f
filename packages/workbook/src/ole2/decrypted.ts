/**
 * What is behind a password, in the old container: an .xlsx by ECMA-376 (Agile and Standard), an .xls by RC4, RC4
 * CryptoAPI or XOR. The password is never stored; a file that Excel opens without asking has one of its own.
 */
import { CFB } from "@e965/xlsx"
import officeCrypto from "officecrypto-tool"

import { Refused } from "../Refused.ts"
import type { Container } from "./openContainer.ts"

/** Excel encrypts with this a workbook that is only guarded against changes, and tries it before it asks. */
const unasked = "VelvetSweatshop"

const longest = 255

const spelled: Readonly<Record<string, string>> = {
  encryptioninfo: "EncryptionInfo",
  encryptedpackage: "EncryptedPackage",
  workbook: "Workbook",
  book: "Book"
}

/** The library opens the container by itself, so it gets one that holds the needed files and no circles. */
const repacked = (container: Container, names: ReadonlyArray<string>): Buffer => {
  const made = CFB.utils.cfb_new()
  for (const name of names)
    CFB.utils.cfb_add(made, `/${spelled[name] ?? name}`, Buffer.from(container.read(name)))
  return Buffer.from(CFB.write(made, { type: "buffer" }) as Uint8Array)
}

const opened = async (held: Buffer, password: string): Promise<Uint8Array | undefined> => {
  try {
    const read = await officeCrypto.decrypt(held, { password })
    return new Uint8Array(read.buffer, read.byteOffset, read.byteLength)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (/password is incorrect/i.test(detail)) return undefined
    // A way to encrypt that the library does not know, or a container that is broken.
    throw new Refused("encrypted", detail)
  }
}

export const decrypted = async (
  container: Container,
  names: ReadonlyArray<string>,
  password: string | undefined
): Promise<Uint8Array> => {
  const bytes = repacked(container, names)
  const given = password === undefined || password === "" ? [] : [password]
  for (const one of [...given, unasked]) {
    const read = one.length > longest ? undefined : await opened(bytes, one)
    if (read !== undefined) return read
  }
  if (given.length === 0) throw new Refused("encrypted", "a password is asked for")
  throw new Refused("wrong_password", "not the password")
}
