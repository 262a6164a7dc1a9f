/** What the pages and the command line say alike of evidence that is refused: every fault, then what to do, in English. */
import { type Faults, mostTold, type EvidenceSaid } from "../evidenceAlike.ts"

/** One fault in words, for a row of a file too. */
export const faultsEn: Faults = {
  unknownIndicator: ({ text, allowed }) =>
    `the scheme has no line ${text} (it has ${allowed ?? "none"})`,
  unknownRule: ({ text, allowed }) => `the line has no rule ${text} (it has ${allowed ?? "none"})`,
  severalRules: ({ allowed }) => `several rules read this: name one of ${allowed ?? "them"}`,
  notRead: ({ text, allowed }) => `no rule of the line (${allowed ?? "none"}) reads "${text}"`,
  nothingSaid: ({ text }) =>
    `nothing is said, or more than one thing${text === "" ? "" : ` (${text})`}`,
  unreadable: ({ text }) => `"${text}" cannot be read as a number`,
  moreThanAsked: ({ text, allowed }) => `${text} said yes of ${allowed ?? "fewer"}`,
  tooFine: ({ text }) => `${text} is finer than the scheme's steps`,
  aboveWorth: ({ text, allowed }) => `${text} is more than the line's ${allowed ?? "worth"}`,
  notLookedAt: ({ text }) => `the inspection did not look at ${text}`,
  dayOutsidePeriod: ({ text, allowed }) => `${text} is no day of ${allowed ?? "the month"}`,
  dayAhead: ({ text, allowed }) => `${text} lies after today, ${allowed ?? ""}`,
  notScored: ({ text, allowed }) => `the scheme scores no ${allowed ?? "such place"}: ${text}`,
  placeElsewhere: ({ text }) => `"${text}" is no place of the unit`,
  roundElsewhere: ({ text }) =>
    `inspection ${text} is not of this unit and month, or was withdrawn`,
  ownRound: () => "whoever recorded this inspection does not score it again: somebody else does",
  doubleNotBegun: ({ text }) => `begin the double of inspection ${text} before you record it`,
  doubleEnded: ({ text }) =>
    `the account's double of inspection ${text} was recorded, given up or taken back`,
  noScorer: ({ text }) =>
    `no account "${text}", or it is disabled or may not record inspections of this unit`,
  unknownVeto: ({ text, allowed }) =>
    `the scheme has no veto "${text}" to give (it has ${allowed === "" ? "none" : (allowed ?? "none")})`,
  notPhoto: ({ text }) => `"${text}" is no photo (JPEG, PNG or WebP)`,
  blank: ({ text }) => `no ${text === "" ? "text" : text} given`,
  unknownUnit: ({ text }) => `no unit, or several, go by "${text}"`,
  monthAhead: ({ text }) => `the month of "${text}" lies ahead`
}

export const evidenceEn: EvidenceSaid = {
  EvidenceRefused: ({ faults }) => {
    const told = faults
      .slice(0, mostTold)
      .map(
        ({ finding, why, ...fault }) =>
          `${finding === null ? "" : `finding ${finding}: `}${faultsEn[why](fault)}`
      )
    const more = faults.length > mostTold ? `; and ${faults.length - mostTold} more` : ""
    return `${told.join("; ")}${more}. Nothing was stored; correct it and send it again.`
  },
  EvidenceNotFound: ({ id }) =>
    `The office has no record ${id}; nothing was changed. Look at the list again.`,
  EvidenceWithdrawn: ({ id, at, by }) =>
    `Record ${id} was withdrawn by ${by} at ${at}; nothing was changed and nothing is left to do.`,
  DoubleOpen: ({ inspection, period }) =>
    `You are scoring inspection ${inspection} again: nothing of the unit in ${period} is shown until you record yours or give it up.`,
  AttachmentRefused: ({ name, wanted }) => {
    if (wanted === "photo")
      return `"${name}" is no photo and was not stored. Choose a JPEG, PNG or WebP photo.`
    if (wanted === "table")
      return `"${name}" is no table and was not stored. Choose a workbook, a CSV or a JSON file.`
    return `"${name}" cannot be attached and was not stored. Choose a photo (JPEG, PNG, WebP), a PDF, or an Excel or Word file.`
  }
}
