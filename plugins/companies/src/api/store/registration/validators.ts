import { z } from "@medusajs/framework/zod"
import { PASSWORD } from "../../auth/long-password"
import { type EMPTY_DATA } from "../../../domain/registration/registration-data"

/** What no database and no paper can hold: control characters and halves of letters. */

const UNWRITABLE = /[\u0000-\u001f\u007f]|\p{Surrogate}/gu

const LONGEST = 500

const text = z
  .string()
  .max(LONGEST)
  .transform((value) => value.replace(UNWRITABLE, " "))

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .transform((value) => value.toLowerCase())

const locale = z.enum(["ru", "en"])

const FORM = {
  name: text,
  full_name: text,
  legal_ids: z.record(z.string().max(30), text),
  legal_address: text,
  director: text,
  signs_as: z.enum(["director", "attorney"]),
  bank_name: text,
  delivery_city: text,
  delivery_address: text,
  delivery_postal_code: text,
  website: text,
  person_name: text,
  phone: text,
} satisfies Record<keyof typeof EMPTY_DATA, z.ZodTypeAny>

export const StoreStartRegistration = z.object({ country, locale }).strict()
export type StoreStartRegistrationType = z.infer<typeof StoreStartRegistration>

export const StoreOpenRegistration = z.object({ key: z.string().min(20).max(100) }).strict()
export type StoreOpenRegistrationType = z.infer<typeof StoreOpenRegistration>

export const StoreSaveRegistration = z
  .object({
    country: country.optional(),
    locale: locale.optional(),
    form: z.object(FORM).strict().partial().optional(),
  })
  .strict()
export type StoreSaveRegistrationType = z.infer<typeof StoreSaveRegistration>

export const StoreLookUp = z.object({ tax_id: text }).strict()
export type StoreLookUpType = z.infer<typeof StoreLookUp>

export const StoreRegistrationEmail = z
  .object({
    email: z
      .string()
      .trim()
      .max(254)
      .email()
      .transform((value) => value.toLowerCase()),
  })
  .strict()
export type StoreRegistrationEmailType = z.infer<typeof StoreRegistrationEmail>

export const StoreSubmitRegistration = z.object({ password: PASSWORD.optional() }).strict()
export type StoreSubmitRegistrationType = z.infer<typeof StoreSubmitRegistration>
