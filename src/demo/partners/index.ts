import { groupBy } from "../group-by"
import { europeanEntities } from "./european"
import { demoEmployees } from "./employees"
import { DEMO_PLACES } from "./places"
import { russianEntities } from "./russian"
import type { DemoEmployee, DemoEntity, DemoGroup, DemoPlace } from "./types"

export { DEMO_PASSWORD, LOG_INS, ADMIN_LOG_IN } from "./employees"
export type { DemoEmployee, DemoEntity, DemoGroup, PriceStatus } from "./types"

const bare = (name: string): string => /«(.+)»/.exec(name)?.[1] ?? name

function groupOf(code: string, [first]: readonly DemoEntity[]): DemoGroup {
  const name =
    first.market_code === "ru" ? `Группа компаний «${bare(first.name)}»` : `${first.name} Group`
  return { code, name, primary: first.code }
}

/** The fictional buyers: legal entities in groups, the first of a group being its primary one, and their people. */
export function demoPartners(): {
  entities: DemoEntity[]
  groups: DemoGroup[]
  employees: DemoEmployee[]
  places: readonly DemoPlace[]
} {
  const entities = [...russianEntities(), ...europeanEntities()]
  const groups = [...groupBy(entities, ({ group }) => group)].map(([code, members]) =>
    groupOf(code, members)
  )
  return { entities, groups, employees: demoEmployees(entities), places: DEMO_PLACES }
}
