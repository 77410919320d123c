import type { ReactNode } from "react"
import button from "./button.module.css"
import dialog from "./dialog.module.css"
import styles from "./confirm.module.css"

interface Props {
  /** Unique in the page. */
  id: string
  label: string
  /** What a screen reader hears where the label alone does not say what it is about. */
  about?: string
  question: string
  cancel: string
  isPlain?: boolean
  /** The form that does it, with its button. */
  children: ReactNode
}

/** A command that asks before anything is done. The browser itself opens and closes the question. */
export function Confirm({ id, label, about, question, cancel, isPlain, children }: Props) {
  return (
    <>
      <button
        type="button"
        className={isPlain ? button.plain : button.button}
        popoverTarget={id}
        aria-label={about && `${label}: ${about}`}
      >
        {label}
      </button>
      <div id={id} popover="auto" role="dialog" className={`${dialog.dialog} ${styles.confirm}`}>
        <p>{question}</p>
        <div className={styles.actions}>
          {children}
          <button
            type="button"
            className={button.quiet}
            popoverTarget={id}
            popoverTargetAction="hide"
          >
            {cancel}
          </button>
        </div>
      </div>
    </>
  )
}
