/** A level by its code or by either of its names; what nobody knows is asked for as it was written. */
import type { Client } from "@aiwei/client/makeClient"

export const levelCalled = async ({ api }: Client, text: string): Promise<string> => {
  const known = await api.org.levels.query()
  return known.find(({ code, zh, en }) => [code, zh, en].includes(text))?.code ?? text
}
