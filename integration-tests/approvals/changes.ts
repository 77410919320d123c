import type { NodeView } from "@orac/companies/contract"
import type { Api } from "../support/partners"
import { type House, person, type Person } from "./house"

/** What happens in a house while requests wait: units that come, people who go. */
export function changesOf(house: House, api: Api) {
  const at = ({ token, customer_id, employee_id }: Person, branchId: string): Person =>
    person(api, house.key, { token, customer_id, employee_id }, house.entity, branchId)
  const leaves = ({ employee_id }: Person) =>
    house.knex("membership").where({ employee_id }).update({ valid_to: new Date() })
  const rowOf = (id: string) => house.knex("approval").where({ id }).first()

  async function node(values: object): Promise<string> {
    const { data } = await house.head.post<{ node: NodeView }>("/store/partner/nodes", {
      parent_id: house.entity,
      name: `Node ${Math.random()}`,
      ...values,
    })
    return data.node.id
  }

  const centreNamed = (code: string) =>
    node({
      kind: "cost_centre",
      cost_centre: { code, budget_minor: null, budget_period: "month", on_overrun: "warn" },
    })
  const only = (...people: Person[]) => ({
    need: "all" as const,
    of: people.map(({ employee_id }) => ({ kind: "person" as const, employee_id })),
  })

  return { at, leaves, rowOf, node, centreNamed, only }
}
