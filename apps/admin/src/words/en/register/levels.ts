/** What levels of places are called, in English. */
export const levels = {
  province: "Province",
  city: "City",
  county: "County",
  subdistrict: "Subdistrict",
  township: "Township",
  community: "Community",
  village: "Village",
  grid: "Grid",
  compound: "Compound",
  building: "Building",
  stairwell: "Stairwell",
  household: "Household",
  wetMarket: "Wet market",
  publicToilet: "Public toilet",
  constructionSite: "Construction site",
  school: "School",
  shop: "Shop",
  localUnit: "Unit in the area",
  park: "Park",
  rubbishPoint: "Rubbish collection point"
}

/** Of more than one. */
export const many: Readonly<Record<string, string>> = {
  province: "provinces",
  city: "cities",
  county: "counties",
  subdistrict: "subdistricts",
  township: "townships",
  community: "communities",
  village: "villages",
  grid: "grids",
  compound: "compounds",
  building: "buildings",
  stairwell: "stairwells",
  household: "households",
  wetMarket: "wet markets",
  publicToilet: "public toilets",
  constructionSite: "construction sites",
  school: "schools",
  shop: "shops",
  localUnit: "units in the area",
  park: "parks",
  rubbishPoint: "rubbish collection points"
}
