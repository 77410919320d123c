import { expect, type Page, test } from "@playwright/test"
import { BACKEND } from "./support/partner"
import { logInAsStaff, shoot } from "./support/staff"
import { adminObjections, overflow, watchErrors } from "./support/vitals"

/** Our pages with their titles in English and Russian. */
const PAGES = [
  ["/partner-orders", "Partner orders", "Заказы партнёров"],
  ["/approvals", "Approvals", "Согласования"],
  ["/desk-queue", "Orders that no seller took", "Заказы, которые никто не взял"],
  ["/companies", "Partners", "Партнёры"],
  ["/registrations", "Registrations", "Регистрации"],
  ["/registrations/rules", "How registrations are judged", "Как решаются регистрации"],
  ["/partner-base", "Partner base", "База партнёров"],
  ["/partner-base/import", "Import of partners", "Импорт партнёров"],
  ["/partner-base/duplicates", "Duplicates", "Дубли"],
  ["/territories", "Territories", "Территории"],
  ["/territories/network", "Dealer network", "Дилерская сеть"],
  ["/territories/bindings", "Clients and sellers", "Клиенты и продавцы"],
  ["/territories/proposals", "Proposed moves", "Переводы клиентов"],
  ["/territories/arbitration", "Arbitration", "Арбитраж"],
  ["/price-explanation", "Why this price", "Почему такая цена"],
  ["/messages", "Messages", "Сообщения"],
  ["/messages/previews", "What messages look like", "Как выглядят сообщения"],
] as const

/** Names of texts that stand where the texts themselves should. */
async function untranslated(page: Page): Promise<string[]> {
  const text = await page.locator("main").innerText()
  return text.match(/\b[a-z]+(_[a-z]+)+\b|\{\{|undefined|\[object/g) ?? []
}

test.use({ viewport: { width: 1440, height: 900 } })

/** Letters run nothing: the browser says so when axe tries to look into one. */
const isOfLetters = (error: string) => error.includes("about:srcdoc")

for (const [at, language] of (["en", "ru"] as const).entries()) {
  test(`every page of ours stands under its title and speaks ${language}`, async ({ page }) => {
    test.setTimeout(300_000)
    await logInAsStaff(page, language)
    const errors = watchErrors(page)
    for (const [address, ...titles] of PAGES) {
      await page.goto(`${BACKEND}/app${address}`)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[at])
      await page.waitForLoadState("networkidle")
      const reach = language === "en" ? await adminObjections(page) : []
      const wrong = [...reach, ...(await untranslated(page)), ...(await overflow(page))]
      expect([address, ...wrong]).toEqual([address])
      await shoot(page, `page${address.replaceAll("/", "-")}-${language}`)
    }
    expect(errors.filter((error) => !isOfLetters(error))).toEqual([])
  })
}

test("a page says what went wrong and how to go on, in the reader's language", async ({ page }) => {
  await logInAsStaff(page, "ru")
  await page.goto(`${BACKEND}/app/partner-orders/order_none`)
  await expect(page.getByText("Здесь этого нет или уже нет.")).toBeVisible()
  await page.route("**/admin/companies?*", (route) => route.abort())
  await page.goto(`${BACKEND}/app/companies`)
  await expect(page.getByText("Сервер не отвечает. Проверьте соединение.")).toBeVisible()
  await shoot(page, "error-ru")
  await page.unroute("**/admin/companies?*")
  await page.getByRole("button", { name: "Повторить" }).click()
  await expect(page.locator("tbody tr").first()).toBeVisible()
})
