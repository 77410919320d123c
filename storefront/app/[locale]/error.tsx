"use client"

import { Trouble } from "@/components/frame/trouble"
import styles from "@/components/frame/frame.module.css"

/** Stands in place of the whole portal when not even its frame can be had: the page is loaded anew. */
export default function FrameError() {
  return (
    <main className={styles.main}>
      <Trouble onRetry={() => location.reload()} />
    </main>
  )
}
