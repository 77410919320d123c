import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ChangeEffect } from "../../contract"
import { request, type RequestError } from "./use-resource"

/** Posts a change, tells what it led to, and reloads; resolves to whether it was made. */
export function useChange(reload: () => void) {
  const { t } = useTranslation("territories")
  return async (path: string, body: unknown): Promise<boolean> => {
    try {
      const { effect } = await request<{ effect?: ChangeEffect }>(path, body)
      toast.success(t("saved"), effect && { description: t("effect", { ...effect }) })
      return true
    } catch (error) {
      const { message, code } = error as RequestError
      toast.error(code ? t(`refusal_${code}`, { defaultValue: message }) : message)
      return false
    } finally {
      reload()
    }
  }
}
