import type { Instrumentation } from 'next'

/** Runs once when the server starts: the tables, then the worker that follows up what was written. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServices } = await import('#platform/start-services.ts')
  await startServices()
}

const idOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0]

/**
 * A fault while a page was drawn. Its digest is all that the framework gives to the page of the fault, which
 * shows it: the log has both numbers.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('#platform/log.ts')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  log.error('page.failed', error, {
    requestId: idOf(request.headers['x-request-id']),
    incident: digest,
    path: request.path.split('?')[0],
    route: context.routePath,
  })
}
