import { expect, type Page, test } from "@playwright/test"
import { randomUUID } from "crypto"
import path from "path"
import { Client } from "pg"
import { enter } from "./support/browser"
import { BACKEND, Partner, STOREFRONT } from "./support/partner"
import { logInAsStaff } from "./support/staff"
import { objections, overflow, vitalsOf, watchErrors, watchVitals } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const MOST_SHIFT = 0.02
const EMAIL = "head@demo.orac"

const letter = (subject: string, paragraph: string, label: string, value: string) => ({
  subject,
  body: { heading: subject, paragraphs: [paragraph], facts: [[label, value]] },
})

const content = (number: number) => ({
  letters: {
    ru: letter(`Заказ ${number} отгружен`, "Заказ выехал со склада.", "Склад", "Казань"),
    en: letter(`Order ${number} has been shipped`, "It has left.", "Warehouse", "Kazan"),
  },
  link: "/account/orders",
})

/** Writes messages to an employee of the demo world, as a plugin would, in the place of all before. */
async function tell(entityIds: string[]) {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query("delete from notice where email = $1", [EMAIL])
    for (const [n, entityId] of entityIds.entries()) {
      await client.query(
        `insert into notice (id, code, key, email, locale, customer_id, entity_id, in_inbox, content,
                             due_at, give_up_at, created_at)
         select $1, 'test.shipped', $1, p.email, 'ru', p.customer_id, $2, true, $3, now(),
                now() + interval '3 days', now() + $4 * interval '1 second'
           from employee p where p.email = $5`,
        [`ntc_${randomUUID()}`, entityId, JSON.stringify(content(n + 1)), n, EMAIL]
      )
    }
  } finally {
    await client.end()
  }
}

const bell = (page: Page) => page.getByRole("link", { name: /^Сообщения/ })

test.describe("the inbox", () => {
  let partner: Partner

  test.beforeEach(async ({ page }) => {
    partner = await Partner.logIn(EMAIL, "ru-02")
    await enter(page, partner)
  })

  test("tells how many messages are unread, and lets them be read", async ({ page }) => {
    const errors = watchErrors(page)
    await watchVitals(page)
    await tell([partner.entity.id, partner.entity.id, partner.entity.id])
    await page.goto(`${STOREFRONT}/ru`)
    await expect(bell(page)).toHaveAccessibleName("Сообщения, непрочитанных: 3")
    expect((await vitalsOf(page)).shift).toBeLessThanOrEqual(MOST_SHIFT)
    await bell(page).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Сообщения")
    await expect(page.getByRole("article")).toHaveCount(3)
    await page.waitForLoadState("networkidle")
    expect(await objections(page)).toEqual([])
    await page.screenshot({ path: path.join(SHOTS, "inbox-ru.png") })
    await page.getByRole("button", { name: "Отметить прочитанным: Заказ 3 отгружен" }).click()
    await expect(bell(page)).toHaveAccessibleName("Сообщения, непрочитанных: 2")
    await page.getByRole("link", { name: "Заказ 2 отгружен" }).click()
    await page.waitForURL(/account\/orders$/)
    await expect(bell(page)).toHaveAccessibleName("Сообщения, непрочитанных: 1")
    await page.goto(`${STOREFRONT}/ru/inbox`)
    await page.getByRole("button", { name: "Отметить всё прочитанным" }).click()
    await expect(bell(page)).toHaveAccessibleName("Сообщения")
    await expect(page.getByText("Всё прочитано.")).toBeVisible()
    expect(errors).toEqual([])
  })

  test("fits a phone, in English, and says so when it is empty", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await tell([partner.entity.id])
    await page.goto(`${STOREFRONT}/en/inbox`)
    await expect(page.getByRole("link", { name: "Order 1 has been shipped" })).toBeVisible()
    expect(await overflow(page)).toEqual([])
    await page.screenshot({ path: path.join(SHOTS, "inbox-en-narrow.png") })
    await tell([])
    await page.reload()
    await expect(page.getByRole("heading", { name: "No messages yet" })).toBeVisible()
    expect(await objections(page)).toEqual([])
  })

  test("opens a page for the legal entity that the message concerns", async ({ page }) => {
    const other = partner.entities.find(({ id }) => id !== partner.entity.id)!
    await tell([other.id])
    await page.goto(`${STOREFRONT}/ru/inbox`)
    await page.getByRole("link", { name: "Заказ 1 отгружен" }).click()
    await page.waitForURL(/account\/orders$/)
    await expect(page.getByRole("button", { name: `Покупаю для: ${other.name}` })).toBeVisible()
  })
})

test("staff read what could not be sent, and see what messages look like", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await tell([(await Partner.logIn(EMAIL)).entity.id])
  await logInAsStaff(page)
  await page.getByRole("link", { name: "Messages", exact: true }).click()
  await expect(page.getByText("SMTP_URL is not set")).toBeVisible()
  await page.getByRole("searchbox", { name: "Address or message" }).fill("test.shipped")
  await expect(page.locator("tbody tr")).toHaveCount(1)
  await expect(page.locator("tbody tr")).toContainText("Not sent: no mail server")
  await page.screenshot({ path: path.join(SHOTS, "admin-messages.png") })
  await page.getByRole("link", { name: "Заказ 1 отгружен" }).click()
  const html = page.frameLocator("iframe")
  await expect(html.getByRole("heading", { name: "Заказ 1 отгружен" })).toBeVisible()
  await expect(page.locator("pre")).toContainText("Склад: Казань")
  await page.screenshot({ path: path.join(SHOTS, "admin-message.png") })
  await page.goto(`${BACKEND}/app/messages/previews`)
  await expect(page.getByRole("heading", { name: "What messages look like" })).toBeVisible()
  await page.screenshot({ path: path.join(SHOTS, "admin-message-previews.png") })
})
