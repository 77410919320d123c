import { randomFrom } from "../random"
import { shapeOf } from "./classify"
import type { ArticleFact } from "./types"

/** Cents per millimetre of height plus width for two metres of profile, by code family. */
const PROFILE_RATE: Record<string, number> = {
  CX: 10,
  CB: 5,
  PB: 5,
  SX: 14,
  DX: 16,
  PX: 14,
  P: 20,
  C: 15,
  W: 16,
  WX: 15,
}
const FLEXIBLE_FACTOR = 1.9
const PAINTED_FACTOR = 1.15

/** Kopecks of the rouble list, tax included, per cent of the euro list, without tax. */
const ROUBLE_FACTOR = 116

const CARTRIDGE_CENTS: readonly [number, number] = [620, 1580]

function profileCents({ family, height_mm, width_mm, length_mm }: ArticleFact): number {
  const girth = (height_mm ?? 60) + (width_mm ?? 30)
  return 180 + (PROFILE_RATE[family] ?? 16) * girth * ((length_mm ?? 2000) / 2000)
}

function pieceCents(fact: ArticleFact): number {
  const sizes = [fact.length_mm, fact.height_mm, fact.width_mm].filter(
    (size): size is number => size !== null
  )
  if (sizes.length < 2) {
    return randomFrom(`price:${fact.base}`).whole(1900, 7400)
  }
  const volume = sizes.reduce((product, size) => product * size, 1)
  return 450 + 5.2 * Math.cbrt(volume) ** 1.25 * (fact.family === "K" ? 2.1 : 1)
}

function rawCents(fact: ArticleFact): number {
  const shape = shapeOf(fact)
  if (shape === "cartridge") {
    return randomFrom(`price:${fact.base}`).whole(...CARTRIDGE_CENTS)
  }
  if (shape === "bucket") {
    return 4250
  }
  if (shape === "tool") {
    return randomFrom(`price:${fact.base}`).whole(790, 4900)
  }
  return shape === "profile" || shape === "panel" ? profileCents(fact) : pieceCents(fact)
}

/** Made-up list prices of the size that dealers showed: euro without tax, roubles with tax, in minor units. */
export function pricesOf(fact: ArticleFact): { list_eur_minor: number; list_rub_minor: number } {
  const version =
    (fact.flexible ? FLEXIBLE_FACTOR : 1) * (fact.sku.includes("-RAL") ? PAINTED_FACTOR : 1)
  const jitter = randomFrom(`jitter:${fact.base}`).between(0.9, 1.12)
  const cents = rawCents(fact) * version * jitter
  return {
    list_eur_minor: Math.round(cents / 5) * 5,
    list_rub_minor: Math.round((cents * ROUBLE_FACTOR) / 1000) * 1000,
  }
}
