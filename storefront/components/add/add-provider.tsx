"use client"

import { type ReactNode, createContext, useCallback, useContext, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { RefusalBody } from "@orac/companies/contract"
import { useEntity } from "@/components/ui/entity-context"
import { HoverLink } from "@/components/ui/hover-link"
import { RefusalText } from "@/components/ui/refusal-text"
import type { Added } from "@/lib/api/add-to-pad"
import type { Answer } from "@/lib/api/answer"
import { callPortal } from "@/lib/client/portal"
import { formatNumber } from "@/lib/format/number"
import { padPath } from "@/lib/navigation"
import styles from "./add.module.css"

type Add = (sku: string, quantity: number) => Promise<boolean>

type Outcome =
  | { kind: "added"; sku: string; added: Added }
  | { kind: "refusal"; body: RefusalBody }
  | { kind: "failed"; sku: string }

const Context = createContext<Add | null>(null)

export function useAdd(): Add {
  const add = useContext(Context)
  if (!add) {
    throw new Error("Adding to a pad needs its provider.")
  }
  return add
}

function outcomeOf(sku: string, answer: Answer<Added>): Outcome {
  if (answer.ok) {
    return { kind: "added", sku, added: answer.data }
  }
  const { failure } = answer
  return failure.kind === "refusal"
    ? { kind: "refusal", body: failure.body }
    : { kind: "failed", sku }
}

/** Lets the parts below it add articles to the pad in work, and says in one place what became of it. */
export function AddProvider({ children }: { children: ReactNode }) {
  const { entityId } = useEntity()
  const locale = useLocale()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const add = useCallback<Add>(
    async (sku, quantity) => {
      const call = { entityId, method: "POST", json: { sku, quantity, locale } } as const
      const answer = await callPortal<Added>("/api/add-to-pad", call)
      setOutcome(outcomeOf(sku, answer))
      return answer.ok
    },
    [entityId, locale]
  )
  return (
    <Context value={add}>
      {children}
      <div role="status" className={styles.region}>
        {outcome && <Told outcome={outcome} onClose={() => setOutcome(null)} />}
      </div>
    </Context>
  )
}

function Told({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const t = useTranslations("add")
  const locale = useLocale()
  return (
    <div className={outcome.kind === "added" ? styles.told : `${styles.told} ${styles.bad}`}>
      {outcome.kind === "added" && (
        <p>
          {t("added", {
            sku: outcome.sku,
            pad: outcome.added.pad_name,
            count: formatNumber(outcome.added.quantity, locale),
          })}{" "}
          <HoverLink href={padPath(locale, outcome.added.pad_id)}>{t("open")}</HoverLink>
        </p>
      )}
      {outcome.kind === "refusal" && <RefusalText body={outcome.body} />}
      {outcome.kind === "failed" && <p>{t("failed", { sku: outcome.sku })}</p>}
      <button type="button" onClick={onClose} aria-label={t("close")}>
        ×
      </button>
    </div>
  )
}
