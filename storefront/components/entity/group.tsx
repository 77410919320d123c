import type { EntityView } from "@orac/companies/contract"
import { Confirm } from "@/components/ui/confirm"
import { MessagesProvider } from "@/components/ui/messages-provider"
import type { Locale } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { MakePrimary } from "./make-primary"
import styles from "./entity.module.css"

interface Props {
  entity: EntityView
  locale: Locale
}

/** The group of companies and which of them is its primary one. */
export function Group({ entity, locale }: Props) {
  const t = translator(locale, "entity")
  const ask = translator(locale, "make_primary")
  return (
    <section>
      <h2>{t("group")}</h2>
      <p className={styles.groupName}>{entity.group.name}</p>
      {entity.is_primary ? (
        <p>{t("is_primary")}</p>
      ) : (
        <p>
          {t("primary")}: <b>{entity.group.primary_entity.name}</b>
        </p>
      )}
      {entity.can_make_primary && (
        <div className={styles.command}>
          <Confirm
            id="make-primary"
            label={ask("make")}
            question={ask("question", { name: entity.name })}
            cancel={translator(locale, "common")("cancel")}
          >
            <MessagesProvider locale={locale} areas={["make_primary"]}>
              <MakePrimary entityId={entity.id} />
            </MessagesProvider>
          </Confirm>
        </div>
      )}
    </section>
  )
}
