"use client"

import { useEffect, useState } from "react"
import { useTranslations } from "use-intl/react"
import { timeLeft } from "@/lib/desk/time-left"
import styles from "./desk.module.css"

const TICK_MS = 30_000
const URGENT_HOURS = 1

/** How long there is to answer, in words; it goes on while the page is open. */
export function Countdown({ deadline, now }: { deadline: string; now: number }) {
  const t = useTranslations("desk_clock")
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  const { days, hours, minutes } = timeLeft(deadline, moment)
  const isOver = days + hours + minutes === 0
  return (
    <span className={styles.clock} data-urgent={days === 0 && hours < URGENT_HOURS}>
      {isOver ? t("over") : days ? t("days", { days, hours }) : t("left", { hours, minutes })}
    </span>
  )
}
