/**
 * A paper of the office on a page of its own: on the screen as it will be printed, with what should be seen
 * to first; on paper alone, upright A4 with the margins of official documents. Papers are Chinese in every
 * language, so `lang` is set.
 */
import "./papers.css"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { For, type JSX } from "solid-js"

export const PaperPage = (props: {
  readonly title: string
  readonly back: { readonly href: string; readonly text: string }
  readonly printText: string
  /** What should be mended before it is printed. */
  readonly warnings: ReadonlyArray<string>
  readonly note?: string
  readonly children: JSX.Element
}) => (
  <>
    <PageHead
      title={props.title}
      actions={
        <>
          <a class={buttonClass()} href={props.back.href}>
            <Icon name="left" />
            {props.back.text}
          </a>
          <Button tone="main" onClick={() => globalThis.print()}>
            <Icon name="print" />
            {props.printText}
          </Button>
        </>
      }
    />
    <div class="paper-desk" tabindex="0" role="group" aria-label={props.title}>
      <div class="paper-notes">
        <For each={props.warnings}>{(text) => <Notice tone="warn" text={text} />}</For>
        <p class="form-note">{props.note}</p>
      </div>
      {props.children}
    </div>
  </>
)
