/** The few things about an OpenDocument's styles that matter here; a style has what its parent has. */
import type { XmlScanner } from "../xlsx/XmlScanner.ts"

interface Style {
  readonly parent: string | undefined
  fill?: string | undefined
  shown?: boolean
}

export interface OdsStyles {
  /** Reads on where a style has just been opened. */
  readonly take: (xml: XmlScanner) => void
  readonly fillOf: (name: string | undefined) => string | undefined
  /** Of a table's style. */
  readonly isShown: (name: string | undefined) => boolean
}

const most = 32

const background = (stated: string | undefined): string | undefined =>
  stated !== undefined && /^#[0-9a-f]{6}$/i.test(stated) ? stated.toUpperCase() : undefined

export const odsStyles = (): OdsStyles => {
  const styles = new Map<string, Style>()
  let open: Style = { parent: undefined }
  return {
    take: (xml) => {
      if (xml.name === "style") {
        open = { parent: xml.attribute("parent-style-name") }
        styles.set(xml.attribute("name") ?? "", open)
      } else if (xml.name === "table-cell-properties") {
        const stated = xml.attribute("background-color")
        // "transparent" is an answer, too: it is not looked for in the parent.
        if (stated !== undefined) open.fill = background(stated) ?? ""
      } else if (xml.name === "table-properties") {
        open.shown = xml.attribute("display") !== "false"
      }
    },
    fillOf: (name) => {
      let style = styles.get(name ?? "")
      // A style that is its own grandparent would be followed for ever.
      for (let steps = 0; style !== undefined && steps < most; steps++) {
        if (style.fill !== undefined) return style.fill === "" ? undefined : style.fill
        style = styles.get(style.parent ?? "")
      }
      return undefined
    },
    isShown: (name) => styles.get(name ?? "")?.shown !== false
  }
}
