import { expect, type Page, test } from "@playwright/test"
import type { DeskOrderList } from "@orac/desk/contract"
import path from "path"
import { enter } from "./support/browser"
import { Partner, STOREFRONT } from "./support/partner"
import { objections } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(SHOTS, `desk-${name}.png`), fullPage: true })

/** How many orders of each list the dealer has, as its desk counts them. */
const tabsOf = async (dealer: Partner) =>
  (await dealer.get<DeskOrderList>("/store/desk/orders")).tabs

test("a dealer takes a part of an order, and its client sees it", async ({ page, browser }) => {
  const dealer = await Partner.logIn("dealer@demo.orac")
  const before = await tabsOf(dealer)
  await enter(page, dealer)
  await page.goto(`${STOREFRONT}/ru`)
  await page.getByRole("button", { name: /Кабинет/ }).click()
  await page.getByRole("link", { name: "Заказы клиентов" }).click()
  await expect(page.getByText(/до ответа/).first()).toBeVisible()
  expect(await objections(page)).toEqual([])
  await shoot(page, "list")
  await page
    .getByRole("table")
    .getByRole("link", { name: /^Заказ №/ })
    .first()
    .click()
  await page.waitForURL("**/desk/soff_*")
  const number = (await page.getByRole("heading", { level: 1 }).textContent())!.match(/\d+/)![0]
  await page.getByLabel(/^Беру/).first().fill("1")
  expect(await objections(page)).toEqual([])
  await shoot(page, "order")
  await page.getByRole("button", { name: "Принять указанное количество" }).click()
  await expect(page.getByText("принят частично")).toBeVisible()
  await expect(page.getByRole("button", { name: "Принять указанное количество" })).toHaveCount(0)
  const after = await tabsOf(dealer)
  expect([after.waiting, after.taken]).toEqual([before.waiting - 1, before.taken + 1])

  const client = await (await browser.newContext()).newPage()
  await enter(client, await Partner.logIn("client@demo.orac"))
  await client.goto(`${STOREFRONT}/ru/account/orders?q=${number}`)
  await client
    .getByRole("table")
    .getByRole("link", { name: new RegExp(`${number}$`) })
    .click()
  await expect(client.getByText(/принял часть/)).toBeVisible()
  await expect(client.getByText(/ещё не ответил/)).toBeVisible()
  expect(await objections(client)).toEqual([])
  await client.setViewportSize({ width: 375, height: 800 })
  await shoot(client, "client-phone")
  await client.close()
})

test("a client decides on another date, and has no desk of its own", async ({ page }) => {
  const dealer = await Partner.logIn("dealer@demo.orac")
  const { orders } = await dealer.get<DeskOrderList>("/store/desk/orders?tab=countered")
  const client = await Partner.logIn("client@demo.orac")
  await enter(page, client)
  await page.goto(`${STOREFRONT}/en/account/orders?q=${orders[0].display_id}`)
  await page
    .getByRole("table")
    .getByRole("link", { name: new RegExp(`${orders[0].display_id}$`) })
    .click()
  await expect(page.getByText("proposes another date")).toBeVisible()
  await shoot(page, "client-date")
  await page.getByRole("button", { name: "The date suits" }).click()
  await expect(page.getByText("has accepted")).toBeVisible()
  await page.goto(`${STOREFRONT}/en/desk`)
  await expect(page.getByRole("button", { name: "Accept the chosen" })).toHaveCount(0)
  await page.getByRole("button", { name: /Account/ }).click()
  await expect(page.getByRole("link", { name: "Client orders" })).toHaveCount(0)
})

test("a dealer chooses from the keyboard from where it ships, on a phone too", async ({ page }) => {
  const dealer = await Partner.logIn("dealer@demo.orac")
  const client = await Partner.logIn("client@demo.orac")
  const { display_id } = await client.place("C214 4", "SHIP-1")
  const { orders } = await dealer.get<DeskOrderList>(`/store/desk/orders?q=${display_id}`)
  await page.setViewportSize({ width: 375, height: 800 })
  await enter(page, dealer)
  await page.goto(`${STOREFRONT}/ru/desk/${orders[0].id}`)
  const delivery = page.getByRole("region").filter({ has: page.getByLabel("Отгрузить") })
  const ship = delivery.getByLabel("Отгрузить").first()
  await expect(ship).toHaveValue("")
  await ship.focus()
  await page.keyboard.press("ArrowDown")
  const place = (await ship.locator("option:checked").textContent())!
  expect(await objections(page)).toEqual([])
  await shoot(page, "source-phone")
  const accept = page.getByRole("button", { name: "Принять указанное количество" })
  const pieces = delivery.first().getByLabel(/^Беру/).first()
  const [whole, source] = [await pieces.inputValue(), await ship.inputValue()]
  await pieces.fill("1")
  await accept.press("Enter")
  await expect(page.getByText("только целиком")).toBeVisible()
  expect([await pieces.inputValue(), await ship.inputValue()]).toEqual(["1", source])
  await pieces.fill(whole)
  await accept.press("Enter")
  await expect(page.getByText("принят", { exact: true })).toBeVisible()
  const city = place.match(/(\S+) \(демо\)/)![1]
  await expect(page.getByRole("heading", { level: 2, name: city })).toBeVisible()
  await expect(page.getByLabel("Отгрузить")).toHaveCount(0)
})

test("a dealer accepts several orders at once, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await enter(page, await Partner.logIn("dealer@demo.orac"))
  await page.goto(`${STOREFRONT}/en/desk`)
  await expect(page.getByRole("checkbox").first()).toBeVisible()
  await shoot(page, "phone")
  for (const box of await page.getByRole("checkbox").all()) {
    await box.check()
  }
  await page.getByRole("button", { name: "Accept the chosen" }).click()
  await expect(page.getByText("There are no new orders", { exact: false })).toBeVisible()
})
