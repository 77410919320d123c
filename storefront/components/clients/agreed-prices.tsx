import type { AgreedPriceList, AgreedPriceRow } from "@orac/pricing/contract"
import type { ClientView } from "@orac/territories/contract"
import { type Column, DataTable } from "@/components/ui/data-table"
import { type Session, can } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { formatNumber, formatPercent } from "@/lib/format/number"
import { localText } from "@/lib/i18n/locales"
import { translator } from "@/lib/i18n/server"
import { TermsForm } from "./terms-form"
import styles from "./clients.module.css"

interface Props {
  session: Session
  client: ClientView
  list: AgreedPriceList
}

/** Prices of single articles that the company has agreed with this client. */
export function AgreedPrices({ session, client, list: { prices, count } }: Props) {
  const { locale, entityId } = session
  const t = translator(locale, "clients")
  const call = { locale, entityId, minorUnits: client.minor_units }
  return (
    <section className={styles.section} aria-labelledby="prices">
      <h2 id="prices">{t("prices")}</h2>
      {prices.length ? (
        <DataTable
          caption={t("prices_count", { count })}
          columns={columnsOf(session, client)}
          rows={prices}
          keyOf={({ id }) => id}
        />
      ) : (
        <p className={styles.note}>{t("no_prices")}</p>
      )}
      {can(session, "dealer.prices.edit") && (
        <TermsForm
          call={{ ...call, path: `clients/${client.id}/prices`, shape: "prices" }}
          label={t("add_prices")}
        >
          <label className={styles.wide}>
            {t("price_lines")}
            <textarea name="lines" rows={4} required placeholder={t("price_example")} />
            <span>{t("price_lines_hint")}</span>
          </label>
        </TermsForm>
      )}
    </section>
  )
}

function columnsOf(session: Session, client: ClientView): (Column<AgreedPriceRow> | false)[] {
  const { locale, entityId } = session
  const t = translator(locale, "clients")
  const money = (minor: number | null, currency: string) =>
    minor === null ? "–" : formatMoney(minor, currency, locale)
  return [
    {
      title: t("article"),
      place: "title",
      cell: ({ sku, name }) => (
        <>
          {sku} <span className={styles.note}>{localText(name, locale)}</span>
        </>
      ),
    },
    {
      title: t("col_from"),
      isNumber: true,
      isNamed: true,
      cell: ({ min_quantity }) => formatNumber(min_quantity, locale),
    },
    {
      title: t("col_agreed"),
      place: "state",
      isNumber: true,
      isNamed: true,
      cell: ({ percent, price_minor, currency_code }) =>
        percent === null
          ? money(price_minor, currency_code)
          : `\u2212${formatPercent(percent, locale)}`,
    },
    {
      title: t("col_client_pays"),
      place: "sum",
      isNumber: true,
      cell: (price) => (
        <>
          {money(price.unit_price_minor, price.currency_code)}
          {isUnder(price) && <span className={styles.under}> {t("under")}</span>}
        </>
      ),
    },
    {
      title: t("col_we_pay"),
      isNumber: true,
      isNamed: true,
      cell: ({ buy_price_minor, currency_code }) => money(buy_price_minor, currency_code),
    },
    {
      title: t("col_list"),
      isNumber: true,
      isNamed: true,
      cell: ({ list_price_minor, currency_code }) => money(list_price_minor, currency_code),
    },
    can(session, "dealer.prices.edit") && {
      title: t("remove"),
      isUntitled: true,
      place: "command",
      isNumber: true,
      cell: ({ id, sku }) => (
        <TermsForm
          call={{
            locale,
            entityId,
            path: `clients/${client.id}/prices/${id}`,
            shape: "remove",
            minorUnits: client.minor_units,
          }}
          label={t("remove")}
          about={sku}
          isPlain
        />
      ),
    },
  ]
}

/** Whether the client pays less than the company does itself. */
const isUnder = ({ unit_price_minor: pays, buy_price_minor: costs }: AgreedPriceRow) =>
  pays !== null && costs !== null && pays < costs
