/**
 * The one button. `tone` says what it does, not how it looks: one `main` a page, the rest `plain`
 * (outlined) or `bare`. A button with only an icon needs an `aria-label`.
 */
import { Root } from "@kobalte/core/button"
import { type JSX, splitProps } from "solid-js"

export type ButtonTone = "main" | "plain" | "bare"

export interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: ButtonTone
  readonly size?: "large" | "normal" | "small"
}

/** The same look for what leads somewhere and so has to be a link. */
export const buttonClass = (tone: ButtonTone = "plain", size = "normal", more = "") =>
  `btn btn-${tone} btn-${size} ${more}`.trim()

export const Button = (props: ButtonProps) => {
  const [own, rest] = splitProps(props, ["tone", "size", "class"])
  return <Root type="button" {...rest} class={buttonClass(own.tone, own.size, own.class)} />
}
