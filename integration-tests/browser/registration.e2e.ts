import { expect, type Page, test } from "@playwright/test"
import { Pool } from "pg"
import { iban, settlementAccount } from "../../src/demo/partners/legal-numbers"
import { EUROPEAN, RUSSIAN } from "../../src/simulators/companies"
import { objections, overflow } from "./support/vitals"

const PASSWORD = "a-long-password"
const BIK = "044525225"

const PDF = (() => {
  const body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
  const tail = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + tail, "latin1")
})()

/** The address in the last mail, as its reader has it: no mail server is configured here, so it waits in the outbox. */
async function mailedPath(email: string): Promise<string> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL })
  try {
    const { rows } = await pool.query(
      "select content from notice where email = $1 order by created_at desc limit 1",
      [email]
    )
    return rows[0].content.letters.en.body.button.path
  } finally {
    await pool.end()
  }
}

const status = (page: Page, check: string) => page.locator(`[data-check=${check}]`)

/** Proves the address as its reader would: in another tab, by one click. */
async function prove(
  page: Page,
  locale: string,
  email: string,
  words: { prove: string; go: string; done: string }
) {
  await page.getByRole("textbox", { name: /почта|e-mail/i }).fill(email)
  await page.getByRole("button", { name: words.prove }).click()
  await expect(page.getByText(email)).toBeVisible()
  const tab = await page.context().newPage()
  await tab.goto(`/${locale}${await mailedPath(email)}`)
  await tab.getByRole("button", { name: words.go }).click()
  await tab.waitForURL(`**/${locale}/register`)
  await tab.close()
  await expect(page.getByText(words.done)).toBeVisible({ timeout: 15_000 })
}

async function allGreen(page: Page) {
  for (const check of await page.locator("[data-check]").all()) {
    await expect(check).toHaveAttribute("data-status", "pass")
  }
}

async function logIn(page: Page, email: string, words: { logIn: string }) {
  await page.getByRole("link", { name: words.logIn, exact: true }).click()
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(PASSWORD)
  await page.locator("button[type=submit]").click()
}

test("a Russian company registers by its INN and sees its entity", async ({ page }) => {
  const email = "ilya@novy-karniz.example"
  const [company] = RUSSIAN
  await page.goto("/ru/login")
  await page.getByRole("link", { name: "Зарегистрировать компанию" }).click()
  await page.getByLabel("Страна компании").selectOption("ru")
  await page.getByLabel("ИНН").pressSequentially(company.tax_id)
  await expect(page.getByText("Найдено в реестре")).toBeVisible({ timeout: 15_000 })
  await expect(page.getByLabel("Краткое название")).toHaveValue(/НОВЫЙ КАРНИЗ/)
  await expect(page.getByRole("textbox", { name: "Руководитель" })).toHaveValue(company.director)
  await expect(status(page, "registry_status")).toHaveAttribute("data-status", "pass")

  await page.getByLabel("БИК").fill(BIK)
  await page.getByLabel("Расчётный счёт").fill(settlementAccount(BIK, 555).replace(/.$/, "x"))
  await expect(page.getByText("Такого номера не бывает")).toBeVisible()
  await page.getByLabel("Расчётный счёт").fill(settlementAccount(BIK, 555))
  await page.getByLabel("Корреспондентский счёт").fill("30101810400000000225")
  await page.getByLabel("Имя и фамилия").fill("Илья Примеров")
  await expect(page.getByTestId("draft-status")).toHaveText("Черновик сохранён")
  await page.reload()
  await expect(page.getByLabel("Имя и фамилия")).toHaveValue("Илья Примеров")

  await prove(page, "ru", email, {
    prove: "Подтвердить",
    go: "Подтвердить и продолжить",
    done: "Адрес подтверждён",
  })
  await page.locator("input[name=company_card]").setInputFiles({
    name: "карточка.exe",
    mimeType: "application/pdf",
    buffer: Buffer.from("MZ not a paper"),
  })
  await expect(page.getByText("Подойдут только PDF, PNG и JPEG.")).toBeVisible()
  await page.locator("input[name=company_card]").setInputFiles({
    name: "карточка.pdf",
    mimeType: "application/pdf",
    buffer: PDF,
  })
  await expect(page.getByText("карточка.pdf")).toBeVisible()
  expect(await objections(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })

  await page.getByLabel("Пароль для входа").fill(PASSWORD)
  await page.getByRole("button", { name: "Отправить на проверку" }).click()
  await expect(page.getByRole("heading", { name: "Добро пожаловать!" })).toBeVisible({
    timeout: 20_000,
  })
  await allGreen(page)
  expect(await objections(page)).toEqual([])
  await logIn(page, email, { logIn: "Войти" })
  await page.waitForURL("**/ru")
  await page.goto("/ru/account/entity")
  await expect(page.getByText(company.tax_id)).toBeVisible()
})

test("a Belgian company registers by its VAT number, in English", async ({ page }) => {
  const email = "klara@nieuwe-lijst.example"
  const [company] = EUROPEAN
  await page.goto("/en/register")
  await page.getByLabel("Country of the company").selectOption("be")
  await page.getByLabel("VAT number").pressSequentially(company.vat)
  await expect(page.getByText("Found in the registry")).toBeVisible({ timeout: 15_000 })
  await expect(page.getByLabel("Short name")).toHaveValue("BV NIEUWE LIJST")
  await page.getByLabel("Director", { exact: true }).fill("Klara Beispiel")
  await page.getByLabel("IBAN").fill(iban("be", "539007547034"))
  await page.getByLabel("BIC").fill("DEMOBEBB")
  await page.getByLabel("First and last name").fill("Klara Beispiel")
  await page.getByLabel("Password for the log-in").fill(PASSWORD)
  await page.getByRole("button", { name: "Send for checking" }).click()
  await expect(page.getByText("Confirm your e-mail address: open the link")).toBeVisible()
  await prove(page, "en", email, {
    prove: "Confirm",
    go: "Confirm and go on",
    done: "Address confirmed",
  })
  await page.locator("input[name=register_extract]").setInputFiles({
    name: "extract.pdf",
    mimeType: "application/pdf",
    buffer: PDF,
  })
  await expect(page.getByText("extract.pdf")).toBeVisible()
  await page.getByRole("button", { name: "Send for checking" }).click()
  await expect(page.getByRole("heading", { name: "Welcome!" })).toBeVisible({ timeout: 20_000 })
  await allGreen(page)
  await logIn(page, email, { logIn: "Log in" })
  await page.waitForURL("**/en")
  await page.goto("/en/account/entity")
  await expect(page.getByText(company.vat)).toBeVisible()
})
