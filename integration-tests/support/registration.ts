import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RegistrationOpened, RegistrationView } from "@orac/companies/contract"
import { EUROPEAN, RUSSIAN } from "../../src/simulators/companies"
import { dadataSimulator } from "../../src/simulators/dadata"
import { simulate } from "../../src/simulators/server"
import { viesSimulator } from "../../src/simulators/vies"
import { iban, settlementAccount } from "../../src/demo/partners/legal-numbers"
import type { Api } from "./partners"

export const PASSWORD = "a-long-password"

/** Runs both registries for the backend of this process; it reads their addresses at every question. */
export async function simulatedRegistries() {
  const dadata = await simulate(dadataSimulator)
  const vies = await simulate(viesSimulator)
  process.env.DADATA_URL = dadata.url
  process.env.DADATA_API_KEY = "simulated"
  process.env.VIES_URL = vies.url
  return { dadata, vies, stop: () => Promise.all([dadata.stop(), vies.stop()]) }
}

/** The smallest sound PDF. */
export const PDF = (() => {
  const body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
  const tail = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + tail, "latin1")
})()

const BIK = "044525225"

let account = 77000

/** What a Russian applicant adds to what the registry fills in; each has an account of his own. */
const russianForm = () => ({
  person_name: "Илья Примеров",
  bank_name: "ПАО СБЕРБАНК",
  legal_ids: {
    bik: BIK,
    account: settlementAccount(BIK, ++account),
    corr_account: "30101810400000000225",
  },
})

const EUROPEAN_FORM = {
  person_name: "Klara Beispiel",
  director: "Klara Beispiel",
  bank_name: "Demo Bank",
  legal_ids: { iban: iban("be", "539007547034"), bic: "DEMOBEBB" },
}

export const INN = RUSSIAN[0].tax_id
export const VAT = EUROPEAN[0].vat

type Answer<T> = { status: number; data: T }

let address = 0

const nextAddress = () => `10.7.${Math.floor(++address / 250)}.${(address % 250) + 1}`

/** An applicant at one browser, with an address of the network of his own. */
export class Applicant {
  token = ""
  private ip = nextAddress()

  constructor(
    private readonly api: Api,
    private readonly container: MedusaContainer,
    private readonly key: string
  ) {}

  private options = () => ({
    validateStatus: () => true,
    headers: {
      "x-publishable-api-key": this.key,
      "x-forwarded-for": this.ip,
      ...(this.token && { "x-registration-token": this.token }),
    },
  })

  /** Comes from another address of the network from now on. */
  move = () => (this.ip = nextAddress())

  ask = <T = { registration: RegistrationView }>(
    method: string,
    path: string,
    data?: unknown
  ): Promise<Answer<T>> =>
    this.api.request({
      method,
      url: `/store/registration${path}`,
      data,
      ...this.options(),
    }) as Promise<Answer<T>>

  async start(country: string, locale = "ru") {
    const { data } = await this.ask<RegistrationOpened>("POST", "", { country, locale })
    this.token = data.token
    return data.registration
  }

  /** A body as it stands, whatever it is. */
  post(path: string, json: string) {
    const { headers, ...rest } = this.options()
    return this.api.request({
      method: "POST",
      url: `/store/registration${path}`,
      data: json,
      headers: { ...headers, "content-type": "application/json" },
      ...rest,
    })
  }

  save = (form: object) => this.ask("POST", "/draft", { form })
  lookUp = (tax_id: string) => this.ask("POST", "/draft/lookup", { tax_id })
  email = (email: string) => this.ask("POST", "/draft/email", { email })
  submit = (password: string | undefined = PASSWORD) =>
    this.ask("POST", "/draft/submit", { password })
  view = async () => (await this.ask("GET", "/draft")).data.registration

  upload(document: string, content: Buffer = PDF, name = "Карточка.pdf") {
    const form = new FormData()
    form.append("document", document)
    form.append("file", new Blob([new Uint8Array(content)]), name)
    return this.ask("POST", "/draft/files", form)
  }

  /** The key of the last mail to an address, as its reader has it. */
  async mailKey(email: string): Promise<string> {
    const knex = this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const row = await knex("notice").where({ email }).orderBy("created_at", "desc").first("content")
    const path: string = row.content.letters.en.body.button.path
    return decodeURIComponent(path.split("key=")[1])
  }

  async confirm(email: string) {
    await this.email(email)
    const key = await this.mailKey(email)
    return await this.ask<RegistrationOpened>("POST", "/open", { key })
  }

  /** Everything up to the last button. */
  async fillIn(country: "ru" | "be", email: string, taxId = country === "ru" ? INN : VAT) {
    await this.start(country, country === "ru" ? "ru" : "en")
    await this.lookUp(taxId)
    await this.save(country === "ru" ? russianForm() : EUROPEAN_FORM)
    await this.confirm(email)
    await this.upload(country === "ru" ? "company_card" : "register_extract")
  }

  /** Waits until the machine has made its moves. */
  async settled(): Promise<RegistrationView> {
    for (let turn = 0; turn < 200; turn++) {
      const view = await this.view()
      if (!["submitted", "auto_check", "auto_approved", "approved"].includes(view.state)) {
        return view
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return await this.view()
  }
}
