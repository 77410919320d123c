import { GOODS_CLASS } from "@orac/pim"

const PARCEL_GRAMS = 30_000

/**
 * How many parcels a segment makes: nothing weighs more than 30 kg, and what is longer than 1.5 m travels in tubes
 * of up to 2.6 m, apart from what fits a box.
 *
 * @param goods grams and goods class bits per line
 */
export function parcelCount(goods: { weight_g: number; goods_class: number }[]): number {
  let boxed = 0
  let tubed = 0
  for (const { weight_g, goods_class } of goods) {
    const isLong = (goods_class & (GOODS_CLASS.longerThan1500 | GOODS_CLASS.longerThan2000)) !== 0
    boxed += isLong ? 0 : weight_g
    tubed += isLong ? weight_g : 0
  }
  return Math.ceil(boxed / PARCEL_GRAMS) + Math.ceil(tubed / PARCEL_GRAMS)
}
