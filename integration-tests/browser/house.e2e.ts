import { expect, type Page, test } from "@playwright/test"
import path from "path"
import { enter } from "./support/browser"
import { lastLetterTo, Partner, PASSWORD, STOREFRONT } from "./support/partner"
import { objections, overflow } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const NEWCOMER = `newcomer.${Date.now()}@demo.orac`
const PAGES = ["structure", "people", "roles", "journal"]

async function visit(page: Page, name: string, language = "ru") {
  await page.goto(`${STOREFRONT}/${language}/account/${name}`)
  await expect(page.locator("h1")).toBeVisible()
}

test("the head invites a buyer, who accepts and orders", async ({ browser, page }) => {
  await enter(page, await Partner.logIn("head@demo.orac", "ru-02"))
  await visit(page, "people")
  await page.getByText("Пригласить сотрудника").click()
  const form = page.locator("form", { has: page.locator("input[name=email]") })
  await form.locator("input[name=email]").fill(NEWCOMER)
  await form.locator("input[name=name]").fill("Нина Новая")
  await form.getByRole("button", { name: "Пригласить" }).click()
  await expect(page.getByRole("heading", { name: "Приглашения" })).toBeVisible()

  const guest = await (await browser.newContext()).newPage()
  const [link] = /\/invitation\?token=[\w-]+/.exec(await lastLetterTo(NEWCOMER)) ?? []
  await guest.goto(`${STOREFRONT}/ru${link}`)
  await expect(guest.getByText("Борис Главный")).toBeVisible()
  expect(await objections(guest)).toEqual([])
  await guest.screenshot({ path: path.join(SHOTS, "house-invitation.png") })
  await guest.locator("input[name=password]").fill(PASSWORD)
  await guest.getByRole("button", { name: "Принять приглашение" }).click()
  await guest.waitForURL(/\/ru$/)

  const buyer = await Partner.logIn(NEWCOMER)
  const [article] = await buyer.articles()
  const order = await buyer.place(`${article.sku}\t40`, "E2E-1")
  await guest.goto(`${STOREFRONT}/ru/account/orders/${order.order_id}`)
  await expect(guest.getByRole("main").getByText("Нина Новая")).toBeVisible()

  const manager = await Partner.logIn("manager@demo.orac")
  const { orders } = await manager.get<{ orders: { id: string }[] }>("/store/partner-orders")
  expect(orders.map(({ id }) => id)).not.toContain(order.order_id)
})

test("a branch manager sees his branch and no other", async ({ page }) => {
  await enter(page, await Partner.logIn("manager@demo.orac"))
  await visit(page, "structure")
  await expect(page.getByText("Склад в Казани").first()).toBeVisible()
  await expect(page.getByText("Салон в Самаре")).toHaveCount(0)
  await page.goto(`${STOREFRONT}/ru/account/journal`)
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Журнал")
})

test("the switch offers branches", async ({ page }) => {
  await enter(page, await Partner.logIn("head@demo.orac", "ru-02"))
  await page.goto(`${STOREFRONT}/ru`)
  await page.locator("[data-tour=entity-switch] button").first().click()
  await page.getByRole("button", { name: /Салон в Самаре/ }).click()
  await expect(page.locator("[data-tour=entity-switch] button").first()).toContainText("Самаре")
})

for (const [size, width] of Object.entries({ wide: 1440, narrow: 360 })) {
  for (const language of ["ru", "en"]) {
    test(`the house's pages are sound: ${size}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await enter(page, await Partner.logIn("head@demo.orac", "ru-02"))
      for (const name of PAGES) {
        await visit(page, name, language)
        await page.screenshot({
          path: path.join(SHOTS, `house-${name}-${size}-${language}.png`),
          fullPage: true,
        })
        expect(await overflow(page)).toEqual([])
        expect(await objections(page)).toEqual([])
      }
    })
  }
}
