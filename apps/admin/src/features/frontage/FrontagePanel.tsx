/** One frontage beside the list: how it stands, signing, checking and closing it, and its history. */
import { type FrontageRow, useFrontage } from "@aiwei/queries/duty/frontageQueries"
import { Button } from "@aiwei/ui/Button"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Facts } from "../page/Facts.tsx"
import { CheckForm } from "./CheckForm.tsx"
import { CloseFrontage } from "./CloseFrontage.tsx"
import { endOf, frontageName, frontageState } from "./frontageColumns.tsx"
import { SignForm } from "./SignForm.tsx"

type Deed = "sign" | "check" | "close"

export const FrontagePanel = (props: {
  readonly row: FrontageRow
  readonly onClose: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().frontage
  const [asked, ask] = createSignal<Deed | null>(null)
  return (
    <SidePanel
      label={t().record}
      title={frontageName(props.row)}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Known row={props.row} />
      <Show when={asked() === null || asked() === "close"}>
        <div class="panel-part panel-acts">
          <Show when={may("frontages.sign")}>
            <Button
              tone={props.row.signedOn === null ? "main" : "plain"}
              onClick={() => ask("sign")}
            >
              {props.row.signedOn === null ? t().sign : t().signAgain}
            </Button>
          </Show>
          <Show when={may("frontages.check") && props.row.signedOn !== null}>
            <Button tone="main" onClick={() => ask("check")}>
              {t().check}
            </Button>
          </Show>
          <Show when={may("frontages.close")}>
            <Button onClick={() => ask("close")}>{t().close}</Button>
          </Show>
        </div>
      </Show>
      <Switch>
        <Match when={asked() === "sign"}>
          <SignForm row={props.row} onClose={() => ask(null)} />
        </Match>
        <Match when={asked() === "check"}>
          <CheckForm row={props.row} onClose={() => ask(null)} />
        </Match>
        <Match when={asked() === "close"}>
          <CloseFrontage row={props.row} onClose={() => ask(null)} />
        </Match>
      </Switch>
      <History id={props.row.id} />
    </SidePanel>
  )
}

const Known = (props: { readonly row: FrontageRow }) => {
  const words = useWords()
  const t = () => words().frontage
  const facts = () => {
    const { place, signedOn, validUntil, checkedOn, breaches, items } = props.row
    const it = t().columns
    return [
      [it.place, place.split("/").slice(1).join(" ")],
      [it.state, t().states[frontageState(props.row)]],
      [it.items, items.length === 0 ? t().notSigned : words().register.join(items)],
      [it.signedOn, signedOn ?? t().notSigned],
      ...(signedOn === null ? [] : [[it.validUntil, endOf(validUntil, t().openEnd)] as const]),
      [it.checkedOn, checkedOn ?? t().notChecked],
      ...(breaches.length === 0 ? [] : [[it.breaches, words().register.join(breaches)] as const])
    ] as const
  }
  return <Facts facts={facts()} />
}

const History = (props: { readonly id: string }) => {
  const words = useWords()
  const t = () => words().frontage
  const found = useFrontage(() => props.id)
  return (
    <>
      <section class="panel-part">
        <h3>{t().checks}</h3>
        <ul class="day-log">
          <For
            each={(found.data?.checks ?? []).toReversed()}
            fallback={<li class="day-note">{t().notChecked}</li>}
          >
            {(check) => (
              <li>
                <b>{check.day}</b>
                <Show when={check.breaches.length > 0} fallback={<Tag tone="ok">{t().kept}</Tag>}>
                  <Tag tone="bad">{t().broken(words().register.join(check.breaches))}</Tag>
                </Show>
                <Show when={check.remark}>{(text) => <p>{text()}</p>}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section class="panel-part">
        <h3>{t().signings}</h3>
        <ul class="day-log">
          <For
            each={(found.data?.signings ?? []).toReversed()}
            fallback={<li class="day-note">{t().notSigned}</li>}
          >
            {(signing) => (
              <li>
                <b>{signing.signedOn}</b>
                {words().register.join(signing.items)}
                <p>
                  <small>{t().until(endOf(signing.validUntil, t().openEnd) ?? "")}</small>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  )
}
