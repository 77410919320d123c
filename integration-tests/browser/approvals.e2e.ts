import { expect, type Page, test } from "@playwright/test"
import path from "path"
import { enter } from "./support/browser"
import { plainList } from "./support/list"
import { Partner } from "./support/partner"
import { objections, overflow, watchErrors } from "./support/vitals"

const SHOTS = path.resolve(__dirname, "..", "..", "screenshots")
const FIRM = "ru-27"
const RULE = "Проверка заказов"

/** Somebody else sits down at the browser; the page before is left first, as it goes on asking the server. */
async function as(page: Page, email: string): Promise<Partner> {
  await page.goto("about:blank")
  await page.context().clearCookies()
  const partner = await Partner.logIn(email, FIRM)
  await enter(page, partner)
  return partner
}

/** The head writes a rule that stops every order of a buyer, and tries it on the past before. */
async function writeRule(page: Page) {
  await as(page, "head@demo.orac")
  await page.goto("/ru/approvals/rules")
  await page.getByText("Новое правило").click()
  await page.getByLabel("Название").last().fill(RULE)
  await page.getByLabel("Сумма, RUB").last().fill("1,50")
  await page.getByLabel("Чьи заказы").last().selectOption({ label: "Закупщик" })
  const step = page.getByRole("group", { name: "Шаг 1" }).last()
  await step.getByRole("listbox").selectOption({ label: "Захар Согласов" })
  await page.getByLabel("С какого дня").last().fill("2026-01-01")
  await page.getByLabel("По какой день включительно").last().fill("2099-12-31")
  await page.getByRole("button", { name: "Проверить на прошлых заказах" }).last().click()
  await expect(page.getByTestId("rule-simulation").last()).toContainText("За 90 дней")
  await page.screenshot({ path: path.join(SHOTS, "approval-rule-form-ru.png"), fullPage: true })
  await page.getByRole("button", { name: "Сохранить" }).last().click()
  await expect(page.getByRole("heading", { name: RULE })).toBeVisible()
  await expect(page.getByText(/Когда сумма больше 1,50/)).toBeVisible()
  await expect(page.getByText(/с\s1\sянваря\s2026\s·\sпо\s31\sдекабря\s2099/)).toBeVisible()
}

async function dropRule(page: Page) {
  await as(page, "head@demo.orac")
  await page.goto("/ru/approvals/rules")
  const rule = page.getByRole("listitem").filter({ hasText: RULE })
  await rule.getByRole("button", { name: `Удалить: ${RULE}` }).click()
  await rule.getByRole("dialog").getByRole("button", { name: "Удалить" }).click()
  await expect(page.getByRole("heading", { name: RULE })).toHaveCount(0)
}

test("a buyer sends an order, the approver decides from the list, the order is placed", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const errors = watchErrors(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await writeRule(page)

  const buyer = await as(page, "buyer@demo.orac")
  const name = `Согласование ${Date.now()}`
  const pad = await buyer.newPad(name, plainList(await buyer.articles(), 6))
  await page.goto(`/ru/pads/${pad.id}`)
  await expect(page.getByTestId("approval-preview")).toContainText("Захар Согласов", {
    timeout: 20_000,
  })
  await expect(page.getByTestId("pad-place")).toHaveText("Отправить на согласование")
  await page.screenshot({ path: path.join(SHOTS, "approval-pad-ru.png") })
  const total = (await page.getByTestId("pad-total").textContent()) ?? ""
  await page.getByTestId("pad-place").click()
  await expect(page.getByTestId("pad-waiting")).toContainText("Заказ ждёт согласования", {
    timeout: 20_000,
  })
  await expect(page.getByTestId("pad-total")).toHaveText(total)
  await expect(page.locator("[data-sku] input:not([readonly])")).toHaveCount(0)
  await page.waitForLoadState("networkidle")
  expect(await objections(page)).toEqual([])
  await page.screenshot({ path: path.join(SHOTS, "approval-waiting-ru.png") })

  await as(page, "approver@demo.orac")
  await page.goto("/ru/approvals")
  const pick = page.getByRole("checkbox", { name: `Выбрать: ${name}` })
  await expect(pick).toBeVisible()
  expect(await objections(page)).toEqual([])
  await page.screenshot({ path: path.join(SHOTS, "approvals-ru.png") })
  await page.getByRole("link", { name }).click()
  await expect(page.getByTestId("approval-lines").locator("tbody tr")).toHaveCount(6)
  await page.waitForLoadState("networkidle")
  expect(await objections(page)).toEqual([])
  await page.screenshot({ path: path.join(SHOTS, "approval-ru.png"), fullPage: true })
  await page.goto("/ru/approvals")
  await pick.focus()
  await page.keyboard.press("Enter")
  await page.waitForURL(/approvals\/appr_/)
  await expect(page.getByTestId("approval-state")).toHaveText("На согласовании")
  await page.goto("/ru/approvals")
  await pick.focus()
  await page.keyboard.press("Space")
  await page.getByRole("button", { name: "Согласовать" }).click()
  await expect(page.getByTestId("approval-outcome")).toContainText("Решена 1 заявка", {
    timeout: 20_000,
  })

  await as(page, "buyer@demo.orac")
  await page.goto("/ru/approvals?view=sent")
  await page.getByRole("link", { name }).click()
  await expect(page.getByTestId("approval-state")).toHaveText("Оформлен")
  await page.getByRole("link", { name: "Открыть заказ" }).click()
  await page.waitForURL(/account\/orders\//)
  await dropRule(page)
  expect(errors).toEqual([])
})

test("the pages fit a phone, in English", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await as(page, "head@demo.orac")
  for (const address of ["/en/approvals", "/en/approvals/rules"]) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    expect([address, await overflow(page)]).toEqual([address, []])
    expect([address, await objections(page)]).toEqual([address, []])
  }
  await page.getByText("New rule").click()
  expect(await overflow(page)).toEqual([])
  await page.screenshot({ path: path.join(SHOTS, "approval-rules-en-narrow.png"), fullPage: true })
})

test("a link of a mail that was never sent opens nothing", async ({ page }) => {
  await page.goto("/ru/approval?token=nothing")
  await expect(page.getByRole("status")).toHaveText("Эта ссылка больше не работает.")
  expect(await objections(page)).toEqual([])
})
