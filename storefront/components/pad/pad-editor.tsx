"use client"

import { type ReactNode, useCallback, useState } from "react"
import type { PadView } from "@orac/checkout/contract"
import { useLoaded } from "@/lib/client/use-loaded"
import { DropArea } from "./drop-area"
import { EntryField } from "./entry-field"
import { LineGrid } from "./line-grid"
import { NoticeLine } from "./notice-line"
import { PadHead } from "./pad-head"
import { type PadRights, PadProvider, usePad } from "./pad-context"
import { ProblemStrip } from "./problem-strip"
import { Rail } from "./rail"
import { usePadKeys } from "./use-pad-keys"
import UnresolvedRows from "./unresolved-rows"
import styles from "./pad.module.css"

const loadKeysDialog = () => import("./keys-dialog")

interface Props {
  initial: PadView
  rights: PadRights
  /** What stands in place of the lines while there are none. */
  empty: ReactNode
}

export function PadEditor({ initial, rights, empty }: Props) {
  return (
    <PadProvider initial={initial} rights={rights}>
      <PadBody empty={empty} />
    </PadProvider>
  )
}

function PadBody({ empty }: Pick<Props, "empty">) {
  const { snapshot, rows, rights } = usePad()
  const [showsKeys, setShowsKeys] = useState(false)
  const showKeys = useCallback(() => setShowsKeys(true), [])
  const KeysDialog = useLoaded(loadKeysDialog, showsKeys)
  usePadKeys(showKeys)
  const isEmpty = !rows.length && !snapshot.pad.unresolved.length
  return (
    <DropArea>
      <PadHead onKeys={showKeys} />
      <div className={styles.columns}>
        <div className={styles.work}>
          {rights.edit && <EntryField />}
          <NoticeLine />
          {isEmpty ? (
            empty
          ) : (
            <>
              <ProblemStrip />
              {snapshot.pad.unresolved.length > 0 && <UnresolvedRows />}
              <LineGrid />
            </>
          )}
        </div>
        <Rail />
      </div>
      {showsKeys && KeysDialog && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </DropArea>
  )
}
