import { expect, type Page, test } from "@playwright/test"
import path from "path"
import { enter } from "./support/browser"
import { plainList } from "./support/list"
import { Partner } from "./support/partner"
import {
  baseStyle,
  objections,
  overflow,
  smallTargets,
  vitalsOf,
  watchErrors,
  watchVitals,
} from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 } }
const MOST_SCRIPT = 152 * 1024
const MOST_SHIFT = 0.02
const BASE_STYLE = { font: "Onest", boxSizing: "border-box", marginTop: "0px" }

interface World {
  partner: Partner
  pad: string
  order: string
  list: string
}

test.use({ trace: "off" })

const worlds = new Map<string, World>()

const READERS = { ru: ["head@demo.orac", "ru-02"], en: ["buyer.eu@demo.orac", "eu-11"] } as const
type Language = keyof typeof READERS

async function worldOf(language: Language): Promise<World> {
  const [email, code] = READERS[language]
  const partner = await Partner.logIn(email, code)
  const text = plainList(await partner.articles(), 8) + "\nSXZ118\t4"
  const name = language === "ru" ? "Шоурум на Ленина" : "Showroom Antwerp"
  const { orders } = await partner.get<{ orders: { id: string }[] }>(
    "/store/partner-orders?limit=1&offset=3"
  )
  const { lists } = await partner.get<{ lists: { id: string }[] }>("/store/lists")
  return {
    partner,
    pad: (await partner.newPad(name, text)).id,
    order: orders[0].id,
    list: lists[0]?.id,
  }
}

/** Pages that nobody in particular sees. */
const OPEN = ["login", "register"]

/** Every page by its name. */
const PAGES: Record<string, (world: World) => string> = {
  login: () => "/login",
  register: () => "/register",
  home: () => "",
  "quick-order": ({ pad }) => `/pads/${pad}`,
  pads: () => "/pads",
  catalogue: () => "/catalogue",
  category: () => "/catalogue/cornices",
  search: () => "/search?q=sx1",
  article: () => "/article/SX118",
  orders: () => "/account/orders",
  order: ({ order }) => `/account/orders/${order}`,
  lists: () => "/account/lists",
  list: ({ list }) => `/account/lists/${list}`,
  invoices: () => "/account/invoices",
  finances: () => "/account/finances",
  entity: () => "/account/entity",
  structure: () => "/account/structure",
  people: () => "/account/people",
  roles: () => "/account/roles",
  journal: () => "/account/journal",
  clients: () => "/account/clients",
  approvals: () => "/approvals?view=all",
  "approval-rules": () => "/approvals/rules",
  inbox: () => "/inbox",
  missing: () => "/nowhere",
}

const isOfMissingPage = (text: string) => /status of 404/.test(text)

async function settled(page: Page) {
  await page.waitForLoadState("networkidle")
  await page.evaluate(() => document.fonts.ready)
}

const TALLEST = 3_000

/** The whole page in a window as tall as it, so that what is fixed to the window's edge covers nothing. */
async function shoot(page: Page, name: string) {
  const { width } = page.viewportSize() ?? SIZES.wide
  const tall = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(TALLEST, tall) })
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) })
}

for (const language of Object.keys(READERS) as Language[]) {
  test.describe(`pages in ${language}`, () => {
    test.beforeAll(async () => {
      worlds.set(language, await worldOf(language))
    })

    test.afterAll(async () => {
      const { partner, pad } = worlds.get(language) as World
      await partner.dropPad(pad)
    })

    for (const [name, address] of Object.entries(PAGES)) {
      for (const [size, viewport] of Object.entries(SIZES)) {
        test(`${name}, ${size}`, async ({ page }) => {
          const world = worlds.get(language) as World
          const errors = watchErrors(page)
          await watchVitals(page)
          await page.setViewportSize(viewport)
          if (!OPEN.includes(name)) {
            await enter(page, world.partner, world.pad)
          }
          await page.goto(`/${language}${address(world)}`)
          await settled(page)
          const { script, shift } = await vitalsOf(page)
          await shoot(page, `${name}-${language}-${size}`)
          test.info().annotations.push({
            type: "figures",
            description: `script ${Math.round(script / 1024)} kB, shift ${shift.toFixed(3)}`,
          })
          console.log(`    ${test.info().annotations.at(-1)?.description}`)
          expect.soft(await baseStyle(page), "base style").toEqual(BASE_STYLE)
          expect.soft(await overflow(page), "nothing reaches beyond the window").toEqual([])
          if (size === "narrow") {
            expect.soft(await smallTargets(page), "targets for a finger").toEqual([])
          }
          expect.soft(await objections(page), "axe").toEqual([])
          const said = name === "missing" ? errors.filter((one) => !isOfMissingPage(one)) : errors
          expect.soft(said, "console").toEqual([])
          expect.soft(script, "script").toBeLessThanOrEqual(MOST_SCRIPT)
          expect.soft(shift, "layout shift").toBeLessThanOrEqual(MOST_SHIFT)
        })
      }
    }
  })
}
