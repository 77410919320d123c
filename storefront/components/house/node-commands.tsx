import type { NodeView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { translator } from "@/lib/i18n/server"
import { HouseForm } from "./house-form"
import { NodeFields } from "./node-fields"
import styles from "./house.module.css"

interface Props {
  session: Session
  node: NodeView
  all: readonly NodeView[]
}

const isOwn = ({ kind }: NodeView) => kind === "branch" || kind === "cost_centre"

function Choice({ name, label, from }: { name: string; label: string; from: NodeView[] }) {
  return (
    <label>
      {label}
      <select name={name}>
        {from.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Adding below a place. */
function Adding({ session, node }: Omit<Props, "all">) {
  const { locale } = session
  const t = translator(locale, "house")
  const kinds =
    node.kind === "cost_centre"
      ? ["cost_centre" as const]
      : ["branch" as const, "cost_centre" as const]
  return kinds.map((kind) => (
    <details key={kind}>
      <summary>{t(`add_${kind}`)}</summary>
      <HouseForm
        call={{ locale, path: "nodes", shape: "new_node" }}
        label={t("add")}
        about={t(`add_${kind}`)}
      >
        <input type="hidden" name="parent_id" value={node.id} />
        <NodeFields session={session} kind={kind} />
      </HouseForm>
    </details>
  ))
}

/** Where a place may go: the server has the last word. */
function Moving({ session: { locale }, node, all }: Props) {
  const t = translator(locale, "house")
  const open = all.filter(
    (one) => one.id !== node.id && one.entity_id === node.entity_id && one.status === "active"
  )
  const parents = open.filter(
    ({ id, kind }) =>
      id !== node.parent_id && (node.kind === "cost_centre" || kind !== "cost_centre")
  )
  const twins = open.filter(({ kind }) => kind === node.kind)
  const path = `nodes/${node.id}`
  return (
    <>
      {parents.length > 0 && (
        <details>
          <summary>{t("move")}</summary>
          <HouseForm
            call={{ locale, path: `${path}/move`, shape: "move" }}
            label={t("move")}
            about={node.name}
          >
            <Choice name="parent_id" label={t("below")} from={parents} />
          </HouseForm>
        </details>
      )}
      {twins.length > 0 && (
        <details>
          <summary>{t("merge")}</summary>
          <HouseForm
            call={{ locale, path: `${path}/merge`, shape: "merge" }}
            label={t("merge")}
            about={node.name}
          >
            <Choice name="into_id" label={t("into")} from={twins} />
            <p className={styles.quiet}>{t("merge_note")}</p>
          </HouseForm>
        </details>
      )}
    </>
  )
}

/** What may be done with a place. */
export function NodeCommands({ session, node, all }: Props) {
  const { locale } = session
  const t = translator(locale, "house")
  const isOpen = node.status === "active"
  const command = isOpen ? "close" : "reopen"
  return (
    <details>
      <summary aria-label={t("commands_of", { name: node.name })}>{t("edit")}</summary>
      <div className={styles.nodeCommands}>
        {isOpen && isOwn(node) && (
          <HouseForm
            call={{ locale, path: `nodes/${node.id}`, shape: "node" }}
            label={t("save")}
            about={node.name}
          >
            <NodeFields session={session} kind={node.kind as "branch"} node={node} />
          </HouseForm>
        )}
        {isOpen && <Adding session={session} node={node} />}
        {isOpen && isOwn(node) && <Moving session={session} node={node} all={all} />}
        {isOwn(node) && (
          <HouseForm
            call={{ locale, path: `nodes/${node.id}/${command}`, shape: "command" }}
            label={t(command)}
            about={node.name}
            look="plain"
          />
        )}
      </div>
    </details>
  )
}
