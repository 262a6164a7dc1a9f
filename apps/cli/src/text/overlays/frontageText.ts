/** Frontage agreements and signing rates for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { OverlayWords } from "../../words/overlays/overlayWords.ts"

type Frontages = Outputs["frontages"]

const open = "9999-12-31"

export const frontagesText = (
  words: OverlayWords,
  rows: ReadonlyArray<Frontages["list"]["rows"][number]>
): string =>
  rows.length === 0
    ? words.noShops
    : table(
        [
          words.place,
          words.shop,
          words.state,
          words.signedOn,
          words.validUntil,
          words.breaches,
          words.id
        ].map((title) => ({ title })),
        rows.map((row) => [
          row.place,
          row.name ?? row.placeName,
          `${words.states[row.state]}${row.breached ? ` ${words.breached}` : ""}`,
          row.signedOn,
          row.validUntil === open ? words.open : row.validUntil,
          row.breaches.join("、"),
          row.id
        ])
      )

export const ratesText = (words: OverlayWords, { rows, all }: Frontages["rates"]): string =>
  table(
    [words.place, words.rate, words.states.expired, words.states.unsigned, words.breached].map(
      (title) => ({ title })
    ),
    [...rows, { ...all, name: words.all }].map((row) => [
      row.name,
      words.rateOf(row.signed, row.total),
      row.expired,
      row.unsigned,
      row.breached
    ])
  )
