import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { IMPORT_BYTES } from "../../../base/import/read-file"
import { oneFile } from "../../utils/one-file"
import {
  AdminApplyImport,
  AdminExportFindings,
  AdminListFindings,
  AdminMend,
  AdminMerge,
  AdminMergePair,
  AdminPage,
  AdminReadImport,
  AdminTellApart,
} from "./validators"

export const adminPartnerBaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/partner-base/findings",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListFindings, {})],
  },
  {
    matcher: "/admin/partner-base/findings.csv",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminExportFindings, {})],
  },
  {
    matcher: "/admin/partner-base/mends",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validateAndTransformBody(AdminMend)],
  },
  {
    matcher: "/admin/partner-base/duplicates",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminPage, {})],
  },
  {
    matcher: "/admin/partner-base/duplicates/distinct",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminTellApart)],
  },
  {
    matcher: "/admin/partner-base/merges",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminPage, {})],
  },
  {
    matcher: "/admin/partner-base/merges",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminMerge)],
  },
  {
    matcher: "/admin/partner-base/merges/preview",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminMergePair, {})],
  },
  {
    matcher: "/admin/partner-base/imports",
    methods: ["POST"],
    middlewares: [oneFile(IMPORT_BYTES)],
  },
  {
    matcher: "/admin/partner-base/imports/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminReadImport, {})],
  },
  {
    matcher: "/admin/partner-base/imports/:id/apply",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminApplyImport)],
  },
]
