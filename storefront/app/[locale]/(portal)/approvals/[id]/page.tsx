import type { Metadata } from "next"
import { ApprovalBeforeView } from "@/components/approvals/approval-before"
import { ApprovalCart } from "@/components/approvals/approval-cart"
import { ApprovalFacts } from "@/components/approvals/approval-facts"
import { ApprovalReasons } from "@/components/approvals/approval-reasons"
import { ApprovalWay } from "@/components/approvals/approval-way"
import { NextRequest } from "@/components/approvals/next-request"
import { WithdrawForm } from "@/components/approvals/withdraw-form"
import { WordForm } from "@/components/approvals/word-form"
import { HoverLink } from "@/components/ui/hover-link"
import { GroupNames } from "@/components/ui/group-names"
import { BackLink } from "@/components/ui/back-link"
import { MessagesProvider } from "@/components/ui/messages-provider"
import { approval as readApproval, approvals } from "@/lib/api/approvals"
import { groupNames } from "@/lib/api/prices"
import { can, requireSession } from "@/lib/api/session"
import { formatMoment } from "@/lib/format/date"
import { routeLocale, translator } from "@/lib/i18n/server"
import { padPath } from "@/lib/navigation"
import styles from "@/components/approvals/approvals.module.css"

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await routeLocale(params), "approvals")("title") }
}

/** A request with the cart as its requester sees it, and what there is to say to it. */
export default async function ApprovalPage({ params }: Props) {
  const session = await requireSession(await routeLocale(params))
  const { locale, entity } = session
  const approval = await readApproval(session, (await params).id)
  const [waiting, groups] = await Promise.all([
    can(session, "approval.decide") ? approvals(session, "decide") : [],
    groupNames(session),
  ])
  const others = waiting.filter(({ id }) => id !== approval.id)
  const t = translator(locale, "approvals")
  const place = { locale, entityId: entity.id }
  const moment = (iso: string) => formatMoment(iso, locale, entity.time_zone)
  return (
    <MessagesProvider locale={locale} areas={["approvals", "refusal"]}>
      <BackLink href={`/${locale}/approvals`} text={t("back")} />
      <h1>{approval.pad_name}</h1>
      <p>
        <b data-testid="approval-state">{t(`state_${approval.state}`)}</b>{" "}
        <span className={styles.quiet}>
          {t("sent_by", { name: approval.requester.name, moment: moment(approval.created_at) })}
          {approval.state === "pending" &&
            ` · ${t("deadline", { moment: moment(approval.deadline_at) })}`}
        </span>
      </p>
      {approval.order_id && can(session, "order.view") && (
        <p>
          <HoverLink href={`/${locale}/account/orders/${approval.order_id}`}>
            {t("open_order")}
          </HoverLink>
        </p>
      )}
      {!approval.order_id && can(session, "quick_order.use") && (
        <p>
          <HoverLink href={padPath(locale, approval.pad_id)}>{t("open_pad")}</HoverLink>
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.work}>
          <ApprovalReasons locale={locale} approval={approval} />
          {approval.before && (
            <ApprovalBeforeView
              session={session}
              before={approval.before}
              currency={approval.currency_code}
            />
          )}
          <ApprovalCart session={session} approval={approval} />
        </div>
        <aside className={styles.rail}>
          <ApprovalFacts session={session} approval={approval} />
          <GroupNames value={groups}>
            <ApprovalWay session={session} approval={approval} />
          </GroupNames>
          {approval.can_decide && !approval.changed && (
            <WordForm place={place}>
              <input type="hidden" name="id" value={approval.id} />
            </WordForm>
          )}
          {approval.can_withdraw && <WithdrawForm place={place} id={approval.id} />}
          <NextRequest locale={locale} waiting={others} />
        </aside>
      </div>
    </MessagesProvider>
  )
}
