/**
 * The property column of a building: 有, 无, or the company's name. 社区代管 and 自管 mean that no company
 * looks after the building; a blank cell means that nobody said.
 */
import { compact, tidy } from "./cellText.ts"

export interface Property {
  readonly hasProperty: boolean | null
  readonly propertyCompany: string | null
}

const none =
  /^(?:无|没有|否|未有|[xX×✗✕]|[-—/／]+|0|无物业.*|.*(?:代管|自管|托管|弃管|无人管理|居民自治|自治管理).*)$/u
const some = /^(?:有|是|√|✓|有物业|1|已有|物业管理|有物业管理)$/u
const named = /^(?:有|是|√)[(（:：,，](.+?)[)）]?$/u

export const readProperty = (text: string): Property => {
  const words = compact(text)
  if (words === "") return { hasProperty: null, propertyCompany: null }
  if (none.test(words) && !/公司/u.test(words)) return { hasProperty: false, propertyCompany: null }
  if (some.test(words)) return { hasProperty: true, propertyCompany: null }
  return { hasProperty: true, propertyCompany: named.exec(words)?.[1] ?? tidy(text) }
}
