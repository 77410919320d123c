"use client"

import { useEffect, useRef } from "react"
import { useTranslations } from "use-intl/react"
import buttons from "@/components/ui/button.module.css"
import { Field } from "./field"
import type { SectionProps } from "./section-props"
import styles from "./register.module.css"

const LOOK_UP_AFTER_MS = 700
const FEWEST_SIGNS = 8

/** The number by which the registry knows the company; it is asked once the typing rests. */
function TaxId({ registration, form, profile, labelOf, problemOf }: SectionProps) {
  const t = useTranslations("register")
  const { view, busy, objection, change, lookUp } = registration
  const value = form.legal_ids[profile.tax_id] ?? ""
  const asked = useRef(view?.lookup?.tax_id ?? "")
  const ask = (text: string) => {
    const clean = text.replace(/[\s.-]/g, "").toUpperCase()
    if (clean.length >= FEWEST_SIGNS && clean !== asked.current) {
      asked.current = clean
      void lookUp(text)
    }
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const rest = setTimeout(() => latest.current(value), LOOK_UP_AFTER_MS)
    return () => clearTimeout(rest)
  }, [value])
  const result = view?.lookup?.result
  const isWrong = objection?.code === "TAX_ID_INVALID"
  return (
    <div className={styles.taxId}>
      <Field
        label={labelOf(profile.tax_id)}
        value={value}
        name="tax_id"
        autoComplete="off"
        autoFocus={!value}
        inputMode={/^\d+$/.test(profile.example_tax_id) ? "numeric" : "text"}
        hint={t("tax_hint", { example: profile.example_tax_id })}
        problem={
          problemOf(`legal_ids.${profile.tax_id}`) ??
          (isWrong ? t("objection", { code: "TAX_ID_INVALID" }) : null)
        }
        onChange={({ target }) => change({ legal_ids: { [profile.tax_id]: target.value } })}
        onKeyDown={({ key }) => {
          if (key === "Enter") {
            asked.current = ""
            ask(value)
          }
        }}
      />
      <button
        type="button"
        className={buttons.button}
        disabled={busy === "lookup" || !value}
        onClick={() => void lookUp(value)}
      >
        {busy === "lookup" ? t("looking") : t("look_up")}
      </button>
      <p className={styles.lookup} role="status" data-result={result}>
        {busy !== "lookup" && result === "found" && t("found")}
        {busy !== "lookup" && result === "not_found" && t("lookup_not_found")}
        {busy !== "lookup" && result === "unavailable" && t("lookup_unavailable")}
      </p>
    </div>
  )
}

const TEXTS = ["name", "director", "full_name", "legal_address", "website"] as const
const WIDE: readonly string[] = ["full_name", "legal_address"]

export function CompanySection(props: SectionProps) {
  const { registration, form, problemOf } = props
  const t = useTranslations("register")
  return (
    <fieldset className={styles.section}>
      <legend>{t("company")}</legend>
      <TaxId {...props} />
      {TEXTS.map((name) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          value={form[name]}
          wide={WIDE.includes(name)}
          problem={problemOf(name)}
          onChange={({ target }) => registration.change({ [name]: target.value })}
        />
      ))}
      <label className={styles.field}>
        <span>{t("signs_as")}</span>
        <select
          name="signs_as"
          value={form.signs_as}
          onChange={({ target }) =>
            registration.change({ signs_as: target.value === "attorney" ? "attorney" : "director" })
          }
        >
          <option value="director">{t("director_signs")}</option>
          <option value="attorney">{t("attorney_signs")}</option>
        </select>
      </label>
    </fieldset>
  )
}
