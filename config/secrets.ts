/**
 * A secret from the environment. Development and tests fall back to a fixed word;
 * production refuses to start without a real one.
 *
 * @param name the environment variable's name
 * @throws in production when the variable is missing or shorter than 32 characters
 */
export function secret(name: string): string {
  const value = process.env[name]
  if (process.env.NODE_ENV !== "production") {
    return value || "development-only"
  }
  if (!value || value.length < 32) {
    throw new Error(
      `${name} is missing or too short: set it to at least 32 random characters, for example with "openssl rand -hex 32".`
    )
  }
  return value
}
