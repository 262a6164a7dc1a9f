/** Remembered mappings of columns, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { mappingWords } from "../../words/imports/mappingWords.ts"
import type { Words } from "../../words/zh.ts"

type Mapping = Outputs["imports"]["mappings"]["list"][number]

const most = 8

const few = (texts: ReadonlyArray<string>): string =>
  texts.length > most ? `${texts.slice(0, most).join(" ")} …` : texts.join(" ")

const kindWord = (words: Words, kind: string): string =>
  (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind

export const mappingsText = (
  words: Words,
  said: ReturnType<typeof mappingWords>,
  rows: ReadonlyArray<Mapping>
): string =>
  rows.length === 0
    ? said.none
    : table(
        [
          { title: said.id },
          { title: said.office },
          { title: words.kind },
          { title: said.headings },
          { title: said.columns },
          { title: said.used, align: "right" },
          { title: said.by },
          { title: said.at }
        ],
        rows.map((row) => [
          row.id,
          row.office?.name ?? said.everywhere,
          kindWord(words, row.kind),
          few(row.headings),
          few(
            Object.entries(row.columns).map(
              ([heading, field]) => `${heading}=${field ?? said.nothing}`
            )
          ),
          row.used,
          row.createdBy,
          row.createdAt.slice(0, 16).replace("T", " ")
        ])
      )
