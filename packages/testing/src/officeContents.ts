/**
 * What a database says, without ids and moments: two imports that did the same have the same contents,
 * whatever ids they drew and in whatever order their files came.
 */
import { createHash } from "node:crypto"

import { Effect } from "effect"
import { SqlClient } from "effect/sql"

const questions = {
  units: `
    SELECT u.code, u.name, u.official_name, u.level, u.households, u.population, u.property,
           u.property_company, u.stairwells, p.name AS parent, pl.valid_from, pl.valid_to
    FROM org_units u JOIN placements pl ON pl.unit_id = u.id
    LEFT JOIN org_units p ON p.id = pl.parent_id`,
  people: `
    SELECT p.name, p.gender, p.birth, p.phone, p.category, p.status, p.remark, u.name AS unit,
           t.organisation, t.title, t.duty, t.valid_from, t.valid_to
    FROM people p LEFT JOIN posts t ON t.person_id = p.id LEFT JOIN org_units u ON u.id = t.unit_id`,
  zones: `
    SELECT z.zone_no, z.name, z.leader_name, l.phone AS leader, z.contact_point, u.name AS community
    FROM zones z LEFT JOIN people l ON l.id = z.leader_id
    LEFT JOIN zone_communities c ON c.zone_id = z.id LEFT JOIN org_units u ON u.id = c.unit_id`,
  officers: `
    SELECT b.name AS building, c.name AS compound, a.officer_name, p.phone, a.valid_from, a.valid_to
    FROM household_assignments a JOIN org_units b ON b.id = a.unit_id
    JOIN placements pl ON pl.unit_id = b.id JOIN org_units c ON c.id = pl.parent_id
    LEFT JOIN people p ON p.id = a.person_id`,
  schemes: `
    SELECT s.version, s.total, s.bonus_max, s.veto, s.not_applicable, s.valid_from, i.code,
           i.category, i.name, i.worth, l.label
    FROM schemes s JOIN indicators i ON i.scheme_id = s.id
    LEFT JOIN indicator_labels l ON l.indicator_id = i.id`,
  scores: `
    SELECT s.period, u.name AS unit, i.code, e.points, e.deduction, e.not_applicable, e.reason,
           e.cell, e.raw, e.sheet_name, f.path
    FROM score_entries e JOIN score_sheets s ON s.id = e.sheet_id
    JOIN org_units u ON u.id = e.unit_id JOIN indicators i ON i.id = e.indicator_id
    JOIN import_files f ON f.id = e.file_id`,
  tallies: `
    SELECT s.period, u.name AS unit, t.bonus, t.vetoed, t.stated_total, t.stated_total_cell,
           t.stated_rank, t.stated_rank_cell
    FROM score_tallies t JOIN score_sheets s ON s.id = t.sheet_id JOIN org_units u ON u.id = t.unit_id`,
  records: `
    SELECT r.kind, r.day, r.fields, u.name AS unit
    FROM office_records r LEFT JOIN org_units u ON u.id = r.unit_id`,
  provenance: `
    SELECT p.entity, p.sheet, p.cell, f.path
    FROM provenance p JOIN import_files f ON f.id = p.file_id`
}
type Question = keyof typeof questions

const lines = Effect.fn("officeContents.lines")(function* (question: Question) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql.unsafe(questions[question])
  return rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted()
})

/** One hash a question, so that a difference says where it lies. */
export const officeContents = Effect.gen(function* () {
  const hashes = new Map<string, string>()
  for (const question of Object.keys(questions) as Array<Question>) {
    const hash = createHash("sha256").update((yield* lines(question)).join("\n"))
    hashes.set(question, hash.digest("hex"))
  }
  return Object.fromEntries(hashes)
})

/** Rows of a table, or of what follows it: `org_units WHERE level = 'building'`. */
export const howMany = Effect.fn("officeContents.howMany")(function* (from: string) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql.unsafe(`SELECT 1 AS one FROM ${from}`)
  return rows.length
})
