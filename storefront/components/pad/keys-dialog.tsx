"use client"

import { useTranslations } from "use-intl/react"
import button from "@/components/ui/button.module.css"
import shared from "@/components/ui/dialog.module.css"
import styles from "./keys-dialog.module.css"

const KEYS = [
  ["/", "keys_field"],
  ["Ctrl+V", "keys_paste"],
  ["↑ ↓ ← →", "keys_arrows"],
  ["Enter", "keys_enter"],
  ["Shift+↑ ↓", "keys_step"],
  ["Ctrl+Delete", "keys_delete"],
  ["Ctrl+Z", "keys_undo"],
  ["?", "keys_help"],
] as const

const show = (dialog: HTMLDialogElement | null) => dialog?.showModal()

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("pad")
  const close = useTranslations("common")("close")
  return (
    <dialog
      ref={show}
      id="pad-keys"
      className={`${shared.dialog} ${styles.dialog}`}
      aria-labelledby="pad-keys-title"
      onClose={onClose}
    >
      <h2 id="pad-keys-title">{t("keys_title")}</h2>
      <dl>
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className={button.button}>{close}</button>
      </form>
    </dialog>
  )
}
