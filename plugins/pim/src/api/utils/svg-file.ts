import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const FILE = /^([A-Za-z0-9-]{1,40})\.svg$/
const FOR_EVER = "public, max-age=31536000, immutable"
const AN_HOUR = "public, max-age=3600, stale-while-revalidate=604800"

/** @throws MedusaError NOT_FOUND: there is no drawing of that name */
export function noSuchDrawing(): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such drawing.")
}

/** The name in `name.svg`; anything else names no drawing. */
export const svgName = (file: string): string => FILE.exec(file)?.[1] ?? noSuchDrawing()

/** The version that the address of a drawing names. */
export const versionIn = (address: string): string | null =>
  new URLSearchParams(address.split("?")[1]).get("v")

/**
 * Sends a drawing; the document runs no script wherever it is opened.
 *
 * @param isCurrent whether the address names the version that is sent: only such an answer is kept for ever
 */
export function sendSvg(res: MedusaResponse, svg: string, isCurrent: boolean) {
  res.set({
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": isCurrent ? FOR_EVER : AN_HOUR,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  })
  res.send(svg)
}
