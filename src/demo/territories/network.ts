import { addDays } from "../day"

/** A seller of the demo; `city` is where it is counted near from. */
export interface DemoSeller {
  entity: string
  role: "distributor" | "dealer"
  parent: string | null
  capacity: number | null
  response_hours: number
}

export interface DemoRight {
  territory: string
  entity: string
  exclusive: boolean
  product_groups: string[]
  valid_from: string
}

export interface DemoDealing {
  seller: string
  client: string
  kind: "orders" | "customer_list"
  orders: number
  since: string
  until: string
}

type SellerRow = readonly [entity: string, parent?: string, capacity?: number]

const DISTRIBUTORS: readonly SellerRow[] = [
  ["ru-03"],
  ["ru-06"],
  ["ru-08"],
  ["ru-14"],
  ["ru-18"],
  ["eu-05"],
  ["eu-07"],
  ["eu-09"],
  ["eu-10"],
]

/** The firms of the story buy from the manufacturer itself. */
const DEALERS: readonly SellerRow[] = [
  ["ru-01", undefined, 20],
  ["ru-02", undefined, 0],
  ["ru-27", undefined, 0],
  ["ru-04", "ru-08", 12],
  ["ru-09", "ru-18", 6],
  ["ru-11", "ru-08", 4],
  ["ru-15", "ru-06", 5],
  ["eu-01", "eu-10", 8],
  ["eu-04", undefined, 10],
  ["eu-11", undefined, 6],
]

export const demoSellers = (): DemoSeller[] => [
  ...DISTRIBUTORS.map(([entity]) => ({
    entity,
    role: "distributor" as const,
    parent: null,
    capacity: null,
    response_hours: 8,
  })),
  ...DEALERS.map(([entity, parent = null, capacity = null]) => ({
    entity,
    role: "dealer" as const,
    parent,
    capacity,
    response_hours: 4,
  })),
]

type RightRow = readonly [territory: string, entity: string, exclusive: boolean, groups?: string[]]

const RIGHTS: readonly RightRow[] = [
  ["centre", "ru-01", false],
  ["north-west", "ru-01", false],
  ["volga", "ru-08", true],
  ["samara", "ru-06", true],
  ["saratov", "ru-15", true],
  ["south", "ru-18", true],
  ["rostov", "ru-09", false, ["adhesives", "durofoam"]],
  ["sverdlovsk", "ru-04", true],
  ["siberia", "ru-03", true],
  ["far-east", "ru-14", true],
  ["de", "eu-01", true],
  ["nl", "eu-04", true],
  ["be", "eu-11", true],
  ["fr", "eu-05", true],
  ["it", "eu-07", true],
  ["pl", "eu-09", true],
  ["at", "eu-10", true],
  ["cz", "eu-10", false],
  ["sk", "eu-10", false],
]

/** Ended after the first assignment: its clients are proposed to move. */
const ENDED: RightRow = ["chelyabinsk", "ru-11", true]

const right = (
  [territory, entity, exclusive, groups = []]: RightRow,
  today: string
): DemoRight => ({
  territory,
  entity,
  exclusive,
  product_groups: groups,
  valid_from: addDays(today, -330),
})

/** Rights over a year that still hold, and one that is to be ended. */
export const demoRights = (today: string): { held: DemoRight[]; ended: DemoRight } => ({
  held: RIGHTS.map((row) => right(row, today)),
  ended: right(ENDED, today),
})

type DealingRow = readonly [seller: string, client: string, orders: number, daysAgo: number]

/** The client in Omsk has long bought in Yekaterinburg, while Siberia is another seller's: the open conflict. */
const DEALINGS: readonly DealingRow[] = [
  ["ru-04", "ru-07", 22, 1500],
  ["ru-04", "ru-13", 9, 900],
  ["ru-18", "ru-23", 31, 1300],
  ["eu-01", "eu-02", 17, 800],
  ["eu-11", "eu-16", 6, 500],
  ["eu-10", "eu-15", 0, 400],
]

export const demoDealings = (today: string): DemoDealing[] =>
  DEALINGS.map(([seller, client, orders, daysAgo]) => ({
    seller,
    client,
    orders,
    kind: orders ? "orders" : "customer_list",
    since: addDays(today, -daysAgo),
    until: addDays(today, -20),
  }))
