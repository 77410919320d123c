"use client"

import { useState } from "react"
import { useLocale, useTranslations } from "use-intl/react"
import type { RegistrationDocumentView, RegistrationView } from "@orac/companies/contract"
import type { Objection, Registration } from "@/lib/client/use-registration"
import styles from "./register.module.css"

function Paper({
  paper,
  registration,
}: {
  paper: RegistrationDocumentView
  registration: Registration
}) {
  const t = useTranslations("register")
  const locale = useLocale()
  const [share, setShare] = useState<number | null>(null)
  const [objection, setObjection] = useState<Objection | null>(null)
  const upload = async (file: File | undefined) => {
    if (file) {
      setShare(0)
      setObjection(await registration.upload(paper.code, file, setShare))
      setShare(null)
    }
  }
  const percent = Math.round((share ?? 0) * 100)
  return (
    <li className={styles.paper}>
      <div>
        <p className={styles.paperName}>
          {paper.label[locale]}{" "}
          <span className={styles.hint}>{t(paper.is_required ? "required" : "optional")}</span>
        </p>
        <p className={styles.hint}>{paper.hint[locale]}</p>
        {paper.file && <p className={styles.file}>{paper.file.name}</p>}
        <p role="alert" className={styles.problem}>
          {objection && t("objection", { code: objection.code })}
        </p>
      </div>
      {share === null ? (
        <div className={styles.paperActions}>
          <label className={styles.choose}>
            {t(paper.file ? "replace_file" : "choose_file")}
            <span className="visually-hidden"> {paper.label[locale]}</span>
            <input
              type="file"
              className="visually-hidden"
              name={paper.code}
              accept=".pdf,.png,.jpg,.jpeg"
              onChange={({ target }) => {
                void upload(target.files?.[0])
                target.value = ""
              }}
            />
          </label>
          {paper.file && (
            <button
              type="button"
              className={styles.remove}
              onClick={() => void registration.remove(paper.file!.id)}
            >
              {t("remove_file")}
              <span className="visually-hidden"> {paper.label[locale]}</span>
            </button>
          )}
        </div>
      ) : (
        <progress max={100} value={percent} aria-label={t("uploading", { percent })} />
      )}
    </li>
  )
}

export function PapersSection({
  registration,
  view,
}: {
  registration: Registration
  view: RegistrationView
}) {
  const t = useTranslations("register")
  return (
    <fieldset className={styles.section}>
      <legend>{t("papers")}</legend>
      <p className={styles.hint}>{t("papers_lead")}</p>
      <ul className={styles.papers}>
        {view.documents.map((paper) => (
          <Paper key={paper.code} paper={paper} registration={registration} />
        ))}
      </ul>
    </fieldset>
  )
}
