import type { Place, Source } from "../network"
import type { CarrierOption } from "../planner"

/** Where the goods go and in which money freight is quoted. */
export interface FreightDestination extends Place {
  country: string
  currency_code: string
}

/** The whole order: chargeable grams and the goods class bits that occur in it. */
export interface FreightGoods {
  weight_g: number
  goods_classes: number
}

export type FreightOrigin = Place & Pick<Source, "id" | "country" | "freight_profile">

/** What an order costs beyond freight when it is planned: per segment and per day after the due day, minor units. */
export interface PlanPolicy {
  max_segments: number
  due_in_days: number
  split_cost: number
  late_per_day: number
}

/**
 * The port behind which carriers stand. Amounts are minor units of the destination's currency, tax included; weights
 * are grams; transit is calendar days. A tariff depends on weight and goods classes only, or plans lose their proof.
 */
export interface FreightTariff {
  /** The ways in which a source can ship to the destination; none when it cannot. */
  options(
    source: FreightOrigin,
    destination: FreightDestination,
    goods: FreightGoods
  ): CarrierOption[]
  policy(destination: FreightDestination): PlanPolicy
}
