/**
 * Opens a worked-out line: the parts of the kernel with the words of the scheme and the evidence itself.
 * docs/rules/evidence.md
 */
import type { EvidenceItem } from "../../evidence/EvidenceItem.ts"
import { evidenceRow } from "../../evidence/EvidenceView.ts"
import type { Inspection } from "../../evidence/Inspection.ts"
import { recordedId } from "../../evidence/unitInputs.ts"
import { countedAt } from "../../evidence/Withdrawal.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import { written } from "../../shared/Points.ts"
import type { Line } from "../scoring/lineOf.ts"
import type { Part } from "../scoring/printedParts.ts"
import type { LeafEdit, SourceCell, SourceOf } from "../SourceCell.ts"
import type { EvidenceOpened, PartView, RoundOpened, WorkedLeafView } from "./WorkedLeafView.ts"

/** What stands behind the lines of one unit. */
export interface Opened {
  readonly document: SchemeDocument
  /** Until when evidence counts; null: now. */
  readonly instant: string | null
  readonly inspections: ReadonlyMap<string, Inspection>
  readonly items: ReadonlyMap<string, EvidenceItem>
  /** The same by the codes of their lines. */
  readonly ofLine: ReadonlyMap<string, ReadonlyArray<EvidenceItem>>
  /** Names of places by id. */
  readonly places: ReadonlyMap<string, string>
  /** The cell that a piece of evidence was read from. */
  readonly sourceOf: SourceOf
}

interface Recorded {
  readonly source: SourceCell | null
  readonly edit: LeafEdit | null
}

const itemOpened = (opened: Opened, item: EvidenceItem): EvidenceOpened => ({
  ...evidenceRow(item),
  place: item.placeId === null ? null : (opened.places.get(item.placeId) ?? item.placeId),
  readFrom: opened.sourceOf(item, item.cell, item.raw)
})

const roundOpened = ({ inspections }: Opened, id: string | null): RoundOpened | null => {
  const found = id === null ? undefined : inspections.get(id)
  if (found === undefined) return null
  const { kind, day, time, inspectors } = found
  return { id: found.id, kind, day, time, inspectors }
}

const partView = (opened: Opened, line: Line, part: Part, recorded: Recorded): PartView => {
  const terms = opened.document.indicators.find(({ code }) => code === line.code)
  const rule = terms?.deductions.find(({ code }) => code === part.rule)
  const isRecorded = part.evidence.includes(recordedId)
  return {
    what: part.what,
    points: written(part.points),
    rule: rule === undefined ? null : { code: rule.code, text: rule.text },
    round: roundOpened(opened, part.round),
    recorded: isRecorded,
    source: isRecorded ? recorded.source : null,
    edit: isRecorded ? recorded.edit : null,
    evidence: part.evidence.flatMap((id) => {
      const item = opened.items.get(id)
      return item === undefined ? [] : [itemOpened(opened, item)]
    })
  }
}

/** `differs`: it was frozen, and its evidence is not what it was then. */
export const openedLeaf = (
  opened: Opened,
  line: Line,
  recorded: Recorded,
  differs = false
): WorkedLeafView => {
  const used = new Set(line.parts.flatMap(({ evidence }) => evidence))
  const unused = (opened.ofLine.get(line.code) ?? []).filter(
    (item) => countedAt(item, opened.instant) && !used.has(item.id)
  )
  const terms = opened.document.indicators.find(({ code }) => code === line.code)
  return {
    standing: line.standing,
    counts: line.counts,
    rounds: line.rounds,
    clause: terms?.clause ?? null,
    parts: line.parts.map((part) => partView(opened, line, part, recorded)),
    unused: unused.map((item) => itemOpened(opened, item)),
    ...(differs ? { differs } : {})
  }
}
