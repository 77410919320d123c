import { notFound } from "next/navigation"

/** An unknown address keeps the portal's frame. */
export default function UnknownPage() {
  notFound()
}
