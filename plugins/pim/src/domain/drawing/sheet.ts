import { escapeXml, num, tag } from "./svg"
import type { DrawingInput, DrawingOptions, Figure, Stage } from "./types"

interface Sheet extends Stage {
  sheetWidth: number
  sheetHeight: number
}

const SHEETS: Record<NonNullable<DrawingOptions["variant"]>, Sheet> = {
  full: { sheetWidth: 480, sheetHeight: 360, width: 370, height: 264, detailed: true },
  thumbnail: { sheetWidth: 96, sheetHeight: 96, width: 80, height: 80, detailed: false },
}

/** The lines outside the body follow the reader's theme, also where a drawing is shown as an image. */
export const THEME =
  "<style>.orac-drawing{color:#2b2723}@media(prefers-color-scheme:dark){.orac-drawing{color:#e9e5de}}</style>"

export const FONT = "Golos Text,Onest,Inter,system-ui,sans-serif"

export const sheetOf = (variant: DrawingOptions["variant"] = "full"): Sheet => SHEETS[variant]

/** What a reader of the page hears instead of the picture: the code and the known sizes. */
export function describe({ sku, length_mm, height_mm, width_mm }: DrawingInput): string {
  const sizes = [length_mm, height_mm, width_mm].filter((size): size is number => size !== null)
  return sizes.length ? `${sku}: ${sizes.map(num).join(" × ")} mm` : sku
}

/** Centres a figure on its sheet, shrinking it when its dimensions need more room than there is. */
export function compose(figure: Figure, sheet: Sheet, title: string): string {
  const { left, top, right, bottom } = figure.bounds
  const margin = sheet.detailed ? 16 : 6
  const fit = Math.min(
    1,
    (sheet.sheetWidth - margin) / (right - left),
    (sheet.sheetHeight - margin) / (bottom - top)
  )
  const x = sheet.sheetWidth / 2 - ((left + right) / 2) * fit
  const y = sheet.sheetHeight / 2 - ((top + bottom) / 2) * fit
  const zoom = fit < 1 ? ` scale(${Math.round(fit * 1000) / 1000})` : ""
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${sheet.sheetWidth} ${sheet.sheetHeight}`,
      role: "img",
      class: "orac-drawing",
    },
    `<title>${escapeXml(title)}</title>`,
    THEME,
    tag(
      "g",
      {
        transform: `translate(${num(x)} ${num(y)})${zoom}`,
        fill: "none",
        stroke: "currentColor",
        "stroke-width": sheet.detailed ? 1 : 0.8,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
        "font-family": FONT,
        "font-size": 13,
        "text-anchor": "middle",
      },
      figure.markup
    )
  )
}
