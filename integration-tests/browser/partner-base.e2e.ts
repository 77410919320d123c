import { expect, test } from "@playwright/test"
import { demoPartners } from "../../src/demo/partners"
import { companyInn, ogrn } from "../../src/demo/partners/legal-numbers"
import { BACKEND } from "./support/partner"
import { logInAsStaff, shoot, speak } from "./support/staff"

const [FIRST] = demoPartners().entities

/** A partner with the bank account of one that is there, and one with a wrong number. */
function partnersFile(): Buffer {
  const serial = String(Date.now()).slice(-7)
  const heads = ["Наименование", "ИНН", "ОГРН", "Юридический адрес", "Банк", "БИК", "Р/с"]
  const rows = [
    [...heads, "Корреспондентский счёт", "Город"],
    [
      ...[" ООО «Лепной двор и ко", companyInn(`96${serial}`), ogrn(`11596${serial}`)],
      ...["101000, г. Москва, Новая ул., д. 1", FIRST.bank!.name, FIRST.bank!.bic],
      ...[FIRST.bank!.account, FIRST.bank!.correspondent_account!, "Москва"],
    ],
    ["ООО «Опечатка»", "9600000001", "", "г. Москва, Новая ул., д. 2", "", "", "", "", "Москва"],
  ]
  return Buffer.from(rows.map((row) => row.join(";")).join("\n"))
}

test.use({ viewport: { width: 1440, height: 900 }, locale: "ru" })

test.beforeEach(({ page }) => logInAsStaff(page, "ru"))

test("staff import partners, look the base through, merge a double and undo it", async ({
  page,
}) => {
  await page.goto(`${BACKEND}/app/partner-base/import`)
  const file = { name: "partners.csv", mimeType: "text/csv", buffer: partnersFile() }
  await page.getByLabel("Файл", { exact: true }).setInputFiles(file)
  await page.getByRole("button", { name: "Прочитать" }).click()
  await expect(page.getByText("не сходится контрольная сумма")).toBeVisible()
  await expect(page.getByText(/Возможно, это .*: .*счёт/)).toBeVisible()
  await shoot(page, "base-import-ru")
  await page.getByRole("button", { name: "Применить: 1" }).click()
  await expect(page.getByRole("button", { name: "Применено" })).toBeDisabled()

  await page.goto(`${BACKEND}/app/partner-base`)
  await page.getByRole("button", { name: "Проверить базу" }).click()
  await expect(page.getByText("Завершена")).toBeVisible({ timeout: 20_000 })
  await page.getByRole("button", { name: /Название с помарками/ }).click()
  await expect(page.locator("tbody tr")).toHaveCount(1)
  await shoot(page, "base-audit-ru")
  await page.getByRole("button", { name: /Исправить помарки/ }).click()
  await shoot(page, "base-mends-ru")
  await page.getByRole("button", { name: /Исправить все/ }).click()
  await expect(page.getByText("Исправлено компаний: 1").first()).toBeVisible()

  await page.goto(`${BACKEND}/app/partner-base/duplicates`)
  await expect(page.getByText("ООО «Лепной двор и ко»")).toBeVisible()
  await shoot(page, "base-duplicates-ru")
  await page.getByRole("link", { name: "Сравнить" }).first().click()
  await expect(page.getByText("Перейдёт к оставшейся компании")).toBeVisible()
  if (await page.getByText(/Остаётся: .* и ко/).isVisible()) {
    await page.getByRole("button", { name: "Поменять местами" }).click()
  }
  await expect(page.getByText(/Войдёт в неё: .* и ко/)).toBeVisible()
  await expect(page.getByText("Новый клиент", { exact: true }).first()).toBeVisible()
  await shoot(page, "base-merge-ru")
  await page.getByRole("button", { name: "Объединить" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Объединить" }).click()
  await expect(page.getByRole("heading", { name: "Объединения" })).toBeVisible()
  await page.getByRole("button", { name: "Отменить" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Отменить" }).click()
  await expect(page.getByText("отменено", { exact: true })).toBeVisible()
  await shoot(page, "base-undone-ru")
})

test("the pages speak English", async ({ page }) => {
  await speak(page, "en")
  await page.goto(`${BACKEND}/app/partner-base`)
  await expect(page.getByRole("heading", { name: "Partner base" })).toBeVisible()
  await shoot(page, "base-audit-en")
  await page.goto(`${BACKEND}/app/partner-base/import`)
  await expect(page.getByRole("button", { name: "Read" })).toBeVisible()
})
