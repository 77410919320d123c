import { expect, type Page, test } from "@playwright/test"
import { enter, ready } from "./support/browser"
import { plainList } from "./support/list"
import { Partner } from "./support/partner"

const PHONE = { width: 390, height: 844 }

let head: Partner

test.beforeAll(async () => {
  head = await Partner.logIn("head@demo.orac", "ru-02")
})

async function open(page: Page, path: string, padId?: string) {
  await enter(page, head, padId)
  await page.goto(`/ru${path}`)
  await ready(page)
}

test("the slash leads to the search, which holds on its page what was looked for", async ({
  page,
}) => {
  await open(page, "/account/orders")
  const field = page.getByRole("search").getByRole("combobox")
  await page.keyboard.press("/")
  await expect(field).toBeFocused()
  await page.keyboard.type("sx118")
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/search\?q=sx118/)
  await expect(field.filter({ visible: true })).toHaveCount(1)
  await expect(field.filter({ visible: true })).toHaveValue("sx118")
})

test("quick order opens the draft seen last", async ({ page }) => {
  const text = plainList(await head.articles(), 2)
  const [seen, newer] = [await head.newPad("Виденный", text), await head.newPad("Новее", text)]
  await open(page, `/pads/${seen.id}`)
  await expect(page.getByTestId("pad-status")).toBeVisible()
  await page.waitForLoadState("networkidle")
  await page.getByRole("link", { name: "Быстрый заказ" }).first().click()
  await expect(page.getByLabel("Название черновика")).toHaveValue("Виденный")
  await Promise.all([head.dropPad(seen.id), head.dropPad(newer.id)])
})

test("a list on the first page goes into the draft seen last, by the keyboard alone", async ({
  page,
}) => {
  const [{ sku }] = await head.articles()
  const { id } = await head.newPad("С первой страницы")
  await open(page, `/pads/${id}`)
  await page.goto("/ru")
  await ready(page)
  await expect(page.getByRole("button", { name: "Добавить в «С первой страницы»" })).toBeVisible()
  await page.getByLabel("Артикулы и количества").fill(`${sku} 3`)
  await page.keyboard.press("Control+Enter")
  await page.keyboard.press("Control+Enter")
  await page.waitForURL(`**/pads/${id}`)
  await expect(page.locator(`[data-sku="${sku}"] input`)).toHaveValue("3")
  await head.dropPad(id)
})

test("a draft is deleted only after a yes", async ({ page }) => {
  const { id } = await head.newPad("Лишний черновик")
  await open(page, "/pads")
  const row = page.getByRole("row", { name: /Лишний черновик/ })
  await row
    .getByRole("button", { name: /Удалить/ })
    .first()
    .click()
  const question = page.getByRole("dialog").filter({ visible: true })
  await expect(question).toContainText("«Лишний черновик»")
  await question.getByRole("button", { name: "Отмена" }).click()
  await expect(row).toBeVisible()
  expect((await head.pad(id)).name).toBe("Лишний черновик")

  await row
    .getByRole("button", { name: /Удалить/ })
    .first()
    .click()
  await question.getByRole("button", { name: "Удалить" }).click()
  await expect(row).toHaveCount(0)
})

test("a role is ended only after a yes", async ({ page }) => {
  await open(page, "/account/people")
  await page.getByRole("button", { name: /^Завершить: Дина Зорькина/ }).click()
  const question = page.getByRole("dialog").filter({ visible: true })
  await expect(question).toContainText("Дина Зорькина")
  await page.keyboard.press("Escape")
  await expect(question).toHaveCount(0)
  await page.reload()
  await expect(page.getByText("viewer@demo.orac")).toBeVisible()
})

test("on a phone the filters come up as a sheet, and count what they narrow", async ({ page }) => {
  await page.setViewportSize(PHONE)
  await open(page, "/catalogue/cornices")
  await expect(page.getByRole("checkbox", { name: /Гибкие/ })).toBeHidden()
  await page.getByRole("button", { name: "Фильтры" }).click()
  await page.getByRole("checkbox", { name: /Гибкие/ }).check()
  await page.getByRole("button", { name: "Показать" }).click()
  await page.waitForURL(/flexible=/)
  await expect(page.getByRole("button", { name: /Фильтры/ })).toContainText("1")
})

test("a drawing that was seen is asked for no more", async ({ page }) => {
  await open(page, "/catalogue/skirtings")
  const drawings: boolean[] = []
  page.on("requestfinished", async (request) => {
    if (new URL(request.url()).pathname.startsWith("/drawings/")) {
      drawings.push((await request.sizes()).responseBodySize > 0)
    }
  })
  await page.waitForLoadState("networkidle")
  const [address] = await page
    .locator('main img[src*="/drawings/"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src))
  const answer = await page.request.get(address)
  expect(answer.headers()["cache-control"]).toContain("immutable")
  drawings.length = 0
  await page.goto("/ru/catalogue/skirtings")
  await page.waitForLoadState("networkidle")
  expect(drawings.filter(Boolean)).toEqual([])
})

test("a lost connection is told, and told to be over", async ({ page }) => {
  await open(page, "/account/orders")
  const note = page.getByText("Нет связи с интернетом")
  await page.context().setOffline(true)
  await expect(note).toBeVisible()
  await page.context().setOffline(false)
  await expect(note).toBeHidden()
})

test("an order is repeated into a draft that says which order it is", async ({ page }) => {
  const { orders } = await head.get<{ orders: { id: string; display_id: number }[] }>(
    "/store/partner-orders?status=delivered&limit=1"
  )
  const [{ id, display_id }] = orders
  await open(page, `/account/orders/${id}`)
  await page.getByRole("button", { name: "Повторить заказ" }).click()
  const name = page.getByLabel("Название черновика")
  const toDraft = page.getByRole("button", { name: "К черновику" })
  await expect(name.or(toDraft)).toBeVisible()
  if (await toDraft.isVisible()) {
    await toDraft.click()
  }
  await expect(name).toHaveValue(`Повтор заказа №\u00a0${display_id}`)
  await head.dropPad(page.url().split("/").at(-1) ?? "")
})

test("the journal tells what changed field by field", async ({ page }) => {
  const { nodes } = await head.get<{
    nodes: { id: string; kind: string; name: string; cost_centre: { budget_minor: number } }[]
  }>("/store/partner/nodes")
  const centre = nodes.find(({ kind }) => kind === "cost_centre")!
  const { name, cost_centre } = centre
  const path = `/store/partner/nodes/${centre.id}`
  const budget_minor = cost_centre.budget_minor + 100_00
  await head.post(path, { name, cost_centre: { ...cost_centre, budget_minor } })
  await open(page, "/account/journal")
  await page.locator("main summary").filter({ visible: true }).first().click()
  await expect(page.getByText("Бюджет").first()).toBeVisible()
  await expect(page.locator("main s").first()).toContainText("₽")
  await head.post(path, { name, cost_centre })
})
