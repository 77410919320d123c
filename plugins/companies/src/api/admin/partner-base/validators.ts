import { z } from "@medusajs/framework/zod"
import { FINDING_CODES, type FindingCode } from "../../../domain/base/audit"
import { MERGE_FIELD_NAMES } from "../../../domain/base/merge"

const CODES = Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]]
const id = z.string().min(1).max(100)
const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const findings = { code: z.enum(CODES).optional(), q: z.string().max(100).optional() }

export const AdminPage = z.object(page).strict()
export const AdminListFindings = z.object({ ...findings, ...page }).strict()
export const AdminExportFindings = z
  .object({ ...findings, language: z.enum(["ru", "en"]).default("en") })
  .strict()

const name = z.string().max(1_000)

export const AdminMend = z
  .object({
    mends: z
      .array(
        z
          .object({
            entity_id: id,
            field: z.enum(["name", "full_name"]),
            before: name,
            after: name.min(1),
          })
          .strict()
      )
      .min(1)
      .max(20_000),
  })
  .strict()

export const AdminTellApart = z.object({ one_id: id, other_id: id }).strict()

const pair = { survivor_id: id, duplicate_id: id }

export const AdminMergePair = z.object(pair).strict()
export const AdminMerge = z
  .object({ ...pair, take: z.array(z.enum(MERGE_FIELD_NAMES)).max(MERGE_FIELD_NAMES.length) })
  .strict()

export const AdminImport = z.object({ country: z.string().regex(/^[a-z]{2}$/) })
export const AdminReadImport = z
  .object({ kind: z.enum(["new", "update", "same", "error", "suspects"]).optional(), ...page })
  .strict()
export const AdminApplyImport = z.object({ hash: z.string().length(64) }).strict()

export type AdminReadImportType = z.infer<typeof AdminReadImport>
export type AdminApplyImportType = z.infer<typeof AdminApplyImport>
export type AdminMergePairType = z.infer<typeof AdminMergePair>
export type AdminMergeType = z.infer<typeof AdminMerge>
export type AdminPageType = z.infer<typeof AdminPage>
export type AdminListFindingsType = z.infer<typeof AdminListFindings>
export type AdminExportFindingsType = z.infer<typeof AdminExportFindings>
export type AdminMendType = z.infer<typeof AdminMend>
export type AdminTellApartType = z.infer<typeof AdminTellApart>
