import type { EntityView } from "@orac/companies/contract"
import { type Fact, Facts } from "@/components/ui/facts"
import { addressText } from "@/lib/format/address"
import type { Locale } from "@/lib/i18n/locales"
import { type Messages, messagesOf } from "@/lib/i18n/messages"
import { translator } from "@/lib/i18n/server"

interface Props {
  entity: EntityView
  locale: Locale
}

type IdKey = Extract<keyof Messages["entity"], `${"id" | "tax_id"}_${string}`>

/** The name of a number that only some countries or registers know; `other` where there is no text for it. */
function idName(key: string, other: string, locale: Locale): string {
  return key in messagesOf(locale).entity ? translator(locale, "entity")(key as IdKey) : other
}

/** The lines of an entity's papers. */
function linesOf(entity: EntityView, locale: Locale): Fact[] {
  const { requisites, delivery_address: delivery, country } = entity
  const t = translator(locale, "entity")
  const { bank } = requisites
  return [
    [t("full_name"), requisites.full_name],
    [idName(`tax_id_${country}`, t("tax_id"), locale), requisites.tax_id],
    ...requisites.registration_ids.map(({ code, value }): Fact => [
      idName(`id_${code}`, code.toUpperCase(), locale),
      value,
    ]),
    [t("address"), requisites.legal_address],
    [t("delivery"), addressText(delivery)],
    [t("bank"), bank?.name],
    [t("account"), bank?.account],
    [t("bic"), bank?.bic],
    [t("corr"), bank?.correspondent_account],
  ]
}

export function Requisites({ entity, locale }: Props) {
  return (
    <section>
      <h2>{translator(locale, "entity")("requisites")}</h2>
      <Facts facts={linesOf(entity, locale)} look="lines" />
    </section>
  )
}
