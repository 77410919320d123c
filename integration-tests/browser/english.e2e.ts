import { expect, test } from "@playwright/test"
import { logInByKeyboard, tabTo } from "./support/browser"
import { Partner } from "./support/partner"

test("an order in English and in euro, from log-in to placed, by keyboard alone", async ({
  page,
}) => {
  const buyer = await Partner.logIn("buyer.eu@demo.orac", "eu-11")
  const { id, minimum_order_minor } = await buyer.newPad("By keyboard")
  expect(minimum_order_minor).toBeGreaterThan(0)
  const { keyboard } = page

  await page.goto("/en")
  await logInByKeyboard(page, "buyer.eu@demo.orac")
  await page.waitForURL("**/en")
  await tabTo(page, /Buying for/)
  await keyboard.press("Enter")
  const entity = page.locator("#entity-switch").getByRole("button", { name: buyer.entity.name })
  await expect(entity).toBeVisible()
  await keyboard.press("Escape")

  await tabTo(page, /^ ?Quick order/)
  await keyboard.press("Enter")
  await page.waitForURL("**/quick-order")
  const field = page.getByTestId("pad-field")
  await expect(field).toBeVisible()
  await keyboard.press("/")
  await expect(field).toBeFocused()
  await keyboard.type("SX118 30")
  await keyboard.press("Enter")
  await expect(page.getByRole("textbox", { name: "Quantity of SX118" })).toHaveValue("30")
  await keyboard.type("c220")
  await expect(page.getByRole("option").first()).toBeVisible()
  await keyboard.press("ArrowDown")
  await keyboard.press("Enter")
  const quantity = page.getByRole("textbox", { name: "Quantity of C220", exact: true })
  await expect(quantity).toBeFocused()
  await keyboard.type("12")
  await keyboard.press("Enter")
  await expect(field).toBeFocused()
  await expect(page.getByTestId("pad-status")).toHaveAttribute("data-status", "saved", {
    timeout: 15_000,
  })
  await expect(page.getByTestId("pad-total")).toContainText("€")

  await expect(page.getByTestId("plan-card").first()).toBeVisible({ timeout: 15_000 })
  await tabTo(page, /^ *Place for/)
  await keyboard.press("Enter")
  await page.waitForURL("**/account/orders/*placed=1", { timeout: 20_000 })
  await expect(page.getByTestId("order-total")).toContainText("€")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Order")
  await buyer.dropPad(id)
})
