import type {
  DraftCombination,
  DraftDocument,
  DraftEarning,
  DraftGrade,
  DraftLine,
  DraftRule,
  DraftVeto
} from "./DraftDocument.ts"
/** What a part is when it is begun: the most common kind of it, to be changed. Points stay to be typed. */
import { nextCode, nextRuleCode } from "./nextCode.ts"

export const newRule = (kind: DraftRule["kind"], code: string, text = ""): DraftRule => {
  const named = { code, text }
  switch (kind) {
    case "fixedIfMissing":
      return { kind, ...named, points: "" }
    case "perOccurrence":
      return { kind, ...named, points: "", cap: null }
    case "perShortfall":
      return {
        kind,
        ...named,
        target: "",
        side: "under",
        step: "1",
        points: "",
        counted: "exact",
        cap: null
      }
    case "beyondLimit":
      return { kind, ...named, limit: "", side: "under", inclusive: false, points: "" }
    case "stated":
      return { kind, ...named, cap: null }
  }
}

/** Another kind of the same rule keeps its code, its words, and what both kinds have. */
export const asKind = (rule: DraftRule, kind: DraftRule["kind"]): DraftRule => {
  const fresh = newRule(kind, rule.code, rule.text)
  const held = Object.entries(rule).filter(([key]) => key !== "kind" && key in fresh)
  return { ...fresh, ...Object.fromEntries(held) }
}

export const newEarning = (kind: DraftEarning["kind"]): DraftEarning => {
  switch (kind) {
    case "graded":
      return { kind, bands: [{ name: "", from: "", to: "" }] }
    case "linear":
      return { kind, full: "", none: "" }
    case "checklist":
      return { kind, items: [{ code: "1", text: "", points: "" }] }
    case "scorers":
      return { kind, scorers: [{ code: "1", name: "", weight: 1 }] }
    case "full":
    case "proportional":
      return { kind }
  }
}

export const newCombination = (kind: DraftCombination["kind"]): DraftCombination =>
  kind === "weighted" ? { kind, weights: [{ round: "unannounced", weight: 1 }] } : { kind }

export const newLine = (document: DraftDocument, category: string): DraftLine => {
  const code = nextCode(document.indicators.map((line) => line.code))
  return {
    code,
    category,
    name: "",
    labels: [],
    worth: "",
    earning: { kind: "full" },
    deductions: [newRule("perOccurrence", nextRuleCode(code, []))],
    floor: "0",
    months: null,
    placeKinds: null,
    seenBy: "rounds",
    combination: { kind: "mean" },
    fewestRounds: 1,
    missing: "block",
    clause: null,
    evidence: null,
    source: null,
    status: null
  }
}

export const newVeto = (code: string): DraftVeto => ({
  code,
  text: "",
  effect: { kind: "outOfRanks" },
  when: null
})

export const newGrade = (): DraftGrade => ({
  name: "",
  from: { at: "", included: true },
  to: null,
  gives: null
})

export const emptyDocument = (from: string): DraftDocument => ({
  layout: 1,
  name: "",
  edition: null,
  source: null,
  status: "officeRule",
  note: null,
  from,
  until: null,
  total: "100",
  precision: "0.01",
  notApplicable: "rebase",
  notInUse: "rebase",
  bonusMax: null,
  penaltyMax: null,
  vetoes: [],
  grades: null,
  ranking: { ties: "competition", tieBreakers: [], bottom: null },
  publication: { noticeDays: 0, approvals: [], appealDays: 5, repliesPrinted: true },
  indicators: []
})
