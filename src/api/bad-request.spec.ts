import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { asBadRequest } from "./bad-request"

const INVALID = { type: "invalid_data" }

describe("asBadRequest", () => {
  it.each([
    ["an address that cannot be decoded", new URIError("URI malformed")],
    ["a NUL in a text", Object.assign(new Error("invalid byte sequence"), { code: "22021" })],
    [
      "the same out of a workflow",
      { message: 'insert … invalid byte sequence for encoding "UTF8": 0x00' },
    ],
    ["half a letter in JSON", Object.assign(new Error("unsupported"), { code: "22P05" })],
    ["a number that no column holds", Object.assign(new Error("range"), { code: "22003" })],
    ["a body of another shape", z.object({}).safeParse([]).error],
  ])("calls %s a bad request", (_, error) => {
    expect(asBadRequest(error)).toMatchObject(INVALID)
  })

  it.each([
    ["a fault of ours", new Error("boom")],
    ["a division by zero", Object.assign(new Error("zero"), { code: "22012" })],
    ["what is not found", new MedusaError(MedusaError.Types.NOT_FOUND, "no")],
    ["nothing", undefined],
  ])("leaves %s as it is", (_, error) => {
    expect(asBadRequest(error)).toBe(error)
  })
})
