export type CommuneFound = { code: string; name: string; postalCodes: readonly string[] }

/**
 * Communes of a postal code, or whose name begins so.
 * @returns undefined when the search did not answer
 */
export const findCommunes = async (
  asked: { postalCode: string } | { q: string },
  signal: AbortSignal,
): Promise<readonly CommuneFound[] | undefined> => {
  const query = new URLSearchParams(asked)
  const response = await fetch(`/api/territories/communes?${query}`, { signal }).catch(
    () => undefined,
  )
  if (!response?.ok) return undefined
  return ((await response.json()) as { communes: CommuneFound[] }).communes
}
