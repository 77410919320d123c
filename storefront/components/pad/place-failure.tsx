"use client"

import { useTranslations } from "use-intl/react"
import { RefusalText } from "@/components/ui/refusal-text"
import type { Failure } from "@/lib/api/answer"
import styles from "./rail.module.css"

/** Why the order was not placed. */
export default function PlaceFailure({ failure }: { failure: Failure }) {
  const t = useTranslations("pad")
  return (
    <div className={styles.failure} role="alert" data-testid="pad-refusal">
      <p>{t("refusal_title")}</p>
      {failure.kind === "refusal" && <RefusalText body={failure.body} />}
      {failure.kind === "unavailable" && <p>{t("network_failed")}</p>}
      {failure.kind === "unauthorized" && <p>{t("expired")}</p>}
      {failure.kind === "not_found" && <p>{t("gone")}</p>}
      {failure.kind === "invalid" && <p>{failure.message}</p>}
    </div>
  )
}
