/** What both the product and the bare statements are asked of the country: its widest province, and a street. */
export const widest = `
  SELECT p.path, p.unit_id AS id, CAST((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') AS INTEGER) AS n
  FROM placements p WHERE p.parent_id IS NULL ORDER BY n DESC, p.path LIMIT 1`

/** The county or city whose branch comes nearest to so many places. */
export const nearest = (places: number): string => `
  SELECT p.path, p.unit_id AS id, CAST((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') AS INTEGER) AS n
  FROM placements p JOIN org_units u ON u.id = p.unit_id AND u.level IN ('county', 'city')
    AND p.valid_to = '9999-12-31'
  ORDER BY abs((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') - ${places}), p.path
  LIMIT 1`

/** How many of each level stand in a branch. */
export const rollUp = (top: string, end: string): string => `
  SELECT u.level, count(*) AS n FROM placements p JOIN org_units u ON u.id = p.unit_id
  WHERE p.path >= '${top}' AND p.path < '${end}' AND p.path > '${top}'
    AND p.valid_from <= '2026-06-01' AND '2026-06-01' < p.valid_to
  GROUP BY u.level`

/** A village in the middle of the country, under an office that is its township. */
export const aVillage = `
  SELECT p.path, p.unit_id AS id, p.parent_id, 1 AS n FROM placements p
  JOIN org_units u ON u.id = p.unit_id AND u.level IN ('village', 'community')
  ORDER BY p.path LIMIT 1 OFFSET (SELECT count(*) / 2 FROM placements)`

export const whoDay = "2026-06-01"

/** Somebody leads it: the country is loaded without people. */
export const whoFill = (village: string, office: string): ReadonlyArray<string> => {
  const span = "'2020-01-01', '9999-12-31'"
  return [
    `INSERT INTO offices (unit_id, created_at) VALUES ('${office}', '2026-01-01')
     ON CONFLICT (unit_id) DO NOTHING`,
    `INSERT INTO people (id, office_id, name, status, remark)
     VALUES ('leader', '${office}', '王', 'active', '') ON CONFLICT (id) DO NOTHING`,
    `INSERT INTO posts (id, person_id, unit_id, title, valid_from, valid_to)
     VALUES ('leads', 'leader', '${village}', '书记', ${span}) ON CONFLICT (id) DO NOTHING`
  ]
}

/** The places above it, and who leads it. */
export const whoBare = (village: string, path: string): ReadonlyArray<string> => {
  const on = (row: string) => `${row}.valid_from <= '${whoDay}' AND '${whoDay}' < ${row}.valid_to`
  const above = Array.from({ length: path.length / 6 }, (_, n) => `'${path.slice(0, 6 * (n + 1))}'`)
  return [
    `SELECT u.id, u.name FROM placements p JOIN org_units u ON u.id = p.unit_id
     WHERE p.path IN (${above.join()}) AND ${on("p")}`,
    `SELECT q.id, x.name, q.title FROM posts q JOIN people x ON x.id = q.person_id
     WHERE q.unit_id = '${village}' AND ${on("q")}`
  ]
}
