import type { NodeView } from "@orac/companies/contract"
import type { Session } from "@/lib/api/session"
import { formatMoney } from "@/lib/format/money"
import { translator } from "@/lib/i18n/server"
import { NodeCommands } from "./node-commands"
import styles from "./house.module.css"

interface Props {
  session: Session
  nodes: readonly NodeView[]
}

function Details({ session: { locale, entity }, node }: { session: Session; node: NodeView }) {
  const t = translator(locale, "house")
  const { branch, cost_centre } = node
  if (branch) {
    const { postal_code, city, address, tax_registration } = branch
    const number = tax_registration && t("own_number", { number: tax_registration })
    return (
      <p className={styles.quiet}>
        {[postal_code, city, address, number].filter(Boolean).join(", ")}
      </p>
    )
  }
  if (!cost_centre) {
    return null
  }
  const { code, budget_minor, budget_period, on_overrun } = cost_centre
  const budget =
    budget_minor === null
      ? t("no_budget")
      : `${formatMoney(budget_minor, entity.currency_code, locale)} / ${t(budget_period)}, ${t(on_overrun)}`
  return (
    <p className={styles.quiet}>
      {code} · {budget}
    </p>
  )
}

function Branches({ session, nodes, below }: Props & { below: readonly NodeView[] }) {
  const t = translator(session.locale, "house")
  return (
    <ul className={styles.tree}>
      {below.map((node) => {
        const children = nodes.filter(({ parent_id }) => parent_id === node.id)
        const isClosed = node.status === "closed"
        return (
          <li key={node.id}>
            <div className={styles.node} data-closed={isClosed || undefined}>
              <div>
                <b>{node.name}</b>{" "}
                <span className={styles.kind}>
                  {t(node.kind)}
                  {isClosed && ` · ${t("closed")}`}
                </span>
                <Details session={session} node={node} />
              </div>
              {node.may_edit && node.kind !== "group" && (
                <NodeCommands session={session} node={node} all={nodes} />
              )}
            </div>
            {children.length > 0 && <Branches session={session} nodes={nodes} below={children} />}
          </li>
        )
      })}
    </ul>
  )
}

/** The partner's house as a tree; its highest places are those that the reader may see. */
export function NodeTree({ session, nodes }: Props) {
  const known = new Set(nodes.map(({ id }) => id))
  const top = nodes.filter(({ parent_id }) => parent_id === null || !known.has(parent_id))
  return <Branches session={session} nodes={nodes} below={top} />
}
