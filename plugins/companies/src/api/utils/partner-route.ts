import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareFunction,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import type { Permission } from "../../domain/permissions"
import { fillPartnerContext } from "./partner-context"
import { type PartnerRequest, sendRefusal } from "./partner-request"

const CUSTOMER = authenticate("customer", ["session", "bearer"])

const allow =
  (permissions: Permission[]): MiddlewareFunction =>
  (req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { partner } = req as PartnerRequest
    const missing = permissions.filter((permission) => !partner.permissions.has(permission))
    if (!missing.length) {
      return next()
    }
    const message = `Your role does not include ${missing.join(", ")}.`
    sendRefusal(res, [{ code: "PERMISSION_MISSING", message, facts: { missing } }], 403)
  }

/**
 * One row of a plugin's `defineMiddlewares`: a store route that only employees of the active legal
 * entity with the permissions reach; its handler receives a `PartnerRequest`.
 *
 * @param permission what the caller needs, all of it; null = any member of the entity
 * @param extra middlewares that run after the check, such as body validation
 */
export const partnerRoute = (
  matcher: string,
  methods: MiddlewareRoute["methods"],
  permission: Permission | Permission[] | null,
  extra: MiddlewareFunction[] = []
): MiddlewareRoute => ({
  matcher,
  methods,
  middlewares: [
    CUSTOMER,
    fillPartnerContext as MiddlewareFunction,
    allow(permission === null ? [] : [permission].flat()),
    ...extra,
  ],
})

/** Like `partnerRoute` for the few routes that come before a legal entity is chosen. */
export const customerRoute = (
  matcher: string,
  methods: MiddlewareRoute["methods"],
  extra: MiddlewareFunction[] = []
): MiddlewareRoute => ({ matcher, methods, middlewares: [CUSTOMER, ...extra] })
