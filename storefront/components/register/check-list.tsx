"use client"

import { useTranslations } from "use-intl/react"
import type { ApplicantCheck } from "@orac/companies/contract"
import styles from "./register.module.css"

/** Which check needs what, as it stands now. */
export function CheckList({ checks }: { checks: ApplicantCheck[] }) {
  const t = useTranslations("register")
  return (
    <section className={styles.checks} aria-labelledby="checks">
      <h2 id="checks">{t("checks")}</h2>
      <p className={styles.hint}>{t("checks_lead")}</p>
      <ul>
        {checks.map(({ code, status, reason }) => (
          <li key={code} data-check={code} data-status={status}>
            <span className={styles.mark} aria-hidden="true" />
            <div>
              <p>
                {t("check", { code })}
                <span className={styles.status}> {t("check_status", { status })}</span>
              </p>
              {reason && <p className={styles.hint}>{t("need", { reason })}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
