"use client"

import { useTranslations } from "use-intl/react"
import { Field } from "./field"
import type { SectionProps } from "./section-props"
import styles from "./register.module.css"

const DELIVERY = [
  ["delivery_postal_code", "postal-code"],
  ["delivery_city", "address-level2"],
  ["delivery_address", "street-address"],
] as const

/** Further numbers, the bank and where goods go. */
export function RequisitesSection({
  registration,
  form,
  profile,
  labelOf,
  problemOf,
}: SectionProps) {
  const t = useTranslations("register")
  const { change } = registration
  return (
    <fieldset className={styles.section}>
      <legend>{t("requisites")}</legend>
      {profile.legal_ids
        .filter(({ code }) => code !== profile.tax_id)
        .map(({ code, required }) => (
          <Field
            key={code}
            name={code}
            label={labelOf(code)}
            value={form.legal_ids[code] ?? ""}
            autoComplete="off"
            hint={required ? null : t("optional")}
            problem={problemOf(`legal_ids.${code}`)}
            onChange={({ target }) => change({ legal_ids: { [code]: target.value } })}
          />
        ))}
      <Field
        name="bank_name"
        label={t("bank_name")}
        hint={t("optional")}
        value={form.bank_name}
        onChange={({ target }) => change({ bank_name: target.value })}
      />
      {DELIVERY.map(([name, autoComplete]) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          value={form[name]}
          autoComplete={autoComplete}
          wide={name === "delivery_address"}
          problem={problemOf(name)}
          onChange={({ target }) => change({ [name]: target.value })}
        />
      ))}
    </fieldset>
  )
}
