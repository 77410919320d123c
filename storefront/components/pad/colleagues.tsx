"use client"

import { useEffect, useState } from "react"
import { useTranslations } from "use-intl/react"
import type { PadPresence } from "@orac/checkout/contract"
import { useEntity } from "@/components/ui/entity-context"
import { callPortal } from "@/lib/client/portal"
import { initials } from "@/lib/format/initials"
import { usePad } from "./pad-context"
import styles from "./pad.module.css"

const BEAT_MS = 15_000
const SHOWN = 3

/** Colleagues who have the pad in view now. Whoever looks at it says so; what they changed meanwhile is fetched. */
function useColleagues(): PadPresence["others"] {
  const { entityId } = useEntity()
  const { sync } = usePad()
  const [others, setOthers] = useState<PadPresence["others"]>([])
  useEffect(() => {
    const beat = async () => {
      if (document.visibilityState !== "visible") {
        return
      }
      const { id } = sync.read().pad
      const path = `/api/pads/${id}/presence`
      const answer = await callPortal<PadPresence>(path, { entityId, method: "POST" })
      setOthers(answer.ok ? answer.data.others : [])
      if (answer.ok && answer.data.version > sync.read().pad.version) {
        sync.refresh()
      }
    }
    void beat()
    const timer = setInterval(() => void beat(), BEAT_MS)
    document.addEventListener("visibilitychange", beat)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", beat)
    }
  }, [entityId, sync])
  return others
}

/** Who else is here: initials to the eye, names to the pointer and to a screen reader. */
export function Colleagues() {
  const t = useTranslations("pad")
  const others = useColleagues()
  const names = others.map(({ name }) => name).join(", ")
  return (
    <p role="status" className={styles.colleagues} title={names} data-testid="pad-colleagues">
      {others.slice(0, SHOWN).map(({ employee_id, name }) => (
        <b key={employee_id} aria-hidden="true">
          {initials(name)}
        </b>
      ))}
      {others.length > SHOWN && <b aria-hidden="true">+{others.length - SHOWN}</b>}
      <span className="visually-hidden">{names && t("also_here", { names })}</span>
    </p>
  )
}
