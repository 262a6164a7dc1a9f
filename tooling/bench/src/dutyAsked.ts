/** The day and the building that both the product and the bare statements are asked about. */
export const dutyDay = "2026-06-01"

/** A building in the middle of the city, with an officer. */
export const aBuilding = `
  SELECT p.unit_id AS id, p.path FROM placements p
  JOIN household_assignments h ON h.unit_id = p.unit_id
  ORDER BY p.path LIMIT 1 OFFSET 500`

export const theCity = `
  SELECT p.unit_id AS id, p.path FROM placements p WHERE p.parent_id IS NULL`
