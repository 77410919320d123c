import { ListSkeleton } from "@/components/catalogue/list-skeleton"

export default function Loading() {
  return <ListSkeleton />
}
