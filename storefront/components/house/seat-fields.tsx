import type { PeopleView, SeatView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { dayIn } from "@/lib/orders/days"
import { roleName } from "./role-name"
import styles from "./house.module.css"

interface Props {
  session: Session
  house: PeopleView
  seat?: SeatView
}

const INDENT = "\u2003"

/** Where somebody sits and in which role. */
export function PlaceAndRole({ session: { locale }, house, seat }: Props) {
  const t = translator(locale, "house")
  const top = Math.min(...house.places.map(({ depth }) => depth))
  return (
    <div className={styles.pair}>
      <label>
        {t("place")}
        <select name="node_id" defaultValue={seat?.node.id}>
          {house.places.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {INDENT.repeat(depth - top) + name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("role")}
        <select name="role" defaultValue={seat?.role.code ?? "buyer"}>
          {house.roles.map((role) => (
            <option key={role.code} value={role.code}>
              {roleName(locale, role)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** From when until when, both days included; an empty field is no bound. */
export function Dates({
  session: { locale, entity },
  seat,
  isEndRequired,
}: Pick<Props, "session" | "seat"> & { isEndRequired?: boolean }) {
  const t = translator(locale, "house")
  const day = (moment?: string | null) =>
    moment ? dayIn(entity.time_zone, new Date(moment)) : undefined
  return (
    <div className={styles.pair}>
      <label>
        {t("from")}
        <input type="date" name="valid_from" defaultValue={day(seat?.valid_from)} />
      </label>
      <label>
        {t("until")}
        <input
          type="date"
          name="valid_to"
          defaultValue={day(seat?.valid_to)}
          required={isEndRequired}
        />
      </label>
    </div>
  )
}
