import * as face from "../.."
import { CreditService } from "./service"

const methodsOf = (prototype: object): string[] =>
  prototype === Object.prototype
    ? []
    : [...Object.getOwnPropertyNames(prototype), ...methodsOf(Object.getPrototypeOf(prototype))]

const REWRITES = /^(update|delete|remove|soft|restore|upsert|edit)/i

describe("the ledger is append-only", () => {
  it("the service offers no way to change or delete an entry", () => {
    expect(methodsOf(CreditService.prototype).filter((name) => REWRITES.test(name))).toEqual([])
  })

  it("nor does the plugin", () => {
    expect(Object.keys(face).filter((name) => REWRITES.test(name))).toEqual([])
    expect(face).toHaveProperty("appendEntries")
  })
})
