import type { DemoPlace } from "./types"

const BUDGET_MINOR = 500_000_00

/** Branches and cost centres of the firms that the story's people work for. */
export const DEMO_PLACES: readonly DemoPlace[] = [
  {
    code: "kazan",
    entity: "ru-02",
    kind: "branch",
    name: "Склад в Казани",
    branch: {
      city: "Казань",
      address: "Складской проезд, стр. 12",
      postal_code: "420000",
      tax_registration: "961643001",
    },
  },
  {
    code: "samara",
    entity: "ru-02",
    kind: "branch",
    name: "Салон в Самаре",
    branch: {
      city: "Самара",
      address: "Демонстрационная ул., 7",
      postal_code: "443000",
      tax_registration: null,
    },
  },
  ...["ru-02", "ru-27"].map((entity): DemoPlace => ({
    code: `showroom-${entity}`,
    entity,
    kind: "cost_centre",
    name: "Оформление салонов",
    cost_centre: {
      code: "SHOW",
      budget_minor: BUDGET_MINOR,
      budget_period: "month",
      on_overrun: "approval",
    },
  })),
]
