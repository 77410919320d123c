import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

export interface Vitals {
  /** Sum of unexpected layout shifts. */
  shift: number
  /** Compressed bytes of our own script. */
  script: number
}

interface Watched {
  vitals: { shift: number }
}

/** Has the page collect its own figures from the first moment. */
export const watchVitals = (page: Page) =>
  page.addInitScript(() => {
    const vitals = { shift: 0 }
    Object.assign(window, { vitals })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        vitals.shift += hadRecentInput ? 0 : value
      }
    }).observe({ type: "layout-shift", buffered: true })
  })

export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => {
    const { shift } = (window as unknown as Watched).vitals
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.startsWith(location.origin) && /\.js(\?|$)/.test(name))
    const script = scripts.reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0
    )
    return { shift, script }
  })

/** Errors of the console and of the page's code. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()))
  page.on("pageerror", (error) => errors.push(String(error)))
  return errors
}

const told = ({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target).join(" | ")}`)

/** What axe objects to: the rule and where. */
export const objections = async (page: Page): Promise<string[]> =>
  told(await new AxeBuilder({ page }).analyze())

/** Medusa's palette, the picture in its search fields and its scrolling frame are not ours to mend. */
const MEDUSAS_OWN = ["color-contrast", "role-img-alt", "scrollable-region-focusable"]

/** The same of a page in Medusa's admin, without the frame around it. */
export const adminObjections = async (page: Page): Promise<string[]> =>
  told(await new AxeBuilder({ page }).include("main").disableRules(MEDUSAS_OWN).analyze())

/** What every page has from the portal's base styles; without them the browser's own stand here. */
export const baseStyle = (page: Page) =>
  page.evaluate(() => {
    const { fontFamily, boxSizing, marginTop } = getComputedStyle(document.body)
    return { font: fontFamily.split(",")[0], boxSizing, marginTop }
  })

/** Elements that reach beyond the window's right edge without a scroller of their own; empty when nothing is cut. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) {
      return []
    }
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1
    )
    return wide
      .slice(0, 5)
      .map(
        (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`
      )
  })

/** What a finger would miss: commands lower than 44 pixels; links within a text are as high as its line. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const commands = document.querySelectorAll("a[href], button, input, select, textarea, summary")
    const heightOf = (element: Element) => {
      const { position, content } = getComputedStyle(element, "::after")
      const isWholeCard = position === "absolute" && content !== "none"
      const { height } = (element.closest("label") ?? element).getBoundingClientRect()
      return isWholeCard ? Infinity : Math.max(height, element.getBoundingClientRect().height)
    }
    const isShown = (element: Element) =>
      element.checkVisibility() &&
      !element.closest("p, [popover]:not(:popover-open)") &&
      element.getBoundingClientRect().width > 2
    return [...commands]
      .filter((element) => isShown(element) && heightOf(element) < 43.5)
      .map((element) => `${element.tagName}: ${element.ariaLabel ?? element.textContent}`)
  })
