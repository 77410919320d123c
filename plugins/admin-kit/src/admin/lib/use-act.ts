import { toast } from "@medusajs/ui"
import { request } from "./request"
import { useProblem } from "./use-problem"

/** Posts a body; resolves to the answer, or to null where it was refused. */
export type Act = <T>(
  path: string,
  body: unknown,
  done?: (answer: T) => string
) => Promise<T | null>

/**
 * Gives a function that posts a change and tells how it went.
 *
 * @param namespace whose texts say why it was refused, see {@link useProblem}
 */
export function useAct(namespace: string): Act {
  const problem = useProblem(namespace)
  return async <T>(path: string, body: unknown, done?: (answer: T) => string) => {
    try {
      const answer = await request<T>(path, body)
      if (done) {
        toast.success(done(answer))
      }
      return answer
    } catch (error) {
      toast.error(problem(error as Error))
      return null
    }
  }
}
