/**
 * What a shop promises for its frontage (门前三包). The three differ from city to city: these are beginnings
 * as data, and an agreement keeps the items it was signed with.
 */
export interface ItemTemplate {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly items: ReadonlyArray<string>
}

export const itemTemplates: ReadonlyArray<ItemTemplate> = [
  {
    code: "hygiene-greenery-order",
    zh: "包卫生、包绿化、包秩序",
    en: "Hygiene, greenery, order",
    items: ["包卫生", "包绿化", "包秩序"]
  },
  {
    code: "hygiene-order-facilities",
    zh: "包卫生、包秩序、包设施",
    en: "Hygiene, order, facilities",
    items: ["包卫生", "包秩序", "包设施"]
  },
  {
    code: "hygiene-appearance-order",
    zh: "包环境卫生、包市容市貌、包公共秩序",
    en: "Hygiene, appearance, public order",
    items: ["包环境卫生", "包市容市貌", "包公共秩序"]
  }
]

export const usualItems: ReadonlyArray<string> = itemTemplates[0]?.items ?? []
