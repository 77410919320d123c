import { useAct } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { ChangeEffect } from "../../contract"

/** Posts a change of the network; resolves to whether it was made. */
export type Change = (path: string, body: unknown) => Promise<boolean>

/** Gives a function that posts a change, tells what it led to, and reloads. */
export function useChange(reload: () => void): Change {
  const { t } = useTranslation("territories")
  const act = useAct("territories")
  return async (path, body) => {
    const answer = await act<{ effect?: ChangeEffect }>(path, body, ({ effect }) =>
      effect ? t("effect", { ...effect }) : t("saved")
    )
    reload()
    return answer !== null
  }
}
