import type { RolesView, RoleView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import { HouseForm } from "./house-form"
import { rightName, roleName } from "./role-name"
import styles from "./house.module.css"

interface Props {
  session: Session
  view: RolesView
}

/** Every right with the scope it is granted in; the few with an amount have a field for it. */
export function RoleFields({ session: { locale }, view, role }: Props & { role?: RoleView }) {
  const t = translator(locale, "house")
  const currency = view.currency_code.toUpperCase()
  return (
    <>
      <label>
        {t("name")}
        <input name="name" required maxLength={80} defaultValue={role?.name ?? ""} />
      </label>
      <div className={styles.grants}>
        {view.permissions.map((code) => {
          const grant = role?.grants[code]
          const hasLimit = view.limited.includes(code)
          return (
            <div key={code} className={styles.grant}>
              <label htmlFor={`${role?.code ?? "new"}-${code}`}>{rightName(locale, code)}</label>
              <select
                id={`${role?.code ?? "new"}-${code}`}
                name={`scope:${code}`}
                defaultValue={grant?.scope ?? ""}
              >
                <option value="">{t("none")}</option>
                {view.scopes.map((scope) => (
                  <option key={scope} value={scope}>
                    {t(`scope_${scope}`)}
                  </option>
                ))}
              </select>
              {hasLimit && (
                <input
                  name={`limit:${code}`}
                  inputMode="decimal"
                  aria-label={`${rightName(locale, code)}: ${t("limit", { currency })}`}
                  placeholder={t("limit", { currency })}
                  defaultValue={
                    typeof grant?.limit_minor !== "number"
                      ? ""
                      : String(grant.limit_minor / 10 ** view.minor_units)
                  }
                />
              )}
            </div>
          )
        })}
      </div>
    </>
  )
}

function Grants({ session: { locale }, view, role }: Props & { role: RoleView }) {
  const t = translator(locale, "house")
  return (
    <ul className={styles.grants}>
      {view.permissions.flatMap((code) => {
        const grant = role.grants[code]
        return grant ? (
          <li key={code}>
            {rightName(locale, code)}{" "}
            <span className={styles.quiet}>
              {t(`scope_${grant.scope}`)}
              {grant.limit_minor !== null &&
                ` · ${formatMoney(grant.limit_minor, view.currency_code, locale)}`}
            </span>
          </li>
        ) : (
          []
        )
      })}
    </ul>
  )
}

/** A role: what it may do, and, where it is the group's own, the form to change it. */
export function RoleCard({ session, view, role }: Props & { role: RoleView }) {
  const { locale } = session
  const t = translator(locale, "house")
  const name = roleName(locale, role)
  const command = role.is_archived ? "restore" : "archive"
  return (
    <li>
      <details>
        <summary>
          {name}{" "}
          <span className={styles.kind}>
            {t("rights_count", { count: Object.keys(role.grants).length })}
            {role.is_archived && ` · ${t("archived")}`}
          </span>
        </summary>
        {role.is_own && view.may_edit ? (
          <>
            <HouseForm
              call={{ locale, path: `roles/${role.code}`, shape: "role" }}
              label={t("save")}
              about={name}
            >
              <RoleFields session={session} view={view} role={role} />
            </HouseForm>
            <HouseForm
              call={{ locale, path: `roles/${role.code}/${command}`, shape: "command" }}
              label={t(command)}
              about={name}
              look="plain"
            />
          </>
        ) : (
          <Grants session={session} view={view} role={role} />
        )}
      </details>
    </li>
  )
}
