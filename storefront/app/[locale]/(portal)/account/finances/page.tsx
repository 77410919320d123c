export default function FinancesPage() {
  return null
}
