import { expect, type Page, test } from "@playwright/test"
import type { ApprovalRules } from "@orac/checkout/contract"
import { Client } from "pg"
import { RUSSIAN } from "../../src/simulators/companies"
import { applyFor } from "./support/applicant"
import { enter } from "./support/browser"
import { plainList } from "./support/list"
import { BACKEND, Partner, STOREFRONT } from "./support/partner"
import { logInAsStaff, openPage, shoot, speak } from "./support/staff"
import { adminObjections } from "./support/vitals"

const FIRM = "ru-27"
const YOUNG = RUSSIAN.find(({ name }) => name === "Вчерашний лист")!

test.use({ viewport: { width: 1440, height: 900 }, locale: "en" })

test.beforeEach(({ page }) => logInAsStaff(page))

/** A rule of the firm that stops every order of a buyer, while something is done. */
async function withRule(work: () => Promise<void>) {
  const head = await Partner.logIn("head@demo.orac", FIRM)
  const rule = {
    node_id: head.entity.id,
    name: "Buyers ask",
    roles: ["buyer"],
    when: { kind: "line_count_over", count: 0 },
    steps: [{ need: "any", of: [{ kind: "role", role: "approver" }] }],
    deadline_hours: 24,
    on_timeout: "remind",
    active_from: null,
    active_to: null,
  }
  await head.post("/store/approval-rules", rule)
  try {
    await work()
  } finally {
    const { rules } = await head.get<ApprovalRules>("/store/approval-rules")
    for (const { id } of rules.filter(({ name }) => name === rule.name)) {
      await head.drop(`/store/approval-rules/${id}`)
    }
  }
}

async function endRequest(page: Page, reason: string) {
  await page.getByRole("button", { name: "End the request" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("Reason, kept for good").fill(reason)
  await shoot(page, "approval-end")
  await drawer.getByRole("button", { name: "End the request" }).click()
}

test("staff see what waits for approval and end it; its requester reads why", async ({ page }) => {
  test.setTimeout(180_000)
  const name = `Hotel ${Date.now()}`
  await withRule(async () => {
    const buyer = await Partner.logIn("buyer@demo.orac", FIRM)
    const { id } = await buyer.ask(plainList(await buyer.articles(), 6), name)
    await openPage(page, `/companies/${buyer.entity.id}`, buyer.entity.name)
    await page.getByRole("link", { name: /^Waiting for approval: \d/ }).click()
    await expect(page.getByRole("button", { name: buyer.entity.name })).toBeVisible()
    await page.getByRole("searchbox", { name: "Order, person, partner" }).fill(name)
    await expect(page.locator("tbody tr")).toHaveCount(1)
    await expect(page.locator("tbody tr")).toContainText("Buyers ask")
    await shoot(page, "approvals")
    await page.getByRole("link", { name }).click()
    await expect(page.getByText("Because it has more than 0 lines.")).toBeVisible()
    await expect(page.getByText(/^Step 1: any one of .*Захар Согласов/)).toBeVisible()
    await expect(page.getByText("6 pcs of 6 positions")).toBeVisible()
    await page.waitForLoadState("networkidle")
    expect(await adminObjections(page)).toEqual([])
    await shoot(page, "approval")
    await endRequest(page, "The project was stopped")
    await expect(page.getByText("ORAC ended it: The project was stopped")).toBeVisible()
    await expect(page.getByText("Nothing is held.")).toBeVisible()
    await expect(page.getByRole("button", { name: "End the request" })).toHaveCount(0)
    await speak(page, "ru")
    await page.reload()
    await expect(page.getByText("Закрыл ORAC: The project was stopped")).toBeVisible()
    await shoot(page, "approval-ended-ru")
    await enter(page, buyer)
    await page.goto(`${STOREFRONT}/ru/approvals/${id}`)
    await expect(page.getByText("ORAC закрыл заявку: The project was stopped")).toBeVisible()
  })
})

/** An order of a dealer's client for which no seller is left: only the manufacturer's people. */
async function unsoldOrder() {
  const client = await Partner.logIn("client@demo.orac")
  const order = await client.place(plainList(await client.articles(), 3), `UNSOLD-${Date.now()}`)
  const database = new Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  try {
    await database.query(
      "update seller_offer set seller_id = null, seller_name = null, deadline_at = null where order_id = $1 and state = 'offered'",
      [order.order_id]
    )
  } finally {
    await database.end()
  }
  return order
}

test("staff look at an order that nobody took, and take it by keyboard", async ({ page }) => {
  const { display_id, order_id } = await unsoldOrder()
  await openPage(page, "/desk-queue", "Orders that no seller took")
  const menu = page.getByRole("button", { name: `What to do with order #${display_id}` })
  await menu.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("menuitem")).toHaveText([
    "ORAC sells it",
    "Offer again",
    "Cancel the order",
  ])
  await shoot(page, "desk-queue-menu")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  const form = page.getByRole("dialog")
  await expect(form.getByLabel("Seller")).toBeVisible()
  await shoot(page, "desk-queue-offer")
  await page.keyboard.press("Escape")
  await expect(form).toHaveCount(0)
  await menu.click()
  await page.getByRole("menuitem", { name: "ORAC sells it" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "ORAC sells it" }).click()
  await expect(menu).toHaveCount(0)
  await page.goto(`${BACKEND}/app/orders/${order_id}`)
  await expect(page.getByRole("heading", { name: "Sellers of the order" })).toBeVisible()
  await expect(page.getByText("ORAC: accepted")).toBeVisible()
})

test("staff judge a registration: every check in words, one more question before it is final", async ({
  page,
}) => {
  const email = `young-${Date.now()}@vchera.example`
  await applyFor(YOUNG.tax_id, email)
  await openPage(page, "/registrations", "Registrations")
  await page.getByRole("searchbox").fill(email)
  await expect(page.locator("tbody tr")).toHaveCount(1)
  await page.getByRole("link", { name: /ВЧЕРАШНИЙ ЛИСТ/i }).click()
  await expect(page.getByText(/Days old: 2\d/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Reject" })).toBeDisabled()
  await page.getByLabel("Note to the applicant").fill("We do not know you yet")
  await page.waitForLoadState("networkidle")
  expect(await adminObjections(page)).toEqual([])
  await shoot(page, "registration")
  await page.getByRole("button", { name: "Reject" }).click()
  const question = page.getByRole("alertdialog")
  await expect(question).toContainText("The applicant is told and reads your note.")
  await shoot(page, "registration-sure")
  await question.getByRole("button", { name: "Cancel" }).click()
  await expect(page.getByLabel("Note to the applicant")).toHaveValue("We do not know you yet")
  await page.getByRole("button", { name: "Reject" }).click()
  await question.getByRole("button", { name: "Reject" }).click()
  await expect(page.getByText("Rejected", { exact: true })).toBeVisible()
  await expect(page.getByText(/admin@demo\.orac · We do not know you yet/)).toBeVisible()
})
