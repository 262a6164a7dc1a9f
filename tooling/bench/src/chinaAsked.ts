/** What both the product and the bare statements are asked of the country: its widest province, and a street. */
export const widest = `
  SELECT p.path, p.unit_id AS id, CAST((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') AS INTEGER) AS n
  FROM placements p WHERE p.parent_id IS NULL ORDER BY n DESC, p.path LIMIT 1`

/** A county whose branch has about so many places, and another of the same province to move it under. */
export const nearest = (places: number): string => `
  SELECT p.path, p.unit_id AS id, CAST((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') AS INTEGER) AS n
  FROM placements p JOIN org_units u ON u.id = p.unit_id AND u.level = 'county'
  ORDER BY abs((SELECT count(*) FROM placements q
    WHERE q.path >= p.path AND q.path < substr(p.path, 1, length(p.path) - 1) || '0') - ${places}), p.path
  LIMIT 1`

/** How many of each level stand in a branch. */
export const rollUp = (top: string, end: string): string => `
  SELECT u.level, count(*) AS n FROM placements p JOIN org_units u ON u.id = p.unit_id
  WHERE p.path >= '${top}' AND p.path < '${end}' AND p.path > '${top}'
    AND p.valid_from <= '2026-06-01' AND '2026-06-01' < p.valid_to
  GROUP BY u.level`
