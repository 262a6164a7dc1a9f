/**
 * A text as a QR code, drawn here as one path. Always dark on light, whatever the theme: many telephones
 * read no other.
 */
import { createMemo } from "solid-js"
import { encode } from "uqr"

/** Modules of light around it, as the standard asks. */
const quiet = 4

const pathOf = (rows: ReadonlyArray<ReadonlyArray<boolean>>): string =>
  rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : "")))
    .join("")

export const QrCode = (props: { readonly text: string; readonly label: string }) => {
  const code = createMemo(() => encode(props.text, { ecc: "M", border: 0 }))
  const side = () => code().size + 2 * quiet
  return (
    <svg
      class="qr"
      data-theme="paper"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${side()} ${side()}`}
      shape-rendering="crispEdges"
    >
      <rect width={side()} height={side()} class="qr-light" />
      <path d={pathOf(code().data)} class="qr-dark" />
    </svg>
  )
}
