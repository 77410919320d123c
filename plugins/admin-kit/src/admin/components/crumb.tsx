import { useTranslation } from "react-i18next"

const Crumb = ({ label, namespace }: { label: string; namespace: string }) => (
  <>{useTranslation(namespace).t(label)}</>
)

/**
 * A page's part of the path at the top and its title in the browser; a page exports it as `handle`.
 *
 * @param label key of a text in the namespace
 */
export const crumb = (namespace: string, label: string) => ({
  label,
  translationNs: namespace,
  breadcrumb: () => <Crumb label={label} namespace={namespace} />,
})
