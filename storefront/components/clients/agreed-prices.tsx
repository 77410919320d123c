import type { AgreedPriceList, AgreedPriceRow } from "@orac/pricing/contract"
import type { ClientView } from "@orac/territories/contract"
import table from "@/components/ui/table.module.css"
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
        <table className={table.table}>
          <caption>{t("prices_count", { count })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("article")}</th>
              {(["from", "agreed", "client_pays", "we_pay", "list"] as const).map((column) => (
                <th key={column} scope="col" className={table.number}>
                  {t(`col_${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t("remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {prices.map((price) => (
              <Row key={price.id} session={session} client={client} price={price} />
            ))}
          </tbody>
        </table>
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

function Row({ session, client, price }: Omit<Props, "list"> & { price: AgreedPriceRow }) {
  const { locale, entityId } = session
  const t = translator(locale, "clients")
  const money = (minor: number | null) =>
    minor === null ? "–" : formatMoney(minor, price.currency_code, locale)
  const isUnder =
    price.unit_price_minor !== null &&
    price.buy_price_minor !== null &&
    price.unit_price_minor < price.buy_price_minor
  const path = `clients/${client.id}/prices/${price.id}`
  return (
    <tr>
      <th scope="row">
        {price.sku} <span className={styles.note}>{localText(price.name, locale)}</span>
      </th>
      <td data-label={t("col_from")} className={table.number}>
        {formatNumber(price.min_quantity, locale)}
      </td>
      <td data-label={t("col_agreed")} className={table.number}>
        {price.percent === null
          ? money(price.price_minor)
          : `−${formatPercent(price.percent, locale)}`}
      </td>
      <td data-label={t("col_client_pays")} className={table.number}>
        {money(price.unit_price_minor)}
        {isUnder && <span className={styles.under}> {t("under")}</span>}
      </td>
      <td data-label={t("col_we_pay")} className={table.number}>
        {money(price.buy_price_minor)}
      </td>
      <td data-label={t("col_list")} className={table.number}>
        {money(price.list_price_minor)}
      </td>
      <td className={table.number}>
        {can(session, "dealer.prices.edit") && (
          <TermsForm
            call={{ locale, entityId, path, shape: "remove", minorUnits: client.minor_units }}
            label={t("remove")}
            about={price.sku}
            isQuiet
          />
        )}
      </td>
    </tr>
  )
}
