"use client"

import { useEffect, useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { ApprovalDetail, PadView } from "@orac/checkout/contract"
import StepsList from "@/components/approvals/steps-list"
import { HoverLink } from "@/components/ui/hover-link"
import { useEntity } from "@/components/ui/entity-context"
import button from "@/components/ui/button.module.css"
import { callPortal } from "@/lib/client/portal"
import { usePad } from "./pad-context"
import styles from "./rail.module.css"

/** A pad that waits for others: where its request stands, and the way back to changing it. */
export default function WaitingBox({ approval }: { approval: NonNullable<PadView["approval"]> }) {
  const t = useTranslations("approvals")
  const locale = useLocale()
  const { entityId } = useEntity()
  const { sync } = usePad()
  const [detail, setDetail] = useState<ApprovalDetail | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void callPortal<{ approval: ApprovalDetail }>(`/api/approvals/${approval.id}`, {
      entityId,
    }).then((answer) => isCurrent && answer.ok && setDetail(answer.data.approval))
    return () => {
      isCurrent = false
    }
  }, [approval.id, approval.state, entityId])
  const withdraw = async () => {
    const path = `/api/approvals/${approval.id}/withdraw`
    const answer = await callPortal(path, { entityId, method: "POST", json: {} })
    setFailed(!answer.ok)
    sync.refresh()
  }
  return (
    <section className={styles.box} data-testid="pad-waiting">
      <p role="status">{t(approval.state === "needs_reconfirm" ? "pad_reconfirm" : "pad_waits")}</p>
      {detail && <StepsList steps={detail.steps} currency={detail.currency_code} />}
      {failed && <p role="alert">{t("failed")}</p>}
      {detail?.can_withdraw && (
        <button type="button" className={button.button} onClick={() => void withdraw()}>
          {t("pad_withdraw")}
        </button>
      )}
      <HoverLink href={`/${locale}/approvals/${approval.id}`}>{t("pad_details")}</HoverLink>
    </section>
  )
}
