import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

export interface Vitals {
  /** Sum of unexpected layout shifts. */
  shift: number
  /** Largest contentful paint in ms. */
  paint: number
  /** Compressed bytes of our own script. */
  script: number
}

interface Watched {
  vitals: { shift: number; paint: number; longTasks: number[] }
}

/** Has the page collect its own figures from the first moment. */
export const watchVitals = (page: Page) =>
  page.addInitScript(() => {
    const vitals = { shift: 0, paint: 0, longTasks: [] as number[] }
    Object.assign(window, { vitals })
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      })
    observe("layout-shift", (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      }
      vitals.shift += hadRecentInput ? 0 : value
    })
    observe("largest-contentful-paint", ({ startTime }) => (vitals.paint = startTime))
    observe("longtask", ({ duration }) => vitals.longTasks.push(duration))
  })

export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => {
    const { shift, paint } = (window as unknown as Watched).vitals
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.startsWith(location.origin) && /\.js(\?|$)/.test(name))
    const script = scripts.reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0
    )
    return { shift, paint, script }
  })

/** Long tasks seen so far, in ms; the list starts anew. */
export const takeLongTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as Watched).vitals.longTasks.splice(0))

/** Errors of the console and of the page's code. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()))
  page.on("pageerror", (error) => errors.push(String(error)))
  return errors
}

/** What axe objects to: the rule and where. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target).join(" | ")}`)
}

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
