/**
 * Milliseconds of processor that this process spends on something, on all its threads. What other processes
 * take meanwhile does not count, as it does on a clock: a busy machine gives the figure of an idle one.
 */
export const processorTime = async (act: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
