/** Runs once when the server starts: the tables, then the worker that follows up what was written. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServices } = await import('#platform/start-services.ts')
  await startServices()
}
