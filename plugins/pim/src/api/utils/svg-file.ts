import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const FILE = /^([A-Za-z0-9-]{1,40})\.svg$/
const FOR_EVER = "public, max-age=31536000, immutable"
const A_MINUTE = "public, max-age=60"

/** @throws MedusaError NOT_FOUND: there is no drawing of that name */
export function noSuchDrawing(): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such drawing.")
}

/** The name in `name.svg`; anything else names no drawing. */
export const svgName = (file: string): string => FILE.exec(file)?.[1] ?? noSuchDrawing()

/**
 * Sends a drawing. An address that carries a version is kept for ever; the document runs no script wherever it is
 * opened.
 */
export function sendSvg(res: MedusaResponse, svg: string, version: unknown) {
  res.set({
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": version ? FOR_EVER : A_MINUTE,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  })
  res.send(svg)
}
