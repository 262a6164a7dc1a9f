/**
 * Records whose history a reader may ask for, as the trail names them, and how each is found. What is not
 * here is for whoever reads the trail: accounts, imports, whole score sheets.
 */
import type { Naming } from "./Naming.ts"

export const recordKinds = {
  OrgUnit: "unit",
  Building: "unit",
  Person: "anyPerson",
  Zone: "zone",
  LeadingGroup: "group",
  Organisation: "organisation",
  ContactVisit: "overlay",
  PartnerSession: "overlay",
  Frontage: "overlay",
  ResponsibilityLetter: "overlay",
  LetterTemplate: "scheme",
  RuleDocument: "scheme",
  OfficeSettings: "unit",
  Publication: "publication",
  AssessmentScheme: "scheme"
} as const satisfies Readonly<Record<string, Naming>>

export const isRecordKind = (kind: string): kind is keyof typeof recordKinds =>
  Object.hasOwn(recordKinds, kind)
