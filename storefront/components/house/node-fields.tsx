import type { NodeView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import styles from "./house.module.css"

interface Props {
  session: Session
  kind: "branch" | "cost_centre"
  node?: NodeView
}

/** What a branch or a cost centre is, to be filled in. */
export function NodeFields({ session: { locale, entity }, kind, node }: Props) {
  const t = translator(locale, "house")
  const { branch, cost_centre } = node ?? {}
  const field = (name: string, label: string, value: string | undefined, isOptional = false) => (
    <label>
      {label}
      <input name={name} defaultValue={value} required={!isOptional} maxLength={200} />
    </label>
  )
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      {field("name", t("name"), node?.name)}
      {kind === "branch" ? (
        <>
          <div className={styles.pair}>
            {field("postal_code", t("postal_code"), branch?.postal_code)}
            {field("city", t("city"), branch?.city)}
          </div>
          {field("address", t("address"), branch?.address)}
          {field("tax_registration", t("tax_registration"), branch?.tax_registration ?? "", true)}
        </>
      ) : (
        <>
          <div className={styles.pair}>
            {field("code", t("code"), cost_centre?.code)}
            {field(
              "budget",
              t("budget", { currency: entity.currency_code.toUpperCase() }),
              typeof cost_centre?.budget_minor !== "number"
                ? ""
                : String(cost_centre.budget_minor / 10 ** entity.minor_units),
              true
            )}
          </div>
          <div className={styles.pair}>
            <label>
              {t("period")}
              <select name="period" defaultValue={cost_centre?.budget_period ?? "month"}>
                {(["month", "quarter", "year"] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(one)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t("on_overrun")}
              <select name="on_overrun" defaultValue={cost_centre?.on_overrun ?? "approval"}>
                {(["warn", "approval", "block"] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </>
      )}
    </>
  )
}
