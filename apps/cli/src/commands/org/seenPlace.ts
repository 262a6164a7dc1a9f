/** A place as its card has it now, and the server's today: what every change is asked about. */
import type { Client } from "@aiwei/client/makeClient"

export const seenPlace = async ({ api }: Client, place: string) => {
  const { unit, on } = await api.org.card.query({ place })
  return { is: { id: unit.id, version: unit.version }, unit, today: on }
}
