/** A chosen, dropped or pasted file as a photo to show before it goes up; null for what the server would refuse. */
import type { WaitingPhoto } from "./FindingRow.ts"

/** The server's own limit. */
const mostBytes = 12_000_000
const kinds = new Set(["image/jpeg", "image/png", "image/webp"])

const uriOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener("load", () => resolve(String(reader.result)))
    reader.addEventListener("error", () => reject(reader.error ?? new Error(file.name)))
    reader.readAsDataURL(file)
  })

export const readPhoto = async (file: File): Promise<WaitingPhoto | null> => {
  if (!kinds.has(file.type) || file.size > mostBytes) return null
  return { name: file.name, file, uri: await uriOf(file) }
}

export const firstFile = (data: DataTransfer | null): File | null => data?.files.item(0) ?? null
