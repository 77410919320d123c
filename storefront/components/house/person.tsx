import type { PeopleView, PersonView, SeatView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatDayOf } from "@/lib/format/date"
import { translator } from "@/lib/i18n/server"
import { Confirm } from "@/components/ui/confirm"
import { HouseForm } from "./house-form"
import { roleName } from "./role-name"
import { Dates, PlaceAndRole } from "./seat-fields"
import styles from "./house.module.css"

interface Props {
  session: Session
  house: PeopleView
  person: PersonView
}

/** What is special about a seat: that it is not held now, from when until when, and for whom. */
function remarks(
  { locale, entity }: Session,
  { state, valid_from, valid_to, stands_in_for }: SeatView
) {
  const t = translator(locale, "house")
  const day = (moment: string) => formatDayOf(moment, locale, entity.time_zone)
  return [
    state !== "active" && t(state),
    valid_from && t("from_day", { day: day(valid_from) }),
    valid_to && t("expires", { day: day(valid_to) }),
    stands_in_for && t("stands_in", { name: stands_in_for }),
  ]
    .filter(Boolean)
    .join(" · ")
}

function Seat({ session, house, person, seat }: Props & { seat: SeatView }) {
  const { locale } = session
  const t = translator(locale, "house")
  const path = `people/seats/${seat.id}`
  return (
    <li className={styles.seat}>
      <div>
        <b>{roleName(locale, seat.role)}</b> · {seat.node.name}
        <p className={styles.quiet}>{remarks(session, seat)}</p>
      </div>
      <div className={styles.commands}>
        {seat.may_edit && seat.state !== "ended" && (
          <details>
            <summary aria-label={`${t("change_seat")}: ${person.name}`}>{t("change_seat")}</summary>
            <HouseForm call={{ locale, path, shape: "seat" }} label={t("save")} about={person.name}>
              <PlaceAndRole session={session} house={house} seat={seat} />
              <Dates session={session} seat={seat} />
            </HouseForm>
          </details>
        )}
        {seat.may_end && (
          <Confirm
            id={`end-${seat.id}`}
            label={t("end_seat")}
            about={`${person.name}, ${seat.node.name}`}
            question={t("end_question", { name: person.name, place: seat.node.name })}
            cancel={translator(locale, "common")("cancel")}
            isPlain
          >
            <HouseForm
              call={{ locale, path, method: "DELETE", shape: "command" }}
              label={t("end_seat")}
              look="primary"
            />
          </Confirm>
        )}
      </div>
    </li>
  )
}

/** A person with the seats he holds; former ones are folded away. */
export function Person({ session, house, person }: Props) {
  const t = translator(session.locale, "house")
  const now = person.seats.filter(({ state }) => state !== "ended")
  const former = person.seats.filter(({ state }) => state === "ended")
  const list = (seats: SeatView[]) => (
    <ul>
      {seats.map((seat) => (
        <Seat key={seat.id} session={session} house={house} person={person} seat={seat} />
      ))}
    </ul>
  )
  return (
    <li className={styles.person}>
      <div>
        <b>{person.name}</b>
        <p className={styles.quiet}>
          {person.email}
          {person.is_me && ` · ${t("you")}`}
          {person.acting_staff && ` · ${t("orac_staff")}`}
        </p>
      </div>
      <div>
        {list(now)}
        {former.length > 0 && (
          <details>
            <summary className={styles.quiet}>{t("former")}</summary>
            {list(former)}
          </details>
        )}
      </div>
    </li>
  )
}
