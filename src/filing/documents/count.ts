/** Number of documents under each request of the edition. */
export const countByRequest = (
  documents: readonly { requestKey: string }[],
): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { requestKey } of documents) counts[requestKey] = (counts[requestKey] ?? 0) + 1
  return counts
}
