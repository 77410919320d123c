import { portalPage, titled } from "@/components/frame/portal-page"
import { HouseForm } from "@/components/house/house-form"
import { RoleCard, RoleFields } from "@/components/house/role-card"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { PageHead } from "@/components/ui/page-head"
import { roles } from "@/lib/api/house"
import { translator } from "@/lib/i18n/server"
import styles from "@/components/house/house.module.css"

export const generateMetadata = titled("house", "roles")

/** What each role may do: the ready-made ones to be read, the group's own to be changed. */
export default portalPage("role.view", async ({ session }) => {
  const { locale } = session
  const t = translator(locale, "house")
  const view = await roles(session)
  const own = view.roles.filter(({ is_own }) => is_own)
  return (
    <>
      <PageHead title={t("roles")} lead={t("roles_lead")} />
      <MessagesProvider locale={locale} areas={["house", "refusal"]}>
        <section className={styles.section}>
          <h2>{t("own_roles")}</h2>
          {own.length ? (
            <ul className={styles.roles}>
              {own.map((role) => (
                <RoleCard key={role.code} session={session} view={view} role={role} />
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{t("no_own_roles")}</p>
          )}
          {view.may_edit && (
            <details className={styles.box}>
              <summary>{t("new_role")}</summary>
              <HouseForm call={{ locale, path: "roles", shape: "role" }} label={t("add")}>
                <RoleFields session={session} view={view} />
              </HouseForm>
            </details>
          )}
        </section>
        <section className={styles.section}>
          <h2>{t("seed_roles")}</h2>
          <ul className={styles.roles}>
            {view.roles
              .filter(({ is_own }) => !is_own)
              .map((role) => (
                <RoleCard key={role.code} session={session} view={view} role={role} />
              ))}
          </ul>
        </section>
      </MessagesProvider>
    </>
  )
})
