/**
 * What a line of the trail is about, asked beside it: the name of today, and where a record has none its
 * month, its version or its files. Of what is gone nothing is left but its id.
 */

/** `0` comes after `/`: subjects are compared by their index. */
const isKind = (kind: string): string => `e.subject >= '${kind}/' AND e.subject < '${kind}0'`

const idOf = (kind: string): string => `substr(e.subject, ${kind.length + 2})`

/** A column of the table in which records of a kind stand. */
interface Told {
  readonly kind: string
  readonly table: string
  readonly column: string
}

const told = (rows: ReadonlyArray<Told>): string => {
  const whens = rows.map(
    ({ kind, table, column }) =>
      `WHEN ${isKind(kind)} THEN (SELECT x.${column} FROM ${table} x WHERE x.id = ${idOf(kind)})`
  )
  return `CASE ${whens.join(" ")} END`
}

const named = (kind: string, table: string): Told => ({ kind, table, column: "name" })

const titled = (kind: string, table: string): Told => ({ kind, table, column: "title" })

/** A letter is called by its party: a unit of the tree or an organisation. */
const letterParty = `(SELECT coalesce(u.name, o.name) FROM letters l
  LEFT JOIN org_units u ON u.id = l.party_b_unit_id
  LEFT JOIN organisations o ON o.id = l.party_b_organisation_id
  WHERE l.id = ${idOf("ResponsibilityLetter")})`

/** An account's own name stands in the subject. */
const tableName = told([
  named("Person", "people"),
  named("OrgUnit", "org_units"),
  named("Building", "org_units"),
  named("OfficeSettings", "org_units"),
  named("Zone", "zones"),
  named("LeadingGroup", "leading_groups"),
  named("Organisation", "organisations"),
  named("Frontage", "frontages"),
  named("AccountId", "accounts"),
  named("AssessmentScheme", "schemes"),
  named("SavedView", "saved_views"),
  titled("LetterTemplate", "letter_templates"),
  titled("RuleDocument", "rule_documents")
])

const subjectName = `CASE WHEN ${isKind("ResponsibilityLetter")} THEN ${letterParty}
  ELSE ${tableName} END`

const subjectPeriod = told([
  { kind: "Publication", table: "publications", column: "period" },
  { kind: "ScoreSheet", table: "score_sheets", column: "period" }
])

const subjectVersion = told([
  { kind: "Publication", table: "publications", column: "version" },
  { kind: "AssessmentScheme", table: "schemes", column: "version" },
  { kind: "RuleDocument", table: "rule_documents", column: "version" }
])

const ofBatch = (what: string): string =>
  `CASE WHEN ${isKind("ImportBatch")} THEN (
    SELECT ${what} FROM import_files x WHERE x.batch_id = ${idOf("ImportBatch")}) END`

const pathOf = (which: string): string => `(SELECT x.path FROM import_files x WHERE ${which})`

/** Of a batch the first one: ids rise. */
const subjectFile = `CASE
  WHEN ${isKind("ImportBatch")}
    THEN ${pathOf(`x.batch_id = ${idOf("ImportBatch")} ORDER BY x.id LIMIT 1`)}
  WHEN ${isKind("ImportFile")} THEN ${pathOf(`x.id = ${idOf("ImportFile")}`)}
  END`

export const subjectColumns = `
  (SELECT x.name FROM org_units x WHERE x.id = e.place) AS place_name,
  ${subjectName} AS subject_name,
  ${subjectPeriod} AS subject_period,
  ${subjectVersion} AS subject_version,
  ${subjectFile} AS subject_file,
  ${ofBatch("CAST(count(*) AS INTEGER)")} AS subject_files`
